"""The sentences of incidents and beliefs; shares are read as percentages, and nobody's belief is told to others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from sim.exercise.core.names import ActorId, Text
from sim.world.modules.security.attribution import MEASURES, UNKNOWN
from sim.world.modules.security.incidents import RULES

if TYPE_CHECKING:
    from sim.exercise.telling import Teller


SENTENCES: Mapping[str, Text] = {
    "incident-assessed": {
        "en": "Incident: {name} (victim: {victim}). Gravity {score} of 10: {rule}. Open to it: {responses}.",
        "fr": (
            "Incident : {name} (victime : {victim}). Gravité {score} sur 10 : {rule}. Réponses ouvertes : {responses}."
        ),
    },
    "belief-moved": {
        "en": "Who was behind “{incident}”, as {actor} sees it {cause}: {belief}.{measures}",
        "fr": "Qui est derrière « {incident} », selon {actor}, {cause} : {belief}.{measures}",
    },
}
RESPONSES: Mapping[str, Text] = {
    "retorsion": {"en": "retorsion", "fr": "la rétorsion"},
    "countermeasures": {"en": "countermeasures", "fr": "les contre-mesures"},
    "necessity": {"en": "a plea of necessity", "fr": "l’état de nécessité"},
    "self-defence": {"en": "self-defence", "fr": "la légitime défense"},
}
CAUSES: Mapping[str, Text] = {
    "incident": {"en": "at first", "fr": "d’abord"},
    "report": {"en": "after a report", "fr": "après un rapport"},
    "correction": {"en": "after a correction", "fr": "après un rectificatif"},
    "shared": {"en": "after what a partner shared", "fr": "après ce qu’un partenaire a communiqué"},
    "inquiry": {"en": "after its own inquiry", "fr": "après sa propre enquête"},
}
_NOBODY_KNOWN: Text = {"en": "somebody unknown", "fr": "auteur inconnu"}


def _assessed(event: Any, tell: Teller) -> Mapping[str, Any]:
    return {
        "name": tell.of(event.name),
        "victim": tell.actor(event.victim),
        "score": f"{event.score:.1f}",
        "rule": RULES[event.rule][tell.language],
        "responses": ", ".join(RESPONSES[r][tell.language] for r in event.responses),
    }


def _belief(event: Any, tell: Teller) -> Mapping[str, Any]:
    known = tell.state.incidents.get(event.incident)
    measures = ", ".join(MEASURES[m][tell.language] for m in event.measures)
    return {
        "incident": tell.of(known.name) if known else event.incident,
        "cause": CAUSES[event.cause][tell.language],
        "belief": ", ".join(
            f"{_suspect(who, tell)} {100 * share:.0f} %"
            for who, share in sorted(event.belief.items(), key=lambda item: (-item[1], item[0]))
        ),
        "measures": {
            "": "",
            "en": f" That would bear {measures}.",
            "fr": f" Cela autoriserait {measures}.",
        }[tell.language if measures else ""],
    }


def _suspect(who: str, tell: Teller) -> str:
    return _NOBODY_KNOWN[tell.language] if who == UNKNOWN else tell.actor(ActorId(who))


PARTS: Mapping[str, Callable[[Any, Teller], Mapping[str, Any]]] = {
    "incident-assessed": _assessed,
    "belief-moved": _belief,
}
