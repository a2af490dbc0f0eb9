"""Functions that sentences call: forms of names, quotation marks, lists, figures, days and times.

{ THE($actor) } { OF($actor) } { TO($actor) } { THAT($actor) }   the name with its article, after “of”, “to”, “that”
{ GENDER($actor) } { COUNT($actor) }                             to choose by: m, f; one, other
{ CAP(THE($actor)) }                                             with a capital, at the start of a sentence
{ QUOTE($words) }                                                in quotation marks; marks inside become inner ones
{ LIST($items) } { LIST($items, style: "or") }                   “a, b and c”, “a, b or c”
{ LIST($actors, form: "the") }                                   each name with its article
{ CLOCK($at) } { DAY($at) } { SHORT-DAY($at) } { MOMENT($at) }   of a datetime in the reader's own zone
{ SIGNED($change) }                                              a figure that always shows its sign
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from babel.dates import format_datetime
from babel.lists import format_list
from fluent.runtime.types import FluentFloat, FluentInt, FluentNone, FluentType

from sim.language.names import Name

if TYPE_CHECKING:
    from babel import Locale

Format = Callable[..., str]
"""Formats a message of the language's own file: `Format("name-of", bare=..., article=...)`."""

MINUS = "\N{MINUS SIGN}"
LARGE = 1e15
"""From here on figures are written with a power of ten: nobody reads more digits, and Babel stops at 28."""


class Whole(FluentInt):
    """A whole number, written with a minus sign and not a hyphen."""

    def format(self, locale: Locale) -> str:
        return f"{float(self):.4g}" if abs(self) >= LARGE else str(super().format(locale)).replace("-", MINUS)


class Decimal(FluentFloat):
    """A number with decimals, written with a minus sign; one that rounds to nothing has none."""

    def format(self, locale: Locale) -> str:
        if abs(self) >= LARGE:
            return f"{float(self):.4g}"
        written = str(super().format(locale)).replace("-", MINUS)
        return written if re.search(r"[1-9]", written) else written.replace(MINUS, "")


class Worded(FluentType):
    """A name or a list inside a sentence, written plainly where no function asks for a form."""

    def __init__(self, value: Name | Sequence[Any]) -> None:
        self.value = value

    def format(self, locale: Locale) -> str:
        return self.value.text if isinstance(self.value, Name) else _listed(self.value, locale)


class Instant(FluentType):
    """A moment in the reader's own time zone, for CLOCK, DAY and MOMENT."""

    def __init__(self, value: datetime) -> None:
        self.value = value

    def format(self, locale: Locale) -> str:
        return self.value.isoformat()


def argument(value: Any) -> Any:
    """A value as a sentence takes it. Raises TypeError for one that no sentence can hold."""
    match value:
        case bool():
            return "yes" if value else "no"
        case str() | FluentType():
            return value
        case int():
            return Whole(value)
        case float():
            return Decimal(value)
        case datetime():
            return Instant(value)
        case Name() | tuple() | list():
            return Worded(value)
    raise TypeError(f"no sentence can hold {value!r}")


