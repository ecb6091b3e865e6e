#include "CVips.h"
#include <vips/vips.h>
const char *retouch_vips_version(void) { return vips_version_string(); }
