"""Marks by several people: who marks whom, when a third is called, and how far markers and rules agree. Pure values.

Nothing here reads or writes anything, and nothing here tells one marker's levels to another.
"""
