"""Closed forms and equilibria that tests hold the simulation against; no product code imports them."""
