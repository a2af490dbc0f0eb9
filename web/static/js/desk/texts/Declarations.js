// Reservations and interpretative declarations on a text: those made, objecting to them, and making one before signing.
import { html, useState } from "preact";
import { entered } from "../../fields.js";
import { of, said, t, words } from "../../i18n.js";
import { inner } from "../../quoted.js";
import { Plate } from "../Plate.js";
import { Refusal } from "../Refusal.js";
import { table } from "../table.js";

/** @typedef {import("picture").TextWhole} TextWhole */
/** @typedef {import("picture").DeclarationShown} Declaration */

/** Characters that a declaration or an objection may have. */
const LONGEST = 1000;

/** @param {TextWhole} text @param {string} provision */
const article = (text, provision) => text.provisions.find((one) => one.id === provision);

/** @param {Declaration["form"]} form */
const named = (form) => (form === "reservation" ? t("reservation") : t("interpretative-declaration"));

/** Whether one signs the text for one's delegation. @param {TextWhole} text */
const signs = (text) => table.can("sign") && table.phase === "running" && text.signatories.includes(table.mine);

/** @param {{text: TextWhole}} props */
export function Declarations({ text }) {
  const may = signs(text) && text.adopted !== null && !text.signed.includes(table.mine);
  const none = text.adopted === null ? t("once-the-text-is-adopted-and-until-you-sign") : t("nobody-has-declared-anything");
  return html`<section class="sec" aria-labelledby="h-declared">
    <div class="sec-h"><h3 id="h-declared">${t("reservations-and-declarations")}</h3></div>
    ${text.declarations.length === 0 && html`<p class="sm mute">${none}</p>`}
    ${text.declarations.map((one) => html`<${Declared} key=${one.id} text=${text} one=${one} />`)}
    ${text.reservations !== "allowed" && html`<p class="xs mute">${text.reservations === "forbidden" ? t("this-text-admits-no-reservation") : t("between-two-a-reservation-is-a-proposal")}</p>`}
    ${may && html`<${Declaring} text=${text} />`}
  </section>`;
}

/** Those on one article, at its foot. @param {{text: TextWhole, provision: import("picture").ProvisionWhole}} props */
export function DeclaredHere({ text, provision }) {
  const here = text.declarations.filter((one) => one.provision === provision.id);
  return here.map((one) => html`<p class="declared-in sm" key=${one.id}><${Plate} id=${one.actor} /> <b>${named(one.form)}</b> <${Quoted} words=${one.words} /></p>`);
}

/** @param {{words: import("../../i18n.js").Words}} props */
function Quoted({ words }) {
  return html`<q lang=${"said" in words ? words.language : null}>${inner(said(words))}</q>`;
}

/** @param {{text: TextWhole, one: Declaration}} props */
function Declared({ text, one }) {
  const [objecting, setObjecting] = useState(false);
  const place = `declaration:${one.id}`;
  const own = one.actor === table.mine;
  const objected = one.objections.some((objection) => objection.actor === table.mine);
  const object = async (/** @type {string} */ written) => {
    const answer = await table.act(place, "object-to-declaration", { declaration: one.id, words: words(written) });
    if (answer.ok) setObjecting(false);
    return answer.ok;
  };
  return html`<article class="declared sm" id=${`text-${one.id}`} aria-labelledby=${`h-${one.id}`}>
    <h4 id=${`h-${one.id}`}><${Plate} id=${one.actor} /> ${named(one.form)}, ${t("art-number", { number: article(text, one.provision)?.number ?? "" })}</h4>
    <p><${Quoted} words=${one.words} /></p>
    ${
      one.objections.length > 0 &&
      html`<ul class="reasons">
        ${one.objections.map((objection) => html`<li key=${objection.ref}><${Plate} id=${objection.actor} /> ${t("it-objects")} <${Quoted} words=${objection.words} /></li>`)}
      </ul>`
    }
    ${
      signs(text) &&
      html`<div class="row tight">
        ${own && html`<button class="btn btn-s" type="button" onClick=${() => table.act(place, "withdraw-declaration", { declaration: one.id })}>${t("withdraw-it")}</button>`}
        ${!own && !objected && !objecting && html`<button class="btn btn-s" type="button" onClick=${() => setObjecting(true)}>${t("object-to-it")}</button>`}
      </div>`
    }
    ${objecting && !objected && html`<${Words} name=${`objection-${one.id}`} label=${t("why-you-object-read-by-all")} send=${t("object-to-it")} onSend=${object} />`}
    <${Refusal} place=${place} />
  </article>`;
}

/** @param {{text: TextWhole}} props */
function Declaring({ text }) {
  const [provision, setProvision] = useState(text.provisions[0]?.id ?? "");
  const [form, setForm] = useState(/** @type {Declaration["form"]} */ ("interpretation"));
  const place = `declare:${text.id}`;
  const declare = async (/** @type {string} */ written) =>
    (await table.act(place, "make-declaration", { instrument: text.id, provision, form, words: words(written) })).ok;
  const choice = (/** @type {Declaration["form"]} */ value, /** @type {string} */ says) => html`<label class="choice">
    <input type="radio" name="declare-form" value=${value} checked=${form === value} disabled=${value === "reservation" && text.reservations !== "allowed"} onChange=${() => setForm(value)} />
    <span>${named(value)}<small>${says}</small></span>
  </label>`;
  return html`<details class="article-more">
    <summary class="sm">${t("declare-before-you-sign")}</summary>
    <div class="stack-2 sm">
      <fieldset>
        <legend class="vh">${t("what-you-declare")}</legend>
        ${choice("interpretation", t("says-how-you-understand-the-article"))} ${choice("reservation", t("excludes-or-changes-for-you"))}
      </fieldset>
      <label class="label sm" for="declare-on">${t("provision")}</label>
      <select class="input" id="declare-on" value=${provision} onChange=${entered(setProvision)}>
        ${text.provisions.map((one) => html`<option key=${one.id} value=${one.id}>${one.number} ${of(one.title)}</option>`)}
      </select>
      <${Words} name="declare-words" label=${t("its-words-read-by-all")} send=${t("declare-it")} onSend=${declare} />
      <${Refusal} place=${place} />
    </div>
  </details>`;
}

/** Words to be sent. @param {{name: string, label: string, send: string, onSend: (written: string) => Promise<boolean>}} props  `onSend` says whether they were taken */
function Words({ name, label, send, onSend }) {
  const [written, setWritten] = useState("");
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (written.trim() && (await onSend(written.trim()))) setWritten("");
  };
  return html`<form class="remark-f" onSubmit=${submit}>
    <label class="label sm" for=${name}>${label}</label>
    <textarea class="input" id=${name} rows="3" maxlength=${LONGEST} value=${written} onInput=${entered(setWritten)}></textarea>
    <button class="btn btn-s btn-solid" type="submit">${send}</button>
  </form>`;
}
