// A delegation's nameplate in the debrief, from its id alone.
import { html } from "preact";
import { Nameplate } from "../components/Nameplate.js";
import { delegation, nameOf } from "./debrief.js";

/** @param {{id: string | null}} props */
export function Plate({ id }) {
  const found = delegation(id);
  return found ? html`<${Nameplate} code=${found.code} name=${nameOf(id)} colour=${found.colour} />` : null;
}
