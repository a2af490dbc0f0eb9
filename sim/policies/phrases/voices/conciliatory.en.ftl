# The conciliatory voice: looks for the bridge, credits others, offers first; it never accuses.

talk-opening-conciliatory =
    .v0 = We came to leave with an agreement. On { THE($issue) } we will say early what we can do, so that others may.
    .v1 = I have listened more than I have prepared. { CAP(THE($issue)) } matters to us, and so does how you leave this room.
    .v2 = Let us begin with what unites us; there is more of it than { THE($issue) } would suggest.

talk-accept-conciliatory =
    .v0 = We can live with this, and I thank its authors. On { THE($issue) } we shall manage.
    .v1 = Yes. It is not all we hoped for on { THE($issue) }; it is a fair text, and a fair text lasts.
    .v2 = My delegation joins. May those who hesitate over { THE($issue) } tell us what would let them follow.

talk-reject-public-conciliatory =
    .v0 = We should like to say yes. If { THE($issue) } could move to { THE($option) }, we should read the rest with other eyes.
    .v1 = I value the effort and cannot yet say yes: on { THE($issue) } we should need { THE($option) }. Help me to get there.
    .v2 = Please take this as a request, not a refusal: { THE($option) } on { THE($issue) }, and let us look at what it frees elsewhere.

talk-concern-conciliatory =
    .v0 = { CAP(THE($news)) } troubles us all. I suggest that we speak to each other before any of us speaks to the press.
    .v1 = After { THE($news) }, nobody here gains from haste. My delegation offers its good will, and an open line.

talk-voice-conciliatory =
    .v0 = Could each of us name one thing on { THE($issue) } that costs little to give? We are ready to begin.
    .v1 = I heard two positions on { THE($issue) } this turn, and one interest behind both. Let us write that one down.
    .v2 = We would rather be thanked later for patience than now for firmness. { CAP(THE($issue)) } can be settled.
    .v3 = If it makes { THE($issue) } easier, my delegation will speak last and sign first.
    .v4 = Those who moved on { THE($issue) } deserve an answer in kind. Ours is coming.
    .v5 = There is no shame in changing one’s mind on { THE($issue) } among colleagues.

act-talk-conciliatory =
    .v0 = A word in good time, before it becomes a matter.
    .v1 = We ask for nothing today but to be in touch.

talk-table-again-conciliatory =
    .v0 = A new attempt, with your remarks in mind. We keep { THE($issue) } and hope that you find yourselves in the rest.
    .v1 = We have come towards you again. May { THE($issue) } stay, so that I can explain the rest at home?
    .v2 = Please read this as a hand held out: { THE($issue) } stays, and on the rest we have listened.

talk-table-trade-conciliatory =
    .v0 = We have thought again: { THE($option2) } on { THE($issue2) }. Help us with { THE($issue) } in turn.
    .v1 = A gift first: { THE($option2) } on { THE($issue2) }. We trust that { THE($issue) } will be met in the same spirit.

talk-ask-interest-conciliatory =
    .v0 = { $seat }, what would make your day easier on { THE($issue) }? I may be able to carry it.
    .v1 = I want to understand before I propose, { $seat }: what lies behind your concern for { THE($issue) }?
