# What delegations say to news: holding judgement, concern, correction, the answer to an ultimatum.

talk-hold-judgement =
    .v0 = We have seen the report { QUOTE($title) }. It is not confirmed. Does any delegation have it from a source that can be checked?
    .v1 = On { QUOTE($title) }: my delegation takes no position before the facts are verified, and asks others to do the same.
    .v2 = { QUOTE($title) } would be grave if it were true. We do not know that it is. We ask for a joint verification.
    .v3 = I ask for caution with { QUOTE($title) }. Who benefits from our believing it today?
    .v4 = Before anyone acts on { QUOTE($title) }, may we hear what observers on the ground can establish?

talk-believe =
    .v0 = We have read { QUOTE($title) } and we are shocked. We expect an explanation at once.
    .v1 = After { QUOTE($title) }, my delegation finds it hard to go on as if nothing had happened.
    .v2 = { QUOTE($title) }: that is exactly what we feared. Someone at this table should answer for it.

talk-concern =
    .v0 = My delegation follows { QUOTE($title) } with concern. It is a reason to work faster, not to leave the table.
    .v1 = { QUOTE($title) } reminds us what these talks are for. We propose that the text answer it.
    .v2 = In view of { QUOTE($title) }, we call on all to refrain from any step that others might misread.
    .v3 = We take note of { QUOTE($title) } and are in touch with our { $home }. We will share what we are able to.
    .v4 = { QUOTE($title) } concerns everyone here. Let each delegation say what it knows, and only that.
    .v5 = Our first thought, on learning of { QUOTE($title) }, is for those affected. Our second is for what we can settle today.

talk-note =
    .v0 = We take note of { QUOTE($title) }. It bears on what we are drafting, and we would rather discuss it here than elsewhere.
    .v1 = Delegations will have seen { QUOTE($title) }. Does it change anyone’s reading of the text before us?
    .v2 = { QUOTE($title) } deserves a place in our discussion. We will reflect it in our next proposal.
    .v3 = A remark on { QUOTE($title) }: let us all work from the same facts, and this is one of them.
    .v4 = My delegation has read { QUOTE($title) } with attention and has passed it to its experts.

talk-correction =
    .v0 = The earlier report has been corrected by { QUOTE($title) }. We ask that nobody rely on the first version any longer.
    .v1 = { QUOTE($title) } settles the matter: what had been said was not accurate. We thank those who waited before judging.
    .v2 = For the record: { QUOTE($title) } corrects what circulated before. Let us take up the talks where we left them.

talk-correction-own =
    .v0 = { QUOTE($title) } shows that we spoke too soon. I withdraw what I said and apologise for it.
    .v1 = We relied on a report that { QUOTE($title) } now corrects. That was our error, and I say so before the same room.

talk-ultimatum =
    .v0 = We have received { QUOTE($title) }. We will not act under a deadline set by others, nor set one in return. We are ready to meet at once.
    .v1 = { QUOTE($title) } is not how a difference is settled. Our answer is firm and short: no to the method, yes to a meeting today.
    .v2 = To { QUOTE($title) } we reply that our commitments stand, that our door is open, and that threats change neither.
    .v3 = We ask the authors of { QUOTE($title) } to leave themselves a way back, and offer to help find it.
