// The mandate: what we may agree to on each issue, and asking the capital for more.
import { html, useState } from "preact";
import { Figure } from "../components/Figure.js";
import { Icon } from "../components/Icon.js";
import { entered } from "../fields.js";
import { number, of, percent, said, t, words } from "../i18n.js";
import { inner } from "../quoted.js";
import { Refusal } from "./Refusal.js";
import { table } from "./table.js";

export function Mandate() {
  const desk = table.slice("desk");
  const texts = desk.instruments ?? [];
  const [asking, setAsking] = useState(false);
  if (texts.length === 0) return null;
  return html`<section class="sec" aria-labelledby="h-mandate">
    <div class="sec-h"><h3 id="h-mandate">${t("our-mandate")}</h3></div>
    ${texts.map(
      (text) => html`<details key=${text.id}>
        <summary class="sm">${of(table.instrument(text.id)?.title)}</summary>
        <dl class="pkg-l">
          ${table.byArticle(text.issues, (one) => one.issue).map((issue) => html`<${Limits} key=${issue.issue} issue=${issue} />`)}
        </dl>
        ${text.interactions.map((one, /** @type {number} */ n) => html`<${Together} key=${n} interaction=${one} />`)}
      </details>`,
    )}
    ${(desk.asked ?? []).map(
      (a) => html`<p key=${a.issue + a.option} class="sm soft">
        <${Icon} name="cable" size="s" /> ${t("asked-option-answer-in-about-minutes-min", { option: of(table.option(a.issue, a.option)?.label), minutes: Math.max(1, table.minutesLeft(a.answer_due)) })}
      </p>`,
    )}
    <${Answers} />
    ${table.can("ask-capital") && !asking && html`<button class="btn btn-s" type="button" data-guide="capital" onClick=${() => setAsking(true)}>${t("ask-the-capital", { kind: table.myActor?.kind ?? "state" })}</button>`}
    ${table.can("ask-capital") && asking && html`<${Ask} texts=${texts} onDone=${() => setAsking(false)} />`}
  </section>`;
}

/** The answers of the capital so far, the newest first, each with its reason and its price. */
function Answers() {
  const lines = [...table.lines.of("capital-answered")].reverse();
  return lines.map(
    (line) => html`<p key=${line.n} class="sm" id=${`event-${line.ref}`}>
      <${Icon} name=${line.granted ? "check" : line.instead ? "half" : "x"} size="s" /> <span class="mute num">${table.provision(line.issue)?.number}</span> <b>${of(table.option(line.issue, line.option)?.label)}</b>
      ${" "}${line.granted ? t("granted") : t("not-granted")} <q>${inner(said(line.words))}</q>
      ${line.price && html` <b>${t("its-price")}</b> ${priced(line.price)}`}
    </p>`,
  );
}

/** @param {{issue: string, options: readonly string[]}} price */
function priced(price) {
  const article = table.provision(price.issue);
  const options = price.options.map((o) => of(table.option(price.issue, o)?.label)).join(", ");
  return t("price-on-article", { number: article?.number ?? "", issue: of(article?.issue_title), options });
}

/** @param {{issue: import("picture").IssueStakesShown}} props */
function Limits({ issue }) {
  const found = table.provision(issue.issue);
  return html`<dt>${found?.number}</dt>
    <dd><b>${of(found?.issue_title)}</b> ${issue.limits.map((/** @type {string} */ o) => of(table.option(issue.issue, o)?.label)).join(", ")}</dd>
    <dd class="worth">${issue.weight === null ? "" : html`<${Figure} of="weight">${t("weight-share", { share: percent(issue.weight) })}<//>`}</dd>`;
}

/** Points of options together, beyond their own values. @param {{interaction: import("picture").InteractionShown}} props */
function Together({ interaction }) {
  const held = table.chosen(interaction.when).map(([issue, option]) => `${table.provision(issue)?.number} ${of(table.option(issue, /** @type {string} */ (option))?.label)}`);
  const told = { options: held.join(" + "), points: number(Math.abs(interaction.points ?? 0), 1) };
  return html`<p class="sm soft">
    ${interaction.points === null ? t("weigh-together-options", told) : interaction.points > 0 ? t("together-worth-points-more-options", told) : t("together-worth-points-less-options", told)}
    ${of(interaction.reason) && html` <span class="mute">${of(interaction.reason)}</span>`}
  </p>`;
}

/** @param {{texts: import("picture").InstrumentStakesShown[], onDone: () => void}} props */
function Ask({ texts, onDone }) {
  const [choice, setChoice] = useState("");
  const [why, setWhy] = useState("");
  const groups = texts.flatMap((text) =>
    table.byArticle(text.issues, (one) => one.issue).flatMap((issue) => {
      const found = table.provision(issue.issue);
      const options = (found?.options ?? []).filter((o) => !issue.limits.includes(o.id));
      return options.length > 0 ? { key: `${text.id}|${issue.issue}`, name: `${table.article(issue.issue)} ${of(found?.issue_title)}`, options } : [];
    }),
  );
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const [text, issue, option] = choice.split("|");
    if (!text || !issue || !option) return;
    const answer = await table.act("capital", "ask-capital", { instrument: text, issue, option, argument: words(why) });
    if (answer.ok) onDone();
  };
  const [, issue, option] = choice.split("|");
  const before = (table.slice("desk").answered ?? []).filter((a) => a.issue === issue && a.option === option);
  return html`<form class="form-s" onSubmit=${send}>
    <div class="field">
      <label class="label" for="ask-what">${t("what-we-ask-for")}</label>
      <select class="input" id="ask-what" required value=${choice} onChange=${entered(setChoice)}>
        <option value="">${t("choose")}</option>
        ${groups.map(
          (group) => html`<optgroup key=${group.key} label=${group.name}>
            ${group.options.map((o) => html`<option key=${o.id} value=${`${group.key}|${o.id}`}>${of(o.label)}</option>`)}
          </optgroup>`,
        )}
      </select>
    </div>
    ${before.map((a, /** @type {number} */ n) => html`<p key=${n} class="sm soft" role="status">${t("answered-before", { turn: a.turn })} ${said(a.words)}</p>`)}
    <div class="field">
      <label class="label" for="ask-why">${t("why-what-it-unlocks-and-the-fallback")}</label>
      <textarea class="input" id="ask-why" rows="3" required maxlength="4000" value=${why} onInput=${entered(setWhy)}></textarea>
    </div>
    <${Refusal} place="capital" />
    <div class="row tight">
      <button class="btn btn-s btn-solid" type="submit" data-guide="capital-it">${t("send-to-the-capital", { kind: table.myActor?.kind ?? "state" })}</button>
      <button class="btn btn-s btn-quiet" type="button" onClick=${onDone}>${t("cancel")}</button>
    </div>
  </form>`;
}
