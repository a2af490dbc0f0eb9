// The whole debrief: strip, what it came to, the replay, and the figures beside one another.
import { html, useEffect } from "preact";
import { Boundary } from "../components/Boundary.js";
import { Note } from "../components/Note.js";
import { language, of, t } from "../i18n.js";
import { inPage } from "../titled.js";
import { Curves } from "./Curves.js";
import { debrief, failed, read } from "./debrief.js";
import { Decisions } from "./Decisions.js";
import { allowed } from "./look.js";
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

/** @typedef {import("picture").DebriefPage} Debrief */

/**
 * A figure, whether there is anything to show in it, and about how tall it then is.
 * @typedef {{name: string, part: () => any, full: (shown: Debrief) => boolean, tall: (shown: Debrief) => number}} Placed
 */

/** The figures in the order of their weight. @type {Placed[]} */
const FIGURES = [
  { name: "space", part: Space, full: ({ found }) => Boolean(found?.possible.some((one) => one.parties.length > 1)), tall: () => 6 },
  { name: "curves", part: Curves, full: ({ found }) => Boolean(found && found.curves.ladder.length + found.curves.indicators.length > 0), tall: () => 6 },
  { name: "promises", part: Promises, full: ({ found }) => Boolean(found && found.promises.words.length + found.promises.obligations.length > 0), tall: () => 6 },
  { name: "decisions", part: Decisions, full: () => allowed(), tall: () => 6 },
  { name: "story", part: Story, full: ({ story }) => story.length > 0, tall: ({ story }) => 1 + story.length },
  { name: "talk", part: Talk, full: ({ found }) => Boolean(found?.talk.spoken.length), tall: () => 5 },
  { name: "pace", part: Pace, full: ({ found }) => Boolean(found), tall: ({ seats }) => 1 + seats.length / 2 },
  { name: "truth", part: Truth, full: ({ found }) => Boolean(found?.news.length), tall: ({ found }) => 1 + Math.min(8, found?.news.length ?? 0) },
  { name: "reasons", part: Reasons, full: ({ found }) => Object.keys(found?.reasons ?? {}).length > 0, tall: () => 6 },
];

/** Figures in two columns, each below the one that is shorter so far. @param {Placed[]} figures @param {Debrief} shown */
function columns(figures, shown) {
  const made = [0, 1].map(() => ({ tall: 0, figures: /** @type {Placed[]} */ ([]) }));
  for (const one of figures) {
    const [column] = [...made].sort((a, b) => a.tall - b.tall);
    if (!column) break;
    column.figures.push(one);
    column.tall += one.tall(shown);
  }
  return made;
}

/** Figures one below the other. @param {{figures: Placed[]}} props */
const Below = ({ figures }) => html`<div>${figures.map(({ name, part: Part }) => html`<${Boundary} key=${name} name=${name}><${Part} /><//>`)}</div>`;

/** @param {{reader: string}} props */
export function App({ reader }) {
  const shown = debrief.value;
  const title = shown ? `${of(shown.title)} · ${t("debrief-title")}` : "";
  useEffect(() => inPage(title, t("debrief-skip")), [title, language.value]);
  if (!shown) return html`<main class="long" id="main" tabindex="-1"><div class="band"><${Unread} /></div></main>`;
  const full = FIGURES.filter((one) => one.full(shown));
  const empty = FIGURES.filter((one) => !full.includes(one));
  return html`<${Boundary} name="strip"><${Strip} reader=${reader} /><//>
    <main class="long" id="main" tabindex="-1">
      ${failed.value && html`<div class="band"><${Unread} /></div>`}
      <${Boundary} name="summary"><${Summary} /><//>
      <${Boundary} name="replay"><${Replay} /><//>
      <${Boundary} name="release"><${Release} /><//>
      <div class="cols cols-two">${columns(full, shown).map(({ figures }, side) => html`<${Below} key=${side} figures=${figures} />`)}</div>
      <div class="cols cols-rest">${empty.map((one) => html`<${Below} key=${one.name} figures=${[one]} />`)}</div>
      <${Boundary} name="think"><${Think} /><//>
    </main>`;
}

function Unread() {
  const again = html`<button class="btn btn-s" type="button" onClick=${() => read()}>${t("try-again")}</button>`;
  return html`<${Note} kind="refused" title=${t("debrief-unread")} actions=${again}>${t("debrief-unread-why")}<//>`;
}
