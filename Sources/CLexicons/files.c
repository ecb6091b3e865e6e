#include "CLexicons.h"

// The files are compiled in, so that the program is one binary that needs nothing beside it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en_looks_lexicon[] = {
#embed "lexicons/en-looks.lexicon"
};

static const unsigned char en_photo_lexicon[] = {
#embed "lexicons/en-photo.lexicon"
};

static const unsigned char en_frame_lexicon[] = {
#embed "lexicons/en-frame.lexicon"
};

static const unsigned char en_things_lexicon[] = {
#embed "lexicons/en-things.lexicon"
};

static const unsigned char en_color_lexicon[] = {
#embed "lexicons/en-color.lexicon"
};

static const unsigned char en_scene_lexicon[] = {
#embed "lexicons/en-scene.lexicon"
};

static const unsigned char en_things_grammar[] = {
#embed "lexicons/en-things.grammar"
};

static const unsigned char en_color_grammar[] = {
#embed "lexicons/en-color.grammar"
};

static const unsigned char en_scene_grammar[] = {
#embed "lexicons/en-scene.grammar"
};

static const unsigned char en_frame_grammar[] = {
#embed "lexicons/en-frame.grammar"
};

static const unsigned char en_text_grammar[] = {
#embed "lexicons/en-text.grammar"
};

static const unsigned char en_wide_grammar[] = {
#embed "lexicons/en-wide.grammar"
};

static const unsigned char en_wide_lexicon[] = {
#embed "lexicons/en-wide.lexicon"
};

static const unsigned char en_describe_grammar[] = {
#embed "lexicons/en-describe.grammar"
};

static const unsigned char en_describe_lexicon[] = {
#embed "lexicons/en-describe.lexicon"
};

static const unsigned char en_text_lexicon[] = {
#embed "lexicons/en-text.lexicon"
};

static const unsigned char en_grammar[] = {
#embed "lexicons/en.grammar"
};

static const unsigned char en_itself_lexicon[] = {
#embed "lexicons/en.itself.lexicon"
};

static const unsigned char en_lexicon[] = {
#embed "lexicons/en.lexicon"
};

static const unsigned char zh_looks_lexicon[] = {
#embed "lexicons/zh-looks.lexicon"
};

static const unsigned char zh_photo_lexicon[] = {
#embed "lexicons/zh-photo.lexicon"
};

static const unsigned char zh_frame_lexicon[] = {
#embed "lexicons/zh-frame.lexicon"
};

static const unsigned char zh_things_lexicon[] = {
#embed "lexicons/zh-things.lexicon"
};

static const unsigned char zh_color_lexicon[] = {
#embed "lexicons/zh-color.lexicon"
};

static const unsigned char zh_scene_lexicon[] = {
#embed "lexicons/zh-scene.lexicon"
};

static const unsigned char zh_things_grammar[] = {
#embed "lexicons/zh-things.grammar"
};

static const unsigned char zh_color_grammar[] = {
#embed "lexicons/zh-color.grammar"
};

static const unsigned char zh_scene_grammar[] = {
#embed "lexicons/zh-scene.grammar"
};

static const unsigned char zh_frame_grammar[] = {
#embed "lexicons/zh-frame.grammar"
};

static const unsigned char zh_wide_grammar[] = {
#embed "lexicons/zh-wide.grammar"
};

static const unsigned char zh_text_grammar[] = {
#embed "lexicons/zh-text.grammar"
};

static const unsigned char zh_wide_lexicon[] = {
#embed "lexicons/zh-wide.lexicon"
};

static const unsigned char zh_text_lexicon[] = {
#embed "lexicons/zh-text.lexicon"
};

static const unsigned char zh_grammar[] = {
#embed "lexicons/zh.grammar"
};

static const unsigned char zh_lexicon[] = {
#embed "lexicons/zh.lexicon"
};

static const unsigned char colors[] = {
#embed "lexicons/colors"
};

static const unsigned char object_names[] = {
#embed "lexicons/objects.names"
};

static const unsigned char object_aliases[] = {
#embed "lexicons/objects.aliases"
};

