// Where things stand: the brief that whoever took this seat in the middle found on the desk; put away, it stays in Brief.
import { html, signal } from "preact";
import { said, t, time } from "../i18n.js";
import { isText } from "../storage.js";
import { table } from "./table.js";

/** The brief last put away. @type {import("preact").Signal<string | null>} */
const putAway = signal(null);

/** At the top of the desk until it is put away. */
export function Handover() {
  const brief = table.slice("desk").handover;
  if (!brief || (putAway.value ?? table.live.shelf?.read("handover", "", isText)) === brief.ref) return null;
  const away = () => {
    putAway.value = brief.ref;
    table.live.shelf?.write("handover", brief.ref);
  };
  return html`<section class="sec handover" aria-labelledby="h-handover">
    <div class="sec-h">
      <h3 id="h-handover">${t("where-things-stand")}</h3>
      <span class="push mute">${t("left-for-you-at-time", { time: time(brief.at) })}</span>
    </div>
    <${HandoverLists} brief=${brief} level="h4" />
    <button class="btn btn-s" type="button" onClick=${away}>${t("i-have-read-it")}</button>
  </section>`;
}

/** @param {{brief: import("picture").HandoverShown, level: "h3" | "h4"}} props */
export function HandoverLists({ brief, level: Heading }) {
  const parts = [
    { said: brief.stands, title: t("the-talks") },
    { said: brief.promised, title: t("what-we-promised") },
    { said: brief.holds, title: t("what-we-hold-to") },
    { said: brief.others, title: t("what-the-others-seem-to-want") },
    { said: brief.due, title: t("what-is-due") },
  ].filter((part) => part.said.length > 0);
  return parts.map(
    (part) => html`<${Heading}>${part.title}<//>
      <ul>
        ${part.said.map((line, i) => html`<li key=${i}>${said(line)}</li>`)}
      </ul>`,
  );
}
