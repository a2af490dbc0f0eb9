"""Scenarios as authors write them: their files, their format, what is wrong with one, and the library; not how they are
played.
"""
