// Why trust moved: the last moves of the trust that my delegation has in others, and they in it, each with its cause.
import { html } from "preact";
import { number, of, t } from "../i18n.js";
import { because } from "./because.js";
import { Plate } from "./Plate.js";
import { table } from "./table.js";

const MOST = 6;

export function Trust() {
  const { mine } = table;
  const moves = (table.slice("world").trusted ?? []).filter((move) => move.a === mine || move.b === mine).slice(-MOST);
  if (moves.length === 0) return null;
  return html`<details class="trust" open>
    <summary class="sm">${t("why-trust-moved")}</summary>
    <ul class="trust-list sm">
      ${moves.reverse().map(
        (move, k) => html`<li key=${`${move.a}-${move.b}-${move.day}-${k}`}>
          <${Plate} id=${move.a} /> → <${Plate} id=${move.b} />
          <span class="num">${number(move.was, 2)} → <b>${number(move.now, 2)}</b></span>
          <span class="mute">${because({ ground: move.ground, actor: move.actor, act: of(move.act ?? {}) })}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}
