// What changed since one looked: first what concerns the reader, then what lies on the table, what was decided, what the
// world did. One has looked when the page goes out of sight, or when one says so.
import { computed, html, signal, useEffect, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { t, time } from "../i18n.js";
import { sign } from "../reference.js";
import { Happened } from "./Happened.js";
import { inPlay, placeOf } from "./places.js";
import { table } from "./table.js";

/** @typedef {import("../lines.js").Line} Line */
/** @typedef {{n: number, at: number}} Mark  the last line there was, and when (server's clock, ms) */

/** Most that is drawn of what changed, and of what was before. */
const MOST = 12;

/** @param {unknown} kept @returns {kept is Mark} */
const isMark = (kept) => kept instanceof Object && "n" in kept && typeof kept.n === "number" && "at" in kept && typeof kept.at === "number";
/** @type {import("preact").Signal<Mark | null>} */
const marked = signal(null);
const kept = computed(() => table.live.shelf?.read("looked", { n: 0, at: 0 }, isMark) ?? { n: 0, at: 0 });

/** One has looked at all there is by now. */
function look() {
  marked.value = { n: table.live.n, at: table.now() };
  table.live.shelf?.write("looked", marked.value);
}

/** Whether a line is among what changed: talk is not, but where it concerns the reader. @param {Line} line */
const changed = (line) => inPlay(line) && (line.news === true || line.notice !== undefined);

export function Since() {
  const [, tick] = useState(0);
  const mark = marked.value ?? kept.value;
  useEffect(() => {
    const hidden = () => document.visibilityState === "hidden" && look();
    document.addEventListener("visibilitychange", hidden);
    const timer = setInterval(() => tick((n) => n + 1), 30_000);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      clearInterval(timer);
    };
  }, []);
  const fresh = table.lines.latest(MOST, (line) => line.n > mark.n && changed(line));
  const before = table.lines.latest(MOST, (line) => line.n <= mark.n && changed(line));
  const minutes = Math.max(0, Math.round((table.now() - mark.at) / 60_000));
  const groups = [
    { name: t("for-you"), lines: fresh.filter((line) => line.notice) },
    { name: t("elsewhere"), lines: fresh.filter((line) => !line.notice) },
  ].filter((group) => group.lines.length > 0);
  return html`<section class="sec" aria-labelledby="h-since">
    <div class="sec-h">
      <h3 id="h-since">${mark.at > 0 ? t("since-you-looked-minutes-ago", { minutes }) : t("what-changed")}</h3>
      ${fresh.length > 0 && html`<button class="btn btn-quiet btn-s push" type="button" onClick=${look}>${t("looked-at")}</button>`}
    </div>
    ${fresh.length === 0 && html`<p class="mute sm">${before.length > 0 ? t("nothing-has-changed-since") : t("nothing-yet-read-your-brief-on-the")}</p>`}
    ${groups.map(
      (group) => html`${groups.length > 1 && html`<h4 class="since-h">${group.name}</h4>`}<${Changes} lines=${group.lines} />`,
    )}
    ${
      before.length > 0 &&
      html`<details>
        <summary class="sm">${t("before-that")}</summary>
        <${Changes} lines=${before} />
      </details>`
    }
  </section>`;
}

/** @param {{lines: Line[]}} props */
function Changes({ lines }) {
  return html`<ul class="since">
    ${lines.map(
      (line) => html`<li key=${line.n}>
        <${Icon} name=${sign(line)} /><span><${Happened} line=${line} /> <a class="mute xs num" href=${placeOf(line)}>${time(line.at)}</a></span>
      </li>`,
    )}
  </ul>`;
}
