#include "internal.h"

// Pango keeps one font map a thread, frees it when the thread ends, and lets nobody else use what came of it meanwhile.
// Ours come from pools whose threads begin and end as they like. So all text is drawn by one thread that never ends, and
// everything that Pango made for a text is freed on it before the next.

typedef struct {
    const char *markup;
    const char *font;
    int width;
    int spacing;
    VipsAlign alignment;
    // What was drawn; NULL when it failed.
    VipsImage *drawn;
    gboolean is_done;
} Lettering;

static GMutex lock;
static GCond finished;

static void draw(gpointer job, gpointer unused) {
    (void)unused;
    Lettering *lettering = job;
    VipsImage *text = NULL;
    // At 72 dots an inch a point is a pixel.
    int failed = vips_text(
        &text, lettering->markup, "font", lettering->font, "width", lettering->width, "spacing", lettering->spacing,
        "align", lettering->alignment, "dpi", 72, "rgba", TRUE, NULL);
    VipsImage *drawn = NULL;
    if (!failed) {
        drawn = vips_image_new_memory();
        if (vips_image_write(text, drawn)) g_clear_object(&drawn);
    }
    if (text) g_object_unref(text);
    g_mutex_lock(&lock);
    lettering->drawn = drawn;
    lettering->is_done = TRUE;
    g_cond_broadcast(&finished);
    g_mutex_unlock(&lock);
}

// The thread that draws; NULL when it could not be started. An exclusive pool keeps its thread.
static GThreadPool *letterer(void) {
    static gsize pool = 0;
    if (g_once_init_enter(&pool)) {
        GThreadPool *made = g_thread_pool_new(draw, NULL, 1, TRUE, NULL);
        g_once_init_leave(&pool, made ? (gsize)made : 1);
    }
    return pool == 1 ? NULL : (GThreadPool *)pool;
}

retouch_vips_outcome retouch_vips_text(
    const char *markup, const char *font, int width, int spacing, retouch_vips_alignment alignment,
    retouch_vips_image **image, retouch_vips_error *error) {
    static const VipsAlign alignments[] = {VIPS_ALIGN_LOW, VIPS_ALIGN_CENTRE, VIPS_ALIGN_HIGH};
    *image = NULL;
    if (!retouch_start(error)) return RETOUCH_VIPS_OUR_FAULT;
    vips_error_clear();
    Lettering lettering = {markup, font, width, spacing, alignments[alignment], NULL, FALSE};
    GThreadPool *pool = letterer();
    if (!pool || !g_thread_pool_push(pool, &lettering, NULL)) return retouch_failure(error, STEP_WORK);
    g_mutex_lock(&lock);
    while (!lettering.is_done) g_cond_wait(&finished, &lock);
    g_mutex_unlock(&lock);
    if (!lettering.drawn) return retouch_failure(error, STEP_WORK);
    *image = retouch_own(lettering.drawn);
    return RETOUCH_VIPS_OK;
}
