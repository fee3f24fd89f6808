#include "SQLiteSettings.h"

#include <sqlite3.h>

// Swift cannot call a function with a list of any arguments.
void onrecord_sqlite_count_no_memory(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
