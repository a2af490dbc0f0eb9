"""What articles came to, in words: in one run, or in two with and without one, each difference with its articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sim.exercise.core.log import Recorded
from sim.exercise.core.names import InstrumentId, Text
from sim.exercise.pledges.explaining import Article, Comparison, Difference, Kept, Quantity, Record, Share, by_article
from sim.exercise.pledges.telling import figure, shift
from sim.exercise.telling import Teller

_WORDS: Mapping[str, Text] = {
    "head": {"en": "With and without {articles}, same seed.", "fr": "Avec et sans {articles}, même tirage."},
    "article": {"en": "Article {number} of the {text}", "fr": "l’article {number} ({text})"},
    "short": {"en": "Article {number}", "fr": "article {number}"},
    "force": {
        "en": "In force with it: {whole}. Without it: {struck}.",
        "fr": "En vigueur avec : {whole}. Sans : {struck}.",
    },
    "nothing": {"en": "nothing", "fr": "rien"},
    "obligations": {"en": "Obligations", "fr": "Obligations"},
    "quantities": {"en": "Where everybody stands at the end", "fr": "Où chacun en est à la fin"},
    "did": {"en": "{article}: {what}.", "fr": "{article} : {what}."},
    "same": {"en": "Nothing differs.", "fr": "Rien ne diffère."},
    "obligation": {
        "en": "{article}, {actor} ({what}): with it, {whole}; without it, {struck}.",
        "fr": "{article}, {actor} ({what}) : avec, {whole} ; sans, {struck}.",
    },
    "absent": {"en": "not binding", "fr": "sans objet"},
    "record": {
        "en": "found kept {kept} times and broken {broken}{disputed}{suspended}",
        "fr": "constat de respect {kept} fois, de manquement {broken}{disputed}{suspended}",
    },
    "disputed": {"en": ", disputed {count}", "fr": ", contestée {count} fois"},
    "suspended": {"en": ", suspended {count}", "fr": ", suspendue {count} fois"},
    "difference": {
        "en": "{name}: {whole} with it, {struck} without ({change}){why}.",
        "fr": "{name} : {whole} avec, {struck} sans ({change}){why}.",
    },
    "share": {
        "en": "{article} {cause} {times} rather than {other} times: {change}",
        "fr": "{article} {cause} {times} fois au lieu de {other} : {change}",
    },
    "again": {
        "en": "{article} {cause} {times} times in both, weighing differently: {change}",
        "fr": "{article} {cause} {times} fois de part et d’autre, mais d’un autre poids : {change}",
    },
    "rest": {"en": "in other ways: {change}", "fr": "autrement : {change}"},
    "choice": {"en": "by what it chooses", "fr": "par ce qu’il choisit"},
    "obligation-itself": {"en": "by what it makes done", "fr": "par ce qu’il fait faire"},
    "relations": {"en": "by the relations it moves", "fr": "par les relations qu’il modifie"},
    "indicator": {"en": "by way of {name}", "fr": "par l’intermédiaire de {name}"},
}
_CAUSES: Mapping[str, Text] = {
    "in-force": {"en": "in force", "fr": "en vigueur"},
    "kept": {"en": "kept", "fr": "respecté"},
    "amiss": {"en": "broken", "fr": "enfreint"},
    "defection": {"en": "not ratified", "fr": "non ratifié"},
    "upheld": {"en": "ruled broken", "fr": "jugé enfreint"},
    "rejected": {"en": "ruled kept", "fr": "jugé respecté"},
}
STOP = {"en": "; ", "fr": "\N{NO-BREAK SPACE}; "}
COLON = {"en": ": ", "fr": "\N{NO-BREAK SPACE}: "}


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
    """What each article came to over a whole run, one line each; none where no text bound anybody."""
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

    def say(self, key: str, **values: str | int) -> str:
        return _WORDS[key][self.teller.language].format(**values)

    def article(self, article: Article) -> str:
        return self.say("article", number=article.number, text=self.teller.text(article.instrument))

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
        disputed = self.say("disputed", count=record.disputed) if record.disputed else ""
        suspended = self.say("suspended", count=record.suspended) if record.suspended else ""
        return self.say("record", kept=record.kept, broken=record.broken, disputed=disputed, suspended=suspended)

    def difference(self, difference: Difference) -> str:
        what, of, about = difference.quantity
        smallest = self.smallest(difference.quantity)
        parts = [self.share(difference, s) for s in difference.shares if abs(s.change) >= smallest]
        parts += [self.by(name) for name in difference.through]
        if difference.shares and abs(difference.rest) >= smallest:
            parts.append(self.say("rest", change=self.signed(difference.quantity, difference.rest)))
        return self.say(
            "difference",
            name=shift(what, of, about, self.teller),
            whole=figure(what, of, difference.whole, self.teller),
            struck=figure(what, of, difference.struck, self.teller),
            change=self.signed(difference.quantity, difference.change),
            why=COLON[self.teller.language] + STOP[self.teller.language].join(parts) if parts else "",
        )

    def share(self, difference: Difference, share: Share) -> str:
        return self.say(
            "again" if share.times[0] == share.times[1] else "share",
            article=self.say("short", number=share.article.number),
            cause=_CAUSES[share.cause][self.teller.language],
            times=share.times[0],
            other=share.times[1],
            change=self.signed(difference.quantity, share.change),
        )

    def by(self, name: str) -> str:
        match name:
            case "choice" | "relations":
                return self.say(name)
            case "obligation":
                return self.say("obligation-itself")
        return self.say("indicator", name=shift("indicator", name, None, self.teller))

    def smallest(self, quantity: Quantity) -> float:
        """Half of the last decimal that this quantity is shown with."""
        shown = figure(quantity[0], quantity[1], 0.0, self.teller)
        return 0.5 * 10.0 ** -len(shown.partition(".")[2])

    def changes(self, moved: Sequence[tuple[Quantity, float]]) -> str:
        """The changes in words, those of relations first."""
        return STOP[self.teller.language].join(
            f"{shift(*quantity, self.teller)} {self.signed(quantity, change)}" for quantity, change in moved
        )

    def signed(self, quantity: Quantity, value: float) -> str:
        shown = figure(quantity[0], quantity[1], abs(value), self.teller)
        return f"{'-' if value < 0 else '+'}{shown}"
