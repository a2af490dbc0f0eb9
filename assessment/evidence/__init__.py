"""From a log to proposals: candidates, their dossiers, and one rule for each criterion the log can show."""

from __future__ import annotations

from assessment.evidence import (
    aftermath,
    appraising,
    cell,
    concluding,
    crisis,
    deadlines,
    drafting,
    easing,
    filed,
    negotiating,
    preparing,
    roles,
    verifying,
)
from assessment.evidence.dossier import Candidate, Dossier, Tenure, candidates
from assessment.evidence.index import LogIndex, Moment, SeatView
from assessment.evidence.rule import RULES, Finding, propose, told
from assessment.framework import CriterionCode
from assessment.scoring import Proposal

__all__ = [
    "RULES",
    "Candidate",
    "Dossier",
    "Finding",
    "LogIndex",
    "Moment",
    "SeatView",
    "Tenure",
    "aftermath",
    "appraising",
    "candidates",
    "cell",
    "concluding",
    "crisis",
    "deadlines",
    "drafting",
    "easing",
    "filed",
    "gather",
    "negotiating",
    "preparing",
    "propose",
    "roles",
    "told",
    "verifying",
]


def gather(dossier: Dossier) -> dict[CriterionCode, Proposal]:
    """The proposals of the rules for this candidate, by criterion; criteria without an occasion are absent."""
    proposals = ((code, propose(code, dossier)) for code in RULES)
    return {code: proposal for code, proposal in proposals if proposal is not None}