def functions(message: Format, locale: Locale) -> Mapping[str, Callable[..., Any]]:
    """The functions of one language."""

    def formed(which: str, value: Any) -> str:
        name = _name(value)
        return message(
            f"name-{which}",
            bare=name.text,
            article=name.article,
            form=_letters(name),
            elides="yes" if name.elides else "no",
            gender=name.gender,
            number=name.number,
        )

    def form(which: str) -> Callable[[Any], str]:
        return lambda value: formed(which, value)

    def counted(value: Any) -> str:
        name = _name(value)
        return message("name-number", form=_letters(name), number=name.number)

    def dated(pattern: str) -> Callable[[Any], str]:
        def written(value: Any) -> str:
            if not isinstance(value, Instant):
                raise TypeError(f"{value!r} is not a datetime")
            number = message("day-of-the-month", day=value.value.day)
            return format_datetime(value.value, _numbered(message(f"pattern-{pattern}"), number), locale=locale)

        return written

    @cache
    def quotes() -> Quotes:
        return quotation(message)

    def quoted(value: Any) -> str:
        opening, closing = quotes().outer
        text = _plain(value, locale)
        inside = text.removeprefix(opening).removesuffix(closing)
        if text == f"{opening}{inside}{closing}" and opening.strip() not in inside:
            return text
        return f"{opening}{nested(text, quotes())}{closing}"

    def listed(value: Any, style: str = "standard", form: str = "") -> str:
        items = value.value if isinstance(value, Worded) and not isinstance(value.value, Name) else (value,)
        return _listed([formed(str(form), item) for item in items] if form else items, locale, str(style))

    def number(value: Any, **options: Any) -> Any:
        return value if isinstance(value, FluentNone) else type(value)(value, **options)

    def signed(value: Any, **options: Any) -> str:
        written = str(number(value, **options).format(locale))
        return f"+{written}" if value > 0 and re.search(r"[1-9]", written) else written

    return {
        "THE": form("the"),
        "OF": form("of"),
        "TO": form("to"),
        "THAT": form("that"),
        "GENDER": lambda value: _name(value).gender,
        "COUNT": counted,
        "CAP": lambda value: capital(_plain(value, locale)),
        "QUOTE": quoted,
        "LIST": listed,
        "CLOCK": dated("clock"),
        "DAY": dated("day"),
        "SHORT-DAY": dated("short-day"),
        "MOMENT": dated("moment"),
        "NUMBER": number,
        "SIGNED": signed,
    }


def _letters(name: Name) -> str:
    """The letters of a name's article; “none” where it has none."""
    return "".join(filter(str.isalpha, name.article)) or "none"


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text with a small first letter, as inside a sentence, unless it opens with an acronym."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


@dataclass(frozen=True, slots=True)
class Quotes:
    """The opening and closing quotation marks of a language, with their spaces, and those that stand inside others."""

    outer: tuple[str, str]
    inner: tuple[str, str]


def quotation(message: Format) -> Quotes:
    """The quotation marks of the language whose messages these are."""

    def marks(which: str) -> tuple[str, str]:
        opening, closing = message(f"quote-{which}", text="\0").split("\0")
        return opening, closing

    return Quotes(marks("outer"), marks("inner"))


def nested(text: str, quotes: Quotes) -> str:
    """The text with its quotation marks turned into those that stand inside others, and those inside it turned back."""
    opening, closing = (re.escape(mark.strip()) for mark in quotes.outer)
    start, end = map(re.escape, quotes.inner)
    # The inner closing mark may be an apostrophe, too: a letter follows that.
    within = rf"{start}(?P<within>(?:[^{start}{end}]|{end}(?=\w))*){end}(?!\w)"

    def turned(found: re.Match[str]) -> str:
        if found["within"] is not None:
            return f"{quotes.outer[0]}{nested(found['within'], quotes)}{quotes.outer[1]}"
        return quotes.inner[0 if found["opening"] else 1]

    return re.sub(rf"{within}|(?P<opening>{opening}\s?)|\s?{closing}", turned, text)


def _numbered(pattern: str, number: str) -> str:
    """The pattern of a date with the number of the day put in as the language writes it, which may be an ordinal."""
    return re.sub(r"('[^']*')|(?<!d)d(?!d)", lambda found: found[1] or f"'{number}'", pattern)


def _name(value: Any) -> Name:
    if isinstance(value, Name):
        return value
    if isinstance(value, Worded) and isinstance(value.value, Name):
        return value.value
    if isinstance(value, str):
        return Name(value)
    raise TypeError(f"{value!r} is not a name")


def _plain(value: Any, locale: Locale) -> str:
    return str(value.format(locale)) if isinstance(value, FluentType) else str(value)


def _listed(items: Any, locale: Locale, style: str = "standard") -> str:
    words = [_plain(argument(item), locale) for item in items]
    return format_list(words, "or" if style == "or" else "standard", locale)
