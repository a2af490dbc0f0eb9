// Ratification: who must ratify by when, how one's own blocs at home would vote, and what could still be ratified.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { Tag } from "../components/Tag.js";
import { number, of, percent, t } from "../i18n.js";
import { Plate } from "./Plate.js";
import { home, ratification } from "./home.js";

/** @param {number} share */
const hundredths = (share) => Math.round(share * 100);

/** A chance out of 100 with its bar. @param {{label: string, chance: number}} props */
export function Chance({ label, chance }) {
  return html`<div class="prob">
    <span>${label}</span><i style=${{ "--p": hundredths(chance) }}></i><b>${percent(chance)}</b>
  </div>`;
}

/** A package's chance at home, and the payments that would make it likely. @param {{pack: import("picture").PackageShown, instrument: string}} props */
export function AtHome({ pack, instrument }) {
  const ours = home(instrument);
  const outlook = ours?.packages[pack.id];
  if (!outlook) return null;
  return html`<${Chance} label=${t("ratified-at-home")} chance=${outlook.chance} /><${Payments} home=${ours} payments=${outlook.payments} />`;
}

/** The payment to each bloc that alone would make ratification likely. @param {{home: import("picture").HomeShown, payments: Record<string, number>}} props */
function Payments({ home, payments }) {
  const asked = home.blocs.map((bloc) => ({ bloc: of(bloc.name), points: payments[bloc.id] ?? 0 })).filter(({ points }) => points > 0);
  if (asked.length === 0) return null;
  const list = asked.map(({ bloc, points }) => t("bloc-points", { bloc, points: number(points, 1) })).join(", ");
  return html`<p class="xs soft">${t("it-becomes-likely-if-one-of-these", { list })}</p>`;
}

/** @param {{text: import("picture").TextWhole}} props */
export function Ratification({ text }) {
  const plan = ratification(text.id);
  if (!plan) return null;
  const heading = `h-ratify-${text.id}`;
  const past = text.status === "in-force";
  return html`<section class="sec" aria-labelledby=${heading}>
    ${
      past
        ? html`<details>
            <summary class="sm"><b id=${heading}>${t("how-it-was-ratified")}</b></summary>
            <${Votes} plan=${plan} />
          </details>`
        : html`<div class="sec-h"><h3 id=${heading}>${t("ratification")}</h3></div>
            <${Votes} plan=${plan} />`
    }
  </section>`;
}

/** By when and by how much, who has decided, and the view from home. @param {{plan: import("picture").RatificationShown}} props */
function Votes({ plan }) {
  const ours = home(plan.instrument);
  const words = { quota: hundredths(plan.quota), days: plan.days, day: plan.due ?? 0 };
  return html`<p class="sm soft">
      ${plan.due === null ? t("once-signed-it-must-be-ratified-within", words) : t("to-be-ratified-by-day-day-by", words)}
    </p>
    <ul class="votes">
      ${plan.parties.map((id) => html`<${Party} key=${id} plan=${plan} id=${id} />`)}
    </ul>
    ${ours && html`<${Home} plan=${plan} home=${ours} />`}`;
}

/** @param {{plan: import("picture").RatificationShown, id: string}} props */
function Party({ plan, id }) {
  const decided = plan.decided[id];
  const share = plan.shares[id];
  return html`<li>
    <${Plate} id=${id} />
    <span class="mute">${share === undefined ? "" : t("share-in-favour", { share: hundredths(share) })}</span>
    <span>
      ${
        decided === undefined
          ? html`<span class="mute">${plan.due === null ? t("not-asked-yet") : t("pending")}</span>`
          : decided
            ? html`<${Tag} state="agreed">${t("ratified")}<//>`
            : html`<${Tag} state="contested" icon="warn">${t("not-ratified")}<//>`
      }
    </span>
  </li>`;
}

/** Our own blocs, and how much of what can still be agreed they would rather ratify. @param {{plan: import("picture").RatificationShown, home: import("picture").HomeShown}} props */
function Home({ plan, home }) {
  const all = home.blocs.reduce((sum, bloc) => sum + bloc.weight, 0) || 1;
  const votes = plan.votes[home.actor];
  const seen = votes ? t("voted") : home.adopted === null ? "" : t("chance-of-yes");
  return html`<div class="own-box">
    <p class="own-h"><${Icon} name="lock" size="s" />${t("those-whose-yes-we-need-at-home")}</p>
    <table class="twin">
      <caption class="vh">
        ${t("those-whose-yes-we-need-at-home")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("bloc")}</th>
          <th scope="col" class="n">${t("weight")}</th>
          ${seen && html`<th scope="col" class="n">${seen}</th>`}
        </tr>
      </thead>
      <tbody>
        ${home.blocs.map(
          (bloc) => html`<tr key=${bloc.id}>
            <th scope="row">${of(bloc.name)} ${bloc.veto && html`<span class="tag tag-line">${t("veto")}</span>`}</th>
            <td class="n">${percent(bloc.weight / all)}</td>
            ${seen && html`<td class="n">${votes ? (votes[bloc.id] ? t("yes-2") : t("no-2")) : percent(bloc.yes ?? 0)}</td>`}
          </tr>`,
        )}
      </tbody>
    </table>
    ${home.adopted !== null && !votes && html`<${Chance} label=${t("the-adopted-text-is-ratified")} chance=${home.adopted.chance} /><${Payments} home=${home} payments=${home.adopted.payments} />`}
    ${
      home.win_set !== null &&
      home.adopted === null &&
      html`<div title=${t("of-all-that-the-articles-agreed-so")}>
        <${Chance} label=${t("of-what-can-still-be-agreed-likely")} chance=${home.win_set} />
      </div>`
    }
  </div>`;
}
