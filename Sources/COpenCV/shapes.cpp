#include <opencv2/imgproc.hpp>

#include "guard.h"

int retouch_opencv_morphology(
    const uint8_t *in, uint8_t *out, int width, int height, int bands, int radius, int dilate,
    retouch_opencv_error *error) {
    return guarded(error, [&] {
        cv::Mat source = matrix(in, width, height, CV_8UC(bands));
        cv::Mat result = matrix(out, width, height, CV_8UC(bands)), destination = result;
        cv::Mat disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * radius + 1, 2 * radius + 1));
        if (dilate)
            cv::dilate(source, result, disc);
        else
            cv::erode(source, result, disc);
        deliver(result, destination);
    });
}

int retouch_opencv_distance(
    const uint8_t *in, float *out, int width, int height, retouch_opencv_error *error) {
    return guarded(error, [&] {
        cv::Mat source = matrix(in, width, height, CV_8UC1);
        cv::Mat result = matrix(out, width, height, CV_32FC1), destination = result;
        if (cv::countNonZero(source) == width * height) {
            result.setTo(cv::Scalar(static_cast<double>(width) + height));
        } else {
            cv::distanceTransform(source, result, cv::DIST_L2, cv::DIST_MASK_PRECISE, CV_32F);
        }
        deliver(result, destination);
    });
}
