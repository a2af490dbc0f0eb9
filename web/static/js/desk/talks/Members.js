// The members of talks: who reads them, who is here, and who writes at this moment.
import { html } from "preact";
import { Icon } from "../../components/Icon.js";
import { Presence } from "../../components/Presence.js";
import { language, t } from "../../i18n.js";
import { table } from "../table.js";

/** @typedef {import("picture").SeatShown} Seat */

/** @param {{channel: import("picture").ChannelShown}} props */
export function Members({ channel }) {
  const plenary = channel.form === "plenary";
  const seats = plenary ? table.seats.filter((s) => s.holder === "person" && present(s) !== "gone") : channel.seats.flatMap((id) => table.seat(id) ?? []);
  const others = seats.filter((s) => s.id !== table.me);
  const own = seats.length > others.length;
  return html`<p class="msg-sys">
    <${Icon} name=${plenary ? "people" : "lock"} />
    <span>
      ${plenary ? t("everyone-reads-the-plenary") : t("only-these-read-this")}${" "}
      ${plenary && html`${t("here-now")} `}
      ${others.map((s, i) => html`${i > 0 && ", "}<${Member} key=${s.id} seat=${s} />`)}${own && `${others.length > 0 ? ", " : ""}${t("you-among-them")}`}
    </span>
  </p>`;
}

/** @param {Seat} seat */
const present = (seat) => (seat.holder === "mind" ? "mind" : (table.live.presence.value[seat.id] ?? "gone"));

/** @param {{seat: Seat}} props */
function Member({ seat }) {
  const state = present(seat);
  const word = { here: t("here"), idle: t("idle"), gone: t("away"), mind: t("simulated") };
  return html`<${Presence} state=${state === "gone" ? "off" : state} word=${word[state]}>${seat.persona}<//>`;
}

/** Those who write in these talks now; nothing where nobody does. @param {{channel: string}} props */
export function Writers({ channel }) {
  const names = table.live.writing.in(channel).flatMap((id) => table.seat(id)?.persona ?? []);
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(language.value).format(names.slice(0, 3));
  return html`<p class="msg-sys writers"><${Icon} name="pen" />${t("names-write", { names: list, count: names.length })}</p>`;
}
