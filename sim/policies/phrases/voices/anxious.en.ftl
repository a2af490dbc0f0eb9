# The anxious neighbour: wants to be told, counts what it stands to lose, asks for guarantees.

talk-opening-anxious =
    .v0 = Whatever the others settle on { THE($issue) } happens to us first. We ask not to learn of it from the radio.
    .v1 = We are the smallest here and the nearest. On { THE($issue) } we need a guarantee more than a promise.
    .v2 = Forgive us if we ask twice. Last time we asked once about { THE($issue) }, and were reassured, and were wrong.

talk-accept-anxious =
    .v0 = With some relief: yes. What decides us is that { THE($issue) } is written down and can be checked.
    .v1 = We accept, and ask that nothing on { THE($issue) } be reopened once we have told our people.
    .v2 = Yes, if it comes into force soon. Every week without a rule on { THE($issue) } is a week we do not sleep well.

talk-reject-public-anxious =
    .v0 = This leaves us exposed on { THE($issue) }. With { THE($option) } we could explain it at home; without, we could not.
    .v1 = What happens if it is not kept? Until we have { THE($option) } on { THE($issue) }, we have no answer to that.
    .v2 = We cannot take that risk on { THE($issue) }. { CAP(THE($option)) } would let us breathe.

talk-concern-anxious =
    .v0 = { CAP(THE($news)) } is what we had feared aloud. Who knew of it, and since when? We ask to be told now.
    .v1 = { CAP(THE($news)) }: our people live an hour away. Please, facts first, and a number that we can call at night.

talk-voice-anxious =
    .v0 = Could somebody tell us what is planned on { THE($issue) } before it is done, rather than after?
    .v1 = We hear that { THE($issue) } is under control. We would be calmer if we heard it from those who control it.
    .v2 = A hotline costs less than a panic. We ask for one with { THE($issue) } as its first subject.
    .v3 = If { THE($issue) } goes wrong, who comes to our help, and within how many days? That is our whole question.
    .v4 = We have begun to prepare for the worst on { THE($issue) }. We would be glad to stop.
    .v5 = Small states remember who warned them. On { THE($issue) } nobody has, so far.

act-talk-anxious =
    .v0 = We call because not knowing is worse.
    .v1 = A question that we would rather ask too early than too late.

talk-table-again-anxious =
    .v0 = We have given up comfort; please leave us safety, which for us is { THE($issue) }.
    .v1 = A little further than we had dared. Without { THE($issue) } we should be alone with the risk.
    .v2 = Will you tell us soon what you think? Our { $home } asks every hour, and always about { THE($issue) }.

talk-table-trade-anxious =
    .v0 = We could bear { THE($option2) } on { THE($issue2) }, if { THE($issue) } let us sleep.
    .v1 = It frightens us less to give { THE($option2) } on { THE($issue2) } than to be without { THE($issue) }.

talk-ask-interest-anxious =
    .v0 = { $seat }, { THE($issue) } keeps us awake. What is it that you want there?
    .v1 = Before we worry about { THE($issue) }, { $seat }: what do you need there, and what would you ask of us?
