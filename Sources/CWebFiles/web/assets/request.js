// The call that the form describes.

const form = document.getElementById("call");
const field = (name) => form.elements[name];

/** The body of the call: only what differs from the API's defaults, and what is required. */
export function body() {
  const text = (name) => field(name).value.trim();
  const action = text("action") || "generate";
  const result = { action };
  if (action === "generate") {
    result.prompt = text("prompt");
    result.image_url = text("image_url");
    if (text("mask")) result.mask = text("mask");
  } else {
    result.image_id = text("image_id");
  }
  const mode = field("mode").value;
  if (mode !== "fast") result.mode = mode;
  if (field("split_images").checked) result.split_images = true;
  if (text("callback_url")) result.callback_url = text("callback_url");
  if (field("async").checked) result.async = true;
  const timeout = Number(text("timeout"));
  if (text("timeout") && Number.isFinite(timeout)) result.timeout = timeout;
  return result;
}

/** The header `accept`. */
export const accept = () => field("accept").value;

/** The token that is chosen, by its id. */
export const credential = () => field("credential").value;

/** Sets a field as if it had been typed. */
export function set(name, value) {
  const input = field(name);
  if (input.type === "checkbox") input.checked = value;
  else input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
