#include <opencv2/core/version.hpp>

#include "COpenCV.h"

const char *retouch_opencv_version(void) { return CV_VERSION; }
const char *retouch_opencv_error_text(const retouch_opencv_error *error) { return error->text; }
