"""Fills holes in photographs with Retouch, G'MIC and OpenCV in one run, and tells how well and how fast.

usage: inpainting.py FOLDER [--rounds N]

FOLDER holds masks NAME.png (white = the hole) and, in its subfolder photos, the pictures NAME.*. Needs gmic; `retouch` is
RETOUCH_BINARY or the release build. Of each method: PSNR inside the hole against the photograph, the texture energy (mean
|Laplacian| in the hole, result over photograph) and the time of the whole program, for Retouch with its four variations.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import cv2
import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
RETOUCH = os.environ.get("RETOUCH_BINARY", str(ROOT / ".build/release/retouch"))


def run(*command):
    begun = time.perf_counter()
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def retouch(photo, mask, work):
    seconds = run(RETOUCH, "edit", photo, "remove the masked area", "--mask", mask, "--seed", 7, "--out", work)
    return cv2.imread(str(work / f"{photo.stem}-1.png")), seconds


def gmic(photo, mask, work):
    out = work / "gmic.png"
    seconds = run("gmic", photo, mask, "-channels[1]", "0", "-inpaint_matchpatch[0]", "[1]", "-remove[1]", "-output", out)
    return cv2.imread(str(out)), seconds


def opencv(method):
    def fill(photo, mask, work):
        picture, hole = cv2.imread(str(photo)), cv2.imread(str(mask), cv2.IMREAD_GRAYSCALE)
        begun = time.perf_counter()
        result = cv2.inpaint(picture, (hole > 127).astype(numpy.uint8) * 255, 5, method)
        return result, time.perf_counter() - begun
    return fill


METHODS = {"retouch": retouch, "gmic": gmic, "telea": opencv(cv2.INPAINT_TELEA), "navier-stokes": opencv(cv2.INPAINT_NS)}


def psnr(result, truth, hole):
    error = numpy.mean((result[hole].astype(float) - truth[hole]) ** 2)
    return 10 * numpy.log10(255 ** 2 / max(error, 1e-9))


def texture(result, truth, hole):
    def energy(picture):
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY).astype(numpy.float32)
        return numpy.mean(numpy.abs(cv2.Laplacian(grey, cv2.CV_32F))[hole])
    return energy(result) / energy(truth)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    figures = {name: {"psnr": [], "texture": [], "seconds": []} for name in METHODS}
    print(f"{'picture':<26}{'method':<16}{'PSNR':>8}{'texture':>10}{'seconds':>10}")
    for mask in sorted(options.folder.glob("*.png")):
        photo = next((options.folder / "photos").glob(f"{mask.stem}.*"))
        truth = cv2.imread(str(photo))
        hole = cv2.imread(str(mask), cv2.IMREAD_GRAYSCALE) > 127
        times = {name: [] for name in METHODS}
        results = {}
        with tempfile.TemporaryDirectory() as work:
            for _ in range(options.rounds):
                for name, method in METHODS.items():
                    results[name], seconds = method(photo, mask, pathlib.Path(work))
                    times[name].append(seconds)
        for name, result in results.items():
            row = psnr(result, truth, hole), texture(result, truth, hole), statistics.median(times[name])
            for figure, value in zip(figures[name].values(), row):
                figure.append(value)
            print(f"{mask.stem:<26}{name:<16}{row[0]:>8.2f}{row[1]:>10.2f}{row[2]:>10.2f}")
    means = {name: [statistics.mean(figure) for figure in figures[name].values()] for name in METHODS}
    for name, row in means.items():
        print(f"{'mean':<26}{name:<16}{row[0]:>8.2f}{row[1]:>10.2f}{row[2]:>10.2f}")
    ours, theirs = means["retouch"], means["gmic"]
    promises = {
        f"PSNR at least G'MIC's: {ours[0]:.2f} against {theirs[0]:.2f}": ours[0] >= theirs[0],
        f"texture energy 0.7 to 1.3: {ours[1]:.2f}": 0.7 <= ours[1] <= 1.3,
        f"at most half of G'MIC's time: {ours[2] / theirs[2]:.2f}": ours[2] <= theirs[2] / 2,
    }
    for promise, is_kept in promises.items():
        print(f"{promise}: {'kept' if is_kept else 'BROKEN'}")
    sys.exit(0 if all(promises.values()) else 1)


if __name__ == "__main__":
    main()
