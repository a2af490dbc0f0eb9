// The composer: what one writes stays here until the house has taken it.
import { html, useState } from "preact";
import { Citable } from "../../components/Citable.js";
import { Icon } from "../../components/Icon.js";
import { entered } from "../../fields.js";
import { said, t, words } from "../../i18n.js";
import { isText } from "../../storage.js";
import { Refusal } from "../Refusal.js";
import { table } from "../table.js";
import { Understood, declared, useReading } from "./Understood.js";
import { answering, answers, answersNone, goesOut } from "./reading.js";

/** @param {{channel: import("picture").ChannelShown}} props */
export function Composer({ channel }) {
  const kept = table.draft(`talk:${channel.id}`, "", isText);
  const [text, setText] = useState(() => kept.read());
  const [reading, correct] = useReading(text);
  const [about, setAbout] = useState("");
  const found = table.lines.at(answers.value[channel.id] ?? "");
  const answered = found?.kind === "message-sent" ? found : null;
  const change = (/** @type {string} */ next) => {
    setText(next);
    kept.write(next || null);
    if (next) table.live.writes(channel.id);
  };
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const body = text.trim();
    if (!body) return;
    change("");
    const sent = { channel: channel.id, words: words(body), ...declared(reading, body, about), reply_to: answered?.ref ?? null };
    goesOut(sent);
    answersNone(channel.id);
    setAbout("");
    const answer = await table.act(`talk:${channel.id}`, "send-message", sent);
    if (answer.ok || kept.read()) return;
    change(body);
    if (answered) answering(answered);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(event);
  };
  return html`<form class="compose region-f" data-writing=${text.trim() !== "" || null} aria-label=${t("write-in-talks", { form: channel.form, talks: table.talks(channel) })} onSubmit=${send}>
    <${Refusal} place=${`talk:${channel.id}`} />
    ${
      answered &&
      html`<p class="msg-re">
        <${Icon} name="undo" size="s" /><span>${t("you-answer")} <b>${table.seat(answered.seat)?.persona}</b> ${said(answered.words)}</span>
        <button class="btn btn-quiet btn-s btn-i" type="button" aria-label=${t("answer-nobody")} onClick=${() => answersNone(channel.id)}><${Icon} name="x" size="s" /></button>
      </p>`
    }
    <label class="vh" for="say">${t("message")}</label>
    <textarea
      class="input"
      id="say"
      rows="1"
      maxlength="4000"
      placeholder=${t("write-to-talks", { form: channel.form, talks: table.talks(channel) })}
      value=${text}
      onInput=${entered(change)}
      onKeyDown=${onKeyDown}
      aria-describedby="say-keys"
    ></textarea>
    ${text.trim() && html`<${Understood} reading=${reading} change=${correct} />`}
    <div class="compose-f">
      <label class="vh" for="say-about">${t("the-provision-it-is-about")}</label>
      <select class="input input-s" id="say-about" value=${about} onChange=${entered(setAbout)}>
        <option value="">${t("cite-a-provision")}</option>
        <${Citable} texts=${table.instruments} />
      </select>
      <span class="push"
        ><button class="btn btn-solid btn-s" type="submit" aria-disabled=${text.trim() ? null : "true"}><${Icon} name="send" /><span class="send-t">${t("send")}</span></button></span
      >
    </div>
    <p class="xs mute keys" id="say-keys">${t("keys-that-send")}</p>
  </form>`;
}

