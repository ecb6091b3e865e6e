// The code beside the form: it follows what is typed.

import { copy } from "./console.js";
import { folded, span } from "./json.js";
import { accept, body } from "./request.js";
import { languages } from "./snippets.js";
import { tabs } from "./tabs.js";

const form = document.getElementById("call");
const text = document.getElementById("snippet-text");
const showToken = document.getElementById("show-token");
const tokenText = document.getElementById("token-text");
let language = languages[0];

/** The code as it is copied. */
export function snippet(id = language.id) {
  const token = showToken.checked && tokenText.value.trim() ? tokenText.value.trim() : null;
  const call = { url: form.dataset.endpoint, accept: accept(), body: body(), token };
  return languages.find((entry) => entry.id === id).write(call);
}

function update() {
  const code = snippet();
  // A mask of base64 would fill the panel; it is copied whole.
  const mask = body().mask;
  const short = mask && folded(mask);
  const parts = short ? code.split(mask) : [code];
  text.replaceChildren(...parts.flatMap((part, index) => (index ? [span("fold", short), ...coloured(part)] : coloured(part))));
}

/** Texts in quotes in another colour. */
function coloured(code) {
  const pieces = code.split(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/);
  return pieces.map((piece, index) => (index % 2 ? span("s", piece) : piece));
}

/** Shows the panel and keeps it up to date. */
export function start() {
  const panel = document.getElementById("snippet");
  const chosen = localStorage.getItem("language");
  const known = languages.some((entry) => entry.id === chosen);
  tabs(document.getElementById("languages"), languages, panel, (id) => {
    language = languages.find((entry) => entry.id === id);
    localStorage.setItem("language", id);
    update();
  }, known ? chosen : "curl");
  form.addEventListener("input", update);
  form.addEventListener("change", update);
  showToken.addEventListener("change", () => {
    tokenText.hidden = !showToken.checked;
    if (showToken.checked && !tokenText.value) tokenText.value = tokenText.dataset.token ?? "";
    if (showToken.checked && !tokenText.value) tokenText.focus();
    update();
  });
  const button = document.getElementById("copy-code");
  button.dataset.copies = "snippet-text";
  button.addEventListener("click", () => copy(snippet(), button));
}
