"""One text, read: the way from words to a `Reading`, pure and the same each time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sim.reading.clauses import Placed, clauses, exchanged, one_sided, placed, sides, traded
from sim.reading.cues import Hit, Line, cues
from sim.reading.features import features
from sim.reading.figures import numbers
from sim.reading.grammar import Grammar, grammars
from sim.reading.intents import intent_of
from sim.reading.learned import learned
from sim.reading.lexicon import Lexicon
from sim.reading.naming import Found, mentions, named
from sim.reading.reading import Attitude, Figure, Mention, Reading, Stance, Trade
from sim.reading.substance import substance
from sim.reading.tokens import Token, tokens

ATTITUDES: tuple[Attitude, ...] = ("refutes", "asks", "reports", "relies-on")


def read(
    text: str,
    language: str | None,
    lexicon: Lexicon,
    shown: Iterable[str] = (),
    own: Iterable[str] = (),
    writer: str | None = None,
) -> Reading:
    """The text's reading. `language` is a hint, where the words leave it open; `shown` is what its writer had been
    shown, and `own` what the writer wrote before, both newest last; `writer` is the actor who says *we* in it.
    """
    seen = analysed(text, language, lexicon, writer)
    grammar, parts, found, hits = seen.grammar, seen.parts, seen.found, seen.hits
    vocabulary = lexicon.vocabulary(grammar.language)
    known = (vocabulary.known, vocabulary.by_stem, learned().words(grammar.language))
    measured = substance(parts, grammar, shown, own, [parts[one.first].sentence for one in found], known)
    shares = learned().shares(seen.features)
    intent, confidence, because = intent_of(shares, hits, measured.readable and bool(parts))
    give: dict[str, str] = {}
    ask: dict[str, str] = {}
    match intent:
        case "offer":
            give = one_sided(seen.options, "give")
        case "demand":
            ask = one_sided(seen.options, "ask")
        case "conditional-offer":
            give, ask = exchanged(seen.options)
        case "threat":
            ask = traded(seen.options)[1]
        case "commitment":
            give = traded(seen.options)[0]
    return Reading(
        language=grammar.language,
        intent=intent,
        confidence=confidence,
        cues=tuple(dict.fromkeys((parts[h.first].start, parts[h.last - 1].end) for h in because)),
        about=mentions(found, parts, lexicon),
        figures=tuple(seen.figures),
        trade=Trade(give, ask),
        stances=_stances(found, parts, hits),
        substance=measured,
    )


def things_named(text: str, language: str | None, lexicon: Lexicon, writer: str | None = None) -> tuple[Mention, ...]:
    """Things that a text names, as its reading has them in `about`, at a third of the cost of the whole reading."""
    grammar, parts = in_its_language(text, language)
    found, _ = named(parts, numbers(parts, grammar), text, grammar, lexicon, writer)
    return mentions(found, parts, lexicon)


@dataclass(frozen=True, slots=True)
class Analysed:
    """A text taken apart: words, names and figures, cues, what is given for what, and features of its intent."""

    grammar: Grammar
    parts: tuple[Token, ...]
    found: list[Found]
    figures: list[Figure]
    hits: list[Hit]
    options: list[Placed]
    features: dict[str, float]


def analysed(text: str, language: str | None, lexicon: Lexicon, writer: str | None = None) -> Analysed:
    """The text taken apart, before anything is decided about it."""
    grammar, parts = in_its_language(text, language)
    counted = numbers(parts, grammar)
    found, figures = named(parts, counted, text, grammar, lexicon, writer)
    line = Line(parts, grammar, found, counted)
    hits = cues(grammar.language).find(line)
    split = clauses(parts, grammar)
    giving = sides(parts, split, hits, grammar)
    options = placed(found, split, giving, _set_aside(parts, grammar))
    told = features(parts, line, hits, split, traded(options), grammar)
    return Analysed(grammar, parts, found, figures, hits, options, told)


def in_its_language(text: str, hint: str | None) -> tuple[Grammar, tuple[Token, ...]]:
    """The grammar of the language that a text is written in, by its function words, and its parts in that language."""
    read_in = [(grammar, tokens(text, grammar)) for grammar in grammars()]

    def fit(one: tuple[Grammar, tuple[Token, ...]]) -> tuple[float, bool]:
        grammar, parts = one
        others = [g for g, _ in read_in if g is not grammar]
        own = sum(1.0 for t in parts if t.text in grammar.stop and not any(t.text in g.stop for g in others))
        return own, grammar.language == hint

    return max(read_in, key=fit)


def _set_aside(parts: Sequence[Token], grammar: Grammar) -> list[tuple[int, int]]:
    """Tokens [first, last) of what a text names only to leave it: *not once a week*, *instead of four years*."""
    phrases = [p for p in grammar.sections.get("leave", ()) if len(p) > 1]
    kept = grammar.sections.get("nobut", ())
    begins = {words[0] for words in phrases} | grammar.words("lone-leave")
    found: list[tuple[int, int]] = []
    texts = [t.text for t in parts]
    for n in range(len(texts)):
        if texts[n] not in begins:
            continue
        lone = texts[n] in grammar.words("lone-leave") and (n == 0 or parts[n - 1].sort in ("mark", "stop"))
        if lone and n + 1 < len(parts) and parts[n + 1].sort != "stop":
            end = n + 1
            while end < len(parts) and parts[end].sort not in ("stop", "mark") and end < n + 8:
                end += 1
            found.append((n, end))
            continue
        if any(tuple(texts[n : n + len(p)]) == p or tuple(texts[max(0, n - 1) : n - 1 + len(p)]) == p for p in kept):
            continue
        for phrase in phrases:
            if tuple(texts[n : n + len(phrase)]) == phrase:
                end = n + len(phrase)
                while end < len(parts) and parts[end].sort not in ("stop", "mark") and end < n + 12:
                    end += 1
                found.append((n, end))
                break
    return found


def _stances(found: Sequence[Found], parts: Sequence[Token], hits: Sequence[Hit]) -> tuple[Stance, ...]:
    """The attitude to each thing named, by the cue in its sentence."""
    made: dict[tuple[str, str], Stance] = {}
    for one in found:
        here = parts[one.first].sentence
        held = {h.topic for h in hits if h.topic in ATTITUDES and parts[h.first].sentence == here}
        attitude = next((a for a in ATTITUDES if a in held), None)
        if attitude is not None:
            made.setdefault((one.thing.kind, one.thing.id), Stance(one.thing.kind, one.thing.id, attitude))
    return tuple(made.values())
