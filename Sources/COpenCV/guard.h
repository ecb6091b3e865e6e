#pragma once
#include <cstring>
#include <exception>
#include <opencv2/core.hpp>

#include "COpenCV.h"

/// No C++ exception may leave through a C function.
template <typename Work>
int guarded(retouch_opencv_error *error, Work work) {
    error->text[0] = 0;
    try {
        work();
        return 0;
    } catch (const std::exception &thrown) {
        std::strncpy(error->text, thrown.what(), sizeof error->text - 1);
    } catch (...) {
        std::strncpy(error->text, "an unknown exception", sizeof error->text - 1);
    }
    error->text[sizeof error->text - 1] = 0;
    return 1;
}

/// The caller's pixels as a matrix, without a copy.
inline cv::Mat matrix(const void *pixels, int width, int height, int type) {
    return cv::Mat(height, width, type, const_cast<void *>(pixels));
}

/// Copies a result into the caller's memory unless it was calculated there.
inline void deliver(const cv::Mat &result, cv::Mat &destination) {
    if (result.data != destination.data) result.copyTo(destination);
}
