// What changed: the last things that matter, newest first: what lies on the table, what was decided, what the world did.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { of, t, time } from "../i18n.js";
import { Plate } from "./Plate.js";
import { reference } from "../reference.js";
import { table } from "./table.js";

export function Since() {
  const began = table.lines.of("exercise-started")[0]?.n ?? Infinity;
  const shown = table.lines.latest(6, (line) => line.n > began && worthTelling(line));
  if (shown.length === 0)
    return html`<section class="sec" aria-labelledby="h-since">
      <div class="sec-h"><h3 id="h-since">${t("what-changed")}</h3></div>
      <p class="mute sm">${t("nothing-yet-read-your-brief-on-the")}</p>
    </section>`;
  return html`<section class="sec" aria-labelledby="h-since">
    <div class="sec-h"><h3 id="h-since">${t("what-changed")}</h3></div>
    <ul class="since">
      ${shown.map(
        (line) => html`<li key=${line.n}>
          <${Icon} name=${sign(line)} /><span>${happened(line)} <span class="mute xs num">${time(line.at)}</span></span>
        </li>`,
      )}
    </ul>
  </section>`;
}

const TOLD = [
  "inject-released",
  "package-tabled",
  "provision-agreed",
  "text-adopted",
  "instrument-in-force",
  "decision-opened",
  "decision-closed",
  "ladder-moved",
  "turn-began",
  "gap-closed",
  "capital-answered",
  "document-due",
  "document-released",
  "action-taken",
  "text-signed",
  "ratification-awaited",
  "ratification-decided",
  "involuntary-defection",
  "obligation-disputed",
  "dispute-settled",
  "obligation-suspended",
  "obligation-revived",
  "crisis-opened",
  "crisis-mediated",
  "crisis-closed",
  "ultimatum-given",
  "ultimatum-ended",
  "incident-assessed",
  "belief-moved",
  "actor-moved",
];

/** @param {import("../live.js").Line} line */
const worthTelling = (line) => TOLD.includes(line.kind) || (line.kind === "obligation-observed" && line.finding === "amiss");

/** @type {Record<string, string>} */
const SIGNS = {
  "inject-released": "press",
  "package-tabled": "file",
  "provision-agreed": "check",
  "text-adopted": "flag",
  "instrument-in-force": "flag",
  "decision-opened": "vote",
  "decision-closed": "vote",
  "ladder-moved": "chart",
  "turn-began": "clock",
  "gap-closed": "clock",
  "capital-answered": "cable",
  "document-due": "pen",
  "document-released": "press",
  "action-taken": "act",
  "text-signed": "pen",
  "ratification-awaited": "vote",
  "ratification-decided": "vote",
  "involuntary-defection": "warn",
  "obligation-observed": "warn",
  "obligation-disputed": "scales",
  "dispute-settled": "scales",
  "obligation-suspended": "pause",
  "obligation-revived": "undo",
  "crisis-opened": "warn",
  "crisis-mediated": "handshake",
  "crisis-closed": "check",
  "ultimatum-given": "clock",
  "ultimatum-ended": "clock",
  "incident-assessed": "warn",
  "belief-moved": "question",
  "actor-moved": "act",
};
/** @param {import("../live.js").Line} line */
const sign = (line) => (line.form === "cable" ? "cable" : (SIGNS[line.kind] ?? "note"));

/** @param {import("../live.js").Line} line */
function happened(line) {
  if (line.told) return of(line.told);
  switch (line.kind) {
    case "inject-released":
      return html`<a href="#situation/news">${of(line.title)}</a>`;
    case "package-tabled":
      return html`<${Plate} id=${line.actor} /> ${t("tabled-package-letter", { letter: table.package(line.package)?.letter ?? "" })}`;
    case "provision-agreed":
      return t("a-provision-is-agreed");
    case "text-adopted":
      return t("a-text-is-adopted-it-can-be");
    case "instrument-in-force":
      return t("a-text-is-in-force");
    case "decision-opened":
      return t("a-decision-is-open");
    case "decision-closed":
      return line.adopted ? t("a-decision-closed-adopted") : t("a-decision-closed-not-adopted");
    case "ladder-moved":
      return line.rung > line.was
        ? t("the-crisis-climbs-to-rung-rung", { rung: line.rung })
        : t("the-crisis-eases-to-rung-rung", { rung: line.rung });
    case "turn-began":
      return t("turn-turn-began", { turn: line.turn });
    case "capital-answered":
      return line.granted ? t("the-capital-agreed") : t("the-capital-did-not-agree");
    case "document-due":
      return html`<a href="#desk">${of(line.subject)}</a>`;
    case "document-released":
      return html`<${Plate} id=${line.actor} /> ${t("spoke-to-the-press")}`;
    case "text-signed":
      return html`<${Plate} id=${line.actor} /> ${t("signed-2")}`;
    default:
      return html`<${Plate} id=${line.actor} /> ${of(reference.value.acts[line.act]?.names)} ${line.target && html`<${Plate} id=${line.target} />`}`;
  }
}
