// Lending a voice: speaking and acting as a seat that no person holds. The log keeps that Control did.
import { html, useState } from "preact";
import { Citable } from "../components/Citable.js";
import { Icon } from "../components/Icon.js";
import { Nameplate } from "../components/Nameplate.js";
import { entered } from "../fields.js";
import { of, said, t, time, words } from "../i18n.js";
import { reference } from "../reference.js";
import { Plate, Refused } from "./pieces.js";

/** @typedef {import("./tables.js").Table} Table */

/** @typedef {import("../components/Intent.js").Kind} Kind */

/** @param {{table: Table}} props */
export function SpeakAs({ table }) {
  const [chosen, setChosen] = useState("");
  const [channel, setChannel] = useState("plenary");
  const open = table.seats.filter((seat) => seat.holder !== "person");
  const seat = open.find((one) => one.id === chosen) ?? open.find((one) => one.holder === "nobody") ?? open[0];
  const voice = (/** @type {string} */ id, /** @type {string} */ talks) => {
    setChosen(id);
    setChannel(talks);
  };
  return html`<section class="hand-s" aria-labelledby="h-speak">
    <header class="region-h">
      <h2 id="h-speak">${t("speak-as")}</h2>
      ${
        seat &&
        html`<label class="vh" for="speak-seat">${t("seat")}</label>
          <select class="input as" id="speak-seat" value=${seat.id} onChange=${entered(setChosen)}>
            ${open.map((one) => html`<option key=${one.id} value=${one.id}>${table.actor(one.actor)?.code} ${one.persona}${one.holder === "mind" ? ` (${t("mind")})` : ""}</option>`)}
          </select>`
      }
    </header>
    <div class="hand-b">
      ${seat ? html`<${Voice} key=${`say ${seat.id}`} table=${table} seat=${seat} channel=${channel} onChannel=${setChannel} /><${World} key=${`do ${seat.id}`} table=${table} seat=${seat} />` : html`<p class="mute sm">${t("a-person-holds-every-seat-free-one")}</p>`}
    </div>
    <${WaitingForAVoice} table=${table} onTake=${voice} />
  </section>`;
}

/** @param {{table: Table, seat: import("picture").SeatShown, channel: string, onChannel: (id: string) => void}} props */
function Voice({ table, seat, channel, onChannel }) {
  const [text, setText] = useState("");
  const [intent, setIntent] = useState(/** @type {Kind | ""} */ (""));
  const [about, setAbout] = useState("");
  const channels = table.channels.filter((one) => one.form === "plenary" || one.seats.includes(seat.id));
  const here = channels.find((one) => one.id === channel) ?? channels[0];
  const say = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!text.trim() || !here) return;
    const body = { channel: here.id, words: words(text.trim()), intent: intent || null, about: about ? [about] : [] };
    if (!(await table.act("voice", "send-message", body, seat.id)).ok) return;
    setText("");
    setIntent("");
    setAbout("");
  };
  return html`<form class="voice" onSubmit=${say} data-d=${table.actor(seat.actor)?.colour}>
    <div class="row tight">
      <label class="vh" for="speak-in">${t("talks")}</label>
      <select class="input input-s" id="speak-in" value=${here?.id} onChange=${entered(onChannel)}>
        ${channels.map((one) => html`<option key=${one.id} value=${one.id}>${table.talks(one)}</option>`)}
      </select>
      <label class="vh" for="speak-intent">${t("what-this-message-is-for")}</label>
      <select class="input input-s" id="speak-intent" value=${intent} onChange=${entered((/** @type {Kind | ""} */ kind) => setIntent(kind))}>
        <option value="">${t("no-intent")}</option>
        ${reference.value.intents.map((one) => html`<option key=${one.id} value=${one.id}>${of(one.name)}</option>`)}
      </select>
      <label class="vh" for="speak-about">${t("the-provision-it-is-about")}</label>
      <select class="input input-s" id="speak-about" value=${about} onChange=${entered(setAbout)}>
        <option value="">${t("cite-a-provision")}</option>
        <${Citable} texts=${table.instruments} />
      </select>
    </div>
    ${here && html`<${LastSaid} table=${table} channel=${here.id} seat=${seat.id} />`}
    <label class="vh" for="speak-text">${t("what-name-says", { name: seat.persona })}</label>
    <textarea
      class="input"
      id="speak-text"
      rows="3"
      maxlength="4000"
      placeholder=${t("what-name-says", { name: seat.persona })}
      value=${text}
      onInput=${entered(setText)}
      onKeyDown=${(/** @type {KeyboardEvent} */ e) => e.key === "Enter" && (e.ctrlKey || e.metaKey) && say(e)}
    ></textarea>
    <div class="row nowr">
      <span class="hint">${t("the-table-reads-it-as-name-the", { name: seat.persona })}</span>
      <button class="btn btn-s btn-solid push" type="submit" aria-disabled=${text.trim() ? null : "true"}><${Icon} name="send" />${t("say-it")}</button>
    </div>
    <${Refused} table=${table} place="voice" />
  </form>`;
}

