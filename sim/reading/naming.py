"""Things of the scenario that a text names: by title, by another name, by number, by figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sim.reading.figures import Number
from sim.reading.grammar import Grammar
from sim.reading.lexicon import Amount, Content, Known, Lexicon, Named, Vocabulary, contents
from sim.reading.reading import Figure, Kind, Mention
from sim.reading.tokens import Token

LEAST_BARE = 20
"""The least number that names an option without a unit and without its issue beside it."""
LEAST_COUNTED = 5
"""Letters of the shortest word that is taken for a plural by its ending."""
_BETWEEN = 1
"""Content words that may stand between an actor and what it does."""
_LOOSE = 2
"""Content words that may stand between the words of a name."""


@dataclass(frozen=True, slots=True)
class Found:
    """A thing named by tokens [first, last), with the words of its name there and whether the name is whole."""

    thing: Named
    first: int
    last: int
    words: int
    whole: bool
    beside: bool = False
    """Whether it counts only where its issue is named beside it."""


def named(
    tokens: Sequence[Token],
    numbers: Sequence[Number],
    text: str,
    grammar: Grammar,
    lexicon: Lexicon,
    writer: str | None = None,
) -> tuple[list[Found], list[Figure]]:
    """The things named, in the order of the text, and its figures with the option or gauge that each one fits.

    `writer` is the actor who speaks as *we*, where it is known.
    """
    vocabulary = lexicon.vocabulary(grammar.language)
    found = _by_name(tokens, numbers, text, grammar, lexicon, vocabulary)
    found += _by_actor(tokens, numbers, grammar, lexicon, vocabulary, writer)
    numbered, taken = _by_number(tokens, text, grammar, lexicon)
    found += numbered
    found = _longest(found)
    issues = {issue for one in found if (issue := lexicon.issue_of(one.thing)) is not None}
    figures: list[Figure] = []
    options = {(t.of, t.id): t for t in lexicon.things if t.kind == "option"}
    for number in numbers:
        if number.first in taken:
            continue
        beside = {
            issue
            for one in found
            if tokens[one.first].sentence == tokens[number.first].sentence
            and (issue := lexicon.issue_of(one.thing)) is not None
        }
        if _no_figure(number, tokens, grammar):
            continue
        after = tokens[number.last].text if number.last < len(tokens) else ""
        counting = len(after) >= LEAST_COUNTED and after.endswith("s")  # 300 lorries
        amount = _fitting(number, vocabulary.amounts, beside, issues, _bare(number, tokens, grammar), counting)
        start, end = tokens[number.first].start, tokens[number.last - 1].end
        option = None if amount is None else (amount.issue, amount.option)
        value, unit = (number.value, number.unit) if amount is None else (amount.value, amount.unit)
        figures.append(Figure(value, unit, start, end, option))
        if option in options and not any(one.thing is options[option] for one in found):
            found.append(Found(options[option], number.first, number.last, 1, True))
    found = _one_sense(found, tokens, lexicon)
    return sorted(found, key=lambda one: (one.first, one.last)), figures


def mentions(found: Sequence[Found], tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Mention, ...]:
    """The things named as positions in the text, each once; an option names its issue, too."""
    made: dict[tuple[Kind, str], Mention] = {}
    for one in found:
        start, end = tokens[one.first].start, tokens[one.last - 1].end
        thing = one.thing
        ids: list[tuple[Kind, str]] = [(thing.kind, thing.path)]
        if thing.kind in ("option", "provision") and thing.of:
            ids.append(("issue", thing.of))
        for kind, id in ids:
            made.setdefault((kind, id), Mention(kind, id, start, end))
    return tuple(made.values())


def _by_name(
    tokens: Sequence[Token],
    numbers: Sequence[Number],
    text: str,
    grammar: Grammar,
    lexicon: Lexicon,
    vocabulary: Vocabulary,
) -> list[Found]:
    content = [Content(vocabulary.nearest(one.stem), one.first, one.last) for one in contents(tokens, numbers, grammar)]
    found: list[Found] = []
    for place, one in enumerate(content):
        for known in vocabulary.by_stem.get(one.stem, ()):
            if known.literal or known.ordered:
                continue
            last = _matched(known, content, place)
            if last is None or tokens[one.first].sentence != tokens[last - 1].sentence:
                continue
            if known.exact and text[tokens[one.first].start : tokens[last - 1].end] != known.exact:
                continue
            thing = lexicon.things[known.thing]
            found.append(Found(thing, one.first, last, len(known.stems), known.whole, known.beside))
    words = [t.text for t in tokens]
    for place, token in enumerate(tokens):
        for known in vocabulary.by_stem.get(token.stem, ()):
            length = len(known.literal)
            if not length or tuple(words[place : place + length]) != known.literal:
                continue
            if known.exact and text[token.start : tokens[place + length - 1].end] != known.exact:
                continue
            found.append(Found(lexicon.things[known.thing], place, place + length, length, True))
    return found


def _by_actor(
    tokens: Sequence[Token],
    numbers: Sequence[Number],
    grammar: Grammar,
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    writer: str | None,
) -> list[Found]:
    """Options named by what an actor does (*Bessou runs it*), the writer as *we* and the only other one as *you*."""
    persons: dict[str, str] = {}
    if writer is not None and writer in vocabulary.actors:
        persons = dict.fromkeys(grammar.words("we"), vocabulary.actors[writer])
        others = [stem for actor, stem in vocabulary.actors.items() if actor != writer]
        if len(others) == 1:
            persons |= dict.fromkeys(grammar.words("you"), others[0])
    people = set(vocabulary.actors.values())
    content = contents(tokens, numbers, grammar, persons)
    found: list[Found] = []
    for place, one in enumerate(content):
        for known in vocabulary.by_stem.get(one.stem, ()):
            if not known.ordered:
                continue
            for after in content[place + 1 : place + 2 + _BETWEEN]:
                beside = tokens[after.first].sentence == tokens[one.first].sentence
                # A pronoun that comes second begins something new more often: *you lead, we pay*.
                if beside and after.stem == known.stems[1] and tokens[after.first].text not in persons:
                    found.append(Found(lexicon.things[known.thing], one.first, after.last, 2, True))
                if after.stem in people:
                    break
    return found


def _matched(known: Known, content: Sequence[Content], place: int) -> int | None:
    """The end of the name's last word, where all of its words stand close by from this place on."""
    wanted = len(known.stems)
    if wanted == 1:
        return content[place].last
    left = set(known.stems)
    last = content[place].last
    for one in content[place : place + wanted + _LOOSE]:
        if one.stem in left:
            left.discard(one.stem)
            last = one.last
            if not left:
                break
    return last if len(left) <= wanted // 4 else None


