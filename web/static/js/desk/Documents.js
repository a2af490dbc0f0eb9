// Documents: what is due, what is filed, signing off and releasing.
import { html, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { later } from "../components/Later.js";
import { entered } from "../fields.js";
import { language, of, said, t, time } from "../i18n.js";
import { inner } from "../quoted.js";
import { writing } from "./drafts.js";
import { Refusal } from "./Refusal.js";
import { readDetails, reference } from "../reference.js";
import { table } from "./table.js";

const Written = later(async () => {
  await readDetails();
  return import("./opened/Written.js");
}, "Written");

/** Documents due from this seat and not yet filed, most urgent first: the cable and its button. */
export function Due() {
  const desk = table.slice("desk");
  const open = (desk.due ?? []).filter((d) => !d.filed && !d.lapsed && d.seat === table.me);
  if (open.length === 0) return null;
  const ordered = [...open].sort((a, b) => a.ends - b.ends);
  return html`<section class="sec stack-2" aria-label=${t("asked-of-you")}>
    ${ordered.map((due) => html`<${Asked} key=${due.id} due=${due} />`)}
  </section>`;
}

/** @param {{due: import("picture").DueShown}} props */
function Asked({ due }) {
  const left = table.minutesLeft(due.ends);
  const form = table.form(due.document);
  return html`<article class="cable" data-prio=${left < 5 ? "immediate" : null} aria-labelledby=${`h-${due.id}`}>
    <dl class="cable-h">
      <dt>${t("from")}</dt>
      <dd>${t("your-capital", { kind: table.myActor?.kind ?? "state" })}</dd>
      <dt>${t("asks")}</dt>
      <dd id=${`h-${due.id}`}>${of(form?.name)}</dd>
    </dl>
    <div class="cable-b">${of(due.subject)}</div>
    <div class="cable-f">
      ${table.mayAct && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => (writing.value = { form: due.document, due: due.id, document: null })}>${t("write-it")}</button>`}
      <span class="push xs mute num">${left >= 0 ? t("minutes-min-left-2", { minutes: left }) : t("late-by-minutes-min", { minutes: -left })}</span>
    </div>
  </article>`;
}

export function Documents() {
  const desk = table.slice("desk");
  const documents = [...(desk.documents ?? [])].reverse();
  const forms = Object.entries({ ...reference.value.forms, ...table.slice("scene").forms }).sort(([, one], [, other]) => of(one.name).localeCompare(of(other.name), language.value));
  const [kind, setKind] = useState(/** @type {import("picture").DocumentShown["form"]} */ ("situation-report"));
  return html`<section class="sec" aria-labelledby="h-docs">
    <div class="sec-h"><h3 id="h-docs">${t("documents-of-the-delegation")}</h3></div>
    ${documents.length === 0 && html`<p class="mute sm">${t("nothing-filed-yet-what-you-file-your")}</p>`}
    ${documents.map((d) => html`<${Filed} key=${d.id} document=${d} />`)}
    ${
      table.mayAct &&
      html`<div class="row tight">
        <label class="vh" for="new-kind">${t("kind-of-document")}</label>
        <select class="input input-s" id="new-kind" value=${kind} onChange=${entered((/** @type {typeof kind} */ next) => setKind(next))}>
          ${forms.map(([id, form]) => html`<option key=${id} value=${id}>${of(form.name)}</option>`)}
        </select>
        <button class="btn btn-s" type="button" onClick=${() => (writing.value = { form: kind, due: null, document: null })}><${Icon} name="plus" />${t("write")}</button>
      </div>`
    }
  </section>`;
}

/** @param {{document: import("picture").DocumentShown}} props */
function Filed({ document }) {
  const [open, setOpen] = useState(false);
  const place = `document:${document.id}`;
  const author = table.seat(document.seat);
  const form = table.form(document.form);
  const status = { submitted: t("awaits-sign-off"), approved: t("approved"), returned: t("returned") };
  const decide = (/** @type {import("picture").DocumentSignedOff["decision"]} */ decision) => table.act(place, "sign-off", { document: document.id, decision, revision: document.revision });
  const mine = document.seat === table.me;
  return html`<article class="doc" id=${`event-${document.ref}`}>
    <h4 class="sm"><button class="btn btn-quiet btn-s btn-wrap" type="button" onClick=${() => setOpen(true)}><${Icon} name="file" />${document.title || of(form?.name)}</button></h4>
    <p class="xs mute">${of(form?.name)} · ${author?.persona} · ${t("version-n", { n: document.revision })} · ${time(document.at)}</p>
    <ol class="sign">
      <li data-done>${t("filed")}</li>
      <li data-done=${document.status === "approved" || null} data-refused=${document.status === "returned" || null} data-now=${document.status === "submitted" || null}>${status[document.status]}</li>
      ${form?.public && html`<li data-done=${document.released || null}>${t("released")}</li>`}
    </ol>
    ${document.answer && html`<p class="sm soft" role="status"><q>${inner(said(document.answer))}</q></p>`}
    ${document.asked !== null && html`<p class="xs mute">${t("approval-asked")}</p>`}
    ${document.comment && html`<p class="sm soft"><q>${inner(document.comment)}</q></p>`}
    <div class="row tight">
      ${table.can("approve") && document.status === "submitted" && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => decide("approved")}>${t("approve")}</button><button class="btn btn-s" type="button" onClick=${() => decide("returned")}>${t("return")}</button>`}
      ${mine && table.mayAct && document.asks && html`<button class="btn btn-s" type="button" onClick=${() => table.act(place, "ask-approval", { document: document.id, revision: document.revision })}>${t("ask-approval")}</button>`}
      ${table.can("publish") && form?.public && document.status === "approved" && !document.released && html`<button class="btn btn-s btn-solid" type="button" onClick=${() => table.act(place, "release", { document: document.id })}>${t("release")}</button>`}
      ${mine && table.mayAct && !document.released && html`<button class="btn btn-s btn-quiet" type="button" onClick=${() => (writing.value = { form: document.form, due: document.due, document: document.id })}>${t("revise")}</button>`}
    </div>
    <${Refusal} place=${place} />
    <${Dialog} open=${open} onClose=${() => setOpen(false)} large title=${document.title || of(form?.name)} closeLabel=${t("close")}><${Written} document=${document} form=${form} /><//>
  </article>`;
}
