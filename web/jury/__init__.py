"""The jury room: sessions as their records tell them, tests with grid and clock, decisions, signatures, documents."""
