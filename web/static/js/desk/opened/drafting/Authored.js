// Words by who wrote them: each hand's with a line of its own kind and its nameplate.
import { html } from "preact";
import { Plate } from "../../Plate.js";
import { table } from "../../table.js";

/** @param {{passages: readonly import("picture").PassageShown[], language: string}} props */
export function Authored({ passages, language }) {
  if (passages.length === 0) return null;
  return html`<p class="treaty treaty-s drafted" lang=${language}>
    ${passages.map(({ words, seat }, n) => {
      const actor = seat === null ? undefined : table.actor(table.seat(seat)?.actor ?? "");
      return html`<span key=${n} data-d=${actor?.colour}>${words}</span>${actor && html`<${Plate} id=${actor.id} />`}`;
    })}
  </p>`;
}
