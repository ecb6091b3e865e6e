#include "png_internal.h"

/// A match must replace this many bytes; they are looked at in steps of the same size.
enum { STEP = 8, LONGEST_MATCH = 258, END_OF_BLOCK = 256 };

/// Length symbol and extra bits of RFC 1951, 3.2.5.
typedef struct {
    uint16_t symbol;
    uint8_t extra_bits;
    uint8_t extra;
} length_code;

static length_code code_of_length(int length) {
    if (length == LONGEST_MATCH) return (length_code) {285, 0, 0};
    int value = length - 3, bits = 0;
    if (value < 8) return (length_code) {(uint16_t) (257 + value), 0, 0};
    while (value >> (bits + 3)) bits++;
    return (length_code) {
        (uint16_t) (257 + 4 * bits + (value >> bits)), (uint8_t) bits, (uint8_t) (value & ((1 << bits) - 1))};
}

/// Bits are written least significant first.
typedef struct {
    uint64_t bits;
    int count;
    uint8_t *out;
} writer;

static inline void put(writer *writer, uint32_t bits, int count) {
    writer->bits |= (uint64_t) bits << writer->count;
    writer->count += count;
}

/// Writes whole bytes out; up to seven bits stay.
static inline void flush(writer *writer) {
    for (int i = 0; i < 8; i++) writer->out[i] = (uint8_t) (writer->bits >> (8 * i));
    writer->out += writer->count >> 3;
    writer->bits >>= writer->count & ~7;
    writer->count &= 7;
}

static inline uint64_t load(const uint8_t *bytes) {
    uint64_t value;
    memcpy(&value, bytes, sizeof value);
    return value;
}

/// How many bytes from `at` on repeat the byte before; 0 unless it is at least a step. Most steps of a photo do not.
static inline size_t run_length(const uint8_t *bytes, size_t at, size_t count) {
    if (at == 0 || at + STEP > count || load(bytes + at) != load(bytes + at - 1)) return 0;
    uint64_t same = load(bytes + at);
    size_t end = at + STEP;
    while (end + STEP <= count && load(bytes + end) == same) end += STEP;
    while (end < count && bytes[end] == bytes[at]) end++;
    return end - at;
}

/// Cuts a run into matches of 3 to 258 bytes.
static inline int next_match(size_t rest) {
    if (rest <= LONGEST_MATCH) return (int) rest;
    return rest - LONGEST_MATCH < 3 ? LONGEST_MATCH - 3 : LONGEST_MATCH;
}

static void count_symbols(const uint8_t *bytes, size_t count, uint32_t *counts) {
    uint32_t literals[4][256];
    memset(literals, 0, sizeof literals);
    memset(counts, 0, PNG_SYMBOLS * sizeof *counts);
    for (size_t at = 0; at < count;) {
        size_t run = run_length(bytes, at, count);
        if (run) {
            for (size_t rest = run; rest;) {
                int match = next_match(rest);
                counts[code_of_length(match).symbol]++;
                rest -= (size_t) match;
            }
            at += run;
        } else if (at + STEP <= count) {
            for (int i = 0; i < STEP; i++) literals[i & 3][bytes[at + i]]++;
            at += STEP;
        } else {
            for (; at < count; at++) literals[0][bytes[at]]++;
        }
    }
    for (int value = 0; value < 256; value++)
        counts[value] = literals[0][value] + literals[1][value] + literals[2][value] + literals[3][value];
    counts[END_OF_BLOCK] = 1;
}

/// Writes the block's header and its codes, themselves coded without runs (RFC 1951, 3.2.7).
static void put_header(writer *writer, const uint8_t *lengths, bool last) {
    static const uint8_t order[19] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    uint8_t all[PNG_SYMBOLS + 1];
    memcpy(all, lengths, PNG_SYMBOLS);
    all[PNG_SYMBOLS] = 1;  // The only distance: one byte back.
    uint32_t counts[19] = {0};
    uint8_t of_lengths[19];
    uint16_t codes[19];
    for (int i = 0; i <= PNG_SYMBOLS; i++) counts[all[i]]++;
    png_code_lengths(counts, 19, 7, of_lengths);
    png_codes(of_lengths, 19, codes);
    put(writer, last ? 1 : 0, 1);
    put(writer, 2, 2);
    put(writer, PNG_SYMBOLS - 257, 5);
    put(writer, 0, 5);
    put(writer, 19 - 4, 4);
    flush(writer);
    for (int i = 0; i < 19; i++) {
        put(writer, of_lengths[order[i]], 3);
        flush(writer);
    }
    for (int i = 0; i <= PNG_SYMBOLS; i++) {
        put(writer, codes[all[i]], of_lengths[all[i]]);
        flush(writer);
    }
}

static void put_bytes(writer *target, const uint8_t *bytes, size_t count, const uint32_t *table) {
    writer writer = *target;
    for (size_t at = 0; at < count;) {
        size_t run = run_length(bytes, at, count);
        if (run) {
            for (size_t rest = run; rest;) {
                int match = next_match(rest);
                length_code code = code_of_length(match);
                put(&writer, table[code.symbol] & 0xffff, (int) (table[code.symbol] >> 16));
                put(&writer, code.extra, code.extra_bits);
                put(&writer, 0, 1);
                flush(&writer);
                rest -= (size_t) match;
            }
            at += run;
        } else if (at + STEP <= count) {
            // Four codes of at most 13 bits and seven bits left over fit into 64.
            for (int i = 0; i < STEP; i += 4) {
                for (int j = 0; j < 4; j++) {
                    uint32_t code = table[bytes[at + i + j]];
                    put(&writer, code & 0xffff, (int) (code >> 16));
                }
                flush(&writer);
            }
            at += STEP;
        } else {
            for (; at < count; at++) {
                uint32_t code = table[bytes[at]];
                put(&writer, code & 0xffff, (int) (code >> 16));
                flush(&writer);
            }
        }
    }
    *target = writer;
}

size_t png_deflate(const uint8_t *bytes, size_t count, bool last, uint8_t *out) {
    uint32_t counts[PNG_SYMBOLS], table[PNG_SYMBOLS];
    uint8_t lengths[PNG_SYMBOLS];
    uint16_t codes[PNG_SYMBOLS];
    count_symbols(bytes, count, counts);
    png_code_lengths(counts, PNG_SYMBOLS, PNG_LONGEST_CODE, lengths);
    png_codes(lengths, PNG_SYMBOLS, codes);
    for (int i = 0; i < PNG_SYMBOLS; i++) table[i] = codes[i] | (uint32_t) lengths[i] << 16;

    writer writer = {0, 0, out};
    put_header(&writer, lengths, last);
    put_bytes(&writer, bytes, count, table);
    put(&writer, codes[END_OF_BLOCK], lengths[END_OF_BLOCK]);
    flush(&writer);
    if (!last) {
        put(&writer, 0, 3);  // A stored block, not the last …
        flush(&writer);
    }
    if (writer.count) {
        writer.count = 8;
        flush(&writer);
    }
    if (!last) {
        static const uint8_t empty[4] = {0, 0, 0xff, 0xff};  // … of length 0.
        memcpy(writer.out, empty, sizeof empty);
        writer.out += sizeof empty;
    }
    return (size_t) (writer.out - out);
}

size_t png_deflate_bound(size_t count) {
    // Every byte at the longest code, the header, and the eight bytes that a flush may touch beyond the end.
    return count / 8 * PNG_LONGEST_CODE + 2 * PNG_LONGEST_CODE + 512;
}
