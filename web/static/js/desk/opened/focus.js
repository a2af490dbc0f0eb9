// Keeps the focus of whoever plays by keyboard: a control that goes once it is used hands on to what came in its place.
const FOCUSABLE = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary";
/** Beyond these nothing takes the place of anything. */
const PLACES = "section, dialog, [data-region]";
/** Milliseconds in which whoever took a control away may move the focus themselves. */
const GRACE = 50;

/**
 * @param {HTMLElement} root  whose controls come and go
 * @param {{path: EventTarget[]}} held  the focus and all that it is in, kept by the caller
 */
export function keepFocus(root, held) {
  let byKeys = true;
  addEventListener("keydown", () => (byKeys = true), true);
  addEventListener("pointerdown", () => (byKeys = false), true);
  /** @param {MutationRecord[]} changes */
  const handOn = (changes) => {
    const [last, ...around] = held.path.filter((one) => one instanceof Element);
    if (!byKeys || !last || last.isConnected || document.activeElement !== document.body) return;
    const within = around.find((one) => one.isConnected);
    if (!within) return;
    const come = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node instanceof Element);
    const edge = around.findIndex((one) => one.matches(PLACES));
    const found = [...root.querySelectorAll(FOCUSABLE)].filter((one) => one.checkVisibility());
    const inside = edge < 0 || around.indexOf(within) <= edge ? found.filter((one) => within.contains(one)) : [];
    const to = inside.find((one) => come.some((node) => node.contains(one))) ?? inside[0];
    if (to instanceof HTMLElement) return to.focus();
    // Where nothing is left there, it goes on with what follows.
    const next = found.find((one) => within.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    setTimeout(() => document.activeElement === document.body && next instanceof HTMLElement && next.focus(), GRACE);
  };
  new MutationObserver(handOn).observe(root, { childList: true, subtree: true });
  // The first key has been pressed already: what it was pressed on may have gone before this came.
  handOn([]);
}
