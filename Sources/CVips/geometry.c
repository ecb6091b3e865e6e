#include "internal.h"

/// Alpha is multiplied into the colours before pixels are mixed, and divided out afterwards.
typedef int (*mixing)(VipsImage *in, VipsImage **out, const void *options);

static int with_alpha(VipsImage *in, VipsImage **out, mixing mix, const void *options) {
    if (!vips_image_hasalpha(in)) return mix(in, out, options);
    VipsObject *scope = VIPS_OBJECT(vips_image_new());
    VipsImage **t = (VipsImage **) vips_object_local_array(scope, 5);
    int result = -1;
    if (!vips_premultiply(in, &t[0], NULL) && !mix(t[0], &t[1], options) && !vips_unpremultiply(t[1], &t[2], NULL)
        && !vips_rint(t[2], &t[3], NULL) && !vips_cast(t[3], &t[4], vips_image_get_format(in), NULL)) {
        g_object_ref(t[4]);
        *out = t[4];
        result = 0;
    }
    g_object_unref(scope);
    return result;
}

typedef struct {
    double horizontal, vertical;
    VipsKernel kernel;
} factors;

static int resize(VipsImage *in, VipsImage **out, const void *options) {
    const factors *by = options;
    return vips_resize(in, out, by->horizontal, "vscale", by->vertical, "kernel", by->kernel, NULL);
}

int retouch_resample(VipsImage *in, double horizontal, double vertical, VipsKernel kernel, VipsImage **out) {
    factors by = {horizontal, vertical, kernel};
    return with_alpha(in, out, resize, &by);
}

static int blur(VipsImage *in, VipsImage **out, const void *options) {
    return vips_gaussblur(in, out, *(const double *) options, "min_ampl", 0.02, NULL);
}

static int rotate(VipsImage *in, VipsImage **out, const void *options) {
    VipsInterpolate *bicubic = vips_interpolate_new("bicubic");
    int result = vips_rotate(in, out, *(const double *) options, "interpolate", bicubic, NULL);
    g_object_unref(bicubic);
    return result;
}

/// Puts the result of an operation in the image's place.
static retouch_vips_outcome settle(
    retouch_vips_image *image, int failed, VipsImage *next, retouch_vips_error *error) {
    error->text[0] = 0;
    if (failed) return retouch_failure(error, STEP_WORK);
    retouch_replace(image, next);
    return RETOUCH_VIPS_OK;
}

retouch_vips_outcome retouch_vips_resize(
    retouch_vips_image *image, int width, int height, retouch_vips_kernel kernel, retouch_vips_error *error) {
    VipsImage *next = NULL;
    int failed = retouch_resample(
        image->image, (double) width / vips_image_get_width(image->image),
        (double) height / vips_image_get_height(image->image),
        kernel == RETOUCH_VIPS_LINEAR ? VIPS_KERNEL_LINEAR : VIPS_KERNEL_LANCZOS3, &next);
    return settle(image, failed, next, error);
}

retouch_vips_outcome retouch_vips_blur(retouch_vips_image *image, double sigma, retouch_vips_error *error) {
    VipsImage *next = NULL;
    int failed = with_alpha(image->image, &next, blur, &sigma);
    return settle(image, failed, next, error);
}

retouch_vips_outcome retouch_vips_rotate(
    retouch_vips_image *image, double degrees, int width, int height, retouch_vips_error *error) {
    VipsImage *next = NULL, *turned = NULL;
    int failed = with_alpha(image->image, &turned, rotate, &degrees);
    if (!failed) {
        int left = (vips_image_get_width(turned) - width) / 2, top = (vips_image_get_height(turned) - height) / 2;
        failed = vips_extract_area(turned, &next, left, top, width, height, NULL);
        g_object_unref(turned);
    }
    return settle(image, failed, next, error);
}
