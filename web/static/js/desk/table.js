// The table that this desk stands at: one exercise as one's seat sees it.
import { Live } from "../live.js";
import { Table } from "../table.js";

const { exercise = "", watch, alone: practice } = document.getElementById("desk")?.dataset ?? {};
const token = document.querySelector('meta[name="live-token"]')?.getAttribute("content") ?? "";

/** Whether one practises alone, with simulated actors. */
export const alone = practice !== undefined;

export const table = new Table(new Live(exercise, { watch: watch || null, token }));
