// Beside a document that is being written: an example of good work, and what can be computed that it still lacks.
import { html, useEffect, useState } from "preact";
import { of, t } from "../../i18n.js";
import { table } from "../table.js";
import { Filled } from "./Written.js";

/** @typedef {import("picture").Commands["submit-document"]} Document */

/** Pause in one's typing after which a document is looked at, in ms. */
const PAUSE = 1000;

/** The checks that a document does not meet; they never hold it back. @param {{form: Document["form"], fields: Document["fields"]}} props */
export function Advice({ form, fields }) {
  const [advice, setAdvice] = useState(/** @type {import("picture").Advice[] | null} */ (null));
  const written = JSON.stringify(fields);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const found = await table.live.advises(form, fields);
      if (current && found) setAdvice(found.advice);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [form, written]);
  if (!advice) return null;
  return html`<section class="advice" aria-labelledby="h-advice" aria-live="polite">
    <h3 id="h-advice">${advice.length ? t("before-you-file-it", { count: advice.length }) : t("nothing-left-to-check")}</h3>
    ${advice.length > 0 && html`<ul>${advice.map((one, n) => html`<li key=${n}>${of(one.text)}</li>`)}</ul><p class="xs mute">${t("advice-only")}</p>`}
  </section>`;
}

/** A document of this form as it should be. @param {{form: import("picture").FormCard}} props */
export function Example({ form }) {
  const [open, setOpen] = useState(false);
  if (!form.example) return null;
  return html`<div class="example">
    <button class="btn btn-s" type="button" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>${open ? t("hide-the-example") : t("see-an-example")}</button>
    ${
      open &&
      html`<section class="doc-p" aria-label=${t("an-example-of-good-work")}>
        <h3>${of(form.example.title)}</h3>
        <${Filled} fields=${form.example.fields} form=${form} heading="h4" />
      </section>`
    }
  </div>`;
}
