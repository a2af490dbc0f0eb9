// The whole debrief: strip, what it came to, the replay, and the figures beside one another.
import { html, useEffect } from "preact";
import { Boundary } from "../components/Boundary.js";
import { Note } from "../components/Note.js";
import { language, of, t } from "../i18n.js";
import { inPage } from "../titled.js";
import { Duties } from "./Duties.js";
import { debrief, failed, read } from "./debrief.js";
import { Indicators } from "./Indicators.js";
import { Replay } from "./Replay.js";
import { Story } from "./Story.js";
import { Strip } from "./Strip.js";
import { Summary } from "./Summary.js";

/** @param {{reader: string}} props */
export function App({ reader }) {
  const shown = debrief.value;
  const title = shown ? `${of(shown.title)} · ${t("debrief-title")}` : "";
  useEffect(() => inPage(title, t("debrief-skip")), [title, language.value]);
  if (!shown) return html`<main class="long" id="main" tabindex="-1"><div class="band"><${Unread} /></div></main>`;
  return html`<${Boundary} name="strip"><${Strip} reader=${reader} /><//>
    <main class="long" id="main" tabindex="-1">
      ${failed.value && html`<div class="band"><${Unread} /></div>`}
      <${Boundary} name="summary"><${Summary} /><//>
      <${Boundary} name="replay"><${Replay} /><//>
      <div class="cols cols-two">
        <div><${Boundary} name="story"><${Story} /><//></div>
        <div>
          <${Boundary} name="duties"><${Duties} /><//>
          <${Boundary} name="indicators"><${Indicators} /><//>
        </div>
      </div>
    </main>`;
}

function Unread() {
  const again = html`<button class="btn btn-s" type="button" onClick=${() => read()}>${t("try-again")}</button>`;
  return html`<${Note} kind="refused" title=${t("debrief-unread")} actions=${again}>${t("debrief-unread-why")}<//>`;
}
