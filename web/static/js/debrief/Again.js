// A practice that goes on from a moment of this exercise: for whoever held the seat then, minds in all the others.
import { html, useState } from "preact";
import { Icon } from "../components/Icon.js";
import { t } from "../i18n.js";
import { debrief, id } from "./debrief.js";

/** By which a form that is sent twice opens one practice. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {{n: number, words: string}} props  `n` is the event before which it goes on */
export function Again({ n, words }) {
  const [once] = useState(newKey);
  const shown = debrief.value;
  const mine = shown?.viewpoints.some((one) => one.id === shown.seat && one.mine);
  if (!shown || !(mine || shown.may_release)) return null;
  const csrf = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
  return html`<form action=${`/debrief/${id}/${encodeURIComponent(shown.seat)}/fork`} method="post">
    <input type="hidden" name="csrf_token" value=${csrf} />
    <input type="hidden" name="once" value=${once} />
    <input type="hidden" name="n" value=${n} />
    <button class="btn btn-s" type="submit"><${Icon} name="fork" />${words}</button>
  </form>`;
}
