// The changes of an indicator, of the ladder or of tension, the latest first, each with the act, event or days that made it.
import { html } from "preact";
import { number, of as said, signed, t } from "../../i18n.js";
import { reference } from "../../reference.js";
import { because } from "../because.js";
import { Plate } from "../Plate.js";
import { table } from "../table.js";

/**
 * @typedef {import("picture").IndicatorsMoved | import("picture").LadderMoved | import("picture").RelationsMoved} Mover
 * @typedef {{line: Mover, was: number, now: number, days: number, pair?: [string, string], gauge?: string}} Change  `days` that went by with it
 */

const MOST = 8;
/** The least change of tension that is told where something was done, and where time alone went by. */
const [DONE, FADED] = [0.05, 0.3];
/** Kinds of line that tell of an act. */
const ACTS = /** @type {const} */ (["action-taken", "covert-action-taken"]);

/** @param {{of: import("../Why.js").Moved}} props */
export function Causes({ of }) {
  const [changes, decimals] = "gauge" in of ? ofGauge(of.gauge) : "ladder" in of ? [ofLadder(), 0] : [ofTension(), 1];
  if (changes.length === 0) return html`<p class="xs soft">${t("it-has-not-moved")}</p>`;
  return html`<ul class="causes xs">
    ${changes
      .reverse()
      .slice(0, MOST)
      .map(
        (change) => html`<li key=${`${change.line.n} ${change.pair ?? ""}`}>
          <span class="mute num">${t("day-day", { day: dayOf(change.line) })}</span>
          ${change.pair && html`<span><${Plate} id=${change.pair[0]} /> → <${Plate} id=${change.pair[1]} /></span>`}
          <span class="num">${number(change.was, decimals)} → <b>${number(change.now, decimals)}</b></span>
          <span class="soft"><${Cause} change=${change} /></span>
        </li>`,
      )}
  </ul>`;
}

/** @param {string} id @returns {[Change[], number]} */
function ofGauge(id) {
  const gauge = (table.slice("world").gauges ?? []).find((one) => one.id === id);
  if (!gauge) return [[], 0];
  const start = gauge.history[0];
  // A history that is full has lost its beginning: the first change that is left has no value before it.
  let [day, was] = start?.[0] === 0 ? [0, start[1]] : [0, /** @type {number | undefined} */ (undefined)];
  /** @type {Change[]} */
  const changes = [];
  for (const line of table.lines.of("indicators-moved")) {
    const now = line.values[id];
    if (now === undefined) continue;
    if (was !== undefined && number(was, gauge.decimals) !== number(now, gauge.decimals)) changes.push({ line, was, now, days: line.day - day, gauge: id });
    [day, was] = [line.day, now];
  }
  return [changes, gauge.decimals];
}

/** @returns {Change[]} */
function ofLadder() {
  const [, ...moves] = table.lines.of("ladder-moved"); // the first one sets the scene
  return moves.map((line) => ({ line, was: line.was, now: line.rung, days: line.cause === "time" ? 1 : 0 }));
}

/** Tension that others hold against my delegation, and mine against them. @returns {Change[]} */
function ofTension() {
  const { mine } = table;
  /** @type {Record<string, number>} */
  const held = {};
  return table.lines.of("relations-moved").flatMap((line) =>
    line.dyads.flatMap(({ a, b, tension }) => {
      const was = held[`${a} ${b}`];
      held[`${a} ${b}`] = tension;
      if ((a !== mine && b !== mine) || was === undefined || Math.abs(tension - was) < (line.because ? DONE : FADED)) return [];
      return { line, was, now: tension, days: line.because ? 0 : 1, pair: /** @type {[string, string]} */ ([a, b]) };
    }),
  );
}

/** The day of a change, from the line itself or the turns before it. @param {Mover} line */
function dayOf(line) {
  if (line.kind === "indicators-moved") return line.day;
  const passed = table.lines.of("days-passed").findLast((one) => one.n < line.n);
  return passed?.day ?? 0;
}

/** @param {{change: Change}} props */
function Cause({ change }) {
  const { line, days } = change;
  const why = line.because;
  if (!why) return days > 0 ? html`<${Time} change=${change} />` : html`${t("moved-by-unseen")}`;
  if (why.ground === "inject") {
    const news = newsOf(line, why);
    return news ? html`<a href=${`#situation/event-${news.ref}`}>${said(news.title)}</a>` : html`${t("moved-by-news-unseen")}`;
  }
  const done = why.ground === "act" && table.lines.among(ACTS).findLast((one) => one.at === line.at && one.actor === why.actor && one.act === why.act);
  return done ? html`${said(done.told)}` : html`${because({ ...why, act: said(reference.value.acts[why.act ?? ""]?.names) })}`;
}

/** The news that a reason names; news that not everybody was sent is not named, and its readers know it by its moment.
 * @param {Mover} line @param {import("picture").Because} why */
function newsOf(line, why) {
  const came = table.lines.of("inject-released");
  if (why.inject) return came.find((one) => one.inject === why.inject);
  const then = came.filter((one) => one.at === line.at);
  return then.length === 1 ? then[0] : undefined;
}

/** Days that went by, with what other figures that all can read did in them, and acts of those whom nobody plays. @param {{change: Change}} props */
function Time({ change: { line, days, pair, gauge } }) {
  const parts = line.kind === "indicators-moved" && gauge ? pulls(line, gauge) : [];
  const acts = table.lines.of("actor-moved").filter((one) => one.at === line.at && pair && one.actor === pair[1] && one.target === pair[0]);
  const went = line.kind === "indicators-moved" ? t("moved-by-days", { days }) : t("moved-by-time");
  return html`${acts.map((one) => `${said(one.told)} `)}${went}${parts.length > 0 && ` ${t("moved-of-which", { parts: parts.join(" · ") })}`}`;
}

/** @param {import("picture").IndicatorsMoved} line @param {string} id */
function pulls(line, id) {
  const gauges = table.slice("world").gauges ?? [];
  const decimals = gauges.find((one) => one.id === id)?.decimals ?? 0;
  return Object.entries(line.pulled[id] ?? {}).flatMap(([driver, part]) => {
    const told = signed(Number(part.toFixed(decimals)), decimals);
    const name = driver === "ladder" ? t("escalation-ladder") : said(gauges.find((one) => driver === `indicator:${one.id}`)?.name);
    return Number(part.toFixed(decimals)) === 0 ? [] : `${name} ${told}`;
  });
}
