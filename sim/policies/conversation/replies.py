"""Answers to another delegation's words, by what they do and how the point they make stands to this delegation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, IssueId, OptionId, PackageId, Phrase
from sim.exercise.talk.reading import reading
from sim.exercise.texts.queries import standing
from sim.language import in_language, languages
from sim.language.functions import small
from sim.policies.conversation import facts
from sim.policies.conversation.asked import GOES_ON
from sim.policies.conversation.ledger import Line, ledger
from sim.policies.conversation.points import Point, named, pairs, point, slack
from sim.policies.conversation.wording import Draft, worded
from sim.policies.desk import Desk
from sim.policies.saying import send, top
from sim.reading.reading import Reading

GUARDED = ("hard", "spoiler")
"""Styles that would rather not say what they need."""
BRIEF = 6
"""Content words up to which a message that names nothing may be an answer to what was said before it."""
ANSWERS = ("acceptance", "refusal", "question-interests")
PRICED = ("answer.demand.", "answer.offer.", "answer.conditional-offer.if")
"""Templates of answers that may name a price."""
MARGIN = 4.0
"""Points by which a trade must help those who want something for all that they give."""
CARRYING = ("mediator", "humanitarian", "conciliatory")
"""Styles that offer to carry a word to those whom it concerns."""
MEANT: Mapping[str, ev.Intent] = {
    "offer": "offer",
    "conditional-offer": "offer",
    "acceptance": "acknowledgement",
    "thanks": "acknowledgement",
    "apology": "acknowledgement",
    "commitment": "acknowledgement",
}
"""The intent of an answer to each, where it has one."""


class Matter:
    """One message of a person, as the delegation asked understands it, with what it remembers of its author."""

    def __init__(self, desk: Desk, entry: Entry, message: ev.MessageSent, read: Reading) -> None:
        self.desk = desk
        self.entry = entry
        self.message = message
        self.read = read
        self.writer: ActorId = desk.view.actor_of(message.seat)
        self.said: Sequence[Line] = ledger(desk, self.writer, entry)
        self.points = [made for issue, option in named(read) if (made := point(desk, issue, option)) is not None]
        self.values: dict[str, str | int | float] = {}
        if not self.points and self.package() is None:
            self.points = self._answering()

    def _answering(self) -> list[Point]:
        """The point of this seat's own last words there, where a few words answer them: *agreed*, *no*, *why?*."""
        short = self.read.substance.words <= BRIEF and self.read.intent in ANSWERS
        before = self._own_last() if short else None
        if before is None:
            return []
        place = "2" if "option2" in before.values and self.read.intent != "question-interests" else ""
        issue, option = before.values.get(f"issue{place}"), before.values.get(f"option{place}")
        made = (
            None if issue is None else point(self.desk, IssueId(str(issue)), OptionId(str(option)) if option else None)
        )
        if made is None:
            return []
        if (
            place
            and self.read.intent == "acceptance"
            and before.template.startswith(PRICED)
            and "option" in before.values
        ):
            # They take the price that was named: with it goes what they had asked for.
            self.values |= {"issue3": before.values["issue"], "option3": before.values["option"]}
        return [made]

    def _own_last(self) -> Phrase | None:
        """This seat's last words in the talks, if they came a short while before the message."""
        heard = self.desk.heard(self.message.channel)
        for entry, said in reversed(heard):
            if entry.n >= self.entry.n or said.seat != self.desk.seat:
                continue
            fresh = self.entry.at - entry.at <= GOES_ON
            return said.words if fresh and isinstance(said.words, Phrase) else None
        return None

    def draft(self, outcome: str) -> Draft:
        """An empty answer whose template tells what it answers, and how."""
        return Draft(f"answer.{self.read.intent}.{outcome}", values=self.values)

    def on(self, made: Point, suffix: str = "") -> None:
        """Speak of that point: its issue and option are what the parts name."""
        self.values[f"issue{suffix}"] = made.issue
        if made.option is not None:
            self.values[f"option{suffix}"] = made.option

    def package(self) -> PackageId | None:
        """The package that the message is about, also one that this seat has not seen."""
        if self.message.package is not None:
            return self.message.package
        return next((PackageId(one.id) for one in self.read.about if one.kind == "package"), None)

    def seen(self, package: PackageId) -> bool:
        """Whether this seat was shown that package."""
        return package in self.desk.view.packages

    def remembered(self, deed: str, issue: IssueId) -> Line | None:
        """The last time that its author did this on that issue, naming an option."""
        return next((x for x in reversed(self.said) if x.deed == deed and x.issue == issue and x.option), None)


