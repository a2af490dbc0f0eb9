// The pace of each seat: how much it did and of what, its first move, and its longest silence.
import { html } from "preact";
import { number, t } from "../i18n.js";
import { clockface, debrief } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";

export function Pace() {
  const shown = debrief.value;
  const found = shown?.found;
  if (!shown || !found) return null;
  const own = found.time.seats.find((one) => one.seat === shown.seat);
  const done = new Map(found.done.map((one) => [one.seat, one]));
  const people = new Map(shown.seats.map((one) => [one.id, one]));
  const title = own?.moves
    ? t("debrief-pace", { count: own.moves, silence: clockface(own.longest ?? 0) })
    : t("debrief-pace-none");
  return html`<${Figure}
    name="pace"
    title=${title}
    about=${t("debrief-pace-about")}
    table=${html`<div class="wide-f" tabindex="0" role="group" aria-label=${t("debrief-pace-table")}>
      <table class="prm">
        <caption class="vh">${t("debrief-pace-table")}</caption>
        <thead>
          <tr>
            <th scope="col">${t("debrief-seat")}</th>
            <th scope="col" class="end">${t("debrief-said-count")}</th>
            <th scope="col" class="end">${t("debrief-tabled-count")}</th>
            <th scope="col" class="end">${t("debrief-acted-count")}</th>
            <th scope="col" class="end">${t("debrief-written-count")}</th>
            <th scope="col" class="end">${t("debrief-first-move")}</th>
            <th scope="col" class="end">${t("debrief-longest")}</th>
          </tr>
        </thead>
        <tbody>
          ${found.time.seats.map((one) => {
            const kinds = done.get(one.seat)?.kinds ?? {};
            const count = (/** @type {string[]} */ names) => names.reduce((sum, name) => sum + (Object.entries(kinds).find(([kind]) => kind === name)?.[1] ?? 0), 0);
            const who = people.get(one.seat);
            return html`<tr key=${one.seat} data-own=${one.seat === shown.seat || null}>
              <th scope="row"><${Plate} id=${who?.actor ?? null} /> ${who?.persona}</th>
              <td class="num end">${number(count(["message"]))}</td>
              <td class="num end">${number(count(["package", "provision", "vote", "signature"]))}</td>
              <td class="num end">${number(count(["act"]))}</td>
              <td class="num end">${number(count(["document", "signoff", "task", "mandate"]))}</td>
              <td class="num end">${one.first === null ? "–" : clockface(one.first)}</td>
              <td class="num end">${one.longest === null ? "–" : clockface(one.longest)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`}
  />`;
}
