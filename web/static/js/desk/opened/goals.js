// Everything on this desk that one may go to, and those of it that some letters find.
import { of, said, t } from "../../i18n.js";
import { reference, sign } from "../../reference.js";
import { BELL } from "../Bell.js";
import { finding } from "../Finding.js";
import { tabling } from "../drafts.js";
import { goTo } from "../places.js";
import { keeper, TIME } from "../TimeKeeping.js";
import { table } from "../table.js";
import { BENCH } from "../texts/place.js";

/** @typedef {{key: string, icon: string, name: string, sort: string, go: () => void}} Goal */

/** Most that is offered at once. */
const MOST = 40;
/** Messages and news that are searched, the newest. */
const LINES = 2_000;

/** Letters as they are compared: small, and without accents. @param {string} text */
export const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** All of it, in the order in which it is offered. @returns {Goal[]} */
export function goals() {
  return [...commands(), ...articles(), ...people(), ...acts(), ...papers(), ...spoken()];
}

/** Those whose names hold every word asked for; where nothing is asked, the first of them. @param {Goal[]} all @param {string} asked */
export function found(all, asked) {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all.slice(0, MOST);
  const holds = all.filter((goal) => words.every((word) => plain(`${goal.name} ${goal.sort}`).includes(word)));
  const first = words[0] ?? "";
  const opens = (/** @type {Goal} */ goal) => (plain(goal.name).split(/\s+/).some((word) => word.startsWith(first)) ? 0 : 1);
  return holds.map((goal, i) => ({ goal, i })).sort((a, b) => opens(a.goal) - opens(b.goal) || a.i - b.i).slice(0, MOST).map(({ goal }) => goal);
}

function commands() {
  const sort = t("command");
  const place = (/** @type {string} */ name, /** @type {string} */ icon) => ({ key: `c-${name}`, icon, name: t(name), sort, go: () => enter(name) });
  const act = (/** @type {string} */ key, /** @type {string} */ icon, /** @type {string} */ name, /** @type {() => void} */ go) => ({ key: `c-${key}`, icon, name, sort, go });
  const { phase, turn } = table.clock;
  const texts = table.instruments.filter((text) => text.status === "open" && (text.parties.includes(table.mine) || table.can("chair")));
  return [
    place("situation", "globe"),
    place("talks", "talk"),
    place("texts", "brackets"),
    place("desk", "home"),
    act("bench", "expand", t("treaty-workbench"), () => goTo(`#${BENCH}`)),
    act("bell", "bell", t("notices"), () => document.getElementById(BELL)?.showPopover()),
    ...(table.can("table") && phase === "running"
      ? texts.map((text) => act(`table-${text.id}`, "plus", `${t("table-a-package")} · ${of(text.title)}`, () => (tabling.value = { instrument: text.id, choices: {}, amends: null })))
      : []),
    ...(keeper() && phase === "running" ? [act("pause", "pause", t("pause"), () => table.act("time", "pause", {})), act("turn", "skip", t("end-turn-turn", { turn }), () => document.getElementById(TIME)?.showPopover())] : []),
    ...(keeper() && phase === "paused" ? [act("go-on", "play", t("go-on"), () => table.act("time", "resume", {}))] : []),
    act("keys", "key", t("keys"), () => (finding.value = "keys")),
  ];
}

/** Shows a region and brings the keyboard there. @param {string} name */
function enter(name) {
  goTo(`#${name}`);
  setTimeout(() => {
    const body = document.querySelector(`[data-region="${name}"] .region-b`);
    if (body instanceof HTMLElement) body.focus();
  }, 60);
}

function articles() {
  return table.instruments.flatMap((text) => [
    { key: `t-${text.id}`, icon: "file", name: of(text.title), sort: t("texts"), go: () => goTo(`#texts/${text.id}`) },
    ...text.provisions.map((one) => ({ key: `p-${one.id}`, icon: "brackets", name: `${one.number} ${of(one.title)}`, sort: of(text.title), go: () => goTo(`#texts/${one.id}`) })),
    ...text.packages.map((one) => ({ key: `k-${one.id}`, icon: "file", name: t("package-letter", { letter: one.letter }), sort: of(text.title), go: () => goTo(`#texts/${one.id}`) })),
  ]);
}

/** People, each leading to the talks one has with them alone, else to the plenary; and the talks. */
function people() {
  const talks = table.channels.map((one) => ({ key: `h-${one.id}`, icon: "talk", name: table.talks(one), sort: t("talks"), go: () => goTo(`#talks/${one.id}`) }));
  const others = table.seats.filter((seat) => seat.id !== table.me);
  return [
    ...talks,
    ...others.map((seat) => {
      const alone = table.channels.find((one) => one.form !== "plenary" && one.seats.length === 2 && one.seats.includes(seat.id));
      return { key: `s-${seat.id}`, icon: "person", name: seat.persona, sort: `${of(table.actor(seat.actor)?.name)} · ${of(seat.role)}`, go: () => goTo(`#talks/${alone?.id ?? "plenary"}`) };
    }),
  ];
}

function acts() {
  const mine = table.mayAct ? (table.slice("desk").acts ?? []) : [];
  return mine.map((id) => ({ key: `a-${id}`, icon: "act", name: of(reference.value.acts[id]?.names), sort: t("acts-in-the-world"), go: () => goTo("#desk/acts") }));
}

function papers() {
  const filed = table.slice("desk").documents ?? [];
  return filed.map((one) => ({ key: `d-${one.id}`, icon: "note", name: one.title || of(table.form(one.form)?.name), sort: t("documents-of-the-delegation"), go: () => goTo("#desk/h-docs") }));
}

/** Messages and news, the newest first. */
function spoken() {
  return table.lines.latest(LINES, (line) => line.kind === "message-sent" || line.kind === "inject-released").map((line) => {
    if (line.kind === "message-sent")
      return { key: `m-${line.n}`, icon: "talk", name: said(line.words), sort: table.seat(line.seat)?.persona ?? "", go: () => goTo(`#talks/${line.ref}`) };
    const title = "title" in line ? of(/** @type {import("picture").Text} */ (line.title)) : "";
    return { key: `m-${line.n}`, icon: sign(line), name: title, sort: t("news-and-cables"), go: () => goTo(`#situation/event-${line.ref}`) };
  });
}
