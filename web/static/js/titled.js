// The words of the page beside what is drawn, in the language shown: its title, and the link that skips to its content.

/** @param {string} title  nothing before it is known @param {string} skip @param {number} [count]  of what is new */
export function inPage(title, skip, count = 0) {
  if (title) document.title = `${count > 0 ? `(${count}) ` : ""}${title} · Plenipo`;
  const link = document.querySelector("a.skip");
  if (link) link.textContent = skip;
}
