#include <stdlib.h>

#include "png_internal.h"

int retouch_png_band_rows(int width, int channels) {
    // The filtered band and its pixels share the second-level cache.
    enum { BAND = 128 * 1024 };
    int rows = BAND / (width * channels);
    return rows < 8 ? 8 : rows;
}

/// Bytes of a band after filtering: each row begins with its filter.
static size_t filtered_count(int width, int channels, int rows) {
    return (size_t) rows * ((size_t) width * channels + 1);
}

/// Where the filtered bytes lie in the caller's buffer while they are compressed: behind everything that is written.
static size_t scratch_start(int width, int channels, int rows) {
    return 16 + png_deflate_bound(filtered_count(width, channels, rows));
}

size_t retouch_png_band_bound(int width, int channels, int rows) {
    // Behind the filtered bytes a row of zeros and the sample that chooses the filter.
    return scratch_start(width, channels, rows) + filtered_count(width, channels, rows) + (size_t) width * channels
        + 8 * 1024;
}

/// Completes a chunk whose `count` bytes of data lie at `chunk + 8`; returns its whole length.
static size_t close_chunk(uint8_t *chunk, const char *type, size_t count) {
    png_put32(chunk, (uint32_t) count);
    memcpy(chunk + 4, type, 4);
    png_put32(chunk + 8 + count, png_crc(chunk + 4, count + 4));
    return count + 12;
}

size_t retouch_png_band(
    const uint8_t *pixels, int width, int channels, int first_row, int rows, bool last, uint8_t *out,
    uint32_t *adler) {
    int count = width * channels;
    uint8_t *filtered = out + scratch_start(width, channels, rows);
    uint8_t *zeros = filtered + filtered_count(width, channels, rows);
    memset(zeros, 0, (size_t) count);
    filter chosen = png_choose_filter(pixels, zeros, count, channels, first_row, rows, zeros + count);
    for (int y = 0; y < rows; y++) {
        const uint8_t *row = pixels + (size_t) (first_row + y) * count;
        uint8_t *target = filtered + (size_t) y * (count + 1);
        *target = (uint8_t) chosen;
        png_filter_row(chosen, row, first_row + y ? row - count : zeros, count, channels, target + 1);
    }
    size_t filtered_bytes = filtered_count(width, channels, rows);
    *adler = png_adler(filtered, filtered_bytes);

    size_t written = 0;
    if (first_row == 0) {
        // The zlib header: deflate with a window of 32 KiB, fastest level.
        out[8] = 0x78;
        out[9] = 0x01;
        written = 2;
    }
    written += png_deflate(filtered, filtered_bytes, last, out + 8 + written);
    return close_chunk(out, "IDAT", written);
}

void retouch_png_begin(int width, int height, int channels, uint8_t *out) {
    static const uint8_t signature[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    memcpy(out, signature, sizeof signature);
    uint8_t *header = out + 16;
    png_put32(header, (uint32_t) width);
    png_put32(header + 4, (uint32_t) height);
    header[8] = 8;                       // Bits a channel.
    header[9] = channels == 4 ? 6 : 2;   // RGB with or without alpha.
    header[10] = header[11] = header[12] = 0;
    close_chunk(out + 8, "IHDR", 13);
}

void retouch_png_end(uint32_t adler, uint8_t *out) {
    png_put32(out + 8, adler);
    size_t written = close_chunk(out, "IDAT", 4);
    close_chunk(out + written, "IEND", 0);
}
