#pragma once
#include <stddef.h>

/// A file that was compiled into the program.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} retouch_web_file;

retouch_web_file retouch_still_life(void);
retouch_web_file retouch_landscape(void);
retouch_web_file retouch_street(void);
retouch_web_file retouch_openapi(void);

/// A file of the console, by its name without a folder.
typedef struct {
    const char *name;
    retouch_web_file file;
} retouch_named_file;

size_t retouch_console_file_count(void);
/// The file at an index below the count.
retouch_named_file retouch_console_file(size_t index);
