"""Injects: those that fall due, and those that CONTROL releases by hand."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts import bridge
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.formula import holds, parse
from sim.exercise.core.inject import Inject
from sim.exercise.core.names import EVERYONE, Audience, InjectId, NewsId
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import shows
from sim.exercise.course import Course
from sim.exercise.deciding import (
    CONTROL_ONLY,
    LONGEST_FIELD,
    LONGEST_TITLE,
    from_control,
    name_of,
    rule,
    running,
    short,
)
from sim.exercise.incidents import rules as incidents
from sim.exercise.news.conditions import StateReader
from sim.exercise.news.queries import is_released, news_name
from sim.exercise.papers.rules import asked_for
from sim.exercise.state import State
from sim.exercise.texts import openings


def injects_due(state: State, now: int, elapsed: int) -> tuple[list[ev.Event], set[InjectId]]:
    """Injects whose time has come, or whose condition holds now, and their names.

    At most one conditional at a time, so that each is seen. Each moves the world that those before it have left.
    """
    assert state.blueprint is not None
    made: list[ev.Event] = []
    course: Course | None = None
    released: set[InjectId] = set()
    reader = StateReader(state, now)
    conditional = False
    for inject in state.blueprint.injects:
        if is_released(state, inject.id) or state.arranged.get(inject.id) in ("held", "skipped"):
            continue
        if inject.turn is not None:
            in_turn = elapsed - state.turn_began
            if state.turn < inject.turn or (state.turn == inject.turn and in_turn < inject.minute * MINUTE):
                continue
        if inject.when is not None:
            if conditional or not holds(parse(inject.when), reader):
                continue
            conditional = True
        if made:
            course = course or Course(state, now)
            course.then(made[len(course.made) :])
        made += release(course.state if course is not None else state, inject, elapsed)
        released.add(inject.id)
    return made, released


def release(state: State, inject: Inject, elapsed: int) -> list[ev.Event]:
    """The news, what it asks for, and what it does to the world."""
    audience = Audience.of(*inject.to) if inject.to else EVERYONE
    named = news_name(state, inject.id)
    news = ev.InjectReleased(
        audience=audience,
        inject=named,
        form=inject.form,
        title=inject.title,
        body=inject.body,
        source=inject.source,
        reliability=inject.reliability,
        priority=inject.priority,
        corrects=None if inject.corrects is None else news_name(state, inject.corrects),
        follows=_followed(state, inject),
        ultimatum=inject.ultimatum,
        also=inject.also,
        in_a_sentence=inject.in_a_sentence,
        author=None if inject.hidden else inject.author,
        roles=inject.roles,
        deaths=inject.deaths,
        place=inject.place,
    )
    dues = [asked_for(state, d, elapsed, named) for d in inject.due]
    reported = incidents.reported(state, inject, audience)
    return [
        news,
        *_known(state, inject, named),
        *dues,
        *bridge.shocked(state, inject.shocks, None if inject.to else named, major=inject.major, deaths=inject.deaths),
        *reported,
    ]


def _followed(state: State, inject: Inject) -> NewsId | None:
    """The news whose story this one carries on: as its author says, as evidence of it, or on condition of it."""
    assert state.blueprint is not None
    named = inject.follows
    if named is None and inject.evidence is not None:
        named = next((i.id for i in state.blueprint.injects if _tells_of(i, inject.evidence.incident)), None)
    if named is None and inject.when is not None:
        calls = parse(inject.when).calls
        named = next((InjectId(words[0]) for function, words, _ in calls if function == "released"), None)
    first = next((i for i in state.blueprint.injects if i.id == named), None)
    if first is None or not is_released(state, first.id):
        return None
    told_all = not first.to or (inject.to and set(inject.to) <= set(first.to))
    return news_name(state, first.id) if told_all else None


def _tells_of(inject: Inject, incident: str) -> bool:
    return inject.incident is not None and inject.incident.id == incident


def _known(state: State, inject: Inject, named: NewsId) -> list[ev.Event]:
    """Hidden authorship, told to those of the author's own seats that know of it."""
    if inject.author is None or not inject.hidden:
        return []
    seats = inject.knows or state.seats_of(inject.author)
    if inject.to:
        seats = tuple(s for s in seats if s in inject.to)
    return [ev.AuthorshipKnown(audience=Audience.of(*seats), inject=named, author=inject.author)]


# --- injects by hand -------------------------------------------------------------------------------------------------


def _inject(state: State, inject: InjectId) -> Inject:
    assert state.blueprint is not None
    found = next((i for i in state.blueprint.injects if i.id == inject), None)
    if found is None:
        raise Refused("unknown-inject")
    if is_released(state, inject):
        raise Refused("inject-released")
    return found


def _unmoved(state: State, inject: InjectId, was: ev.Arrangement | None) -> None:
    """Refuse what was decided on a screen that is out of date: somebody arranged the inject otherwise meanwhile."""
    now = state.arranged.get(inject, "armed")
    if was is not None and now != was:
        raise Refused(f"inject-{now}")


@rule(cmd.ReleaseInject)
def release_inject(command: cmd.ReleaseInject, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    running(state)
    inject = _inject(state, command.inject)
    _unmoved(state, inject.id, command.was)
    return [*release(state, inject, state.timer.elapsed(now)), *openings.due(state, now, {inject.id})]


@rule(cmd.ArrangeInject)
def arrange_inject(command: cmd.ArrangeInject, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase == "ended":
        raise Refused("ended")
    inject = _inject(state, command.inject)
    if state.arranged.get(inject.id, "armed") == command.status:
        return []  # so it stands, whoever arranged it
    _unmoved(state, inject.id, command.was)
    return [ev.InjectArranged(audience=CONTROL_ONLY, inject=command.inject, status=command.status)]


@rule(cmd.QuickInject)
def quick_inject(command: cmd.QuickInject, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    running(state)
    for text, limit in ((command.title, LONGEST_TITLE), (command.body, LONGEST_FIELD), (command.source, LONGEST_TITLE)):
        if not any(shows(words) for words in text.values()):
            raise Refused("empty")
        for words in text.values():
            short(words, limit)
    if not set(command.to) <= set(state.held):
        raise Refused("unknown-seat")
    return [
        ev.InjectReleased(
            audience=Audience.of(*command.to) if command.to else EVERYONE,
            inject=NewsId(name_of(command, state, "news")),
            form=command.form,
            title=command.title,
            body=command.body,
            source=command.source,
            reliability=command.reliability[:2],
            priority=command.priority,
        )
    ]
