#include "internal.h"

static retouch_vips_outcome settle(int failed, retouch_vips_error *error) {
    error->text[0] = 0;
    return failed ? retouch_failure(error, STEP_WORK) : RETOUCH_VIPS_OK;
}

retouch_vips_outcome retouch_vips_save_jpeg(
    retouch_vips_image *image, int quality, retouch_vips_blob *blob, retouch_vips_error *error) {
    VipsArrayDouble *white = vips_array_double_newv(1, 255.0);
    int failed = vips_jpegsave_buffer(
        image->image, &blob->bytes, &blob->count, "Q", quality, "optimize_coding", TRUE, "strip", TRUE,
        "background", white, NULL);
    vips_area_unref(VIPS_AREA(white));
    return settle(failed, error);
}

retouch_vips_outcome retouch_vips_save_webp(
    retouch_vips_image *image, int quality, int effort, retouch_vips_blob *blob, retouch_vips_error *error) {
    int failed = vips_webpsave_buffer(
        image->image, &blob->bytes, &blob->count, "Q", quality, "effort", effort, "strip", TRUE, NULL);
    return settle(failed, error);
}

retouch_vips_outcome retouch_vips_save_png(
    retouch_vips_image *image, int compression, int filter, retouch_vips_blob *blob, retouch_vips_error *error) {
    int failed = vips_pngsave_buffer(
        image->image, &blob->bytes, &blob->count, "compression", compression, "filter", filter, "strip", TRUE, NULL);
    return settle(failed, error);
}
