// Keeps the focus of whoever plays by keyboard: a control that goes once it is used hands on to what came in its place.
const FOCUSABLE = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary";
/** Beyond these nothing takes the place of anything. */
const PLACES = "section, dialog, [data-region]";

/** @param {HTMLElement} root  whose controls come and go */
export function keepFocus(root) {
  let last = document.activeElement;
  /** @type {Element[]} what holds it, the nearest first: once it is gone it cannot say so itself */
  let around = [];
  let byKeys = true;
  const follow = () => {
    last = document.activeElement;
    around = [];
    for (let one = last?.parentElement; one; one = one.parentElement) {
      around.push(one);
      if (one.matches(PLACES)) break;
    }
  };
  follow();
  root.addEventListener("focusin", follow);
  addEventListener("keydown", () => (byKeys = true), true);
  addEventListener("pointerdown", () => (byKeys = false), true);
  new MutationObserver((changes) => {
    if (!byKeys || !last || last.isConnected || document.activeElement !== document.body) return;
    const within = around.find((one) => one.isConnected);
    if (!within) return;
    const come = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node instanceof Element);
    const found = [...within.querySelectorAll(FOCUSABLE)];
    const to = found.find((one) => come.some((node) => node.contains(one))) ?? found[0];
    if (to instanceof HTMLElement) to.focus();
  }).observe(root, { childList: true, subtree: true });
}
