// Who wrote what in a draft, read from the shared text itself; and bytes as the line to the server carries them.

/** Words in a row by one hand: a seat's, or the scenario's author's. @typedef {{words: string, seat: string | null}} Run */

/**
 * The words of a shared text by who wrote them. Yjs keeps a text as items in a row, each by one page.
 * @param {import("yjs").Text} text @param {(hand: number) => string | null} seat @returns {Run[]}
 */
export function written(text, seat) {
  /** @type {Run[]} */
  const runs = [];
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const words = item.content.getContent().join("");
    const by = seat(item.id.client);
    const last = runs.at(-1);
    if (last && last.seat === by) last.words += words;
    else runs.push({ words, seat: by });
  }
  return runs;
}

/** @param {Uint8Array} bytes */
export const inText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** @param {string} text */
export const inBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
