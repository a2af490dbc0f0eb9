"""One sentence, in each language, for each event of crises and ultimatums."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from sim.exercise.core.names import Text
from sim.world.catalogue import ACTS
from sim.world.crisis import GRAVITIES, OUTCOMES, TRIGGERS, VIOLENCE

if TYPE_CHECKING:
    from sim.exercise.telling import Teller


STYLES: Mapping[str, Text] = {
    "facilitate": {"en": "facilitating", "fr": "facilitation"},
    "formulate": {"en": "proposing terms", "fr": "formulation de termes"},
    "manipulate": {"en": "pressing both sides", "fr": "pression sur les deux parties"},
}


_WHY: Mapping[str, Text] = {
    "grievance": {
        "en": "reason: what it holds against them, tension {figure}",
        "fr": "raison : un grief, tension {figure}",
    },
    "goodwill": {"en": "reason: good relations", "fr": "raison : de bonnes relations"},
    "trust": {"en": "reason: trust, {figure}", "fr": "raison : la confiance, {figure}"},
    "mistrust": {"en": "reason: little trust, {figure}", "fr": "raison : peu de confiance, {figure}"},
    "concern": {"en": "reason: {about}, {figure}", "fr": "raison : {about}, {figure}"},
    "pledge-kept": {"en": "reason: a pledge that is kept, {about}", "fr": "raison : un engagement tenu, {about}"},
    "pledge-broken": {
        "en": "reason: a pledge that is not kept, {about}",
        "fr": "raison : un engagement qui n’est pas tenu, {about}",
    },
    "dispute": {"en": "reason: their dispute", "fr": "raison : leur différend"},
}
_HOW: Mapping[str, Text] = {
    "answered": {"en": "is answered", "fr": "reçoit une réponse"},
    "carried-out": {"en": "is carried out", "fr": "est mis à exécution"},
    "withdrawn": {"en": "is withdrawn", "fr": "est retiré"},
    "lapsed": {"en": "lapses without an answer", "fr": "expire sans réponse"},
}


def _crisis(event: Any, tell: Teller) -> Mapping[str, str]:
    """The two sides, as far as this reader's stream knows the crisis."""
    found = tell.state.crises.get(event.crisis)
    between = "?" if found is None else " / ".join(tell.actor(p) for p in found.parties)  # type: ignore[arg-type]
    return {"between": between}


def _opened(event: Any, tell: Teller) -> Mapping[str, Any]:
    return {
        "between": f"{tell.actor(event.initiator)} / {tell.actor(event.target)}",
        "trigger": tell.of(TRIGGERS[event.trigger]),
        "gravity": tell.of(GRAVITIES[event.gravity]),
    }


def _closed(event: Any, tell: Teller) -> Mapping[str, Any]:
    won = ""
    if event.winner is not None:
        won = {"en": ", {} having won", "fr": ", victoire : {}"}[tell.language].format(tell.actor(event.winner))
    return {
        **_crisis(event, tell),
        "outcome": tell.of(OUTCOMES[event.outcome]),
        "violence": tell.of(VIOLENCE[event.violence]),
        "won": won,
    }


def _lost(event: Any, tell: Teller) -> Mapping[str, Any]:
    cost = ""
    if event.cost > 0.0:
        cost = {"en": ", at {:.1f} points of legitimacy", "fr": ", pour {:.1f} points de légitimité"}[
            tell.language
        ].format(event.cost)
    return {"how": tell.of(_HOW[event.how]), "lost": cost}


def _why(event: Any, tell: Teller) -> str:
    """The reason of an actor that nobody plays, in brackets; nothing where the log gives none."""
    if event.why is None:
        return ""
    return f" ({tell.of(_WHY[event.why]).format(about=_about(event, tell), figure=_figure(event.figure, tell))})"


def _about(event: Any, tell: Teller) -> str:
    card = next((g for g in tell.state.the_scene.gauges if g.id == event.about), None)
    return tell.gauge(card) if card is not None else tell.clause(event.about)


def _figure(figure: float, tell: Teller) -> str:
    return f"{figure:g}".replace(".", {"en": ".", "fr": ","}[tell.language])


PARTS: Mapping[str, Callable[[Any, Teller], Mapping[str, Any]]] = {
    "crisis-opened": _opened,
    "crisis-moved": lambda e, t: {**_crisis(e, t), "violence": t.of(VIOLENCE[e.violence])},
    "crisis-mediated": lambda e, t: {
        **_crisis(e, t),
        "mediator": t.actor(e.mediator),
        "style": t.of(STYLES[e.style]),
    },
    "crisis-closed": _closed,
    "ultimatum-ended": _lost,
    "actor-moved": lambda e, t: {
        "act": t.of(ACTS[e.act].names) if e.act in ACTS else e.act,
        "to": "" if e.target is None else f" → {t.actor(e.target)}",
        "why": _why(e, t),
    },
}


SENTENCES: Mapping[str, Text] = {
    "crisis-opened": {
        "en": "Crisis, {between}: rung {rung}, opened by a {trigger} ({gravity}).",
        "fr": "Crise, {between} : échelon {rung}, ouverte par : {trigger} ({gravity}).",
    },
    "crisis-moved": {
        "en": "The crisis {between} stands at rung {rung} ({violence}).",
        "fr": "La crise {between} se situe à l’échelon {rung} ({violence}).",
    },
    "crisis-mediated": {
        "en": "{mediator} mediates in the crisis {between} ({style}).",
        "fr": "{mediator} assure une médiation dans la crise {between} ({style}).",
    },
    "crisis-closed": {
        "en": "The crisis {between} is over: {outcome} ({violence}){won}.",
        "fr": "La crise {between} est terminée : {outcome} ({violence}){won}.",
    },
    "ultimatum-given": {
        "en": "{actor} gives {target} until day {deadline}.",
        "fr": "{actor} donne à {target} jusqu’au jour {deadline}.",
    },
    "ultimatum-ended": {
        "en": "The ultimatum of {actor} to {target} {how}{lost}.",
        "fr": "L’ultimatum adressé par {actor} à {target} {how}{lost}.",
    },
    "actor-moved": {
        "en": "Day {day}: {actor} acts: {act}{to}{why}.",
        "fr": "Jour {day} : {actor} agit : {act}{to}{why}.",
    },
}
