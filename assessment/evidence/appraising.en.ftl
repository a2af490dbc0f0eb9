# Why a level of B3.1 and B3.2 is proposed: planning and appraising.

planned-ahead = A contingency plan or decision note was filed { $approved ->
    [yes] and approved before the crisis broke
   *[no] before the crisis broke
}.
    .plan-only = Before the crisis only the negotiation plan spoke of an alternative.
    .never = A plan for the crisis was asked for in time, and none was written before it broke.
triggers-set = { $notes ->
    [0] No trigger
    [one] One trigger
   *[other] { $notes } triggers
} stated, { $measured ->
    [0] none
   *[other] { $measured }
} of which anybody could see come{ $watched ->
    [yes] , with somebody who watches for it
   *[no] { "" }
}.
known-assumed-unknown = { $known } known, { $assumed } assumed, { $unknown } unknown; { $cited ->
    [one] { $cited } event
   *[other] { $cited } events
} cited, { $weak ->
    [0] nothing of low grade relied on
    [one] one of them relied on though its grade was low or its correction had come
   *[other] { $weak } of them relied on though their grade was low or their correction had come
}.
false-report = The correction was taken up { $minutes ->
    [0] less than a minute
    [one] a minute
   *[other] { $minutes } minutes
} after it came; the set time is { $limit } minutes.
    .doubted = The report that was corrected later had been doubted before.
    .doubted-only = A report of low grade was refuted, or passed on as unverified.
    .built-on = A document relies on a report of low grade.
    .ignored = The correction was not taken up.
