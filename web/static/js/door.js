// The door's small comforts: the button names the delegation one sits for, and another scenario shows its seats.

const form = document.querySelector("[data-practise]");
const button = form?.querySelector("[data-sit-button]");

function name() {
  const seat = form?.querySelector("input[name=seat]:checked");
  if (button && seat instanceof HTMLElement && seat.dataset.sit) button.textContent = seat.dataset.sit;
}

form?.addEventListener("change", (event) => {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.name === "scenario") {
    location.assign(`/?scenario=${encodeURIComponent(field.value)}#practise`);
  }
  name();
});
name();
