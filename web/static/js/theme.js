// Light or dark: follows the system until someone chooses; the choice is kept in a cookie, so that the server can
// write it into the next page and nothing flashes. Any button with data-theme-switch switches; in a list with
// data-theme-choice one chooses light, dark or, by its empty entry, what the system shows.

/** @typedef {"light" | "dark"} Theme */

const COOKIE = "theme";
const YEAR = 365 * 24 * 60 * 60;
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

/** @returns {Theme | null} what this person chose, or null where the system decides */
export function chosenTheme() {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${COOKIE}=`));
  const value = found?.slice(COOKIE.length + 1);
  return value === "light" || value === "dark" ? value : null;
}

/** @returns {Theme} what the page shows now */
export function currentTheme() {
  return chosenTheme() ?? (system.matches ? "dark" : "light");
}

/** Keeps the choice and shows it; null leaves it to the system again. @param {Theme | null} theme */
export function chooseTheme(theme) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${COOKIE}=${theme ?? ""}; Path=/; Max-Age=${theme ? YEAR : 0}; SameSite=Lax${secure}`;
  show();
}

function show() {
  const chosen = chosenTheme();
  if (chosen === null) delete root.dataset.theme;
  else root.dataset.theme = chosen;
  root.dataset.bsTheme = currentTheme(); // Bootstrap has no "as the system"
  for (const button of document.querySelectorAll("[data-theme-switch]"))
    button.setAttribute("aria-pressed", String(currentTheme() === "dark"));
  for (const list of document.querySelectorAll("[data-theme-choice]")) if (list instanceof HTMLSelectElement) list.value = chosen ?? "";
}

document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-theme-switch]"))
    chooseTheme(currentTheme() === "dark" ? "light" : "dark");
});
document.addEventListener("change", (event) => {
  if (event.target instanceof HTMLSelectElement && event.target.matches("[data-theme-choice]"))
    chooseTheme(/** @type {Theme} */ (event.target.value) || null);
});
system.addEventListener("change", show);
show();
