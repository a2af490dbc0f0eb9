"""Drafting a clause together, live: merged keystroke by keystroke by a CRDT, kept beside the log."""
