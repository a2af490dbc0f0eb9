"""The simulated world: actors, relations, crisis ladder, indicators and acts."""
