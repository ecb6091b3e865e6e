#pragma once
#include <pthread.h>
#include <vips/vips.h>

#include "CVips.h"

/// The step a failure happened in decides whose fault it is.
typedef enum {
    STEP_LOAD,
    STEP_WORK,
} step;

struct retouch_vips_image {
    /// The opened file, or what the next operation starts from; owned.
    VipsImage *image;
    /// The bytes of the opened file, or NULL for wrapped pixels.
    const void *bytes;
    size_t count;
    retouch_vips_format format;
    int longer_side;
};

/// Starts libvips once; false when that failed.
bool retouch_start(retouch_vips_error *error);
/// Copies what libvips said, empties its buffer (one for all threads) and classifies the failure.
retouch_vips_outcome retouch_failure(retouch_vips_error *error, step step);

/// A handle that owns `image`.
retouch_vips_image *retouch_own(VipsImage *image);

/// Replaces the image by the result of an operation.
static inline void retouch_replace(retouch_vips_image *image, VipsImage *next) {
    g_object_unref(image->image);
    image->image = next;
}

/// Opens a file; `shrink` is the loader's own reduction (1 = none).
int retouch_load(const retouch_vips_image *source, int shrink, VipsFailOn fail_on, VipsImage **out);
/// A size scaled so that its longer side is at most `longer_side`; 0 = as it is.
void retouch_target(int width, int height, int longer_side, int *target_width, int *target_height);
/// Builds the pipeline from the file to upright 8-bit sRGB. `unreadable` is set to 1 as soon as a strip cannot be read;
/// it must outlive the pipeline.
int retouch_pipeline(const retouch_vips_image *source, VipsFailOn fail_on, int *unreadable, VipsImage **out);
/// Passes `in` on and notes failures.
int retouch_watch(VipsImage *in, int *failed, VipsImage **out);
/// Any colours to 8-bit sRGB with three bands, or four when there is alpha.
int retouch_to_srgb(VipsImage *in, VipsImage **out);
/// Whether there is an embedded profile for this kind of picture.
bool retouch_has_profile(VipsImage *image);
/// Whether the embedded profile says the same as sRGB.
bool retouch_is_srgb(VipsImage *image);
/// Runs `vips_resize` with alpha multiplied in, and keeps the band format.
int retouch_resample(VipsImage *in, double horizontal, double vertical, VipsKernel kernel, VipsImage **out);
/// The EXIF orientation, 1 when there is none.
int retouch_orientation(VipsImage *image);
