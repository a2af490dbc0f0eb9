"""Incidents, who is thought to have done them, and what builds confidence: the security module."""
