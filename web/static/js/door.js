// The door's small comforts: the button names the delegation one sits for, what can be shown from there stands below the
// seats, and another scenario shows its own.

const form = document.querySelector("[data-practise]");
const button = form?.querySelector("[data-sit-button]");

function name() {
  const seat = form?.querySelector("input[name=seat]:checked");
  if (!(seat instanceof HTMLInputElement)) return;
  if (button && seat.dataset.sit) button.textContent = seat.dataset.sit;
  for (const shows of form?.querySelectorAll("[data-shows]") ?? []) {
    if (shows instanceof HTMLElement) shows.hidden = shows.dataset.shows !== seat.value;
  }
}

form?.addEventListener("change", (event) => {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.name === "scenario") {
    location.assign(`/?scenario=${encodeURIComponent(field.value)}#practise`);
  }
  name();
});
name();
