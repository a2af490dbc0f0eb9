// What happened, as the feed says it: each kind of line in a sentence, the words that were said, and the shelf it stands on.
import { reference } from "../reference.js";
import { number, of, said, t } from "../i18n.js";

/** @typedef {import("./tables.js").Table} Table */
/** @typedef {import("../live.js").Line} Line */
/** @typedef {{text: string, quote?: string, lang?: string, intent?: string}} Told */

/** @type {Record<string, string>} */
const SHELVES = {
  "message-sent": "talk",
  "channel-opened": "talk",
  "package-tabled": "texts",
  "package-withdrawn": "texts",
  "package-answered": "texts",
  "position-taken": "texts",
  "provision-agreed": "texts",
  "provision-reopened": "texts",
  "decision-opened": "texts",
  "vote-cast": "texts",
  "silence-broken": "texts",
  "decision-closed": "texts",
  "text-adopted": "texts",
  "text-initialled": "texts",
  "text-signed": "texts",
  "instrument-in-force": "texts",
  "capital-asked": "texts",
  "capital-answered": "texts",
  "action-taken": "world",
  "covert-action-taken": "world",
  "ladder-moved": "world",
  "indicators-moved": "world",
  "inject-released": "world",
  "inject-arranged": "world",
  "turn-began": "world",
  "document-due": "documents",
  "document-submitted": "documents",
  "document-signed-off": "documents",
  "document-released": "documents",
  "task-set": "documents",
  "task-closed": "documents",
  "observer-noted": "notes",
  "ratification-awaited": "texts",
  "ratification-decided": "texts",
  "blocs-voted": "texts",
  "support-moved": "texts",
  "involuntary-defection": "texts",
  "obligation-opened": "texts",
  "conduct-ordered": "texts",
  "obligation-performed": "texts",
  "obligation-breached": "texts",
  "obligation-observed": "texts",
  "consequence-followed": "texts",
  "obligation-disputed": "texts",
  "dispute-settled": "texts",
  "obligation-suspended": "texts",
  "obligation-revived": "texts",
  "obligation-ended": "texts",
  "crisis-opened": "world",
  "crisis-moved": "world",
  "crisis-mediated": "world",
  "crisis-closed": "world",
  "ultimatum-given": "world",
  "ultimatum-ended": "world",
  "actor-moved": "world",
  "incident-assessed": "world",
  "belief-moved": "world",
  "days-passed": "world",
};

/** Kinds that the picture shows better than a sentence would. */
const SILENT = new Set(["exercise-opened", "scene-set", "brief-given", "points-left", "relations-moved", "turn-ended", "move-explained"]);

/** @param {Line} line */
export const shelf = (line) => SHELVES[line.kind] ?? "frame";
/** @param {Line} line */
export const isTold = (line) => !SILENT.has(line.kind);

/** @type {Record<string, string>} */
const SIGNS = {
  talk: "talk",
  texts: "brackets",
  world: "globe",
  documents: "file",
  notes: "note",
  frame: "clock",
};
/** @param {Line} line */
export function sign(line) {
  if (line.kind === "inject-released") return line.form === "call" ? "phone" : line.form;
  if (line.kind === "action-taken" || line.kind === "covert-action-taken") return "act";
  if (line.kind.startsWith("seat-")) return "person";
  return SIGNS[shelf(line)];
}

/** What happened; where the server told it in a sentence, that one. @param {Table} table @param {Line} line @returns {Told} */
export function tell(table, line) {
  if (line.told) return { text: of(line.told) };
  return (TELLERS[line.kind] ?? TELLERS.other)(table, line);
}

/** A sentence with somebody's words under it. @param {string} text @param {any} words @returns {Told} */
function quoting(text, words) {
  const quote = said(words);
  return quote ? { text, quote, lang: words?.language } : { text };
}

/** @param {Table} table @param {Line} line */
const who = (table, line) => table.seat(line.seat)?.persona ?? t("control");
/** @param {Table} table @param {string} id */
const letter = (table, id) => table.package(id)?.letter ?? "";
/** @param {Table} table @param {string | null} id */
const actorName = (table, id) => of(table.actor(id)?.name);
/** @param {Table} table @param {string} id */
const textName = (table, id) => of(table.instruments.find((text) => text.id === id)?.title);
/** @param {Table} table @param {Line} line */
const provisionName = (table, line) => {
  const found = table.provision(line.issue);
  return found ? `${found.number} ${of(found.issue_title)}` : "";
};
/** @param {string | undefined} authority */
const adReferendum = (authority) => (authority === "ad-referendum" ? t("ad-referendum") : "");

