"""Times looks of Retouch beside the same of OpenCV, ImageMagick and G'MIC in one run.

usage: filters.py PICTURE [--rounds N] [--only TEXT]

Everything is done to the picture at 1024×1024 and gives four results on two threads, pixels only: Retouch its four variations,
a peer the same four times over, two at once with a thread each. What programs take to start and to read the picture is
measured and taken off. Rounds go A B A B …; of each the median. `retouch-bench` is RETOUCH_BENCH or the release build; ImageMagick
is IMAGEMAGICK or convert-im6.q16, convert, magick; a peer that is not installed is left out. Fails when Retouch is slower than one.
"""

import argparse
import concurrent.futures
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import cv2

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCH = os.environ.get("RETOUCH_BENCH", str(ROOT / ".build/release/retouch-bench"))
MAGICK = os.environ.get("IMAGEMAGICK") or next(
    (name for name in ("convert-im6.q16", "convert", "magick") if shutil.which(name)), None)
GMIC = shutil.which("gmic")
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
ONE_THREAD = {**os.environ, "OMP_NUM_THREADS": "1", "MAGICK_THREAD_LIMIT": "1"}

# What each look is compared with; the peers' own default settings where they have some.
LOOKS = {
    "style/watercolor": [("opencv stylization", lambda picture: cv2.stylization(picture))],
    "style/oil": [
        ("opencv oilPainting 7", lambda picture: cv2.xphoto.oilPainting(picture, 7, 1)),
        ("imagemagick -paint 4", ["-paint", "4"]),
        ("gmic fx_painting", ["fx_painting", "5,2.5,1.5,50,1,0"]),
    ],
    "style/pencil": [
        ("opencv pencilSketch", lambda picture: cv2.pencilSketch(picture)),
        ("imagemagick -sketch", ["-sketch", "0x2+120"]),
        ("gmic sketchbw", ["sketchbw", ","]),
        ("gmic pencilbw", ["pencilbw", ","]),
    ],
    "style/charcoal": [
        ("imagemagick -charcoal 2", ["-charcoal", "2"]),
        ("gmic fx_charcoal", ["fx_charcoal", "65,70,170,0,1,0,50,70,255,255,255,0,0,0,0,0"]),
    ],
    "style/hdr": [("opencv detailEnhance", lambda picture: cv2.detailEnhance(picture))],
    "style/ink": [("gmic stencilbw", ["stencilbw", ","])],
    "style/line_art": [("gmic hardsketchbw", ["hardsketchbw", ","])],
    "style/cartoon": [("gmic cartoon", ["cartoon", ","])],
    "style/comic": [("gmic poster_edges", ["poster_edges", ","])],
    "style/stained_glass": [("gmic stained_glass", ["stained_glass", ","])],
    "style/mosaic": [("gmic mosaic", ["mosaic", ","])],
    "style/low_poly": [("gmic polygonize", ["polygonize", ","])],
    "style/impressionism": [("gmic cubism", ["cubism", ","])],
    "style/engraving": [("gmic fx_engrave", ["fx_engrave", "0.5,4,0,8,40,0,0,0,10,1,0,0,0,1,0"])],
    "style/halftone": [("gmic halftone", ["halftone", ","])],
    "style/antique_photo": [("gmic old_photo", ["old_photo"])],
    # G'MIC's polaroid only puts a white frame around the picture.
    "style/polaroid": [("imagemagick -polaroid", ["-polaroid", "5"])],
    "style/sepia": [("imagemagick -sepia-tone", ["-sepia-tone", "80%"]), ("gmic sepia", ["sepia"])],
    "effect/vignette": [("imagemagick -vignette", ["-vignette", "0x40"]), ("gmic vignette", ["vignette", ","])],
    "effect/bloom": [("gmic glow", ["glow", ","])],
    "blur/motion": [("imagemagick -motion-blur", ["-motion-blur", "0x12+45"]), ("gmic blur_linear", ["blur_linear", "12,0,45"])],
    "denoise": [("opencv fastNlMeans", lambda picture: cv2.fastNlMeansDenoisingColored(picture))],
}


def elapsed(work):
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def both(work):
    """Two at once."""
    with concurrent.futures.ThreadPoolExecutor(2) as threads:
        for result in [threads.submit(work) for _ in range(2)]:
            result.result()


def program(command):
    both(lambda: subprocess.run(command, check=True, env=ONE_THREAD, **QUIET))


def retouch(look, path):
    result = subprocess.run([BENCH, "operation", path, look], check=True, capture_output=True, text=True)
    return float(result.stdout)


def command(name, arguments, path, times):
    """The program that filters a picture so many times, one after the other."""
    if name.startswith("gmic"):
        return [GMIC, path] + times * ["+" + arguments[0] + "[0]", *arguments[1:]] + ["remove"]
    return [MAGICK, path] + times * ["(", "-clone", "0", *arguments, ")"] + ["null:"]


def peer(name, filter, path, picture):
    if callable(filter):
        return elapsed(lambda: both(lambda: (filter(picture), filter(picture))))
    begin = elapsed(lambda: program(command(name, filter, path, 0)))
    return elapsed(lambda: program(command(name, filter, path, 2))) - begin


def is_there(name):
    return {"gmic": GMIC, "imagemagick": MAGICK, "opencv": True}[name.split()[0]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("picture", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    is_kept = True
    print(f"{'look':<22}{'':<28}{'seconds':>9}{'range':>16}{'ours':>8}")
    with tempfile.TemporaryDirectory() as folder:
        path = str(pathlib.Path(folder) / "picture.png")
        picture = cv2.resize(cv2.imread(str(options.picture)), (1024, 1024), interpolation=cv2.INTER_AREA)
        cv2.imwrite(path, picture)
        for look, peers in LOOKS.items():
            if options.only not in look:
                continue
            peers = [(name, filter) for name, filter in peers if is_there(name)]
            times = {name: [] for name in ["retouch"] + [name for name, _ in peers]}
            for _ in range(options.rounds):
                times["retouch"].append(retouch(look, path))
                for name, filter in peers:
                    times[name].append(peer(name, filter, path, picture))
            ours = statistics.median(times["retouch"])
            for name, seconds in times.items():
                median = statistics.median(seconds)
                is_kept = is_kept and ours <= median
                share = "" if name == "retouch" else f"{ours / median:.2f}" + ("" if ours <= median else " SLOWER")
                span = f"{min(seconds):.2f}…{max(seconds):.2f}"
                print(f"{look:<22}{name:<28}{median:>9.2f}{span:>16}{share:>8}", flush=True)
    print(f"no peer is faster: {'kept' if is_kept else 'BROKEN'}")
    sys.exit(0 if is_kept else 1)


if __name__ == "__main__":
    main()