def reply(desk: Desk, entry: Entry, message: ev.MessageSent, worn: frozenset[str]) -> cmd.Command | None:
    """The seat's answer to a person of another delegation; None where there is nothing to say that it has not said."""
    read = reading(desk.view, message)
    if read is None:
        return None
    matter = Matter(desk, entry, message, read)
    draft = _DRAFTS[read.intent](matter)
    words = worded(desk, draft, worn)
    if words is None:
        return None
    issue = draft.values.get("issue", draft.values.get("issue2"))
    about = (IssueId(str(issue)),) if issue is not None else ()
    return send(desk, message.channel, words, MEANT.get(read.intent), entry, about=about)


# --- offers and trades


def _offer(matter: Matter) -> Draft:
    given = [made for i, o in pairs(matter.read.trade.give) if (made := point(matter.desk, i, o)) is not None]
    chosen = _weightiest(given or matter.points)
    if chosen is None:
        return matter.draft("unclear").add("took-offer-plain", needed=True).add("next-figure-plain")
    matter.on(chosen)
    if chosen.option is None:
        return _vague(matter, chosen, "took-offer-on")
    draft = matter.draft(chosen.relation)
    match chosen.relation:
        case "wish":
            return draft.add("took-offer").add("yes-wish", needed=True).add("next-you-table")
        case "room" if not _bargains(matter.desk):
            return draft.add("took-offer").add("yes-room", needed=True).add("next-you-table")
        case "room" | "dear" | "red":
            _want(matter, chosen)
            draft.add("took-offer")
            draft.add("no-red" if chosen.relation == "red" else "more-needed", needed=True)
            if chosen.relation == "red":
                return _with_reason(draft, matter, chosen).add("need")
            return draft.add("next-return")
        case "easy":
            if _other_wish(matter, chosen):
                return draft.add("took-offer").add("easy", needed=True).add("since-elsewhere")
            return draft.add("took-offer").add("easy", needed=True)
    return _elsewhere(draft, matter, chosen, "took-offer")


def _trade(matter: Matter) -> Draft:
    desk = matter.desk
    given = _weightiest([made for i, o in pairs(matter.read.trade.give) if (made := point(desk, i, o)) is not None])
    wanted = _weightiest([made for i, o in pairs(matter.read.trade.ask) if (made := point(desk, i, o)) is not None])
    if given is None or wanted is None:
        one = given or wanted or _weightiest(matter.points)
        if one is None:
            return matter.draft("unclear").add("took-trade-plain", needed=True).add("next-figure-plain")
        matter.on(one)
        draft = matter.draft(f"half-{one.relation}").add("took-trade-on", needed=True)
        if one.option is not None and one.relation == "red" and wanted is one:
            return draft.add("no-red")
        return draft.add("next-figure")
    matter.on(given)
    matter.on(wanted, "3")
    draft = Draft("answer.conditional-offer.weighed", values=matter.values).add("took-trade", needed=True)
    for one in (wanted, given):
        if one.relation in ("settled-so", "settled-otherwise", "not-ours"):
            matter.on(one)
            return _elsewhere(matter.draft(one.relation).add("took-trade-on", needed=True), matter, one, "")
    if wanted.relation == "red":
        draft.template = "answer.conditional-offer.red"
        _other_wish(matter, wanted)
        return draft.add("no-red-there", needed=True).add("next-seek")
    if given.relation == "red":
        draft.template = "answer.conditional-offer.red"
        _want(matter, given)
        return draft.add("no-red", needed=True).add("need")
    gain = _gain(desk, given, wanted)
    if gain >= 0.0:
        draft.template = "answer.conditional-offer.yes"
        return draft.add("yes-trade", needed=True).add("next-table" if _tables(desk, given) else "next-you-table")
    if gain >= -12.0 and _other_wish(matter, wanted, given):
        draft.template = "answer.conditional-offer.if"
        return draft.add("if-price", needed=True)
    draft.template = "answer.conditional-offer.no"
    draft.add("no-trade", needed=True)
    return draft.add("next-seek") if _other_wish(matter, wanted, given) else draft


