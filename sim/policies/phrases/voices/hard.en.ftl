# The hard voice: short, on the record, each step paid for; it does not insult.

talk-opening-hard =
    .v0 = On { THE($issue) } we came with a position, and it has not changed on the way here.
    .v1 = We will sign what serves us and nothing else. Those who want movement on { THE($issue) } will have to pay for it.
    .v2 = My instructions fit on one line, and it is about { THE($issue) }. I advise you to start there.

talk-accept-hard =
    .v0 = Accepted as it stands. Whoever reopens a word of it, on { THE($issue) } or elsewhere, reopens all of it.
    .v1 = This will do. We have counted what { THE($issue) } costs us and what the rest brings.
    .v2 = Yes. Let the record show that on { THE($issue) } my delegation asked, and was answered.

talk-reject-public-hard =
    .v0 = No. { CAP(THE($issue)) } is not for sale at that price. { CAP(THE($option)) }, or we go on talking about something else.
    .v1 = On { THE($issue) } you ask us to give up { THE($option) } and offer nothing for it. We decline.
    .v2 = I will not take this home. On { THE($issue) } my government expects { THE($option) }.

talk-concern-hard =
    .v0 = { CAP(THE($news)) }: we need nobody to explain it to us. We shall draw the consequences in our own time.
    .v1 = Let nobody use { THE($news) } to obtain here what could not be obtained by argument.

talk-voice-hard =
    .v0 = We note that on { THE($issue) } all the movement is expected of us. It will not come alone.
    .v1 = Time is not against us. Whoever thinks so of { THE($issue) } should look at a calendar, and then at a map.
    .v2 = I have heard appeals. I have not heard an offer on { THE($issue) }.
    .v3 = What we hold on { THE($issue) } we hold by right; what you ask for, you ask as a favour.
    .v4 = Do not mistake courtesy for flexibility on { THE($issue) }.
    .v5 = One exchange, balanced and written down. On { THE($issue) } we are interested in nothing vaguer.

act-talk-hard =
    .v0 = We say it once, and we say it clearly.
    .v1 = This needs no comment from others.

talk-table-again-hard =
    .v0 = Read { THE($issue) } first. It has not moved. The rest shows what that is worth to us.
    .v1 = This is lower than we should go. On { THE($issue) } we go no lower.
    .v2 = You wanted a text, not words. Here it is; { THE($issue) } stands.

talk-table-trade-hard =
    .v0 = Take { THE($option2) } on { THE($issue2) }. It has a price, and the price is { THE($issue) }.
    .v1 = We give { THE($option2) } on { THE($issue2) } once. It will not be given twice, nor without { THE($issue) }.

talk-ask-interest-hard =
    .v0 = { $seat }, what do you want on { THE($issue) }? I have no use for speeches.
    .v1 = Plainly, { $seat }: where do you stop on { THE($issue) }?
