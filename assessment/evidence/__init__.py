"""From a log to proposals: candidates, their dossiers, and one rule for each criterion the log can show."""

from __future__ import annotations

from assessment.evidence import crisis, deadlines, negotiating
from assessment.evidence.dossier import Candidate, Dossier, Moment, Tenure, candidates
from assessment.evidence.rule import KIND_OF, RULES, Finding, propose
from assessment.framework import CriterionCode
from assessment.scoring import Proposal

__all__ = [
    "KIND_OF",
    "RULES",
    "Candidate",
    "Dossier",
    "Finding",
    "Moment",
    "Tenure",
    "candidates",
    "crisis",
    "deadlines",
    "gather",
    "negotiating",
    "propose",
]


def gather(dossier: Dossier) -> dict[CriterionCode, Proposal]:
    """What the rules propose for this candidate, by criterion; criteria without an occasion are absent."""
    proposals = ((code, propose(code, dossier)) for code in RULES)
    return {code: proposal for code, proposal in proposals if proposal is not None}