def _gain(desk: Desk, given: Point, wanted: Point) -> float:
    """Points by which a trade helps the delegation: what it is given against what it gives, less what it insists on.

    What is given counts from where the other side stands, half-way between best and worst where that is not known; what
    is wanted, from the delegation's own best.
    """
    margin = (MARGIN if _bargains(desk) else 0.0) - slack_share(desk, wanted)
    return _worth_given(desk, given) - _cost(wanted) - margin


def _worth_given(desk: Desk, made: Point) -> float:
    if made.worth is None or made.option is None:
        return 0.0
    row = made.worth.tables[made.worth.shape.issues.index(made.issue)]
    others = [option for actor, option in standing(desk.view, made.text)[made.issue].items() if actor != desk.actor]
    stood = [made.worth.option_value(made.issue, option) for option in others]
    before = sum(stood) / len(stood) if stood else (max(row) + min(row)) / 2
    return made.worth.option_value(made.issue, made.option) - before


def _cost(made: Point) -> float:
    if made.worth is None or made.option is None:
        return 0.0
    best = made.worth.option_value(made.issue, made.worth.best_option(made.issue))
    return best - made.worth.option_value(made.issue, made.option)


def slack_share(desk: Desk, made: Point) -> float:
    """A share of the room that the delegation has by now, as the issue weighs in the whole."""
    if made.worth is None:
        return 0.0
    return slack(desk, made.text, made.worth) * made.worth.weight(made.issue) / 100.0


def _tables(desk: Desk, made: Point) -> bool:
    return desk.leads("table") and desk.actor in made.text.parties


# --- demands, refusals, agreement


def _demand(matter: Matter) -> Draft:
    asked = [made for i, o in pairs(matter.read.trade.ask) if (made := point(matter.desk, i, o)) is not None]
    chosen = _weightiest(asked or matter.points)
    if chosen is None:
        return matter.draft("unclear").add("took-demand-plain", needed=True).add("next-figure-plain")
    matter.on(chosen)
    if chosen.option is None:
        return _vague(matter, chosen, "took-demand-on")
    draft = matter.draft(chosen.relation)
    _recall(draft, matter, chosen)
    match chosen.relation:
        case "wish":
            return draft.add("took-demand").add("yes-wish", needed=True).add("next-you-table")
        case "easy":
            draft.add("took-demand").add("easy", needed=True)
            return draft.add("next-seek") if _other_wish(matter, chosen) else draft
        case "room" if not _bargains(matter.desk):
            return draft.add("took-demand").add("yes-room", needed=True).add("next-you-table")
        case "room":
            if _other_wish(matter, chosen):
                return draft.add("took-demand").add("if-price", needed=True)
            return draft.add("took-demand").add("if-open", needed=True)
        case "dear":
            draft.add("took-demand").add("no-dear", needed=True)
            return draft.add("if-price") if _other_wish(matter, chosen) else draft.add("if-open")
        case "red":
            draft.add("took-demand").add("no-red", needed=True)
            _with_reason(draft, matter, chosen)
            return draft.add("next-seek") if _other_wish(matter, chosen) else draft
    return _elsewhere(draft, matter, chosen, "took-demand")


def _refusal(matter: Matter) -> Draft:
    if (package := matter.package()) is not None:
        if not matter.seen(package):
            return matter.draft("no-package").add("pack-unknown", needed=True)
        matter.values["package"] = package
        draft = matter.draft("package").add("took-refusal-package", needed=True)
        return draft.add("next-instead-plain")
    chosen = _weightiest(matter.points)
    if chosen is None:
        return matter.draft("unclear").add("took-refusal-plain", needed=True).add("next-instead-plain")
    matter.on(chosen)
    draft = matter.draft(chosen.relation)
    draft.add("took-refusal" if chosen.option is not None else "took-refusal-on", needed=True)
    if chosen.relation in ("not-ours", "settled-otherwise", "settled-so"):
        return _elsewhere(draft, matter, chosen, "")
    if chosen.relation == "wish":
        _with_reason(draft, matter, chosen)
    return draft.add("next-instead")


