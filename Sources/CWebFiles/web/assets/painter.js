// Painting a mask on the picture: brush and eraser, size, feather, undo and redo, invert, clear, zoom and pan.
// Mouse, touch (two fingers zoom and move), pen and keyboard.

import { Mask } from "./mask.js";
import { base64, source } from "./picture.js";
import { set } from "./request.js";
import { Stage } from "./stage.js";

const form = document.getElementById("call");
const dialog = document.getElementById("painter");
const markup = document.getElementById("painter-parts");
let parts = null;
let mask = null;
let stage = null;
let erases = false;
/** Pointers on the canvas, by id. */
const pointers = new Map();
/** Where the brush is, in pixels of the picture. */
let brush = null;
let isMoving = false;

const at = (id) => document.getElementById(`painter-${id}`);

function build() {
  dialog.append(markup.content.cloneNode(true));
  parts = {
    window: at("window"), content: at("content"), picture: at("picture"), overlay: at("overlay"), ring: at("ring"),
    size: at("size"), feather: at("feather"),
  };
  stage = new Stage(parts.window, parts.content, () => ring());
  const click = (id, action) => at(id).addEventListener("click", action);
  click("brush", () => choose(false));
  click("eraser", () => choose(true));
  click("undo", () => change(() => mask.undo()));
  click("redo", () => change(() => mask.redo()));
  click("invert", () => change(() => mask.do({ kind: "invert" })));
  click("clear", () => change(() => mask.do({ kind: "clear" })));
  click("in", () => stage.zoom(1.5));
  click("out", () => stage.zoom(1 / 1.5));
  click("fit", () => stage.fit(mask.width, mask.height));
  click("upload", () => at("file").click());
  click("cancel", () => dialog.close());
  click("done", finish);
  at("file").addEventListener("change", async (event) => {
    const file = event.target.files[0];
    event.target.value = "";
    if (!file) return;
    const image = await picture(URL.createObjectURL(file)).catch(() => null);
    if (image) change(() => mask.picture(image));
    else say("That file is no picture that this browser reads.");
  });
  for (const slider of [parts.size, parts.feather]) slider.addEventListener("input", () => ring());
  wire();
}

function choose(isEraser) {
  erases = isEraser;
  at("brush").setAttribute("aria-pressed", !erases);
  at("eraser").setAttribute("aria-pressed", erases);
}

const say = (text) => { at("note").textContent = text; };

/** The brush in pixels of the picture; the slider runs finer for small brushes. */
const tool = () => {
  const longer = Math.max(mask.width, mask.height);
  const size = Math.max(1, longer * 0.4 * (parts.size.value / 100) ** 2);
  return { erases, size, feather: (size * parts.feather.value) / 100 };
};

function change(action) {
  action();
  show();
}

let isWaiting = false;
function show() {
  at("undo").disabled = !mask.done.length;
  at("redo").disabled = !mask.undone.length;
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    mask.show(parts.overlay, "#e5432b");
  });
}

/** The circle that the brush covers. */
function ring() {
  parts.ring.hidden = !brush;
  if (!brush || !mask) return;
  const [x, y] = stage.place(brush);
  const size = Math.max(4, tool().size * stage.scale);
  parts.ring.style.width = parts.ring.style.height = `${size}px`;
  parts.ring.style.transform = `translate(${x - size / 2}px, ${y - size / 2}px)`;
}

function wire() {
  const area = parts.window;
  area.addEventListener("pointerdown", (event) => {
    if (event.button > 1) return;
    event.preventDefault();
    area.focus({ preventScroll: true });
    area.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, event);
    if (pointers.size === 1 && !(isMoving || event.button === 1 || event.shiftKey)) {
      mask.begin(stage.point(event), tool());
      show();
    } else if (mask.stroke) {
      mask.abandon();
      show();
    }
  });
  area.addEventListener("pointermove", (event) => {
    brush = event.pointerType === "touch" ? null : stage.point(event);
    ring();
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (mask.stroke) {
      for (const step of event.getCoalescedEvents?.() ?? [event]) mask.extend(stage.point(step));
      if (!event.getCoalescedEvents?.().length) mask.extend(stage.point(event));
      show();
    } else {
      drag(event, before);
    }
    pointers.set(event.pointerId, event);
  });
  for (const name of ["pointerup", "pointercancel"]) {
    area.addEventListener(name, (event) => {
      if (!pointers.delete(event.pointerId)) return;
      if (mask.stroke && !pointers.size) change(() => mask.end());
    });
  }
  area.addEventListener("pointerleave", () => {
    brush = null;
    ring();
  });
  area.addEventListener("wheel", (event) => {
    event.preventDefault();
    stage.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), event.clientX, event.clientY);
  }, { passive: false });
  dialog.addEventListener("keydown", key);
  dialog.addEventListener("keyup", (event) => { if (event.code === "Space") isMoving = false; });
  dialog.addEventListener("close", () => pointers.clear());
}

