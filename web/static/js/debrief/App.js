// The whole debrief: strip, what it came to, the replay, and the figures beside one another.
import { html, useEffect } from "preact";
import { Boundary } from "../components/Boundary.js";
import { Note } from "../components/Note.js";
import { language, of, t } from "../i18n.js";
import { inPage } from "../titled.js";
import { Curves } from "./Curves.js";
import { debrief, failed, read } from "./debrief.js";
import { Decisions } from "./Decisions.js";
import { Pace } from "./Pace.js";
import { Promises } from "./Promises.js";
import { Reasons } from "./Reasons.js";
import { Release } from "./Release.js";
import { Replay } from "./Replay.js";
import { Space } from "./Space.js";
import { Story } from "./Story.js";
import { Strip } from "./Strip.js";
import { Summary } from "./Summary.js";
import { Talk } from "./Talk.js";
import { Think } from "./Think.js";
import { Truth } from "./Truth.js";

/** Talk and pace, one below the other: the story beside them is long. */
function TalkAndPace() {
  return html`<${Boundary} name="talk"><${Talk} /><//><${Boundary} name="pace"><${Pace} /><//>`;
}

/** The figures, two beside one another. */
const PAIRS = [
  [
    { name: "space", part: Space },
    { name: "curves", part: Curves },
  ],
  [
    { name: "promises", part: Promises },
    { name: "decisions", part: Decisions },
  ],
  [
    { name: "story", part: Story },
    { name: "talk", part: TalkAndPace },
  ],
];

/** @param {{reader: string}} props */
export function App({ reader }) {
  const shown = debrief.value;
  const title = shown ? `${of(shown.title)} · ${t("debrief-title")}` : "";
  useEffect(() => inPage(title, t("debrief-skip")), [title, language.value]);
  if (!shown) return html`<main class="long" id="main" tabindex="-1"><div class="band"><${Unread} /></div></main>`;
  const behind = [...(shown.found?.news.length ? [{ name: "truth", part: Truth }] : []), ...(Object.keys(shown.found?.reasons ?? {}).length ? [{ name: "reasons", part: Reasons }] : [])];
  return html`<${Boundary} name="strip"><${Strip} reader=${reader} /><//>
    <main class="long" id="main" tabindex="-1">
      ${failed.value && html`<div class="band"><${Unread} /></div>`}
      <${Boundary} name="summary"><${Summary} /><//>
      <${Boundary} name="replay"><${Replay} /><//>
      <${Boundary} name="release"><${Release} /><//>
      ${[...PAIRS, behind].map(
        (pair, i) => html`<div class="cols cols-two" key=${i}>
          ${pair.map(({ name, part: Part }) => html`<div key=${name}><${Boundary} name=${name}><${Part} /><//></div>`)}
        </div>`,
      )}
      <${Boundary} name="think"><${Think} /><//>
    </main>`;
}

function Unread() {
  const again = html`<button class="btn btn-s" type="button" onClick=${() => read()}>${t("try-again")}</button>`;
  return html`<${Note} kind="refused" title=${t("debrief-unread")} actions=${again}>${t("debrief-unread-why")}<//>`;
}
