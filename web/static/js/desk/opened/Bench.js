// The treaty workbench: an index of articles, the text, the packages beside each other, and what decides it.
import { html, useEffect, useState } from "preact";
import { Icon } from "../../components/Icon.js";
import { of, t } from "../../i18n.js";
import { entered as chosen } from "../../fields.js";
import { tabling } from "../drafts.js";
import { ratification } from "../home.js";
import { Packages } from "../Packages.js";
import { Provision } from "../Provision.js";
import { Refusal } from "../Refusal.js";
import { TableOne, binds } from "../Texts.js";
import { table } from "../table.js";
import { Declarations, DeclaredHere } from "../texts/Declarations.js";
import { History } from "../texts/History.js";
import { Outline } from "../texts/Outline.js";
import { Remarks } from "../texts/Remarks.js";
import { Beside, Decisions, Obligations, PackageForm, Ratification, Signing } from "../texts/parts.js";
import { comparable, settled } from "../texts/lines.js";
import { entered, here, part, reveal, textShown } from "../texts/place.js";

/** @typedef {import("picture").TextWhole} TextWhole */

export function Part() {
  const text = textShown();
  useEffect(() => {
    const follow = () => reveal(location.hash.split("/")[1] ?? "");
    addEventListener("hashchange", follow);
    follow();
    const body = document.querySelector(".bench [data-region='text'] .region-b");
    if (entered.now && body instanceof HTMLElement) body.focus({ preventScroll: true });
    entered.now = false;
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (!text) return null;
  return html`<div class="bench" data-shown>
    <${Outline} text=${text} />
    <${Reading} key=${text.id} text=${text} />
    <${Offers} text=${text} />
    <${Deciding} text=${text} />
    <${PackageForm} when=${tabling.value !== null} />
  </div>`;
}

/** A column of the workbench. @param {{name: import("../texts/place.js").Part, heading: string, side?: boolean, head?: unknown, children: import("preact").ComponentChildren}} props */
function Column({ name, heading, side = false, head, children }) {
  return html`<section class=${side ? "region region-side" : "region"} data-region=${name} data-shown=${part.value === name || null} aria-labelledby=${`h-bench-${name}`}>
    <header class="region-h">
      <h2 id=${`h-bench-${name}`}>${heading}</h2>${head}
      <a class=${head ? "btn btn-s btn-quiet narrow" : "btn btn-s btn-quiet narrow push"} href="#texts" title=${t("back-to-the-desk")}><${Icon} name="left" /><span class="vh">${t("back-to-the-desk")}</span></a>
    </header>
    <div class="region-b" tabindex="0" role="group" aria-labelledby=${`h-bench-${name}`}>${children}</div>
  </section>`;
}

/** The document: as it stands with its brackets, or as a package would have it; all of it or what is open. @param {{text: TextWhole}} props */
function Reading({ text }) {
  const [letter, setLetter] = useState("");
  const [open, setOpen] = useState(false);
  const packs = comparable(text);
  const reading = packs.find((p) => p.id === letter);
  const shown = open ? text.provisions.filter((p) => !settled(text, p) || p.issue === here.value) : text.provisions;
  const choose = html`<label class="push row tight sm">
    <span class="vh">${t("read-the-text")}</span>
    <select class="input input-s" value=${reading ? letter : ""} onChange=${chosen(setLetter)}>
      <option value="">${t("with-brackets")}</option>
      ${packs.map((p) => html`<option key=${p.id} value=${p.id}>${t("package-letter", { letter: p.letter })} · ${table.actor(p.actor)?.code}</option>`)}
    </select>
  </label>`;
  return html`<${Column} name="text" heading=${t("the-text")} head=${choose}>
    <div class="doc-t">
      <p class="xs mute">${reading ? t("read-as-package-letter-would-have-it", { letter: reading.letter }) : t("brackets-hold-what-is-not-agreed")}</p>
      <h3>${of(text.title)}</h3>
      <p class="treaty treaty-s">${of(text.preamble)}</p>
      ${
        text.contested > 0 &&
        html`<label class="choice"><input type="checkbox" checked=${open} onChange=${() => setOpen(!open)} /><span class="sm">${t("only-what-is-open")}</span></label>`
      }
    </div>
    <${Refusal} place=${`text:${text.id}`} />
    ${shown.map(
      (p) => html`<${Provision} key=${p.id} text=${text} provision=${p} reading=${reading} current=${here.value !== "" && [p.id, p.issue].includes(here.value)}>
        <${DeclaredHere} text=${text} provision=${p} /><${Remarks} text=${text} provision=${p} /><${History} text=${text} provision=${p} />
      <//>`,
    )}
  <//>`;
}

/** The packages: beside each other, then each by itself. @param {{text: TextWhole}} props */
function Offers({ text }) {
  return html`<${Column} name="packages" heading=${t("packages")} side head=${html`<div class="push"><${TableOne} text=${text} /></div>`}>
    <${Beside} when=${comparable(text).length > 0} text=${text} />
    <${Packages} text=${text} />
  <//>`;
}

/** The way to a text that binds. @param {{text: TextWhole}} props */
function Deciding({ text }) {
  return html`<${Column} name="decision" heading=${t("decision")} side>
    <${Decisions} when=${text.decisions.length > 0} text=${text} />
    <${Ahead} text=${text} />
    <${Signing} when=${text.adopted !== null} text=${text} />
    <${Declarations} text=${text} />
    <${Ratification} when=${Boolean(ratification(text.id))} text=${text} />
    <${Obligations} when=${binds(text)} text=${text} />
  <//>`;
}

/** The steps to the adoption, and those after it; once it is adopted the signing says it. @param {{text: TextWhole}} props */
function Ahead({ text }) {
  if (text.adopted !== null) return null;
  const steps = [
    { now: true, name: t("line-by-line-step"), says: t("agreed-of-all", { agreed: text.agreed, all: text.agreed + text.contested }) },
    { now: false, name: t("adoption"), says: of(text.rule.told) },
    { now: false, name: t("initials"), says: t("these-words-are-the-text") },
    { now: false, name: t("signature"), says: t("by-those-with-full-powers") },
    ...(ratification(text.id) ? [{ now: false, name: t("ratification"), says: t("when-everyone-who-must-has-ratified") }] : []),
    { now: false, name: t("in-force"), says: t("it-binds-its-parties") },
  ];
  return html`<section class="sec" aria-labelledby="h-ahead">
    <div class="sec-h"><h3 id="h-ahead">${t("towards-signature")}</h3></div>
    <ol class="steps-v">
      ${steps.map((one) => html`<li key=${one.name} data-now=${one.now || null}><${Icon} name="half" /><span>${one.name}<small>${one.says}</small></span></li>`)}
    </ol>
  </section>`;
}
