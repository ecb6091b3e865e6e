// What can be checked of a page by machine (after WCAG 2.2 A and AA): names, labels, languages, headings, contrast.
// Evaluated in the page; gives a list of sentences, empty when all is well.
() => {
  const faults = [];
  const shown = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === "none" || style.visibility === "hidden" || (at.tagName === "DETAILS" && !at.open && at !== element && !element.closest("summary"))) return false;
    }
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  const text = (element) => (element?.textContent ?? "").trim();
  const name = (element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) return by.split(" ").map((id) => text(document.getElementById(id))).join(" ").trim();
    if (element.ariaLabel) return element.ariaLabel.trim();
    if (element.labels?.length) return [...element.labels].map(text).join(" ");
    if (element.tagName === "IMG") return element.alt;
    return text(element) || [...element.querySelectorAll("img")].map((image) => image.alt).join(" ").trim() || element.title;
  };
  const say = (element) => element.outerHTML.slice(0, 90).replace(/\s+/g, " ");
  const fail = (rule, element) => faults.push(`${rule}: ${say(element)}`);

  if (!document.documentElement.lang) faults.push("the page has no language");
  if (!document.title) faults.push("the page has no title");
  if (document.querySelectorAll("main").length !== 1) faults.push("there is not one main part");
  if (document.querySelectorAll("h1").length !== 1) faults.push("there is not one first heading");
  let level = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
    if (!shown(heading)) continue;
    const own = Number(heading.tagName[1]);
    if (own > level + 1) fail("a level of headings is skipped", heading);
    level = own;
  }
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) faults.push(`the id ${id} is there twice`);
  for (const element of document.querySelectorAll("[aria-describedby], [aria-controls], [for]")) {
    for (const attribute of ["aria-describedby", "aria-controls", "for"]) {
      for (const id of (element.getAttribute(attribute) ?? "").split(" ").filter(Boolean)) {
        if (!document.getElementById(id)) fail(`${attribute} names nothing`, element);
      }
    }
  }
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0'], iframe")) {
    if (element.type === "hidden" || !shown(element)) continue;
    if (!name(element)) fail("without a name", element);
    if (element.tabIndex > 0) fail("out of the order of focus", element);
  }
  for (const image of document.querySelectorAll("img")) if (image.getAttribute("alt") === null) fail("a picture without alt", image);
  for (const cell of document.querySelectorAll("table")) if (!cell.querySelector("th")) fail("a table without headers", cell);

  // Contrast (WCAG 1.4.3): text against what is behind it.
  const parse = (colour) => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 };
  };
  const over = (top, under) => top.rgb.map((value, index) => value * top.alpha + under[index] * (1 - top.alpha));
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.alpha > 0) layers.push(colour);
      if (colour.alpha === 1) break;
    }
    return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255]);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || seen.has(element) || !shown(element) || element.closest("[disabled], script, template, .hidden, .skip, option")) continue;
    seen.add(element);
    const style = getComputedStyle(element);
    const ground = behind(element);
    const colour = parse(style.color);
    const [high, low] = [light(over(colour, ground)), light(ground)].sort((left, right) => right - left);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) fail(`contrast ${ratio.toFixed(2)}`, element);
  }
  return faults;
}
