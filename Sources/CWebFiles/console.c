#include "CWebFiles.h"

// The console's templates, assets and documents. One stanza a file, and a line in the table at the end.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char account_mustache[] = {
#embed "web/templates/account.mustache"
};
static const unsigned char administration_mustache[] = {
#embed "web/templates/administration.mustache"
};
static const unsigned char api_mustache[] = {
#embed "web/templates/api.mustache"
};
static const unsigned char application_mustache[] = {
#embed "web/templates/application.mustache"
};
static const unsigned char applications_mustache[] = {
#embed "web/templates/applications.mustache"
};
static const unsigned char docs_mustache[] = {
#embed "web/templates/docs.mustache"
};
static const unsigned char error_mustache[] = {
#embed "web/templates/error.mustache"
};
static const unsigned char inbox_requests_mustache[] = {
#embed "web/templates/inbox-requests.mustache"
};
static const unsigned char inbox_mustache[] = {
#embed "web/templates/inbox.mustache"
};
static const unsigned char inboxes_mustache[] = {
#embed "web/templates/inboxes.mustache"
};
static const unsigned char landing_mustache[] = {
#embed "web/templates/landing.mustache"
};
static const unsigned char layout_mustache[] = {
#embed "web/templates/layout.mustache"
};
static const unsigned char reference_mustache[] = {
#embed "web/templates/reference.mustache"
};
static const unsigned char register_mustache[] = {
#embed "web/templates/register.mustache"
};
static const unsigned char sign_in_mustache[] = {
#embed "web/templates/sign-in.mustache"
};
static const unsigned char task_mustache[] = {
#embed "web/templates/task.mustache"
};
static const unsigned char tasks_mustache[] = {
#embed "web/templates/tasks.mustache"
};
static const unsigned char api_css[] = {
#embed "web/assets/api.css"
};
static const unsigned char api_js[] = {
#embed "web/assets/api.js"
};
static const unsigned char base_css[] = {
#embed "web/assets/base.css"
};
static const unsigned char client_js[] = {
#embed "web/assets/client.js"
};
static const unsigned char code_js[] = {
#embed "web/assets/code.js"
};
static const unsigned char console_js[] = {
#embed "web/assets/console.js"
};
static const unsigned char docs_css[] = {
#embed "web/assets/docs.css"
};
static const unsigned char inbox_js[] = {
#embed "web/assets/inbox.js"
};
static const unsigned char json_js[] = {
#embed "web/assets/json.js"
};
static const unsigned char landscape_bw_webp[] = {
#embed "web/assets/landscape-bw.webp"
};
static const unsigned char landscape_pencil_webp[] = {
#embed "web/assets/landscape-pencil.webp"
};
static const unsigned char landscape_small_webp[] = {
#embed "web/assets/landscape-small.webp"
};
static const unsigned char mark_svg[] = {
#embed "web/assets/mark.svg"
};
static const unsigned char mask_js[] = {
#embed "web/assets/mask.js"
};
static const unsigned char painter_css[] = {
#embed "web/assets/painter.css"
};
static const unsigned char painter_js[] = {
#embed "web/assets/painter.js"
};
static const unsigned char picture_js[] = {
#embed "web/assets/picture.js"
};
static const unsigned char request_js[] = {
#embed "web/assets/request.js"
};
static const unsigned char result_js[] = {
#embed "web/assets/result.js"
};
static const unsigned char snippets_js[] = {
#embed "web/assets/snippets.js"
};
static const unsigned char stage_js[] = {
#embed "web/assets/stage.js"
};
static const unsigned char still_life_small_webp[] = {
#embed "web/assets/still-life-small.webp"
};
static const unsigned char still_life_watercolor_webp[] = {
#embed "web/assets/still-life-watercolor.webp"
};
static const unsigned char street_oil_webp[] = {
#embed "web/assets/street-oil.webp"
};
static const unsigned char street_small_webp[] = {
#embed "web/assets/street-small.webp"
};
static const unsigned char tabs_js[] = {
#embed "web/assets/tabs.js"
};
static const unsigned char tasks_css[] = {
#embed "web/assets/tasks.css"
};
static const unsigned char callbacks_md[] = {
#embed "web/documents/callbacks.md"
};
static const unsigned char errors_md[] = {
#embed "web/documents/errors.md"
};
static const unsigned char masks_md[] = {
#embed "web/documents/masks.md"
};
static const unsigned char polling_md[] = {
#embed "web/documents/polling.md"
};
static const unsigned char start_md[] = {
#embed "web/documents/start.md"
};
static const unsigned char streaming_md[] = {
#embed "web/documents/streaming.md"
};