/** The message to answer. @param {{table: Table, channel: string, seat: string}} props */
function LastSaid({ table, channel, seat }) {
  const last = table.lines.said(channel).at(-1);
  if (!last || last.seat === seat) return null;
  const from = table.seat(last.seat);
  return html`<blockquote class="asked">
    <p><${Plate} table=${table} actor=${from?.actor} /> <b>${from?.persona}</b><time class="push">${time(last.at)}</time></p>
    <p lang=${"said" in last.words ? last.words.language : null}>${said(last.words)}</p>
  </blockquote>`;
}

// --- acts

/** @param {{table: Table, seat: import("picture").SeatShown}} props */
function World({ table, seat }) {
  const [act, setAct] = useState("");
  const [target, setTarget] = useState("");
  const [text, setText] = useState("");
  const allowed = table.slice("control").mandates?.[seat.actor]?.acts ?? Object.keys(reference.value.acts);
  const acts = allowed.flatMap((id) => {
    const known = reference.value.acts[id];
    return known ? { id, name: of(known.names), cost: known.cost } : [];
  });
  const entry = reference.value.acts[act];
  const aimed = entry && entry.targets !== "none";
  const others = table.actors.filter((one) => one.id !== seat.actor);
  const go = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!entry) return;
    const body = { act, target: aimed && target ? target : null, words: text.trim() ? words(text.trim()) : null };
    if (!(await table.act("world", "take-action", body, seat.id)).ok) return;
    setAct("");
    setTarget("");
    setText("");
  };
  return html`<details class="fold">
    <summary>${t("act-in-the-world-as-name", { name: seat.persona })}</summary>
    <form class="voice" onSubmit=${go}>
      <div class="field">
        <label class="label" for="do-act">${t("act")}</label>
        <select class="input input-s" id="do-act" value=${act} onChange=${entered(setAct)}>
          <option value="">${t("choose-an-act")}</option>
          ${acts.map(({ id, name, cost }) => html`<option key=${id} value=${id}>${name} (${cost})</option>`)}
        </select>
        ${entry && html`<p class="hint">${of(entry.when)} ${t("cost-cost", { cost: entry.cost })} ${seen(entry.visibility)}</p>`}
      </div>
      ${
        aimed &&
        html`<div class="field">
          <label class="label" for="do-target">${t("towards")}</label>
          <select class="input input-s" id="do-target" value=${target} onChange=${entered(setTarget)}>
            <option value="">${t("nobody-in-particular")}</option>
            ${others.map((one) => html`<option key=${one.id} value=${one.id}>${of(one.name)}</option>`)}
          </select>
        </div>`
      }
      <div class="field">
        <label class="label" for="do-words">${t("words-with-it-if-any")}</label>
        <textarea class="input" id="do-words" rows="2" maxlength="4000" value=${text} onInput=${entered(setText)}></textarea>
      </div>
      <div class="row"><button class="btn btn-s push" type="submit" aria-disabled=${entry ? null : "true"}>${t("do-it")}</button></div>
      <${Refused} table=${table} place="world" />
    </form>
  </details>`;
}

/** @param {import("picture").ActCard["visibility"]} visibility */
function seen(visibility) {
  const names = { public: t("everyone-sees-it"), private: t("only-the-addressee-sees-it"), covert: t("nobody-sees-who-did-it-effects-show") };
  return names[visibility];
}

// --- who waits

/** Private talks in which somebody spoke last to a seat that nobody holds. @param {{table: Table, onTake: (seat: string, channel: string) => void}} props */
function WaitingForAVoice({ table, onTake }) {
  const asked = table.channels
    .filter((channel) => channel.form !== "plenary")
    .flatMap((channel) => {
      const last = table.lines.said(channel.id).at(-1);
      const mute = channel.seats.flatMap((id) => table.seat(id) ?? []).filter((seat) => seat.holder === "nobody" && seat.id !== last?.seat);
      return last ? mute.map((seat) => ({ channel, seat, last })) : [];
    });
  if (asked.length === 0) return null;
  return html`<section class="sec wait" aria-labelledby="h-wait">
    <div class="sec-h"><h3 id="h-wait">${t("waiting-for-a-voice")}</h3><span class="push mute">${asked.length}</span></div>
    <ul>
      ${asked.map(({ channel, seat, last }) => {
        const from = table.actorOf(last.seat);
        return html`<li key=${`${channel.id} ${seat.id}`}>
          <button class="btn btn-quiet btn-s" type="button" onClick=${() => onTake(seat.id, channel.id)}>${seat.persona}</button>
          <span class="mute">${t("asked-by")} ${from && html`<${Nameplate} code=${from.code} name=${of(from.name)} colour=${from.colour} />`}</span>
          <time>${time(last.at)}</time>
        </li>`;
      })}
    </ul>
  </section>`;
}
