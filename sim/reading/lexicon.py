"""Names of a scenario's things in each language, prepared so that a text's words find them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from rapidfuzz import process
from rapidfuzz.distance import OSA

from sim.language import Text
from sim.reading.figures import Number, numbers
from sim.reading.grammar import Grammar, grammar_of, stem
from sim.reading.reading import Kind
from sim.reading.tokens import Token, tokens

Stems = tuple[str, ...]

LONGEST_CODE = 5
OFTEN: Mapping[str, int] = {"issue": 4, "option": 1, "gauge": 2, "provision": 1}
"""Texts of the scenario that may hold a single word of a title, for that word to name the thing by itself."""
THOUSANDS = (1e3, 1e6, 1e9)
LEAST_SHORT = 5
LEAST_COUNT = 20
"""The least count of an option's label by which the option is known."""
LEAST_FUZZY = 6
"""Letters of the shortest word that may be misspelt."""


@dataclass(frozen=True, slots=True)
class Named:
    """One thing with its names: the title, and other names by which people call it (`also`), in each language."""

    kind: Kind
    id: str
    name: Text
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wording: Text = field(default_factory=dict)
    """Of an option: its words inside the article."""
    of: str = ""
    """Of an option: its issue; of a provision: the issue that it settles."""
    number: str = ""
    """Of a provision: its number; of a package: its letter."""
    within: str = ""
    """Of a provision: its instrument."""

    @property
    def path(self) -> str:
        """Its id among all things: that of an option with its issue's, of a provision with its instrument's."""
        above = self.of if self.kind == "option" else self.within
        return f"{above}/{self.id}" if above else self.id


@dataclass(frozen=True, slots=True)
class Known:
    """A name as stems, and the thing it names; a name that is only a part of one counts less."""

    stems: Stems
    thing: int
    whole: bool
    exact: str = ""
    """The letters it must be written in: a code in capitals."""
    literal: tuple[str, ...] = ()
    """The words, function words among them, that must stand one after the other."""
    beside: bool = False
    """Whether it is an option only where its issue is named beside it: the word names other things, too."""
    ordered: bool = False
    """Whether its words name it in their own order alone, an actor's among them: *Bessou runs it*."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An option's figure."""

    value: float
    unit: str
    issue: str
    option: str
    alone: bool
    """Whether the option's label is this figure and nothing else that tells it from the other options."""
    in_label: bool
    """Whether the label has it, and not only the words in the article."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names in one language: by each of their stems, with all stems there are, and the options' figures."""

    by_stem: Mapping[str, tuple[Known, ...]]
    amounts: Mapping[tuple[float, str], tuple[Amount, ...]]
    spelt: tuple[str, ...]
    known: frozenset[str]
    """Stems of the scenario's prose, which are no misspellings."""
    actors: Mapping[str, str] = field(default_factory=dict)
    """Actor -> the stem of its name, where that is one word."""
    guesses: dict[str, str] = field(default_factory=dict)

    def nearest(self, stem: str) -> str:
        """The stem of a name that this one misspells; itself where there is none."""
        if len(stem) < LEAST_FUZZY or stem in self.known or stem in self.by_stem or len(stem) > 24:
            return stem
        if (guess := self.guesses.get(stem)) is None:
            most = 1 if len(stem) < 9 else 2
            near = process.extractOne(stem, self.spelt, scorer=OSA.distance, score_cutoff=most)
            guess = near[0] if near is not None and near[0][0] == stem[0] else stem
            if len(self.guesses) < 20_000:
                self.guesses[stem] = guess
        return guess


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Things that one reader knows by name. `prose` is what else they read: its words are no misspellings."""

    things: tuple[Named, ...]
    prose: tuple[Text, ...] = ()
    below: int = 0
    """Number of things, the first ones, that come from the lexicon that this one was made from by `knowing`."""
    _from: Lexicon | None = field(default=None, repr=False, compare=False)
    _prepared: dict[str, Vocabulary] = field(default_factory=dict, repr=False, compare=False)

    def knowing(self, things: Sequence[Named]) -> Lexicon:
        """This lexicon with some more things, which is quickly made from it."""
        return Lexicon((*self.things, *things), self.prose, len(self.things), self)

    def vocabulary(self, language: str) -> Vocabulary:
        """The names in that language, prepared at the first call."""
        if language not in self._prepared:
            grammar = grammar_of(language)
            below = _NOTHING if self._from is None else self._from.vocabulary(language)
            self._prepared[language] = _upon(below, _prepared(self, grammar))
        return self._prepared[language]

    def issue_of(self, thing: Named) -> str | None:
        """The issue that a thing belongs to."""
        if thing.kind == "issue":
            return thing.id
        return thing.of or None


_NOTHING = Vocabulary({}, {}, (), frozenset())


def _upon(below: Vocabulary, more: Vocabulary) -> Vocabulary:
    """Both vocabularies as one."""
    if below is _NOTHING:
        return more
    by_stem = dict(below.by_stem)
    for one, known in more.by_stem.items():
        by_stem[one] = (*by_stem.get(one, ()), *known)
    spelt = (*below.spelt, *(one for one in more.spelt if one not in below.by_stem))
    actors = {**below.actors, **more.actors}
    return Vocabulary(by_stem, {**below.amounts, **more.amounts}, spelt, below.known | more.known, actors)


@dataclass(frozen=True, slots=True)
class Content:
    """One content word of a text, or one number with its unit, over tokens [first, last)."""

    stem: str
    first: int
    last: int


def contents(
    parts: Sequence[Token],
    figures: Sequence[Number],
    grammar: Grammar,
    persons: Mapping[str, str] = MappingProxyType({}),
) -> list[Content]:
    """The content words of a text in order, each number with its unit as one: `#6 year`.

    Words of `persons` (we, you) count, as what they stand for there.
    """
    at = {figure.first: figure for figure in figures}
    found: list[Content] = []
    place = 0
    while place < len(parts):
        token = parts[place]
        if (figure := at.get(place)) is not None:
            found.append(Content(f"#{figure.value:g} {figure.unit}", figure.first, figure.last))
            place = figure.last
            continue
        if (person := persons.get(token.text)) is not None:
            found.append(Content(person, place, place + 1))
        elif token.sort in ("word", "number") and token.text not in grammar.stop:
            found.append(Content(token.stem, place, place + 1))
        place += 1
    return found


def stems_of(text: str, grammar: Grammar) -> Stems:
    """The stems of a text's content words, in order, without repetition."""
    parts = tokens(text, grammar)
    return tuple(dict.fromkeys(one.stem for one in contents(parts, numbers(parts, grammar), grammar)))


