// Acts in the world: from the catalogue, each with its cost, who sees it, its basis, and what it usually provokes.
import { html, useEffect, useState } from "preact";
import { later } from "../components/Later.js";
import { entered } from "../fields.js";
import { of, percent, t, words } from "../i18n.js";
import { Refusal } from "./Refusal.js";
import { readDetails, reference } from "../reference.js";
import { table } from "./table.js";

const Provokes = later(() => import("./opened/Provokes.js"), "Provokes");

export function Acts() {
  const { acts: offered = [], legal = {}, points = 0, points_per_turn: each = 0 } = table.slice("desk");
  const [prepared, setPrepared] = useState("");
  const [all, setAll] = useState(false);
  const acts = offered.flatMap((id) => {
    const entry = reference.value.acts[id];
    return entry ? { id, entry } : [];
  });
  const pressed = (table.slice("crises").ultimatums ?? []).some((one) => one.target === table.mine);
  // Under an ultimatum, those that answer it come first.
  if (pressed) acts.sort((one, other) => Number(other.entry.gives_way) - Number(one.entry.gives_way));
  if (acts.length === 0 || !table.mayAct) return null;
  const shown = all ? acts : acts.slice(0, 4);
  return html`<section class="sec" aria-labelledby="h-acts" id="acts">
    <div class="sec-h">
      <h3 id="h-acts">${t("acts-in-the-world")}</h3>
      <span class="push mute">${t("points-of-all-points", { points, all: each })}</span>
    </div>
    ${shown.map(({ id, entry }) => html`<${Act} key=${id} id=${id} entry=${entry} legal=${legal[id] ?? entry.legal ?? {}} open=${prepared === id} onPrepare=${() => setPrepared(prepared === id ? "" : id)} onDone=${() => setPrepared("")} />`)}
    ${acts.length > 4 && html`<button class="btn btn-quiet btn-s" type="button" aria-expanded=${String(all)} onClick=${() => setAll(!all)}>${all ? t("fewer") : t("all-count-2", { count: acts.length })}</button>`}
  </section>`;
}

/** @param {{id: string, entry: import("picture").ActCard, legal: import("picture").Text, open: boolean, onPrepare: () => void, onDone: () => void}} props */
function Act({ id, entry, legal, open, onPrepare, onDone }) {
  useEffect(() => {
    // Without its details it can be done all the same.
    if (open) readDetails().catch(() => {});
  }, [open]);
  const seen = { public: t("everyone"), private: t("the-addressee-only"), covert: t("nobody-effects-show") };
  return html`<article class="act" aria-labelledby=${`h-act-${id}`}>
    <div class="act-h"><h4 id=${`h-act-${id}`}>${of(entry.names)}</h4></div>
    ${
      open &&
      html`<p class="sm soft">${of(entry.when)}</p>
        <dl class="act-d">
          <dt>${t("cost")}</dt>
          <dd>${t("points-of-all-points", { points: entry.cost, all: table.slice("desk").points_per_turn ?? 0 })}</dd>
          <dt>${t("seen-by")}</dt>
          <dd>${seen[entry.visibility]}</dd>
          <dt>${t("basis")}</dt>
          <dd>${of(legal)}</dd>
        </dl>
        ${entry.responses && entry.responses.length > 0 && html`<${Usual} responses=${entry.responses} />`}
        <${Prepare} id=${id} entry=${entry} onDone=${onDone} />`
    }
    ${
      !open &&
      html`<div class="act-f">
        <button class="btn btn-s" type="button" aria-expanded="false" onClick=${onPrepare}>${t("prepare")}</button>
        <span class="xs mute">${entry.power === "head" ? t("head-of-delegation-decides") : ""}</span>
      </div>`
    }
  </article>`;
}

/** Recorded responses to such acts, from disputes between states. @param {{responses: import("picture").ResponseCard[]}} props */
function Usual({ responses }) {
  return html`<details class="act-p">
    <summary class="soft sm">${t("usually-answered-with")}</summary>
    ${responses.map(
      (r) => html`<div class="prob" key=${r.id}>
        <span>${of(r.name)}</span><i style=${{ "--p": Math.round(r.share * 100) }}></i><b>${percent(r.share)}</b>
      </div>`,
    )}
    <p class="xs mute">${t("shares-among-recorded-interstate-disputes-correlates-of")}</p>
  </details>`;
}

/** @param {{id: string, entry: import("picture").ActCard, onDone: () => void}} props */
function Prepare({ id, entry, onDone }) {
  const [target, setTarget] = useState("");
  const [text, setText] = useState("");
  const [basis, setBasis] = useState("");
  const place = `act:${id}`;
  const run = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const body = { act: id, target: target || null, words: text.trim() ? words(text.trim()) : null, basis: basis.trim() };
    if ((await table.act(place, "take-action", body)).ok) onDone();
  };
  return html`<form class="form-s" onSubmit=${run}>
    ${
      entry.targets === "one" &&
      html`<div class="field">
        <label class="label" for=${`to-${id}`}>${t("addressed-to")}</label>
        <select class="input" id=${`to-${id}`} value=${target} onChange=${entered(setTarget)}>
          <option value="">${t("choose")}</option>
          ${table.actors.filter((a) => a.id !== table.mine && (entry.to.length === 0 || entry.to.includes(a.kind))).map((a) => html`<option key=${a.id} value=${a.id}>${of(a.name)}</option>`)}
        </select>
      </div>`
    }
    <${Provokes} act=${id} target=${target} />
    <div class="field">
      <label class="label" for=${`say-${id}`}>${t("in-which-words")}</label>
      <textarea class="input" id=${`say-${id}`} rows="2" maxlength="4000" value=${text} onInput=${entered(setText)}></textarea>
    </div>
    <div class="field">
      <label class="label" for=${`basis-${id}`}>${t("legal-basis-you-rely-on")}</label>
      <input class="input" id=${`basis-${id}`} maxlength="200" value=${basis} onInput=${entered(setBasis)} />
    </div>
    <${Refusal} place=${place} />
    <div class="row tight">
      <button class="btn btn-s btn-solid" type="submit" aria-disabled=${table.can("act") ? null : "true"}>${t("do-it")}</button>
      <button class="btn btn-s btn-quiet" type="button" onClick=${onDone}>${t("cancel")}</button>
    </div>
  </form>`;
}
