#pragma once
#include <string.h>

#include "RetouchPNG.h"

/// Filter types of the PNG specification, 9.2.
typedef enum {
    FILTER_SUB = 1,
    FILTER_UP = 2,
    FILTER_AVERAGE = 3,
    FILTER_PAETH = 4,
} filter;

/// Filters one row of `count` bytes; `above` is the row before it (zeros before the first).
void png_filter_row(
    filter filter, const uint8_t *row, const uint8_t *above, int count, int channels, uint8_t *out);
/// The filter that leaves the least to encode in a sample of the rows.
filter png_choose_filter(
    const uint8_t *pixels, const uint8_t *zeros, int count, int channels, int first_row, int rows, uint8_t *scratch);

/// Symbols of deflate's literal and length alphabet.
enum { PNG_SYMBOLS = 286, PNG_LONGEST_CODE = 13 };

/// Code lengths of at most `limit` bits for `count` symbols; those that do not occur get 0.
void png_code_lengths(const uint32_t *counts, int count, int limit, uint8_t *lengths);
/// Canonical codes, bits reversed as deflate wants them.
void png_codes(const uint8_t *lengths, int count, uint16_t *codes);

/// Compresses `count` bytes as one deflate block; a block that is not the last is followed by an empty stored block, so
/// that it ends on a byte. Returns the bytes written.
size_t png_deflate(const uint8_t *bytes, size_t count, bool last, uint8_t *out);
/// The most that `png_deflate` writes.
size_t png_deflate_bound(size_t count);

uint32_t png_adler(const uint8_t *bytes, size_t count);
uint32_t png_crc(const uint8_t *bytes, size_t count);

static inline void png_put32(uint8_t *out, uint32_t value) {
    out[0] = (uint8_t) (value >> 24);
    out[1] = (uint8_t) (value >> 16);
    out[2] = (uint8_t) (value >> 8);
    out[3] = (uint8_t) value;
}
