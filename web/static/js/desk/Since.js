// What changed: the last things that matter, newest first: what lies on the table, what was decided, what the world did.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { of, t, time } from "../i18n.js";
import { quoted } from "../quoted.js";
import { sign } from "../reference.js";
import { table } from "./table.js";

export function Since() {
  const began = table.lines.of("exercise-started")[0]?.n ?? Infinity;
  const shown = table.lines.latest(6, (line) => line.n > began && line.news === true);
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
          <${Icon} name=${sign(line)} /><span><${Happened} line=${line} /> <span class="mute xs num">${time(line.at)}</span></span>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** An event in a sentence, with the words said; a headline leads to the news. @param {{line: import("../lines.js").Line}} props */
function Happened({ line }) {
  if ("title" in line && line.title) return html`<a href=${`#event-${line.ref}`}>${of(line.told)}</a>`;
  const quote = quoted(line);
  return html`${of(line.told)}${quote && html` <q lang=${quote.lang}>${quote.words}</q>`}`;
}
