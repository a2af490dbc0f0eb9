"""Text that people typed: in one normal form, and with visible characters.

Two spellings of one word compare equal once both are NFC (Unicode Standard Annex 15). Whether a text shows anything is
asked of its characters: white space, controls, marks without a letter, and what Unicode calls default-ignorable or
draws as a blank show nothing.
"""

from __future__ import annotations

import re
import unicodedata

JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner: part of the spelling in Persian, in Indic scripts and in emoji."""

_BLANKS = re.compile(
    "["
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\u2800\U0001d159\U00013441\U00013442"
    "]"
)
"""Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties, then characters with a glyph that is empty: the
braille blank, the null note head, the hieroglyphic blanks, and the place of an object that no text carries."""

MOST_MARKS = 30
"""Marks on one letter: the bound of Unicode's Stream-Safe Text Format, well above what any language writes."""
_CROWDED = re.compile(f"[\u0300-\U0010ffff]{{{MOST_MARKS // 2},}}")
"""Quick check for longer runs of marks: none is below U+0300, and none decomposes into more than two."""
ROOM = 16
"""Characters of input read for each one that a line may keep: separate accents, spaces and blanks go."""


def nfc(text: str) -> str:
    """The text in Unicode's composed normal form, with at most MOST_MARKS marks on a letter.

    Marks are sorted by comparing each with each, so a text of nothing else would take minutes.
    """
    return unicodedata.normalize("NFC", _CROWDED.sub(_thinned, text))


def _thinned(crowd: re.Match[str]) -> str:
    kept, marks = list[str](), 0
    before = crowd.string[max(crowd.start() - 1, 0) : crowd.start()]
    for character in before + crowd[0]:
        now = marks
        for part in unicodedata.normalize("NFD", character):
            now = now + 1 if unicodedata.combining(part) else 0
        if now <= MOST_MARKS:
            kept.append(character)
            marks = now
    return "".join(kept[len(before) :])


def shows(text: str) -> bool:
    """Whether anything of the text can be seen."""
    return any(_shows(character) for character in text)


def _shows(character: str) -> bool:
    # Marks (M) need a letter under them, separators (Z) and controls (Cc, Cf, Cs) have no ink.
    kind = unicodedata.category(character)
    return kind[0] not in "MZ" and kind not in ("Cc", "Cf", "Cs") and not _BLANKS.match(character)


def unfit(text: str) -> str | None:
    """The first character that a name or a title must not hold; None where the text may be one as it stands."""
    return next((character for character in text if _unfit(character)), None)


def _unfit(character: str) -> bool:
    if character in JOINERS or unicodedata.category(character) in ("Mn", "Me"):
        return character == "\u034f"
    if unicodedata.category(character) == "Zs":
        return False
    return bool(_BLANKS.match(character)) or not character.isprintable()


def line(text: str, limit: int) -> str:
    """The text as a name or a title: NFC, on one line, at most `limit` characters; empty where nothing shows.

    Joiners stay between two characters, marks and variation selectors behind theirs. Every other invisible character
    goes: it would make a name look like another one, or turn the writing around it.
    """
    kept = "".join(_of_a_line(character) for character in nfc(text[: ROOM * limit]))
    joined = re.sub(rf"(?:(?<=\s)|^)[{JOINERS}]+|[{JOINERS}]+(?=[{JOINERS}\s]|$)", "", kept)
    cut = nfc(" ".join(joined.split()))
    return _up_to(cut, limit) if shows(cut) else ""


def _of_a_line(character: str) -> str:
    if character in JOINERS or unicodedata.category(character) in ("Mn", "Me"):
        return "" if character == "\u034f" else character
    if character.isspace() or unicodedata.category(character) in ("Cc", "Cs"):
        return " "
    return "" if _BLANKS.match(character) or not character.isprintable() else character


def _up_to(text: str, limit: int) -> str:
    """The first `limit` characters, without the torn half of a letter at the end."""
    if len(text) <= limit:
        return text
    end = limit
    while end > 0 and (unicodedata.category(text[end])[0] == "M" or text[end] in JOINERS):
        end -= 1
    return text[:end].rstrip(f"{JOINERS} ") or text[:limit]
