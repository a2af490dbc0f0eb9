"""Evidence as sentences: somebody's words stand apart from what is told of them."""

from web.marking.evidence import quoted


def test_a_quotation_keeps_the_quotations_inside_it_and_what_was_cut_stays_quoted():
    assert quoted("Ana: “We say “yes”.” Good.") == (
        ("words", "Ana: "),
        ("quote", "We say “yes”."),
        ("words", " Good."),
    )
    assert quoted("Ana : «\u00a0Nous disons «\u00a0oui")[1] == ("quote", "Nous disons «\u00a0oui")
    assert quoted("Turn 2 begins.") == (("words", "Turn 2 begins."),)


def test_only_what_somebody_said_is_set_as_their_words():
    tabled = "Ana tables package B: filling, “six years”: “Six for four hundred.”"
    assert quoted(tabled)[-1] == ("quote", "Six for four hundred.")
    assert quoted("Ana stands for “six years” on filling.", said=False) == (
        ("words", "Ana stands for “six years” on filling."),
    )
