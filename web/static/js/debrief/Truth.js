// The news of the exercise once its truth is released: what reached whom, what was true of it, who was behind it.
import { html, useState } from "preact";
import { Tag } from "../components/Tag.js";
import { of, t } from "../i18n.js";
import { clockface, debrief, goTo, markOf, nameOf } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";

/** @typedef {import("picture").NewsTold} News */

/** News that is listed before one asks for all, where there is more. */
const FIRST = 8;

/** Whether there is more to learn of news than that it was true: it did not come here, or somebody hid behind it. @param {News} one */
const telling = (one) => one.truth !== "true" || one.ref === null || one.hidden || one.corrects !== null;

export function Truth() {
  const shown = debrief.value;
  const [all, setAll] = useState(false);
  const news = shown?.found?.news ?? [];
  if (!shown || news.length === 0) return null;
  const sent = news.filter((one) => one.news !== null);
  const missed = sent.filter((one) => one.ref === null).length;
  const untrue = sent.filter((one) => one.truth === "false").length;
  const listed = all || news.length <= FIRST ? news : news.some(telling) ? news.filter(telling) : news.slice(0, FIRST);
  return html`<${Figure}
    name="truth"
    title=${t("debrief-truth-told", { count: sent.length, untrue })}
    about=${missed > 0 ? t("debrief-truth-missed", { missed }) : t("debrief-truth-about")}
    table=${html`<div class="wide-f" tabindex="0" role="group" aria-label=${t("debrief-truth-table")}>
      <table class="prm">
        <caption class="vh">${t("debrief-truth-table")}</caption>
        <thead>
          <tr>
            <th scope="col">${t("debrief-time")}</th>
            <th scope="col">${t("debrief-news")}</th>
            <th scope="col">${t("debrief-reached")}</th>
            <th scope="col" class="end">${t("debrief-in-truth")}</th>
          </tr>
        </thead>
        <tbody>
          ${listed.map((one, i) => html`<${Piece} key=${one.news ?? i} one=${one} />`)}
        </tbody>
      </table>
    </div>
    ${
      news.length > FIRST &&
      html`<p class="sm"><button class="btn btn-s" type="button" aria-expanded=${String(all)} onClick=${() => setAll(!all)}>${all ? t("debrief-fewer") : t("debrief-all-news", { count: news.length })}</button></p>`
    }`}
  />`;
}

/** One piece of news. @param {{one: News}} props */
function Piece({ one }) {
  const mark = markOf(one.ref);
  const corrected = debrief.value?.found?.news.find((other) => other.news !== null && other.news === one.corrects);
  return html`<tr data-missed=${one.news !== null && !one.ref ? "" : null}>
    <td class="num">${
      one.elapsed === null ? "–" : mark ? html`<button class="link" type="button" onClick=${() => goTo(mark.ref)}>${clockface(one.elapsed)}</button>` : clockface(one.elapsed)
    }</td>
    <td>
      <span class="serif">${of(one.title)}</span>
      ${of(one.source) && html`<small>${t("debrief-source", { source: of(one.source), grade: one.reliability })}</small>`}
      ${one.author && one.hidden && html`<small>${t("debrief-behind-it", { who: nameOf(one.author) })}</small>`}
      ${corrected && html`<small>${t("debrief-corrects", { title: of(corrected.title) })}</small>`}
      ${of(one.body) && html`<details><summary>${t("debrief-read-it")}</summary><p>${of(one.body)}</p></details>`}
    </td>
    <td>${one.news === null ? html`<span class="soft">${never(one)}</span>` : html`<${Readers} to=${one.to} />`}</td>
    <td class="end"><${InTruth} news=${one} /></td>
  </tr>`;
}

/** Why a piece of news never came. @param {News} one */
function never({ arranged, turn }) {
  if (arranged === "skipped") return t("debrief-never-skipped");
  if (arranged === "held") return t("debrief-never-held");
  return turn === null ? t("debrief-never-came") : t("debrief-never-due", { turn });
}

/** The delegations that a piece of news reached. @param {{to: readonly string[]}} props */
function Readers({ to }) {
  const seats = debrief.value?.seats ?? [];
  if (to.length === 0) return html`${t("debrief-reached-all")}`;
  const actors = [...new Set(to.map((id) => seats.find((seat) => seat.id === id)?.actor ?? null))];
  return html`<span class="row tight">${actors.map((id) => html`<${Plate} key=${id} id=${id} />`)}</span>`;
}

/** The truth of news in a word. @param {{news: News}} props */
export function InTruth({ news }) {
  if (news.truth === "false") return html`<${Tag} state="refused" icon="x">${t("debrief-untrue")}<//>`;
  if (news.truth === "unverified") return html`<${Tag} state="contested" icon="question">${t("debrief-unverified")}<//>`;
  if (news.truth === "true") return html`<${Tag} state="agreed">${t("debrief-true")}<//>`;
  return html`<${Tag} icon="pen">${t("debrief-by-hand")}<//>`;
}
