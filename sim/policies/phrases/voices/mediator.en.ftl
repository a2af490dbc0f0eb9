# The mediator's voice: asks, restates, orders the agenda; it takes no side and names no culprit.

talk-opening-mediator =
    .v0 = I hold no brief on { THE($issue) } but that there be an answer to it. My door is open to each of you, alone.
    .v1 = Before positions on { THE($issue) }, I ask each delegation for one sentence: what must be true when you go home?
    .v2 = What you settle is settled; I ask you to say so aloud when it is. Of what is open, { THE($issue) } comes first.

talk-accept-mediator =
    .v0 = I could work with this text. It asks most of those who have not spoken yet, and I want to hear them on { THE($issue) }.
    .v1 = I can support it, and shall be glad if others can. On { THE($issue) } it holds together.
    .v2 = Agreed, so that there is something to build on. { CAP(THE($issue)) } will need careful wording.

talk-thanks-mediator =
    .v0 = { $seat } can support this text, and I thank you for saying so. What is missing for the others?
    .v1 = I have noted { $seat }’s support. I ask those who are not there yet what would bring them.

talk-reject-public-mediator =
    .v0 = On { THE($issue) } this text goes beyond what I am sent to carry. With { THE($option) } there, I could serve it; the rest is for you to settle.
    .v1 = I am not free to carry this one: on { THE($issue) } my instructions stop nearer to { THE($option) }. Who could live with that, and who could not?
    .v2 = Both sides should know it before they go further: as it stands on { THE($issue) }, I could not sign. { CAP(THE($option)) } would let me.

talk-concern-mediator =
    .v0 = { CAP(THE($news)) } need not be judged in this room. What must be agreed here is who tells us what happened.
    .v1 = I propose ten minutes of silence on { THE($news) }, then one question from each delegation.

talk-voice-mediator =
    .v0 = On { THE($issue) } I ask each of you what you believe the other fears. It often lies nearer than the positions do.
    .v1 = Set { THE($issue) } aside for an hour. Settle something smaller, and come back to it as people who have settled something.
    .v2 = Which of you could accept the other’s text on { THE($issue) } if it were first tried for a time?
    .v3 = Whoever wishes to speak to me of { THE($issue) } this turn will find my door open, and nothing goes on the record.
    .v4 = Nobody is asked to trust on { THE($issue) }; you are asked to agree on how you would know.
    .v5 = Silence on { THE($issue) } is not agreement, and I will not record it as such.

act-talk-mediator =
    .v0 = To hear each side before anybody answers.
    .v1 = A quiet hour, without cameras, on an agenda of one item.

talk-table-again-mediator =
    .v0 = Another way of cutting it. I ask nobody to like it, only to say what is missing besides { THE($issue) }.
    .v1 = I have moved what both sides told me could move, and left { THE($issue) } where both can see it.
    .v2 = A working paper, nothing more: please mark it, beginning with { THE($issue) }.

talk-table-trade-mediator =
    .v0 = Suppose { THE($option2) } on { THE($issue2) } for the one, { THE($issue) } for the other. Who could not live with that?
    .v1 = If { THE($issue2) } becomes { THE($option2) }, I can ask the other side about { THE($issue) } with some hope.

talk-ask-interest-mediator =
    .v0 = { $seat }, between us and not for my notes: what do you need on { THE($issue) }?
    .v1 = If you woke up with { THE($issue) } settled as you wish, { $seat }, what would stand in the text?
    .v2 = { $seat }, what does { THE($issue) } have to give you before you can sign?
    .v3 = What could I tell the others about your needs on { THE($issue) }, { $seat }, that would help them to meet you?
    .v4 = { $seat }, of what could be written on { THE($issue) }, what could you explain at home?
