// The days after the last turn, as a story in chapters of days.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { of, t } from "../i18n.js";
import { debrief } from "./debrief.js";
import { Figure } from "./Figure.js";

export function Story() {
  const shown = debrief.value;
  if (!shown) return null;
  const days = shown.day - shown.days_played;
  const title = days > 0 ? t("debrief-story", { days }) : t("debrief-story-none");
  const about = days > 0 ? t("debrief-story-about") : t("debrief-story-none-about");
  return html`<${Figure} name="story" title=${title} about=${about}>
    <ol class="story">
      ${shown.story.map(
        (chapter) => html`<li key=${chapter.day}>
          <h3>${t("debrief-day", { day: chapter.day })}</h3>
          <ul>
            ${chapter.lines.map(
              (line, i) => html`<li key=${i} data-good=${line.good === null ? null : String(line.good)}>
                <${Icon} name=${line.icon} size="s" /><span>${of(line.told)}</span>
              </li>`,
            )}
          </ul>
        </li>`,
      )}
    </ol>
  <//>`;
}
