#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include "guard.h"

int retouch_opencv_bilateral(
    const uint8_t *in, uint8_t *out, int width, int height, int diameter, double colour_sigma, double space_sigma,
    retouch_opencv_error *error) {
    return guarded(error, [&] {
        cv::Mat result = matrix(out, width, height, CV_8UC3), destination = result;
        cv::bilateralFilter(matrix(in, width, height, CV_8UC3), result, diameter, colour_sigma, space_sigma);
        deliver(result, destination);
    });
}

int retouch_opencv_edge_preserving(
    const uint8_t *in, uint8_t *out, int width, int height, float space_sigma, float colour_sigma,
    retouch_opencv_error *error) {
    return guarded(error, [&] {
        cv::Mat result = matrix(out, width, height, CV_8UC3), destination = result;
        cv::edgePreservingFilter(
            matrix(in, width, height, CV_8UC3), result, cv::RECURS_FILTER, space_sigma, colour_sigma);
        deliver(result, destination);
    });
}

int retouch_opencv_median(
    const uint8_t *in, uint8_t *out, int width, int height, int bands, int aperture, retouch_opencv_error *error) {
    return guarded(error, [&] {
        cv::Mat result = matrix(out, width, height, CV_8UC(bands)), destination = result;
        cv::medianBlur(matrix(in, width, height, CV_8UC(bands)), result, aperture);
        deliver(result, destination);
    });
}

int retouch_opencv_denoise(
    const uint8_t *in, uint8_t *out, int width, int height, float lightness, float colour, int patch, int window,
    retouch_opencv_error *error) {
    return guarded(error, [&] {
        cv::Mat result = matrix(out, width, height, CV_8UC3), destination = result;
        cv::fastNlMeansDenoisingColored(
            matrix(in, width, height, CV_8UC3), result, lightness, colour, patch, window);
        deliver(result, destination);
    });
}

int retouch_opencv_mean_shift(
    const uint8_t *in, uint8_t *out, int width, int height, double space_radius, double colour_radius, int levels,
    retouch_opencv_error *error) {
    return guarded(error, [&] {
        cv::Mat result = matrix(out, width, height, CV_8UC3), destination = result;
        cv::pyrMeanShiftFiltering(
            matrix(in, width, height, CV_8UC3), result, space_radius, colour_radius, levels);
        deliver(result, destination);
    });
}
