#include "COpenCV.h"
#include <opencv2/core/version.hpp>
const char *retouch_opencv_version(void) { return CV_VERSION; }
