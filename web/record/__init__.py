"""Candidates' records: the pages of those who keep them, and the candidate's own."""
