// A row of tabs, by the pattern of the ARIA Authoring Practices: arrow keys move, one tab is in the focus order.

/** Fills `list` with buttons; `show(id)` is called for the first one and for each that is chosen. */
export function tabs(list, entries, panel, show, chosen = entries[0].id) {
  list.replaceChildren();
  const buttons = entries.map(({ id, label }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.role = "tab";
    button.id = `${list.id}-${id}`;
    button.textContent = label;
    button.setAttribute("aria-controls", panel.id);
    button.addEventListener("click", () => select(id));
    list.append(button);
    return button;
  });
  function select(id) {
    entries.forEach((entry, index) => {
      const isChosen = entry.id === id;
      buttons[index].setAttribute("aria-selected", isChosen);
      buttons[index].tabIndex = isChosen ? 0 : -1;
      if (isChosen) panel.setAttribute("aria-labelledby", buttons[index].id);
    });
    panel.removeAttribute("aria-label");
    show(id);
  }
  list.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -buttons.length, End: buttons.length }[event.key];
    if (!step) return;
    event.preventDefault();
    const now = buttons.indexOf(document.activeElement);
    const next = Math.abs(step) > 1 ? (step < 0 ? 0 : buttons.length - 1) : (now + step + buttons.length) % buttons.length;
    buttons[next].focus();
    buttons[next].click();
  };
  select(chosen);
}
