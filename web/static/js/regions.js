// The regions of a desk on narrow screens. On a phone a button with data-tab="talks" shows the region with
// data-region="talks" alone; on a tablet a button with data-drawer-for="desk" slides that region in and out.
// It listens on the document, so it also serves regions that are drawn later.

/** @param {string} name of the region to show alone on a phone */
export function showRegion(name) {
  for (const region of document.querySelectorAll("[data-region]"))
    region.toggleAttribute("data-shown", region.getAttribute("data-region") === name);
  for (const tab of document.querySelectorAll("[data-tab]")) {
    if (tab.getAttribute("data-tab") === name) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  }
}

/** @param {string} name @param {boolean} open slides the region's drawer in or out; the others go out */
function slide(name, open) {
  for (const drawer of document.querySelectorAll("[data-drawer]"))
    drawer.toggleAttribute("data-open", open && drawer.getAttribute("data-region") === name);
  for (const opener of document.querySelectorAll("[data-drawer-for]"))
    opener.setAttribute("aria-expanded", String(open && opener.getAttribute("data-drawer-for") === name));
}

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const tab = event.target.closest("[data-tab]");
  if (tab) showRegion(tab.getAttribute("data-tab") ?? "");
  const opener = event.target.closest("[data-drawer-for]");
  if (opener) slide(opener.getAttribute("data-drawer-for") ?? "", opener.getAttribute("aria-expanded") !== "true");
  else if (!event.target.closest("[data-drawer]")) slide("", false);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  const open = document.querySelector("[data-drawer-for][aria-expanded='true']");
  slide("", false);
  if (open instanceof HTMLElement) open.focus();
});
