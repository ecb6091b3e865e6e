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