def _by_number(tokens: Sequence[Token], text: str, grammar: Grammar, lexicon: Lexicon) -> tuple[list[Found], set[int]]:
    """Articles and packages by number and letter; and the tokens that are such numbers, which are no figures."""
    articles, packages = grammar.words("article"), grammar.words("package")
    provisions = [t for t in lexicon.things if t.kind == "provision" and t.number]
    tabled = {t.number: t for t in lexicon.things if t.kind == "package"}
    found: list[Found] = []
    taken: set[int] = set()
    after: str = ""
    for n, token in enumerate(tokens):
        if token.text in articles:
            after = "article"
        elif token.text in packages:
            after = "package"
        elif token.sort == "number":
            bare = n + 1 >= len(tokens) or (
                (tokens[n + 1].text,) not in grammar.units and tokens[n + 1].text not in grammar.multipliers
            )
            dotted = "." in token.text and any(p.number == token.text for p in provisions)
            if after == "article" or (dotted and bare):
                exact = [p for p in provisions if p.number == token.text]
                under = [p for p in provisions if p.number.split(".")[0] == token.text]
                found += [Found(one, n, n + 1, 1, True) for one in exact or under]
                if exact or under or after == "article":
                    taken.add(n)
        elif after == "package" and token.sort == "word" and len(token.text) == 1:
            written = text[token.start : token.end]
            letter = written.upper()
            if written.isupper() or (token.text not in grammar.stop and tokens[n - 1].text in packages):
                thing = tabled.get(letter) or Named("package", letter, {}, number=letter)
                found.append(Found(thing, n, n + 1, 1, True))
                taken.add(n)
        elif after == "article" and token.sort in ("word", "stop") and token.text not in grammar.stop:
            after = ""
    return found, taken


def _longest(found: list[Found]) -> list[Found]:
    """Names that do not stand inside a longer one; of names in one place, the whole ones."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (-f.words, -f.whole, f.first)):
        hidden = any(
            not other.beside
            and other.first <= one.first
            and one.last <= other.last
            and (other.words > one.words or (other.whole and not one.whole))
            for other in kept
        )
        if not hidden:
            kept.append(one)
    return kept


def _bare(number: Number, tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Whether nothing is counted after the number: "five, I mean", and not "five lorries"."""
    after = tokens[number.last] if number.last < len(tokens) else None
    if after is not None and after.text in grammar.words("counted"):
        return False
    return after is None or after.sort in ("stop", "mark") or after.text in grammar.stop


def _no_figure(number: Number, tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a number is a mark of order, a time of day or none at all: turn 8, at eight."""
    before = tokens[number.first - 1].text if number.first else ""
    after = tokens[number.last].text if number.last < len(tokens) else ""
    if not number.unit and (after in grammar.words("ordinal") or (number.value % 1 and number.value < 1)):
        return True
    if not number.unit and before in grammar.words("pair") and number.value == 2:
        return True
    if number.value == 0 or (before in grammar.words("ordered") and number.unit != "percent"):
        return True
    bare = not number.unit and _bare(number, tokens, grammar)
    return bare and number.value <= 12 and before in grammar.words("hourly") and number.last - number.first == 1


def _fitting(
    number: Number,
    amounts: Mapping[tuple[float, str], tuple[Amount, ...]],
    beside: set[str],
    issues: set[str],
    alone: bool,
    counting: bool,
) -> Amount | None:
    """The option that a figure stands for: one of an issue named beside it, else the only one with that figure."""
    fit = amounts.get((number.value, number.unit), ())
    if not fit:
        return None
    for known in (beside, issues):
        of_known = [one for one in fit if one.issue in known]
        if of_known:
            fit = tuple(of_known)
            break
    else:
        if not number.unit and not alone and (number.value < LEAST_BARE or counting):
            return None
    sure = [one for one in fit if one.alone] or [one for one in fit if one.in_label] or list(fit)
    return sure[0] if len({one.issue for one in sure}) == 1 else None


def _one_sense(found: list[Found], tokens: Sequence[Token], lexicon: Lexicon) -> list[Found]:
    """Of options of several issues in one place, those of an issue named beside them."""
    sure = {(lexicon.issue_of(one.thing), tokens[one.first].sentence) for one in found if one.thing.kind != "option"}
    kept: list[Found] = []
    for one in found:
        if one.thing.kind == "option":
            rivals = [
                o
                for o in found
                if o.thing.kind == "option" and o.first == one.first and o.last == one.last and o.thing is not one.thing
            ]
            if (rivals or one.beside) and (one.thing.of, tokens[one.first].sentence) not in sure:
                continue
        kept.append(one)
    return kept
