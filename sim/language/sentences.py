"""Sentences of a room in every language, read entry by entry when first asked for: a start-up parses none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from fluent.runtime import FluentBundle, resolver
from fluent.runtime.resolver import CurrentEnvironment, Message, Pattern, ResolverEnvironment
from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from sim.language import functions
from sim.language.names import SOURCE, Name, Text

HOME = "sim.language"

NBSP = "\N{NO-BREAK SPACE}"
_FILE = re.compile(r"(?P<topic>[\w-]+)\.(?P<language>[a-z]{2,3}(-[A-Z]{2})?)\.ftl")
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)
_END = re.compile(r"^(?=[-#a-zA-Z])", re.MULTILINE)

Entry = ast.Message | ast.Term
Change = Callable[[Entry], Entry]

# The library refuses values of more than 2,500 characters, for fear of strangers' files. Ours are our own, and whoever
# takes in a text says how long it may be.
resolver.MAX_PART_LENGTH = 10**9

_derived: dict[str, Change] = {}


def derive(language: str, change: Change) -> None:
    """Add a language made from the source language, entry by entry: the pseudo-language of tests."""
    _derived[language] = change
    _reset()


@cache
def languages() -> tuple[str, ...]:
    """The languages there are, the source language first."""
    found = {match["language"] for match, _ in _files(HOME)}
    return (SOURCE, *sorted(found - {SOURCE} | _derived.keys()))


class Sentences:
    """The sentences under these packages: `say` one in a language, with its values."""

    def __init__(self, *packages: str) -> None:
        self.packages = packages
        self._bundles: dict[str, _Bundle] = {}
        self._texts: dict[str, Text] = {}
        _made.append(self)

    def say(self, key: str, language: str, /, **values: Any) -> str:
        """The sentence `key` (or `key.attribute`) in that language, filled.

        Raises KeyError where no file holds it, ValueError where a value is missing or unfit.
        """
        bundle = self._bundle(language)
        name, _, attribute = key.partition(".")
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(f"the sentence {key!r} has only attributes")
        return bundle.filled(key, pattern, values)

    def text(self, key: str, /) -> Text:
        """The sentence in every language, for what readers of all of them are given. It takes no values."""
        if key not in self._texts:
            self._texts[key] = MappingProxyType({language: self.say(key, language) for language in languages()})
        return self._texts[key]

    def has(self, key: str) -> bool:
        """Whether the source language has the sentence."""
        name, _, attribute = key.partition(".")
        return name in self._bundle(SOURCE).sources and (not attribute or attribute in self.attributes(name))

    def attributes(self, key: str) -> tuple[str, ...]:
        """The names of a sentence's attributes (its wordings), in order. Raises KeyError where there is no such key."""
        sources = self._bundle(SOURCE).sources
        if key not in sources:
            raise KeyError(f"no sentence {key!r}")
        return tuple(_ATTRIBUTE.findall(sources[key]))

    def variables(self, key: str, language: str) -> frozenset[str]:
        """The values that a sentence takes in that language, through the sentences that stand in it too.

        Raises KeyError where no file holds it.
        """
        return self._bundle(language).variables(key)

    def keys(self) -> Iterator[str]:
        """The names of all sentences."""
        return iter(self._bundle(SOURCE).sources)

    def _bundle(self, language: str) -> _Bundle:
        if language not in self._bundles:
            self._bundles[language] = _Bundle(language, self.packages)
        return self._bundles[language]


_made: list[Sentences] = []


def _reset() -> None:
    languages.cache_clear()
    _own_bundle.cache_clear()
    for sentences in _made:
        sentences._bundles.clear()
        sentences._texts.clear()


class _Bundle(FluentBundle):
    """One language of some packages and of this one, whose entries are parsed when they are looked up."""

    def __init__(self, language: str, packages: tuple[str, ...]) -> None:
        self.language = language
        own = _own_bundle(language) if packages != (HOME,) else self
        # A pseudo-language is written as the source language writes numbers and dates.
        super().__init__([SOURCE if language in _derived else language], use_isolating=False)
        self._functions |= functions.functions(own.format_own, self._babel_locale)
        self.sources: dict[str, str] = {}
        for package in dict.fromkeys((HOME, *packages)):
            for code in dict.fromkeys((SOURCE, SOURCE if language in _derived else language)):
                self.sources |= dict(_entries(package, code))
        self._parsed: dict[str, Entry] = {}

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        key = f"-{entry_id}" if term else entry_id
        if key not in self._compiled:
            if key not in self.sources:
                raise KeyError(f"no sentence {key!r}")
            entry = _parsed_once(self.sources[key])
            if (change := _derived.get(self.language)) is not None:
                entry = change(parsed(self.sources[key]))
            self._compiled[key] = self._compiler(entry)
        return self._compiled[key]

    def variables(self, key: str) -> frozenset[str]:
        name, _, attribute = key.partition(".")
        entry = _parsed_once(self.sources[name])
        patterns = {None: entry.value} | {one.id.name: one.value for one in entry.attributes}
        found, inside = _Variables(), patterns[attribute or None]
        if inside is not None:
            found.visit(inside)
        return frozenset(found.names).union(*map(self.variables, found.sentences))

    def filled(self, key: str, pattern: Pattern, values: Mapping[str, Any]) -> str:
        errors: list[Exception] = []
        arguments = {name: functions.argument(value) for name, value in values.items()}
        current = CurrentEnvironment(args=arguments, error_for_missing_arg=True)
        said = pattern(ResolverEnvironment(context=self, current=current, errors=errors))
        if errors:
            raise ValueError(f"the sentence {key!r} in {self.language}: {errors[0]}")
        return str(said if isinstance(said, str) else said.format(self._babel_locale))

    def format_own(self, key: str, **values: str) -> str:
        pattern = self.get_message(key).value
        assert pattern is not None, key
        return self.filled(key, pattern, values)


