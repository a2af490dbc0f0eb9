# Why a level of B3.6 and B3.7 is proposed: publishing and learning.

nothing-unverified = { $lines ->
    [one] { $lines } press line
   *[other] { $lines } press lines
} released, resting on { $reports ->
    [0] no report
    [one] { $reports } report: { $weak } of low reliability, { $false } false
   *[other] { $reports } reports: { $weak } of low reliability, { $false } false
}.
review-missing = An after-action review was asked for and none was written.
faithful-timeline = { $points ->
    [one] { $points } turning point
   *[other] { $points } turning points
} told, { $cited ->
    [one] { $cited } recorded moment
   *[other] { $cited } recorded moments
} cited.
causes-not-blame = { $causes ->
    [one] { $causes } cause
   *[other] { $causes } causes
} named, { $blamed ->
    [yes] with a person singled out
   *[no] nobody singled out
}.
improvement-actions = { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}, { $dated ->
    [0] none
   *[other] { $dated }
} with a date or a figure.
