// Building a package: one option for each issue, its worth and its limits at once, then tabling it.
import { html, useEffect, useState } from "preact";
import { Dialog } from "../components/Dialog.js";
import { Icon } from "../components/Icon.js";
import { entered } from "../fields.js";
import { number, of, t, words } from "../i18n.js";
import { cheapest, negotiated } from "../table.js";
import { tabling } from "./drafts.js";
import { goTo } from "./places.js";
import { Refusal } from "./Refusal.js";
import { table } from "./table.js";

export function PackageForm() {
  const draft = tabling.value;
  const text = draft && table.instrument(draft.instrument);
  const [channel, setChannel] = useState("plenary");
  const [note, setNote] = useState("");
  const [beside, setBeside] = useState(false);
  useEffect(() => {
    setBeside(false);
    setChannel("plenary");
    setNote("");
    table.refuse("table", null);
  }, [draft?.amends, draft?.instrument, draft === null]);
  const stood = text && text.packages.findLast((p) => !p.withdrawn && !p.lapsed && p.answers[table.mine] === "accept" && (channel === "plenary" || p.channel === channel));
  const close = () => (tabling.value = null);
  const amended = draft?.amends ? table.package(draft.amends) : null;
  const unchanged = Boolean(text && amended && negotiated(text).every((p) => draft?.choices[p.issue] === amended.choices[p.issue]));
  const lightest = text && amended && unchanged ? cheapest(text, amended.choices) : null;
  // The package just tabled is shown, wherever on the screen it stands.
  const tabled = () => {
    close();
    const mine = table.lines.of("package-tabled").findLast((line) => line.seat === table.me);
    if (mine) goTo(`#texts/${mine.package}`);
  };
  const submit = async () => {
    if (!draft) return;
    /** @type {"leave" | "keep"} */
    const earlier = beside ? "keep" : "leave";
    const body = { instrument: draft.instrument, choices: draft.choices, channel, amends: draft.amends, note: note.trim() ? words(note.trim()) : null, earlier };
    if ((await table.act("table", "table-package", body)).ok) tabled();
  };
  return html`<${Dialog}
    open=${Boolean(text)}
    onClose=${close}
    large
    title=${amended ? t("amend-package-letter", { letter: amended.letter }) : t("table-a-package")}
    closeLabel=${t("close")}
    actions=${html`<button class="btn" type="button" onClick=${close}>${t("cancel")}</button>
      <button class="btn btn-solid" type="button" data-guide=${unchanged ? null : "table-it"} onClick=${submit}>${t("table-it")}</button>`}
  >
    ${
      text &&
      html`<p class="soft sm">${t("choose-what-you-propose-what-you-leave")}</p>
        ${negotiated(text).map((p) => html`<${Choice} key=${p.id} provision=${p} lightest=${p === lightest} />`)}
        <${Total} text=${text} />
        <div class="field">
          <label class="label" for="table-where">${t("where")}</label>
          <select class="input" id="table-where" value=${channel} onChange=${entered(setChannel)}>
            ${table.channels.map((c) => html`<option key=${c.id} value=${c.id}>${table.talks(c)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label class="label" for="table-note">${t("why-what-you-give-for-what")}</label>
          <textarea class="input" id="table-note" rows="2" maxlength="4000" value=${note} onInput=${entered(setNote)}></textarea>
        </div>
        ${
          stood &&
          html`<label class="choice">
            <input type="checkbox" checked=${beside} onChange=${() => setBeside(!beside)} />
            <span class="sm">${t("package-letter-stands-beside-it", { letter: stood.letter })}</span>
          </label>`
        }
        ${table.clock.closing && html`<p class="breach"><${Icon} name="clock" />${t("last-packages-have-been-called")}</p>`}
        <${Refusal} place="table" onDone=${tabled} />`
    }
  <//>`;
}

/** @param {{provision: import("../table.js").Article, lightest: boolean}} props */
function Choice({ provision, lightest }) {
  const draft = tabling.value;
  const choose = (/** @type {string} */ option) => {
    if (!draft) return;
    const choices = { ...draft.choices };
    if (option) choices[provision.issue] = option;
    else delete choices[provision.issue];
    tabling.value = { ...draft, choices };
  };
  const id = `choose-${provision.issue}`;
  const beyond = provision.options.some((o) => o.id === draft?.choices[provision.issue] && o.mandate === "ask");
  return html`<div class="field">
    <label class="label" for=${id}>${provision.number} ${of(provision.issue_title)}</label>
    <select class="input" id=${id} data-guide=${lightest ? "give" : null} aria-describedby=${beyond ? `${id}-beyond` : null} value=${draft?.choices[provision.issue] ?? ""} onChange=${entered(choose)}>
      <option value="">${t("leave-open")}</option>
      ${provision.options.map(
        (o) => html`<option key=${o.id} value=${o.id}>
          ${of(o.label)}${o.points === null ? "" : ` (${number(o.points, 1)})`}${o.mandate === "ask" ? ` – ${t("beyond-your-mandate")}` : ""}
        </option>`,
      )}
    </select>
    ${beyond && html`<p class="breach" id=${`${id}-beyond`} role="status"><${Icon} name="lock" />${t("beyond-your-mandate")}</p>`}
  </div>`;
}

/** @param {{text: import("picture").TextWhole}} props */
function Total({ text }) {
  const choices = tabling.value?.choices ?? {};
  const chosen = negotiated(text).flatMap((p) => p.options.filter((o) => choices[p.issue] === o.id));
  const points = chosen.map((o) => o.points).filter((one) => one !== null);
  if (chosen.length === 0 || points.length < chosen.length) return null;
  const stakes = (table.slice("desk").instruments ?? []).find((i) => i.id === text.id);
  const held = (stakes?.interactions ?? []).filter((one) => Object.entries(one.when).every(([issue, option]) => choices[issue] === option));
  const total = [...points, ...held.map((one) => one.points ?? 0)].reduce((sum, one) => sum + one, 0);
  return html`<p class="sm" role="status">
    ${t("worth-value-to-you-so-far-no", {
      value: number(total, 1),
      none: number(stakes?.reservation ?? 0, 1),
      aim: number(stakes?.aim ?? 0, 1),
    })}
  </p>`;
}
