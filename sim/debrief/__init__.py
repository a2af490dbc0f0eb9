"""The debrief of an exercise that has ended: what was possible, what happened, decisions worth a second look, forks.

Everything is read from the log, as one seat saw it or as CONTROL did. Roll-outs are played by minds on any executor.
"""
