// Going to anything by a few letters of it: commands, articles, packages, people, acts, papers, news and messages.
import { html, useLayoutEffect, useRef, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { entered } from "../../fields.js";
import { t } from "../../i18n.js";
import { finding, typedEarly } from "../Finding.js";
import { found, goals } from "./goals.js";

/** @typedef {import("./goals.js").Goal} Goal */

export function Part() {
  const [asked, setAsked] = useState(typedEarly);
  const [at, setAt] = useState(0);
  const [all] = useState(goals);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => field.current?.focus(), []);
  const shown = found(all, asked);
  const here = Math.min(at, shown.length - 1);
  useLayoutEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }), [here, asked]);
  const go = (/** @type {Goal | undefined} */ goal) => {
    if (!goal) return;
    finding.value = "";
    // Once the dialog is closed and has given the focus back.
    setTimeout(goal.go, 0);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((here + step + shown.length) % Math.max(1, shown.length));
    else if (event.key === "Enter") go(shown[here]);
    else return;
    event.preventDefault();
  };
  const search = (/** @type {string} */ next) => {
    setAsked(next);
    setAt(0);
  };
  return html`<label class="vh" for="go-to">${t("go-to")}</label>
    <input
      class="input"
      id="go-to"
      type="search"
      role="combobox"
      autocomplete="off"
      aria-expanded="true"
      aria-controls="goals"
      aria-activedescendant=${here >= 0 ? `goal-${here}` : null}
      placeholder=${t("an-article-a-person-words-said")}
      ref=${field}
      value=${asked}
      onInput=${entered(search)}
      onKeyDown=${onKeyDown}
    />
    <ul class="goals" id="goals" role="listbox" aria-label=${t("go-to")} ref=${list}>
      ${shown.map(
        (goal, i) => html`<li key=${goal.key} id=${`goal-${i}`} role="option" aria-selected=${String(i === here)} onClick=${() => go(goal)}>
          <${Icon} name=${goal.icon} /><span class="goal-n">${goal.name}</span><span class="mute xs">${goal.sort}</span>
        </li>`,
      )}
    </ul>
    <p class="mute sm" role="status">${shown.length === 0 ? t("nothing-goes-by-these-words") : ""}</p>`;
}
