// What never changes during an exercise and every screen needs: acts, forms, media, rungs, intents, professions, kinds of event.
import { effect, signal } from "preact";
import { language } from "./i18n.js";

/** @type {import("preact").Signal<import("picture").Reference>} */
export const reference = signal({ acts: {}, forms: {}, media: [], ladder: [], intents: [], professions: {}, kinds: {} });

/** The medium that an inject comes by. @param {string} form */
export const medium = (form) => reference.value.media.find((one) => one.id === form);

/** The intent of a message. @param {string} kind */
export const intent = (kind) => reference.value.intents.find((one) => one.id === kind);

/** Place and look of the lines of a kind: their shelf, their icon, whether documents may cite them. @param {string} kind */
export const filed = (kind) => reference.value.kinds[kind] ?? { shelf: null, icon: "note", cite: false };

/** The icon of a line. @param {import("./lines.js").Line} line */
export const sign = (line) => (line.kind === "inject-released" && medium(line.form)?.icon) || filed(line.kind).icon;

/** Whether it is read with the details of acts and forms, which are most of it and wanted once one opens them. */
let whole = false;

/** Reads it in a language. @param {string} wanted */
async function read(wanted) {
  const answer = await fetch(`/reference.json?language=${wanted}${whole ? "&whole" : ""}`);
  if (answer.ok && wanted === language.value) reference.value = await answer.json();
}

/** Reads the details of acts and forms too, once. Fails where they cannot be had. */
export async function readDetails() {
  if (whole) return;
  whole = true;
  try {
    await read(language.value);
  } catch (fault) {
    whole = false;
    throw fault;
  }
}

/** Reads it in the reader's language, and again whenever that changes. @param {{details?: boolean}} [wanted] */
export async function readReference({ details = false } = {}) {
  whole = details;
  const first = language.value;
  await read(first);
  let shown = first;
  effect(() => {
    if (language.value !== shown) read((shown = language.value));
  });
}