def _names(thing: Named, language: str) -> list[str]:
    title = thing.name.get(language) or next(iter(thing.name.values()), "")
    return [title, *thing.also.get(language, ())]


def _prepared(lexicon: Lexicon, grammar: Grammar) -> Vocabulary:
    language = grammar.language
    plain = frozenset(one for word in grammar.words("plain") for one in stems_of(word, grammar))
    read = () if lexicon.below else lexicon.prose
    told = Counter(one for text in read for one in frozenset(stems_of(text.get(language, ""), grammar)))
    own = list(enumerate(lexicon.things))[lexicon.below :]
    titles = [
        (n, place == 0, name, stems)
        for n, thing in own
        for place, name in enumerate(_names(thing, language))
        if (stems := stems_of(name, grammar)) or place == 0
    ]
    holders: dict[str, set[str]] = {}
    rivals: dict[tuple[str, str], set[str]] = {}
    bearers: dict[Stems, set[str]] = {}
    of_issues: dict[str, set[Stems]] = {}
    for n, _, _, stems in titles:
        thing = lexicon.things[n]
        if thing.kind == "issue":
            of_issues.setdefault(thing.id, set()).add(stems)
        bearers.setdefault(stems, set()).add(lexicon.issue_of(thing) or f"{thing.kind}:{thing.id}")
        for one in stems:
            holders.setdefault(one, set()).add(lexicon.issue_of(thing) or f"{thing.kind}:{thing.id}")
            if thing.kind == "option":
                rivals.setdefault((thing.of, one), set()).add(thing.id)
    actors = {
        lexicon.things[n].id: stems[0]
        for n, title, _, stems in titles
        if title and lexicon.things[n].kind == "actor" and len(stems) == 1
    }
    people = {*actors.values(), *(() if lexicon._from is None else lexicon._from.vocabulary(language).actors.values())}
    found: dict[str, list[Known]] = {}
    for n, title, name, stems in titles:
        thing = lexicon.things[n]
        if thing.kind == "provision" and thing.of and title:
            continue  # its title is its issue's: only its number tells it apart
        literal = tuple(t.text for t in tokens(name, grammar) if t.sort in ("word", "number"))
        exact = name if name.isupper() and len(name) <= LONGEST_CODE else ""
        common = all(one in plain or one.startswith("#1 ") for one in stems)
        common = common or (len(stems) < 3 and not grammar.words("telling").isdisjoint(literal))
        common = common or (thing.kind == "option" and stems in of_issues.get(thing.of, ()))
        if common or not stems:
            if len(literal) > 1:  # words as common as these name a thing only as they stand
                _add(found, stem(literal[0], grammar.stemmer), Known((), n, True, "", literal))
            elif not title and literal:
                _add(found, stem(literal[0], grammar.stemmer), Known((), n, True, exact, literal))
            continue
        shared = thing.kind == "option" and len(stems) == 1 and len(bearers[stems] - {thing.of}) > 0
        ordered = thing.kind == "option" and len(stems) == 2 and not people.isdisjoint(stems)
        for one in stems[:1] if ordered else stems:
            _add(found, one, Known(stems, n, True, exact, beside=shared, ordered=ordered))
        if not title or thing.kind not in OFTEN or len(stems) < 2 or thing.also.get(language):
            continue  # where the author says how people call it, single words of its title are no names of it
        for one in stems:
            alone = len(holders[one]) == 1 and one not in plain and one.isalpha() and len(one) > 2
            often = OFTEN[thing.kind]
            if alone and told[one] <= often and len(rivals.get((thing.of, one), "1")) == 1:
                _add(found, one, Known((one,), n, False))
    for n, thing in own:
        stems = stems_of(thing.wording.get(language, ""), grammar)
        if thing.kind == "option" and len(stems) > 1 and not all(one in plain for one in stems):
            for one in stems:
                _add(found, one, Known(stems, n, True))
    return Vocabulary(
        by_stem={one: tuple(known) for one, known in found.items()},
        amounts=_amounts(lexicon.things[lexicon.below :], grammar),
        spelt=tuple(sorted(one for one in found if len(one) >= LEAST_FUZZY and one.isalpha())),
        known=frozenset(told) | plain,
        actors=actors,
    )


