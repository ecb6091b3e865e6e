// What arrives in the inbox appears without reloading.

const list = document.getElementById("requests");
let shown = list.innerHTML.trim();

async function look() {
  if (document.hidden) return;
  const response = await fetch(list.dataset.source).catch(() => null);
  if (!response?.ok) return;
  const now = (await response.text()).trim();
  if (now === shown) return;
  shown = now;
  const open = list.querySelectorAll("details[open]").length > 0;
  // The server has rendered and escaped it, as it did for the page itself.
  list.innerHTML = now;
  if (open) for (const details of list.querySelectorAll("details")) details.open = true;
}

setInterval(look, 1000);
