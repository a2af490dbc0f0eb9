"""A candidate's record: one person over exercises and years, as a fold over what was written of them."""
