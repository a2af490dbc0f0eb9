"""Blind marking by several people: who marks what, decisions under seal, and what they come to once released."""