def _acceptance(matter: Matter) -> Draft:
    if (package := matter.package()) is not None:
        if not matter.seen(package):
            return matter.draft("no-package").add("pack-unknown", needed=True)
        matter.values["package"] = package
        draft = matter.draft("package").add("took-acceptance-package", needed=True)
        return facts.judged(draft, matter.desk, package)
    chosen = _weightiest(matter.points)
    if chosen is None:
        return matter.draft("plain").add("took-acceptance-plain", needed=True).add("next-you-table")
    matter.on(chosen)
    draft = matter.draft(chosen.relation)
    if chosen.option is None:
        return draft.add("took-acceptance-on", needed=True).add("next-figure")
    draft.add("took-acceptance", needed=True)
    match chosen.relation:
        case "red":
            return draft.add("no-red", needed=True)
        case "wish" | "room" | "easy":
            return draft.add("next-table" if _tables(matter.desk, chosen) else "next-you-table")
        case "dear":
            _want(matter, chosen)
            return draft.add("more-needed")
    return _elsewhere(draft, matter, chosen, "")


def _commitment(matter: Matter) -> Draft:
    chosen = _weightiest(matter.points)
    if chosen is None:
        return matter.draft("plain").add("took-word-plain", needed=True).add("word-plain")
    matter.on(chosen)
    draft = matter.draft(chosen.relation)
    draft.add("took-word" if chosen.option is not None else "took-word-on", needed=True)
    if chosen.relation in ("wish", "room"):
        return draft.add("word-good")
    if chosen.relation in ("dear", "red"):
        _want(matter, chosen)
        return draft.add("word-short")
    return draft.add("word-plain")


# --- warnings and threats


def _warning(matter: Matter) -> Draft:
    return _short(matter, "took-warning", "warning-answer")


def _threat(matter: Matter) -> Draft:
    before = any(line.deed == "threatened" for line in matter.said)
    return _short(matter, "took-threat", "threat-again" if before else "threat-answer")


def _short(matter: Matter, took: str, answer: str) -> Draft:
    chosen = _weightiest(matter.points)
    if chosen is None:
        return matter.draft("plain").add(f"{took}-plain", needed=True).add(answer, needed=True)
    matter.on(chosen)
    return matter.draft(chosen.relation).add(f"{took}-on", needed=True).add(answer)


# --- courtesies


def _apology(matter: Matter) -> Draft:
    return _courtesy(matter, "apology-answer", "apology-on")


def _thanks(matter: Matter) -> Draft:
    return _courtesy(matter, "thanks-answer", "thanks-on")


def _courtesy(matter: Matter, answer: str, on: str) -> Draft:
    draft = matter.draft("plain").add(answer, needed=True)
    chosen = _weightiest(matter.points)
    if chosen is not None:
        matter.on(chosen)
        draft.add(on)
    return draft


def _greeting(matter: Matter) -> Draft:
    matter.values["seat"] = matter.message.seat
    draft = matter.draft("plain").add("greeting-answer", needed=True)
    issue = top(matter.desk)
    if issue is not None and not matter.desk.said("answer.greeting"):
        matter.values["issue2"] = issue
        draft.add("greeting-on")
    return draft


def _procedure(matter: Matter) -> Draft:
    chair = "chair" in matter.desk.powers
    draft = matter.draft("chair" if chair else "plain")
    draft.add("procedure-chair" if chair else "procedure-answer", needed=True)
    chosen = _weightiest(matter.points)
    if chosen is not None:
        matter.on(chosen)
        draft.add("procedure-on")
    return draft


def _unclear(matter: Matter) -> Draft:
    chosen = _weightiest(matter.points)
    if chosen is not None:
        matter.on(chosen)
        return matter.draft("named").add("unclear-on", needed=True)
    return matter.draft("plain").add("unclear", needed=True)


# --- statements and questions


