// The outcome space of a text: every package by its value to one side and another, what could have been reached, the way
// of the packages that were tabled, and where it ended.
import { html, useState } from "preact";
import { number, of, signed, t } from "../i18n.js";
import { clockface, debrief, delegation, goTo, nameOf } from "./debrief.js";
import { Figure } from "./Figure.js";
import { Plate } from "./Plate.js";
import { scale, ticks } from "./scale.js";

/**
 * @typedef {import("picture").PossibleShown} Possible
 * @typedef {import("picture").TabledShown} Tabled
 * @typedef {import("picture").TradeShown} Trade
 * @typedef {{possible: Possible, x: number, y: number}} View  a text, and the parties along and up
 */

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, FOOT] = [716, 400, 44, 12, 12, 40];
/** Side of a package of the cloud, in pixels. */
const DOT = 5;
/** Room for the longest name of a solution and its figures, in pixels. */
const NAME = 230;

export function Space() {
  const shown = debrief.value;
  const [text, setText] = useState("");
  const [against, setAgainst] = useState("");
  const all = shown?.found?.possible ?? [];
  const possible = all.find((one) => one.instrument === text) ?? all.find((one) => one.deal) ?? all[0];
  if (!shown || !possible || possible.parties.length < 2)
    return html`<${Figure} name="space" title=${t("debrief-space")} about=${shown?.found ? t("debrief-space-secret") : t("debrief-left-early")} />`;
  const x = Math.max(0, possible.parties.findIndex((one) => one.actor === shown.actor));
  const chosen = possible.parties.findIndex((one, i) => one.actor === against && i !== x);
  const y = chosen >= 0 ? chosen : x === 0 ? 1 : 0;
  const view = { possible, x, y };
  const [mine, theirs] = [nameOf(possible.parties[x]?.actor), nameOf(possible.parties[y]?.actor)];
  return html`<${Figure}
    name="space"
    title=${claim(possible)}
    about=${t("debrief-space-about", { mine, theirs, count: number(possible.outcomes) })}
    picture=${html`<div class="wide-f" tabindex="0" role="group" aria-label=${t("debrief-space")}><${Picture} ...${view} /></div>`}
    table=${html`<${Table} ...${view} />`}
  >
    <div class="row sm space-f">
      ${
        all.length > 1 &&
        html`<label>${t("debrief-text")} <select class="input input-s" value=${possible.instrument} onChange=${(/** @type {Event} */ e) => setText(/** @type {HTMLSelectElement} */ (e.currentTarget).value)}>
          ${all.map((one) => html`<option key=${one.instrument} value=${one.instrument}>${titleOf(one.instrument)}</option>`)}
        </select></label>`
      }
      ${
        possible.parties.length > 2 &&
        html`<label>${t("debrief-beside")} <select class="input input-s" value=${possible.parties[y]?.actor} onChange=${(/** @type {Event} */ e) => setAgainst(/** @type {HTMLSelectElement} */ (e.currentTarget).value)}>
          ${possible.parties.map((one, i) => (i === x ? null : html`<option key=${one.actor} value=${one.actor}>${nameOf(one.actor)}</option>`))}
        </select></label>`
      }
    </div>
    <${Shares} possible=${possible} />
    <${Trades} ...${view} />
  <//>`;
}

/** @param {string} instrument */
const titleOf = (instrument) => of(debrief.value?.summary.texts.find((one) => one.id === instrument)?.title);

/** The claim of the picture, in one sentence. @param {Possible} possible */
function claim({ deal, zone, trades }) {
  if (deal) return deal.efficient ? t("debrief-on-the-frontier") : t("debrief-short-of-the-frontier", { points: number(deal.left, 1) });
  if (zone === 0) return t("debrief-no-zone");
  return trades.length > 0 ? t("debrief-missed-near", { count: number(zone) }) : t("debrief-missed", { count: number(zone) });
}

