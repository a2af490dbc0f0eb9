// The reader's language: sentences, authored texts, numbers and times. Switchable at any moment without a reload.
import { signal } from "preact";

/** @typedef {"en" | "fr"} Language */
/** @typedef {Record<string, string>} Text  the same words in each language */
/** @typedef {{said: string, language: string} | {text: Text}} Words  a person's own words, or a simulated actor's */

const first = document.documentElement.lang === "fr" ? "fr" : "en";

/** The language everything is shown in. @type {import("preact").Signal<Language>} */
export const language = signal(/** @type {Language} */ (first));

/** msgid -> translation; English needs none. @type {import("preact").Signal<Record<string, string>>} */
const catalogue = signal({});

/** Reads the catalogue of the page's language; the page is drawn after it. */
export async function ready() {
  await choose(language.value);
}

/** Shows everything in another language, and keeps the choice on the server. @param {Language} next */
export async function switchLanguage(next) {
  await choose(next);
  const token = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
  await fetch(`/language/${next}`, { method: "POST", headers: { "X-CSRF-Token": token }, redirect: "manual" });
}

/** @param {Language} next */
async function choose(next) {
  if (next === "en") catalogue.value = {};
  else {
    const answer = await fetch(`/i18n/${next}.json`);
    catalogue.value = answer.ok ? await answer.json() : {};
  }
  language.value = next;
  document.documentElement.lang = next;
}

/**
 * A sentence in the reader's language. Write it in English; `{name}` takes a value.
 * @param {string} english
 * @param {Record<string, string | number>} [values]
 */
export function t(english, values = {}) {
  const sentence = catalogue.value[english] || english;
  return sentence.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

/** An authored text in the reader's language. @param {Text | null | undefined} text */
export function of(text) {
  return text?.[language.value] ?? text?.en ?? Object.values(text ?? {})[0] ?? "";
}

/** What somebody wrote or said. @param {Words | null | undefined} words */
export function said(words) {
  if (!words) return "";
  return "said" in words ? words.said : of(words.text);
}

/** A number as the reader writes it. @param {number} value @param {number} [decimals] */
export function number(value, decimals = 0) {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(language.value, digits).format(value).replace(/^-/, "−");
}

/** A change with its sign. @param {number} value @param {number} [decimals] */
export function signed(value, decimals = 0) {
  return value > 0 ? `+${number(value, decimals)}` : number(value, decimals);
}

/** The time of day. @param {number} milliseconds */
export function time(milliseconds) {
  const parts = new Date(milliseconds);
  const pad = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const [hours, minutes] = [pad(parts.getHours()), pad(parts.getMinutes())];
  return language.value === "fr" ? `${hours}\u00a0h\u00a0${minutes}` : `${hours}:${minutes}`;
}