def _statement(matter: Matter) -> Draft:
    chosen = _weightiest(matter.points)
    if chosen is None:
        if (package := matter.package()) is not None:
            return facts.on_package(matter.draft("package"), matter.desk, package)
        return matter.draft("plain").add("took-view-plain", needed=True).add("next-so")
    matter.on(chosen)
    draft = matter.draft(chosen.relation).add("took-view", needed=True)
    if chosen.relation in ("not-ours", "settled-so", "settled-otherwise"):
        return _elsewhere(draft, matter, chosen, "")
    if chosen.worth is not None:
        matter.values["option2"] = chosen.worth.best_option(chosen.issue)
        matter.values["issue2"] = chosen.issue
        return draft.add("easy" if chosen.relation == "easy" else "view-wish")
    return draft


def _interests(matter: Matter) -> Draft:
    """The delegation's need, as far as its style and grade let it say so; another one where it has named the first."""
    desk = matter.desk
    chosen = _weightiest(matter.points)
    worths = [(text, worth) for text in desk.view.the_scene.instruments if (worth := desk.worth(text)) is not None]
    open_ones = [(t, w) for t, w in worths if desk.view.turn >= t.opens and desk.view.instruments[t.id].adopted is None]
    if chosen is not None:
        matter.on(chosen)
        if chosen.relation in ("not-ours", "settled-so", "settled-otherwise"):
            draft = matter.draft(chosen.relation).add("took-question", needed=True)
            return _elsewhere(draft, matter, chosen, "")
    if not worths:
        return matter.draft("none").add("need-none", needed=True)
    worth = (open_ones or worths)[0][1]
    if chosen is not None and chosen.worth is not None:
        worth, issue = chosen.worth, chosen.issue
    else:
        told = _named_before(desk, "answer.question-interests")
        issue = min(worth.ranked[:3], key=lambda i: (told.count(i), worth.ranked.index(i)))
    matter.values |= {"issue2": issue, "option2": worth.best_option(issue)}
    draft = matter.draft("told")
    earlier = next(
        (x for x in matter.said if x.deed == "asked-interests" and x.issue == (chosen and chosen.issue)), None
    )
    if chosen is not None:
        draft.add("took-question")
    elif earlier is not None:
        matter.values["turn"] = earlier.turn
        draft.add("recall-asked")
    if desk.style in GUARDED and desk.chance(0.5, f"guarded {matter.entry.ref}") and desk.grade.reads_others:
        draft.template = "answer.question-interests.guarded"
        return draft.add("need-guarded", needed=True)
    if chosen is not None and worth.weight(issue) < 8.0:
        draft.template = "answer.question-interests.easy"
        matter.values["issue"] = issue
        other = worth.ranked[0]
        matter.values |= {"issue2": other, "option2": worth.best_option(other)}
        return draft.add("easy", needed=True).add("need")
    draft.add("need", needed=True)
    if chosen is None:
        matter.values["issue"] = issue
    draft.add("since-most" if issue == worth.ranked[0] else "since-weighs")
    return draft.add("next-yours") if desk.style not in GUARDED else draft


def _fact(matter: Matter) -> Draft:
    return facts.told(
        matter.draft("unknown"), matter.desk, matter.read, matter.message, matter.points, matter.package()
    )


# --- parts


def _weightiest(points: Sequence[Point]) -> Point | None:
    """Of the points made, one with an option before one without, then the first named."""
    return min(points, key=lambda p: (p.option is None, points.index(p)), default=None)


def _vague(matter: Matter, chosen: Point, took: str) -> Draft:
    """No option was named: whatever is known of the issue, and which option is meant."""
    draft = matter.draft(chosen.relation).add(took, needed=True)
    if chosen.relation in ("not-ours", "settled-so", "settled-otherwise"):
        return _elsewhere(draft, matter, chosen, "")
    return draft.add("next-figure")


def _elsewhere(draft: Draft, matter: Matter, chosen: Point, took: str) -> Draft:
    """The point is settled, or for others to decide."""
    if took:
        draft.add(took)
    if chosen.relation == "not-ours":
        others = [a for a in chosen.text.parties if a not in (matter.writer, matter.desk.actor)]
        matter.values["actor"] = next(iter(others), matter.writer)
        draft.add("not-ours", needed=True)
        return draft.add("pass-on") if matter.desk.style in CARRYING else draft
    assert chosen.agreed is not None
    if chosen.relation == "settled-so":
        matter.values["option"] = chosen.agreed
        return draft.add("settled-so", needed=True)
    matter.values["option2"] = chosen.agreed
    return draft.add("settled-otherwise", needed=True)


