// What is being written in a form of its own: a package or a document. The forms themselves come when they are opened.
import { signal } from "preact";

/** @typedef {{form: import("picture").Commands["submit-document"]["form"], due: string | null, document: string | null}} Job */

/** The package being built, if any. @type {import("preact").Signal<{instrument: string, choices: Record<string, string>, amends: string | null} | null>} */
export const tabling = signal(null);

/** The document being written. @type {import("preact").Signal<Job | null>} */
export const writing = signal(null);
