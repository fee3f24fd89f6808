#ifndef ONRECORD_EMBEDDED_FILES_H
#define ONRECORD_EMBEDDED_FILES_H

#include <stddef.h>

/// A file of the repository that is part of the binary.
typedef struct {
    /// Its path: "schema.sql", or below the lexicon's data folder: "de/verbs.tsv".
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} EmbeddedFile;

/// The file of that name, or null.
const EmbeddedFile *_Nullable embedded_file(const char *_Nonnull name);

/// How many files there are.
size_t embedded_file_count(void);

/// The file at that index below `embedded_file_count()`.
const EmbeddedFile *_Nonnull embedded_file_at(size_t index);

#endif
