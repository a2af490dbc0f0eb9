// The decision that is open on a text: the silence or the vote, who has spoken, and one's own say.
import { html, useEffect, useState } from "preact";
import { clockface } from "../components/Clock.js";
import { Tag } from "../components/Tag.js";
import { of, t, words } from "../i18n.js";
import { quoted } from "../quoted.js";
import { Plate } from "./Plate.js";
import { Refusal } from "./Refusal.js";
import { Reason } from "./texts/Reason.js";
import { table } from "./table.js";

/** @param {{text: import("picture").TextWhole}} props */
export function Decisions({ text }) {
  const open = text.decisions.find((d) => d.open);
  const last = text.decisions.filter((d) => !d.open).at(-1);
  return html`${open && html`<${Open} text=${text} decision=${open} />`}${last && html`<${Closed} decision=${last} />`}`;
}

/** The outcome of the last decision: who broke the silence and why, or how each voted. @param {{decision: import("picture").DecisionShown}} props */
function Closed({ decision }) {
  const words = { letter: table.package(decision.package)?.letter ?? "" };
  const silence = decision.rule === "silence";
  const broken = table.lines.of("silence-broken").findLast((line) => line.decision === decision.id);
  const quote = broken && quoted(broken);
  const votes = Object.entries(decision.votes);
  return html`<section class="sec" aria-labelledby=${`h-${decision.id}`} id=${`text-${decision.id}`}>
    <div class="sec-h">
      <h3 id=${`h-${decision.id}`}>${silence ? t("silence-on-package-letter-is-over", words) : t("vote-on-package-letter-is-over", words)}</h3>
      <span class="push">${decision.adopted ? html`<${Tag} state="adopted">${t("adopted")}<//>` : html`<${Tag} state="refused">${t("not-adopted")}<//>`}</span>
    </div>
    ${broken && html`<p class="sm"><${Plate} id=${broken.actor} /> ${of(broken.told)}${quote && html` <q lang=${quote.lang}>${quote.words}</q>`}</p>`}
    ${
      votes.length > 0 &&
      html`<ul class="votes">
        ${votes.map(([id, cast]) => html`<li key=${id}><${Plate} id=${id} /><span></span><span data-vote=${cast}>${spoken(cast, silence)}</span></li>`)}
      </ul>`
    }
  </section>`;
}

/** @param {{text: import("picture").TextWhole, decision: import("picture").DecisionShown}} props */
function Open({ text, decision }) {
  const [breaking, setBreaking] = useState(false);
  const pack = table.package(decision.package);
  const mine = table.mine;
  const silence = decision.rule === "silence";
  const may = table.can("vote") && text.parties.includes(mine);
  const place = `decision:${decision.id}`;
  const vote = (/** @type {import("picture").VoteCast["vote"]} */ word) => table.act(place, "cast-vote", { decision: decision.id, vote: word });
  const broken = (/** @type {ReturnType<typeof words> | null} */ note) => table.act(place, "break-silence", { decision: decision.id, note });
  return html`<section class="sec" aria-labelledby=${`h-${decision.id}`} id=${`text-${decision.id}`}>
    <div class="sec-h">
      <h3 id=${`h-${decision.id}`}>
        ${silence ? t("package-letter-is-under-silence", { letter: pack?.letter ?? "" }) : t("vote-on-package-letter", { letter: pack?.letter ?? "" })}
      </h3>
      <${Left} ends=${decision.ends} />
    </div>
    <ul class="votes">
      ${text.parties.map((id) => {
        const cast = decision.votes[id];
        return html`<li key=${id}><${Plate} id=${id} /><span></span><span data-vote=${cast}>${spoken(cast, silence)}</span></li>`;
      })}
    </ul>
    ${
      may &&
      (silence
        ? html`<div class="row">
              <button class="btn btn-s btn-refuse" type="button" aria-expanded=${String(breaking)} onClick=${() => setBreaking(!breaking)}>${t("break-the-silence")}</button>
              <span class="xs mute">${t("saying-nothing-is-consent")}</span>
            </div>
            ${breaking && html`<${Reason} id=${`why-${decision.id}`} label=${t("your-reason-read-by-all")} yes=${t("break-it")} onYes=${broken} onDone=${() => setBreaking(false)} />`}`
        : !decision.votes[mine] &&
          html`<div class="row tight" data-guide="vote">
            <button class="btn btn-s btn-solid" type="button" data-guide="vote:yes" onClick=${() => vote("yes")}>${t("yes")}</button>
            <button class="btn btn-s" type="button" data-guide="vote:no" onClick=${() => vote("no")}>${t("no")}</button>
            <button class="btn btn-s" type="button" onClick=${() => vote("abstain")}>${t("abstain")}</button>
          </div>`)
    }
    <${Refusal} place=${place} />
  </section>`;
}

/** @param {string | undefined} cast @param {boolean} silence */
function spoken(cast, silence) {
  if (!cast) return silence ? t("silent") : t("has-not-voted");
  return cast === "yes" ? t("yes-2") : cast === "no" ? t("no-2") : t("abstains");
}

/** @param {{ends: number}} props */
function Left({ ends }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return html`<span class="push num" role="timer" aria-live="off">${clockface((ends - table.elapsed()) / 1000)}</span>`;
}
