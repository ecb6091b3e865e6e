// JSON as people read it: links that can be followed, base64 folded to its length.

const long = 160;

/** A text with long base64 shortened; what is not base64 is kept. */
export function folded(text) {
  if (text.length <= long || !/^(data:[^,]*,)?[A-Za-z0-9+/=_-]+$/.test(text)) return null;
  return `${text.slice(0, 28)}… (${text.length.toLocaleString("en")} characters)`;
}

/** The value as nodes for a <pre>. */
export function show(value, into) {
  into.replaceChildren(...nodes(value, ""));
}

function nodes(value, space) {
  if (Array.isArray(value)) {
    if (!value.length) return ["[]"];
    return list("[", "]", value.map((item) => nodes(item, space + "  ")), space);
  }
  if (value && typeof value === "object") {
    const entries = Object.entries(value);
    if (!entries.length) return ["{}"];
    return list("{", "}", entries.map(([name, item]) => [span("k", JSON.stringify(name)), ": ", ...nodes(item, space + "  ")]), space);
  }
  if (typeof value !== "string") return [String(value)];
  if (/^https?:\/\//.test(value)) {
    const link = document.createElement("a");
    link.href = value;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = value;
    return ['"', link, '"'];
  }
  const short = folded(value);
  return short ? ['"', span("fold", short), '"'] : [span("s", JSON.stringify(value))];
}

function list(open, close, items, space) {
  const result = [open];
  items.forEach((item, index) => result.push(`\n${space}  `, ...item, index < items.length - 1 ? "," : ""));
  return [...result, `\n${space}${close}`];
}

export function span(name, text) {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}
