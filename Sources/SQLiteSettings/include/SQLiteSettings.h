#ifndef ONRECORD_SQLITE_SETTINGS_H
#define ONRECORD_SQLITE_SETTINGS_H

/// Lets SQLite keep no account of the memory that the process has from it, for which every piece is taken and given back
/// under one lock of all threads: https://www.sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus.
/// To be called at the start of a program, before anything else uses SQLite and while there is one thread.
void onrecord_sqlite_count_no_memory(void);

#endif
