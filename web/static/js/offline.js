// The page shown without a network: it goes back to the page that was wanted as soon as there is one again. It reads and
// clears nothing that is kept here.
import "./theme.js";

addEventListener("online", () => location.reload());
