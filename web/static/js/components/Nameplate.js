// The card on the conference table: a delegation's code on its colour, its name on request.
import { html } from "preact";

/**
 * @param {object} props
 * @param {string} props.code      three letters, "LUS"
 * @param {string} props.name      the delegation's name in the reader's language
 * @param {number} props.colour    1 to 8
 * @param {boolean} [props.outlined]   it has a voice and no vote
 * @param {boolean} [props.large]
 */
export function Nameplate({ code, name, colour, outlined = false, large = false }) {
  const names = ["np", outlined && "np-o", large && "np-l"].filter(Boolean).join(" ");
  return html`<abbr class=${names} data-d=${colour} title=${name}>${code}</abbr>`;
}