/** @param {View} view */
function Picture({ possible, x, y }) {
  const [me, other] = [possible.parties[x], possible.parties[y]];
  if (!me || !other) return null;
  /** @param {readonly number[] | undefined} points @returns {[number, number]} */
  const two = (points) => [points?.[x] ?? 0, points?.[y] ?? 0];
  const pair = possible.pairs.find((one) => (one.one === x && one.other === y) || (one.one === y && one.other === x));
  const frontier = (pair?.points ?? []).map(([one, two]) => (pair?.one === x ? [one, two] : [two, one]));
  const path = possible.path.filter((one) => one.complete);
  const marked = [...path.map((one) => two(one.points)), [me.no_deal, other.no_deal], ...(possible.deal ? [two(possible.deal.points)] : []), ...frontier];
  /** @param {0 | 1} axis @returns {[number, number]} */
  const range = (axis) => [Math.max(0, Math.min(...marked.map((one) => one[axis] ?? 0)) - 6), Math.min(102, Math.max(...marked.map((one) => one[axis] ?? 0)) + 4)];
  const [across, up] = [range(0), range(1)];
  const px = scale(across, [LEFT, WIDTH - RIGHT]);
  const py = scale(up, [HEIGHT - FOOT, TOP]);
  const inside = (/** @type {[number, number]} */ [a, b]) => a >= across[0] && a <= across[1] && b >= up[0] && b <= up[1];
  const dots = (/** @type {readonly number[][]} */ points) =>
    [...new Set(points.map(two).filter(inside).map(([a, b]) => `M${(px(a) - DOT / 2).toFixed(0)} ${(py(b) - DOT / 2).toFixed(0)}h${DOT}v${DOT}h-${DOT}z`))].join("");
  const [mine, theirs] = [nameOf(me.actor), nameOf(other.actor)];
  const at = (/** @type {readonly number[] | undefined} */ points) => t("debrief-point", { mine, theirs, x: number(two(points)[0], 1), y: number(two(points)[1], 1) });
  const lines = possible.parties.map((party) => ({ party, way: path.filter((one) => one.actor === party.actor) })).filter(({ way }) => way.length > 1);
  const [nash, kalai] = [possible.nash?.points, possible.kalai_smorodinsky?.points];
  const same = nash && kalai && two(nash).every((value, i) => value === two(kalai)[i]);
  const solutions = [
    { name: same ? "Nash, Kalai-Smorodinsky" : "Nash", at: nash, shape: "circle" },
    { name: "Kalai-Smorodinsky", at: same ? undefined : kalai, shape: "triangle" },
  ];
  // A name that would not end before the edge is written towards the other side.
  const leftwards = (/** @type {readonly number[]} */ points, /** @type {string} */ shape) => shape !== "circle" || px(two(points)[0]) > WIDTH - NAME;
  const [first] = frontier.filter(([a, b]) => inside([a ?? 0, b ?? 0])).sort(([a], [b]) => (a ?? 0) - (b ?? 0));
  return html`<svg class="space-p" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label=${`${claim(possible)}. ${t("debrief-space-about", { mine, theirs, count: number(possible.outcomes) })}`}>
    ${ticks(across).map((value) => html`<path key=${`x ${value}`} class="grid" d=${`M${px(value)} ${TOP}V${HEIGHT - FOOT}`} /><text class="t-s" x=${px(value)} y=${HEIGHT - FOOT + 15} text-anchor="middle">${number(value)}</text>`)}
    ${ticks(up).map((value) => html`<path key=${`y ${value}`} class="grid" d=${`M${LEFT} ${py(value)}H${WIDTH - RIGHT}`} /><text class="t-s" x=${LEFT - 8} y=${py(value) + 4} text-anchor="end">${number(value)}</text>`)}
    <text class="t-s" x=${WIDTH - RIGHT} y=${HEIGHT - 6} text-anchor="end">${t("debrief-value-to", { who: mine })}</text>
    <text class="t-s" transform=${`translate(11 ${TOP}) rotate(-90)`} text-anchor="end">${t("debrief-value-to", { who: theirs })}</text>
    <path class="sp-beyond" d=${dots(possible.beyond)} />
    <path class="sp-cloud" d=${dots(possible.cloud)} />
    <path class="nod" d=${`M${px(me.no_deal)} ${TOP}V${HEIGHT - FOOT}M${LEFT} ${py(other.no_deal)}H${WIDTH - RIGHT}`} />
    <text class="lab halo nod-t" x=${px(me.no_deal) + 4} y=${HEIGHT - FOOT - 6}>${t("debrief-no-deal-of", { who: mine, points: number(me.no_deal) })}</text>
    <text class="lab halo nod-t" x=${WIDTH - RIGHT - 4} y=${py(other.no_deal) + 14} text-anchor="end">${t("debrief-no-deal-of", { who: theirs, points: number(other.no_deal) })}</text>
    <polyline class="line" points=${frontier.map(([a, b]) => `${px(a ?? 0).toFixed(1)},${py(b ?? 0).toFixed(1)}`).join(" ")} />
    ${first && html`<text class="lab halo" x=${px(first[0] ?? 0) + 6} y=${Math.max(TOP + 10, py(first[1] ?? 0) - 6)}>${t("debrief-frontier")}</text>`}
    ${lines.map(({ party, way }) => html`<polyline key=${`way ${party.actor}`} class="way" data-d=${delegation(party.actor)?.colour} points=${way.map((one) => `${px(two(one.points)[0]).toFixed(1)},${py(two(one.points)[1]).toFixed(1)}`).join(" ")} />`)}
    ${solutions.map(({ name, at: points, shape }) =>
      points
        ? html`<g key=${name} class="solution" tabindex="0" role="img" aria-label=${`${name}. ${at(points)}`} transform=${`translate(${px(two(points)[0])} ${py(two(points)[1])})`}>
            <title>${name}. ${at(points)}</title>
            ${shape === "circle" ? html`<circle r="5" />` : html`<path d="M0-6.500L6 4H-6Z" />`}
            <text class="lab halo" x=${leftwards(points, shape) ? -9 : 8} y=${shape === "circle" ? -12 : -7} text-anchor=${leftwards(points, shape) ? "end" : "start"}>${name} ${number(two(points)[0])} / ${number(two(points)[1])}</text>
          </g>`
        : null,
    )}
    ${path.map(
      (one) => html`<g key=${one.package} class="tabled" data-d=${delegation(one.actor)?.colour} tabindex="0" role="button"
          transform=${`translate(${px(two(one.points)[0])} ${py(two(one.points)[1])})`} onClick=${() => goTo(one.ref)}
          onKeyDown=${(/** @type {KeyboardEvent} */ e) => e.key === "Enter" && goTo(one.ref)}>
        <title>${spoken(one)} ${at(one.points)}</title>
        <circle r="8" /><text text-anchor="middle" dominant-baseline="central" aria-hidden="true">${one.letter}</text>
      </g>`,
    )}
    ${
      possible.deal &&
      html`<g class="deal" tabindex="0" role="img" aria-label=${`${t("debrief-the-deal")}. ${at(possible.deal.points)}`} transform=${`translate(${px(two(possible.deal.points)[0])} ${py(two(possible.deal.points)[1])})`}>
        <title>${t("debrief-the-deal")}. ${at(possible.deal.points)}</title>
        <path d="M0-9L9 0L0 9L-9 0Z" /><text class="lab halo" y="22" text-anchor="middle">${t("debrief-the-deal")}</text>
      </g>`
    }
  </svg>`;
}

