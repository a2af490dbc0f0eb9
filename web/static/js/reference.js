// What never changes during an exercise and every screen needs: acts, forms, rungs, intents, professions, kinds of event.
import { effect, signal } from "preact";
import { language } from "./i18n.js";

/** @type {import("preact").Signal<Record<string, any>>} */
export const reference = signal({ acts: {}, forms: {}, ladder: [], intents: {}, professions: {}, kinds: {} });

/** Reads it in a language. @param {string} wanted */
async function read(wanted) {
  const answer = await fetch(`/reference.json?language=${wanted}`);
  if (answer.ok && wanted === language.value) reference.value = await answer.json();
}

/** Reads it in the reader's language, and again whenever that changes. */
export async function readReference() {
  const first = language.value;
  await read(first);
  let shown = first;
  effect(() => {
    if (language.value !== shown) read((shown = language.value));
  });
}
