#include "MemorySettings.h"

#include <sqlite3.h>

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

// Swift cannot call a function with a list of any arguments.
void onrecord_sqlite_count_no_memory(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

void onrecord_reserve_memory_in_large_pieces(void) {
#ifdef M_TOP_PAD
    mallopt(M_TOP_PAD, 4 << 20);
#endif
}
