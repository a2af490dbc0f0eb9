// The room's smallest pieces: a delegation's plate, a refusal in its place, one of a few, a question before what cannot be undone.
import { html, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { Nameplate } from "../components/Nameplate.js";
import { Note } from "../components/Note.js";
import { of, t } from "../i18n.js";

/** @param {{table: import("./tables.js").Table, actor: string | null | undefined}} props */
export function Plate({ table, actor }) {
  const found = table.actor(actor);
  return found ? html`<${Nameplate} code=${found.code} name=${of(found.name)} colour=${found.colour} />` : null;
}

/** @param {{table: import("./tables.js").Table, place: string}} props */
export function Refused({ table, place }) {
  const refused = table.refusals.value[place];
  if (!refused) return null;
  const close = html`<button class="btn btn-s btn-quiet" type="button" onClick=${() => table.refuse(place, null)}>${t("close")}</button>`;
  return html`<${Note} kind="refused" title=${t("not-done")} actions=${close}>${of(refused.why)}<//>`;
}

/**
 * One of a few, all in sight.
 * @param {object} props
 * @param {string} props.label
 * @param {{value: string, name: string, icon?: string}[]} props.of
 * @param {string} props.value
 * @param {(value: string) => void} props.onPick
 */
export function OneOf({ label, of: choices, value, onPick }) {
  return html`<div class="seg" role="group" aria-label=${label}>
    ${choices.map(
      (choice) => html`<button
        key=${choice.value}
        type="button"
        aria-pressed=${String(choice.value === value)}
        onClick=${() => onPick(choice.value)}
      >
        ${choice.icon && html`<${Icon} name=${choice.icon} />`}${choice.name}
      </button>`,
    )}
  </div>`;
}

/**
 * A button that asks before it does what cannot be undone.
 * @param {object} props
 * @param {string} props.name            the button's words, also where only the icon shows
 * @param {string} [props.icon]          alone on the button
 * @param {string} props.title           the question
 * @param {string} props.consequence     what will happen
 * @param {string} props.yes             the words for going ahead
 * @param {boolean} [props.grave]
 * @param {() => Promise<import("../live.js").Answer>} props.onYes
 */
export function Ask({ name, icon, title, consequence, yes, grave = false, onYes }) {
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState(/** @type {import("../i18n.js").Text | null} */ (null));
  const close = () => {
    setOpen(false);
    setWhy(null);
  };
  const go = async () => {
    const answer = await onYes();
    if (answer.ok) close();
    else setWhy(answer.why);
  };
  return html`<button
      class=${icon ? "btn btn-quiet btn-s btn-i" : "btn btn-quiet btn-s"}
      type="button"
      aria-haspopup="dialog"
      aria-label=${icon ? name : null}
      title=${icon ? name : null}
      onClick=${() => setOpen(true)}
    >
      ${icon ? html`<${Icon} name=${icon} />` : name}
    </button>
    <${Dialog}
      open=${open}
      onClose=${close}
      title=${title}
      closeLabel=${t("close")}
      actions=${html`<button class="btn" type="button" onClick=${close}>${t("cancel")}</button>
        <button class=${grave ? "btn btn-refuse" : "btn btn-solid"} type="button" onClick=${go}>${yes}</button>`}
    >
      <p>${consequence}</p>
      ${why && html`<${Note} kind="refused" title=${t("not-done")}>${of(why)}<//>`}
    <//>`;
}
