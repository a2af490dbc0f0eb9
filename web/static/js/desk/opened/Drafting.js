// An article that is open to drafting: how far it is, who wrote what, and what one can do with it now.
import { html, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { Later } from "../../components/Later.js";
import { Tag } from "../../components/Tag.js";
import { language, of, said, t, words } from "../../i18n.js";
import { inner } from "../../quoted.js";
import { entered } from "../../fields.js";
import { Plate } from "../Plate.js";
import { Refusal } from "../Refusal.js";
import { table } from "../table.js";
import { Authored } from "./drafting/Authored.js";

/** The style sheet of this part alone. */
const SHEET = new URL("../../../css/drafting.css", import.meta.url).href;

/** @typedef {{text: import("picture").TextWhole, provision: import("picture").ProvisionWhole}} Given */

/** @param {Given} props */
export function Part({ text, provision }) {
  const draft = text.drafts[provision.id];
  const party = text.parties.includes(table.mine);
  const free = party && text.initialled.length === 0 && text.status !== "closed" && table.clock.phase === "running" && !table.watching;
  return html`<link rel="stylesheet" href=${SHEET} />
    <section class="drafting" aria-label=${t("drafting-of-article-number", { number: provision.number })}>
    ${draft ? html`<${Begun} text=${text} provision=${provision} draft=${draft} party=${party} free=${free} />` : html`<${Unopened} text=${text} provision=${provision} party=${party} free=${free} />`}
    <${Refusal} place=${`draft-${text.id}-${provision.id}`} />
  </section>`;
}

/** @param {Given & {party: boolean, free: boolean}} props */
function Unopened({ text, provision, party, free }) {
  const open = () => table.act(`draft-${text.id}-${provision.id}`, "open-drafting", { instrument: text.id, provision: provision.id, language: language.value });
  return html`<p class="row sm"><${Tag} icon="pen">${t("open-to-drafting")}<//></p>
    <p class="sm soft">${party ? t("you-may-draft-this-article-together") : t("its-parties-may-draft-this-article")}</p>
    ${free && html`<button class="btn btn-s" type="button" onClick=${open}><${Icon} name="pen" />${t("draft-this-article")}</button>`}`;
}

/** @param {Given & {draft: import("picture").DraftShown, party: boolean, free: boolean}} props */
function Begun({ text, provision, draft, party, free }) {
  const [writing, setWriting] = useState(false);
  const { wording } = draft;
  if (writing && party && draft.phase === "drafting") {
    const given = { text, provision, draft, Authored };
    return html`<${Later} load=${() => import("./DraftEditor.js")} given=${given} />
      <button class="btn btn-quiet btn-s" type="button" onClick=${() => setWriting(false)}>${t("close-the-draft")}</button>`;
  }
  return html`<p class="row sm">
      <${Phase} draft=${draft} />
      ${wording && html`<span class="mute">${t("version-number", { number: wording.number })} · <code title=${wording.digest}>${wording.digest.slice(0, 8)}</code></span>`}
      ${wording?.actor && html`<${Plate} id=${wording.actor} />`}
    </p>
    <${Authored} passages=${wording?.passages ?? draft.passages} language=${draft.language} />
    ${wording && draft.phase === "tabled" && html`<${Answers} text=${text} wording=${wording} />`}
    <div class="row tight">
      ${
        party &&
        draft.phase === "drafting" &&
        html`<button class="btn btn-s btn-solid" type="button" onClick=${() => setWriting(true)}><${Icon} name="pen" />${free ? t("write-along") : t("open-the-draft")}</button>`
      }
    </div>
    ${free && wording && table.can("table") && html`<${Answering} text=${text} provision=${provision} wording=${wording} agreed=${draft.phase === "agreed"} />`}`;
}

/** @param {{draft: import("picture").DraftShown}} props */
function Phase({ draft }) {
  if (draft.phase === "agreed") return html`<${Tag} state="agreed">${t("agreed-as-drafted")}<//>`;
  if (draft.phase === "tabled") return html`<${Tag} state="contested" icon="file">${t("on-the-table-for-an-answer")}<//>`;
  return html`<${Tag} state="notice" icon="pen">${t("being-drafted")}<//>`;
}

/** @param {{text: import("picture").TextWhole, wording: import("picture").WordingShown}} props */
function Answers({ text, wording }) {
  return html`<ul class="reasons sm">
    ${text.parties.map((party) => {
      const given = wording.answers[party];
      const answer = !given ? t("has-not-answered") : given.answer === "accept" ? t("accepts") : t("objects");
      return html`<li key=${party}>
        <${Plate} id=${party} /> ${answer}${given?.note && html` <q lang=${"said" in given.note ? given.note.language : null}>${inner(said(given.note))}</q>`}
      </li>`;
    })}
  </ul>`;
}

/** @param {Given & {wording: import("picture").WordingShown, agreed: boolean}} props */
function Answering({ text, provision, wording, agreed }) {
  const [note, setNote] = useState("");
  const place = `draft-${text.id}-${provision.id}`;
  const here = { instrument: text.id, provision: provision.id };
  const why = () => (note.trim() ? words(note.trim()) : null);
  const answer = async (/** @type {"accept" | "object"} */ word) => {
    if ((await table.act(place, "answer-wording", { ...here, number: wording.number, answer: word, note: why() })).ok) setNote("");
  };
  const reopen = async () => {
    if ((await table.act(place, "reopen-wording", { ...here, note: why() })).ok) setNote("");
  };
  const own = wording.answers[table.mine]?.answer;
  const others = !agreed && wording.actor !== table.mine;
  return html`<div class="field">
      <label class="label" for=${`${place}-why`}>${t("why-if-you-wish")}</label>
      <input class="input" id=${`${place}-why`} maxlength="1000" value=${note} onInput=${entered(setNote)} />
    </div>
    <div class="row tight">
      ${others && own !== "accept" && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => answer("accept")}>${t("accept-these-words")}</button>`}
      ${others && html`<button class="btn btn-s" type="button" onClick=${() => answer("object")}>${t("object-to-these-words")}</button>`}
      <button class="btn btn-s" type="button" onClick=${reopen}><${Icon} name="undo" />${t("reopen-to-drafting")}</button>
    </div>`;
}
