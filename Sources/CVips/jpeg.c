#include "jpeg.h"

#include <stdlib.h>
#include <string.h>

static size_t ceiling(size_t value, size_t by) { return (value + by - 1) / by; }

/// Reads a frame header; sequential or progressive, eight bits, Huffman.
static retouch_jpeg_state read_frame(jpeg_file *file, const uint8_t *body, size_t count, bool progressive) {
    if (file->component_count || count < 6) return RETOUCH_JPEG_DAMAGED;
    size_t height = (size_t) body[1] << 8 | body[2], width = (size_t) body[3] << 8 | body[4];
    int components = body[5];
    if (body[0] != 8 || components > JPEG_COMPONENTS) return RETOUCH_JPEG_UNKNOWN;
    if (!width || !height || !components || count < 6 + 3 * (size_t) components) return RETOUCH_JPEG_DAMAGED;
    file->progressive = progressive;
    file->across = file->down = 1;
    for (int i = 0; i < components; i++) {
        jpeg_component *component = &file->components[i];
        component->id = body[6 + 3 * i];
        component->across = body[7 + 3 * i] >> 4;
        component->down = body[7 + 3 * i] & 15;
        if (component->across < 1 || component->across > 4 || component->down < 1 || component->down > 4)
            return RETOUCH_JPEG_DAMAGED;
        if (component->across > file->across) file->across = component->across;
        if (component->down > file->down) file->down = component->down;
    }
    file->component_count = components;
    file->unit_columns = ceiling(width, 8 * (size_t) file->across);
    file->unit_rows = ceiling(height, 8 * (size_t) file->down);
    for (int i = 0; i < components; i++) {
        jpeg_component *component = &file->components[i];
        component->columns = ceiling(ceiling(width * (size_t) component->across, (size_t) file->across), 8);
        component->rows = ceiling(ceiling(height * (size_t) component->down, (size_t) file->down), 8);
        component->stride = file->unit_columns * (size_t) component->across;
        if (!progressive) continue;
        size_t blocks = component->stride * file->unit_rows * (size_t) component->down;
        component->nonzero = calloc(blocks, sizeof *component->nonzero);
        if (!component->nonzero) return RETOUCH_JPEG_UNKNOWN;
    }
    return RETOUCH_JPEG_WHOLE;
}

/// Reads a scan header and walks through the scan.
static retouch_jpeg_state read_scan(jpeg_file *file, const uint8_t *body, size_t count) {
    jpeg_scan scan = {0};
    if (!file->component_count || count < 1) return RETOUCH_JPEG_DAMAGED;
    scan.count = body[0];
    if (scan.count < 1 || scan.count > JPEG_COMPONENTS || count < 4 + 2 * (size_t) scan.count)
        return RETOUCH_JPEG_DAMAGED;
    if (++file->scans > JPEG_SCANS) return RETOUCH_JPEG_DAMAGED;
    const uint8_t *tail = body + 1 + 2 * scan.count;
    scan.first = file->progressive ? tail[0] : 0;
    scan.last = file->progressive ? tail[1] : 63;
    scan.high = file->progressive ? tail[2] >> 4 : 0;
    if (scan.first > scan.last || scan.last > 63 || (file->progressive && scan.first == 0 && scan.last != 0))
        return RETOUCH_JPEG_DAMAGED;
    if (scan.first > 0 && scan.count != 1) return RETOUCH_JPEG_DAMAGED;
    bool needs_dc = scan.first == 0 && scan.high == 0, needs_ac = scan.last > 0;
    for (int i = 0; i < scan.count; i++) {
        for (int c = 0; c < file->component_count; c++)
            if (file->components[c].id == body[1 + 2 * i]) scan.parts[i].component = &file->components[c];
        int dc = body[2 + 2 * i] >> 4, ac = body[2 + 2 * i] & 15;
        if (!scan.parts[i].component || dc >= JPEG_TABLES || ac >= JPEG_TABLES) return RETOUCH_JPEG_DAMAGED;
        scan.parts[i].dc = &file->dc[dc];
        scan.parts[i].ac = &file->ac[ac];
        // Frames of Motion JPEG come without tables; the decoder knows the usual ones.
        if ((needs_dc && !file->dc[dc].present) || (needs_ac && !file->ac[ac].present)) return RETOUCH_JPEG_UNKNOWN;
        if (scan.first == 0) scan.parts[i].component->seen = true;
    }
    return jpeg_walk_scan(file, &scan) ? RETOUCH_JPEG_WHOLE : RETOUCH_JPEG_DAMAGED;
}

static retouch_jpeg_state read_segment(jpeg_file *file, uint8_t marker, const uint8_t *body, size_t count) {
    switch (marker) {
    case 0xc0:
    case 0xc1:
        return read_frame(file, body, count, false);
    case 0xc2:
        return read_frame(file, body, count, true);
    case 0xc4:
        return jpeg_read_tables(file, body, count) ? RETOUCH_JPEG_WHOLE : RETOUCH_JPEG_DAMAGED;
    case 0xda:
        return read_scan(file, body, count);
    case 0xdd:
        if (count < 2) return RETOUCH_JPEG_DAMAGED;
        file->restart_interval = (size_t) body[0] << 8 | body[1];
        return RETOUCH_JPEG_WHOLE;
    default:
        // The other frames: lossless, hierarchical, arithmetic.
        return marker >= 0xc3 && marker <= 0xcf ? RETOUCH_JPEG_UNKNOWN : RETOUCH_JPEG_WHOLE;
    }
}

static retouch_jpeg_state read_file(jpeg_file *file) {
    file->at = 2;
    while (file->at < file->count) {
        // Stray bytes between segments do no harm.
        const uint8_t *found = memchr(file->bytes + file->at, 0xff, file->count - file->at);
        if (!found) return RETOUCH_JPEG_DAMAGED;
        file->at = (size_t) (found - file->bytes);
        while (file->at < file->count && file->bytes[file->at] == 0xff) file->at++;
        if (file->at >= file->count) return RETOUCH_JPEG_DAMAGED;
        uint8_t marker = file->bytes[file->at++];
        if (marker == 0xd9) {
            for (int i = 0; i < file->component_count; i++)
                if (!file->components[i].seen) return RETOUCH_JPEG_DAMAGED;
            return file->component_count ? RETOUCH_JPEG_WHOLE : RETOUCH_JPEG_DAMAGED;
        }
        if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) continue;
        size_t rest = file->count - file->at;
        if (rest < 2) return RETOUCH_JPEG_DAMAGED;
        size_t length = (size_t) file->bytes[file->at] << 8 | file->bytes[file->at + 1];
        if (length < 2 || length > rest) return RETOUCH_JPEG_DAMAGED;
        const uint8_t *body = file->bytes + file->at + 2;
        file->at += length;
        retouch_jpeg_state state = read_segment(file, marker, body, length - 2);
        if (state != RETOUCH_JPEG_WHOLE) return state;
    }
    return RETOUCH_JPEG_DAMAGED;
}

retouch_jpeg_state retouch_jpeg_check(const uint8_t *bytes, size_t count) {
    jpeg_file *file = calloc(1, sizeof *file);
    if (!file) return RETOUCH_JPEG_UNKNOWN;
    file->bytes = bytes;
    file->count = count;
    retouch_jpeg_state state = read_file(file);
    for (int i = 0; i < JPEG_COMPONENTS; i++) free(file->components[i].nonzero);
    free(file);
    return state;
}
