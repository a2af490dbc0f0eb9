// The instructor's home: who waits at each open table, and admitting them; looked up every few seconds.

const EVERY = 4000;

/** @typedef {import("picture").LobbyMember} Member */
/** @typedef {import("picture").Lobby} Lobby */

/** @param {HTMLElement} holder with data-lobby */
async function look(holder) {
  try {
    const answer = await fetch(holder.dataset.lobby ?? "", { headers: { Accept: "application/json" } });
    if (answer.ok) show(holder, await answer.json());
  } catch {
    // The network is away; what is shown stays until the next look.
  }
}

/** @param {HTMLElement} holder @param {Lobby} lobby */
function show(holder, lobby) {
  const waiting = lobby.members.filter((member) => member.status === "requested");
  const seen = JSON.stringify([waiting, lobby.free]);
  if (holder.dataset.seen === seen) return;
  holder.dataset.seen = seen;
  const list = document.createElement("ul");
  list.className = "waiting";
  list.append(...waiting.map((member) => line(holder, lobby, member)));
  holder.replaceChildren(...(waiting.length ? [list] : []));
}

/** @param {HTMLElement} holder @param {Lobby} lobby @param {Member} member */
function line(holder, lobby, member) {
  const item = document.createElement("li");
  item.className = "row";
  const who = document.createElement("b");
  who.textContent = member.name;
  if (member.extra) {
    const extra = document.createElement("small");
    extra.textContent = ` ${member.extra}`;
    who.append(extra);
  }
  const seat = document.createElement("select");
  seat.className = "input";
  seat.setAttribute("aria-label", `${holder.dataset.seat}: ${member.name}`);
  const language = document.documentElement.lang;
  const free = lobby.seats.filter((s) => lobby.free.includes(s.id));
  seat.append(new Option(holder.dataset.any, ""), ...free.map((s) => new Option(`${s.code} · ${s.role[language]}`, s.id)));
  seat.value = member.seat && lobby.free.includes(member.seat) ? member.seat : "";
  item.append(
    who,
    seat,
    button(holder, holder.dataset.admit ?? "", member, () => ({ do: "admit", seat: seat.value || null })),
    button(holder, holder.dataset.refuse ?? "", member, () => ({ do: "refuse" })),
  );
  return item;
}

/** @param {HTMLElement} holder @param {string} label @param {Member} member @param {() => object} body */
function button(holder, label, member, body) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn-s";
  made.textContent = label;
  made.setAttribute("aria-label", `${label}: ${member.name}`);
  made.addEventListener("click", async () => {
    made.disabled = true;
    const answer = await fetch(`${holder.dataset.lobby}/${member.id}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": holder.dataset.token ?? "" },
      body: JSON.stringify(body()),
    });
    /** @type {import("picture").LobbyDone | import("picture").LobbyRefusal} */
    const said = await answer.json();
    if (said.ok) return show(holder, said);
    made.disabled = false;
    const why = document.createElement("p");
    why.className = "err";
    why.setAttribute("role", "alert");
    why.textContent = said.why?.[document.documentElement.lang] ?? "";
    holder.append(why);
  });
  return made;
}

for (const holder of document.querySelectorAll("[data-lobby]")) {
  if (!(holder instanceof HTMLElement)) continue;
  look(holder);
  setInterval(() => look(holder), EVERY);
}
