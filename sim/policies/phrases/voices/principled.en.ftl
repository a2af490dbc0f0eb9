# The principled voice: law, precedent, reciprocity; firm on the rule, mild to persons. It opens as everybody does.

talk-concern-principled =
    .v0 = { CAP(THE($news)) } calls for the ordinary procedure: notify, consult, establish the facts.
    .v1 = We shall judge { THE($news) } as we would judge it had we done it ourselves. That requires knowing what was done.

talk-voice-principled =
    .v0 = The rule that we want on { THE($issue) } is one that we would accept if our places were exchanged.
    .v1 = Precedent is not against anybody here. On { THE($issue) } it says: notice, measure, and a way to settle doubts.
    .v2 = On { THE($issue) } let us agree on the criterion first and on the outcome last.
    .v3 = We have asked for nothing on { THE($issue) } that we do not offer in the same article.
    .v4 = An obligation that cannot be verified is a hope. { CAP(THE($issue)) } deserves better drafting than that.
    .v5 = We can lose an argument on { THE($issue) }. We cannot drop a rule because it is inconvenient this month.

act-talk-principled =
    .v0 = Good faith begins with being within reach; we call while there is nothing to complain of.
    .v1 = So that neither of us learns from a newspaper what the other thinks.

talk-table-again-principled =
    .v0 = We have applied to ourselves the rule we ask of others. { CAP(THE($issue)) } follows from it and stays.
    .v1 = Each change here has its reason, which I can give. For { THE($issue) } the reason against has not been given.
    .v2 = A text with the same duties on both sides. Should { THE($issue) } be unequal, show us where.

talk-table-trade-principled =
    .v0 = On { THE($issue2) } we follow your argument as far as { THE($option2) }. On { THE($issue) } we believe that ours is the better one.
    .v1 = With { THE($option2) } on { THE($issue2) } we do what we ask of others. On { THE($issue) } we ask it of you.

talk-ask-interest-principled =
    .v0 = { $seat }, by which criterion would you judge a text on { THE($issue) } fair? We may share it.
    .v1 = What precedent do you have in mind on { THE($issue) }, { $seat }? I would rather argue about that than haggle.
