"""Documents of the small scenario that say something: a negotiation plan of the lower bank."""

from __future__ import annotations

from sim.exercise.core.names import Said

PLAN = {
    "objectives": (
        Said("First the flow at our border in dry months, high all year"),
        Said("Then a filling of seven years, six at the least"),
        Said("Joint inspection of the gates, so that nobody has to trust"),
    ),
    "reservation": Said("No text below six years with the flow high"),
    "alternative": Said("We would go to the court and build our own wells in the south"),
    "others": (
        Said("UPP must fill soon, for its bonds fall due; without an agreement it would fill on its own"),
        Said("Commission wants any text that lasts; otherwise it loses its office"),
    ),
    "trades": (
        Said("A shorter filling, against the high flow that our farmers need"),
        Said("Joint inspection if they want it, against the high flow"),
    ),
}
