// The line under a draft: what will be understood of it, which one turns into a package, corrects or drops.
import { html, useEffect, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { later } from "../../components/Later.js";
import { of, t } from "../../i18n.js";
import { reference } from "../../reference.js";
import { tabling } from "../drafts.js";
import { table } from "../table.js";
import { line as corrected, packaged } from "./corrected.js";

const Correction = later(() => import("./Correction.js"), "Correction");

/** @typedef {import("../../components/Intent.js").Kind} Kind */
/** @typedef {import("picture").Understood} Read */
/**
 * The declaration of a message: as read, unless its writer chose an intent, issues or options, or that none be declared.
 * @typedef {{read: Read | null, text: string, chosen: Kind | "" | null, issues: string[] | null, choices: Record<string, string> | null, dropped: boolean}} Reading
 */

/** Pause in one's typing after which the draft is read, in ms. */
const PAUSE = 450;
/** Time after which a draft is read again whose surer reading is being sought, in ms, and how often. */
const AGAIN = 1500;
const TIMES = 3;
/** Letters of the shortest draft that is read. */
const SHORTEST = 4;

/** @type {Reading} */
export const NOTHING = { read: null, text: "", chosen: null, issues: null, choices: null, dropped: false };

/**
 * The reading of a draft, kept current as one types, and the way to change it.
 * @param {string} text @returns {[Reading, (change: Partial<Reading>) => void]}
 */
export function useReading(text) {
  const [reading, setReading] = useState(NOTHING);
  const change = (/** @type {Partial<Reading>} */ next) => setReading((now) => ({ ...now, ...next }));
  useEffect(() => {
    const draft = text.trim();
    if (draft === "") return setReading(NOTHING);
    if (draft.length < SHORTEST) return change({ read: null, text: draft });
    let current = true;
    const look = async (/** @type {number} */ times) => {
      const read = await table.live.reads(draft);
      if (!current) return;
      change({ read, text: draft });
      if (read?.sought && times) timer = setTimeout(look, AGAIN, times - 1);
    };
    let timer = setTimeout(look, PAUSE, TIMES);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return [reading, change];
}

/** The declarations of a message. @param {Reading} reading @param {string} body @param {string} cited */
export function declared(reading, body, cited) {
  const { read, text, chosen, issues, dropped } = reading;
  const known = text === body && !dropped ? read : null;
  const about = issues === null ? (known?.about ?? []) : dropped ? [] : issues;
  return { intent: chosen === null ? (known?.intent ?? null) : chosen || null, about: cited ? [cited] : about };
}

/** @param {{reading: Reading, change: (change: Partial<Reading>) => void}} props */
export function Understood({ reading, change }) {
  const [correcting, setCorrecting] = useState(false);
  const { read, chosen, issues, choices, dropped } = reading;
  const made = choices === null ? (read?.package ?? null) : packaged(reading);
  const make = () => {
    if (!made) return;
    location.hash = "texts";
    tabling.value = { ...made, choices: { ...made.choices }, amends: null };
  };
  const own = chosen === null ? null : chosen ? of(reference.value.intents.find((one) => one.id === chosen)?.name ?? {}) : t("no-intent");
  const does = own ?? of(reference.value.intents.find((one) => one.id === read?.intent)?.name ?? {});
  const line = dropped ? t("nothing-is-declared") : issues === null ? (own ?? read?.line ?? "") : corrected(reading, does || t("no-intent"));
  return html`<div class="understood">
      <p class="understood-line" aria-live="polite" title=${line}><span class="vh">${t("understood-as")} </span>${line}</p>
      ${
        made &&
        !dropped &&
        html`<button class="btn btn-quiet btn-s" type="button" onClick=${make}><${Icon} name="file" size="s" /><span>${t("make-it-a-package")}</span></button>`
      }
      <button class="btn btn-quiet btn-s" type="button" aria-expanded=${String(correcting)} onClick=${() => setCorrecting(!correcting)}>
        <${Icon} name="pen" size="s" /><span>${t("correct-it")}</span>
      </button>
      ${
        read &&
        !dropped &&
        html`<button class="btn btn-quiet btn-s" type="button" onClick=${() => change({ dropped: true, chosen: null, issues: null, choices: null })}>
          <${Icon} name="x" size="s" /><span>${t("drop-it")}</span>
        </button>`
      }
    </div>
    ${
      correcting &&
      html`<${Correction} reading=${reading} change=${change} />`
    }`;
}