/** @type {Record<string, (table: Table, line: Line) => Told>} */
const TELLERS = {
  "message-sent": (table, line) => ({ ...quoting(t("name-in-talks", { name: who(table, line), talks: table.talks(table.channels.find((one) => one.id === line.channel)) }), line.words), intent: line.intent }),
  "channel-opened": (table, line) => ({ text: t("talks-are-opened-talks", { talks: table.talks(table.channels.find((one) => one.id === line.channel)) }) }),

  "package-tabled": (table, line) =>
    quoting(
      t("name-tables-package-letter-in-talks-authority", {
        name: who(table, line),
        letter: letter(table, line.package),
        talks: table.talks(table.channels.find((one) => one.id === line.channel)),
        authority: adReferendum(line.authority),
        choices: table.choices(line.choices),
      }),
      line.note,
    ),
  "package-withdrawn": (table, line) => ({ text: t("name-withdraws-package-letter", { name: who(table, line), letter: letter(table, line.package) }) }),
  "package-answered": (table, line) => {
    const words = { name: who(table, line), letter: letter(table, line.package), authority: adReferendum(line.authority) };
    return quoting(line.answer === "accept" ? t("name-accepts-package-letter-authority", words) : t("name-rejects-package-letter", words), line.note);
  },
  "position-taken": (table, line) => ({
    text: t("name-stands-for-option-on-provision-authority", {
      name: who(table, line),
      option: of(table.option(line.issue, line.option)?.label),
      provision: provisionName(table, line),
      authority: adReferendum(line.authority),
    }),
  }),
  "provision-agreed": (table, line) => ({ text: t("agreed-provision-option", { provision: provisionName(table, line), option: of(table.option(line.issue, line.option)?.label) }) }),
  "provision-reopened": (table, line) => ({ text: t("name-reopens-provision", { name: who(table, line), provision: provisionName(table, line) }) }),
  "decision-opened": (table, line) => ({
    text:
      line.rule === "silence"
        ? t("name-puts-package-letter-under-silence", { name: who(table, line), letter: letter(table, line.package) })
        : t("name-calls-the-vote-on-package-letter", { name: who(table, line), letter: letter(table, line.package) }),
  }),
  "vote-cast": (table, line) => {
    const votes = { yes: t("yes-2"), no: t("no-2"), abstain: t("abstains") };
    return { text: t("name-votes-vote", { name: who(table, line), vote: votes[/** @type {keyof typeof votes} */ (line.vote)] }) + adReferendum(line.authority) };
  },
  "silence-broken": (table, line) => quoting(t("name-breaks-the-silence", { name: who(table, line) }), line.note),
  "decision-closed": (_table, line) => ({ text: line.adopted ? t("the-decision-is-closed-adopted") : t("the-decision-is-closed-not-adopted") }),
  "text-adopted": (table, line) => {
    const ways = { acceptance: t("accepted-by-every-party"), vote: t("by-vote"), silence: t("by-silence"), "line-by-line": t("line-by-line") };
    return { text: t("adopted-how-text", { how: ways[/** @type {keyof typeof ways} */ (line.how)], text: textName(table, line.instrument) }) };
  },
  "text-initialled": (table, line) => ({ text: t("name-initials-text", { name: who(table, line), text: textName(table, line.instrument) }) }),
  "text-signed": (table, line) => ({ text: t("name-signs-text", { name: who(table, line), text: textName(table, line.instrument) }) }),
  "instrument-in-force": (table, line) => ({ text: t("in-force-text", { text: textName(table, line.instrument) }) }),
  "capital-asked": (table, line) =>
    quoting(t("name-asks-the-capital-for-option-on", { name: who(table, line), option: of(table.option(line.issue, line.option)?.label), provision: provisionName(table, line) }), line.argument),
  "capital-answered": (table, line) =>
    quoting(
      line.granted
        ? t("the-capital-of-actor-agrees-to-option", { actor: actorName(table, line.actor), option: of(table.option(line.issue, line.option)?.label) })
        : t("the-capital-of-actor-refuses-option", { actor: actorName(table, line.actor), option: of(table.option(line.issue, line.option)?.label) }),
      line.words,
    ),

  "action-taken": (table, line) => acted(table, line, false),
  "covert-action-taken": (table, line) => acted(table, line, true),
  "ladder-moved": (_table, line) => {
    const name = of(reference.value.ladder[line.rung]?.name);
    return { text: line.rung > line.was ? t("the-crisis-climbs-to-rung-rung-name", { rung: line.rung, name }) : t("the-crisis-eases-to-rung-rung-name", { rung: line.rung, name }) };
  },
  "indicators-moved": (table, line) => {
    const gauges = table.slice("world").gauges ?? [];
    const shown = gauges.filter((/** @type {any} */ g) => g.id in line.values).map((/** @type {any} */ g) => `${of(g.name)} ${number(line.values[g.id], g.decimals)} ${of(g.unit)}`);
    return { text: t("day-day-values", { day: line.day, values: shown.join(" · ") }) };
  },
  "inject-released": (_table, line) => ({ text: t("source-reliability-title", { source: of(line.source), reliability: line.reliability, title: of(line.title) }), quote: of(line.body) }),
  "inject-arranged": (table, line) => {
    const found = (table.slice("control").injects ?? []).find((/** @type {any} */ inject) => inject.id === line.inject);
    const title = of(found?.title);
    if (line.status === "held") return { text: t("held-title", { title }) };
    if (line.status === "skipped") return { text: t("skipped-title", { title }) };
    return { text: t("armed-again-title", { title }) };
  },

  "document-due": (table, line) => ({ text: t("asked-of-name-form-subject", { name: who(table, line), form: formName(line.document), subject: of(line.subject) }) }),
  "document-submitted": (table, line) => ({
    text: t("name-files-title-form-version-revision", { name: who(table, line), title: line.title || formName(line.form), form: formName(line.form), revision: line.revision }),
    quote: fields(line),
  }),
  "document-signed-off": (table, line) => ({
    text: line.decision === "approved" ? t("name-approves-a-document-version-revision", { name: who(table, line), revision: line.revision }) : t("name-returns-a-document-version-revision", { name: who(table, line), revision: line.revision }),
    ...(line.comment ? { quote: line.comment } : {}),
  }),
  "document-released": (table, line) => ({ text: t("name-releases-title", { name: who(table, line), title: line.title || formName(line.form) }), quote: fields(line) }),
  "task-set": (table, line) => quoting(t("name-gives-owner-a-task", { name: who(table, line), owner: table.seat(line.owner)?.persona ?? "" }), line.text),
  "task-closed": (table, line) => ({ text: line.outcome === "done" ? t("name-task-done", { name: who(table, line) }) : t("name-task-dropped", { name: who(table, line) }) }),

  "observer-noted": (table, line) => ({ text: line.seat ? t("note-about-name", { name: who(table, line) }) : t("note"), quote: line.text }),

  "seat-taken": (table, line) => ({
    text: line.holder === "mind" ? t("name-a-mind-plays-the-seat-now", { name: who(table, line) }) : t("name-a-person-sits-down", { name: who(table, line) }),
  }),
  "handover-briefed": (table, line) => ({ text: t("name-a-brief-lies-on-the-desk", { name: who(table, line) }), quote: brief(line) }),
  "seat-left": (table, line) => ({ text: t("name-the-seat-is-empty", { name: who(table, line) }) }),
  "exercise-started": () => ({ text: t("the-exercise-starts") }),
  "exercise-paused": () => ({ text: t("the-exercise-is-paused") }),
  "exercise-resumed": () => ({ text: t("the-exercise-resumes") }),
  "exercise-ended": () => ({ text: t("the-exercise-ends") }),
  "turn-began": (_table, line) => ({ text: t("turn-turn-begins-day-day", { turn: line.turn, day: line.day }) }),
  "turn-extended": (_table, line) => ({ text: t("turn-turn-is-extended", { turn: line.turn }) }),
  other: (_table, line) => ({ text: line.kind }),
};

/** @param {Table} table @param {Line} line @param {boolean} covertly @returns {Told} */
function acted(table, line, covertly) {
  const words = { name: who(table, line), act: of(reference.value.acts[line.act]?.names), target: actorName(table, line.target) };
  if (covertly) return quoting(line.target ? t("name-acts-covertly-act-towards-target", words) : t("name-acts-covertly-act", words), line.words);
  return quoting(line.target ? t("name-acts-act-towards-target", words) : t("name-acts-act", words), line.words);
}

/** @param {string} id */
const formName = (id) => of(reference.value.forms[id]?.name);

/** The lines of a brief, run together. @param {Line} line */
const brief = (line) => [line.stands, line.promised, line.holds, line.others, line.due].flat().map(said).filter(Boolean).join(" ");

/** The fields of a document, run together. @param {Line} line */
function fields(line) {
  return Object.values(line.fields)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .map(said)
    .filter(Boolean)
    .join(" · ");
}
