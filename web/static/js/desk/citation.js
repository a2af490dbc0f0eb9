// An event in a few words: a source that a document rests on.
import { of, said, t, time } from "../i18n.js";
import { reference } from "../reference.js";
import { table } from "./table.js";

/** An event in a few words, as a source one can pick. @param {string} ref */
export function citation(ref) {
  const line = table.lines.at(ref);
  if (!line) return ref;
  const when = time(line.at);
  if (line.told) return `${when} · ${of(line.told)}`;
  switch (line.kind) {
    case "inject-released":
      return `${when} · ${of(line.title)} (${line.reliability})`;
    case "message-sent":
      return `${when} · ${table.seat(line.seat)?.persona}: ${said(line.words).slice(0, 60)}`;
    case "indicators-moved":
      return `${when} · ${t("indicators-day-day", { day: line.day })}`;
    case "action-taken":
      return `${when} · ${table.seat(line.seat)?.persona}: ${of(reference.value.acts[line.act]?.names)}`;
    default:
      return `${when} · ${line.title ?? line.kind}`;
  }
}
