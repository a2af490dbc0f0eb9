// The outcome for the seat: each text, what it is worth beside no agreement and the aim, what was settled.
import { html } from "preact";
import { Tag } from "../components/Tag.js";
import { ValueBar } from "../components/ValueBar.js";
import { number, of, t } from "../i18n.js";
import { debrief, delegation, nameOf } from "./debrief.js";
import { Plate } from "./Plate.js";

/** @typedef {import("picture").TextOutcome} Outcome */

/** @type {Record<Outcome["came_to"], "agreed" | "contested" | "refused" | "adopted" | undefined>} */
const STATES = { "in-force": "agreed", signed: "agreed", adopted: "adopted", failed: "refused", open: "contested", closed: undefined };

/** The state of a text in a word. @param {Outcome["came_to"]} came */
function word(came) {
  return {
    "in-force": t("debrief-in-force"),
    signed: t("debrief-signed"),
    adopted: t("debrief-adopted"),
    failed: t("debrief-failed"),
    open: t("debrief-open"),
    closed: t("debrief-closed"),
  }[came];
}

export function Summary() {
  const shown = debrief.value;
  if (!shown) return null;
  const { texts, alternative } = shown.summary;
  const mine = shown.viewpoints.find((one) => one.id === shown.seat);
  const forced = texts.filter((text) => text.came_to === "in-force");
  return html`<section class="band came" aria-labelledby="h-came">
    <p class="row sm soft">
      <${Plate} id=${shown.actor} /> <span>${mine?.persona}, ${of(mine?.role)}</span>
    </p>
    <h1 id="h-came">${headline(forced, texts)}</h1>
    ${shown.stopped && html`<p class="soft sm">${t("debrief-stopped")}</p>`}
    ${forced.length === 0 && of(alternative) && html`<p class="soft">${t("debrief-without")} ${of(alternative)}</p>`}
    <div class="came-t">${texts.filter((text) => text.came_to !== "closed").map((text) => html`<${Came} key=${text.id} text=${text} />`)}</div>
  </section>`;
}

/** The whole in one sentence. @param {Outcome[]} forced @param {Outcome[]} texts */
function headline(forced, texts) {
  if (forced.length > 0) {
    const gained = forced.reduce((sum, { worth }) => sum + (worth?.points == null ? 0 : worth.points - worth.reservation), 0);
    const known = forced.some(({ worth }) => worth?.points != null);
    const said = t("debrief-came-to-force", { count: forced.length, text: of(forced[0]?.title) });
    if (!known) return said;
    const by = number(Math.abs(gained), 1);
    return `${said} ${gained >= 0 ? t("debrief-better", { points: by }) : t("debrief-worse", { points: by })}`;
  }
  if (texts.some((text) => text.came_to === "failed")) return t("debrief-came-undone");
  if (texts.some((text) => text.came_to === "signed" || text.came_to === "adopted")) return t("debrief-came-halfway");
  return t("debrief-came-to-nothing");
}

/** One text. @param {{text: Outcome}} props */
function Came({ text }) {
  const colour = delegation(debrief.value?.actor)?.colour;
  const { worth } = text;
  const marks = worth
    ? [
        { at: worth.reservation, label: t("debrief-no-deal", { points: number(worth.reservation) }) },
        { at: worth.aim, label: t("debrief-aim", { points: number(worth.aim) }) },
      ]
    : [];
  return html`<article class="came-1" aria-labelledby=${`came-${text.id}`}>
    <div class="row">
      <h2 id=${`came-${text.id}`}>${of(text.title)}</h2>
      <${Tag} state=${STATES[text.came_to]}>${word(text.came_to)}<//>
    </div>
    ${
      worth && worth.points !== null
        ? html`<${ValueBar} value=${worth.points} shown=${number(worth.points, 1)} marks=${marks} colour=${colour}
            label=${t("debrief-worth", { points: number(worth.points, 1), reservation: number(worth.reservation), aim: number(worth.aim) })} />`
        : worth && html`<p class="sm soft">${t("debrief-worth-nothing", { reservation: number(worth.reservation), aim: number(worth.aim) })}</p>`
    }
    ${
      text.signed.length > 0 &&
      html`<p class="sm row tight"><span class="soft">${t("debrief-signed-by")}</span>${text.signed.map((id) => html`<${Plate} key=${id} id=${id} />`)}</p>`
    }
    ${
      text.refused_at_home.length > 0 &&
      html`<p class="sm">${t("debrief-refused-at-home", { who: text.refused_at_home.map(nameOf).join(", ") })}</p>`
    }
    ${text.drafted.length > 0 && html`<${Drafted} text=${text} />`}
    ${text.choices.length > 0 ? html`<${Settled} text=${text} />` : html`<p class="sm soft">${t("debrief-packages", { count: text.packages })}</p>`}
  </article>`;
}

/** The clauses that were written together, with who wrote what. @param {{text: Outcome}} props */
function Drafted({ text }) {
  const shown = debrief.value;
  const actorOf = (/** @type {string | null} */ seat) => shown?.seats.find((one) => one.id === seat)?.actor;
  return html`${text.drafted.map(
    (clause) => html`<section key=${clause.number} class="drafted-1" aria-label=${t("debrief-drafted", { number: clause.number })}>
      <h3 class="row sm">
        <span class="num mute">${clause.number}</span> ${of(clause.title)}
        <${Tag} state=${clause.agreed ? "agreed" : "contested"}>${clause.agreed ? t("debrief-drafted-agreed") : t("debrief-drafted-open")}<//>
      </h3>
      <p class="treaty treaty-s" lang=${clause.language}>
        ${clause.passages.map(({ words, seat }, n) => {
          const actor = actorOf(seat);
          return html`<span key=${n} data-d=${delegation(actor)?.colour}>${words}</span>${actor && html` <${Plate} id=${actor} /> `}`;
        })}
      </p>
    </section>`,
  )}`;
}

/** The settlement, article by article. @param {{text: Outcome}} props */
function Settled({ text }) {
  const valued = text.choices.some((choice) => choice.points !== null);
  return html`<table class="twin settled">
    <caption class="vh">${t("debrief-settled", { text: of(text.title) })}</caption>
    <thead>
      <tr>
        <th scope="col">${t("debrief-article")}</th>
        <th scope="col">${t("debrief-agreed-on")}</th>
        ${valued && html`<th scope="col" class="end">${t("debrief-to-you")}</th>`}
      </tr>
    </thead>
    <tbody>
      ${text.choices.map(
        (choice) => html`<tr key=${choice.issue}>
          <th scope="row"><span class="mute num">${choice.number}</span> ${of(choice.title)}</th>
          <td>${of(choice.label)}${choice.best && html`<small>${t("debrief-best", { option: of(choice.best) })}</small>`}</td>
          ${valued && html`<td class="num end">${choice.points === null ? "–" : number(choice.points, 1)}</td>`}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
