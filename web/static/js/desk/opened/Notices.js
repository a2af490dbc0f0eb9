// The panel of the bell: what falls due soon, and all that concerns the reader, the newest first, in groups that lead there.
import { html, useLayoutEffect, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { closePop } from "../../components/Pop.js";
import { of, t, time } from "../../i18n.js";
import { sign } from "../../reference.js";
import { BELL } from "../Bell.js";
import { Happened } from "../Happened.js";
import { lookAtAll, lookedUpTo, notices } from "../notices.js";
import { placeOf } from "../places.js";
import { table } from "../table.js";

/** @typedef {import("../../lines.js").Line} Line */

/** Most of a group that is drawn at once. */
const MOST = 20;
const GROUPS = /** @type {const} */ (["asks", "answers", "decides"]);

export function Part() {
  const [before] = useState(lookedUpTo);
  const all = notices();
  useLayoutEffect(lookAtAll, [all.length]);
  const words = { asks: t("asked-of-you-and-said-to-you"), answers: t("answers-to-you"), decides: t("settled-for-you") };
  return html`<h2>${t("notices")}</h2>
    <${Soon} />
    ${all.length === 0 && html`<p class="mute sm">${t("nothing-concerns-you-yet")}</p>`}
    ${GROUPS.map((group) => {
      const lines = all.filter((line) => line.notice === group).reverse();
      return lines.length > 0 && html`<${Group} key=${group} name=${words[group]} lines=${lines} before=${before} />`;
    })}`;
}

/** @param {{name: string, lines: Line[], before: number}} props */
function Group({ name, lines, before }) {
  const [most, setMost] = useState(MOST);
  return html`<h3>${name}</h3>
    <ul class="notices">
      ${lines.slice(0, most).map(
        (line) => html`<li key=${line.n} data-new=${line.n > before || null}>
          <${Icon} name=${sign(line)} />
          <span><${Happened} line=${line} /></span>
          <span class="by"><time class="mute xs num">${time(line.at)}</time> <a href=${placeOf(line)} onClick=${() => closePop(BELL)}>${t("open")}<span class="vh">: ${of(line.told)}</span></a></span>
        </li>`,
      )}
    </ul>
    ${lines.length > most && html`<button class="btn btn-s btn-quiet" type="button" onClick=${() => setMost(most + MOST)}>${t("earlier-count", { count: lines.length - most })}</button>`}`;
}

/** Deadlines of the reader, the nearest first. */
function Soon() {
  const mine = table.mine;
  const papers = (table.slice("desk").due ?? [])
    .filter((due) => !due.filed && !due.lapsed && due.seat === table.me)
    .map((due) => ({ key: due.id, ends: due.ends, icon: "pen", place: "#desk/h-desk", words: `${of(table.form(due.document)?.name)} · ${of(due.subject)}` }));
  const decisions = table.instruments.flatMap((text) =>
    text.decisions
      .filter((decision) => decision.open && text.parties.includes(mine) && !decision.votes[mine])
      .map((decision) => ({
        key: decision.id,
        ends: decision.ends,
        icon: "vote",
        place: `#texts/${decision.id}`,
        words: t(decision.rule === "silence" ? "package-letter-is-under-silence" : "vote-on-package-letter", { letter: table.package(decision.package)?.letter ?? "" }),
      })),
  );
  const soon = [...papers, ...decisions].sort((one, other) => one.ends - other.ends);
  if (soon.length === 0 || !table.mayAct) return null;
  return html`<h3>${t("due-soon")}</h3>
    <ul class="notices">
      ${soon.map((one) => {
        const left = table.minutesLeft(one.ends);
        return html`<li key=${one.key} data-new=${left <= 5 || null}>
          <${Icon} name=${one.icon} /><span>${one.words}</span>
          <span class="by"><span class="mute xs num">${left >= 0 ? t("minutes-min-left-2", { minutes: left }) : t("late-by-minutes-min", { minutes: -left })}</span> <a href=${one.place} onClick=${() => closePop(BELL)}>${t("open")}<span class="vh">: ${one.words}</span></a></span>
        </li>`;
      })}
    </ul>`;
}
