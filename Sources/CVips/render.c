#include <stdlib.h>
#include <string.h>

#include "internal.h"

/// Calculates every pixel into the caller's memory.
static int write_pixels(VipsImage *image, void *buffer, size_t count) {
    VipsImage *memory = vips_image_new_from_memory(
        buffer, count, vips_image_get_width(image), vips_image_get_height(image), vips_image_get_bands(image),
        vips_image_get_format(image));
    if (!memory) return -1;
    int result = vips_image_write(image, memory);
    g_object_unref(memory);
    return result;
}

static int write_file(const retouch_vips_image *source, VipsFailOn fail_on, void *buffer, size_t count) {
    VipsImage *image;
    if (retouch_pipeline(source, fail_on, &image)) return -1;
    size_t bytes = (size_t) vips_image_get_width(image) * vips_image_get_height(image) * vips_image_get_bands(image);
    int result = -1;
    if (bytes == count && vips_image_get_format(image) == VIPS_FORMAT_UCHAR)
        result = write_pixels(image, buffer, count);
    else
        vips_error("retouch", "the pixels are not laid out as the header says");
    g_object_unref(image);
    return result;
}

/// Whether a warning of the JPEG decoder leaves every pixel right. All others mean lost or shifted blocks.
static bool is_harmless(const char *text) {
    static const char *const harmless[] = {
        "Unknown Adobe color transform", "Invalid SOS parameters", "unknown JFIF revision", "Inconsistent progression",
    };
    for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++)
        if (strstr(text, harmless[i])) return true;
    // Encoders pad between segments and before the end of the picture; a decoder that lost its way leaves more over.
    const char *stray = strstr(text, "Corrupt JPEG data: ");
    const char *marker = strstr(text, "extraneous bytes before marker 0x");
    if (!stray || !marker) return false;
    long count = strtol(stray + strlen("Corrupt JPEG data: "), NULL, 10);
    long code = strtol(marker + strlen("extraneous bytes before marker 0x"), NULL, 16);
    bool between_segments = (code >= 0xe0 && code <= 0xfe) || code == 0xdb || (code >= 0xc0 && code <= 0xc2);
    return between_segments || (code == 0xd9 && count <= 16);
}

/// libjpeg goes on after damage and only warns, so warnings fail the first attempt. The second decides, alone with the
/// error buffer, whether the warning was one that does no harm.
static int write_despite_warning(const retouch_vips_image *source, void *buffer, size_t count) {
    vips_error_clear();
    if (!write_file(source, VIPS_FAIL_ON_WARNING, buffer, count)) return 0;
    if (!is_harmless(vips_error_buffer())) return -1;
    vips_error_clear();
    return write_file(source, VIPS_FAIL_ON_ERROR, buffer, count);
}

retouch_vips_outcome retouch_vips_render(
    retouch_vips_image *image, void *buffer, size_t count, retouch_vips_error *error) {
    error->text[0] = 0;
    step step = image->bytes ? STEP_LOAD : STEP_WORK;
    retouch_vips_outcome outcome = RETOUCH_VIPS_OK;
    pthread_rwlock_rdlock(&retouch_error_lock);
    bool jpeg = image->bytes && image->format == RETOUCH_VIPS_JPEG;
    int failed = !image->bytes ? write_pixels(image->image, buffer, count)
        : write_file(image, jpeg ? VIPS_FAIL_ON_WARNING : VIPS_FAIL_ON_ERROR, buffer, count);
    if (failed) {
        outcome = retouch_failure(error, step);
        vips_error_clear();
    }
    pthread_rwlock_unlock(&retouch_error_lock);
    if (!failed || !jpeg) return outcome;

    pthread_rwlock_wrlock(&retouch_error_lock);
    outcome = RETOUCH_VIPS_OK;
    if (write_despite_warning(image, buffer, count)) outcome = retouch_failure(error, step);
    vips_error_clear();
    pthread_rwlock_unlock(&retouch_error_lock);
    return outcome;
}
