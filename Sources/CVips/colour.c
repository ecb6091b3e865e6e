#include "internal.h"

/// The colour bands to 8-bit sRGB, by the embedded profile where there is one that fits.
static int colours(VipsImage *in, VipsImage **out) {
    bool has_profile = retouch_has_profile(in);
    // Most cameras embed sRGB itself; setting up a conversion to the same would cost more than decoding a small picture.
    bool is_srgb = has_profile && vips_image_get_bands(in) == 3 && retouch_is_srgb(in);
    if ((has_profile && !is_srgb) || in->Type == VIPS_INTERPRETATION_CMYK) {
        bool cmyk = in->Type == VIPS_INTERPRETATION_CMYK;
        // Without a profile of its own, CMYK is taken for the usual one of offset printing that libvips brings along.
        int failed = cmyk
            ? vips_icc_transform(
                in, out, "srgb", "embedded", TRUE, "input_profile", "cmyk", "intent", VIPS_INTENT_RELATIVE,
                "black_point_compensation", TRUE, "depth", 8, NULL)
            : vips_icc_transform(
                in, out, "srgb", "embedded", TRUE, "intent", VIPS_INTENT_RELATIVE, "black_point_compensation", TRUE,
                "depth", 8, NULL);
        if (!failed) return 0;
        // A profile for another kind of picture, or a broken one: the numbers are taken as they are.
    }
    return vips_colourspace(in, out, VIPS_INTERPRETATION_sRGB, NULL);
}

/// The alpha of a pixel that hides everything.
static double opaque(VipsImage *in) {
    return in->Type == VIPS_INTERPRETATION_scRGB ? 1.0 : in->BandFmt == VIPS_FORMAT_USHORT ? 65535.0 : 255.0;
}

int retouch_to_srgb(VipsImage *in, VipsImage **out) {
    VipsObject *scope = VIPS_OBJECT(vips_image_new());
    VipsImage **t = (VipsImage **) vips_object_local_array(scope, 8);
    int result = -1;
    VipsImage *colour = in, *alpha = NULL;
    if (vips_image_hasalpha(in)) {
        int last = vips_image_get_bands(in) - 1;
        // Bands between the colours and the alpha are inks or channels that no sRGB picture has.
        int bands = last >= 3 ? (in->Type == VIPS_INTERPRETATION_CMYK ? 4 : 3) : 1;
        if (bands > last) bands = last;
        if (vips_extract_band(in, &t[0], 0, "n", bands, NULL) || vips_extract_band(in, &t[1], last, NULL)) goto done;
        colour = t[0];
        double full = opaque(in);
        if (full == 255.0 && vips_image_get_format(t[1]) == VIPS_FORMAT_UCHAR) {
            alpha = t[1];
        } else {
            if (vips_linear1(t[1], &t[2], 255.0 / full, 0.0, NULL) || vips_rint(t[2], &t[3], NULL)
                || vips_cast_uchar(t[3], &t[4], NULL))
                goto done;
            alpha = t[4];
        }
    }
    if (colours(colour, &t[5])) goto done;
    VipsImage *rgb = t[5];
    if (vips_image_get_bands(rgb) > 3) {
        if (vips_extract_band(rgb, &t[6], 0, "n", 3, NULL)) goto done;
        rgb = t[6];
    }
    if (alpha) {
        if (vips_bandjoin2(rgb, alpha, &t[7], NULL)) goto done;
        rgb = t[7];
    }
    g_object_ref(rgb);
    *out = rgb;
    result = 0;
done:
    g_object_unref(scope);
    return result;
}
