// A message: who said it, the message it answers, its words with those it names, and what it is about.
import { html } from "preact";
import { Icon } from "../../components/Icon.js";
import { Intent } from "../../components/Intent.js";
import { Nameplate } from "../../components/Nameplate.js";
import { of, said, t, time } from "../../i18n.js";
import { named } from "../../named.js";
import { inner } from "../../quoted.js";
import { table } from "../table.js";
import { answering } from "./reading.js";

/** @typedef {import("picture").MessageSent} Said */
/** @typedef {import("picture").PackageTabled} Tabled */

/** Each line is drawn once, and again when something it shows changes. @type {WeakMap<Said | Tabled, unknown>} */
const messages = new WeakMap();
/** @param {Said | Tabled} line */
export function drawn(line) {
  if (!messages.has(line)) messages.set(line, line.kind === "package-tabled" ? html`<${Offered} key=${line.n} line=${line} />` : html`<${Message} key=${line.n} line=${line} />`);
  return messages.get(line);
}

/** @param {{line: Said}} props */
export function Message({ line }) {
  const from = table.seat(line.seat);
  const of_ = from && table.actor(from.actor);
  const own = line.seat === table.me;
  return html`<article class="msg" data-d=${of_?.colour} data-own=${own || null} id=${`event-${line.ref}`} tabindex="-1">
    <${Nameplate} code=${of_?.code ?? "?"} name=${of(of_?.name)} colour=${of_?.colour ?? 4} />
    <div>
      <header class="msg-h">
        <b>${own ? t("you") : from?.persona}</b><span class="mute">${of(from?.role)}</span><time>${time(line.at)}</time>
      </header>
      <${Answered} line=${line} />
      <p lang=${"said" in line.words ? line.words.language : null}><${Words} text=${said(line.words)} own=${own} /></p>
      <${Foot} line=${line} />
    </div>
  </article>`;
}

/** A package that somebody tabled in these talks: what it would settle, and the way to it. @param {{line: Tabled}} props */
function Offered({ line }) {
  const from = table.seat(line.seat);
  const of_ = table.actor(line.actor);
  const own = line.seat === table.me;
  const letter = table.package(line.package)?.letter ?? "";
  return html`<article class="msg tabled" data-d=${of_?.colour} data-own=${own || null} id=${`event-${line.ref}`} tabindex="-1">
    <${Nameplate} code=${of_?.code ?? "?"} name=${of(of_?.name)} colour=${of_?.colour ?? 4} />
    <div>
      <header class="msg-h">
        <b>${own ? t("you") : from?.persona}</b><span class="mute">${of(from?.role)}</span><time>${time(line.at)}</time>
      </header>
      <p><${Icon} name="file" size="s" /> <a href=${`#texts/${line.package}`}>${t("package-letter", { letter })}</a> <span class="mute">${of(table.instrument(line.instrument)?.title)}</span></p>
      <ul class="msg-pkg">
        ${table.chosen(line.choices).map(([issue, option]) => html`<li key=${issue}><b>${table.provision(issue)?.number}</b> ${of(table.option(issue, /** @type {string} */ (option))?.label)}</li>`)}
      </ul>
      ${line.note && html`<p class="soft"><q lang=${"said" in line.note ? line.note.language : null}>${inner(said(line.note))}</q></p>`}
    </div>
  </article>`;
}

/** Words, with the reader marked where they name the reader. @param {{text: string, own: boolean}} props */
function Words({ text, own }) {
  const me = own ? undefined : table.mySeat;
  return html`${named(text, me ? [me] : []).map((part) => (part.id ? html`<mark>${part.text}</mark>` : part.text))}`;
}

/** The message that this one answers, in a line that leads there. @param {{line: Said}} props */
function Answered({ line }) {
  const to = line.reply_to ? table.lines.at(line.reply_to) : undefined;
  if (to?.kind !== "message-sent") return null;
  return html`<a class="msg-re" href=${`#talks/${to.ref}`}>
    <${Icon} name="undo" size="s" /><span class="vh">${t("answers")} </span><b>${to.seat === table.me ? t("you") : table.seat(to.seat)?.persona}</b>
    <span>${said(to.words)}</span>
  </a>`;
}

/** @param {{line: Said}} props */
function Foot({ line }) {
  const pack = line.package && table.package(line.package);
  const may = table.mayAct && line.seat !== table.me;
  if (!line.intent && line.about.length === 0 && !pack && !may) return null;
  return html`<footer class="msg-f">
    ${line.intent && html`<${Intent} kind=${line.intent} />`}
    ${pack && html`<a href=${`#texts/${pack.id}`}>${t("package-letter", { letter: pack.letter })}</a>`}
    ${line.about.length > 0 && html`<span>${t("on")} ${line.about.map((issue, i) => html`${i > 0 ? ", " : ""}<a href=${`#texts/${issue}`}>${table.article(issue)}</a>`)}</span>`}
    ${
      may &&
      html`<button
        class="btn btn-quiet btn-s msg-answer"
        type="button"
        aria-label=${t("answer-name", { name: table.seat(line.seat)?.persona ?? "" })}
        onClick=${() => answering(line)}
      >
        <${Icon} name="undo" size="s" />${t("answer")}
      </button>`
    }
  </footer>`;
}

/** A message of one's own that is on its way. @param {{body: import("picture").Commands["send-message"]}} props */
export function Pending({ body }) {
  const mine = table.seat(table.me);
  const from = mine && table.actor(mine.actor);
  return html`<article class="msg" data-own data-state="waiting">
    <${Nameplate} code=${from?.code ?? ""} name=${of(from?.name)} colour=${from?.colour ?? 4} />
    <div>
      <header class="msg-h"><b>${t("you")}</b><span class="mute">${table.live.online.value ? t("sending-2") : t("waits-to-be-sent")}</span></header>
      <p>${body.words?.said}</p>
    </div>
  </article>`;
}