def _want(matter: Matter, chosen: Point) -> None:
    """This delegation's wish on the same issue."""
    assert chosen.worth is not None
    matter.values |= {"issue2": chosen.issue, "option2": chosen.worth.best_option(chosen.issue)}


def _other_wish(matter: Matter, *aside: Point) -> bool:
    """Put in what the delegation wants on another issue of the text: one of weight, asked for least so far.

    What the other side has offered already is not asked for again.
    """
    desk, worth = matter.desk, aside[0].worth
    if worth is None:
        return False
    spoken = _named_before(desk, "answer.")
    found = []
    for rank, issue in enumerate(worth.ranked):
        option = worth.best_option(issue)
        offered = matter.remembered("offered", issue)
        if any(issue == one.issue for one in aside) or (offered is not None and offered.option == option):
            continue
        if worth.weight(issue) >= 5.0 and point_open(desk, issue):
            found.append((spoken.count(issue), rank, issue, option))
    if not found:
        return False
    _, _, issue, option = min(found)
    matter.values |= {"issue2": issue, "option2": option}
    return True


def _named_before(desk: Desk, template: str) -> list[IssueId]:
    """The issues that this seat brought up itself in messages of such a template."""
    return [
        IssueId(str(message.words.values.get("issue2")))
        for _, message in desk.spoken(template, {})
        if isinstance(message.words, Phrase)
    ]


def point_open(desk: Desk, issue: IssueId) -> bool:
    """Whether an issue can still be talked about."""
    made = point(desk, issue, None)
    return made is not None and made.relation == "open"


def _with_reason(draft: Draft, matter: Matter, chosen: Point) -> Draft:
    """Why not: those at home who would lose by it, or how much the issue weighs."""
    assert chosen.worth is not None
    bloc = _bloc(matter.desk, chosen)
    if bloc is not None and matter.desk.rng.random() < 0.5:
        matter.values |= {f"bloc_{language}": name for language, name in bloc.items()}
        return draft.add("since-home")
    return draft.add("since-most" if chosen.worth.ranked[0] == chosen.issue else "since-weighs")


def _bloc(desk: Desk, chosen: Point) -> Mapping[str, str] | None:
    """The bloc at home that would lose most by an option against the delegation's wish, by its name."""
    mandate = desk.mandate
    if mandate is None or chosen.option is None or chosen.worth is None:
        return None
    best = chosen.worth.best_option(chosen.issue)
    losses: list[tuple[float, int]] = []
    for place, bloc in enumerate(mandate.blocs):
        stakes = bloc.stakes.get(chosen.text.id)
        if stakes is None or chosen.issue not in stakes.values:
            continue
        values, share = stakes.values[chosen.issue], stakes.weights[chosen.issue] / sum(stakes.weights.values())
        losses.append((share * (values.get(best, 0.0) - values.get(chosen.option, 0.0)), place))
    if not losses or max(losses)[0] < 0.05:
        return None
    name = mandate.blocs[max(losses)[1]].name
    return {language: small(in_language(name, language)) for language in languages()}


def _recall(draft: Draft, matter: Matter, chosen: Point) -> None:
    """Remind them of what they said they could accept, where they now ask for something else on the same issue."""
    before = matter.remembered("offered", chosen.issue) or matter.remembered("promised", chosen.issue)
    if before is not None and before.option is not None and before.option != chosen.option:
        matter.values |= {"issue4": chosen.issue, "option4": before.option, "turn": before.turn}
        draft.add("recall-told")


def _bargains(desk: Desk) -> bool:
    """Whether the delegation wants something for all that it gives: the hard, the spoilers and the veterans do."""
    return desk.style in GUARDED or desk.grade.name == "veteran"


_DRAFTS: Mapping[str, Callable[[Matter], Draft]] = {
    "offer": _offer,
    "conditional-offer": _trade,
    "demand": _demand,
    "refusal": _refusal,
    "acceptance": _acceptance,
    "commitment": _commitment,
    "warning": _warning,
    "threat": _threat,
    "apology": _apology,
    "thanks": _thanks,
    "greeting": _greeting,
    "procedure": _procedure,
    "statement": _statement,
    "question-interests": _interests,
    "question-fact": _fact,
    "unclear": _unclear,
}
