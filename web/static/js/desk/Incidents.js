// Incidents: how grave, what the law leaves open to the victim, and whom one's own delegation holds responsible.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { number, of, percent, t } from "../i18n.js";
import { Plate } from "./Plate.js";
import { table } from "./table.js";

export function Incidents() {
  const incidents = table.slice("crises").incidents ?? [];
  if (incidents.length === 0) return null;
  return html`<section class="sec" aria-labelledby="h-incidents">
    <div class="sec-h"><h3 id="h-incidents">${t("incidents")}</h3></div>
    ${[...incidents].reverse().map((i) => html`<${Incident} key=${i.id} incident=${i} />`)}
  </section>`;
}

/** @param {{incident: import("picture").IncidentShown}} props */
function Incident({ incident }) {
  const heading = `h-incident-${incident.id}`;
  const lawful = incident.responses.map(of).join(", ");
  return html`<article class="crisis" aria-labelledby=${heading}>
    <header class="crisis-h"><h4 id=${heading}>${of(incident.name)}</h4></header>
    <dl class="bond-d">
      <dt>${t("victim")}</dt>
      <dd><${Plate} id=${incident.victim} /></dd>
      <dt>${t("gravity")}</dt>
      <dd>${t("score-of-10-class", { score: number(incident.score, 1), class: of(incident.class) })}</dd>
      <dt>${t("lawful")}</dt>
      <dd>${lawful}</dd>
    </dl>
    ${incident.beliefs.map((belief) => html`<${Belief} key=${belief.actor} belief=${belief} />`)}
  </article>`;
}

/** @param {{belief: import("picture").BeliefShown}} props */
function Belief({ belief }) {
  const allowed = belief.measures.map(of).join(", ");
  return html`<div class="own-box">
    <p class="own-h"><${Icon} name="lock" size="s" />${t("whom-we-hold-responsible-cause", { cause: of(belief.cause) })}</p>
    ${belief.shares.map(
      (s) => html`<div class="prob" key=${s.who}>
        <span>${s.who === "unknown" ? t("somebody-unknown") : of(table.actor(s.who)?.name)}</span><i style=${{ "--p": Math.round(s.share * 100) }}></i><b>${percent(s.share)}</b>
      </div>`,
    )}
    <p>${allowed ? t("sure-enough-for-measures", { measures: allowed }) : t("not-sure-enough-for-any-measure-against")}</p>
  </div>`;
}
