// Writing a structured document: the fields of its form, and the events it rests on. A draft survives a reload.
import { html, useEffect, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { entered } from "../fields.js";
import { of, said, t, words } from "../i18n.js";
import { citation } from "./citation.js";
import { writing } from "./drafts.js";
import { Advice, Example } from "./opened/Advice.js";
import { sent, typed } from "./opened/cells.js";
import { Cell, Rows } from "./opened/Rows.js";
import { STANCES } from "./opened/Written.js";
import { Refusal } from "./Refusal.js";
import { filed, reference } from "../reference.js";
import { table } from "./table.js";

/** @typedef {import("picture").Commands["submit-document"]} Document */
/** @typedef {import("./drafts.js").Job} Job */

/** @typedef {import("picture").CitationShown} Citation */
/** @typedef {import("./opened/Rows.js").Typed} Typed */
/** As typed, by the field that it stands in. @typedef {{title: string, fields: Record<string, string>, rows: Record<string, Typed[]>, cites: Citation[], revises?: number}} Draft  `revises`: the version it was begun from */

/** Refusals of a draft because another screen has filed first; the next time it is filed as the version after that. */
const LATE = ["already-filed", "revised-meanwhile"];

/** @param {unknown} kept @returns {kept is Draft | null} */
function isDraft(kept) {
  const { title, fields, rows, cites, revises = 0 } = /** @type {Partial<Draft>} */ (kept ?? {});
  const texts = fields instanceof Object && Array.isArray(cites) ? [title, ...Object.values(fields), ...cites.flatMap((c) => [c?.ref, c?.stance])] : [null];
  const typed = Object.values(rows ?? {}).flatMap((one) => (Array.isArray(one) ? one.flatMap((row) => Object.values(row ?? {})) : [null]));
  return kept === null || (typeof revises === "number" && [...texts, ...typed].every((text) => typeof text === "string"));
}
/** @param {string} key */
const draft = (key) => table.draft(key, /** @type {Draft | null} */ (null), isDraft);

export function DocumentForm() {
  const job = writing.value;
  const form = job && table.form(job.form);
  const key = job ? `document:${job.due ?? job.document ?? job.form}` : "";
  const [kept, setKept] = useState(/** @type {Draft} */ ({ title: "", fields: {}, rows: {}, cites: [] }));
  useEffect(() => {
    if (!job) return;
    table.refuse("document", null);
    setKept(begin(job, key));
  }, [key]);
  const change = (/** @type {Draft} */ next) => {
    setKept(next);
    draft(key).write(next);
  };
  const close = () => (writing.value = null);
  // The draft now comes after what the other screen filed.
  const follow = () => {
    const there = (table.slice("desk").documents ?? []).find((d) => d.id === job?.document || (job?.due && d.due === job.due && d.seat === table.me));
    if (!job || !there) return;
    writing.value = { ...job, document: there.id };
    change({ ...kept, revises: there.revision });
  };
  const file = async () => {
    if (!job || !form) return;
    const fields = asFields(form, kept);
    const body = { form: job.form, title: kept.title, fields, cites: kept.cites, due: job.due, document: job.document, revises: kept.revises ?? 0 };
    const answer = await table.act("document", "submit-document", body);
    if (!answer.ok) return LATE.includes(answer.code) && follow();
    draft(key).write(null);
    close();
  };
  return html`<${Dialog}
    open=${Boolean(form)}
    onClose=${close}
    large
    title=${of(form?.name)}
    closeLabel=${t("close")}
    actions=${html`<span class="xs mute">${t("kept-on-this-device-as-you-type")}</span><button class="btn" type="button" onClick=${close}>${t("later")}</button>
      <button class="btn btn-solid" type="button" onClick=${file}>${t("file-it")}</button>`}
  >
    ${
      form &&
      html`<p class="soft sm">${of(form.purpose)}</p>
        <div class="field">
          <label class="label" for="doc-title">${t("title")}</label>
          <input class="input" id="doc-title" maxlength="200" value=${kept.title} onInput=${entered((title) => change({ ...kept, title }))} />
        </div>
        <${Example} form=${form} />
        ${(form.fields ?? []).map((f) =>
          f.form === "rows"
            ? html`<${Rows} key=${f.id} field=${f} rows=${kept.rows[f.id] ?? []} onChange=${(/** @type {Typed[]} */ rows) => change({ ...kept, rows: { ...kept.rows, [f.id]: rows } })} />`
            : html`<${Field} key=${f.id} field=${f} value=${kept.fields[f.id] ?? ""} onChange=${(/** @type {string} */ v) => change({ ...kept, fields: { ...kept.fields, [f.id]: v } })} />`,
        )}
        <${Citing} cites=${kept.cites} onChange=${(/** @type {Citation[]} */ cites) => change({ ...kept, cites })} />
        ${(form.fields ?? []).some((f) => f.form === "rows") && html`<${Advice} form=${job.form} fields=${asFields(form, kept)} />`}
        <${Refusal} place="document" />`
    }
  <//>`;
}

/** @param {Job} job @param {string} key @returns {Draft} */
function begin(job, key) {
  const stored = draft(key).read();
  if (stored) return { ...stored, rows: stored.rows ?? {} };
  const old = job.document && (table.slice("desk").documents ?? []).find((d) => d.id === job.document);
  if (!old) {
    const due = (table.slice("desk").due ?? []).find((d) => d.id === job.due);
    return { title: of(due?.subject), fields: {}, rows: {}, cites: [] };
  }
  /** @type {Draft} */
  const begun = { title: old.title, fields: {}, rows: {}, cites: old.cites, revises: old.revision };
  for (const field of table.form(job.form)?.fields ?? []) {
    const value = old.fields[field.id];
    if (value === undefined) continue;
    if (!Array.isArray(value)) begun.fields[field.id] = typed(field, value);
    else if (field.form !== "rows") begun.fields[field.id] = value.map(said).join("\n");
    else begun.rows[field.id] = value.map((row) => Object.fromEntries(field.columns.map((column) => [column.id, typed(column, "cells" in row ? row.cells[column.id] : undefined)])));
  }
  return begun;
}

/** The typed text, as the form's fields take it: a line an entry where the field takes several. @param {import("picture").FormCard} form @param {Draft} draft */
function asFields(form, draft) {
  /** @type {Document["fields"]} */
  const fields = {};
  for (const field of form.fields ?? []) {
    const text = (draft.fields[field.id] ?? "").trim();
    if (field.form === "rows") {
      const rows = asRows(field, draft.rows[field.id] ?? []);
      if (rows.length) fields[field.id] = rows;
    } else if (field.form === "lines") {
      const lines = text.split("\n").map((s) => s.trim()).filter(Boolean);
      if (lines.length) fields[field.id] = lines.map(words);
    } else if (text) fields[field.id] = field.form === "percent" ? words(text) : (sent(field, text) ?? text);
  }
  return fields;
}

/** The rows up to the last in which something stands: those between stay, so that a refusal counts as the screen does. @param {import("picture").FieldShown} field @param {Typed[]} rows */
function asRows(field, rows) {
  const made = rows.map((row) => {
    /** @type {import("picture").Row["cells"]} */
    const cells = {};
    for (const column of field.columns) {
      const cell = sent(column, row[column.id] ?? "");
      if (cell !== null) cells[column.id] = cell;
    }
    return { cells };
  });
  return made.slice(0, made.findLastIndex((row) => Object.keys(row.cells).length > 0) + 1);
}

/** @param {{field: import("picture").FieldShown, value: string, onChange: (value: string) => void}} props */
function Field({ field, value, onChange }) {
  const id = `doc-${field.id}`;
  const input = entered(onChange);
  const hint = field.form === "lines" ? `${of(field.help)} ${t("one-per-line")}` : of(field.help);
  return html`<div class="field">
    <label class="label" for=${id}>${of(field.label)}${field.required ? "" : html` <span class="mute">${t("optional")}</span>`}</label>
    <p class="hint" id=${`${id}-hint`}>${hint}</p>
    ${
      field.form !== "text" && field.form !== "lines"
        ? html`<${Cell} column=${field} value=${value} onChange=${onChange} id=${id} aria-describedby=${`${id}-hint`} />`
        : html`<textarea class="input" id=${id} rows=${field.form === "lines" ? 4 : 3} maxlength="8000" aria-describedby=${`${id}-hint`} value=${value} onInput=${input}></textarea>`
    }
  </div>`;
}

/** The kinds of event that a document may rest on. */
const citable = () => /** @type {import("../lines.js").Kind[]} */ (Object.keys(reference.value.kinds)).filter((kind) => filed(kind).cite);

/** Picking the events a document cites, and what for. @param {{cites: Citation[], onChange: (cites: Citation[]) => void}} props */
function Citing({ cites, onChange }) {
  const [all, setAll] = useState(false);
  const events = table.lines.among(citable()).reverse();
  const shown = all ? events.slice(0, 60) : events.slice(0, 8);
  const stance = (/** @type {string} */ ref) => cites.find((c) => c.ref === ref)?.stance;
  const toggle = (/** @type {string} */ ref) => onChange(stance(ref) ? cites.filter((c) => c.ref !== ref) : [...cites, { ref, stance: "relies-on" }]);
  const take = (/** @type {string} */ ref, /** @type {Citation["stance"]} */ taken) => onChange(cites.map((c) => (c.ref === ref ? { ref, stance: taken } : c)));
  return html`<fieldset class="fields">
    <legend class="label">${t("sources-the-events-it-cites")}</legend>
    ${shown.map(
      (line) => html`<div class="row tight" key=${line.ref}>
        <label class="choice"><input type="checkbox" checked=${Boolean(stance(line.ref))} onChange=${() => toggle(line.ref)} /><span class="sm">${citation(line.ref)}</span></label>
        ${stance(line.ref) && html`<select class="input input-s" aria-label=${t("stance-towards", { event: citation(line.ref) })} value=${stance(line.ref)} onChange=${entered((/** @type {Citation["stance"]} */ taken) => take(line.ref, taken))}>${Object.entries(STANCES).map(([one, sentence]) => html`<option key=${one} value=${one}>${t(sentence)}</option>`)}</select>`}
      </div>`,
    )}
    ${events.length > shown.length && html`<button class="btn btn-quiet btn-s" type="button" onClick=${() => setAll(true)}>${t("older-events")}</button>`}
    ${events.length === 0 && html`<p class="mute sm">${t("nothing-to-cite-yet")}</p>`}
  </fieldset>`;
}
