#include <stdlib.h>

#include "png_internal.h"

typedef struct {
    uint32_t count;
    uint16_t symbol;
} entry;

static int rarer_first(const void *a, const void *b) {
    const entry *left = a, *right = b;
    if (left->count != right->count) return left->count < right->count ? -1 : 1;
    return (int) left->symbol - (int) right->symbol;
}

/// Turns ascending counts into code lengths in place (Moffat and Katajainen, "In-place calculation of minimum-redundancy
/// codes", 1995).
static void minimum_redundancy(uint32_t *a, int n) {
    a[0] += a[1];
    int root = 0, leaf = 2;
    for (int next = 1; next < n - 1; next++) {
        if (leaf >= n || a[root] < a[leaf]) {
            a[next] = a[root];
            a[root++] = (uint32_t) next;
        } else {
            a[next] = a[leaf++];
        }
        if (leaf >= n || (root < next && a[root] < a[leaf])) {
            a[next] += a[root];
            a[root++] = (uint32_t) next;
        } else {
            a[next] += a[leaf++];
        }
    }
    a[n - 2] = 0;
    for (int next = n - 3; next >= 0; next--) a[next] = a[a[next]] + 1;
    int available = 1, used = 0, depth = 0, next = n - 1;
    root = n - 2;
    while (available > 0) {
        while (root >= 0 && (int) a[root] == depth) {
            used++;
            root--;
        }
        while (available > used) {
            a[next--] = (uint32_t) depth;
            available--;
        }
        available = 2 * used;
        depth++;
        used = 0;
    }
}

void png_code_lengths(const uint32_t *counts, int count, int limit, uint8_t *lengths) {
    enum { DEEPEST = 64 };
    entry entries[PNG_SYMBOLS];
    uint32_t depths[PNG_SYMBOLS];
    int used = 0;
    memset(lengths, 0, (size_t) count);
    for (int symbol = 0; symbol < count; symbol++)
        if (counts[symbol]) entries[used++] = (entry) {counts[symbol], (uint16_t) symbol};
    if (used < 2) {
        if (used) lengths[entries[0].symbol] = 1;
        return;
    }
    qsort(entries, (size_t) used, sizeof *entries, rarer_first);
    for (int i = 0; i < used; i++) depths[i] = entries[i].count;
    minimum_redundancy(depths, used);

    // How many codes there are of each length, then the shortening of ISO/IEC 10918-1, figure K.3.
    int of_length[DEEPEST + 1] = {0};
    for (int i = 0; i < used; i++) of_length[depths[i] > DEEPEST ? DEEPEST : depths[i]]++;
    for (int length = DEEPEST; length > limit; length--) {
        while (of_length[length] > 0) {
            int shorter = length - 2;
            while (of_length[shorter] == 0) shorter--;
            of_length[length] -= 2;
            of_length[length - 1]++;
            of_length[shorter + 1] += 2;
            of_length[shorter]--;
        }
    }
    for (int length = limit, i = 0; length > 0; length--)
        for (int n = of_length[length]; n > 0; n--) lengths[entries[i++].symbol] = (uint8_t) length;
}

void png_codes(const uint8_t *lengths, int count, uint16_t *codes) {
    uint16_t of_length[17] = {0}, next[17] = {0};
    for (int symbol = 0; symbol < count; symbol++) of_length[lengths[symbol]]++;
    of_length[0] = 0;
    for (int length = 1; length <= 16; length++)
        next[length] = (uint16_t) ((next[length - 1] + of_length[length - 1]) << 1);
    for (int symbol = 0; symbol < count; symbol++) {
        uint16_t code = next[lengths[symbol]]++, reversed = 0;
        for (int bit = 0; bit < lengths[symbol]; bit++) reversed = (uint16_t) (reversed << 1 | (code >> bit & 1));
        codes[symbol] = reversed;
    }
}
