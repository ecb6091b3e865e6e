#pragma once
#ifdef __cplusplus
extern "C" {
#endif
/// The version of the OpenCV that is linked, such as "4.6.0".
const char *retouch_opencv_version(void);
#ifdef __cplusplus
}
#endif
