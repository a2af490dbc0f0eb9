// What was understood of a draft, as chips: its writer presses what it does, what it is about, and the options it names.
import { html } from "preact";
import { of, t } from "../../i18n.js";
import { reference } from "../../reference.js";
import { negotiated } from "../../table.js";
import { table } from "../table.js";

/** @typedef {import("../../components/Intent.js").Kind} Kind */
/** @typedef {import("./Understood.js").Reading} Reading */
/** @typedef {{issues: string[], choices: Record<string, string>}} Named */

/** The issues and options that stand, as read or as corrected. @param {Reading} reading @returns {Named} */
export function named({ read, issues, choices }) {
  const chosen = choices ?? { ...read?.package?.choices };
  return { issues: issues ?? [...new Set([...(read?.about ?? []), ...Object.keys(chosen)])], choices: chosen };
}

/** The package of the options that stand: for the text that settles most of them. @param {Reading} reading */
export function packaged(reading) {
  const { choices } = named(reading);
  const held = table.instruments.map((text) => ({
    instrument: text.id,
    choices: Object.fromEntries(negotiated(text).flatMap((p) => p.options.filter((o) => o.id === choices[p.issue]).map((o) => [p.issue, o.id]))),
  }));
  const size = (/** @type {{choices: Record<string, string>}} */ one) => Object.keys(one.choices).length;
  const most = held.toSorted((one, other) => size(other) - size(one))[0];
  return most && size(most) ? most : null;
}

/** The line of a corrected reading: what it does, then its options, or else what it is about. @param {Reading} reading @param {string} does */
export function line(reading, does) {
  const { issues, choices } = named(reading);
  const told = issuesOf().filter((p) => issues.includes(p.issue));
  return [does, ...told.map((p) => of(p.options.find((o) => o.id === choices[p.issue])?.label ?? p.issue_title))].join(" · ");
}

/** Each issue on the table, once. */
const issuesOf = () => {
  const all = table.instruments.flatMap((text) => negotiated(text));
  return all.filter((p, n) => all.findIndex((other) => other.issue === p.issue) === n);
};

/** @param {{reading: Reading, change: (change: Partial<Reading>) => void}} props */
export function Correction({ reading, change }) {
  const { issues, choices } = named(reading);
  const kind = reading.chosen ?? reading.read?.intent ?? "";
  const toggle = (/** @type {string} */ issue) => {
    const rest = Object.fromEntries(Object.entries(choices).filter(([one]) => one !== issue));
    change({ dropped: false, issues: issues.includes(issue) ? issues.filter((one) => one !== issue) : [...issues, issue], choices: rest });
  };
  const choose = (/** @type {string} */ issue, /** @type {string} */ option) => {
    const rest = Object.fromEntries(Object.entries(choices).filter(([one]) => one !== issue));
    change({ dropped: false, issues, choices: choices[issue] === option ? rest : { ...rest, [issue]: option } });
  };
  return html`<div class="understood-choice" id="say-correct">
    <${Chips} legend=${t("what-this-message-is-for")} name="intent">
      <${Chip} id="" pressed=${kind === ""} onClick=${() => change({ chosen: "", dropped: false })}>${t("no-intent")}<//>
      ${reference.value.intents.map((one) => html`<${Chip} key=${one.id} id=${one.id} pressed=${kind === one.id} onClick=${() => change({ chosen: one.id, dropped: false })}>${of(one.name)}<//>`)}
    <//>
    <${Chips} legend=${t("what-it-is-about")} name="issue">
      ${issuesOf().map((p) => html`<${Chip} key=${p.issue} id=${p.issue} pressed=${issues.includes(p.issue)} onClick=${() => toggle(p.issue)}>${of(p.issue_title)}<//>`)}
    <//>
    ${issuesOf()
      .filter((p) => issues.includes(p.issue))
      .map(
        (p) => html`<${Chips} key=${p.issue} legend=${of(p.issue_title)} name="option">
          ${p.options.map((o) => html`<${Chip} key=${o.id} id=${o.id} pressed=${choices[p.issue] === o.id} onClick=${() => choose(p.issue, o.id)}>${of(o.label)}<//>`)}
        <//>`,
      )}
  </div>`;
}

/** @param {{legend: string, name: string, children: import("preact").ComponentChildren}} props */
const Chips = ({ legend, name, children }) => html`<fieldset class="understood-chips" data-chips=${name}><legend class="xs mute">${legend}</legend>${children}</fieldset>`;

/** @param {{id: string, pressed: boolean, onClick: () => void, children: import("preact").ComponentChildren}} props */
const Chip = ({ id, pressed, onClick, children }) =>
  html`<button class="btn btn-s" type="button" data-chip=${id} aria-pressed=${String(pressed)} onClick=${onClick}>${children}</button>`;
