#include "internal.h"

retouch_vips_outcome retouch_vips_text(
    const char *markup, const char *font, int width, int spacing, retouch_vips_alignment alignment,
    retouch_vips_image **image, retouch_vips_error *error) {
    static const VipsAlign alignments[] = {VIPS_ALIGN_LOW, VIPS_ALIGN_CENTRE, VIPS_ALIGN_HIGH};
    *image = NULL;
    if (!retouch_start(error)) return RETOUCH_VIPS_OUR_FAULT;
    vips_error_clear();
    VipsImage *text = NULL;
    // At 72 dots an inch a point is a pixel.
    int failed = vips_text(
        &text, markup, "font", font, "width", width, "spacing", spacing, "align", alignments[alignment], "dpi", 72,
        "rgba", TRUE, NULL);
    if (failed) return retouch_failure(error, STEP_WORK);
    *image = retouch_own(text);
    return RETOUCH_VIPS_OK;
}
