#include <string.h>

#include "jpeg.h"

bool jpeg_read_tables(jpeg_file *file, const uint8_t *body, size_t count) {
    while (count >= 17) {
        int kind = body[0] >> 4, slot = body[0] & 15;
        size_t symbols = 0;
        for (int length = 1; length <= 16; length++) symbols += body[length];
        if (kind > 1 || slot >= JPEG_TABLES || symbols > 256 || count < 17 + symbols) return false;
        jpeg_table *table = kind ? &file->ac[slot] : &file->dc[slot];
        memset(table, 0, sizeof *table);
        memcpy(table->symbols, body + 17, symbols);
        int32_t code = 0, index = 0;
        for (int length = 1; length <= 16; length++) {
            int here = body[length];
            table->offset[length] = index - code;
            for (int i = 0; i < here && length <= JPEG_LOOK; i++) {
                int shift = JPEG_LOOK - length;
                if ((code + i) >> length) return false;
                for (int tail = 0; tail < 1 << shift; tail++) {
                    table->look[(code + i) << shift | tail].length = (uint8_t) length;
                    table->look[(code + i) << shift | tail].symbol = table->symbols[index + i];
                }
            }
            index += here;
            code += here;
            if (code > 1 << length) return false;
            table->largest[length] = here ? code - 1 : -1;
            code <<= 1;
        }
        table->present = true;
        body += 17 + symbols;
        count -= 17 + symbols;
    }
    return count == 0;
}

/// The bits of a scan, most significant first. Behind the data (a marker, the end) it delivers zeros and remembers.
typedef struct {
    const uint8_t *bytes;
    size_t at, count;
    uint64_t bits;
    int left;
    bool ended, failed;
} reader;

static void fill(reader *reader) {
    while (reader->left <= 56 && !reader->ended) {
        if (reader->at >= reader->count) {
            reader->ended = true;
            break;
        }
        uint8_t byte = reader->bytes[reader->at];
        if (byte == 0xff) {
            size_t next = reader->at + 1;
            while (next < reader->count && reader->bytes[next] == 0xff) next++;
            if (next >= reader->count || reader->bytes[next] != 0) {
                reader->ended = true;
                break;
            }
            reader->at = next;
        }
        reader->at++;
        reader->bits |= (uint64_t) byte << (56 - reader->left);
        reader->left += 8;
    }
}

static inline void skip(reader *reader, int count) {
    if (reader->left < count) fill(reader);
    if (reader->left < count) {
        reader->failed = true;
        return;
    }
    reader->bits <<= count;
    reader->left -= count;
}

static inline int take(reader *reader, int count) {
    if (reader->left < count) fill(reader);
    int value = count ? (int) (reader->bits >> (64 - count)) : 0;
    skip(reader, count);
    return value;
}

static inline int symbol(reader *reader, const jpeg_table *table) {
    if (reader->left < 16) fill(reader);
    unsigned look = (unsigned) (reader->bits >> (64 - JPEG_LOOK));
    if (table->look[look].length) {
        skip(reader, table->look[look].length);
        return table->look[look].symbol;
    }
    for (int length = JPEG_LOOK + 1; length <= 16; length++) {
        int32_t code = (int32_t) (reader->bits >> (64 - length));
        if (code > table->largest[length]) continue;
        skip(reader, length);
        return table->symbols[(code + table->offset[length]) & 255];
    }
    reader->failed = true;
    return 0;
}

static void sequential_block(reader *reader, const jpeg_table *dc, const jpeg_table *ac) {
    int size = symbol(reader, dc);
    if (size > 16) reader->failed = true;
    if (reader->failed) return;
    skip(reader, size);
    for (int k = 1; k < 64 && !reader->failed; k++) {
        int value = symbol(reader, ac), run = value >> 4, bits = value & 15;
        if (bits == 0 && run != 15) return;
        k += run;
        if (bits == 0) continue;
        if (k > 63) reader->failed = true;
        skip(reader, bits);
    }
}

/// Progressive scans of ISO/IEC 10918-1, annex G; `*rest` is the number of blocks that an end-of-band run still covers.
static void first_ac_block(reader *reader, const jpeg_scan *scan, uint64_t *nonzero, uint32_t *rest) {
    if (*rest) {
        --*rest;
        return;
    }
    for (int k = scan->first; k <= scan->last && !reader->failed; k++) {
        int value = symbol(reader, scan->parts[0].ac), run = value >> 4, bits = value & 15;
        if (bits == 0 && run != 15) {
            *rest = (1u << run) + (uint32_t) take(reader, run) - 1;
            return;
        }
        k += run;
        if (bits == 0) continue;
        if (k > scan->last) {
            reader->failed = true;
            return;
        }
        skip(reader, bits);
        *nonzero |= (uint64_t) 1 << k;
    }
}

