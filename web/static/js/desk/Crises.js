// Crises and ultimatums: between whom, what opened them, how far they have gone, who mediates, how they ended.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { Tag } from "../components/Tag.js";
import { of, t } from "../i18n.js";
import { quoted } from "../quoted.js";
import { Plate } from "./Plate.js";
import { reference } from "../reference.js";
import { table } from "./table.js";

/** From this rung on the ladder names deeds, and a dispute has none. */
const DEEDS = 5;

export function Crises() {
  const { crises = [], ultimatums = [] } = table.slice("crises");
  const open = crises.filter((c) => c.outcome === null);
  const over = crises.filter((c) => c.outcome !== null).reverse();
  if (crises.length === 0 && ultimatums.length === 0) return null;
  return html`<section class="sec" aria-labelledby="h-crises">
    <div class="sec-h">
      <h3 id="h-crises">${crises.every((c) => c.dispute) && ultimatums.length === 0 ? t("disputes") : t("crises")}</h3>
      <span class="push mute">${t("open-open", { open: open.length })}</span>
    </div>
    ${ultimatums.map((u) => html`<${Ultimatum} key=${`${u.actor} ${u.target}`} one=${u} />`)}
    ${open.map((c) => html`<${Crisis} key=${c.id} crisis=${c} />`)}
    ${
      over.length > 0 &&
      html`<details class="crisis-over">
        <summary class="xs">${t("crises-that-are-over-count", { count: over.length })}</summary>
        ${over.map((c) => html`<${Crisis} key=${c.id} crisis=${c} />`)}
      </details>`
    }
  </section>`;
}

/** @param {{crisis: import("picture").CrisisShown}} props */
function Crisis({ crisis }) {
  const heading = `h-crisis-${crisis.id}`;
  const over = crisis.outcome !== null;
  return html`<article class="crisis" aria-labelledby=${heading}>
    <header class="crisis-h">
      <h4 id=${heading}><${Plate} id=${crisis.initiator} /><span class="mute" aria-hidden="true">–</span><${Plate} id=${crisis.target} /></h4>
      <span class="push">
        ${over ? html`<${Tag} icon="flag">${t("over-day-day", { day: crisis.closed ?? 0 })}<//>` : html`<span class="rung" data-r=${crisis.rung}>${crisis.rung}</span>`}
      </span>
    </header>
    <dl class="bond-d">
      ${!over && html`<dt>${t("stands")}</dt><dd>${stands(crisis)}</dd>`}
      <dt>${t("began")}</dt>
      <dd>${t("day-day-trigger", { day: crisis.opened, trigger: of(crisis.trigger) })}</dd>
      ${
        crisis.gravity &&
        html`<dt>${t("at-stake")}</dt>
          <dd>${of(crisis.gravity)}</dd>`
      }
      ${
        !crisis.dispute &&
        html`<dt>${t("violence")}</dt>
          <dd>${of(crisis.violence)}</dd>`
      }
      ${
        crisis.mediator &&
        html`<dt>${t("mediator")}</dt>
          <dd><${Plate} id=${crisis.mediator} /> ${of(crisis.style)}</dd>`
      }
      ${
        over &&
        html`<dt>${t("ended")}</dt>
          <dd>${of(crisis.outcome)}${crisis.winner && html`${t("won-by")} <${Plate} id=${crisis.winner} />`}</dd>`
      }
    </dl>
  </article>`;
}

/** The rung in words, the highest it has been, and since when both sides are calm. @param {import("picture").CrisisShown} crisis */
function stands(crisis) {
  const named = of(reference.value.ladder[crisis.rung]?.name);
  const words = { name: crisis.dispute && crisis.rung >= DEEDS ? t("as-tense-as-at", { name: named }) : named, peak: crisis.peak, day: crisis.calm_since ?? 0 };
  if (crisis.calm_since !== null) return t("name-calm-since-day-day-at-its", words);
  return crisis.peak > crisis.rung ? t("name-at-its-worst-rung-peak", words) : words.name;
}

/** @param {{one: import("picture").UltimatumShown}} props */
function Ultimatum({ one }) {
  const left = one.deadline - table.clock.day;
  const mine = one.target === table.mine;
  const given = demanded(one);
  const quote = given && quoted(given);
  return html`<div class="ultimatum" data-mine=${mine || null}>
    <${Icon} name="clock" />
    <div>
      <${Plate} id=${one.actor} /> <span>${t("ultimatum-to")}</span> <${Plate} id=${one.target} />${" "}
      <b class="nowrap">${t("until-day-day", { day: one.deadline })}</b>${" "}
      <span class="soft nowrap">${left > 0 ? t("days-days-left", { days: left }) : t("lapses-now")}</span>
      <p class="sm">
        ${quote ? html`${t("what-it-demands")} <q lang=${quote.lang}>${quote.words}</q>` : given && "why" in given && given.why ? of(given.told) : t("it-says-not-what-it-demands")}
      </p>
      <p class="xs soft answer">${mine ? t("an-act-towards-them-that-gives-way", { acts: givingWay() }) : t("giving-way-or-an-agreement-answers-it")}</p>
      ${mine && table.can("act") && html`<a class="btn btn-s" href="#desk/acts">${t("go-to-our-acts")}</a>`}
    </div>
  </div>`;
}

/** The act by which it was given; what it demands stands in its words. @param {import("picture").UltimatumShown} one */
const demanded = (one) =>
  table.lines.among(["action-taken", "actor-moved"]).findLast(
    /** @returns {line is import("picture").ActionTaken | import("picture").ActorMoved} */
    (line) => "act" in line && line.act === "ultimatum" && line.actor === one.actor && line.target === one.target,
  );

/** The acts that give way, of those our delegation may do, by name. */
const givingWay = () =>
  (table.slice("desk").acts ?? [])
    .map((id) => reference.value.acts[id])
    .filter((entry) => entry?.gives_way)
    .map((entry) => of(entry?.names))
    .join(", ");
