// Why trust moved: the last moves of the trust that my delegation has in others, and they in it, each with its cause.
import { html } from "preact";
import { number, of, t } from "../i18n.js";
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
          <span class="mute">${why(move)}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}

/** @param {import("picture").TrustMovedShown} move */
function why(move) {
  const actor = table.actors.find((a) => a.id === move.actor);
  const name = actor ? of(actor.name) : "";
  switch (move.ground) {
    case "act":
      return t("trust-act", { actor: name, act: of(move.act ?? {}) });
    case "threat":
      return t("trust-threat", { actor: name });
    case "apology":
      return t("trust-apology", { actor: name });
    case "word-kept":
      return t("trust-word-kept", { actor: name });
    case "word-broken":
      return t("trust-word-broken", { actor: name });
    case "agreement":
      return t("trust-agreement");
    case "finding":
      return t("trust-finding", { actor: name });
    case "defection":
      return t("trust-defection", { actor: name });
    case "inject":
      return t("trust-inject");
    default:
      return t("trust-unseen");
  }
}
