#include "internal.h"

static GMutex drawing;

retouch_vips_outcome retouch_vips_text(
    const char *markup, const char *font, int width, int spacing, retouch_vips_alignment alignment,
    retouch_vips_image **image, retouch_vips_error *error) {
    static const VipsAlign alignments[] = {VIPS_ALIGN_LOW, VIPS_ALIGN_CENTRE, VIPS_ALIGN_HIGH};
    *image = NULL;
    if (!retouch_start(error)) return RETOUCH_VIPS_OUR_FAULT;
    vips_error_clear();
    VipsImage *drawn = NULL;
    // vips_text draws under a lock but lets go of its fonts and layout outside it, while another thread may draw with
    // the same font map, which Pango does not allow. So the pixels are taken and everything else is freed in here.
    g_mutex_lock(&drawing);
    VipsImage *text = NULL;
    // At 72 dots an inch a point is a pixel.
    int failed = vips_text(
        &text, markup, "font", font, "width", width, "spacing", spacing, "align", alignments[alignment], "dpi", 72,
        "rgba", TRUE, NULL);
    if (!failed) {
        drawn = vips_image_new_memory();
        if (vips_image_write(text, drawn)) g_clear_object(&drawn);
    }
    if (text) g_object_unref(text);
    g_mutex_unlock(&drawing);
    if (!drawn) return retouch_failure(error, STEP_WORK);
    *image = retouch_own(drawn);
    return RETOUCH_VIPS_OK;
}
