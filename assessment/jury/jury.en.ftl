# The outcome of a certification, and the blocks it lacks.

certified-full = The certification is granted: every block that it asks for is validated.
certified-partial = Partial validation: the blocks validated are kept.
certified-none = No block is validated.
missing-block = Block { $block } is missing.
    .or = Block { $block } is missing, or a professionalisation block in its place ({ $instead }).

# Who does not sit for a candidate, and why a jury may not decide.

withdrawn-taught = Taught the candidate.
withdrawn-conducted = Conducted one of the candidate’s tables.
withdrawn-conflict = Declared a conflict of interest with the candidate.
jury-too-few-members = { $needed ->
    [one] At least { $needed } member must sit for this candidate.
   *[other] At least { $needed } members must sit for this candidate.
}
jury-too-few-outside-professionals = { $needed ->
    [one] At least { $needed } member must be a professional from outside the school.
   *[other] At least { $needed } members must be professionals from outside the school.
}
