"""Decisions worth a second look: moments of a seat, alternatives at each, and what minds reach from there."""
