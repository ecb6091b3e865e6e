// What is looked at through a window: zoomed and moved. Kept as a scale and an offset in CSS pixels of the window.

export class Stage {
  /** `moved` is called whenever the view changes. */
  constructor(window, content, moved) {
    this.window = window;
    this.content = content;
    this.moved = moved;
    this.scale = 1;
    this.x = this.y = 0;
  }

  /** Shows content of a size in pixels, whole. */
  fit(width, height) {
    this.width = width;
    this.height = height;
    const { clientWidth, clientHeight } = this.window;
    this.smallest = Math.min(clientWidth / width, clientHeight / height, 1);
    this.scale = Math.min(clientWidth / width, clientHeight / height);
    this.x = (clientWidth - width * this.scale) / 2;
    this.y = (clientHeight - height * this.scale) / 2;
    this.#place();
  }

  /** Zooms so that the place at (clientX, clientY) stays where it is; without one, the window's middle. */
  zoom(factor, clientX, clientY) {
    const frame = this.window.getBoundingClientRect();
    const x = (clientX ?? frame.left + frame.width / 2) - frame.left;
    const y = (clientY ?? frame.top + frame.height / 2) - frame.top;
    const scale = Math.min(16, Math.max(this.smallest * 0.8, this.scale * factor));
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
    this.#place();
  }

  move(x, y) {
    this.x += x;
    this.y += y;
    this.#place();
  }

  /** The content's pixel under a place of the screen. */
  point({ clientX, clientY }) {
    const frame = this.window.getBoundingClientRect();
    return [(clientX - frame.left - this.x) / this.scale, (clientY - frame.top - this.y) / this.scale];
  }

  /** Where a pixel of the content is in the window. */
  place([x, y]) {
    return [x * this.scale + this.x, y * this.scale + this.y];
  }

  #place() {
    // Some of the content always stays in sight.
    const { clientWidth, clientHeight } = this.window;
    this.x = Math.min(clientWidth - 40, Math.max(40 - this.width * this.scale, this.x));
    this.y = Math.min(clientHeight - 40, Math.max(40 - this.height * this.scale, this.y));
    this.content.style.width = `${this.width}px`;
    this.content.style.height = `${this.height}px`;
    this.content.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
    this.moved();
  }
}
