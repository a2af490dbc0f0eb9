// What is known of ratification: of a text, and at one's own home.
import { table } from "./table.js";

/** A text's ratification; undefined where it needs none. @param {string} instrument */
export const ratification = (instrument) =>
  (table.slice("agreements").ratifications ?? []).find((r) => r.instrument === instrument);

/** The outlook of a text at one's own home; undefined where it needs no ratification there. @param {string} instrument */
export const home = (instrument) => ratification(instrument)?.home.find((h) => h.actor === table.mine);

/** The chance that a package would be ratified at home; null where that is not known. @param {import("picture").PackageShown} pack @param {string} instrument */
export const chanceAtHome = (pack, instrument) => home(instrument)?.packages[pack.id]?.chance ?? null;
