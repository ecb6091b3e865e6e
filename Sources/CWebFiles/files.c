#include "CWebFiles.h"

// The files are compiled in, so that the program is one binary that needs nothing beside it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char still_life[] = {
#embed "../../Samples/rendered/still-life.jpg"
};
retouch_web_file retouch_still_life(void) { return (retouch_web_file){still_life, sizeof still_life}; }

static const unsigned char landscape[] = {
#embed "../../Samples/rendered/landscape.jpg"
};
retouch_web_file retouch_landscape(void) { return (retouch_web_file){landscape, sizeof landscape}; }

static const unsigned char street[] = {
#embed "../../Samples/rendered/street.jpg"
};
retouch_web_file retouch_street(void) { return (retouch_web_file){street, sizeof street}; }

static const unsigned char openapi[] = {
#embed "../../openapi.yaml"
};
retouch_web_file retouch_openapi(void) { return (retouch_web_file){openapi, sizeof openapi}; }
