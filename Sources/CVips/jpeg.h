#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// libjpeg goes on after damage and only warns, and libvips keeps some of these warnings to itself, so that half of a
/// photo may be grey without an error. So the entropy-coded data is walked through beforehand.
typedef enum {
    /// Every block of every scan is there, up to the end marker.
    RETOUCH_JPEG_WHOLE,
    /// Cut off, or blocks are lost.
    RETOUCH_JPEG_DAMAGED,
    /// A kind that is not walked through here (arithmetic coding, lossless, twelve bits).
    RETOUCH_JPEG_UNKNOWN,
} retouch_jpeg_state;

retouch_jpeg_state retouch_jpeg_check(const uint8_t *bytes, size_t count);

enum { JPEG_COMPONENTS = 4, JPEG_TABLES = 4, JPEG_SCANS = 100, JPEG_LOOK = 9 };

/// A Huffman table (ISO/IEC 10918-1, annexes C and F.2.2.3).
typedef struct {
    bool present;
    /// For the next nine bits: length and symbol of a code that is no longer than that, else length 0.
    struct {
        uint8_t length, symbol;
    } look[1 << JPEG_LOOK];
    int32_t largest[17], offset[17];
    uint8_t symbols[256];
} jpeg_table;

typedef struct {
    int id, across, down;
    /// Blocks in a row and a column of the component alone, and in a row when filled up to whole units.
    size_t columns, rows, stride;
    /// Progressive only: for each block, which coefficients are not zero so far.
    uint64_t *nonzero;
    bool seen;
} jpeg_component;

typedef struct {
    const uint8_t *bytes;
    size_t at, count;
    jpeg_table dc[JPEG_TABLES], ac[JPEG_TABLES];
    jpeg_component components[JPEG_COMPONENTS];
    int component_count;
    /// The largest factors, and units in a row and a column.
    int across, down;
    size_t unit_columns, unit_rows;
    bool progressive;
    size_t restart_interval;
    int scans;
} jpeg_file;

/// What one scan codes.
typedef struct {
    int count;
    struct {
        jpeg_component *component;
        const jpeg_table *dc, *ac;
    } parts[JPEG_COMPONENTS];
    int first, last, high;
} jpeg_scan;

/// Reads a DHT segment; false when it is not sound.
bool jpeg_read_tables(jpeg_file *file, const uint8_t *body, size_t count);
/// Walks through the coded data from `file->at` on and leaves `file->at` at the marker behind it; false when damaged.
bool jpeg_walk_scan(jpeg_file *file, const jpeg_scan *scan);
