#include "internal.h"

retouch_vips_image *retouch_own(VipsImage *image) {
    retouch_vips_image *wrapped = g_new0(retouch_vips_image, 1);
    wrapped->image = image;
    return wrapped;
}

retouch_vips_outcome retouch_vips_open(
    const void *bytes, size_t count, retouch_vips_format format, retouch_vips_image **image,
    retouch_vips_header *header, retouch_vips_error *error) {
    *image = NULL;
    if (!retouch_start(error)) return RETOUCH_VIPS_OUR_FAULT;
    retouch_vips_image *opened = retouch_own(NULL);
    opened->bytes = bytes;
    opened->count = count;
    opened->format = format;
    // Loaders leave notes of calls that went well, too.
    vips_error_clear();
    if (retouch_load(opened, 1, VIPS_FAIL_ON_ERROR, &opened->image)) {
        retouch_vips_outcome outcome = retouch_failure(error, STEP_LOAD);
        g_free(opened);
        return outcome;
    }
    header->width = vips_image_get_width(opened->image);
    header->height = vips_image_get_height(opened->image);
    header->frames = vips_image_get_n_pages(opened->image);
    header->orientation = retouch_orientation(opened->image);
    header->has_alpha = vips_image_hasalpha(opened->image);
    *image = opened;
    return RETOUCH_VIPS_OK;
}

retouch_vips_outcome retouch_vips_wrap(
    const void *pixels, int width, int height, int bands, retouch_vips_image **image, retouch_vips_error *error) {
    *image = NULL;
    if (!retouch_start(error)) return RETOUCH_VIPS_OUR_FAULT;
    size_t count = (size_t) width * height * bands;
    VipsImage *memory = vips_image_new_from_memory(pixels, count, width, height, bands, VIPS_FORMAT_UCHAR);
    if (!memory) return retouch_failure(error, STEP_WORK);
    memory->Type = bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
    *image = retouch_own(memory);
    return RETOUCH_VIPS_OK;
}

void retouch_vips_close(retouch_vips_image *image) {
    if (!image) return;
    g_object_unref(image->image);
    g_free(image);
}

void retouch_vips_size(const retouch_vips_image *image, int *width, int *height, int *bands) {
    int stored_width = vips_image_get_width(image->image), stored_height = vips_image_get_height(image->image);
    if (!image->bytes) {
        *width = stored_width;
        *height = stored_height;
        *bands = vips_image_get_bands(image->image);
        return;
    }
    int across, down;
    retouch_target(stored_width, stored_height, image->longer_side, &across, &down);
    bool turned = retouch_orientation(image->image) > 4;
    *width = turned ? down : across;
    *height = turned ? across : down;
    *bands = vips_image_hasalpha(image->image) ? 4 : 3;
}

void retouch_vips_fit(retouch_vips_image *image, int longer_side) { image->longer_side = longer_side; }

void retouch_vips_free(void *bytes) { g_free(bytes); }
