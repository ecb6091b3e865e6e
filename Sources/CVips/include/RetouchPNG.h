#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A PNG encoder for speed, because libpng under libvips does not get near it: one filter for each band of rows, chosen by
// a sample, then deflate blocks with dynamic Huffman codes and runs as the only matches. Bands are independent of each
// other, so that they can be encoded on several threads with the same result.

/// Rows that one band takes for a picture of this width, so that a band stays in the processor's cache.
int retouch_png_band_rows(int width, int channels);

/// Bytes that a buffer for one encoded band needs at most.
size_t retouch_png_band_bound(int width, int channels, int rows);

/// Encodes rows `first_row` to `first_row + rows - 1` of packed 8-bit pixels as one IDAT chunk into `out`.
///
/// - `last`: whether the picture ends here, so that the deflate stream does.
/// - `adler`: receives the Adler-32 of the band's uncompressed bytes; `retouch_png_end` wants them all.
/// - Returns the bytes written.
size_t retouch_png_band(
    const uint8_t *_Nonnull pixels, int width, int channels, int first_row, int rows, bool last,
    uint8_t *_Nonnull out, uint32_t *_Nonnull adler);

/// Bytes that `retouch_png_begin` writes, and that `retouch_png_end` writes.
enum { RETOUCH_PNG_BEGIN = 33, RETOUCH_PNG_END = 28 };

/// Writes the signature and the header; `channels` 3 or 4.
void retouch_png_begin(int width, int height, int channels, uint8_t *_Nonnull out);

/// The Adler-32 of two stretches of bytes one after the other; `second_count` is the length of the second.
uint32_t retouch_png_join(uint32_t first, uint32_t second, size_t second_count);

/// Writes the checksum of all bands and the end of the file.
void retouch_png_end(uint32_t adler, uint8_t *_Nonnull out);