// A language is the files whose names begin with its own, up to the first full stop or hyphen; a new one is added here.
static const retouch_lexicon_file files[] = {
    {"en.grammar", en_grammar, sizeof en_grammar},
    {"en-things.grammar", en_things_grammar, sizeof en_things_grammar},
    {"en-color.grammar", en_color_grammar, sizeof en_color_grammar},
    {"en-scene.grammar", en_scene_grammar, sizeof en_scene_grammar},
    {"en-frame.grammar", en_frame_grammar, sizeof en_frame_grammar},
    {"en-text.grammar", en_text_grammar, sizeof en_text_grammar},
    {"en-describe.grammar", en_describe_grammar, sizeof en_describe_grammar},
    {"en.itself.lexicon", en_itself_lexicon, sizeof en_itself_lexicon},
    {"en.lexicon", en_lexicon, sizeof en_lexicon},
    {"en-looks.lexicon", en_looks_lexicon, sizeof en_looks_lexicon},
    {"en-photo.lexicon", en_photo_lexicon, sizeof en_photo_lexicon},
    {"en-frame.lexicon", en_frame_lexicon, sizeof en_frame_lexicon},
    {"en-things.lexicon", en_things_lexicon, sizeof en_things_lexicon},
    {"en-color.lexicon", en_color_lexicon, sizeof en_color_lexicon},
    {"en-scene.lexicon", en_scene_lexicon, sizeof en_scene_lexicon},
    {"en-text.lexicon", en_text_lexicon, sizeof en_text_lexicon},
    {"en-wide.grammar", en_wide_grammar, sizeof en_wide_grammar},
    {"en-wide.lexicon", en_wide_lexicon, sizeof en_wide_lexicon},
    {"en-describe.lexicon", en_describe_lexicon, sizeof en_describe_lexicon},
    {"zh.grammar", zh_grammar, sizeof zh_grammar},
    {"zh-things.grammar", zh_things_grammar, sizeof zh_things_grammar},
    {"zh-color.grammar", zh_color_grammar, sizeof zh_color_grammar},
    {"zh-scene.grammar", zh_scene_grammar, sizeof zh_scene_grammar},
    {"zh-frame.grammar", zh_frame_grammar, sizeof zh_frame_grammar},
    {"zh-text.grammar", zh_text_grammar, sizeof zh_text_grammar},
    {"zh-wide.grammar", zh_wide_grammar, sizeof zh_wide_grammar},
    {"zh.lexicon", zh_lexicon, sizeof zh_lexicon},
    {"zh-looks.lexicon", zh_looks_lexicon, sizeof zh_looks_lexicon},
    {"zh-photo.lexicon", zh_photo_lexicon, sizeof zh_photo_lexicon},
    {"zh-frame.lexicon", zh_frame_lexicon, sizeof zh_frame_lexicon},
    {"zh-things.lexicon", zh_things_lexicon, sizeof zh_things_lexicon},
    {"zh-color.lexicon", zh_color_lexicon, sizeof zh_color_lexicon},
    {"zh-scene.lexicon", zh_scene_lexicon, sizeof zh_scene_lexicon},
    {"zh-text.lexicon", zh_text_lexicon, sizeof zh_text_lexicon},
    {"zh-wide.lexicon", zh_wide_lexicon, sizeof zh_wide_lexicon},
};

static const retouch_lexicon_file color_file = {"colors", colors, sizeof colors};

retouch_lexicon_file retouch_color_file(void) { return color_file; }

static const retouch_lexicon_file object_name_file = {"objects.names", object_names, sizeof object_names};
static const retouch_lexicon_file object_alias_file = {"objects.aliases", object_aliases, sizeof object_aliases};

retouch_lexicon_file retouch_object_name_file(void) { return object_name_file; }

retouch_lexicon_file retouch_object_alias_file(void) { return object_alias_file; }

size_t retouch_lexicon_file_count(void) { return sizeof files / sizeof files[0]; }

retouch_lexicon_file retouch_lexicon_file_at(size_t index) { return files[index]; }
