// What every page has: times in the reader's own zone, and buttons that copy.

for (const time of document.querySelectorAll("time[datetime]")) {
  const date = new Date(time.dateTime);
  if (Number.isNaN(date.getTime())) continue;
  time.title = time.dateTime;
  time.textContent = date.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

/** Copies a text and says so on the button for a moment. */
export async function copy(text, button) {
  const before = button.dataset.label ?? button.textContent;
  button.dataset.label = before;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Press Ctrl+C";
    const selection = getSelection();
    const source = document.getElementById(button.dataset.copies);
    if (source) selection.selectAllChildren(source);
  }
  setTimeout(() => { button.textContent = before; }, 1500);
}

for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(document.getElementById(button.dataset.copies).textContent, button));
}
