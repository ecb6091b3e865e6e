// What a task has made: the grid, the four, before and after, the difference outside the mask, and what can follow.

import { local } from "./picture.js";
import { tabs } from "./tabs.js";

const form = document.getElementById("call");
const view = document.getElementById("view");

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const image = (url, alt) => element("img", { src: local(url), alt });

/** Buttons 1 to 4; `pick` is called with the index. */
function picker(count, pick) {
  const row = element("div", { className: "pick" }, "Variation");
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", "Variation");
  const buttons = Array.from({ length: count }, (_, index) => {
    const button = element("button", { type: "button", textContent: String(index + 1) });
    button.addEventListener("click", () => choose(index));
    row.append(button);
    return button;
  });
  function choose(index) {
    buttons.forEach((button, at) => button.setAttribute("aria-pressed", at === index));
    pick(index);
  }
  return { row, choose };
}

function four(pictures) {
  const figures = pictures.map((url, index) => {
    const link = element("a", { href: local(url), download: `variation-${index + 1}.png`, textContent: "Save" });
    return element("figure", {}, image(url, `Variation ${index + 1}`), element("figcaption", {}, `Variation ${index + 1}`, link));
  });
  return element("div", { className: pictures.length > 1 ? "four" : "one" }, ...figures);
}

/** Before and after, with an edge that a slider moves. */
function compare(before, pictures) {
  const after = element("img", { alt: "After" });
  const covering = element("img", { className: "before", src: before, alt: "Before" });
  const edge = element("div", { className: "edge" });
  const slider = element("input", { type: "range", min: 0, max: 100, value: 50, step: 0.5 });
  slider.setAttribute("aria-label", "How much of the picture before is shown");
  const box = element("div", { className: "compare" }, after, covering, edge);
  const move = () => {
    covering.style.clipPath = `inset(0 ${100 - slider.value}% 0 0)`;
    edge.style.left = `${slider.value}%`;
  };
  slider.addEventListener("input", move);
  box.addEventListener("pointerdown", (event) => {
    const follow = (moved) => {
      const frame = box.getBoundingClientRect();
      slider.value = ((moved.clientX - frame.left) / frame.width) * 100;
      move();
    };
    follow(event);
    box.setPointerCapture(event.pointerId);
    box.onpointermove = follow;
    box.onpointerup = () => { box.onpointermove = null; };
    event.preventDefault();
  });
  move();
  const { row, choose } = picker(pictures.length, (index) => { after.src = local(pictures[index]); });
  choose(0);
  return [row, box, element("div", { className: "compare-foot" }, "Before", slider, "After")];
}

function difference(result, count) {
  const shown = element("img", { alt: "What changed outside the mask, sixteen times as bright" });
  const { row, choose } = picker(count, (index) => {
    shown.src = `${form.dataset.base}/console/tasks/${result.task_id}/difference/${index}`;
  });
  choose(0);
  const changed = result.mask.changed_outside;
  const note = changed === 0
    ? "Outside the mask every pixel equals the source’s, so this is black. The server counted 0 changed pixels."
    : `${changed} pixels outside the mask differ.`;
  return [row, element("div", { className: "one" }, element("figure", {}, shown)), element("p", { className: "help", textContent: note })];
}

/** Shows a result. `before` is the source's address or null, `follow(action, imageID)` runs a follow-up. */
export function show(result, pictures, before, follow) {
  const facts = [`seed ${result.seed}`, result.engine, `${result.raw_image_width} × ${result.raw_image_height} grid`];
  if (result.mask) facts.push(`mask ${(result.mask.coverage * 100).toFixed(1)} %`);
  document.getElementById("result-facts").textContent = [...facts, ...(result.notes ?? [])].join(" · ");
  const views = [{ id: "four", label: pictures.length > 1 ? "The four" : "The picture" }];
  if (pictures.length > 1) views.push({ id: "grid", label: "Grid" });
  if (before) views.push({ id: "compare", label: "Before and after" });
  if (result.mask) views.push({ id: "difference", label: "Outside the mask" });
  tabs(document.getElementById("views"), views, view, (id) => {
    if (id === "four") view.replaceChildren(four(pictures));
    if (id === "grid") view.replaceChildren(element("div", { className: "one" }, element("figure", {}, image(result.image_url, "The 2 × 2 grid"))));
    if (id === "compare") view.replaceChildren(...compare(before, pictures));
    if (id === "difference") view.replaceChildren(...difference(result, pictures.length));
  });
  actions(result, follow);
}

function actions(result, follow) {
  const groups = [["Enlarge", /^upscale/], ["Vary", /^variation/], ["Again", /^reroll$/]];
  const rows = groups.flatMap(([label, pattern]) => {
    const names = (result.actions ?? []).filter((name) => pattern.test(name));
    if (!names.length) return [];
    const buttons = names.map((name) => {
      const number = name.replace(/\D/g, "");
      const button = element("button", { type: "button", textContent: number || "Another seed" });
      button.dataset.action = name;
      if (number) button.setAttribute("aria-label", `${label} variation ${number}`);
      button.addEventListener("click", () => follow(name, result.image_id));
      return button;
    });
    return [element("div", {}, element("span", { className: "soft", textContent: label }), ...buttons)];
  });
  document.getElementById("follow").replaceChildren(...rows);
}
