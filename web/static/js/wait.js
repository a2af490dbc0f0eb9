// Waiting for a seat: asks the server every few seconds what became of the request, and opens the desk when it is granted.

const EVERY = 3000;
const place = document.querySelector("[data-wait]");

async function look() {
  if (!(place instanceof HTMLElement)) return;
  try {
    const answer = await fetch(place.dataset.wait ?? "", { headers: { Accept: "application/json" } });
    /** @type {import("picture").Waiting} */
    const { status, to } = await answer.json();
    if (to) return location.assign(to);
    if (!answer.ok || status !== place.dataset.status) return location.reload();
  } catch {
    // The network is away; the next look may find it back.
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
