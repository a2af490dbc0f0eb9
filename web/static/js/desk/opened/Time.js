// The panel of time: pause, go on, end the turn and the pace of simulated actors for whoever plays alone; for others, who
// is ready for the next turn.
import { html } from "preact";
import { Icon } from "../../components/Icon.js";
import { closePop } from "../../components/Pop.js";
import { t } from "../../i18n.js";
import { Plate } from "../Plate.js";
import { Refusal } from "../Refusal.js";
import { keeper, people, TIME } from "../TimeKeeping.js";
import { table } from "../table.js";

export function Part() {
  return html`${keeper() ? html`<${Own} />` : html`<${Together} />`}<${Refusal} place="time" />`;
}

/** The pace of minds, each with its sentence. */
const PACES = /** @type {const} */ (["slower", "as-is", "faster"]);

function Own() {
  const { phase, turn, turns, pace, days_per_turn: days } = table.clock;
  const running = phase === "running";
  const words = { slower: t("pace-slower"), "as-is": t("pace-as-is"), faster: t("pace-faster") };
  const endTurn = async () => {
    const answer = await table.act("time", "end-turn", { turn });
    if (answer.ok) closePop(TIME);
  };
  return html`<h2>${t("your-time")}</h2>
    <p class="soft sm">${running ? t("you-play-alone-the-time-is-yours") : t("paused-everything-waits-for-you")}</p>
    <div class="row">
      ${
        running
          ? html`<button class="btn" type="button" onClick=${() => table.act("time", "pause", {})}><${Icon} name="pause" />${t("pause")}</button>`
          : html`<button class="btn btn-solid" type="button" onClick=${() => table.act("time", "resume", {})}><${Icon} name="play" />${t("go-on")}</button>`
      }
      ${running && html`<button class="btn btn-solid" type="button" onClick=${endTurn}><${Icon} name="skip" />${t("end-turn-turn", { turn })}</button>`}
    </div>
    ${running && html`<p class="sm soft">${turn < turns ? t("then-the-world-moves-by-days", { days, turn: turn + 1 }) : t("then-the-exercise-ends")}</p>`}
    <fieldset>
      <legend class="label">${t("simulated-actors-answer")}</legend>
      <div class="seg">
        ${PACES.map(
          (one) => html`<button key=${one} type="button" aria-pressed=${String(pace === one)} onClick=${() => table.act("time", "set-pace", { pace: one })}>${words[one]}</button>`,
        )}
      </div>
    </fieldset>`;
}

function Together() {
  const { turn, ready } = table.clock;
  const mine = ready.includes(table.me);
  const say = () => table.act("time", mine ? "withdraw-ready" : "declare-ready", { turn });
  return html`<h2>${t("ready-for-the-next-turn")}</h2>
    <p class="soft sm">${t("the-turn-ends-when-everybody-is-ready")}</p>
    <ul class="ready">
      ${people().map(
        (seat) => html`<li key=${seat.id}>
          <${Icon} name=${ready.includes(seat.id) ? "check" : "clock"} /><${Plate} id=${seat.actor} />
          <span>${seat.id === table.me ? t("you") : seat.persona}</span>
          <span class="mute">${ready.includes(seat.id) ? t("ready") : t("not-yet")}</span>
        </li>`,
      )}
    </ul>
    <p><button class=${mine ? "btn" : "btn btn-solid"} type="button" aria-pressed=${String(mine)} onClick=${say}>${mine ? t("not-ready-after-all") : t("i-am-ready")}</button></p>`;
}
