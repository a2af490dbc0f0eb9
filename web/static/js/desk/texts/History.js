// What became of an article: who proposed what and when, what was agreed and reopened; each leads to its moment.
import { html } from "preact";
import { Icon } from "../../components/Icon.js";
import { of, t, time } from "../../i18n.js";
import { quoted } from "../../quoted.js";
import { sign } from "../../reference.js";
import { Happened } from "../Happened.js";
import { Plate } from "../Plate.js";
import { table } from "../table.js";
import { BENCH } from "./place.js";

/** @typedef {import("../../lines.js").Line} Line */
/** @typedef {import("picture").ProvisionWhole} ProvisionWhole */

const MOVES = /** @type {const} */ (["package-tabled", "position-taken", "provision-agreed", "provision-reopened", "text-adopted", "declaration-made", "declaration-withdrawn", "declaration-objected"]);

/** The lines about an article, oldest first. @param {import("picture").TextWhole} text @param {ProvisionWhole} provision @returns {Line[]} */
export function moves(text, provision) {
  const issue = provision.issue ?? "";
  return table.lines.among(MOVES).filter((line) => {
    if (line.instrument !== text.id) return false;
    if (line.kind === "text-adopted") return true;
    if (line.kind === "package-tabled") return line.choices[issue] !== undefined;
    return "provision" in line && line.provision ? line.provision === provision.id : "issue" in line && line.issue === issue;
  });
}

/** @param {{text: import("picture").TextWhole, provision: ProvisionWhole}} props */
export function History({ text, provision }) {
  const lines = moves(text, provision);
  if (lines.length === 0) return null;
  return html`<details class="article-more">
    <summary class="sm">${t("history-count", { count: lines.length })}</summary>
    <ol class="history sm">
      ${lines.map(
        (line) => html`<li key=${line.n}>
          <${Icon} name=${sign(line)} />
          <span><${Move} line=${line} issue=${provision.issue ?? ""} /> <${Moment} line=${line} /></span>
        </li>`,
      )}
    </ol>
  </details>`;
}

/** One of them in a sentence: of a package only what it says of this article. @param {{line: Line, issue: string}} props */
function Move({ line, issue }) {
  if (line.kind !== "package-tabled") return html`<${Happened} line=${line} />`;
  const pack = table.package(line.package);
  const option = table.option(issue, line.choices[issue] ?? "");
  const note = quoted(line);
  return html`<${Plate} id=${line.actor} /> <a href=${`#${BENCH}/${line.package}`}>${t("package-letter", { letter: pack?.letter ?? "" })}</a>${" "}<b>${of(option?.label)}</b>${note?.words && html` <q class="mute" lang=${note.lang}>${note.words}</q>`}`;
}

/** When it was, leading to what was being said then. @param {{line: Line}} props */
function Moment({ line }) {
  const said = table.lines.of("message-sent").findLast((one) => one.n < line.n);
  const at = time(line.at);
  return said
    ? html`<a class="mute xs num" href=${`#talks/${said.ref}`} title=${t("what-was-said-then")}><span class="vh">${t("what-was-said-then")}, </span>${at}</a>`
    : html`<span class="mute xs num">${at}</span>`;
}
