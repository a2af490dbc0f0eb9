"""The result of an exercise for one delegation, apart from how its people worked: beside the marks, never in them.

A result is placed among what the same delegation came to in many plays by minds facing the same table, so that the
difficulty of the role is taken out. Nothing here makes, changes or adds to a level. Pure values; no page, no file.
"""
