#include <pthread.h>

#include "png_internal.h"

enum { ADLER = 65521 };

uint32_t png_adler(const uint8_t *bytes, size_t count) {
    // Within a stretch the first sum grows by the bytes and the second by each byte times its distance from the end.
    enum { STRETCH = 32, UNREDUCED = 5504 };
    uint32_t a = 1, b = 0;
    while (count >= STRETCH) {
        size_t part = (count < UNREDUCED ? count : UNREDUCED) / STRETCH * STRETCH;
        for (size_t at = 0; at < part; at += STRETCH) {
            uint32_t sum = 0, weighted = 0;
            for (int i = 0; i < STRETCH; i++) {
                sum += bytes[at + i];
                weighted += (uint32_t) (STRETCH - i) * bytes[at + i];
            }
            b += STRETCH * a + weighted;
            a += sum;
        }
        a %= ADLER;
        b %= ADLER;
        bytes += part;
        count -= part;
    }
    for (; count; count--) {
        a += *bytes++;
        b += a;
    }
    return (b % ADLER) << 16 | a % ADLER;
}

uint32_t retouch_png_join(uint32_t first, uint32_t second, size_t second_count) {
    uint64_t a = first & 0xffff, b = first >> 16, c = second & 0xffff, d = second >> 16;
    // The second stretch began with a sum of 1 that it would have found to be `a`.
    uint64_t shift = (a + ADLER - 1) % ADLER;
    uint64_t low = (c + shift) % ADLER;
    uint64_t high = (b + d + shift * (second_count % ADLER)) % ADLER;
    return (uint32_t) (high << 16 | low);
}

/// CRC-32 eight bytes at a time (Kounavis and Berry, 2008).
static uint32_t tables[8][256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_tables(void) {
    for (uint32_t value = 0; value < 256; value++) {
        uint32_t crc = value;
        for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
        tables[0][value] = crc;
    }
    for (int table = 1; table < 8; table++)
        for (int value = 0; value < 256; value++)
            tables[table][value] = tables[table - 1][value] >> 8 ^ tables[0][tables[table - 1][value] & 0xff];
}

uint32_t png_crc(const uint8_t *bytes, size_t count) {
    pthread_once(&once, make_tables);
    uint32_t crc = 0xffffffffu;
    for (; count >= 8; bytes += 8, count -= 8) {
        crc ^= (uint32_t) bytes[0] | (uint32_t) bytes[1] << 8 | (uint32_t) bytes[2] << 16 | (uint32_t) bytes[3] << 24;
        crc = tables[7][crc & 0xff] ^ tables[6][crc >> 8 & 0xff] ^ tables[5][crc >> 16 & 0xff] ^ tables[4][crc >> 24]
            ^ tables[3][bytes[4]] ^ tables[2][bytes[5]] ^ tables[1][bytes[6]] ^ tables[0][bytes[7]];
    }
    for (; count; count--) crc = crc >> 8 ^ tables[0][(crc ^ *bytes++) & 0xff];
    return ~crc;
}
