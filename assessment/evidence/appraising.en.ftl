# Why a level of B3.1 and B3.2 is proposed: planning and appraising.

planned-ahead = A decision note with its trigger was filed { $approved ->
    [yes] and approved before the crisis broke
   *[no] before the crisis broke
}.
    .plan-only = Before the crisis only the negotiation plan spoke of a fallback.
triggers-set = { $notes ->
    [one] One decision note states a trigger, { $measured ->
        [0] which is not a measurable one
       *[other] which is a measurable one
    }
   *[other] { $notes } decision notes state a trigger, { $measured ->
        [0] none of them a measurable one
       *[other] { $measured } of them a measurable one
    }
}.
known-assumed-unknown = { $known } known, { $assumed } assumed, { $unknown } unknown; { $cited ->
    [one] { $cited } event
   *[other] { $cited } events
} cited.
false-report = The correction was taken up { $minutes ->
    [0] less than a minute
    [one] a minute
   *[other] { $minutes } minutes
} after it came; the set time is { $limit } minutes.
    .doubted = The false report was cited as unverified before it was corrected.
    .built-on = A document builds on the false report.
    .ignored = The correction was not taken up in writing.
