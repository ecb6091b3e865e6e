#pragma once
/// The version of the libvips that is linked, such as "8.14.1".
const char *retouch_vips_version(void);