/** A package in one sentence. @param {Tabled} one */
const spoken = (one) => t("debrief-package", { letter: one.letter, who: nameOf(one.actor), time: clockface(one.elapsed) });

/** @param {View} view */
function Table({ possible, x, y }) {
  const order = [x, y, ...[...possible.parties.keys()].filter((i) => i !== x && i !== y)];
  const points = (/** @type {readonly number[] | undefined} */ given) => order.map((i) => html`<td key=${i} class="num end">${given ? number(given[i] ?? 0, 1) : "–"}</td>`);
  return html`<div class="wide-f" tabindex="0" role="group" aria-label=${t("debrief-space")}>
    <table class="prm">
      <caption class="vh">${t("debrief-space")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("debrief-outcome")}</th>
          ${order.map((i) => html`<th key=${i} scope="col" class="end"><${Plate} id=${possible.parties[i]?.actor ?? null} /></th>`)}
        </tr>
      </thead>
      <tbody>
        <tr><th scope="row">${t("debrief-without-deal")}</th>${points(possible.parties.map((one) => one.no_deal))}</tr>
        ${possible.path.map((one) => html`<tr key=${one.package}><th scope="row"><button class="link" type="button" onClick=${() => goTo(one.ref)}>${spoken(one)}</button><small>${fate(one)}</small></th>${points(one.points)}</tr>`)}
        ${possible.deal && html`<tr data-own><th scope="row">${t("debrief-the-deal")}</th>${points(possible.deal.points)}</tr>`}
        ${possible.nash && html`<tr><th scope="row">Nash</th>${points(possible.nash.points)}</tr>`}
        ${possible.kalai_smorodinsky && html`<tr><th scope="row">Kalai-Smorodinsky</th>${points(possible.kalai_smorodinsky.points)}</tr>`}
      </tbody>
    </table>
  </div>`;
}

