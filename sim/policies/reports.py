"""Plans and situation reports that minds write, and the table of who writes what; `papers` decides when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, Filled, IssueId, OptionId, Phrase, Words
from sim.exercise.papers.events import Citation
from sim.policies.desk import Desk, Value
from sim.policies.figures import line, reading
from sim.policies.others import tables
from sim.policies.phrases import in_each
from sim.policies.scenes import at_the_table, corrected, doubtful, tension
from sim.policies.subjects import Topic, concerned, facts, part, told
from sim.policies.worth import Worth

Written = tuple[Mapping[str, Filled], list[Citation]]
Writer = Callable[[Desk, Topic], Written]
W = TypeVar("W", bound=Writer)

WRITERS: dict[DocumentKindId, Writer] = {}
"""By the kind of document: forms that rest on figures and names which nobody at the table may make up have none."""


def writes(kind: DocumentKindId) -> Callable[[W], W]:
    """Declare what a mind writes into documents of that kind: the fields, and the events that they rest on."""

    def declare(function: W) -> W:
        WRITERS[kind] = function
        return function

    return declare


SURE = {"1": 90, "2": 75, "3": 55, "4": 30, "5": 10, "6": 40}
"""Estimated probability that information of each Admiralty grade is true, in percent."""


@writes("negotiation-plan")
def plan(desk: Desk, topic: Topic) -> Written:
    """A negotiation plan on the first text in which the delegation has stakes."""
    found = stakes(desk)
    others = [a for a in (found[0].parties if found else tuple(at_the_table(desk))) if a != desk.actor]
    allies = at_the_table(desk)
    text = found[0] if found else None
    seen = [a for a in others if text is not None and tables(desk, text, a) is not None]
    unseen = [a for a in others if a not in seen]
    told_of: list[Words] = [_other(desk, text, a) for a in seen]
    if unseen:
        told_of.append(line("doc.others-unknown", count=len(unseen), actor=unseen[0]))
    fields: dict[str, Filled] = {
        "others": tuple(told_of) or (line("doc.trade-none"),),
        "allies": line("doc.allies", actor=(unseen or allies[-1:])[0]) if allies else line("doc.trade-none"),
    }
    if found is None:
        fields |= {
            "objectives": (line("doc.objective-process", n=1),),
            "reservation": line("doc.stop-none"),
            "alternative": _alternative(desk, None),
            "trades": (line("doc.trade-none"),),
        }
        return fields, []
    worth = found[1]
    ranked = worth.ranked
    shown = ranked if desk.grade.careful else ranked[:2]
    fields["objectives"] = tuple(
        line("doc.objective", n=n, issue=i, option=worth.best_option(i), weight=_points(worth.weight(i)))
        for n, i in enumerate(shown, start=1)
    )
    stop: dict[str, Value] = {"reservation": _points(worth.reservation), "home": desk.actor}
    limit = _limit(worth)
    outside = desk.actor not in {*found[0].parties, *found[0].signatories}
    if outside:
        # It has a view and no signature: nothing to refuse, and nothing to give at the table.
        fields["reservation"] = line("doc.stop-outside", **stop)
    elif limit is None:
        fields["reservation"] = line("doc.stop-free", **stop)
    else:
        fields["reservation"] = line("doc.stop", issue=limit[0], option=limit[1], **stop)
    fields["alternative"] = _alternative(desk, worth)
    pairs = list(zip(reversed(ranked), ranked, strict=False))[: max(1, len(ranked) // 2)]
    fields["trades"] = (
        (line("doc.trade-none"),)
        if outside
        else tuple(
            line("doc.trade", issue=a, weight=_points(worth.weight(a)), issue2=b, weight2=_points(worth.weight(b)))
            for a, b in (pairs if desk.grade.careful else pairs[:1])
        )
    )
    cites = [p.ref for p in desk.view.packages.values()][-3:] + [e.ref for e, _ in desk.view.injects[-2:]]
    return fields, [Citation(ref, "relies-on") for ref in cites]


@writes("situation-report")
def situation(desk: Desk, topic: Topic) -> Written:
    """A situation report: what is known with its source, what is assumed with a degree, what was asked."""
    known = facts(desk, topic)
    news, met = topic.news, concerned(desk, topic.news)
    unsure = news is not None and doubtful(news[1]) and not corrected(desk, news[1])
    assumed: list[Words] = []
    unknown: list[Words] = []
    if news is not None and unsure:
        if not desk.grade.careful:
            known.insert(0, (told("doc.known-careless", news[1]), news[0].ref))
        assumed.append(told("doc.assumed-report", news[1], percent=SURE.get(news[1].reliability[-1:], 40)))
        unknown.append(told("doc.unknown-verify", news[1]))
    of = part(desk, news) if topic.kind in ("event", "nationals") else topic.kind
    values: dict[str, Value] = {"actor": met, "turn": desk.view.turn, "rung": desk.view.rung, "home": desk.actor}
    if topic.gauge is not None:
        values |= reading(desk, topic.gauge)
    if topic.issue is not None:
        values["issue"] = topic.issue
    about = in_each("title", news[1].title) if news is not None else {"title": ""}
    neutral = topic.kind == "talks" and stakes(desk) is None
    percent = round(85 - 6 * tension(desk, met))
    assumed.append(line(f"doc.assume-{of}", percent=percent, **values))
    unknown.append(line(f"doc.unknown-{of}", **values))
    kept = known[:7] if desk.grade.careful else known[:3]
    fields: dict[str, Filled] = {
        "summary": line(f"doc.summary-{_summed_up(desk, topic, of)}", **values, **about),
        "known": tuple(words for words, _ in kept),
        "assumed": tuple(assumed),
        "unknown": tuple(unknown),
        "next": line("doc.next-verify" if unsure else f"doc.next-{of}{'-chair' if neutral else ''}", **values),
    }
    cites = [Citation(ref, "relies-on") for _, ref in kept if ref is not None]
    if news is not None:
        cites.append(cited(desk, news))
    return fields, cites if desk.grade.careful else cites[-1:]


def cited(desk: Desk, news: tuple[Entry, ev.InjectReleased]) -> Citation:
    """News as a document cites it: what is doubtful is only reported, by those who mark the difference."""
    unsure = desk.grade.careful and doubtful(news[1]) and not corrected(desk, news[1])
    return Citation(news[0].ref, "reports" if unsure else "relies-on")


# --- parts


def _summed_up(desk: Desk, topic: Topic, of: str) -> str:
    """The part in which the report opens: whoever writes a text with those a charge points at is no bystander."""
    if topic.gauge is not None and of == "indicator":
        return "gauge"
    if topic.kind == "nationals" or topic.news is None or of != "bystander":
        return topic.kind if topic.kind == "nationals" else of
    charged = set(topic.news[1].roles.accused)
    shared = (t for t in desk.view.the_scene.instruments if desk.actor in t.parties)
    return "counterpart" if any(charged & set(t.parties) for t in shared) else of


def _points(value: float) -> float:
    return round(value, 1)


def stakes(desk: Desk) -> tuple[Instrument, Worth] | None:
    """The first text in which the delegation has stakes, and what it is worth to it."""
    for text in desk.view.the_scene.instruments:
        worth = desk.worth(text)
        if worth is not None:
            return text, worth
    return None


def _limit(worth: Worth) -> tuple[IssueId, OptionId] | None:
    """The weightiest issue on which the mandate leaves something out, and the last option inside it on that side.

    None where the mandate leaves everything open. Of two sides the costlier one counts.
    """
    for issue in worth.ranked:
        at = worth.shape.issues.index(issue)
        options, inside = worth.shape.options[at], worth.limits[at]
        if all(inside) or not any(inside):
            continue
        near = (
            range(len(options))
            if not worth.shape.ordered[at]
            else [k for k in range(len(options)) if inside[k] and not all(inside[max(0, k - 1) : k + 2])]
        )
        edge = min((k for k in near if inside[k]), key=lambda k: (worth.tables[at][k], k))
        return issue, options[edge]
    return None


def _alternative(desk: Desk, worth: Worth | None) -> Words:
    words = desk.mandate.alternative if desk.mandate is not None else {}
    values = in_each("alternative", {language: text.rstrip(".") for language, text in words.items()})
    if worth is None:
        return Phrase("doc.alternative-none", values)
    return Phrase("doc.alternative", {**values, "reservation": _points(worth.reservation)})


def _other(desk: Desk, text: Instrument | None, actor: ActorId) -> Words:
    found = tables(desk, text, actor) if text is not None else None
    if text is None or found is None:
        return line("doc.other-unknown", actor=actor)
    shape = desk.shape(text)
    spans = [max(row) - min(row) for row in found]
    at = max(range(len(spans)), key=lambda k: (spans[k], -k))
    option = shape.options[at][max(range(len(found[at])), key=lambda k: (found[at][k], -k))]
    return line("doc.other", actor=actor, issue=shape.issues[at], option=option)
