"""Sentences on the effects of articles: in one run, or between two runs, with and without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sim.exercise.core.log import Recorded
from sim.exercise.core.names import InstrumentId
from sim.exercise.pledges.explaining import Article, Comparison, Difference, Kept, Quantity, Record, Share, by_article
from sim.exercise.pledges.telling import decimals, figure, quantity
from sim.exercise.teller import Teller


def tell(comparison: Comparison, teller: Teller) -> Iterator[str]:
    """The comparison, one line for each thing that differs. `teller` names things from the run with the article."""
    words = _Words(teller)
    yield words.say("head", articles=", ".join(words.article(a) for a in comparison.articles))
    whole, struck = (words.texts(some) for some in comparison.in_force)
    yield words.say("force", whole=whole, struck=struck)
    if not comparison.obligations and not comparison.differences:
        yield words.say("same")
        return
    if comparison.obligations:
        yield ""
        yield words.say("obligations")
        yield from (f"  {_begun(words.obligation(o))}" for o in comparison.obligations)
    if comparison.differences:
        yield ""
        yield words.say("quantities")
        yield from (f"  {_begun(words.difference(d))}" for d in comparison.differences)


def tell_articles(records: Sequence[Recorded], teller: Teller) -> Iterator[str]:
    """Total effects of each article over a whole run, one line for each article with an effect large enough to show."""
    words = _Words(teller)
    for article, did in by_article(records).items():
        moved = [(q, change) for q, change in did.items() if abs(change) >= words.smallest(q)]
        if moved:
            yield _begun(words.say("did", article=words.article(article), what=words.changes(moved)))


def _begun(line: str) -> str:
    """The line as a sentence begins."""
    return line[:1].upper() + line[1:]


class _Words:
    def __init__(self, teller: Teller) -> None:
        self.teller = teller

    def say(self, key: str, **values: Any) -> str:
        return self.teller.say(f"differ-{key}", **values)

    def article(self, article: Article) -> str:
        text = self.teller.text(article.instrument)
        return self.teller.say("article-of", number=article.number, number_given=True, text=text)

    def texts(self, texts: tuple[InstrumentId, ...]) -> str:
        return ", ".join(self.teller.text(t) for t in texts) or self.say("nothing")

    def obligation(self, kept: Kept) -> str:
        return self.say(
            "obligation",
            article=self.say("short", number=kept.article.number),
            actor=self.teller.actor(kept.obligor),
            what=self.teller.clause(kept.obligation),
            whole=self.record(kept.whole),
            struck=self.record(kept.struck),
        )

    def record(self, record: Record | None) -> str:
        if record is None:
            return self.say("absent")
        return self.say(
            "record", kept=record.kept, broken=record.broken, disputed=record.disputed, suspended=record.suspended
        )

    def difference(self, difference: Difference) -> str:
        what, of, about = difference.quantity
        smallest = self.smallest(difference.quantity)
        parts = [self.share(difference, s) for s in difference.shares if abs(s.change) >= smallest]
        parts += [self.by(name) for name in difference.through]
        if difference.shares and abs(difference.rest) >= smallest:
            parts.append(self.say("rest", change=self.signed(difference.quantity, difference.rest)))
        return self.say(
            "difference",
            name=quantity(what, of, about, self.teller),
            whole=figure(what, of, difference.whole, self.teller),
            struck=figure(what, of, difference.struck, self.teller),
            change=self.signed(difference.quantity, difference.change),
            why=self.teller.listed(parts),
            why_given=bool(parts),
        )

    def share(self, difference: Difference, share: Share) -> str:
        return self.say(
            "again" if share.times[0] == share.times[1] else "share",
            article=self.say("short", number=share.article.number),
            cause=share.cause,
            times=share.times[0],
            other=share.times[1],
            change=self.signed(difference.quantity, share.change),
        )

    def by(self, name: str) -> str:
        way = name if name in ("choice", "obligation", "relations") else "indicator"
        return self.say(
            "way", way=way, name=quantity("indicator", name, None, self.teller) if way == "indicator" else ""
        )

    def smallest(self, measured: Quantity) -> float:
        """Half of the last decimal that this quantity is shown with."""
        return 0.5 * 10.0 ** -decimals(measured[0], measured[1], self.teller)

    def changes(self, moved: Sequence[tuple[Quantity, float]]) -> str:
        """The changes in words, those of relations first."""
        return self.teller.listed(
            [
                self.say("moved", name=quantity(*measured, self.teller), change=self.signed(measured, change))
                for measured, change in moved
            ]
        )

    def signed(self, measured: Quantity, value: float) -> str:
        shown = figure(measured[0], measured[1], value, self.teller)
        return shown if value < 0 else f"+{shown}"
