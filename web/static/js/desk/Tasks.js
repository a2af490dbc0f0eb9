// The delegation's tasks: who does what, by when.
import { html, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { entered } from "../fields.js";
import { said, t, words } from "../i18n.js";
import { Refusal } from "./Refusal.js";
import { table } from "./table.js";

export function Tasks() {
  const [adding, setAdding] = useState(false);
  const tasks = table.slice("desk").tasks ?? [];
  const open = tasks.filter((task) => task.outcome === null);
  return html`<section class="sec" aria-labelledby="h-tasks">
    <div class="sec-h">
      <h3 id="h-tasks">${t("our-tasks")}</h3>
      ${table.mayAct && html`<button class="btn btn-quiet btn-s push" type="button" aria-expanded=${String(adding)} onClick=${() => setAdding(!adding)}>${t("add")}</button>`}
    </div>
    ${adding && table.mayAct && html`<${Add} onDone=${() => setAdding(false)} />`}
    ${open.length === 0 && !adding && html`<p class="mute sm">${t("no-open-task")}</p>`}
    <ul class="todo">
      ${tasks.map((task) => html`<${Task} key=${task.id} task=${task} />`)}
    </ul>
  </section>`;
}

/** @param {{task: import("picture").TaskShown}} props */
function Task({ task }) {
  const { outcome } = task;
  const done = outcome !== null;
  const left = task.due === null ? null : table.minutesLeft(task.due);
  const close = () => table.act("tasks", "close-task", { task: task.id });
  return html`<li data-done=${done || null} data-late=${(!done && left !== null && left < 0) || null}>
    <${Icon} name=${task.outcome === "done" ? "check" : "half"} />
    <span>${said(task.text)} · <b>${table.seat(task.owner)?.persona}</b></span>
    ${
      done || !table.mayAct
        ? html`<span class="xs mute">${done ? { done: t("task-done"), dropped: t("task-dropped"), lapsed: t("task-lapsed") }[outcome] : ""}</span>`
        : html`<button class="btn btn-quiet btn-s" type="button" onClick=${close}>${left === null ? t("done") : t("done-minutes-min", { minutes: left })}</button>`
    }
  </li>`;
}

/** @param {{onDone: () => void}} props */
function Add({ onDone }) {
  const { me, mine, seats } = table;
  const [text, setText] = useState("");
  const [owner, setOwner] = useState(me);
  const [minutes, setMinutes] = useState("10");
  const add = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const body = { owner, text: words(text), minutes: minutes ? Number(minutes) : null };
    if ((await table.act("tasks", "set-task", body)).ok) onDone();
  };
  return html`<form class="form-s" onSubmit=${add}>
    <div class="field">
      <label class="label" for="task-text">${t("what")}</label>
      <input class="input" id="task-text" required maxlength="200" value=${text} onInput=${entered(setText)} />
    </div>
    <div class="row tight">
      <label class="label" for="task-owner">${t("who")}</label>
      <select class="input input-s" id="task-owner" value=${owner} onChange=${entered(setOwner)}>
        ${seats.filter((s) => s.actor === mine).map((s) => html`<option key=${s.id} value=${s.id}>${s.persona}</option>`)}
      </select>
      <label class="label" for="task-minutes">${t("minutes")}</label>
      <input class="input input-s" id="task-minutes" type="number" min="1" max="120" value=${minutes} onInput=${entered(setMinutes)} />
    </div>
    <${Refusal} place="tasks" />
    <button class="btn btn-s btn-solid" type="submit">${t("give-the-task")}</button>
  </form>`;
}