def _add(found: dict[str, list[Known]], one: str, known: Known) -> None:
    held = found.setdefault(one, [])
    if known not in held:
        held.append(known)


def _without_figures(name: str, grammar: Grammar) -> Stems:
    parts = tokens(name, grammar)
    inside = {n for number in numbers(parts, grammar) for n in range(number.first, number.last)}
    return tuple(
        t.stem for n, t in enumerate(parts) if n not in inside and t.sort == "word" and t.text not in grammar.stop
    )


def _amounts(things: Sequence[Named], grammar: Grammar) -> Mapping[tuple[float, str], tuple[Amount, ...]]:
    """The figure of each option by value and unit: that of its label, or of its wording where the label has several."""
    found: dict[tuple[float, str], list[Amount]] = {}
    for thing in things:
        if thing.kind != "option":
            continue
        label = thing.name.get(grammar.language, "")
        read = numbers(tokens(label, grammar), grammar)
        said = numbers(tokens(thing.wording.get(grammar.language, ""), grammar), grammar)
        in_label = bool(read)
        if len(read) != 1:
            read = said if len(said) == 1 else read[-1:] if len(read) > 1 else []
        for number in read:
            alone = not _without_figures(label, grammar)
            if not (number.unit or alone) and number.value < LEAST_COUNT:
                continue  # *two officers and a chair*: a count, which says nothing by itself
            unit = number.unit or next((one.unit for one in said if one.value == number.value), "")
            amount = Amount(number.value, unit, thing.of, thing.id, alone, in_label)
            for written in dict.fromkeys((number.unit, unit)):
                found.setdefault((number.value, written), []).append(amount)
            # People leave out the unit, and the thousands or millions, too: "ninety" for 90,000 euros.
            short = [number.value / times for times in THOUSANDS if number.value % times == 0]
            if not in_label:
                continue
            for value in [number.value] * bool(number.unit) + [one for one in short if one >= LEAST_SHORT]:
                found.setdefault((value, ""), []).append(amount)
    return {key: tuple(amounts) for key, amounts in found.items()}
