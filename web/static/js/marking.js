// Marking by keyboard: 1 to 4 and 0 choose a level, J and K go to the next and the last criterion. The page works
// without this; nothing here writes a decision, so a stray key never does.

const form = /** @type {HTMLFormElement | null} */ (document.getElementById("sheet"));

/** @param {EventTarget | null} target @returns {boolean} whether keys belong to what somebody types or chooses in */
function typing(target) {
  return target instanceof HTMLElement && target.matches("textarea, select, input:not([type=radio]), [contenteditable]");
}

/** @param {string} level "0" to "4" */
function choose(level) {
  const radio = form?.querySelector(`input[name="level"][value="${level}"]`);
  if (!(radio instanceof HTMLInputElement) || radio.matches(":disabled")) return;
  radio.checked = true;
  radio.focus();
}

document.addEventListener("keydown", (event) => {
  if (!form || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const key = event.key.toLowerCase();
  if (/^[0-4]$/.test(key)) choose(key);
  else if (key === "j" && form.dataset.next) location.assign(form.dataset.next);
  else if (key === "k" && form.dataset.previous) location.assign(form.dataset.previous);
  else return;
  event.preventDefault();
});

// Enter in the search field finds, be it empty; the form's first button would keep the level.
document.getElementById("find")?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  document.getElementById("find-go")?.click();
});

const BEAT = 4000;
/** Draw the outcome anew every few seconds while minds play its table, unless the keyboard is in it. */
async function follow() {
  const here = document.getElementById("outcome");
  if (!here?.querySelector("[data-playing]")) return;
  if (!document.hidden && !here.contains(document.activeElement)) {
    const answer = await fetch(location.href).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const now = page?.getElementById("outcome");
    if (now) here.replaceWith(now);
  }
  setTimeout(follow, BEAT);
}
setTimeout(follow, BEAT);
