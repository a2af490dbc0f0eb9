// The line under a draft: what will be understood of it, which one turns into a package, corrects or drops.
import { html, useEffect, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { entered } from "../../fields.js";
import { of, t } from "../../i18n.js";
import { reference } from "../../reference.js";
import { tabling } from "../drafts.js";
import { table } from "../table.js";

/** @typedef {import("../../components/Intent.js").Kind} Kind */
/** @typedef {import("picture").Understood} Read */
/**
 * The declaration of a message: as read, unless its writer chose an intent, or that none be declared.
 * @typedef {{read: Read | null, text: string, chosen: Kind | "" | null, dropped: boolean}} Reading
 */

/** Pause in one's typing after which the draft is read, in ms. */
const PAUSE = 450;
/** Letters of the shortest draft that is read. */
const SHORTEST = 4;

/** @type {Reading} */
export const NOTHING = { read: null, text: "", chosen: null, dropped: false };

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
    const timer = setTimeout(async () => {
      const read = await table.live.reads(draft);
      if (current) change({ read, text: draft });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return [reading, change];
}

/** The declarations of a message. @param {Reading} reading @param {string} body @param {string} cited */
export function declared({ read, text, chosen, dropped }, body, cited) {
  const known = text === body && !dropped ? read : null;
  return { intent: chosen === null ? (known?.intent ?? null) : chosen || null, about: cited ? [cited] : (known?.about ?? []) };
}

/** @param {{reading: Reading, change: (change: Partial<Reading>) => void}} props */
export function Understood({ reading, change }) {
  const [correcting, setCorrecting] = useState(false);
  const { read, chosen, dropped } = reading;
  const make = () => {
    if (!read?.package) return;
    location.hash = "texts";
    tabling.value = { ...read.package, choices: { ...read.package.choices }, amends: null };
  };
  const choose = (/** @type {Kind | ""} */ kind) => change({ chosen: kind, dropped: false });
  const own = chosen === null ? null : chosen ? of(reference.value.intents.find((one) => one.id === chosen)?.name ?? {}) : t("no-intent");
  const line = dropped ? t("nothing-is-declared") : (own ?? read?.line ?? "");
  return html`<div class="understood">
      <p class="understood-line" aria-live="polite" title=${line}><span class="vh">${t("understood-as")} </span>${line}</p>
      ${
        read?.package &&
        !dropped &&
        html`<button class="btn btn-quiet btn-s" type="button" onClick=${make}><${Icon} name="file" size="s" /><span>${t("make-it-a-package")}</span></button>`
      }
      <button class="btn btn-quiet btn-s" type="button" aria-expanded=${String(correcting)} onClick=${() => setCorrecting(!correcting)}>
        <${Icon} name="pen" size="s" /><span>${t("correct-it")}</span>
      </button>
      ${
        read &&
        !dropped &&
        html`<button class="btn btn-quiet btn-s" type="button" onClick=${() => change({ dropped: true, chosen: null })}>
          <${Icon} name="x" size="s" /><span>${t("drop-it")}</span>
        </button>`
      }
    </div>
    ${
      correcting &&
      html`<div class="understood-choice">
        <label class="vh" for="say-intent">${t("what-this-message-is-for")}</label>
        <select class="input input-s" id="say-intent" value=${chosen ?? read?.intent ?? ""} onChange=${entered(choose)}>
          <option value="">${t("no-intent")}</option>
          ${reference.value.intents.map((one) => html`<option key=${one.id} value=${one.id}>${of(one.name)}</option>`)}
        </select>
      </div>`
    }`;
}
