"""The decision rules of real bodies as data, each with its legal source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from sim.negotiation.voting import Rule

Populations = Mapping[str, Fraction | int]


def security_council(permanent: Sequence[str], members: int = 15) -> Rule:
    """Substantive decisions of the United Nations Security Council: nine of fifteen, no permanent member against.

    A permanent member's abstention or absence is no veto. Source: Charter of the United Nations, Article 27(3), with
    the practice that the International Court of Justice recognised in its opinion on Namibia (1971), paragraph 22.
    """
    return Rule("qualified", Fraction(9, members), vetoes=tuple(permanent), abstention="counts-as-no")


def general_assembly_important() -> Rule:
    """Important questions in the General Assembly: two thirds of the members present and voting.

    Members who abstain are considered as not voting; a majority of the members must be present. Source: Charter,
    Article 18(2); Rules of Procedure of the General Assembly, rules 67, 83 and 86.
    """
    return Rule("qualified", Fraction(2, 3), quorum=Fraction(1, 2))


def general_assembly_other() -> Rule:
    """Other questions in the General Assembly: a majority of members present and voting (Charter, Article 18(3))."""
    return Rule("simple", quorum=Fraction(1, 2))


def council_of_the_eu(populations: Populations) -> Rule:
    """The qualified majority of the Council of the European Union on a proposal from the Commission.

    At least 55 % of the members, holding at least 65 % of the population of the Union; a blocking minority includes at
    least four members, failing which the majority is attained; an abstention is no vote in favour. Source: Treaty on
    European Union, Article 16(4). With 27 members, 55 % is the fifteen that the Treaty names.
    """
    return Rule(
        "double",
        Fraction(55, 100),
        abstention="counts-as-no",
        populations=tuple(populations.items()),
        population_threshold=Fraction(65, 100),
        blocking=4,
    )


def council_of_the_eu_reinforced(populations: Populations) -> Rule:
    """The Council's majority when neither the Commission nor the High Representative proposed: 72 % and 65 %.

    Source: Treaty on the Functioning of the European Union, Article 238(2), which has no least blocking minority.
    """
    return Rule(
        "double",
        Fraction(72, 100),
        abstention="counts-as-no",
        populations=tuple(populations.items()),
        population_threshold=Fraction(65, 100),
    )


def common_foreign_policy(populations: Populations) -> Rule:
    """Unanimity in the common foreign and security policy, with constructive abstention.

    Abstentions do not prevent adoption unless those who abstain are a third of the members and hold a third of the
    population. Source: Treaty on European Union, Article 31(1). Here every abstention is a qualified (declared) one.
    """
    return Rule("unanimity", abstention="constructive", populations=tuple(populations.items()))


def wto_consensus() -> Rule:
    """Consensus in the World Trade Organization: adopted if no member present formally objects.

    Source: Agreement Establishing the WTO, Article IX:1, footnote 1.
    """
    return Rule("silence")


def wto_negative_consensus() -> Rule:
    """Negative consensus in dispute settlement: a report is adopted unless all agree not to adopt it.

    One member in favour, the winning party for instance, suffices. Source: Dispute Settlement Understanding, Articles
    6.1, 16.4 and 17.14.
    """
    return Rule("negative")


def silence_procedure() -> Rule:
    """The silence procedure of NATO and the OSCE: adopted unless a member breaks the silence before the deadline."""
    return Rule("silence")
