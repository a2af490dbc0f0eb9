// Rows of a table in a document, as one types them: a table where there is room, cards on a phone.
import { html, useId, useLayoutEffect, useRef } from "preact";
import { Icon } from "../../components/Icon.js";
import { entered } from "../../fields.js";
import { of, t } from "../../i18n.js";
import { somebody } from "./cells.js";

/** @typedef {import("picture").ColumnShown} Column */
/** @typedef {Record<string, string>} Typed   a row as it stands in its fields, by column */

const SHEET = new URL("../../../css/rows.css", import.meta.url).href;
/** Rows of one table, and characters of one cell, as the server takes them. */
const MOST = 40;
const LONGEST = 500;

/** @param {{field: import("picture").FieldShown, rows: Typed[], onChange: (rows: Typed[]) => void}} props */
export function Rows({ field, rows, onChange }) {
  const id = useId();
  const shown = rows.length === 0 ? [{}] : rows;
  const body = useRef(/** @type {HTMLTableSectionElement | null} */ (null));
  const goal = useRef(/** @type {{row: number, column: string} | null} */ (null));
  useLayoutEffect(() => {
    if (!goal.current) return;
    const { row, column } = goal.current;
    goal.current = null;
    const cells = body.current?.rows[Math.min(row, shown.length - 1)];
    /** @type {HTMLElement | null | undefined} */ (cells?.querySelector(`[data-column="${CSS.escape(column)}"]`))?.focus();
  });
  const go = (/** @type {Typed[]} */ next, /** @type {number} */ row, column = field.columns[0]?.id ?? "") => {
    goal.current = { row: Math.max(0, row), column };
    onChange(next);
  };
  const put = (/** @type {number} */ n, /** @type {string} */ column, /** @type {string} */ text) => onChange(shown.map((row, i) => (i === n ? { ...row, [column]: text } : row)));
  const add = (/** @type {number} */ n) => shown.length < MOST && go([...shown.slice(0, n), {}, ...shown.slice(n)], n);
  const remove = (/** @type {number} */ n, column = "") => go(shown.filter((_, i) => i !== n), n, column || undefined);
  const move = (/** @type {number} */ n, /** @type {-1 | 1} */ by, column = "") => {
    const next = [...shown];
    const [row] = next.splice(n, 1);
    if (!row || n + by < 0 || n + by >= shown.length) return;
    next.splice(n + by, 0, row);
    go(next, n + by, column || undefined);
  };
  const keys = (/** @type {KeyboardEvent} */ event, /** @type {number} */ n) => {
    const column = /** @type {HTMLElement} */ (event.target).dataset.column ?? "";
    if (!event.altKey) return;
    if (event.key === "ArrowUp") move(n, -1, column);
    else if (event.key === "ArrowDown") move(n, 1, column);
    else if (event.key === "Enter") add(n + 1);
    else if (event.key === "Delete") remove(n, column);
    else return;
    event.preventDefault();
  };
  return html`<fieldset class="rows" aria-describedby=${`${id}-hint`}>
    <link rel="stylesheet" href=${SHEET} />
    <legend class="label">${of(field.label)}${field.required ? "" : html` <span class="mute">${t("optional")}</span>`}</legend>
    <p class="hint" id=${`${id}-hint`}>${of(field.help)}</p>
    <details class="rows-help">
      <summary>${t("what-each-column-asks-for")}</summary>
      <dl>${field.columns.map((column) => html`<dt key=${column.id}>${of(column.label)}</dt><dd>${of(column.help)}</dd>`)}</dl>
      <p>${t("keys-of-rows")}</p>
    </details>
    <table class="rows-t">
      <thead><tr>${field.columns.map((column) => html`<th key=${column.id} scope="col" data-form=${column.form}>${of(column.label)}</th>`)}<th scope="col"><span class="vh">${t("the-row")}</span></th></tr></thead>
      <tbody ref=${body}>
        ${shown.map(
          (row, n) => html`<tr key=${n} onKeyDown=${(/** @type {KeyboardEvent} */ event) => keys(event, n)}>
            ${field.columns.map(
              (column) => html`<td key=${column.id} data-form=${column.form}>
                <span class="rows-l" aria-hidden="true">${of(column.label)}</span>
                <${Cell} column=${column} data-column=${column.id} aria-label=${t("column-of-row", { column: of(column.label), row: n + 1 })} value=${row[column.id] ?? ""} onChange=${(/** @type {string} */ text) => put(n, column.id, text)} />
              </td>`,
            )}
            <td class="rows-b">
              <button class="btn btn-quiet btn-i" type="button" disabled=${n === 0} aria-label=${t("move-row-up", { row: n + 1 })} onClick=${() => move(n, -1)}><${Icon} name="up" size="s" /></button>
              <button class="btn btn-quiet btn-i" type="button" disabled=${n === shown.length - 1} aria-label=${t("move-row-down", { row: n + 1 })} onClick=${() => move(n, 1)}><${Icon} name="down" size="s" /></button>
              <button class="btn btn-quiet btn-i" type="button" aria-label=${t("take-row-out", { row: n + 1 })} onClick=${() => remove(n)}><${Icon} name="x" size="s" /></button>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${shown.length < MOST && html`<button class="btn btn-s" type="button" onClick=${() => add(shown.length)}><${Icon} name="plus" />${t("add-a-row")}</button>`}
  </fieldset>`;
}

/**
 * One cell, of a row or alone: everything else that is given goes to its field.
 * @param {{column: Column | import("picture").FieldShown, value: string, onChange: (text: string) => void} & Record<string, unknown>} props
 */
export function Cell({ column, value, onChange, ...given }) {
  const list = useId();
  const common = { ...given, class: "input", value, onInput: entered(onChange) };
  switch (column.form) {
    case "text":
      return html`<textarea ...${common} rows="2" maxlength=${LONGEST}></textarea>`;
    case "choice":
      return html`<select ...${common}>
        <option value=""></option>
        ${Object.entries(column.choices).map(([id, word]) => html`<option key=${id} value=${id}>${of(word)}</option>`)}
      </select>`;
    case "time":
      return html`<input ...${common} type="time" />`;
    case "actor":
    case "seat":
      return html`<input ...${common} list=${list} maxlength=${LONGEST} />
        <datalist id=${list}>${somebody(column.form).map((one) => html`<option key=${one.id} value=${one.name}></option>`)}</datalist>`;
    case "date":
      return html`<input ...${common} maxlength="40" placeholder=${t("date-form")} />`;
    case "grade":
      return html`<input ...${common} maxlength="2" placeholder="B2" autocapitalize="characters" />`;
    default:
      return html`<input ...${common} inputmode="decimal" maxlength="24" />`;
  }
}
