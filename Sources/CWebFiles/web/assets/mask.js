// A mask as a list of what was done to it: strokes, inversions, pictures put in. Undoing plays the list again.
//
// The mask lives in a canvas whose alpha is the selection. It has the picture's own pixels up to `largest`; beyond that
// it is painted smaller, and enlarged to the picture's pixels when it is sent.

const largest = 12e6;

function canvas(width, height) {
  return Object.assign(document.createElement("canvas"), { width, height });
}

export class Mask {
  /** Of a picture with so many pixels, its EXIF orientation applied. */
  constructor(width, height) {
    this.width = width;
    this.height = height;
    this.scale = Math.min(1, Math.sqrt(largest / (width * height)));
    const [w, h] = [Math.max(1, Math.round(width * this.scale)), Math.max(1, Math.round(height * this.scale))];
    this.area = canvas(w, h);
    this.line = canvas(w, h);
    this.done = [];
    this.undone = [];
    /** The stroke under the brush. */
    this.stroke = null;
  }

  get isEmpty() {
    return !this.done.length;
  }

  /** Begins a stroke. Size and feather in pixels of the picture. */
  begin(point, { erases, size, feather }) {
    this.stroke = { kind: "stroke", erases, size, feather, points: [point] };
    this.#redrawLine();
  }

  extend(point) {
    this.stroke.points.push(point);
    this.#redrawLine();
  }

  end() {
    const stroke = this.stroke;
    this.stroke = null;
    this.do(stroke);
    this.#clear(this.line);
  }

  /** Gives the stroke up: it became something else, such as two fingers. */
  abandon() {
    this.stroke = null;
    this.#clear(this.line);
  }

  /** Does and notes a step. */
  do(step) {
    this.#apply(step);
    this.done.push(step);
    this.undone = [];
  }

  undo() {
    if (!this.done.length) return;
    this.undone.push(this.done.pop());
    this.#clear(this.area);
    for (const step of this.done) this.#apply(step);
  }

  redo() {
    if (!this.undone.length) return;
    const step = this.undone.pop();
    this.#apply(step);
    this.done.push(step);
  }

  /** Draws the selection in a colour, the stroke under the brush included. */
  show(target, colour) {
    const context = target.getContext("2d");
    context.globalCompositeOperation = "copy";
    context.drawImage(this.area, 0, 0, target.width, target.height);
    if (this.stroke) {
      context.globalCompositeOperation = this.stroke.erases ? "destination-out" : "source-over";
      context.drawImage(this.line, 0, 0, target.width, target.height);
    }
    context.globalCompositeOperation = "source-in";
    context.fillStyle = colour;
    context.fillRect(0, 0, target.width, target.height);
  }

  /** A PNG of the picture's own size: white is selected, black is not. */
  blob() {
    const sheet = canvas(this.width, this.height);
    const context = sheet.getContext("2d");
    context.fillStyle = "#000";
    context.fillRect(0, 0, sheet.width, sheet.height);
    context.drawImage(this.area, 0, 0, sheet.width, sheet.height);
    return new Promise((resolve) => sheet.toBlob(resolve, "image/png"));
  }

  /** Whether anything is selected. */
  get selects() {
    const probe = canvas(Math.min(512, this.area.width), Math.min(512, this.area.height));
    const context = probe.getContext("2d");
    context.drawImage(this.area, 0, 0, probe.width, probe.height);
    return context.getImageData(0, 0, probe.width, probe.height).data.some((value, index) => index % 4 === 3 && value > 0);
  }

  /** A mask from a file, turned into a selection as the server does: white, or transparent when only alpha varies. */
  picture(image) {
    const sheet = canvas(this.area.width, this.area.height);
    const context = sheet.getContext("2d");
    context.drawImage(image, 0, 0, sheet.width, sheet.height);
    const pixels = context.getImageData(0, 0, sheet.width, sheet.height);
    const data = pixels.data;
    let [dark, bright, thin, thick] = [255, 0, 255, 0];
    for (let at = 0; at < data.length; at += 4) {
      const light = Math.round((data[at] * 299 + data[at + 1] * 587 + data[at + 2] * 114) / 1000);
      if (data[at + 3] > 0) [dark, bright] = [Math.min(dark, light), Math.max(bright, light)];
      [thin, thick] = [Math.min(thin, data[at + 3]), Math.max(thick, data[at + 3])];
    }
    const byAlpha = thick - thin > 1 && bright - dark <= 1;
    for (let at = 0; at < data.length; at += 4) {
      const light = Math.round((data[at] * 299 + data[at + 1] * 587 + data[at + 2] * 114) / 1000);
      const selected = byAlpha ? 255 - data[at + 3] : (light * data[at + 3]) / 255;
      data[at] = data[at + 1] = data[at + 2] = 255;
      data[at + 3] = selected;
    }
    context.putImageData(pixels, 0, 0);
    this.do({ kind: "picture", sheet });
  }

  #apply(step) {
    const context = this.area.getContext("2d");
    context.globalCompositeOperation = "source-over";
    switch (step.kind) {
      case "stroke":
        this.#clear(this.line);
        this.#draw(this.line, step);
        if (step.erases) context.globalCompositeOperation = "destination-out";
        context.drawImage(this.line, 0, 0);
        this.#clear(this.line);
        break;
      case "invert":
        context.globalCompositeOperation = "source-out";
        context.fillStyle = "#fff";
        context.fillRect(0, 0, this.area.width, this.area.height);
        break;
      case "clear":
        this.#clear(this.area);
        break;
      case "picture":
        this.#clear(this.area);
        context.drawImage(step.sheet, 0, 0);
        break;
    }
  }

  #redrawLine() {
    this.#clear(this.line);
    this.#draw(this.line, this.stroke);
  }

  /** The whole stroke at once, so that its soft edge does not grow harder where it crosses itself. */
  #draw(target, { size, feather, points }) {
    const context = target.getContext("2d");
    const at = ([x, y]) => [x * this.scale, y * this.scale];
    const soft = feather * this.scale;
    context.save();
    context.lineCap = context.lineJoin = "round";
    context.lineWidth = Math.max(0.5, size * this.scale - soft);
    context.strokeStyle = "#fff";
    if (soft > 0) {
      // Only the shadow falls on the canvas: a blurred stroke, in every browser.
      context.shadowColor = "#fff";
      context.shadowBlur = soft;
      context.shadowOffsetX = target.width * 2;
      context.translate(-target.width * 2, 0);
    }
    context.beginPath();
    context.moveTo(...at(points[0]));
    for (const point of points.length > 1 ? points.slice(1) : points) context.lineTo(...at(point));
    context.stroke();
    context.restore();
  }

  #clear(target) {
    target.getContext("2d").clearRect(0, 0, target.width, target.height);
  }
}
