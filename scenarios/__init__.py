"""Scenarios as authors write them: their files, their format, what is wrong with one, and the library."""