/** @param {Tabled} one */
const fate = (one) => ({ adopted: t("debrief-fate-adopted"), rejected: t("debrief-fate-rejected"), withdrawn: t("debrief-fate-withdrawn"), lapsed: t("debrief-fate-lapsed") })[one.fate];

/** The share of what was gained that each side took. @param {{possible: Possible}} props */
function Shares({ possible }) {
  const { deal, parties } = possible;
  if (!deal) return null;
  // Where somebody lost, parts of a common gain say nothing.
  const shares = deal.gains.every((gain) => gain >= 0) ? deal.shares : null;
  return html`<ul class="shares">
    ${parties.map(
      (party, i) => html`<li key=${party.actor}>
        <${Plate} id=${party.actor} />
        <span class="share" aria-hidden="true"><i data-d=${delegation(party.actor)?.colour} style=${{ "--p": 100 * (shares?.[i] ?? 0) }}></i></span>
        <span class="num">${signed(deal.gains[i] ?? 0, 1)}</span>
        <small>${shares ? t("debrief-share", { percent: number(100 * (shares[i] ?? 0)) }) : ""}</small>
      </li>`,
    )}
  </ul>`;
}

/** Changes that nobody would have lost by. @param {View} view */
function Trades({ possible, x }) {
  const { trades, parties, deal } = possible;
  if (trades.length === 0) return null;
  const more = (/** @type {Trade} */ trade, /** @type {number} */ i) => (deal ? trade.more[i] : (trade.points[i] ?? 0) - (parties[i]?.no_deal ?? 0)) ?? 0;
  return html`<div class="fig-s trades">
    <p>${deal ? t("debrief-trades") : t("debrief-trades-without")}</p>
    <ul>${trades.map((trade, i) => html`<li key=${i}>${t("debrief-trade-worth", { change: together(trade.changes.map(changed)), worth: parties.map((party, i) => `${i === x ? t("debrief-to-you") : nameOf(party.actor)} ${signed(more(trade, i), 1)}`).join(", ") })}</li>`)}</ul>
  </div>`;
}

/** One change, or two. @param {string[]} changes */
const together = ([one = "", other]) => (other ? t("debrief-both-changes", { one, other }) : one);

/** @param {Trade["changes"][number]} change */
function changed({ issue, was, now }) {
  const found = debrief.value?.issues.find((one) => one.id === issue);
  const label = (/** @type {string} */ option) => of(found?.options.find((one) => one.id === option)?.label);
  return t("debrief-change-to", { issue: of(found?.title), was: label(was), now: label(now) });
}
