// News written on the spot: a form, a source with its grade, words in one language or several, and who reads it.
import { html, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { entered } from "../fields.js";
import { language, languages, of, t } from "../i18n.js";
import { reference } from "../reference.js";
import { priorities } from "./EventList.js";
import { OneOf, Refused } from "./pieces.js";
import { tables } from "./tables.js";

/** @typedef {import("./tables.js").Table} Table */
/** @typedef {import("../i18n.js").Text} Text */
/** @typedef {import("picture").Commands["quick-inject"]} News */

/** @param {Text} text  what stands in some languages only serves the others too */
const inAll = (text) => {
  const some = Object.values(text).find((words) => words.trim()) ?? "";
  return Object.fromEntries(languages.map(({ code }) => [code, (text[code] ?? "").trim() || some.trim()]));
};

/** @type {Text} */
const BLANK = {};

/** @param {{table: Table}} props */
export function QuickInject({ table }) {
  const [form, setForm] = useState(/** @type {News["form"]} */ ("press"));
  const [picked, setInto] = useState("");
  const into = picked || language.value;
  const [title, setTitle] = useState(BLANK);
  const [body, setBody] = useState(BLANK);
  const [source, setSource] = useState(BLANK);
  const [grade, setGrade] = useState("B2");
  const [priority, setPriority] = useState(/** @type {NonNullable<News["priority"]>} */ ("routine"));
  const [to, setTo] = useState(/** @type {string[]} */ ([]));
  const [also, setAlso] = useState(/** @type {string[]} */ ([]));
  const [sent, setSent] = useState(false);
  const change = (/** @type {Text} */ text, /** @type {(text: Text) => void} */ set) =>
    entered((words) => {
      setSent(false);
      set({ ...text, [into]: words });
    });
  const full = [title, body, source].every((text) => Object.values(text).some((words) => words.trim()));
  const toggle = (/** @type {string[]} */ list, /** @type {string} */ id) => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);

  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!full) return;
    const news = { form, title: inAll(title), body: inAll(body), source: inAll(source), reliability: grade, priority };
    const targets = [table, ...tables.filter((one) => also.includes(one.id))];
    const answers = await Promise.all(
      targets.map((one) => one.act("inject", "quick-inject", { ...news, to: one === table ? to : to.filter((seat) => one.seat(seat)) })),
    );
    if (answers.some((answer) => !answer.ok)) return;
    setTitle(BLANK);
    setBody(BLANK);
    setSent(true);
  };

  const forms = reference.value.media.map((one) => ({ value: one.id, name: of(one.name), icon: one.icon }));
  const waiting = table.live.waiting.value.some((one) => one.kind === "quick-inject");
  return html`<form class="hand-s" aria-labelledby="h-inject" onSubmit=${send}>
    <header class="region-h">
      <h2 id="h-inject">${t("inject")}</h2>
      <div class="push"><${OneOf} label=${t("form-of-the-inject")} of=${forms} value=${form} onPick=${setForm} /></div>
    </header>
    <div class="hand-b">
      <div class="paper" lang=${into}>
        <div class="paper-m">
          <label class="vh" for="inject-source">${t("source")}</label>
          <input class="input" id="inject-source" maxlength="200" placeholder=${t("source")} value=${source[into] ?? ""} onInput=${change(source, setSource)} />
          <label class="vh" for="inject-grade">${t("reliability-of-the-source-and-of-the")}</label>
          <${Grade} value=${grade} onPick=${setGrade} />
        </div>
        <label class="vh" for="inject-title">${t("headline")}</label>
        <textarea class="paper-h" id="inject-title" rows="2" maxlength="200" placeholder=${t("headline")} value=${title[into] ?? ""} onInput=${change(title, setTitle)}></textarea>
        <label class="vh" for="inject-body">${t("text")}</label>
        <textarea class="paper-t" id="inject-body" rows="3" maxlength="8000" placeholder=${t("text")} value=${body[into] ?? ""} onInput=${change(body, setBody)}></textarea>
      </div>
      <div class="to">
        <span class="to-l">${t("words")}</span>
        <div class="row tight">
          <${OneOf} label=${t("language-you-write-in")} of=${languages.map(({ code, name }) => ({ value: code, name }))} value=${into} onPick=${setInto} />
          <span class="hint">${t("one-language-serves-both-where-the-other")}</span>
        </div>
        ${
          tables.length > 1 &&
          html`<span class="to-l" id="inject-tables">${t("tables")}</span>
            <div class="picks" role="group" aria-labelledby="inject-tables">
              ${tables.map(
                (one) => html`<label class="pick pick-t" key=${one.id}>
                  <input type="checkbox" checked=${one === table || also.includes(one.id)} disabled=${one === table} onChange=${() => setAlso(toggle(also, one.id))} /><span>${one.name}</span>
                </label>`,
              )}
            </div>`
        }
        <span class="to-l" id="inject-seats">${t("seats")}</span>
        <div class="picks" role="group" aria-labelledby="inject-seats">
          ${table.seats.map((seat) => {
            const actor = table.actor(seat.actor);
            return html`<label class="pick" key=${seat.id} data-d=${actor?.colour} title=${`${seat.persona}, ${of(actor?.name)}`}>
              <input type="checkbox" checked=${to.includes(seat.id)} onChange=${() => setTo(toggle(to, seat.id))} /><span aria-hidden="true">${actor?.code} ${initials(seat.persona)}</span><span class="vh">${seat.persona}, ${of(actor?.name)}</span>
            </label>`;
          })}
        </div>
        <label class="to-l" for="inject-priority">${t("priority")}</label>
        <div class="row">
          <select class="input input-s" id="inject-priority" value=${priority} onChange=${entered((/** @type {typeof priority} */ next) => setPriority(next))}>
            ${Object.entries(priorities()).map(([value, name]) => html`<option key=${value} value=${value}>${name}</option>`)}
          </select>
          <button class="btn btn-solid btn-s push" type="submit" aria-disabled=${full ? null : "true"}>
            <${Icon} name="send" />${to.length === 0 ? t("send-to-everyone") : to.length === 1 ? t("send-to-one-seat") : t("send-to-count-seats", { count: to.length })}
          </button>
        </div>
      </div>
      <p class="sm mute" role="status">${waiting ? t("sending") : sent ? t("sent-it-stands-in-the-feed") : ""}</p>
      <${Refused} table=${table} place="inject" />
    </div>
  </form>`;
}

/** The letters that tell two seats of a delegation apart. @param {string} persona */
const initials = (persona) =>
  persona
    .split(/[\s-]+/)
    .map((part) => part[0] ?? "")
    .join("");

/** The admiralty grade: how reliable the source is, how probable the news. @param {{value: string, onPick: (grade: string) => void}} props */
function Grade({ value, onPick }) {
  const grades = [
    ["A1", t("a1-reliable-confirmed")],
    ["B2", t("b2-usually-reliable-probable")],
    ["C3", t("c3-fairly-reliable-possible")],
    ["D4", t("d4-rarely-reliable-doubtful")],
    ["E5", t("e5-unreliable-improbable")],
    ["F6", t("f6-not-known")],
  ];
  return html`<select class="input" id="inject-grade" value=${value} onChange=${entered(onPick)}>
    ${grades.map(([grade, name]) => html`<option key=${grade} value=${grade}>${name}</option>`)}
  </select>`;
}
