"""A candidate's report to test exports with: the real framework, and levels as a river exercise would give them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from assessment.framework import CriterionCode, load
from assessment.report import (
    CandidateReport,
    ClassReport,
    Closed,
    EvidenceItem,
    Purpose,
    SeatHeld,
    Sitting,
)
from assessment.reporting import candidate_report as make_candidate
from assessment.reporting import class_report as make_class
from assessment.scoring import AssessorId, Proposal, decide

FRAMEWORK = load("expert-ir-cooperation")
AT = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)
BY = AssessorId("marker-1")
EVIDENCE = {
    item.seq: item
    for item in (
        EvidenceItem(
            102,
            1_260_000,
            1,
            {
                "en": "Files the negotiation plan: five objectives ranked, a limit for each.",
                "fr": "Dépose le plan de négociation : cinq objectifs hiérarchisés, une limite pour chacun.",
            },
            "document",
        ),
        EvidenceItem(
            164,
            2_406_000,
            2,
            {
                "en": "Asks Lusana: “What would the filling schedule have to protect for your farmers?”",
                "fr": "Demande au Lusana : « Que devrait préserver le calendrier de remplissage pour vos"
                " agriculteurs ? »",
            },
            "message",
        ),
        EvidenceItem(
            203,
            3_014_000,
            2,
            {
                "en": "Tables a package over four issues, with the trade explained.",
                "fr": "Dépose un ensemble sur quatre enjeux, l’échange étant expliqué.",
            },
            "package",
        ),
        EvidenceItem(
            231,
            3_402_000,
            3,
            {
                "en": "The capital widens the mandate on drought releases.",
                "fr": "La capitale élargit le mandat sur les lâchers en sécheresse.",
            },
            "mandate",
        ),
        EvidenceItem(
            418,
            5_160_000,
            5,
            {
                "en": "The ministry’s cable arrives: what may the minister say tonight?",
                "fr": "Arrivée du télégramme du ministère : que peut dire le ministre ce soir ?",
            },
            "inject",
        ),
        EvidenceItem(
            431,
            5_580_000,
            5,
            {
                "en": "Decision note with three options, a confidence of 60% and a trigger for review.",
                "fr": "Note de décision : trois options, un degré de confiance de 60 %, un seuil de révision.",
            },
            "document",
        ),
        EvidenceItem(
            455,
            6_060_000,
            5,
            {
                "en": "Says to the delegation: “We were 14 off. Say so before they do.”",
                "fr": "Dit à la délégation : « Nous nous trompions de 14. Disons-le avant eux. »",
            },
            "message",
        ),
    )
}
REASONS = {
    1: {"en": "What was expected did not happen.", "fr": "Ce qui était attendu ne s’est pas produit."},
    2: {
        "en": "Did so once, late, and made no use of it afterwards.",
        "fr": "L’a fait une fois, tard, et n’en a rien tiré ensuite.",
    },
    3: {
        "en": "Did so on time, on 2 occasions, as the facts then known required.",
        "fr": "L’a fait à temps, à 2 reprises, comme les faits alors connus l’exigeaient.",
    },
    4: {
        "en": "Did so ahead of time and brought the others to do the same.",
        "fr": "L’a fait par avance et a amené les autres à en faire autant.",
    },
}


def proposals() -> list[Proposal]:
    """Levels over B1 and B3; B1.4 cannot be judged and B3.7 is not observed."""
    found = []
    numbers = sorted(EVIDENCE)
    for block in (FRAMEWORK.block("B1"), FRAMEWORK.block("B3")):
        for i, competence in enumerate(block.competences):
            for j, criterion in enumerate(competence.criteria):
                unseen = competence.code == "B3.7" or (competence.code == "B1.4" and j > 0)
                level = 0 if unseen else (3, 4, 3, 2, 3)[(i + 2 * j) % 5]
                events = tuple(sorted({numbers[(i + j + k) % 7] for k in range(1 + j)})) if level else ()
                found.append(
                    Proposal(
                        criterion.code,
                        level,
                        REASONS[level or 1],
                        events,
                        f"{criterion.code.lower()}/1",
                        frozenset(EVIDENCE[seq].kind for seq in events),
                    )
                )
    return found


def candidate_report(
    candidate: str = "Candidate 7", purpose: Purpose = "certifying", exercise: str = "river-b"
) -> CandidateReport:
    """A report with a confirmed level, an overruled one and evidence the assessor added."""
    found = proposals()
    by_code = {one.criterion: one for one in found}
    words = "She did review: four minutes after the correction she told her delegation, in talk, to own the error."
    decisions = [
        decide(by_code[CriterionCode("B1.3a")], by_code[CriterionCode("B1.3a")].level, BY, AT),
        decide(by_code[CriterionCode("B3.4a")], 4, BY, AT, words, {455: "message"}),
    ]
    return make_candidate(
        FRAMEWORK,
        sitting(purpose, exercise),
        candidate,
        [SeatHeld("lus-2", {"en": "Deputy head, Lusana", "fr": "Adjointe au chef de délégation, Lusana"}, 0, None)],
        found,
        decisions,
        EVIDENCE,
    )


def decided_report(candidate: str = "Candidate 7", closed: bool = False) -> CandidateReport:
    """A certifying report in which a person kept every level that the rules propose."""
    found = proposals()
    decisions = [decide(one, one.level, BY, AT) for one in found]
    by = Closed(BY, AT, "5" * 64) if closed else None
    return make_candidate(FRAMEWORK, sitting(), candidate, [], found, decisions, EVIDENCE, closed=lambda _: by)


def sitting(purpose: Purpose = "certifying", exercise: str = "river-b") -> Sitting:
    """The exercise these reports are of."""
    return Sitting(
        exercise, {"en": "Waters of the Ruvani", "fr": "Les eaux du Ruvani"}, "9f2c41d7e80b5a36" * 4, purpose, AT
    )


def class_report(*candidates: str) -> ClassReport:
    """A class whose candidates did the same."""
    names = candidates or ("Candidate 7", "Candidate 8")
    one = candidate_report(names[0])
    return make_class(FRAMEWORK, sitting(), [replace(one, candidate=name) for name in names])
