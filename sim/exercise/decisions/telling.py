"""Values for the sentences of decisions, and rules of adoption in words."""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise import events as ev
from sim.exercise.core.blueprint import DecisionRule
from sim.exercise.core.names import Text
from sim.exercise.core.words import say
from sim.exercise.decisions.queries import figures
from sim.exercise.decisions.state import EXERCISE_ENDED
from sim.exercise.scene.events import SceneSet
from sim.exercise.scene.queries import actor_name
from sim.exercise.teller import Parts, Teller, told
from sim.language import Language, languages
from sim.negotiation.kinds import KINDS


@told(ev.VoteCast, ev.SilenceBroken)
def in_a_decision(event: ev.VoteCast | ev.SilenceBroken, tell: Teller) -> Parts:
    """The package that is decided on."""
    return tell.decided(event.decision)


@told(ev.DecisionClosed)
def decision_closed(event: ev.DecisionClosed, tell: Teller) -> Parts:
    """The package that was decided on, and the result."""
    result = "ended" if event.reason == EXERCISE_ENDED else "adopted" if event.adopted else "not-adopted"
    return {"result": result, **tell.decided(event.decision)}


def rule_in_words(rule: DecisionRule, scene: SceneSet) -> Text:
    """The rule by which a text is adopted, in words of every language."""
    return {language: " ".join(_rule(rule, scene, language)) for language in languages()}


def _rule(rule: DecisionRule, scene: SceneSet, language: Language) -> Iterator[str]:
    own = figures(rule)
    yield say(f"rule-{rule.kind}", language, **own)
    if "blocking" in KINDS[rule.kind].figures and rule.blocking > 1:
        yield say("rule-blocking", language, **own)
    if rule.abstention != "not-counted" and rule.voted:
        yield say(f"rule-{rule.abstention}", language, **own)
    if rule.quorum:
        yield say("rule-quorum", language, **own)
    if rule.vetoes:
        yield say("rule-vetoes", language, vetoes=tuple(actor_name(scene, v, language) for v in rule.vetoes))
