// The reader's language: sentences, authored texts, numbers and times. Switchable at any moment without a reload.
import { FluentBundle, FluentResource } from "fluent";
import { signal } from "preact";

/** @typedef {string} Language */
/** @typedef {import("picture").Text} Text  the same words in each language */
/** @typedef {import("picture").SaidShown | import("picture").WordedShown} Words  a person's own, or a simulated actor's */

/** The languages there are, the source language first: code, version of its sentences, its own name. */
export const languages = (document.querySelector('meta[name="languages"]')?.getAttribute("content") ?? document.documentElement.lang)
  .split(", ")
  .map((entry) => {
    const [code = "", version = "", ...name] = entry.split(" ");
    return { code, version, name: name.join(" ") };
  });

/** The language everything is shown in. @type {import("preact").Signal<Language>} */
export const language = signal(document.documentElement.lang);

/** The sentences of the language shown. @type {import("preact").Signal<FluentBundle>} */
const bundle = signal(new FluentBundle(language.value));

/** The language asked for last; until its sentences have come, another is shown. */
let wanted = language.value;

/** @type {string[]} */
let topics = [];

/** The last change of what is shown. @type {Promise<void>} */
let changed = Promise.resolve();

/** Files of sentences that were read, by address. @type {Map<string, Promise<string>>} */
const files = new Map();

/** Reads the sentences of these topics in the page's language; the page is drawn after it. @param {string[]} needed */
export async function ready(...needed) {
  topics = ["shared", ...needed];
  await choose(language.value);
}

/** Reads the sentences of one more topic, for what is opened later. Fails where they cannot be had. @param {string} topic */
export async function also(topic) {
  await file(wanted, topic);
  if (!topics.includes(topic)) {
    topics = [...topics, topic];
    changed = choose(wanted);
  }
  await changed;
}

/** Shows everything in another language, and keeps the choice on the server. @param {Language} next */
export async function switchLanguage(next) {
  await choose(next);
  const token = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
  await fetch(`/language/${next}`, { method: "POST", headers: { "X-CSRF-Token": token }, redirect: "manual" });
}

/** The sentences of a topic. @param {Language} of_ @param {string} topic @returns {Promise<string>} */
function file(of_, topic) {
  const version = languages.find((one) => one.code === of_)?.version ?? "";
  const address = `/words/${of_}/${topic}.ftl?v=${version}`;
  const known = files.get(address);
  if (known) return known;
  const read = fetch(address).then((answer) => {
    if (!answer.ok) files.delete(address);
    return answer.ok ? answer.text() : "";
  });
  files.set(address, read);
  read.catch(() => files.delete(address));
  return read;
}

/** @param {Language} next */
async function choose(next) {
  wanted = next;
  const filled = new FluentBundle(next, { useIsolating: false });
  for (const text of await Promise.all(topics.map((topic) => file(next, topic)))) filled.addResource(new FluentResource(text));
  if (wanted !== next) return;
  bundle.value = filled;
  language.value = next;
  document.documentElement.lang = next;
}

/**
 * A sentence in the reader's language; what is lacking is shown by its key.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const message = bundle.value.getMessage(key);
  if (!message?.value) return key;
  return bundle.value.formatPattern(message.value, values, []);
}

/** An authored text in the reader's language. @param {Text | null | undefined} text */
export function of(text) {
  return text?.[language.value] ?? text?.[languages[0]?.code ?? ""] ?? Object.values(text ?? {})[0] ?? "";
}

/** The text as inside a sentence: with a small first letter, unless it opens with an acronym. @param {string} text */
export const small = (text) => (/^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(language.value) + text.slice(1));

/** A text in the language shown alone, for what is said here and not on the server. @param {string} sentence */
export const shown = (sentence) => ({ [language.value]: sentence });

/** Somebody's words, as written or said; of a document's field what is no table. @param {Words | import("picture").RowShown | string | number | null | undefined} words */
export function said(words) {
  if (typeof words === "string" || typeof words === "number") return String(words);
  if (!words || "cells" in words) return "";
  return "said" in words ? words.said : of(words.text);
}

/** One's own words, as they are sent. @param {string} text */
export const words = (text) => ({ said: text, language: language.value });

/** A number as the reader writes it. @param {number} value @param {number} [decimals] */
export function number(value, decimals = 0) {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(language.value, digits).format(value).replace(/^-/, "−");
}

/** A change with its sign. @param {number} value @param {number} [decimals] */
export function signed(value, decimals = 0) {
  return value > 0 ? `+${number(value, decimals)}` : number(value, decimals);
}

/** A share between 0 and 1 as a percentage, as the reader writes it. @param {number} value */
export function percent(value) {
  return new Intl.NumberFormat(language.value, { style: "percent" }).format(value);
}

/** The time of day in the reader's own zone. @param {number} milliseconds */
export function time(milliseconds) {
  const at = new Date(milliseconds);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const [hours, minutes] = [at.getHours(), two(at.getMinutes())];
  return t("time-of-day", { hour: String(hours), hours: two(hours), minutes });
}
