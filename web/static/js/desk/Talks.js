// Talks: the plenary, caucuses and bilaterals one is in; opening new ones; what is said there.
import { computed, html, signal, useEffect, useRef, useState } from "preact";
import { Citable } from "../components/Citable.js";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { Intent } from "../components/Intent.js";
import { Nameplate } from "../components/Nameplate.js";
import { Presence } from "../components/Presence.js";
import { entered } from "../fields.js";
import { of, said, t, time, words } from "../i18n.js";
import { linesAfter } from "../lines.js";
import { isText } from "../storage.js";
import { Refusal } from "./Refusal.js";
import { reference } from "../reference.js";
import { table } from "./table.js";

/** @typedef {import("picture").MessageSent} Said */
/** @typedef {import("../components/Intent.js").Kind} Kind */

const current = signal("plenary");
/** Line number up to which each channel has been read; what was kept of it is known once the seat is. @type {import("preact").Signal<Record<string, number> | null>} */
const read = signal(null);
/** @param {unknown} kept @returns {kept is Record<string, number>} */
const areMarks = (kept) => kept instanceof Object && Object.values(kept).every((n) => typeof n === "number");
const kept = computed(() => table.live.shelf?.read("read", {}, areMarks) ?? {});
/** @param {string} channel */
const readUpTo = (channel) => (read.value ?? kept.value)[channel] ?? 0;

/** @param {string} channel */
function unread(channel) {
  const [since, me, messages] = [readUpTo(channel), table.me, table.lines.said(channel)];
  return linesAfter(messages, since).filter((line) => line.seat !== me).length;
}

export const unreadTotal = () =>
  table.channels.reduce((sum, c) => sum + unread(c.id), 0);

/** @param {string} channel @param {number} n */
function markRead(channel, n) {
  if (readUpTo(channel) >= n) return;
  read.value = { ...(read.value ?? kept.value), [channel]: n };
  table.live.shelf?.write("read", read.value);
}

/** @param {{shown: boolean}} props */
export function Talks({ shown }) {
  const [opening, setOpening] = useState(false);
  const channels = table.channels;
  const channel = channels.find((c) => c.id === current.value) ?? channels[0];
  return html`<section class="region" data-region="talks" data-shown=${shown || null} aria-labelledby="h-talks" id="talks">
    <header class="region-h">
      <h2 id="h-talks">${t("talks")}</h2>
      <div class="push row tight">
        ${table.mayAct && html`<button class="btn btn-s" type="button" onClick=${() => setOpening(true)}><${Icon} name="plus" />${t("open-talks")}</button>`}
      </div>
    </header>
    <nav class="tabbar" aria-label=${t("talks-you-are-in")}>
      ${channels.map((c) => html`<${ChannelTab} key=${c.id} channel=${c} here=${c.id === channel?.id} />`)}
    </nav>
    ${channel && html`<${Messages} key=${channel.id} channel=${channel} shown=${shown} />`}
    ${channel && table.mayAct && html`<${Composer} key=${`compose ${channel.id}`} channel=${channel} />`}
    <${OpenTalks} open=${opening} onClose=${() => setOpening(false)} />
  </section>`;
}

/** @param {{channel: import("picture").ChannelShown, here: boolean}} props */
function ChannelTab({ channel, here }) {
  const count = here ? 0 : unread(channel.id);
  return html`<button type="button" aria-current=${here ? "page" : null} onClick=${() => (current.value = channel.id)}>
    ${table.talks(channel)}${count > 0 && html` <span class="badge">${count}<span class="vh"> ${t("unread")}</span></span>`}
  </button>`;
}

/** Each message is drawn once, and again when something it shows changes. @type {WeakMap<Said, unknown>} */
const messages = new WeakMap();
/** @param {Said} line */
function drawn(line) {
  if (!messages.has(line)) messages.set(line, html`<${Message} key=${line.n} line=${line} />`);
  return messages.get(line);
}

/** Messages drawn before one asks for earlier ones. */
const PAGE = 100;

/** The first message of somebody else after a line. @param {readonly Said[]} list @param {number} n */
function firstAfter(list, n) {
  const me = table.me;
  return linesAfter(list, n).find((line) => line.seat !== me);
}

