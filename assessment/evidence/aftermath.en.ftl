# Why a level of B3.6 and B3.7 is proposed: publishing and learning.

nothing-unverified = { $lines ->
    [one] { $lines } press line
   *[other] { $lines } press lines
} released, citing { $reports ->
    [0] no report
    [one] { $reports } report
   *[other] { $reports } reports
}, { $weak ->
    [0] none relied on beyond its grade
    [one] one of them relied on beyond its grade or after its correction
   *[other] { $weak } of them relied on beyond their grade or after their correction
}; { $basis ->
    [yes] the basis is stated
   *[no] no basis is stated
}{ $secret ->
    [yes] , and the confidential brief is quoted
   *[no] { "" }
}.
review-missing = An after-action review was asked for and none was written.
faithful-timeline = { $points ->
    [one] { $points } turning point
   *[other] { $points } turning points
} told, { $cited ->
    [one] { $cited } recorded moment
   *[other] { $cited } recorded moments
} cited{ $ordered ->
    [yes] { "" }
   *[no] , not in the order in which they came
}, { $covered } of the { $largest } largest among them.
causes-not-blame = { $causes ->
    [0] No cause
    [one] { $causes } cause
   *[other] { $causes } causes
} named, { $blamed ->
    [yes] guilt laid on somebody
   *[no] guilt laid on nobody
}, one’s own side { $own ->
    [yes] among them
   *[no] not among them
}.
improvement-actions = { $actions ->
    [0] No action
    [one] { $actions } action
   *[other] { $actions } actions
}: { $owned ->
    [0] none
   *[other] { $owned }
} with somebody who answers for it, { $dated ->
    [0] none
   *[other] { $dated }
} with a date.
