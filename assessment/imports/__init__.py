"""Frameworks from other people's files: a table, a CASE package, or a fiche of the French register."""