/** @param {{channel: import("picture").ChannelShown, shown: boolean}} props */
function Messages({ channel }) {
  const list = table.lines.said(channel.id);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const atEnd = useRef(true);
  const [since] = useState(() => readUpTo(channel.id));
  const [pages, setPages] = useState(1);
  const last = list.at(-1)?.n ?? 0;
  useEffect(() => {
    const element = box.current;
    if (!element || !atEnd.current) return;
    element.scrollTop = element.scrollHeight;
    if (element.offsetParent !== null) markRead(channel.id, last);
  }, [last]);
  const onScroll = () => {
    const element = box.current;
    if (!element) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
    if (atEnd.current) markRead(channel.id, last);
  };
  const sending = table.live.waiting.value.filter((w) => w.kind === "send-message" && w.body.channel === channel.id);
  const firstNew = since > 0 ? firstAfter(list, since) : undefined;
  const first = Math.max(0, Math.min(list.length - PAGE * pages, firstNew ? list.indexOf(firstNew) : list.length));
  return html`<div class="region-b" tabindex="0" role="log" aria-label=${t("messages")} ref=${box} onScroll=${onScroll}>
    <${Members} channel=${channel} />
    ${
      list.length === 0 &&
      sending.length === 0 &&
      html`<div class="empty"><b>${t("nobody-has-spoken-yet")}</b>${t("say-who-you-are-and-what-matters")}</div>`
    }
    ${
      first > 0 &&
      html`<p class="msg-sys" key="earlier"><button class="btn btn-s" type="button" onClick=${() => setPages(pages + 1)}>${t("earlier-messages-count", { count: first })}</button></p>`
    }
    ${list.slice(first).flatMap((m) => [
      m === firstNew && html`<p class="newline" key="new">${t("new-since-time", { time: time(m.at) })}</p>`,
      drawn(m),
    ])}
    ${sending.map((w) => html`<${Pending} key=${w.id} body=${w.body} />`)}
  </div>`;
}

/** The members of these talks, and their presence. @param {{channel: import("picture").ChannelShown}} props */
function Members({ channel }) {
  const names = channel.form === "plenary" ? null : channel.seats.flatMap((id) => table.seat(id) ?? []);
  const word = { here: t("here"), idle: t("idle"), gone: t("away"), mind: t("simulated") };
  return html`<p class="msg-sys">
    <${Icon} name=${names ? "lock" : "people"} />
    <span>
      ${
        names === null
          ? t("everyone-reads-the-plenary")
          : html`${t("only-these-read-this")}${" "}${names.map((s, i) => {
              const state = s.holder === "mind" ? "mind" : (table.live.presence.value[s.id] ?? "gone");
              return html`${i > 0 ? ", " : ""}<${Presence} key=${s.id} state=${state === "gone" ? "off" : state} word=${word[/** @type {keyof typeof word} */ (state)]}>${s.persona}<//>`;
            })}`
      }
    </span>
  </p>`;
}

/** @param {{line: Said}} props */
export function Message({ line }) {
  const from = table.seat(line.seat);
  const of_ = from && table.actor(from.actor);
  const own = line.seat === table.me;
  const text = said(line.words);
  return html`<article class="msg" data-d=${of_?.colour} data-own=${own || null} id=${`event-${line.ref}`}>
    <${Nameplate} code=${of_?.code ?? "?"} name=${of(of_?.name)} colour=${of_?.colour ?? 4} />
    <div>
      <header class="msg-h">
        <b>${own ? t("you") : from?.persona}</b><span class="mute">${of(from?.role)}</span><time>${time(line.at)}</time>
      </header>
      <p lang=${"said" in line.words ? line.words.language : null}>${text}</p>
      <${Foot} line=${line} />
    </div>
  </article>`;
}

