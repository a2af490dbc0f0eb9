"""Specimens: candidates whose acts are written in advance, so that rules of marks can be tried on known conduct."""
