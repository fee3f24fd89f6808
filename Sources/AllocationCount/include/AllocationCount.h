#ifndef ONRECORD_ALLOCATION_COUNT_H
#define ONRECORD_ALLOCATION_COUNT_H

/// How many blocks of memory the process has asked for since it started; 0 where the C library is not glibc.
unsigned long allocation_count(void);

#endif
