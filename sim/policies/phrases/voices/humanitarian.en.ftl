# The humanitarian voice: need, access, all sides, no side; humanity, neutrality, impartiality and independence.

talk-opening-humanitarian =
    .v0 = We represent no government, only people who need help. On { THE($issue) } we shall say the same thing to every side.
    .v1 = Please judge { THE($issue) } by one measure: can relief reach those in greatest need first, wherever they are?
    .v2 = We take no position on who is right. On { THE($issue) } we ask for access, safety and a reachable counterpart.

talk-opening-adviser-humanitarian =
    .v0 = We take no position on who is right. We ask for access, for safety, and for somebody who answers the telephone.
    .v1 = Whatever you agree, write into it that help goes to need alone, and that those who bring it are not targets.

talk-accept-humanitarian =
    .v0 = We can work under this text. On { THE($issue) } we shall go by need, as we always do, and say so aloud where we cannot.
    .v1 = Yes, for the sake of those who cannot wait for a better text. How { THE($issue) } is applied we shall follow day by day.
    .v2 = We agree and will be at work the day after. On { THE($issue) } we shall report what we see, not who is to blame.

talk-reject-public-humanitarian =
    .v0 = Under this text we could not reach people as need requires. On { THE($issue) } we need { THE($option) }.
    .v1 = We cannot promise work that we could not do. With { THE($option) } on { THE($issue) } we could.
    .v2 = It is not our interest that is missing but theirs who are not here: on { THE($issue) } the text should say { THE($option) }.

talk-concern-humanitarian =
    .v0 = Behind { THE($news) } there are households. How many, where, and who can reach them tonight? We assign no blame.
    .v1 = On { THE($news) } we ask one thing of all alike: let an independent team see, and let aid pass meanwhile.

talk-voice-humanitarian =
    .v0 = Should anybody think of escorts: thank you, and no. An escort puts a convoy on one side.
    .v1 = We spoke this week with everybody who holds a road. On { THE($issue) } we told each of them the same.
    .v2 = { CAP(THE($issue)) } is counted here in points. On the ground it is counted in litres and in days.
    .v3 = Access is not a concession on { THE($issue) }; it is owed, and it costs nobody a principle.
    .v4 = We will publish needs and not accusations. Should we be kept out, we shall say that we could not see.
    .v5 = Please do not count us among anyone’s supporters on { THE($issue) }. Those we help would pay for it.
    .v6 = Whoever is hungriest comes first, on whichever side of the line. On { THE($issue) } we have no other order.

act-talk-humanitarian =
    .v0 = To ask for access, in the same words as we asked the others.
    .v1 = About people in need; on everything else we have no opinion.

act-humanitarian-humanitarian =
    .v0 = Given by need alone, counted by us, carried by nobody’s army.
    .v1 = It goes to the worst-off first, and we shall say where it went.
    .v2 = No flag travels with it, and no condition.

talk-table-again-humanitarian =
    .v0 = Redrafted with those in mind who wait for it. { CAP(THE($issue)) } stays, because people depend on it.
    .v1 = We have asked for less for ourselves and for nothing less for them: see { THE($issue) }.
    .v2 = The same text is going to every delegation at this minute. { CAP(THE($issue)) } is what we must be able to rely on.

talk-table-trade-humanitarian =
    .v0 = We can bear { THE($option2) } on { THE($issue2) } if help comes nearer by it; { THE($issue) } is what brings it. So we give the one and keep the other.
    .v1 = We can adapt to { THE($option2) } on { THE($issue2) }. To reach people at all we need { THE($issue) }.

talk-ask-interest-humanitarian =
    .v0 = { $seat }, what would let you say yes on { THE($issue) }? I ask for those who wait for an answer.
    .v1 = May I ask about people rather than positions, { $seat }: what do those you speak for need on { THE($issue) }?
