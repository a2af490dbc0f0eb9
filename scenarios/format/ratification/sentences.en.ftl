no-ratification = { QUOTE($instrument) } enters into force upon signature, so nobody asks this bloc. Give the instrument a “ratification”, or delete this.
ratified-too-late = Ratification takes { $days ->
    [one] { $days } day
   *[other] { $days } days
}, and at most { $left ->
    [one] { $left } day passes
   *[other] { $left } days pass
} after a first signature. Shorten it, or let days pass “after” the last turn.
