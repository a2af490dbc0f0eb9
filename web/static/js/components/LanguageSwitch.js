// The other languages, each by its own name.
import { html } from "preact";
import { language, languages, switchLanguage } from "../i18n.js";

export function LanguageSwitch() {
  return languages
    .filter(({ code }) => code !== language.value)
    .map(
      ({ code, name }) => html`<button class="btn btn-quiet btn-s" type="button" lang=${code} onClick=${() => switchLanguage(code)}>
        <span class="wide">${name}</span><span class="narrow">${code.toUpperCase()}</span>
      </button>`,
    );
}
