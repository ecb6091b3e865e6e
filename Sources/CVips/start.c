#include <string.h>

#include "internal.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool started = false;

/// Everything that reads something else than the seven formats, by the name of its class.
static const char *const refused[] = {
    "VipsForeignLoadSvg", "VipsForeignLoadPdf", "VipsForeignLoadMagick", "VipsForeignLoadMagick7",
    "VipsForeignLoadOpenslide", "VipsForeignLoadCsv", "VipsForeignLoadMatrix", "VipsForeignLoadMat",
    "VipsForeignLoadRaw", "VipsForeignLoadVips", "VipsForeignLoadFits", "VipsForeignLoadNifti",
    "VipsForeignLoadAnalyze", "VipsForeignLoadPpm", "VipsForeignLoadRad", "VipsForeignLoadOpenexr",
    "VipsForeignLoadJp2k",
};
static const char *const accepted[] = {
    "VipsForeignLoadHeif", "VipsForeignLoadJxl",
};

/// libvips warns about every oddity of a picture on stderr; what matters comes back as an error.
static void drop(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
    (void) domain, (void) level, (void) message, (void) data;
}

static void start(void) {
    if (vips_init("retouch") != 0) return;
    g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG, drop, NULL);
    vips_cache_set_max(0);
#if VIPS_MAJOR_VERSION > 8 || (VIPS_MAJOR_VERSION == 8 && VIPS_MINOR_VERSION >= 13)
    vips_block_untrusted_set(TRUE);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) vips_operation_block_set(refused[i], TRUE);
    for (size_t i = 0; i < sizeof accepted / sizeof *accepted; i++) vips_operation_block_set(accepted[i], FALSE);
#else
    (void) refused, (void) accepted;
#endif
    started = true;
}

bool retouch_start(retouch_vips_error *error) {
    pthread_once(&once, start);
    if (error) error->text[0] = 0;
    if (!started && error) g_strlcpy(error->text, "libvips did not start", sizeof error->text);
    return started;
}

retouch_vips_outcome retouch_failure(retouch_vips_error *error, step step) {
    char *text = vips_error_buffer_copy();
    g_strlcpy(error->text, text, sizeof error->text);
    bool memory = strstr(text, "out of memory") || strstr(text, "Out of memory") || strstr(text, "unable to allocate")
        || strstr(text, "Cannot allocate");
    g_free(text);
    vips_error_clear();
    return step == STEP_WORK || memory ? RETOUCH_VIPS_OUR_FAULT : RETOUCH_VIPS_PICTURE_FAULT;
}

const char *retouch_vips_error_text(const retouch_vips_error *error) { return error->text; }

const char *retouch_vips_version(void) { return vips_version_string(); }

static bool has_operation(const char *name) { return retouch_start(NULL) && vips_type_find("VipsOperation", name) != 0; }

bool retouch_vips_can_load(retouch_vips_format format) {
    static const char *const names[] = {
        "jpegload_buffer", "pngload_buffer", "webpload_buffer", "gifload_buffer",
        "tiffload_buffer", "heifload_buffer", "jxlload_buffer",
    };
    return has_operation(names[format]);
}

bool retouch_vips_can_save(retouch_vips_format format) {
    static const char *const names[] = {
        "jpegsave_buffer", "pngsave_buffer", "webpsave_buffer", "gifsave_buffer",
        "tiffsave_buffer", "heifsave_buffer", "jxlsave_buffer",
    };
    return has_operation(names[format]);
}

void retouch_vips_set_threads(int threads) {
    if (retouch_start(NULL)) vips_concurrency_set(threads);
}
