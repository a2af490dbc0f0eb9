// Has the service worker installed once the page has what it needs: it is for the next visit, never for this one.

/** Milliseconds after a page is there before the worker is fetched. */
const AFTER = 3_000;

const { serviceWorker } = navigator;
// In a frame the page around it has done so; where workers are blocked the site is as it was before there were any.
if (serviceWorker && window === top)
  addEventListener("load", () => setTimeout(() => serviceWorker.register("/service-worker.js").catch(() => {}), AFTER));
