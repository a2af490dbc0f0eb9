// What was understood of a draft, as chips: its writer presses what it does, what it is about, and the options it names.
import { html } from "preact";
import { of, t } from "../../i18n.js";
import { reference } from "../../reference.js";
import { issuesOf, named } from "./corrected.js";

/** @typedef {import("./Understood.js").Reading} Reading */

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
