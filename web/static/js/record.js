// What is typed into an activity and not yet kept survives a closed tab: this browser holds it until the server has it.
import { Shelf } from "./storage.js";

/** @typedef {Record<string, string[]>} Typed */

/** Hidden fields are the page's own. */
const OWN = new Set(["csrf_token", "seen", "item", "file"]);

/** @type {(value: unknown) => value is Typed} */
const isTyped = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((one) => Array.isArray(one) && one.every((text) => typeof text === "string"));

/** @param {HTMLFormElement} form @returns {Typed} */
function typed(form) {
  /** @type {Typed} */
  const found = {};
  for (const [name, value] of new FormData(form)) if (!OWN.has(name) && typeof value === "string") (found[name] ??= []).push(value);
  return found;
}

/** @param {HTMLFormElement} form @param {Typed} values */
function fill(form, values) {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || OWN.has(field.name) || !field.name) continue;
    const [first = ""] = values[field.name] ?? [];
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = (values[field.name] ?? []).includes(field.value);
    else field.value = first;
  }
}

/** @param {HTMLFormElement} form */
function keep(form) {
  const shelf = new Shelf("record");
  const name = form.dataset.keep ?? "";
  const standing = JSON.stringify(typed(form));
  if ("kept" in form.dataset) shelf.write("activity new " + (name.split(" ").at(-1) ?? ""), null);
  if ("kept" in form.dataset) shelf.write(name, null);
  else if (!("tried" in form.dataset)) {
    const left = shelf.read(name, null, /** @type {(value: unknown) => value is Typed | null} */ ((value) => value === null || isTyped(value)));
    if (left) fill(form, left);
  }
  const note = () => {
    const now = typed(form);
    shelf.write(name, JSON.stringify(now) === standing ? null : now);
  };
  form.addEventListener("input", note);
  form.addEventListener("change", note);
}

for (const form of document.querySelectorAll("form[data-keep]")) if (form instanceof HTMLFormElement) keep(form);
