// News and cables, story by story: those that concern the reader first, what was corrected shown so, old ones folded.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { Tag } from "../components/Tag.js";
import { of, said, t, time } from "../i18n.js";
import { medium } from "../reference.js";
import { Plate } from "./Plate.js";
import { corrected, correction, stories } from "./stories.js";
import { table } from "./table.js";

/** @typedef {import("./stories.js").Story} Story */

/** A story in which nothing has come for so many turns is folded. */
const OLD = 2;
/** A story of more lines shows its first, where it was corrected, and so many of its last. */
const LAST = 2;

export function News() {
  const all = stories();
  const began = turnsAgo(OLD);
  const [fresh, old] = [all.filter((story) => story.latest >= began), all.filter((story) => story.latest < began)];
  const groups = [
    { name: t("for-you"), some: fresh.filter((story) => story.mine) },
    { name: t("elsewhere"), some: fresh.filter((story) => !story.mine) },
  ].filter((group) => group.some.length > 0);
  const count = all.reduce((sum, story) => sum + story.lines.length, 0);
  return html`<section class="sec" aria-labelledby="h-news" id="news">
    <div class="sec-h"><h3 id="h-news">${t("news-and-cables")}</h3><span class="push mute">${count || ""}</span></div>
    ${count === 0 && html`<p class="mute sm">${t("no-news-yet-cables-press-and-posts")}</p>`}
    ${groups.map(
      (group) => html`${groups.length > 1 && html`<h4 class="since-h">${group.name}</h4>`}${group.some.map((story) => html`<${Told} key=${story.key} story=${story} />`)}`,
    )}
    ${
      old.length > 0 &&
      html`<details class="news-old">
        <summary class="sm">${t("earlier-stories", { count: old.length })}</summary>
        ${old.map((story) => html`<${Told} key=${story.key} story=${story} />`)}
      </details>`
    }
  </section>`;
}

/** The place in the stream where the turn began that lies so many back; 0 where there were fewer. @param {number} turns */
const turnsAgo = (turns) => table.lines.of("turn-began").at(-turns)?.n ?? 0;

/** @param {{story: Story}} props */
function Told({ story }) {
  const [first, ...rest] = story.lines;
  if (!first) return null;
  if (rest.length === 0) return html`<${Item} line=${first} />`;
  const shown = rest.slice(-LAST);
  const between = rest.slice(0, -LAST);
  return html`<section class="story">
    <${Item} line=${first} />
    ${
      between.length > 0 &&
      html`<details>
        <summary class="xs">${t("more-of-this-story", { count: between.length })}</summary>
        ${between.map((line) => html`<${Item} key=${line.n} line=${line} />`)}
      </details>`
    }
    ${shown.map((line) => html`<${Item} key=${line.n} line=${line} />`)}
  </section>`;
}

/** @param {{line: Story["lines"][number]}} props */
function Item({ line }) {
  return line.kind === "document-released" ? html`<${Statement} line=${line} />` : html`<${Report} line=${line} />`;
}

/** @param {{line: import("picture").InjectReleased}} props */
function Report({ line }) {
  const low = /[D-F]|[4-6]/.test(line.reliability);
  const by = medium(line.form);
  const put = correction(line);
  const before = corrected(line);
  return html`<article class="news" id=${`event-${line.ref}`} data-medium=${line.form} data-corrected=${put ? "" : null}>
    <h4>${by && html`<${Icon} name=${by.icon} size="s" /><span class="vh">${of(by.name)}: </span>`}${of(line.title)}</h4>
    ${put && html`<p class="news-put"><${Tag} icon="strike">${t("corrected")}<//> <a href=${`#situation/event-${put.ref}`}>${of(put.title)}</a></p>`}
    ${before && html`<p class="news-put soft">${t("corrects")} <a href=${`#situation/event-${before.ref}`}>${of(before.title)}</a></p>`}
    <p>${of(line.body)}</p>
    <p class="by">
      <span class="rel" data-low=${low || null} title=${t("source-a-to-f-information-1-to")}>${line.reliability}</span>${of(
        line.source,
      )} · ${time(line.at)}${line.priority === "immediate" ? html` · <b>${t("immediate")}</b>` : ""}
    </p>
  </article>`;
}

/** @param {{line: import("picture").DocumentReleased}} props */
function Statement({ line }) {
  return html`<article class="news" id=${`event-${line.ref}`}>
    <h4><${Plate} id=${line.actor} /> ${line.title || of(table.form(line.form)?.name)}</h4>
    <p>${Object.values(line.fields).map((value) => (Array.isArray(value) ? value.map(said).join(" ") : said(value)))}</p>
    <p class="by">${table.seat(line.seat)?.persona} · ${time(line.at)}</p>
  </article>`;
}
