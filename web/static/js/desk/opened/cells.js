// Cells of documents: as a reader reads them, as they stand in a field one types into, and as they are sent.
import { language, number, of, said, t, words } from "../../i18n.js";
import { table } from "../table.js";

/** @typedef {import("picture").ColumnShown | import("picture").FieldShown} Asked */
/** @typedef {import("../../i18n.js").Words | string | number} Cell */
/** @typedef {import("picture").SaidShown | string | number} Sent */

/** Numbers of a group: 12 500, 12,500 or 12’500. */
const GROUPS = /[\s\u00a0\u202f'’]/g;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** A day of the exercise: 12, day 12, jour 12, J12. */
const DAY = /^(?:\p{L}+\.?\s*\+?\s*)?(\d{1,5})$/u;

/** As a reader reads it. @param {Asked} asked @param {Cell | undefined} cell */
export function shown(asked, cell) {
  if (cell === undefined) return "";
  if (typeof cell === "object") return said(cell);
  if (typeof cell === "number") {
    if (asked.form === "date") return t("day-of-the-exercise", { day: cell });
    const figure = number(cell, Number.isInteger(cell) ? 0 : 2);
    return asked.form === "percent" ? t("a-share", { share: figure }) : figure;
  }
  if (asked.form === "choice") return of(asked.choices[cell]);
  if (asked.form === "date") return calendar(cell);
  if (asked.form === "time") return t("time-of-day", { hours: cell.slice(0, 2), hour: String(Number(cell.slice(0, 2))), minutes: cell.slice(3) });
  return named(asked, cell);
}

/** A day of the calendar as sentences write it. @param {string} iso */
function calendar(iso) {
  const month = new Intl.DateTimeFormat(language.value, { month: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
  return t("a-calendar-day", { day: Number(iso.slice(8)), month, year: String(Number(iso.slice(0, 4))) });
}

/** As it stands in the field where one types it. @param {Asked} asked @param {Cell | undefined} cell */
export function typed(asked, cell) {
  if (cell === undefined) return "";
  if (typeof cell === "object") return said(cell);
  if (typeof cell === "number") {
    if (asked.form === "date") return String(cell);
    return new Intl.NumberFormat(language.value, { useGrouping: false, maximumFractionDigits: 6 }).format(cell);
  }
  return named(asked, cell);
}

/** As it is sent: what cannot be read as the column asks goes as it was typed, and is refused there. @param {Asked} asked @param {string} text @returns {Sent | null} */
export function sent(asked, text) {
  const trimmed = text.trim();
  if (!trimmed) return null;
  switch (asked.form) {
    case "number":
    case "money":
      return figure(trimmed) ?? trimmed;
    case "percent":
      return figure(trimmed.replace(/\s*%$/, "")) ?? trimmed;
    case "date":
      return date(trimmed);
    case "grade":
      return trimmed.toUpperCase();
    case "choice":
    case "time":
      return trimmed;
    case "actor":
    case "seat":
      return somebody(asked.form).find((one) => one.name === trimmed)?.id ?? words(trimmed);
    default:
      return words(trimmed);
  }
}

/** Those at the table, by the name under which one chooses them. @param {"actor" | "seat"} form @returns {{id: string, name: string}[]} */
export function somebody(form) {
  const people = table.slice("people");
  if (form === "actor") return (people.actors ?? []).map((actor) => ({ id: actor.id, name: of(actor.name) }));
  return (people.seats ?? []).map((seat) => ({ id: seat.id, name: seat.persona }));
}

/** @param {Asked} asked @param {string} id */
function named(asked, id) {
  if (asked.form !== "actor" && asked.form !== "seat") return id;
  return somebody(asked.form).find((one) => one.id === id)?.name ?? id;
}

/** A figure as the reader's language writes it, a point being a decimal one everywhere. @param {string} text */
export function figure(text) {
  let plain = text.replace(GROUPS, "").replace(/^[−–]/, "-");
  const decimal = new Intl.NumberFormat(language.value).formatToParts(1.5).find((part) => part.type === "decimal")?.value;
  if (plain.includes(",")) {
    const groups = decimal === "." && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
    plain = groups ? plain.replaceAll(",", "") : plain.replace(",", ".");
  }
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A day of the calendar, or of the exercise. @param {string} text */
function date(text) {
  const iso = ISO.exec(text);
  if (iso) return [iso[1], iso[2]?.padStart(2, "0"), iso[3]?.padStart(2, "0")].join("-");
  const european = DAY_FIRST.exec(text);
  if (european) return [european[3], european[2]?.padStart(2, "0"), european[1]?.padStart(2, "0")].join("-");
  const day = DAY.exec(text);
  return day ? Number(day[1]) : text;
}
