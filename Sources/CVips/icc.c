#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/// An embedded profile.
typedef struct {
    const uint8_t *bytes;
    size_t count;
} profile;

static uint32_t word(const uint8_t *bytes) {
    return (uint32_t) bytes[0] << 24 | (uint32_t) bytes[1] << 16 | (uint32_t) bytes[2] << 8 | bytes[3];
}

static double fixed(const uint8_t *bytes) { return (int32_t) word(bytes) / 65536.0; }

/// The data of a tag (ICC.1:2010, 7.3), at least `least` bytes long, or NULL.
static const uint8_t *tag(const profile *profile, const char *name, size_t least, size_t *count) {
    uint32_t tags = word(profile->bytes + 128);
    for (uint32_t i = 0; i < tags && 132 + 12 * (size_t) (i + 1) <= profile->count; i++) {
        const uint8_t *entry = profile->bytes + 132 + 12 * (size_t) i;
        if (memcmp(entry, name, 4) != 0) continue;
        size_t start = word(entry + 4), length = word(entry + 8);
        if (length < least || start > profile->count || length > profile->count - start) return NULL;
        *count = length;
        return profile->bytes + start;
    }
    return NULL;
}

static bool is_primary(const profile *profile, const char *name, double x, double y, double z) {
    size_t count;
    const uint8_t *data = tag(profile, name, 20, &count);
    return data && fabs(fixed(data + 8) - x) < 0.002 && fabs(fixed(data + 12) - y) < 0.002
        && fabs(fixed(data + 16) - z) < 0.002;
}

/// The sRGB transfer function, IEC 61966-2-1.
static double linear(double value) { return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4); }

static bool is_curve(const profile *profile, const char *name) {
    size_t count;
    const uint8_t *data = tag(profile, name, 12, &count);
    if (!data) return false;
    if (memcmp(data, "para", 4) == 0) {
        static const double expected[5] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
        if ((data[8] << 8 | data[9]) != 3 || count < 12 + 4 * 5) return false;
        for (int i = 0; i < 5; i++)
            if (fabs(fixed(data + 12 + 4 * i) - expected[i]) > 0.001) return false;
        return true;
    }
    if (memcmp(data, "curv", 4) != 0) return false;
    size_t points = word(data + 8);
    if (points < 256 || points > (count - 12) / 2) return false;
    for (size_t i = 0; i < points; i++) {
        double value = (data[12 + 2 * i] << 8 | data[13 + 2 * i]) / 65535.0;
        if (fabs(value - linear((double) i / (double) (points - 1))) > 0.001) return false;
    }
    return true;
}

bool retouch_has_profile(VipsImage *image) {
    const void *bytes;
    size_t count;
    if (!vips_image_get_typeof(image, VIPS_META_ICC_NAME)
        || vips_image_get_blob(image, VIPS_META_ICC_NAME, &bytes, &count) || count < 132)
        return false;
    const char *space = vips_image_get_bands(image) == 1 ? "GRAY"
        : image->Type == VIPS_INTERPRETATION_CMYK ? "CMYK" : "RGB ";
    return memcmp((const uint8_t *) bytes + 16, space, 4) == 0;
}

bool retouch_is_srgb(VipsImage *image) {
    profile profile;
    const void *bytes;
    if (vips_image_get_blob(image, VIPS_META_ICC_NAME, &bytes, &profile.count)) return false;
    profile.bytes = bytes;
    size_t count;
    return profile.count >= 132 && memcmp(profile.bytes + 16, "RGB XYZ ", 8) == 0 && !tag(&profile, "A2B0", 0, &count)
        && is_primary(&profile, "rXYZ", 0.4360, 0.2225, 0.0139) && is_primary(&profile, "gXYZ", 0.3851, 0.7169, 0.0971)
        && is_primary(&profile, "bXYZ", 0.1431, 0.0606, 0.7141) && is_curve(&profile, "rTRC")
        && is_curve(&profile, "gTRC") && is_curve(&profile, "bTRC");
}
