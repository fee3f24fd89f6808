#ifndef ONRECORD_MEMORY_SETTINGS_H
#define ONRECORD_MEMORY_SETTINGS_H

/// Lets SQLite keep no account of the memory that the process has from it, for which every piece is taken and given back
/// under one lock of all threads: https://www.sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus.
/// To be called at the start of a program, before anything else uses SQLite and while there is one thread.
void onrecord_sqlite_count_no_memory(void);

/// Lets the GNU C library reserve 4 MB of addresses at a time where it runs out of them: threads beside the first one would
/// ask the system for each page of 4 KB (mallopt(3), M_TOP_PAD). What is not used takes no memory. Nothing elsewhere.
/// To be called at the start of a program, while there is one thread.
void onrecord_reserve_memory_in_large_pieces(void);

#endif
