// The editor of a draft: one field in which all parties type, with who wrote what underneath and where they are.
import { html, useEffect, useLayoutEffect, useRef, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { of, t } from "../../i18n.js";
import { Plate } from "../Plate.js";
import { table } from "../table.js";
import { Session } from "./drafting/session.js";

/** Characters that no keyboard shows, but for line breaks and joiners: they are left out of what is pasted. */
const UNSEEN = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/**
 * @param {object} props
 * @param {import("picture").TextWhole} props.text
 * @param {import("picture").ProvisionWhole} props.provision
 * @param {import("picture").DraftShown} props.draft
 * @param {import("preact").ComponentType<{passages: readonly import("picture").PassageShown[], language: string}>} props.Authored  lent by the part that opens this one
 */
export function Part({ text, provision, draft, Authored }) {
  const [session] = useState(() => new Session(table.live, text.id, provision.id));
  useEffect(() => () => session.close(), []);
  // Reopened, what could not be sent goes now.
  useEffect(() => {
    if (draft.phase === "drafting") session.again();
  }, [draft.phase]);
  const [asked, setAsked] = useState(false);
  const most = provision.drafting?.most ?? 0;
  const id = `draft-${text.id}-${provision.id}`;
  const over = [...session.words.value].length - most;
  const open = draft.phase === "drafting" && table.clock.phase === "running" && !table.watching;
  const put = async () => {
    setAsked(true);
    await table.act(id, "table-wording", { instrument: text.id, provision: provision.id, words: session.words.value });
    setAsked(false);
  };
  if (!session.ready.value) {
    const { refused } = session;
    return html`<p class="sm mute" role="status">${refused.value ? of(refused.value.why) : t("the-draft-is-being-fetched")}</p>`;
  }
  return html`<div class="draft">
    <label class="label" for=${id}>${t("words-of-article-number", { number: provision.number })}</label>
    <${Field} id=${id} session=${session} most=${most} open=${open} language=${draft.language} />
    <p class="row sm">
      <span class=${over > 0 ? "breach" : "mute"}>${t("characters-of-most", { count: most + over, most })}</span>
      <span class="push mute" role="status"><${Saved} session=${session} /></span>
    </p>
    <details class="sm">
      <summary>${t("who-wrote-what")}</summary>
      <${Authored} passages=${session.runs.value} language=${draft.language} />
    </details>
    <p class="sm soft" aria-live="polite"><${Others} session=${session} /></p>
    ${session.refused.value && html`<p class="breach" role="alert"><${Icon} name="stop" />${of(session.refused.value.why)}</p>`}
    <div class="row tight">
      ${
        table.can("table") &&
        html`<button class="btn btn-s btn-solid" type="button" disabled=${!open || asked || over > 0 || session.waits.value || session.words.value.trim() === ""} onClick=${put}>
          <${Icon} name="file" />${t("put-it-to-the-table")}
        </button>`
      }
    </div>
    <p class="xs mute">${t("what-putting-it-to-the-table-does")}</p>
  </div>`;
}

/** @param {{session: Session}} props */
function Saved({ session }) {
  if (!table.live.online.value) return t("the-line-is-down-your-words-are-kept");
  return session.waits.value ? t("being-saved") : t("saved");
}

/** The others who have the draft under their hands now. @param {{session: Session}} props */
function Others({ session }) {
  const seats = Object.keys(session.carets.now.value);
  if (seats.length === 0) return null;
  return html`${t("also-writing")} ${seats.map((seat) => html`<span key=${seat} class="nowrap"><${Plate} id=${table.seat(seat)?.actor ?? ""} /> ${table.seat(seat)?.persona} </span>`)}`;
}

/** @param {{id: string, session: Session, most: number, open: boolean, language: string}} props */
function Field({ id, session, most, open, language }) {
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const composing = useRef(false);
  const words = session.words.value;
  useLayoutEffect(() => {
    const field = area.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  // What others type moves the text under one's caret: it stays between the same letters.
  useLayoutEffect(() => {
    const field = area.current;
    if (!field || field.value === words || composing.current) return;
    const [start, end] = moved(field, words);
    field.value = words;
    if (document.activeElement === field) field.setSelectionRange(start, end);
  }, [words]);
  const taken = () => {
    const field = area.current;
    if (!field || composing.current) return;
    const clean = field.value.replace(UNSEEN, "");
    if (clean !== field.value) {
      const at = Math.max(0, field.selectionEnd - (field.value.length - clean.length));
      field.value = clean;
      field.setSelectionRange(at, at);
    }
    session.write(clean);
    session.carets.point(field.selectionEnd);
  };
  const pointed = () => area.current && session.carets.point(area.current.selectionEnd);
  return html`<div class="draft-field">
    <div class="draft-marks" aria-hidden="true" lang=${language}><${Marks} session=${session} /></div>
    <textarea
      class="input draft-words"
      id=${id}
      ref=${area}
      lang=${language}
      readonly=${!open}
      maxlength=${most}
      spellcheck=${true}
      onInput=${taken}
      onSelect=${pointed}
      onCompositionStart=${() => (composing.current = true)}
      onCompositionEnd=${() => {
        composing.current = false;
        taken();
      }}
    ></textarea>
  </div>`;
}

/** The place of a selection once others have changed the words before it. @param {HTMLTextAreaElement} field @param {string} words @returns {[number, number]} */
function moved(field, words) {
  const before = field.value;
  let same = 0;
  while (same < before.length && same < words.length && before[same] === words[same]) same += 1;
  const by = words.length - before.length;
  const place = (/** @type {number} */ at) => (at <= same ? at : Math.max(same, at + by));
  return [place(field.selectionStart), place(field.selectionEnd)];
}

/** The words again, unseen, with a line under each hand's and the carets of the others. @param {{session: Session}} props */
function Marks({ session }) {
  const carets = Object.entries(session.carets.now.value).sort(([, one], [, other]) => one - other);
  let at = 0;
  const parts = session.runs.value.flatMap((run, n) => {
    const end = at + run.words.length;
    const within = carets.filter(([, place]) => place >= at && (place < end || (place === end && n === session.runs.value.length - 1)));
    const pieces = [];
    for (const [seat, place] of within) {
      pieces.push(marked(run, run.words.slice(at - (end - run.words.length), place - (end - run.words.length))), caret(seat));
      at = place;
    }
    pieces.push(marked(run, run.words.slice(at - (end - run.words.length))));
    at = end;
    return pieces;
  });
  return html`${parts}${" "}`;
}

/** @param {import("./drafting/hands.js").Run} run @param {string} words */
const marked = (run, words) => (words === "" ? null : html`<span data-d=${colourOf(run.seat)}>${words}</span>`);

/** @param {string} seat */
const caret = (seat) => html`<i class="draft-caret" data-d=${colourOf(seat)} data-code=${table.actor(table.seat(seat)?.actor ?? "")?.code ?? ""}></i>`;

/** @param {string | null} seat */
const colourOf = (seat) => (seat === null ? null : table.actor(table.seat(seat)?.actor ?? "")?.colour);
