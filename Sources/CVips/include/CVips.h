#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "RetouchPNG.h"

// The door to libvips: fixed-argument functions, opaque pointers, no glib. Every function may be called from any thread;
// one `retouch_vips_image` may be used by one thread at a time.

/// How a call ended. A fault of the picture is the sender's to mend; a fault of ours is not.
typedef enum {
    RETOUCH_VIPS_OK = 0,
    RETOUCH_VIPS_PICTURE_FAULT = 1,
    RETOUCH_VIPS_OUR_FAULT = 2,
} retouch_vips_outcome;

/// The file formats that have a loader of their own here. HEIC and AVIF share the HEIF loader.
typedef enum {
    RETOUCH_VIPS_JPEG = 0,
    RETOUCH_VIPS_PNG = 1,
    RETOUCH_VIPS_WEBP = 2,
    RETOUCH_VIPS_GIF = 3,
    RETOUCH_VIPS_TIFF = 4,
    RETOUCH_VIPS_HEIF = 5,
    RETOUCH_VIPS_JXL = 6,
} retouch_vips_format;

/// What libvips said, cut to size. It is for logs: when several threads fail at once, it may hold lines of both.
typedef struct {
    char text[512];
} retouch_vips_error;

/// `error->text` as a C string.
const char *_Nonnull retouch_vips_error_text(const retouch_vips_error *_Nonnull error);

/// The version of the libvips that is linked, such as "8.14.1".
const char *_Nonnull retouch_vips_version(void);
/// Whether this libvips can read a format.
bool retouch_vips_can_load(retouch_vips_format format);
/// Whether this libvips can write a format.
bool retouch_vips_can_save(retouch_vips_format format);
/// Sets how many threads one operation may use; 0 = as many as the machine has cores.
void retouch_vips_set_threads(int threads);

/// A picture that is read, calculated or written lazily.
typedef struct retouch_vips_image retouch_vips_image;

/// What the header of a file says, before any pixel is decoded.
typedef struct {
    /// Pixels as stored, before the orientation is applied.
    int width, height;
    /// Frames of an animation, pages of a document; at least 1.
    int frames;
    /// The EXIF orientation, 1 to 8.
    int orientation;
    bool has_alpha;
} retouch_vips_header;

/// Reads the header of `bytes` with the loader of `format` and no other. `bytes` must stay where they are until
/// `retouch_vips_close`.
retouch_vips_outcome retouch_vips_open(
    const void *_Nonnull bytes, size_t count, retouch_vips_format format,
    retouch_vips_image *_Nullable *_Nonnull image, retouch_vips_header *_Nonnull header,
    retouch_vips_error *_Nonnull error);

/// Takes packed pixels of 1, 3 or 4 bytes, which must stay where they are until `retouch_vips_close`.
retouch_vips_outcome retouch_vips_wrap(
    const void *_Nonnull pixels, int width, int height, int bands,
    retouch_vips_image *_Nullable *_Nonnull image, retouch_vips_error *_Nonnull error);

/// Gives an image back. NULL is ignored.
void retouch_vips_close(retouch_vips_image *_Nullable image);

/// What `retouch_vips_render` will write.
void retouch_vips_size(
    const retouch_vips_image *_Nonnull image, int *_Nonnull width, int *_Nonnull height, int *_Nonnull bands);

/// Limits the longer side of what an opened file renders to; 0 = as it is.
void retouch_vips_fit(retouch_vips_image *_Nonnull image, int longer_side);

/// Calculates the pixels into `buffer`, which holds width × height × bands bytes. An opened file renders its first
/// frame, upright, as 8-bit sRGB with three bands or, when it has alpha, four.
retouch_vips_outcome retouch_vips_render(
    retouch_vips_image *_Nonnull image, void *_Nonnull buffer, size_t count, retouch_vips_error *_Nonnull error);

/// Asked every few milliseconds, on the thread that renders; `true` ends the rendering.
typedef bool (*retouch_vips_stop)(void *_Nullable context);
/// `retouch_vips_render` that can be stopped; a stopped one is a fault of ours, and `buffer` is worth nothing.
retouch_vips_outcome retouch_vips_render_until(
    retouch_vips_image *_Nonnull image, void *_Nonnull buffer, size_t count, retouch_vips_stop _Nonnull stop,
    void *_Nullable context, retouch_vips_error *_Nonnull error);

/// How pixels are weighted when the size changes.
typedef enum {
    /// Crisp; overshoots a little beside hard edges.
    RETOUCH_VIPS_LANCZOS3 = 0,
    /// Soft; never overshoots, so that 0 stays 0 a pixel away from an edge.
    RETOUCH_VIPS_LINEAR = 1,
} retouch_vips_kernel;

/// Resamples to exactly width × height.
retouch_vips_outcome retouch_vips_resize(
    retouch_vips_image *_Nonnull image, int width, int height, retouch_vips_kernel kernel,
    retouch_vips_error *_Nonnull error);
/// Gaussian blur; `sigma` in pixels.
retouch_vips_outcome retouch_vips_blur(
    retouch_vips_image *_Nonnull image, double sigma, retouch_vips_error *_Nonnull error);
/// Turns clockwise about the middle by `degrees` and cuts width × height out of the middle of the result.
retouch_vips_outcome retouch_vips_rotate(
    retouch_vips_image *_Nonnull image, double degrees, int width, int height, retouch_vips_error *_Nonnull error);

/// Which side the lines of a text begin at.
typedef enum {
    RETOUCH_VIPS_ALIGN_LEFT = 0,
    RETOUCH_VIPS_ALIGN_CENTRE = 1,
    RETOUCH_VIPS_ALIGN_RIGHT = 2,
} retouch_vips_alignment;

/// Draws text through Pango: four bands, cut to the ink.
///
/// - `markup`: Pango markup in UTF-8, what is not markup escaped.
/// - `font`: a Pango font description whose size is in pixels, such as "Sans Bold 48".
/// - `width`: where lines are broken, in pixels; 0 = only at line feeds. A longer word sticks out.
/// - `spacing`: pixels between lines, besides the font's own.
retouch_vips_outcome retouch_vips_text(
    const char *_Nonnull markup, const char *_Nonnull font, int width, int spacing, retouch_vips_alignment alignment,
    retouch_vips_image *_Nullable *_Nonnull image, retouch_vips_error *_Nonnull error);

/// An encoded file; `retouch_vips_free` gives the bytes back.
typedef struct {
    void *_Nullable bytes;
    size_t count;
} retouch_vips_blob;

/// JPEG without metadata; `quality` 1 to 100. Alpha is laid over white.
retouch_vips_outcome retouch_vips_save_jpeg(
    retouch_vips_image *_Nonnull image, int quality, retouch_vips_blob *_Nonnull blob,
    retouch_vips_error *_Nonnull error);
/// WebP without metadata; `quality` 1 to 100, `effort` 0 (fast) to 6 (small).
retouch_vips_outcome retouch_vips_save_webp(
    retouch_vips_image *_Nonnull image, int quality, int effort, retouch_vips_blob *_Nonnull blob,
    retouch_vips_error *_Nonnull error);
/// PNG without metadata; `compression` 0 to 9, `filter` as libpng's PNG_FILTER_ bits.
retouch_vips_outcome retouch_vips_save_png(
    retouch_vips_image *_Nonnull image, int compression, int filter, retouch_vips_blob *_Nonnull blob,
    retouch_vips_error *_Nonnull error);
/// Gives the bytes of a blob back. NULL is ignored.
void retouch_vips_free(void *_Nullable bytes);