static void refining_ac_block(reader *reader, const jpeg_scan *scan, uint64_t *nonzero, uint32_t *rest) {
    int k = scan->first;
    for (; *rest == 0 && k <= scan->last && !reader->failed; k++) {
        int value = symbol(reader, scan->parts[0].ac), run = value >> 4, bits = value & 15;
        if (bits == 0 && run != 15) {
            *rest = (1u << run) + (uint32_t) take(reader, run);
            break;
        }
        if (bits > 1) reader->failed = true;
        if (bits) skip(reader, 1);
        // Coefficients that are not zero take a bit each; the run counts the others.
        int corrections = 0;
        for (; k <= scan->last; k++) {
            if (*nonzero >> k & 1)
                corrections++;
            else if (--run < 0)
                break;
        }
        if (corrections > 32) skip(reader, 32);
        skip(reader, corrections > 32 ? corrections - 32 : corrections);
        if (bits && k <= scan->last) *nonzero |= (uint64_t) 1 << k;
    }
    if (*rest == 0) return;
    if (k <= scan->last) {
        uint64_t band = (*nonzero >> k) & (UINT64_MAX >> (63 - scan->last + k));
        int bits = __builtin_popcountll(band);
        if (bits > 32) skip(reader, 32);
        skip(reader, bits > 32 ? bits - 32 : bits);
    }
    --*rest;
}

static void block(
    reader *reader, const jpeg_file *file, const jpeg_scan *scan, int part, size_t column, size_t row, uint32_t *rest) {
    if (!file->progressive) {
        sequential_block(reader, scan->parts[part].dc, scan->parts[part].ac);
    } else if (scan->first == 0) {
        int size = scan->high ? 1 : symbol(reader, scan->parts[part].dc);
        if (size > 16) reader->failed = true;
        if (!reader->failed) skip(reader, size);
    } else {
        jpeg_component *component = scan->parts[0].component;
        uint64_t *nonzero = &component->nonzero[row * component->stride + column];
        if (scan->high)
            refining_ac_block(reader, scan, nonzero, rest);
        else
            first_ac_block(reader, scan, nonzero, rest);
    }
}

/// Passes over what is left before a marker. Encoders pad with a byte or two or with equal ones; a decoder that lost its
/// way leaves other things over.
static bool pass_padding(reader *reader) {
    skip(reader, reader->left % 8);
    size_t count = 0;
    bool equal = true;
    int first = 0;
    for (;; count++) {
        fill(reader);
        if (reader->left < 8) break;
        int value = take(reader, 8);
        if (count == 0) first = value;
        equal = equal && value == first;
    }
    return !reader->failed && (equal || count <= 2);
}

/// Passes over the restart marker that is due.
static bool pass_restart(reader *reader, int expected) {
    if (!pass_padding(reader)) return false;
    while (reader->at < reader->count && reader->bytes[reader->at] == 0xff) reader->at++;
    if (reader->at >= reader->count || reader->bytes[reader->at] != 0xd0 + expected) return false;
    reader->at++;
    reader->ended = false;
    reader->bits = 0;
    reader->left = 0;
    return true;
}

bool jpeg_walk_scan(jpeg_file *file, const jpeg_scan *scan) {
    reader reader = {.bytes = file->bytes, .at = file->at, .count = file->count};
    const jpeg_component *alone = scan->count == 1 ? scan->parts[0].component : NULL;
    size_t columns = alone ? alone->columns : file->unit_columns, rows = alone ? alone->rows : file->unit_rows;
    size_t since = 0;
    int restart = 0;
    uint32_t rest = 0;
    for (size_t row = 0; row < rows; row++) {
        for (size_t column = 0; column < columns; column++) {
            if (rest && !file->restart_interval && scan->high == 0) {
                // An end-of-band run of a first scan: nothing of these blocks is coded.
                size_t passed = rest < columns - column ? rest : columns - column;
                rest -= (uint32_t) passed;
                column += passed - 1;
                continue;
            }
            if (file->restart_interval && since == file->restart_interval) {
                if (!pass_restart(&reader, restart)) return false;
                restart = (restart + 1) & 7;
                since = 0;
                rest = 0;
            }
            since++;
            if (alone) {
                block(&reader, file, scan, 0, column, row, &rest);
            } else {
                for (int part = 0; part < scan->count; part++) {
                    int blocks = scan->parts[part].component->across * scan->parts[part].component->down;
                    for (int i = 0; i < blocks; i++) block(&reader, file, scan, part, 0, 0, &rest);
                }
            }
            if (reader.failed) return false;
        }
    }
    if (!pass_padding(&reader)) return false;
    file->at = reader.at;
    return true;
}
