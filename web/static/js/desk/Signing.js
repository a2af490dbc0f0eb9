// The way from an adopted text to one in force: adopted, initialled, signed, and ratified where the text asks for it.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { Note } from "../components/Note.js";
import { t } from "../i18n.js";
import { Plate } from "./Plate.js";
import { ratification } from "./Ratification.js";
import { Refusal } from "./Refusal.js";
import { act, can, provisionOf, slice } from "./store.js";

/** @param {{text: any}} props */
export function Signing({ text }) {
  if (text.adopted === null) return null;
  const mine = slice("people").my_actor;
  const signatory = text.signatories.includes(mine) && text.status === "adopted";
  const place = `sign:${text.id}`;
  /** @type {Record<string, string>} */
  const how = {
    acceptance: t("every party accepted"),
    vote: t("by vote"),
    silence: t("by silence"),
    "line-by-line": t("line by line"),
  };
  const step = (/** @type {boolean} */ done, /** @type {boolean} */ now, /** @type {string} */ title, /** @type {any} */ who) =>
    html`<li data-done=${done || null} data-now=${(!done && now) || null}>
      <${Icon} name=${done ? "check" : "half"} /><span>${title}<small>${who}</small></span>
    </li>`;
  const allInitialled = text.signatories.every((/** @type {string} */ a) => text.initialled.includes(a));
  const allSigned = text.signatories.every((/** @type {string} */ a) => text.signed.includes(a));
  const plan = ratification(text.id);
  const refused = plan ? plan.parties.filter((/** @type {string} */ a) => plan.decided[a] === false) : [];
  const inForce = text.status === "in-force";
  const beyond = text.beyond.map((/** @type {string} */ issue) => provisionOf(issue)?.provision.number).join(", ");
  return html`<section class="sec" aria-label=${t("Way to signature")}>
    <ol class="steps-v">
      ${step(true, false, t("Adopted"), how[text.how])}
      ${step(allInitialled, true, t("Initialled"), plates(text.initialled))}
      ${step(allSigned, allInitialled, t("Signed"), plates(text.signed))}
      ${plan && step(inForce, allSigned, t("Ratified"), plates(plan.parties.filter((/** @type {string} */ a) => plan.decided[a])))}
      ${step(inForce, false, t("In force"), inForce ? t("It binds its parties.") : plan ? t("When everyone who must has ratified") : t("When every signatory has signed"))}
    </ol>
    ${refused.length > 0 && html`<${Note} kind="contested" title=${t("It will not enter into force.")}>${t("Not ratified at home:")} ${plates(refused)}<//>`}
    ${signatory && beyond && html`<${Note} kind="contested" title=${t("Ask before you sign.")}>${t("The adopted text goes beyond your mandate on {articles}.", { articles: beyond })}<//>`}
    ${
      signatory &&
      html`<div class="row tight">
        ${can("initial") && !text.initialled.includes(mine) && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => act(place, "initial", { instrument: text.id })}>${t("Initial")}</button>`}
        ${can("sign") && text.initialled.includes(mine) && !text.signed.includes(mine) && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => act(place, "sign", { instrument: text.id })}>${t("Sign")}</button>`}
      </div>`
    }
    <${Refusal} place=${place} />
  </section>`;
}

/** @param {string[]} actors */
const plates = (actors) => actors.map((id) => html`<${Plate} key=${id} id=${id} /> `);
