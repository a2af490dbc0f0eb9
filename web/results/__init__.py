"""Candidates' own results, once an assessor has released them."""
