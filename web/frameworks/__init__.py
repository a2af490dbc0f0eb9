"""Frameworks on the site: the versions there are, each in three columns, and taking in another."""
