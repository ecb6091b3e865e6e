#include "internal.h"

/// libvips 8.14 forgets now and then, on more than one thread, that a strip could not be read, and goes on with black
/// pixels. So each request for a strip passes through here, and a failure is kept in a flag of our own.
static int pass(VipsRegion *out, void *sequence, void *a, void *b, gboolean *stop) {
    (void) a;
    VipsRegion *in = sequence;
    VipsRect *area = &out->valid;
    if (vips_region_prepare(in, area) || vips_region_region(out, in, area, area->left, area->top)) {
        g_atomic_int_set((gint *) b, 1);
        *stop = TRUE;
        return -1;
    }
    return 0;
}

int retouch_watch(VipsImage *in, int *failed, VipsImage **out) {
    VipsImage *watched = vips_image_new();
    // The input lives as long as what is made of it.
    g_object_ref(in);
    vips_object_local(watched, in);
    if (vips_image_pipelinev(watched, VIPS_DEMAND_STYLE_THINSTRIP, in, NULL)
        || vips_image_generate(watched, vips_start_one, pass, vips_stop_one, in, failed)) {
        g_object_unref(watched);
        return -1;
    }
    *out = watched;
    return 0;
}
