"""Claims of a document that rest on weak news without citing it: its words again, stated and not doubted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assessment.evidence.citing import News, corrected, is_weak
from assessment.evidence.copying import folded_words
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.writing import Entry
from sim.exercise import events as ev
from sim.reading.grammar import Grammar, stem
from sim.reading.read import in_its_language

LEAST = 3
"""Words that carry meaning which a sentence shares with the report it states, at least."""
MOST_OF = 0.5
"""Their share among all such words of the sentence."""
MORE = 2
"""Words that it shares with that report more than with any other that the candidate was shown."""

DOUBT = re.compile(
    r"\b(?:not|no|never|nobody|none|cannot|can't|without|unverified|unconfirmed|uncorroborated|alleg\w+|rumou?r\w*|claims?|claimed|doubt\w*|fake|false|hoax|untrue"
    r"|den(?:y|ies|ied|ial)|refut\w+|whether|if|may|might|could|would|perhaps|possibly|supposedly|reportedly|dubious|suspicious|unknown|anonymous|said to|going round|circulat\w+"
    r"|ne|pas|jamais|aucune?|sans|non|rumeurs?|prétend\w*|allég\w+|dout\w+|dément\w*|faux|fausse|réfut\w+|si|peut-être|inconnue?s?|anonymes?|serait|seraient|aurait|auraient"
    r"|pourrait|pourraient|circul\w+|invérifiable|dirait|on dit)\b|\bn[’']|n[’']t\b|\?",
    re.IGNORECASE,
)
"""Words by which a sentence does not state what it tells."""


def claimed(dossier: Dossier, moment: Moment, entries: Iterable[Entry]) -> list[News]:
    """The news of low grade, or corrected by then, that these entries state in its own words without a doubt."""
    shown = [(m, n) for m, n in dossier.seen(ev.InjectReleased) if m.seq < moment.seq]
    weak = [
        (m, n)
        for m, n in shown
        if n.corrects is None and (is_weak(n.reliability) or corrected(dossier, n.inject, moment.seq) is not None)
    ]
    if not weak:
        return []
    stated = [(grammar, words) for e in entries for grammar, words in _stated(e.text)]
    return [news for news in weak if any(_states(news, shown, *one) for one in stated)]


def _stated(text: str) -> list[tuple[Grammar, frozenset[str]]]:
    """The content words of each sentence that states something: with no doubt in it, nor in the next."""
    grammar, parts = in_its_language(text, None)
    spans: dict[int, list[int]] = {}
    for n, part in enumerate(parts):
        spans.setdefault(part.sentence, []).append(n)
    said = [(text[parts[at[0]].start : parts[at[-1]].end], at) for at in spans.values()]
    return [
        (grammar, frozenset(parts[n].stem for n in at if parts[n].sort == "word" and parts[n].text not in grammar.stop))
        for place, (_, at) in enumerate(said)
        if not any(DOUBT.search(near) for near, _ in said[place : place + 2])
    ]


def _states(news: News, shown: Iterable[News], grammar: Grammar, words: frozenset[str]) -> bool:
    """Whether a sentence's words are those of this report, more than of any other."""
    _, report = news
    common = len(words & _stems(report, grammar))
    if common < LEAST or common < MOST_OF * len(words):
        return False
    others = (n for _, n in shown if report.inject not in (n.inject, n.corrects))
    return all(common - len(words & _stems(n, grammar)) >= MORE for n in others)


def _stems(news: ev.InjectReleased, grammar: Grammar) -> frozenset[str]:
    texts = (text.get(grammar.language, "") for text in (news.title, news.body))
    return frozenset().union(*(_stems_of(text, grammar.stemmer) for text in texts))


@lru_cache(maxsize=512)
def _stems_of(text: str, stemmer: str) -> frozenset[str]:
    return frozenset(stem(word, stemmer) for word in folded_words(text))
