// The packages on the table: what each settles, who accepts, what it is worth to us, and answering.
import { html, useState } from "preact";
import { Figure } from "../components/Figure.js";
import { Icon } from "../components/Icon.js";
import { later } from "../components/Later.js";
import { ValueBar } from "../components/ValueBar.js";
import { number, of, said, t, time, words } from "../i18n.js";
import { inner, quoted } from "../quoted.js";
import { tabling } from "./drafts.js";
import { goTo } from "./places.js";
import { Plate } from "./Plate.js";
import { home } from "./home.js";
import { Refusal } from "./Refusal.js";
import { mayTable } from "./texts/place.js";
import { table } from "./table.js";

const AtHome = later(() => import("./Ratification.js"), "AtHome");
const Reason = later(() => import("./texts/Reason.js"), "Reason");
const Sure = later(() => import("./texts/Reason.js"), "Sure");

/** @param {{text: import("picture").TextWhole, onCompare?: () => void}} props  `onCompare` where they are not compared beside it */
export function Packages({ text, onCompare }) {
  const packages = text.packages.filter((p) => !p.withdrawn && !p.lapsed).reverse();
  const lapsed = text.packages.filter((p) => p.lapsed).length;
  const gone = text.packages.length - packages.length - lapsed;
  return html`<section class="sec" aria-labelledby="h-packages">
    <div class="sec-h">
      <h3 id="h-packages">${onCompare ? t("packages") : t("each-package-by-itself")}</h3>
      ${onCompare && packages.length > 1 && html`<button class="btn btn-quiet btn-s push" type="button" onClick=${onCompare}><${Icon} name="columns" />${t("compare")}</button>`}
    </div>
    ${packages.length === 0 && html`<p class="mute sm">${mayTable(text) ? t("nobody-has-tabled-a-package-yet-table") : t("nobody-has-tabled-a-package-yet")}</p>`}
    ${packages.map((p) => html`<${Package} key=${p.id} text=${text} pack=${p} />`)}
    ${lapsed > 0 && html`<p class="xs mute">${t("lapsed-count", { count: lapsed })}</p>`}
    ${gone > 0 && html`<p class="xs mute">${t("withdrawn-count", { count: gone })}</p>`}
  </section>`;
}

/** @param {{text: import("picture").TextWhole, pack: import("picture").PackageShown}} props */
function Package({ text, pack }) {
  const channel = table.channels.find((c) => c.id === pack.channel);
  const answers = Object.entries(pack.answers);
  return html`<article class="pkg" id=${`text-${pack.id}`} aria-labelledby=${`h-${pack.id}`}>
    <header class="pkg-h">
      <b id=${`h-${pack.id}`}>${t("package-letter", { letter: pack.letter })}</b><${Plate} id=${pack.actor} />
      <span class="mute">${pack.public ? time(pack.at) : t("in-talks", { form: channel?.form ?? "private", talks: table.talks(channel) })}</span>
      ${pack.authority === "ad-referendum" && html`<span class="mute">ad referendum</span>`}
    </header>
    <dl class="pkg-l">
      ${table.chosen(pack.choices).map(
        ([issue, option]) => {
          const chosen = table.option(issue, option);
          return html`<dt key=${issue}>${table.provision(issue)?.number}</dt>
            <dd>${of(chosen?.label)}</dd>
            <dd class="worth">${chosen?.points == null ? "" : number(chosen.points, 1)}</dd>`;
        },
      )}
    </dl>
    ${pack.note && html`<p class="sm soft"><q lang=${"said" in pack.note ? pack.note.language : null}>${inner(said(pack.note))}</q></p>`}
    <${Worth} pack=${pack} />
    <${AtHome} when=${Boolean(home(text.id)?.packages[pack.id])} pack=${pack} instrument=${text.id} />
    ${
      answers.length > 0 &&
      html`<p class="sm row">
        ${answers.map(
          ([who, answer]) => html`<span key=${who} class="nowrap"><${Plate} id=${who} /> ${answer === "accept" ? t("accepts") : t("rejects")}</span>`,
        )}
      </p>`
    }
    <${Reasons} pack=${pack} />
    <${Answering} text=${text} pack=${pack} />
    <${Refusal} place=${`package:${pack.id}`} />
  </article>`;
}

/** Words of those who answered, each with their last word. @param {{pack: import("picture").PackageShown}} props */
function Reasons({ pack }) {
  const last = new Map(table.lines.of("package-answered").flatMap((line) => (line.package === pack.id ? [[line.actor, line]] : [])));
  const said = [...last.values()].flatMap((line) => (line.note ? [{ line, quote: quoted(line) }] : []));
  if (said.length === 0) return null;
  return html`<ul class="reasons sm">
    ${said.map(({ line, quote }) => html`<li key=${line.n} id=${`event-${line.ref}`}><${Plate} id=${line.actor} /> <q lang=${quote?.lang}>${quote?.words}</q></li>`)}
  </ul>`;
}

