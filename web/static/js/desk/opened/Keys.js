// The keys there are on a desk.
import { html } from "preact";
import { t } from "../../i18n.js";

export function Part() {
  const ctrl = t("key-ctrl");
  const keys = [
    [`${ctrl} K`, t("go-to-anything")],
    [`${ctrl} /`, t("show-these-keys")],
    ["F6", t("to-the-next-region")],
    [`${t("key-shift")} F6`, t("to-the-region-before")],
    [`${ctrl} ${t("key-enter")}`, t("send-the-message")],
    [t("key-escape"), t("close-what-is-open")],
  ];
  return html`<dl class="keys-l">${keys.map(([key, does]) => html`<dt key=${key}><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>`;
}
