// Everything that happens at a table as it happens, newest first, with the reasons that minds give; each line can be noted.
import { html, useMemo, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { Intent } from "../components/Intent.js";
import { entered } from "../fields.js";
import { of, said, t, time } from "../i18n.js";
import { seatOf } from "../lines.js";
import { quoted } from "../quoted.js";
import { filed, sign } from "../reference.js";
import { OneOf, Plate } from "./pieces.js";
import { noting } from "./tables.js";

/** @typedef {import("./tables.js").Table} Table */
/** @typedef {import("../live.js").Line} Line */
/** @typedef {{line: Line, reason: import("../i18n.js").Words | null}} Item  a line, and why a mind did it */

/** Lines drawn before one asks for earlier ones. */
const PAGE = 120;

/** @param {{table: Table}} props */
export function Feed({ table }) {
  const [about, setAbout] = useState("all");
  const [seat, setSeat] = useState("");
  const [why, setWhy] = useState(true);
  const [page, setPage] = useState(1);
  const lines = table.lines.all();
  const items = useMemo(() => explained(lines), [lines, lines.length]);
  const wanted = items.filter(({ line, reason }) => (about === "all" || (about === "minds" ? reason !== null : filed(line.kind).shelf === about)) && (!seat || seatOf(line) === seat));
  const shown = wanted.slice(-PAGE * page).reverse();
  const kinds = [
    { value: "all", name: t("all") },
    { value: "talk", name: t("talk") },
    { value: "texts", name: t("texts") },
    { value: "world", name: t("world") },
    { value: "documents", name: t("documents") },
    { value: "minds", name: t("minds") },
    { value: "notes", name: t("notes") },
  ];
  return html`<section class="region feed" id="feed" aria-labelledby="h-feed">
    <header class="region-h">
      <h2 id="h-feed">${t("feed")}</h2>
      <${OneOf} label=${t("show")} of=${kinds} value=${about} onPick=${setAbout} />
      <div class="push row nowr tight">
        <label class="vh" for="feed-seat">${t("of-one-seat")}</label>
        <select class="input input-s" id="feed-seat" value=${seat} onChange=${entered(setSeat)}>
          <option value="">${t("every-seat")}</option>
          ${table.seats.map((one) => html`<option key=${one.id} value=${one.id}>${table.actor(one.actor)?.code} ${one.persona}</option>`)}
        </select>
        <label class="feed-why"><input type="checkbox" checked=${why} onChange=${() => setWhy(!why)} />${t("reasons")}</label>
      </div>
    </header>
    <div class="region-b" tabindex="0" role="log" aria-live="off" aria-labelledby="h-feed">
      ${shown.length === 0 && html`<p class="empty">${items.length === 0 ? t("nothing-has-happened-yet-what-people-and") : t("nothing-of-this-kind-yet")}</p>`}
      <ol class="feed-l">
        ${shown.map((item) => html`<${Entry} key=${item.line.n} table=${table} item=${item} why=${why || about === "minds"} />`)}
      </ol>
      ${wanted.length > shown.length && html`<p class="feed-m"><button class="btn btn-s" type="button" onClick=${() => setPage(page + 1)}>${t("show-earlier-lines-count", { count: wanted.length - shown.length })}</button></p>`}
    </div>
  </section>`;
}

/** The lines worth telling, each with the reason that a mind gave for it. @param {readonly Line[]} lines @returns {Item[]} */
function explained(lines) {
  return lines.filter((line) => line.told).map((line) => ({ line, reason: line.mind_says ?? null }));
}

/** @param {{table: Table, item: Item, why: boolean}} props */
function Entry({ table, item, why }) {
  const { line, reason } = item;
  const quote = quoted(line);
  const seat = seatOf(line);
  const actor = table.seat(seat)?.actor ?? ("actor" in line ? line.actor : null);
  const forSeat = line.by === "control" && seat && line.kind !== "observer-noted" && !line.kind.startsWith("seat-") && line.kind !== "document-due";
  const note = () => (noting.value = { table, about: line.ref, seat: seat !== "control" ? seat : null, subject: of(line.told) });
  return html`<li class="feed-i" data-shelf=${filed(line.kind).shelf} data-d=${table.actor(actor)?.colour} id=${`line-${line.ref}`}>
    <a class="feed-t" href=${`/moments/${table.id}/${line.seq ?? line.n}`} target="_blank" rel="noopener" title=${t("see-the-moment")}><time>${time(line.at)}</time></a>
    ${actor && table.actor(actor) ? html`<${Plate} table=${table} actor=${actor} />` : html`<${Icon} name=${sign(line)} />`}
    <div class="feed-b">
      <p>
        ${of(line.told)}
        ${line.kind === "message-sent" && line.intent && html` <${Intent} kind=${line.intent} />`}
        ${forSeat && html` <span class="tag tag-line">${t("by-control")}</span>`}
      </p>
      ${quote && html`<${Quote} words=${quote.words} lang=${quote.lang} />`}
      ${why && reason && html`<p class="feed-r"><i class="dot" data-s="mind" aria-hidden="true"></i><span><b>${t("why")}</b> <${Reason} words=${said(reason)} /></span></p>`}
    </div>
    <button class="btn btn-quiet btn-s btn-i" type="button" aria-label=${t("note-this-line")} title=${t("note-this-line")} onClick=${note}>
      <${Icon} name="note" />
    </button>
  </li>`;
}

/** Characters of a mind's reason shown before one opens the numbers behind it. */
const LONG_REASON = 180;

/** @param {{words: string}} props */
function Reason({ words }) {
  const [open, setOpen] = useState(false);
  if (words.length <= LONG_REASON) return words;
  return html`${open ? words : `${words.slice(0, LONG_REASON).replace(/\s\S*$/, "")}…`} 
    <button class="btn btn-quiet btn-s" type="button" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>${open ? t("less") : t("all-of-it")}</button>`;
}

/** Characters of somebody's words shown before one opens the rest. */
const LONG = 420;

/** @param {{words: string, lang: string | undefined}} props */
function Quote({ words, lang }) {
  const [open, setOpen] = useState(false);
  if (words.length <= LONG) return html`<blockquote lang=${lang}>${words}</blockquote>`;
  return html`<blockquote lang=${lang}>
    ${open ? words : `${words.slice(0, LONG).replace(/\s\S*$/, "")}…`}
    <button class="btn btn-quiet btn-s" type="button" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>${open ? t("less") : t("all-of-it")}</button>
  </blockquote>`;
}
