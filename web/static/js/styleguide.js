// The pattern book's live corner: every component once, with invented content, and the dialog's button.
import { html, render, useState } from "preact";
import { Clock, Turns } from "./components/Clock.js";
import { Dialog } from "./components/Dialog.js";
import { Icon } from "./components/Icon.js";
import { Intent } from "./components/Intent.js";
import { Ladder } from "./components/Ladder.js";
import { Nameplate } from "./components/Nameplate.js";
import { Note } from "./components/Note.js";
import { Presence } from "./components/Presence.js";
import { ReadingsTable, Sparkline } from "./components/Sparkline.js";
import { Tag } from "./components/Tag.js";
import { ValueBar } from "./components/ValueBar.js";

const READINGS = [460, 452, 441, 448, 431, 420, 402, 396, 388].map((value, i) => ({ at: `Turn ${i + 1}`, value }));
const MARKS = [
  { at: 38, label: "no deal 38" },
  { at: 65, label: "aim 65" },
];

function Corner() {
  const [asking, setAsking] = useState(false);
  return html`<div class="stack">
    <p class="row">
      <${Nameplate} code="LUS" name="Lusimba" colour=${2} /><${Tag} state="contested">In brackets<//>
      <${Intent} kind="commitment" label="Commitment" /><${Presence} state="mind" word="played by a mind" worded
        >Merevia<//
      >
    </p>
    <${Clock} endsAt=${Date.now() + 18 * 60_000} label="Time left in turn 4"
      ><span>left in turn 4 of 9</span><${Turns} turn=${4} turns=${9}
    /><//>
    <${Ladder} rung=${6} label="Rung 6 of 10: forces on alert" />
    <div class="ind">
      <span>Flow at Mbari<small>floor asked: 420</small></span>
      <${Sparkline} readings=${READINGS} threshold=${420} label="Fell from 460 to 388 over nine turns" />
      <span class="v">388<small>m³/s</small></span>
    </div>
    <${ValueBar} value=${54} shown="54" marks=${MARKS} colour=${2} label="Worth 54 to you; no deal 38; aim 65" />
    <${ReadingsTable}
      readings=${READINGS.slice(-3)}
      caption="Flow at Mbari, m³/s"
      atLabel="Turn"
      valueLabel="Flow"
      format=${String}
    />
    <${Note}
      kind="refused"
      title="Not tabled."
      actions=${html`<button class="btn btn-s" type="button">Ask the capital</button>`}
    >
      Your mandate stops at six years.
    <//>
    <button class="btn" type="button" onClick=${() => setAsking(true)}><${Icon} name="question" />Ask</button>
    <${Dialog}
      open=${asking}
      onClose=${() => setAsking(false)}
      title="Sign for Lusimba?"
      closeLabel="Close"
      actions=${html`<button class="btn btn-solid" type="button" onClick=${() => setAsking(false)}>Sign</button>`}
      >Your full powers are on file.<//
    >
  </div>`;
}

const root = document.getElementById("g-live-root");
if (root) render(html`<${Corner} />`, root);

for (const opener of document.querySelectorAll("[data-opens]"))
  opener.addEventListener("click", () => {
    const dialog = document.getElementById(opener.getAttribute("data-opens") ?? "");
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  });
