// The service worker: versioned files from its store, pages from the network, and without one a page that says so.
// It never stands in the way of anything else: what it does not answer goes to the network as if it were not there.
// Before it stand, written by web/install.py: VERSION, OFFLINE (the address of that page) and FILES (what is kept ahead).

/** @typedef {import("worker").Fetched} Fetched */
/** @typedef {import("worker").Lasting} Lasting */

const OURS = "plenipo ";
const STORE = OURS + VERSION;
/** Stores that are kept: this one, and the one before it for pages that are open still. */
const MOST = 2;
/** Addresses whose content never changes. */
const LASTING = /^\/static\/[0-9a-f]{12}\/|^\/words\/\w+\/\w+\.ftl\?v=[0-9a-f]{12}$/;

const worker = /** @type {import("worker").Worker} */ (/** @type {unknown} */ (self));

async function keep() {
  const store = await caches.open(STORE);
  // The page is for nobody in particular: it is asked for without cookies.
  await store.put(OFFLINE, await fetch(OFFLINE, { credentials: "omit", cache: "reload" }));
  await Promise.allSettled(FILES.map((address) => store.add(address)));
  await worker.skipWaiting();
}

async function tidy() {
  const stores = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(stores.slice(0, -MOST).map((name) => caches.delete(name)));
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** A file that never changes: from a store, else from the network. @param {Request} request */
async function file(request) {
  const known = await caches.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && /\bimmutable\b/.test(answer.headers.get("Cache-Control") ?? "")) {
    const store = await caches.open(STORE);
    await store.put(request, answer.clone());
  }
  return answer;
}

/** A page, from the network; without one, the page that says so. @param {Fetched} event */
async function page(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return (await caches.match(OFFLINE)) ?? Response.error();
  }
}

addEventListener("install", (event) => /** @type {Lasting} */ (event).waitUntil(keep()));
addEventListener("activate", (event) => /** @type {Lasting} */ (event).waitUntil(tidy()));
addEventListener("fetch", (heard) => {
  const event = /** @type {Fetched} */ (heard);
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (LASTING.test(address.pathname + address.search)) event.respondWith(file(request));
});
