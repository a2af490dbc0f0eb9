// The words of the page beside what is drawn, in the language shown: its title, and the link that skips to its content.

/** @param {string} title  nothing before it is known @param {string} skip */
export function inPage(title, skip) {
  if (title) document.title = `${title} · Plenipo`;
  const link = document.querySelector("a.skip");
  if (link) link.textContent = skip;
}
