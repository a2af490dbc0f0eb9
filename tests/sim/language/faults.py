"""Faults of composed sentences that a reader notices and a pattern can find, by language."""

from __future__ import annotations

import re

NBSP = "\N{NO-BREAK SPACE}"

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_EVERYWHERE = (
    (r"[{}$]", "a value left open"),
    (r"  |^ | $", "a doubled or stray space"),
    (r"['\"]", "a straight apostrophe or quotation mark"),
    (
        r"\b0 (times|fois|others?|autres?|minutes?|parties?|packages?|paquets?|colleagues?|collègues?|questions?)\b",
        "nought of something, instead of none",
    ),
    (r"(?<![\w)])-\d", "a hyphen for a minus sign"),
    (r"[,;:] ?[.,;:]|\.\.(?!\.)", "two signs in a row"),
)
_BY_LANGUAGE = {
    "en": (
        (r"(?<![\d.])(?<!Turn )\b1 (?!is\b|has\b|was\b|press\b)[a-z]+s\b", "a plural of one"),
        (r"[ \N{NO-BREAK SPACE}][;:!?,.]", "a space before a sign"),
        (r"\bacts(?: covertly)?: [A-Z]", "a capital after a colon"),
        (r"“[^”‘]*“|‘[^’“]*‘", "the same quotation marks inside others"),
        (r"\ba [aeio]\w", "a before a vowel"),
        (r"(?i)\b(le|les|une|nous|vous|dans|avec|cette|est|qui)\b", "a French word"),
    ),
    "fr": (
        (
            r"(?i)\b(de|que|le|la|je|ne|se|me|te|lorsque|puisque|jusque) (?=[aeiouyéèêàâîôû]\w)(?!ou[iï]\b|onz|y\b)",
            "no elision",
        ),
        (r"\b([Dd]e|[Qq]ue) [«“]\s?[aeiouéèêâîôûAEIOUÉÈÊÂÎÔÛ]", "no elision before a title"),
        (r"\b(de|à) les? (?=[A-Z])", "no contraction"),
        (r"\b[Ll]es Îles \w+ (a|est|sera|fera|\w+[^e]e)\b", "a plural name with a verb in the singular"),
        (r"\bagit(?: à couvert)? : [A-Z]", "a capital after a colon"),
        (r"(?i)\bje suis (prêt|heureux|ravi|content|certain|sûr|convaincu)\b", "a gender that nobody told us"),
        (
            r"(?<!\()\b(\d+ )?1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
            "1 for 1er",
        ),
        (r"(?<!Tallinn )(?<![Aa]rticle )\b\d+\.\d", "a decimal point"),
        (rf"(?<![\d,])\b[01](,\d+)?[ {NBSP}](?!fois|sans|pas|plus|dans|nous)\w+s\b", "a plural below two"),
        (r"(?<=\S) [;:!?»%]|« (?!\s)|\w[;!?»]", "no no-break space at a sign"),
        (r"«[^»“]*«|“[^”«]*“", "the same quotation marks inside others"),
        (r"\w·\w", "a middle dot"),
        (r"\bensembles? [A-Z]\b|(?i:\b(un|cet|nouvel|dernier) ensemble\b(?! d))", "ensemble for a package"),
        (r"(?i)\binstruct(eur|rice)s?\b", "instructeur, which is military"),
        (r"(?i)\b(the|and|with|which|this|would|should|their|our|are|from|of)\b", "an English word"),
    ),
}


def faults(said: str, language: str) -> list[str]:
    """Faults in a sentence as it is read, each with the words around it."""
    return [
        f"{why}: …{said[max(0, found.start() - 25) : found.end() + 25]}…"
        for pattern, why in (*_EVERYWHERE, *_BY_LANGUAGE[language])
        if (found := re.search(pattern, said))
    ]
