#pragma once
#include <stddef.h>

/// One data file of the prompt language, compiled into the program.
typedef struct {
    /// The file's name as messages show it, such as `en.grammar`.
    const char *name;
    /// UTF-8, not terminated by a zero byte.
    const unsigned char *bytes;
    size_t count;
} retouch_lexicon_file;

/// The list of the colours that have a name; none of the language files counted below.
retouch_lexicon_file retouch_color_file(void);

/// The list of the emoji that show a thing, by their names in the Unicode Character Database; made by `scripts/objects`.
retouch_lexicon_file retouch_object_name_file(void);

/// Other names for them, kept by hand.
retouch_lexicon_file retouch_object_alias_file(void);

/// How many files there are.
size_t retouch_lexicon_file_count(void);

/// The file at `index`, which is less than `retouch_lexicon_file_count()`.
retouch_lexicon_file retouch_lexicon_file_at(size_t index);