#define FILE_NAMED(name, bytes) {name, {bytes, sizeof bytes}}
static const retouch_named_file table[] = {
    FILE_NAMED("account.mustache", account_mustache),
    FILE_NAMED("administration.mustache", administration_mustache),
    FILE_NAMED("api.mustache", api_mustache),
    FILE_NAMED("application.mustache", application_mustache),
    FILE_NAMED("applications.mustache", applications_mustache),
    FILE_NAMED("docs.mustache", docs_mustache),
    FILE_NAMED("error.mustache", error_mustache),
    FILE_NAMED("inbox-requests.mustache", inbox_requests_mustache),
    FILE_NAMED("inbox.mustache", inbox_mustache),
    FILE_NAMED("inboxes.mustache", inboxes_mustache),
    FILE_NAMED("landing.mustache", landing_mustache),
    FILE_NAMED("layout.mustache", layout_mustache),
    FILE_NAMED("reference.mustache", reference_mustache),
    FILE_NAMED("register.mustache", register_mustache),
    FILE_NAMED("sign-in.mustache", sign_in_mustache),
    FILE_NAMED("task.mustache", task_mustache),
    FILE_NAMED("tasks.mustache", tasks_mustache),
    FILE_NAMED("api.css", api_css),
    FILE_NAMED("api.js", api_js),
    FILE_NAMED("base.css", base_css),
    FILE_NAMED("client.js", client_js),
    FILE_NAMED("code.js", code_js),
    FILE_NAMED("console.js", console_js),
    FILE_NAMED("docs.css", docs_css),
    FILE_NAMED("inbox.js", inbox_js),
    FILE_NAMED("json.js", json_js),
    FILE_NAMED("landscape-bw.webp", landscape_bw_webp),
    FILE_NAMED("landscape-pencil.webp", landscape_pencil_webp),
    FILE_NAMED("landscape-small.webp", landscape_small_webp),
    FILE_NAMED("mark.svg", mark_svg),
    FILE_NAMED("mask.js", mask_js),
    FILE_NAMED("painter.css", painter_css),
    FILE_NAMED("painter.js", painter_js),
    FILE_NAMED("picture.js", picture_js),
    FILE_NAMED("request.js", request_js),
    FILE_NAMED("result.js", result_js),
    FILE_NAMED("snippets.js", snippets_js),
    FILE_NAMED("stage.js", stage_js),
    FILE_NAMED("still-life-small.webp", still_life_small_webp),
    FILE_NAMED("still-life-watercolor.webp", still_life_watercolor_webp),
    FILE_NAMED("street-oil.webp", street_oil_webp),
    FILE_NAMED("street-small.webp", street_small_webp),
    FILE_NAMED("tabs.js", tabs_js),
    FILE_NAMED("tasks.css", tasks_css),
    FILE_NAMED("callbacks.md", callbacks_md),
    FILE_NAMED("errors.md", errors_md),
    FILE_NAMED("masks.md", masks_md),
    FILE_NAMED("polling.md", polling_md),
    FILE_NAMED("start.md", start_md),
    FILE_NAMED("streaming.md", streaming_md),
};

size_t retouch_console_file_count(void) { return sizeof table / sizeof table[0]; }

retouch_named_file retouch_console_file(size_t index) { return table[index]; }
