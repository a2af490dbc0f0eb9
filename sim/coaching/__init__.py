"""Coaching: questions put to a player at the right moment, and the first steps that are done; it plays for nobody.

All of it is read from the seat's own view, so that it knows what the player may know and no more.
"""
