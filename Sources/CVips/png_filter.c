#include <math.h>
#include <stdlib.h>

#include "png_internal.h"

/// Written so that compilers turn it into vector code: sixteen bits hold every intermediate value.
static inline uint8_t paeth(uint8_t left, uint8_t up, uint8_t corner) {
    int16_t from_left = (int16_t) (up - corner), from_up = (int16_t) (left - corner);
    int16_t from_corner = (int16_t) (from_left + from_up);
    from_left = (int16_t) (from_left < 0 ? -from_left : from_left);
    from_up = (int16_t) (from_up < 0 ? -from_up : from_up);
    from_corner = (int16_t) (from_corner < 0 ? -from_corner : from_corner);
    uint8_t upper = from_up <= from_corner ? up : corner;
    return from_left <= from_up && from_left <= from_corner ? left : upper;
}

void png_filter_row(
    filter filter, const uint8_t *restrict row, const uint8_t *restrict above, int count, int channels,
    uint8_t *restrict out) {
    const uint8_t *left = row - channels, *corner = above - channels;
    int first = channels < count ? channels : count;
    switch (filter) {
    case FILTER_SUB:
        for (int i = 0; i < first; i++) out[i] = row[i];
        for (int i = first; i < count; i++) out[i] = (uint8_t) (row[i] - left[i]);
        break;
    case FILTER_UP:
        for (int i = 0; i < count; i++) out[i] = (uint8_t) (row[i] - above[i]);
        break;
    case FILTER_AVERAGE:
        for (int i = 0; i < first; i++) out[i] = (uint8_t) (row[i] - above[i] / 2);
        for (int i = first; i < count; i++)
            out[i] = (uint8_t) (row[i] - (uint8_t) (((uint16_t) left[i] + above[i]) >> 1));
        break;
    case FILTER_PAETH:
        for (int i = 0; i < first; i++) out[i] = (uint8_t) (row[i] - above[i]);
        for (int i = first; i < count; i++) out[i] = (uint8_t) (row[i] - paeth(left[i], above[i], corner[i]));
        break;
    }
}

/// Bits that a Huffman code for these bytes needs, about: their entropy.
static double entropy(const uint8_t *bytes, int count) {
    uint32_t counts[256] = {0};
    for (int i = 0; i < count; i++) counts[bytes[i]]++;
    double bits = 0;
    for (int value = 0; value < 256; value++)
        if (counts[value]) bits += counts[value] * log2((double) count / counts[value]);
    return bits;
}

filter png_choose_filter(
    const uint8_t *pixels, const uint8_t *zeros, int count, int channels, int first_row, int rows, uint8_t *scratch) {
    // Eight stretches of at most a kilobyte tell enough.
    enum { SAMPLES = 8, LONGEST = 1024 };
    int length = (count < LONGEST ? count : LONGEST) / channels * channels;
    filter best = FILTER_PAETH;
    double least = INFINITY;
    for (filter candidate = FILTER_SUB; candidate <= FILTER_PAETH; candidate++) {
        double bits = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            int row = first_row + (2 * sample + 1) * rows / (2 * SAMPLES);
            size_t start = (size_t) ((count - length) / channels) * sample / SAMPLES * channels;
            const uint8_t *here = pixels + (size_t) row * count + start;
            png_filter_row(
                candidate, here, row ? here - count : zeros, length, channels, scratch + (size_t) sample * length);
        }
        bits = entropy(scratch, SAMPLES * length);
        if (bits < least) {
            least = bits;
            best = candidate;
        }
    }
    return best;
}
