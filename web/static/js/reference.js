// What never changes during an exercise and every screen needs: acts, forms, rungs, intents, professions, kinds of event.
import { signal } from "preact";

/** @type {import("preact").Signal<Record<string, any>>} */
export const reference = signal({ acts: {}, forms: {}, ladder: [], intents: {}, professions: {}, kinds: {} });

export async function readReference() {
  const answer = await fetch("/reference.json");
  if (answer.ok) reference.value = await answer.json();
}