/** @param {{line: Said}} props */
function Foot({ line }) {
  const pack = line.package && table.package(line.package);
  if (!line.intent && line.about.length === 0 && !pack) return null;
  return html`<footer class="msg-f">
    ${line.intent && html`<${Intent} kind=${line.intent} />`}
    ${pack && html`<a href=${`#texts/${pack.id}`}>${t("package-letter", { letter: pack.letter })}</a>`}
    ${line.about.length > 0 && html`<span>${t("on")} ${line.about.map((issue, i) => html`${i > 0 ? ", " : ""}<a href=${`#texts/${issue}`}>${table.article(issue)}</a>`)}</span>`}
  </footer>`;
}

/** @param {{body: import("picture").Commands["send-message"]}} props */
function Pending({ body }) {
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

/** @param {{channel: import("picture").ChannelShown}} props */
function Composer({ channel }) {
  const kept = table.draft(`talk:${channel.id}`, "", isText);
  const [text, setText] = useState(() => kept.read());
  const [intent, setIntent] = useState(/** @type {Kind | ""} */ (""));
  const [about, setAbout] = useState("");
  const change = (/** @type {string} */ next) => {
    setText(next);
    kept.write(next || null);
  };
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const body = text.trim();
    if (!body) return;
    change("");
    const sent = { channel: channel.id, words: words(body), intent: intent || null, about: about ? [about] : [] };
    setIntent("");
    setAbout("");
    const answer = await table.act(`talk:${channel.id}`, "send-message", sent);
    if (!answer.ok && !kept.read()) change(body);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(event);
  };
  return html`<form class="compose region-f" aria-label=${t("write-in-talks", { form: channel.form, talks: table.talks(channel) })} onSubmit=${send}>
    <${Refusal} place=${`talk:${channel.id}`} />
    <label class="vh" for="say">${t("message")}</label>
    <textarea
      class="input"
      id="say"
      rows="3"
      maxlength="4000"
      placeholder=${t("write-to-talks", { form: channel.form, talks: table.talks(channel) })}
      value=${text}
      onInput=${entered(change)}
      onKeyDown=${onKeyDown}
    ></textarea>
    <div class="compose-f">
      <label class="vh" for="say-intent">${t("what-this-message-is-for")}</label>
      <select class="input input-s" id="say-intent" value=${intent} onChange=${entered((/** @type {Kind | ""} */ kind) => setIntent(kind))}>
        <option value="">${t("no-intent")}</option>
        ${reference.value.intents.map((one) => html`<option key=${one.id} value=${one.id}>${of(one.name)}</option>`)}
      </select>
      <label class="vh" for="say-about">${t("the-provision-it-is-about")}</label>
      <select class="input input-s" id="say-about" value=${about} onChange=${entered(setAbout)}>
        <option value="">${t("cite-a-provision")}</option>
        <${Citable} texts=${table.instruments} />
      </select>
      <span class="push"
        ><button class="btn btn-solid btn-s" type="submit" aria-disabled=${text.trim() ? null : "true"}><${Icon} name="send" />${t("send")}</button></span
      >
    </div>
  </form>`;
}

/** @param {{open: boolean, onClose: () => void}} props */
function OpenTalks({ open, onClose }) {
  const [chosen, setChosen] = useState(/** @type {string[]} */ ([]));
  const [title, setTitle] = useState("");
  const { me, seats } = table;
  const toggle = (/** @type {string} */ id) => setChosen(chosen.includes(id) ? chosen.filter((s) => s !== id) : [...chosen, id]);
  const create = async () => {
    const before = new Set(table.channels.map((c) => c.id));
    const answer = await table.act("open-talks", "open-channel", { seats: chosen, title });
    if (!answer.ok) return;
    setChosen([]);
    setTitle("");
    onClose();
    const opened = table.channels.find((c) => !before.has(c.id));
    if (opened) current.value = opened.id;
  };
  return html`<${Dialog}
    open=${open}
    onClose=${onClose}
    title=${t("open-talks")}
    closeLabel=${t("close")}
    actions=${html`<button class="btn" type="button" onClick=${onClose}>${t("cancel")}</button>
      <button class="btn btn-solid" type="button" aria-disabled=${chosen.length > 0 ? null : "true"} onClick=${create}>${t("open")}</button>`}
  >
    <p class="soft sm">${t("two-delegations-make-a-bilateral-more-a")}</p>
    <fieldset class="fields">
      <legend class="label">${t("with-whom")}</legend>
      ${seats
        .filter((s) => s.id !== me)
        .map((s) => {
          const of_ = table.actor(s.actor);
          return html`<label class="choice" key=${s.id}>
            <input type="checkbox" checked=${chosen.includes(s.id)} onChange=${() => toggle(s.id)} />
            <span><${Nameplate} code=${of_?.code} name=${of(of_?.name)} colour=${of_?.colour} /> ${s.persona} <small>${of(s.role)}</small></span>
          </label>`;
        })}
    </fieldset>
    <div class="field">
      <label class="label" for="talks-title">${t("name-if-it-needs-one")}</label>
      <input class="input" id="talks-title" maxlength="80" value=${title} onInput=${entered(setTitle)} />
    </div>
    <${Refusal} place="open-talks" />
  <//>`;
}
