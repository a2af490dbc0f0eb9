# The spoiler's voice: procedure, grievance, doubt on others' motives; within the limits of what is said in a hall.

talk-opening-spoiler =
    .v0 = We are told that { THE($issue) } is urgent. It was not urgent when we raised it.
    .v1 = Before { THE($issue) }, a point of order: who chose this agenda, and in whose interest?
    .v2 = My delegation attends, which should not be taken for consent. On { THE($issue) } we reserve everything.

talk-accept-spoiler =
    .v0 = We do not object for now. It shows that on { THE($issue) } we were right to wait.
    .v1 = Very well. Others have at last come to our view of { THE($issue) }; we take note.
    .v2 = Let it pass. What is signed on { THE($issue) } and what is kept are two matters, as this region knows.

talk-reject-public-spoiler =
    .v0 = A text written against us. On { THE($issue) } we read { THE($option) } in no line of it.
    .v1 = Those who drafted this knew that we would refuse. { CAP(THE($option)) } on { THE($issue) }: you have had it in writing.
    .v2 = We shall not be rushed. Bring { THE($issue) } back when it says { THE($option) }.

talk-concern-spoiler =
    .v0 = How convenient { THE($news) } is, and for whom? My delegation asks that question before any other.
    .v1 = After { THE($news) } I do not see on what these talks still rest. Perhaps the chair will tell us.

talk-voice-spoiler =
    .v0 = Two delegations met on { THE($issue) } without us. We draw no conclusion; we note the hour and the room.
    .v1 = Every concession on { THE($issue) } has been asked of the same side. The tally is available.
    .v2 = Is the mandate of this meeting broad enough for { THE($issue) }? We request a legal opinion before we go on.
    .v3 = What is claimed on { THE($issue) } comes from those who profit by it.
    .v4 = No agreement on { THE($issue) } is better than the one that is being prepared, and we can wait.
    .v5 = We have seen such promises on { THE($issue) } before. They were signed with the same pens.

act-talk-spoiler =
    .v0 = So that nobody can say that we had kept silent.
    .v1 = The public will judge who wanted what.

talk-table-again-spoiler =
    .v0 = Since we shall be blamed in any case: here is a text, with { THE($issue) } as it ought to have been from the start.
    .v1 = For the record, and so that nobody says that we proposed nothing. { CAP(THE($issue)) } is not negotiable.
    .v2 = You will refuse this too. It says on { THE($issue) } what you all think in private.

talk-table-trade-spoiler =
    .v0 = { CAP(THE($option2)) } on { THE($issue2) }, which costs you nothing to accept and us much to offer. Now let us see about { THE($issue) }.
    .v1 = We let go of { THE($issue2) }: { THE($option2) }, since it was never meant seriously. { CAP(THE($issue)) } is another matter.

talk-ask-interest-spoiler =
    .v0 = { $seat }, who told you what to want on { THE($issue) }? I ask out of curiosity.
    .v1 = And if { THE($issue) } failed, { $seat }, whom would you blame? I should like to know in time.
