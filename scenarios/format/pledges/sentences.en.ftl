obligation-twice = { QUOTE($found) } is already the name of an obligation of { $other }. Give this one another name; only the options of one issue may share a name.
owes-itself = { QUOTE($actor) } cannot owe this to itself. Name those to whom it is owed.
never-due = It first falls due after { $after ->
    [one] { $after } day
   *[other] { $after } days
} but ends after { $until }, so never. Change one of them.
gauge-unread = Verification by gauge needs “gauge” and one limit, “at_least” or “at_most”.
gauge-unused = { QUOTE($means) } reads no gauge. Write “means: gauge”, or delete “gauge”, “at_least” and “at_most”.
sample-too-large = { $items ->
    [one] There is { $items } item
   *[other] There are { $items } items
}: no more can be looked at, nor be amiss. Change “items”, “sample” or “amiss”.
suspends-itself = A breach of { QUOTE($obligation) } cannot suspend { QUOTE($obligation) } itself. Name what is owed in return.
automatic-nothing = Nothing falls away by itself, since “suspends” names nothing. Name an obligation, or delete this.
change-without-gauge = “indicator” and “change” go together: which gauge moves, and by how much.
act-without-target = { QUOTE($act) } is done to nobody in particular, so it cannot answer a breach. Choose an act with a target.
not-owed = { QUOTE($actor) } does not owe { QUOTE($obligation) }, so it cannot be tempted to break it. Move this to its obligor.