/** @param {{pack: import("picture").PackageShown}} props */
function Worth({ pack }) {
  const value = pack.value;
  if (!value) return null;
  const { points, reservation, aim } = value;
  const beyond = table.byArticle(value.beyond, (issue) => issue).map((issue) => table.provision(issue)?.number).join(", ");
  return html`${
    points !== null &&
    reservation !== null &&
    aim !== null &&
    html`<${ValueBar}
      value=${points}
      shown=${number(points, 1)}
      colour=${table.actor(table.mine)?.colour}
      breach=${value.beyond.length > 0}
      marks=${[
        { at: reservation, label: t("no-deal-value", { value: number(reservation, 1) }) },
        { at: aim, label: t("aim-value", { value: number(aim, 1) }) },
      ]}
      label=${t("package-letter-is-worth-value-to-you", {
        letter: pack.letter,
        value: number(points, 1),
        none: number(reservation, 1),
        aim: number(aim, 1),
      })}
    />
    <p class="xs mute"><${Figure} of="worth">${t("what-these-figures-say")}<//></p>`
  }
  ${beyond && html`<p class="breach"><${Icon} name="lock" />${t("beyond-your-mandate-on-articles", { articles: beyond })}</p>`}`;
}

/** Puts a package to the decision, and leads to where that is taken. @param {string} text @param {string} place @param {string} pack */
async function decide(text, place, pack) {
  const answer = await table.act(place, "put-to-decision", { package: pack });
  const vote = table.instrument(text)?.decisions.find((one) => one.open);
  if (answer.ok && vote) goTo(`#texts/${vote.id}`);
  return answer;
}

/** @param {{text: import("picture").TextWhole, pack: import("picture").PackageShown}} props */
function Answering({ text, pack }) {
  const [asked, setAsked] = useState(/** @type {"" | "reject" | "decide"} */ (""));
  const mine = table.mine;
  if (!table.can("table") || text.status !== "open") return null;
  const party = text.parties.includes(mine);
  const place = `package:${pack.id}`;
  const accept = (/** @type {"leave" | "keep"} */ earlier = "leave") => table.act(place, "answer-package", { package: pack.id, answer: "accept", earlier });
  // The package that a plain yes to this one would leave.
  const stood = text.packages.find(
    (p) => p.id !== pack.id && !p.withdrawn && !p.lapsed && p.answers[mine] === "accept" && (pack.public || p.channel === pack.channel),
  );
  const own = pack.actor === mine;
  const decidable = pack.complete && pack.public && text.rule.voted && (party || table.can("chair"));
  const open = text.decisions.some((d) => d.open);
  const deciding = text.rule.kind === "silence" ? t("put-under-silence") : t("call-the-vote");
  const leave = () => setAsked("");
  const reject = (/** @type {ReturnType<typeof words> | null} */ note) => table.act(place, "answer-package", { package: pack.id, answer: "reject", earlier: "leave", note });
  const beyond = (pack.value?.beyond.length ?? 0) > 0;
  return html`<div class="row tight">
    ${!own && party && pack.answers[mine] !== "accept" && html`<button class="btn btn-s btn-solid" type="button" data-guide=${`accept:${pack.id}`} title=${stood ? t("yes-leaves-package-letter", { letter: stood.letter }) : null} onClick=${() => accept()}>${beyond && html`<${Icon} name="lock" size="s" />`}${t("accept-letter", { letter: pack.letter })}</button>`}
    ${
      !own &&
      party &&
      pack.answers[mine] !== "accept" &&
      stood &&
      html`<button class="btn btn-s" type="button" title=${t("either-keeps-package-letter", { letter: stood.letter })} onClick=${() => accept("keep")}>
        ${t("accept-either", { letter: stood.letter })}
      </button>`
    }
    ${!own && party && pack.answers[mine] !== "reject" && html`<button class="btn btn-s" type="button" aria-expanded=${String(asked === "reject")} onClick=${() => setAsked("reject")}>${t("reject")}</button>`}
    ${(party || table.can("chair")) && html`<button class="btn btn-s" type="button" data-guide=${`amend:${pack.id}`} onClick=${() => (tabling.value = { instrument: text.id, choices: { ...pack.choices }, amends: pack.id })}><${Icon} name="pen" />${t("amend")}</button>`}
    ${own && html`<button class="btn btn-s btn-quiet" type="button" onClick=${() => table.act(place, "withdraw-package", { package: pack.id })}>${t("withdraw")}</button>`}
    ${
      decidable &&
      !open &&
      html`<button class="btn btn-s" type="button" data-guide=${asked === "decide" ? null : `call:${pack.id}`} aria-expanded=${String(asked === "decide")} onClick=${() => setAsked("decide")}>${deciding}</button>`
    }
    </div>
    ${asked === "reject" && !own && pack.answers[mine] !== "reject" && html`<${Reason} id=${`why-${pack.id}`} label=${t("why-you-reject-it-read-by-whom-it-lies-before")} yes=${t("reject-letter", { letter: pack.letter })} onYes=${reject} onDone=${leave} />`}
    ${asked === "decide" && decidable && !open && html`<${Sure} yes=${deciding} guide=${`call:${pack.id}`} onYes=${() => decide(text.id, place, pack.id)} onDone=${leave}>${of(text.rule.told)}<//>`}`;
}
