"""The grammar of each language that a reader needs, from the word files in `words/`; a language is its files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from importlib import resources

import snowballstemmer

from sim.language import languages

HOME = "sim.reading"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Function words, contractions, numbers, units and clause words of one language, folded."""

    language: str
    stemmer: str
    decimal: str
    stop: frozenset[str]
    contractions: Mapping[str, tuple[str, ...]]
    endings: tuple[tuple[str, tuple[str, ...]], ...]
    """Contracted endings (n't, 'll) with the words they stand for."""
    numbers: Mapping[str, Fraction]
    multipliers: Mapping[str, int]
    fractions: Mapping[str, Fraction]
    joiners: frozenset[str]
    units: Mapping[tuple[str, ...], str]
    """Words of a unit -> its name."""
    sections: Mapping[str, tuple[tuple[str, ...], ...]]
    """Any other list of words or phrases, by its name."""

    def words(self, section: str) -> frozenset[str]:
        """All words of a list."""
        return frozenset(word for line in self.sections.get(section, ()) for word in line)

    def pieces(self, written: str) -> tuple[str, ...]:
        """The folded words that one written word stands for."""
        return _pieces(self.language, written[:64])


@lru_cache(maxsize=16_384)
def _pieces(language: str, written: str) -> tuple[str, ...]:
    from sim.reading.tokens import folded

    grammar = grammar_of(language)
    plain = written.casefold().replace("’", "'").replace("ʼ", "'")
    if (whole := grammar.contractions.get(plain)) is not None:
        return whole
    for ending, meant in grammar.endings:
        if plain.endswith(ending) and len(plain) > len(ending):
            return (folded(plain[: -len(ending)]), *meant)
    head, apostrophe, rest = plain.partition("'")
    if apostrophe and rest:
        return (folded(head), folded(rest))
    word = folded(plain)
    return grammar.contractions.get(word, (word,))


@lru_cache(maxsize=65_536)
def stem(word: str, stemmer: str) -> str:
    """The stem of a folded word."""
    return word if len(word) < 4 else _stemmer(stemmer).stemWord(word)


@cache
def _stemmer(name: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(name)


def lines(name: str, language: str) -> Iterator[tuple[str, str]]:
    """The (section, entry) pairs of a word file, comments and blank lines left out."""
    text = resources.files(HOME).joinpath("words", f"{name}.{language}.txt").read_text("utf-8")
    section = ""
    for number, written in enumerate(text.splitlines(), 1):
        line = written.partition("# ")[0].strip() if not written.startswith("#") else ""
        if not line:
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif not section:
            raise ValueError(f"{name}.{language}.txt:{number}: no section stands above")
        else:
            yield section, line


@cache
def grammars() -> tuple[Grammar, ...]:
    """The grammars of all languages that have word files, the source language first."""
    return tuple(grammar_of(language) for language in languages() if _has(language))


def _has(language: str) -> bool:
    return resources.files(HOME).joinpath("words", f"grammar.{language}.txt").is_file()


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of one language."""
    known: dict[str, list[str]] = {}
    for section, line in lines("grammar", language):
        known.setdefault(section, []).append(line)
    pairs = {s: [_pair(line) for line in known.get(s, [])] for s in ("language", "contractions", "numbers", "units")}
    facts = dict(pairs["language"])
    apart = {"language", "stop", "contractions", "numbers", "joiners", "units"}
    number_words = dict(pairs["numbers"])
    contractions = {k: tuple(v.split()) for k, v in pairs["contractions"]}
    return Grammar(
        language=language,
        stemmer=facts["stemmer"],
        decimal=facts["decimal"],
        stop=frozenset(word for line in known["stop"] for word in line.split()),
        contractions={k: v for k, v in contractions.items() if not k.startswith("'") and k != "n't"},
        endings=tuple((k, v) for k, v in contractions.items() if k.startswith("'") or k == "n't"),
        numbers={w: Fraction(v) for w, v in number_words.items() if re.fullmatch(r"\d+", v)},
        multipliers={w: int(v[1:]) for w, v in number_words.items() if v.startswith("x")},
        fractions={w: Fraction(v) for w, v in number_words.items() if "/" in v},
        joiners=frozenset(word for line in known.get("joiners", []) for word in line.split()),
        units={tuple(re.findall(r"/|[^_/]+", w)): unit for words, unit in pairs["units"] for w in words.split()},
        sections={s: tuple(tuple(line.split()) for line in ls) for s, ls in known.items() if s not in apart},
    )


def _pair(line: str) -> tuple[str, str]:
    key, found, value = line.partition("=")
    if not found:
        raise ValueError(f"{line!r} lacks a meaning after =")
    return key.strip(), value.strip()
