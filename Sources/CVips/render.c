#include <string.h>

#include "internal.h"
#include "jpeg.h"

/// Who may end a rendering; NULL: nobody.
typedef struct {
    retouch_vips_stop stop;
    void *context;
} supervisor;

static void supervise(VipsImage *image, VipsProgress *progress, const supervisor *by) {
    (void) progress;
    if (by->stop(by->context)) vips_image_set_kill(image, TRUE);
}

/// Calculates every pixel into the caller's memory.
static int write_pixels(VipsImage *image, void *buffer, size_t count, const supervisor *by) {
    VipsImage *memory = vips_image_new_from_memory(
        buffer, count, vips_image_get_width(image), vips_image_get_height(image), vips_image_get_bands(image),
        vips_image_get_format(image));
    if (!memory) return -1;
    if (by) {
        vips_image_set_progress(memory, TRUE);
        g_signal_connect(memory, "eval", G_CALLBACK(supervise), (gpointer) by);
    }
    int result = vips_image_write(image, memory);
    g_object_unref(memory);
    return result;
}

static int write_file(const retouch_vips_image *source, VipsFailOn fail_on, void *buffer, size_t count, const supervisor *by) {
    VipsImage *image;
    int unreadable = 0;
    if (retouch_pipeline(source, fail_on, &unreadable, &image)) return -1;
    size_t bytes = (size_t) vips_image_get_width(image) * vips_image_get_height(image) * vips_image_get_bands(image);
    int result = -1;
    if (bytes == count && vips_image_get_format(image) == VIPS_FORMAT_UCHAR)
        result = write_pixels(image, buffer, count, by);
    else
        vips_error("retouch", "the pixels are not laid out as the header says");
    g_object_unref(image);
    return unreadable ? -1 : result;
}

static retouch_vips_outcome render(
    retouch_vips_image *image, void *buffer, size_t count, const supervisor *by, retouch_vips_error *error) {
    error->text[0] = 0;
    VipsFailOn fail_on = VIPS_FAIL_ON_ERROR;
    if (image->bytes && image->format == RETOUCH_VIPS_JPEG) {
        retouch_jpeg_state state = retouch_jpeg_check(image->bytes, image->count);
        if (state == RETOUCH_JPEG_DAMAGED) {
            g_strlcpy(error->text, "blocks of the JPEG data are missing", sizeof error->text);
            return RETOUCH_VIPS_PICTURE_FAULT;
        }
        if (state == RETOUCH_JPEG_UNKNOWN) fail_on = VIPS_FAIL_ON_WARNING;
    }
    int failed = image->bytes ? write_file(image, fail_on, buffer, count, by)
                              : write_pixels(image->image, buffer, count, by);
    return failed ? retouch_failure(error, image->bytes ? STEP_LOAD : STEP_WORK) : RETOUCH_VIPS_OK;
}

retouch_vips_outcome retouch_vips_render(
    retouch_vips_image *image, void *buffer, size_t count, retouch_vips_error *error) {
    return render(image, buffer, count, NULL, error);
}

retouch_vips_outcome retouch_vips_render_until(
    retouch_vips_image *image, void *buffer, size_t count, retouch_vips_stop stop, void *context,
    retouch_vips_error *error) {
    supervisor by = {stop, context};
    return render(image, buffer, count, &by, error);
}