/** One pointer moves the picture, two move and zoom it. */
function drag(event, before) {
  const others = [...pointers.values()].filter((other) => other.pointerId !== event.pointerId);
  if (!others.length) {
    stage.move(event.clientX - before.clientX, event.clientY - before.clientY);
    return;
  }
  const [other] = others;
  const distance = (from) => Math.hypot(from.clientX - other.clientX, from.clientY - other.clientY);
  stage.move((event.clientX - before.clientX) / 2, (event.clientY - before.clientY) / 2);
  if (distance(before) > 0) {
    stage.zoom(distance(event) / distance(before), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
  }
}

function key(event) {
  if (event.target.matches("input")) return;
  const isCommand = event.ctrlKey || event.metaKey;
  const name = event.key.toLowerCase();
  const arrows = { arrowleft: [-1, 0], arrowright: [1, 0], arrowup: [0, -1], arrowdown: [0, 1] };
  if (isCommand && name === "z") change(() => (event.shiftKey ? mask.redo() : mask.undo()));
  else if (isCommand && name === "y") change(() => mask.redo());
  else if (isCommand) return;
  else if (name === "b") choose(false);
  else if (name === "e") choose(true);
  else if (name === "i") change(() => mask.do({ kind: "invert" }));
  else if (name === "+" || name === "=") stage.zoom(1.5);
  else if (name === "-") stage.zoom(1 / 1.5);
  else if (name === "0") stage.fit(mask.width, mask.height);
  else if (name === "[" || name === "]") {
    parts.size.value = Number(parts.size.value) + (name === "]" ? 4 : -4);
    ring();
  } else if (event.target === parts.window && arrows[name]) walk(arrows[name], event.shiftKey);
  else if (event.target === parts.window && name === "enter") {
    brush ??= [mask.width / 2, mask.height / 2];
    mask.begin(brush, tool());
    change(() => mask.end());
  } else if (event.code === "Space" && event.target === parts.window) isMoving = true;
  else return;
  event.preventDefault();
}

/** The keyboard moves the brush by a quarter of its size, and paints with Shift. */
function walk([x, y], isPainting) {
  const from = brush ?? [mask.width / 2, mask.height / 2];
  const step = Math.max(1, tool().size / 4);
  brush = [Math.min(mask.width, Math.max(0, from[0] + x * step)), Math.min(mask.height, Math.max(0, from[1] + y * step))];
  if (isPainting) {
    mask.begin(from, tool());
    mask.extend(brush);
    change(() => mask.end());
  }
  ring();
}

function picture(url) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = url;
  });
}

async function finish() {
  if (!mask.selects) {
    set("mask", "");
  } else {
    set("mask", await base64(await mask.blob()));
  }
  set("action", "generate");
  dialog.close();
  document.getElementById("paint").focus();
}

/** Opens the painter on the form's picture, with the form's mask if there is one. */
async function open() {
  const note = document.getElementById("mask-state");
  let image;
  try {
    image = await picture(await source());
  } catch {
    note.textContent = "There is no picture that this browser can show.";
    return;
  }
  if (!parts) build();
  mask = new Mask(image.naturalWidth, image.naturalHeight);
  parts.picture.src = image.src;
  const smaller = Math.min(1, Math.sqrt(2e6 / (mask.width * mask.height)));
  parts.overlay.width = Math.max(1, Math.round(mask.width * smaller));
  parts.overlay.height = Math.max(1, Math.round(mask.height * smaller));
  const before = form.elements.mask.value.trim();
  if (before && !/^https?:/.test(before)) {
    const earlier = await picture(before.startsWith("data:") ? before : `data:image/png;base64,${before}`).catch(() => null);
    if (earlier) mask.picture(earlier);
  }
  choose(false);
  say(`${mask.width} × ${mask.height} pixels`);
  dialog.showModal();
  stage.fit(mask.width, mask.height);
  parts.window.focus();
  show();
}

/** Wires the button that opens the painter. */
export function start() {
  document.getElementById("paint").addEventListener("click", open);
  addEventListener("resize", () => { if (dialog.open) stage.fit(mask.width, mask.height); });
}
