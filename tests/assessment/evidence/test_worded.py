"""Words that wronged candidates wrote, and cheats that looked like work: each as it was found."""

from __future__ import annotations

import pytest

from assessment.evidence.copying import Sources, folded_words
from assessment.evidence.cues import ALTERNATIVE, BLAME, CRITERION, INSULT, LIMIT, WHEN, asserted
from assessment.evidence.provisions import DUTY
from tests.assessment.evidence.planted import levels, script


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        (LIMIT, "All that stands between us is 420 at Mbari."),
        (LIMIT, "La limite de 420, c’est Lusimba qui l’a proposée."),
        (LIMIT, "Entre nous et Lusimba, il y a accord sur 420."),
        (INSULT, "Si le treuil lâche encore, la vanne 3 est perdue."),
        (INSULT, "Nobody here is a liar."),
        (INSULT, "Personne ici n’est un menteur."),
        (BLAME, "Lusimba n’est pas fautive."),
        (BLAME, "Nobody was to blame."),
    ],
)
def test_honest_words_are_taken_for_nothing_else(cue, text):
    assert not asserted(cue, text)


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        (LIMIT, "Between us, we could live with 420."),
        (LIMIT, "Our minimum is 420 at Mbari."),
        (LIMIT, "Selmar told me to stop at 420."),
        (LIMIT, "Notre seuil est de 420."),
        (INSULT, "Vous êtes lâches."),
        (INSULT, "You are liars."),
        (BLAME, "Kadera is to blame."),
        (ALTERNATIVE, "If the talks fail it goes on filling at its own pace."),
        (ALTERNATIVE, "En cas d’échec, elle remplit seule."),
        (WHEN, "Our ambassador reports within two weeks."),
        (CRITERION, "Cela fermerait la porte aux malades."),
    ],
)
def test_what_they_say_is_found_however_it_is_put(cue, text):
    assert asserted(cue, text)


@pytest.mark.parametrize("text", ["Kadera in the morning", "the names of Kadera"])
def test_no_name_is_a_duty(text):
    assert not DUTY.search(text)


@pytest.mark.parametrize("put_in", ["\u200b", "\u00ad"])
def test_a_copy_with_signs_that_nobody_sees_is_a_copy(put_in):
    brief = "What protects you is not a good year but a good rule and a procedure."
    copied = " ".join(w[:2] + put_in + w[2:] if len(w) > 3 else w for w in brief.split())
    assert folded_words(copied) == folded_words(brief)
    sources = Sources()
    sources.add(1, [brief])
    assert sources.share(copied, 2) == 1.0


REPORT = """\
      known: |
        At 04:12 a hoist failed while spillway gate 3 was being lowered for maintenance (B2).
        Gates 2 and 3 are jammed shut and the release has fallen by about 70 m³/s (B2).
"""


def test_a_report_may_quote_the_news_it_reports_and_say_in_a_word_what_is_unknown():
    source = script("deputy-strong", "en")
    head, rest = source.split("      known: |\n", 1)
    _, tail = rest.split("      assumed: |\n", 1)
    known = head + REPORT + "      assumed: |\n" + tail
    before, after = known.split("      unknown: |\n", 1)
    after = after[after.index("      next:") :]
    found = levels(before + "      unknown: The cause.\n" + after)
    assert found["B3.2b"].level >= 3
    assert found["B1.1b"].level >= 3


def test_a_short_word_beside_a_whole_line_is_no_noise():
    source = script("deputy-strong", "en")
    cites = "    cites:\n      - {inject: incident, stance: relies-on}\n      - {inject: sluice"
    start, end = source.index("      unsaid:"), source.index(cites)
    short = source[:start] + "      unsaid: Names.\n      basis: Control room.\n" + source[end:]
    assert levels(short)["B3.6c"].level >= 3
