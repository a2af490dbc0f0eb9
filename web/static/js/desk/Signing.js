// The way from an adopted text to one in force: adopted, initialled, signed, and ratified where the text asks for it.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { Note } from "../components/Note.js";
import { t } from "../i18n.js";
import { Plate } from "./Plate.js";
import { ratification } from "./home.js";
import { Refusal } from "./Refusal.js";
import { table } from "./table.js";
import { atBench, BENCH, part } from "./texts/place.js";

/** @param {{text: import("picture").TextWhole}} props */
export function Signing({ text }) {
  if (text.adopted === null) return null;
  const mine = table.mine;
  const signatory = text.signatories.includes(mine) && text.status === "adopted";
  const place = `sign:${text.id}`;
  const how = {
    "": "",
    acceptance: t("every-party-accepted"),
    vote: t("by-vote"),
    silence: t("by-silence"),
    "line-by-line": t("line-by-line"),
  };
  const step = (/** @type {boolean} */ done, /** @type {boolean} */ now, /** @type {string} */ title, /** @type {unknown} */ who) =>
    html`<li data-done=${done || null} data-now=${(!done && now) || null}>
      <${Icon} name=${done ? "check" : "half"} /><span>${title}<small>${who}</small></span>
    </li>`;
  const allInitialled = text.signatories.every((a) => text.initialled.includes(a));
  const allSigned = text.signatories.every((a) => text.signed.includes(a));
  const plan = ratification(text.id);
  const refused = plan ? plan.parties.filter((a) => plan.decided[a] === false) : [];
  const inForce = text.status === "in-force";
  const beyond = table.byArticle(text.beyond, (issue) => issue).map((issue) => table.provision(issue)?.number).join(", ");
  return html`<section class="sec" aria-label=${t("way-to-signature")}>
    <ol class="steps-v">
      ${step(true, false, t("adopted"), how[text.how])}
      ${step(allInitialled, true, t("initialled"), plates(text.initialled))}
      ${step(allSigned, allInitialled, t("signed"), plates(text.signed))}
      ${plan && step(inForce, allSigned, t("ratified"), plates(plan.parties.filter((a) => plan.decided[a])))}
      ${step(inForce, false, t("in-force"), inForce ? t("it-binds-its-parties") : plan ? t("when-everyone-who-must-has-ratified") : t("when-every-signatory-has-signed"))}
    </ol>
    ${refused.length > 0 && html`<${Note} kind="contested" title=${t("it-will-not-enter-into-force")}>${t("not-ratified-at-home")} ${plates(refused)}<//>`}
    ${signatory && beyond && html`<${Note} kind="contested" title=${t("ask-before-you-sign")}>${t("the-adopted-text-goes-beyond-your-mandate", { articles: beyond })}<//>`}
    ${
      signatory &&
      html`<div class="row tight">
        ${table.can("initial") && !text.initialled.includes(mine) && html`<button class="btn btn-s btn-solid" type="button" data-guide="initial" onClick=${() => table.act(place, "initial", { instrument: text.id })}>${t("initial")}</button>`}
        ${table.can("sign") && text.initialled.includes(mine) && !text.signed.includes(mine) && html`<button class="btn btn-s btn-solid" type="button" data-guide="sign" onClick=${() => table.act(place, "sign", { instrument: text.id })}>${t("sign")}</button>`}
      </div>`
    }
    ${signatory && !text.signed.includes(mine) && !atBench.value && html`<p class="sm"><a href=${`#${BENCH}/${text.id}`} onClick=${() => (part.value = "decision")}>${t("reservations-before-you-sign")}</a></p>`}
    <p class="row tight">
      <a class="btn btn-s" href=${`/desk/${table.id}/texts/${text.id}.pdf`} download><${Icon} name="download" />${allSigned ? t("the-signed-text-pdf") : t("the-text-so-far-pdf")}</a>
      <a class="sm" href=${`/desk/${table.id}/texts/${text.id}.pdf?language=all`} download>${t("in-every-language")}</a>
    </p>
    <${Refusal} place=${place} />
  </section>`;
}

/** @param {string[]} actors */
const plates = (actors) => actors.map((id) => html`<${Plate} key=${id} id=${id} /> `);
