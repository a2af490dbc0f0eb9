// Opening talks: with whom, and under which name. Talks that are there already are gone to.
import { html, useState } from "preact";
import { Dialog } from "../../components/Dialog.js";
import { Nameplate } from "../../components/Nameplate.js";
import { entered } from "../../fields.js";
import { of, t } from "../../i18n.js";
import { Refusal } from "../Refusal.js";
import { table } from "../table.js";
import { show } from "./reading.js";

/** The private talks of exactly these seats. @param {string[]} seats */
const between = (seats) => table.channels.find((c) => c.form !== "plenary" && c.seats.length === seats.length && seats.every((id) => c.seats.includes(id)));

/** @param {{open: boolean, onClose: () => void}} props */
export function OpenTalks({ open, onClose }) {
  const [chosen, setChosen] = useState(/** @type {string[]} */ ([]));
  const [title, setTitle] = useState("");
  const { me, seats } = table;
  const toggle = (/** @type {string} */ id) => setChosen(chosen.includes(id) ? chosen.filter((s) => s !== id) : [...chosen, id]);
  const create = async () => {
    const there = between([me, ...chosen]);
    if (!there) {
      const answer = await table.act("open-talks", "open-channel", { seats: chosen, title });
      if (!answer.ok) return;
    }
    const opened = there ?? between([me, ...chosen]);
    setChosen([]);
    setTitle("");
    onClose();
    if (opened) show(opened.id);
  };
  return html`<${Dialog}
    open=${open}
    onClose=${onClose}
    title=${t("open-talks")}
    closeLabel=${t("close")}
    actions=${html`<button class="btn" type="button" onClick=${onClose}>${t("cancel")}</button>
      <button class="btn btn-solid" type="button" aria-disabled=${chosen.length > 0 ? null : "true"} onClick=${create}>${t("open")}</button>`}
  >
    <p class="soft sm">${t("two-delegations-make-a-bilateral-more-a")}</p>
    <fieldset class="fields">
      <legend class="label">${t("with-whom")}</legend>
      ${seats
        .filter((s) => s.id !== me)
        .map((s) => {
          const of_ = table.actor(s.actor);
          return html`<label class="choice" key=${s.id}>
            <input type="checkbox" checked=${chosen.includes(s.id)} onChange=${() => toggle(s.id)} />
            <span><${Nameplate} code=${of_?.code} name=${of(of_?.name)} colour=${of_?.colour} /> ${s.persona} <small>${of(s.role)}</small></span>
          </label>`;
        })}
    </fieldset>
    <div class="field">
      <label class="label" for="talks-title">${t("name-if-it-needs-one")}</label>
      <input class="input" id="talks-title" maxlength="80" value=${title} onInput=${entered(setTitle)} />
    </div>
    <${Refusal} place="open-talks" />
  <//>`;
}
