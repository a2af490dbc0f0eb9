// A delegation's nameplate on the desk, from its id alone.
import { html } from "preact";
import { Nameplate } from "../components/Nameplate.js";
import { of } from "../i18n.js";
import { table } from "./table.js";

/** @param {{id: string}} props */
export function Plate({ id }) {
  const found = table.actor(id);
  return html`<${Nameplate} code=${found?.code ?? ""} name=${of(found?.name)} colour=${found?.colour ?? 4} />`;
}
