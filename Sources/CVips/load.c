#include "internal.h"

int retouch_load(const retouch_vips_image *source, int shrink, VipsFailOn fail_on, VipsImage **out) {
    // vips only reads the bytes; its signatures lack the const.
    void *bytes = (void *) source->bytes;
    size_t count = source->count;
    VipsAccess access = VIPS_ACCESS_SEQUENTIAL;
    switch (source->format) {
    case RETOUCH_VIPS_JPEG:
        return vips_jpegload_buffer(
            bytes, count, out, "access", access, "fail_on", fail_on, "shrink", shrink, NULL);
    case RETOUCH_VIPS_PNG:
        return vips_pngload_buffer(bytes, count, out, "access", access, "fail_on", fail_on, NULL);
    case RETOUCH_VIPS_WEBP:
        return vips_webpload_buffer(bytes, count, out, "access", access, "fail_on", fail_on, NULL);
    case RETOUCH_VIPS_GIF:
        return vips_gifload_buffer(bytes, count, out, "access", access, "fail_on", fail_on, NULL);
    case RETOUCH_VIPS_TIFF:
        return vips_tiffload_buffer(bytes, count, out, "access", access, "fail_on", fail_on, NULL);
    case RETOUCH_VIPS_HEIF:
        return vips_heifload_buffer(bytes, count, out, "access", access, "fail_on", fail_on, NULL);
    case RETOUCH_VIPS_JXL:
        return vips_jxlload_buffer(bytes, count, out, "access", access, "fail_on", fail_on, NULL);
    }
    vips_error("retouch", "no such format: %d", (int) source->format);
    return -1;
}

int retouch_orientation(VipsImage *image) {
    int orientation = vips_image_get_orientation(image);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

/// How far the loader itself may shrink: a factor of two is left to the resampler, so that edges stay crisp.
static int loader_shrink(const retouch_vips_image *source, double factor) {
    if (source->format != RETOUCH_VIPS_JPEG) return 1;
    return factor >= 16 ? 8 : factor >= 8 ? 4 : factor >= 4 ? 2 : 1;
}

void retouch_target(int width, int height, int longer_side, int *target_width, int *target_height) {
    int longer = VIPS_MAX(width, height);
    double factor = longer_side > 0 && longer > longer_side ? (double) longer / longer_side : 1.0;
    *target_width = VIPS_MAX(1, VIPS_RINT(width / factor));
    *target_height = VIPS_MAX(1, VIPS_RINT(height / factor));
}

int retouch_pipeline(const retouch_vips_image *source, VipsFailOn fail_on, int *unreadable, VipsImage **out) {
    VipsObject *scope = VIPS_OBJECT(vips_image_new());
    VipsImage **t = (VipsImage **) vips_object_local_array(scope, 6);
    int result = -1;
    if (retouch_load(source, 1, fail_on, &t[0])) goto done;
    VipsImage *image = t[0];
    int width = vips_image_get_width(image), height = vips_image_get_height(image);
    int orientation = retouch_orientation(image);
    int shrink = 1, target_width, target_height;
    retouch_target(width, height, source->longer_side, &target_width, &target_height);
    if (target_width != width || target_height != height) {
        double factor = (double) VIPS_MAX(width, height) / source->longer_side;
        shrink = loader_shrink(source, factor);
    }
    if (shrink > 1) {
        if (retouch_load(source, shrink, fail_on, &t[1])) goto done;
        image = t[1];
    }
    if (retouch_watch(image, unreadable, &t[5])) goto done;
    image = t[5];
    if (target_width != width || target_height != height) {
        if (retouch_resample(
                image, (double) target_width / vips_image_get_width(image),
                (double) target_height / vips_image_get_height(image), VIPS_KERNEL_LANCZOS3, &t[2]))
            goto done;
        image = t[2];
    }
    if (retouch_to_srgb(image, &t[3])) goto done;
    image = t[3];
    if (orientation > 1) {
        // A file is read top to bottom; turning needs all of it.
        VipsImage *whole = vips_image_copy_memory(image);
        if (!whole) goto done;
        vips_image_set_int(whole, VIPS_META_ORIENTATION, orientation);
        int failed = vips_autorot(whole, &t[4], NULL);
        g_object_unref(whole);
        if (failed) goto done;
        image = t[4];
    }
    g_object_ref(image);
    *out = image;
    result = 0;
done:
    g_object_unref(scope);
    return result;
}
