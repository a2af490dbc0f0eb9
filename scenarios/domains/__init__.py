"""Negotiation domains from outside, opened as one kind of value whatever their form.

[domain] = open_domains("domains/laptop")
analyse(domain).raw.nash
"""

from scenarios.domains.analysis import analyse
from scenarios.domains.coalitions import Coalitions, coalitions
from scenarios.domains.empty import why_empty
from scenarios.domains.figures import Analysis, Bounds, Figures, Points, Rational
from scenarios.domains.opened import FORM_NAMES, Opened
from scenarios.domains.paths import open_domain, open_domains, open_together
from scenarios.domains.words import DomainError

__all__ = [
    "FORM_NAMES",
    "Analysis",
    "Bounds",
    "Coalitions",
    "DomainError",
    "Figures",
    "Opened",
    "Points",
    "Rational",
    "analyse",
    "coalitions",
    "open_domain",
    "open_domains",
    "open_together",
    "why_empty",
]
