// What models of collective decisions expect of each text, from the parties' stakes alone; read once, when first opened.
import { html, useState } from "preact";
import { number, of, t } from "../i18n.js";
import { negotiated } from "../table.js";

/** @typedef {import("picture").Forecasts} Forecasts */
/** @typedef {keyof Forecasts[string][string]} Model */

/** @param {{table: import("./tables.js").Table}} props */
export function Forecast({ table }) {
  const [found, setFound] = useState(/** @type {Forecasts | null} */ (null));
  const read = async () => {
    if (found) return;
    const answer = await fetch(`/control/${table.id}/forecasts`);
    if (answer.ok) setFound(await answer.json());
  };
  return html`<details class="tbl-s tbl-f" onToggle=${read}>
    <summary class="sm">${t("forecasts")}</summary>
    ${found && table.instruments.map((text) => html`<${OfText} key=${text.id} table=${table} text=${text} rows=${found[text.id] ?? {}} />`)}
    <p class="xs mute">${t("from-each-partys-best-option-its-weights")}</p>
  </details>`;
}

/** @param {{table: import("./tables.js").Table, text: import("picture").TextWhole, rows: Forecasts[string]}} props */
function OfText({ table, text, rows }) {
  /** @type {{model: Model, name: string}[]} */
  const models = [
    { model: "compromise", name: t("compromise") },
    { model: "median", name: t("median") },
    { model: "exchange", name: t("exchange") },
  ];
  const articles = negotiated(text).filter((article) => rows[article.issue]);
  if (articles.length === 0) return null;
  return html`<table class="twin">
    <caption>
      ${of(text.title)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("art")}</th>
        ${models.map(({ model, name }) => html`<th scope="col" key=${model}>${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${articles.map(
        (article) => html`<tr key=${article.id}>
          <th scope="row" title=${of(article.issue_title)}>${article.number}</th>
          ${models.map(({ model }) => html`<td key=${model}><${Expected} table=${table} issue=${article.issue} one=${rows[article.issue]?.[model]} /></td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** @param {{table: import("./tables.js").Table, issue: string, one: import("picture").Forecast | undefined}} props */
function Expected({ table, issue, one }) {
  if (!one) return null;
  return html`${of(table.option(issue, one.option)?.label)} <span class="mute num" title=${t("from-0-the-first-option-to-100")}>${number(one.value)}</span>`;
}
