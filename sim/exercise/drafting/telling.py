"""Values for the sentences of drafting."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Provision
from sim.exercise.drafting.queries import words_of
from sim.exercise.scene.index import indexed
from sim.exercise.teller import Parts, Teller, told

AnyOfDrafting = (
    ev.DraftingOpened | ev.DraftKept | ev.WordingTabled | ev.WordingAnswered | ev.WordingAgreed | ev.WordingReopened
)


@told(ev.DraftingOpened, ev.DraftKept, ev.WordingTabled, ev.WordingAnswered, ev.WordingAgreed, ev.WordingReopened)
def of_drafting(event: AnyOfDrafting, tell: Teller) -> Parts:
    """The article, and the words that were kept, tabled or agreed."""
    passages = event.passages if isinstance(event, ev.DraftKept | ev.WordingTabled | ev.WordingAgreed) else ()
    return {"article": _number(event, tell), "words": words_of(passages)}


def _number(event: AnyOfDrafting, tell: Teller) -> str:
    text = indexed(tell.scene).instruments.get(event.instrument)
    provisions: tuple[Provision, ...] = () if text is None else text.provisions
    return next((p.number for p in provisions if p.id == event.provision), event.provision)
