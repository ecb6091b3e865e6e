#pragma once
#include <stddef.h>
#include <stdint.h>

// The door to OpenCV: fixed-argument functions over packed 8-bit pixels. Every function may be called from any thread.
// Each returns 0, or 1 with a text in `error` when OpenCV threw.
#ifdef __cplusplus
extern "C" {
#endif

/// What OpenCV said, cut to size.
typedef struct {
    char text[512];
} retouch_opencv_error;

/// `error->text` as a C string.
const char *_Nonnull retouch_opencv_error_text(const retouch_opencv_error *_Nonnull error);
/// The version of the OpenCV that is linked, such as "4.6.0".
const char *_Nonnull retouch_opencv_version(void);

/// Bilateral filter of 3-band pixels (Tomasi and Manduchi, 1998). `diameter` in pixels, `colour_sigma` in levels of 255,
/// `space_sigma` in pixels.
int retouch_opencv_bilateral(
    const uint8_t *_Nonnull in, uint8_t *_Nonnull out, int width, int height, int diameter, double colour_sigma,
    double space_sigma, retouch_opencv_error *_Nonnull error);

/// Domain transform filter of 3-band pixels, recursive form (Gastal and Oliveira, 2011; OpenCV's other form, normalised
/// convolution, turns flat pictures black). `space_sigma` 0 to 200 pixels, `colour_sigma` 0 to 1.
int retouch_opencv_edge_preserving(
    const uint8_t *_Nonnull in, uint8_t *_Nonnull out, int width, int height, float space_sigma, float colour_sigma,
    retouch_opencv_error *_Nonnull error);

/// Median of an `aperture` × `aperture` square (odd, at least 3) for each of 1, 3 or 4 bands.
int retouch_opencv_median(
    const uint8_t *_Nonnull in, uint8_t *_Nonnull out, int width, int height, int bands, int aperture,
    retouch_opencv_error *_Nonnull error);

/// The largest (`dilate` 1) or smallest (0) value within `radius` pixels (a disc) for each of 1, 3 or 4 bands.
int retouch_opencv_morphology(
    const uint8_t *_Nonnull in, uint8_t *_Nonnull out, int width, int height, int bands, int radius, int dilate,
    retouch_opencv_error *_Nonnull error);

/// Non-local means of 3-band pixels (Buades, Coll and Morel, 2005); strengths for lightness and colour, in levels of 255.
int retouch_opencv_denoise(
    const uint8_t *_Nonnull in, uint8_t *_Nonnull out, int width, int height, float lightness, float colour,
    int patch, int window, retouch_opencv_error *_Nonnull error);

/// Mean-shift filter of 3-band pixels over an image pyramid (Comaniciu and Meer, 2002).
int retouch_opencv_mean_shift(
    const uint8_t *_Nonnull in, uint8_t *_Nonnull out, int width, int height, double space_radius,
    double colour_radius, int levels, retouch_opencv_error *_Nonnull error);

/// For each pixel that is not 0 the exact Euclidean distance to the nearest 0, in pixels; where there is no 0 at all, a
/// number larger than any side.
int retouch_opencv_distance(
    const uint8_t *_Nonnull in, float *_Nonnull out, int width, int height, retouch_opencv_error *_Nonnull error);

#ifdef __cplusplus
}
#endif