class _Variables(visitor.Visitor):
    """The values and the other sentences that a pattern names."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.sentences: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the library's name
        attribute = "" if node.attribute is None else f".{node.attribute.name}"
        self.sentences.add(f"{node.id.name}{attribute}")


@cache
def _own_bundle(language: str) -> _Bundle:
    return _Bundle(language, (HOME,))


def worded(phrase: str, language: str) -> Name:
    """A noun phrase as it stands in a sentence, parted from the definite article that it begins with, if any."""
    for article in _own_bundle(language).format_own("articles").split():
        opening = article if article.endswith("’") else f"{article} "
        if phrase.startswith(opening):
            return Name(phrase.removeprefix(opening), article)
    return Name(phrase)


def quoted(text: str, language: str) -> str:
    """The text in quotation marks; marks inside become inner ones."""
    marks = functions.quotation(_own_bundle(language).format_own)
    return f"{marks.outer[0]}{functions.nested(text, marks)}{marks.outer[1]}"


def nested(text: str, language: str) -> str:
    """The text with its quotation marks turned into those that stand inside others."""
    return functions.nested(text, functions.quotation(_own_bundle(language).format_own))


# --- files -----------------------------------------------------------------------------------------------------------


def parsed(source: str) -> Entry:
    """One entry of a file. Raises ValueError where it is not Fluent."""
    entry = FluentParser(with_spans=False).parse_entry(source)
    if not isinstance(entry, ast.Message | ast.Term):
        raise ValueError(f"not a sentence: {source.strip().splitlines()[0]}")
    return entry


@lru_cache(maxsize=64)
def _parsed_once(source: str) -> Entry:
    """The same for whoever changes nothing in it: what fills a sentence is asked just before it is said first."""
    return parsed(source)


def text_of(package: str, language: str, topic: str) -> str:
    """One topic's sentences in one language without comments, no-break spaces set: what a browser is given.

    What the language lacks is there in the source language; a language made from that is written out entry by entry.
    Raises KeyError where there is no such topic.
    """
    source = _topic(package, SOURCE, topic)
    if (change := _derived.get(language)) is not None:
        return "".join(FluentSerializer().serialize_entry(change(parsed(entry))) for entry in source.values())
    own = _topic(package, language, topic)
    if not source and not own:
        raise KeyError(f"no sentences of {topic!r} in {language}")
    return "".join((*own.values(), *(entry for key, entry in source.items() if key not in own)))


def _topic(package: str, language: str, topic: str) -> dict[str, str]:
    """The source of each entry of a topic's file by its key; none where there is no such file."""
    for match, file in _files(package):
        if (match["topic"], match["language"]) == (topic, language):
            text = unbroken(file.read_text(encoding="utf-8"), language)
            return {key: text[start:end] for key, start, end in _cut(text)}
    return {}


@cache
def _entries(package: str, language: str) -> tuple[tuple[str, str], ...]:
    """(key, source) of every entry under a package in one language. Raises ValueError where a key stands twice."""
    found: dict[str, str] = {}
    for match, file in _files(package):
        if match["language"] != language:
            continue
        text = unbroken(file.read_text(encoding="utf-8"), language)
        for key, start, end in _cut(text):
            if key in found:
                raise ValueError(f"{file.name}: the sentence {key!r} stands twice under {package}")
            found[key] = text[start:end]
    return tuple(found.items())


def _cut(text: str) -> Iterator[tuple[str, int, int]]:
    """(key, start, end) of each entry of a file."""
    for start in _ENTRY.finditer(text):
        end = _END.search(text, start.end())
        yield start[1], start.start(), end.start() if end else len(text)


def unbroken(text: str, language: str) -> str:
    """The text with no-break spaces where the language's own file asks for them."""
    before, after = _spaced(language)
    text = re.sub(rf" (?=[{re.escape(before)}])", NBSP, text) if before else text
    return re.sub(rf"(?<=[{re.escape(after)}]) ", NBSP, text) if after else text


@cache
def _spaced(language: str) -> tuple[str, str]:
    """The signs before which, and after which, a space must not break."""
    text = next((f.read_text(encoding="utf-8") for m, f in _files(HOME) if m["language"] == language), "")
    signs = dict(re.findall(r"^(space-before|space-after) *= *(.*)$", text, re.MULTILINE))
    before, after = ("".join(signs.get(name, "").split()) for name in ("space-before", "space-after"))
    return before.removeprefix("-"), after.removeprefix("-")


def _files(package: str) -> Iterator[tuple[re.Match[str], Traversable]]:
    """The sentence files under a package, with their topic and language, in the order of their names."""

    def walk(folder: Traversable) -> Iterator[tuple[re.Match[str], Traversable]]:
        for item in sorted(folder.iterdir(), key=lambda item: item.name):
            if item.is_dir():
                yield from walk(item)
            elif match := _FILE.fullmatch(item.name):
                yield match, item

    yield from walk(resources.files(package))
