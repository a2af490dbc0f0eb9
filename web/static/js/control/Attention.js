// What at a table asks for the instructor's eye now: worked out from the picture, at most three lines, weightiest first.
import { html } from "preact";
import { Icon } from "../components/Icon.js";
import { of, t } from "../i18n.js";
import { noting, useTicks } from "./tables.js";

/** Minutes without a word or an act after which a person counts as silent. */
const SILENT = 10;

/** @typedef {{kind: "agreed" | "contested", icon: string, text: string, seat?: string}} Sign */

/** @param {{table: import("./tables.js").Table}} props */
export function Attention({ table }) {
  useTicks(20_000);
  const signs = signsOf(table).slice(0, 3);
  return html`${signs.map(
    (sign) => html`<div class="tbl-n" key=${sign.text} data-k=${sign.kind}>
      <${Icon} name=${sign.icon} />
      <p>${sign.text}</p>
      <span class="row nowr tight">
        ${
          sign.seat &&
          html`<a
            class="btn btn-quiet btn-s btn-i"
            href=${`/control/${table.id}/seat/${sign.seat}`}
            target="_blank"
            rel="noopener"
            aria-label=${t("see-the-screen-of-name", { name: table.seat(sign.seat)?.persona ?? "" })}
            title=${t("see-the-screen-of-name", { name: table.seat(sign.seat)?.persona ?? "" })}
          >
            <${Icon} name="eye" />
          </a>`
        }
        <button
          class="btn btn-quiet btn-s btn-i"
          type="button"
          aria-label=${t("note-this-moment")}
          title=${t("note-this-moment")}
          onClick=${() => (noting.value = { table, about: table.lines.all().at(-1)?.ref ?? null, seat: sign.seat ?? null, subject: sign.text })}
        >
          <${Icon} name="note" />
        </button>
      </span>
    </div>`,
  )}`;
}

/** @param {import("./tables.js").Table} table @returns {Sign[]} */
function signsOf(table) {
  if (table.phase !== "running" && table.phase !== "paused") return [];
  return [...decisions(table), ...ultimatums(table), ...unratified(table), ...nearlyAdopted(table), ...broken(table), ...silent(table), ...late(table)];
}

/** @param {import("./tables.js").Table} table @param {string} id */
const name = (table, id) => of(table.actor(id)?.name);

/** Ultimatums that lapse with this turn. @param {import("./tables.js").Table} table @returns {Sign[]} */
function ultimatums(table) {
  const { day, days_per_turn: days } = table.clock;
  return (table.slice("crises").ultimatums ?? [])
    .filter((one) => one.deadline <= day + days)
    .map((one) => ({
      kind: "contested",
      icon: "clock",
      text: t("actor-s-ultimatum-to-target-lapses-on", { actor: name(table, one.actor), target: name(table, one.target), day: one.deadline }),
    }));
}

/** Texts that somebody at home turned down. @param {import("./tables.js").Table} table @returns {Sign[]} */
function unratified(table) {
  return (table.slice("agreements").ratifications ?? []).flatMap((plan) =>
    plan.parties
      .filter((/** @type {string} */ id) => plan.decided[id] === false)
      .map((/** @type {string} */ id) => ({
        kind: "contested",
        icon: "vote",
        text: t("actor-did-not-ratify-text", { actor: name(table, id), text: of(table.instruments.find((one) => one.id === plan.instrument)?.title) }),
      })),
  );
}

/** Obligations last found broken, and whether they were. @param {import("./tables.js").Table} table @returns {Sign[]} */
function broken(table) {
  return (table.slice("agreements").obligations ?? [])
    .filter((one) => one.status !== "ended" && one.finding === "amiss")
    .map((one) => ({
      kind: "contested",
      icon: "warn",
      text:
        one.kept === true
          ? t("article-number-was-found-broken-by-actor", { number: one.number, actor: name(table, one.obligor) })
          : t("article-number-was-found-broken-by-actor-2", { number: one.number, actor: name(table, one.obligor) }),
    }));
}

/** @param {import("./tables.js").Table} table @returns {Sign[]} */
function decisions(table) {
  return table.instruments.flatMap((text) =>
    text.decisions
      .filter((decision) => decision.open)
      .map((decision) => {
        const letter = table.package(decision.package)?.letter ?? "";
        const minutes = Math.max(0, Math.ceil((decision.ends - table.elapsed()) / 60_000));
        const words =
          decision.rule === "silence"
            ? t("package-letter-is-under-silence-for-minutes", { letter, minutes })
            : t("the-vote-on-package-letter-is-open", { letter, minutes });
        return { kind: /** @type {const} */ ("agreed"), icon: "vote", text: words };
      }),
  );
}

/** Complete plenary packages that one party alone still keeps from adoption. @param {import("./tables.js").Table} table @returns {Sign[]} */
function nearlyAdopted(table) {
  /** @type {Sign[]} */
  const found = [];
  for (const text of table.instruments) {
    if (text.rule.kind !== "unanimity" || text.status !== "open") continue;
    for (const pack of text.packages) {
      if (!pack.public || pack.withdrawn || pack.lapsed || !pack.complete) continue;
      const missing = text.parties.filter((/** @type {string} */ id) => id !== pack.actor && pack.answers[id] !== "accept");
      if (missing.length === 1)
        found.push({
          kind: "agreed",
          icon: "check",
          text: t("package-letter-needs-only-name-to-be", { letter: pack.letter, name: of(table.actor(missing[0])?.name) }),
        });
    }
  }
  return found.slice(-1);
}

/** @param {import("./tables.js").Table} table @returns {Sign[]} */
function silent(table) {
  const quiet = table.seats
    .filter((seat) => seat.holder === "person")
    .map((seat) => ({ seat, minutes: silentFor(table, seat.id) ?? 0 }))
    .filter(({ minutes }) => minutes >= SILENT)
    .sort((one, other) => other.minutes - one.minutes);
  return quiet.slice(0, 1).map(({ seat, minutes }) => ({
    kind: "contested",
    icon: "ear",
    seat: seat.id,
    text: t("name-has-been-silent-for-minutes-min", { name: table.person(seat.id) ?? seat.persona, minutes }),
  }));
}

/** @param {import("./tables.js").Table} table @returns {Sign[]} */
function late(table) {
  return table.seats
    .filter((seat) => table.activity(seat.id).documents_late > 0)
    .map((seat) => ({
      kind: "contested",
      icon: "clock",
      seat: seat.id,
      text: t("name-is-late-documents-overdue-count", { name: table.person(seat.id) ?? seat.persona, count: table.activity(seat.id).documents_late }),
    }));
}

/**
 * Minutes since a seat last spoke or acted, or since the start; null before it, and for an empty seat that never did.
 * @param {import("./tables.js").Table} table @param {string} seat
 */
export function silentFor(table, seat) {
  const { last_at: last } = table.activity(seat);
  if (!last && table.seat(seat)?.holder === "nobody") return null;
  const since = last ?? table.lines.of("exercise-started")[0]?.at;
  return since ? Math.max(0, Math.floor((table.now() - since) / 60_000)) : null;
}

/** @param {import("./tables.js").Table} table @param {import("picture").SeatShown} seat whether its silence is worth marking */
export const tooSilent = (table, seat) => table.phase === "running" && seat.holder === "person" && (silentFor(table, seat.id) ?? 0) >= SILENT;
