// The picture: samples, a file of one's own chosen, dropped or pasted, or an address; and the mask that lies over it.

import { CallError, upload } from "./client.js";
import { body, set } from "./request.js";

const form = document.getElementById("call");
const canUpload = "canTry" in form.dataset;
const input = form.elements.image_url;
const well = document.getElementById("picture-well");
const preview = document.getElementById("preview");
const picture = document.getElementById("preview-picture");
const maskPicture = document.getElementById("preview-mask");
const size = document.getElementById("preview-size");
const fault = document.getElementById("picture-fault");
const samples = [...document.querySelectorAll(".sample[data-url]")];
/** Links of ours to pictures that were typed as addresses elsewhere. */
const copies = new Map();

function complain(message) {
  fault.textContent = message;
  fault.hidden = !message;
}

/** An address of this server, on whatever name the page was reached by. */
export function local(url) {
  const own = form.dataset.url;
  return url.startsWith(own + "/") ? form.dataset.base + url.slice(own.length) : url;
}

/** Where the page may load the picture from; null when there is none. */
export async function source() {
  const url = body().image_url ?? input.value.trim();
  if (!url) return null;
  if (url.startsWith(form.dataset.url + "/") || url.startsWith("data:")) return local(url);
  if (!/^https?:\/\//.test(url) || !canUpload) return null;
  if (!copies.has(url)) copies.set(url, (await upload(url)).url);
  return local(copies.get(url));
}

let turn = 0;
async function update() {
  const mine = ++turn;
  for (const sample of samples) sample.setAttribute("aria-pressed", sample.dataset.url === input.value.trim());
  try {
    const url = await source();
    if (mine !== turn) return;
    complain("");
    if (url) {
      preview.hidden = false;
      if (picture.getAttribute("src") !== url) picture.src = url;
    } else {
      picture.removeAttribute("src");
      size.textContent = "";
      preview.hidden = true;
    }
  } catch (error) {
    if (mine !== turn || !(error instanceof CallError)) return;
    preview.hidden = true;
    size.textContent = "";
    complain(error.message);
  }
}

picture.addEventListener("load", () => {
  size.textContent = `${picture.naturalWidth} × ${picture.naturalHeight} pixels`;
});
picture.addEventListener("error", () => {
  if (!picture.getAttribute("src")) return;
  size.textContent = "This browser cannot show the picture; the server may well read it.";
});

async function take(file) {
  if (!canUpload) {
    complain("Sign in and acquire the service first; then pictures of your own can be uploaded.");
    return;
  }
  complain("");
  size.textContent = "Uploading…";
  try {
    const stored = await upload(file);
    set("image_url", stored.url);
    set("mask", "");
    await update();
  } catch (error) {
    size.textContent = "";
    complain(error.message);
  }
}

function updateMask() {
  const mask = form.elements.mask.value.trim();
  const isPicture = mask && !/^https?:/.test(mask);
  document.getElementById("mask-remove").hidden = !mask;
  maskPicture.hidden = !isPicture;
  if (isPicture) maskPicture.style.maskImage = `url("${mask.startsWith("data:") ? mask : `data:image/png;base64,${mask}`}")`;
  document.getElementById("mask-state").textContent = mask ? "what is tinted may change" : "the whole picture is edited";
}

/** Wires everything that has to do with pictures. */
export function start() {
  const file = document.getElementById("file");
  const choose = document.getElementById("choose");
  for (const sample of samples) {
    sample.addEventListener("click", () => {
      set("image_url", sample.dataset.url);
      set("mask", "");
    });
  }
  choose.addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    if (file.files[0]) take(file.files[0]);
    file.value = "";
  });
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(update, 300);
  });
  for (const name of ["dragenter", "dragover"]) {
    well.addEventListener(name, (event) => {
      event.preventDefault();
      well.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) well.addEventListener(name, () => well.classList.remove("over"));
  well.addEventListener("drop", (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer.files[0];
    const link = event.dataTransfer.getData("text/uri-list");
    if (dropped) take(dropped);
    else if (link) set("image_url", link);
  });
  document.addEventListener("paste", (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])].find((entry) => entry.type.startsWith("image/"));
    if (!pasted) return;
    event.preventDefault();
    take(pasted);
  });

  const maskFile = document.getElementById("mask-file");
  document.getElementById("mask-choose").addEventListener("click", () => maskFile.click());
  maskFile.addEventListener("change", async () => {
    if (maskFile.files[0]) set("mask", await base64(maskFile.files[0]));
    maskFile.value = "";
  });
  document.getElementById("mask-remove").addEventListener("click", () => set("mask", ""));
  form.elements.mask.addEventListener("input", updateMask);
  updateMask();
  update();
}

/** A file's bytes in base64. */
export function base64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
