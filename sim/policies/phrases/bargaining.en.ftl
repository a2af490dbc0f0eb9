# What a delegation says when it tables, accepts, rejects or puts a package to decision.

talk-table-first =
    .v0 = To open the substance, here is a complete text. { QUOTE($issue) } is what matters most to my delegation.
    .v1 = I table a first package. It is a basis for discussion; on { QUOTE($issue) } it reflects an essential interest.
    .v2 = Better a text than a speech: this package shows where we stand, above all on { QUOTE($issue) }.
    .v3 = My delegation offers this package as a whole. Please read it starting from { QUOTE($issue) }.
    .v4 = Here is our opening proposal. We are ready to explain every line of it, and { QUOTE($issue) } first.
    .v5 = We put a full proposal before you. Nothing in it is agreed until everything is, but { QUOTE($issue) } guides it.

talk-table-again =
    .v0 = Having listened to you, I table a new package. We need { QUOTE($issue) }; elsewhere we have moved.
    .v1 = This is a revised proposal. It keeps what we need on { QUOTE($issue) } and tries to answer your concerns.
    .v2 = Let us try another balance around { QUOTE($issue) }. I ask each of you to test it against your interests.
    .v3 = We have reworked the whole. The treatment of { QUOTE($issue) } is the price of the rest.
    .v4 = My delegation can live with this version, provided { QUOTE($issue) } stands as written.
    .v5 = Here is a further step from our side. We would welcome one from yours, in particular on { QUOTE($issue) }.
    .v6 = A new text, in the hope that it brings us closer. On { QUOTE($issue) } our room is small, and I say so frankly.

talk-table-trade =
    .v0 = We accept { QUOTE($option2) } on { QUOTE($issue2) }, on condition that { QUOTE($issue) } stands as we propose.
    .v1 = A trade: { QUOTE($option2) } for { QUOTE($issue2) }, which costs us something, against { QUOTE($issue) }, which we need.
    .v2 = You asked for movement on { QUOTE($issue2) }; { QUOTE($option2) } is now in the text. Our need on { QUOTE($issue) } remains.
    .v3 = My delegation can go to { QUOTE($option2) } on { QUOTE($issue2) } within this package, and only within it, given { QUOTE($issue) }.
    .v4 = If { QUOTE($issue) } is settled this way, then { QUOTE($issue2) } can be { QUOTE($option2) }. One does not go without the other.
    .v5 = We have priorities, and so have you: we give on { QUOTE($issue2) } ({ QUOTE($option2) }) and hold on { QUOTE($issue) }.
    .v6 = This version carries a real concession, { QUOTE($option2) } on { QUOTE($issue2) }. I count on the same spirit on { QUOTE($issue) }.

talk-amend =
    .v0 = We can work from your text. With this change, and with { QUOTE($issue) } as it stands here, we could support it.
    .v1 = Your package is close to ours. I propose the smallest amendment that makes it possible, on { QUOTE($issue) } above all.
    .v2 = Rather than a rival text, an amendment: it leaves your structure and secures { QUOTE($issue) }.
    .v3 = There is much here we can take. We amend what we cannot, and ask you to look at { QUOTE($issue) } again.
    .v4 = We are one or two provisions apart. This is how we would bridge them, given { QUOTE($issue) }.
    .v5 = I build on the proposal before us. The balance holds if { QUOTE($issue) } is treated as I suggest.

talk-accept =
    .v0 = My delegation can accept this package. { QUOTE($issue) } is settled in a way we can defend at home.
    .v1 = We have weighed it as a whole, and it is a yes. Thank you for the work on { QUOTE($issue) }.
    .v2 = This is not our ideal text, but it is a fair one. We support it, { QUOTE($issue) } included.
    .v3 = We can join. I trust that what is said on { QUOTE($issue) } will be kept to the letter.
    .v4 = On balance, we agree. The treatment of { QUOTE($issue) } made the difference.
    .v5 = My instructions allow me to accept. I ask the others to consider it with the same openness as we did { QUOTE($issue) }.
    .v6 = Yes. We give more than we had hoped and receive what we needed, { QUOTE($issue) } first of all.
    .v7 = Having consulted, my delegation lends its support. We will explain { QUOTE($issue) } at home.
    .v8 = We say yes to this text as it stands. If { QUOTE($issue) } were reopened, so would be our answer.
    .v9 = A compromise hurts a little everywhere; this one does, { QUOTE($issue) } not excepted. We accept it.

talk-reject-public =
    .v0 = We cannot join on these terms. The difficulty is { QUOTE($issue) }; { QUOTE($option) } would change our answer.
    .v1 = Thank you for the effort. { QUOTE($issue) } is not there yet: we need something nearer to { QUOTE($option) }.
    .v2 = Not in this form. If the rest can move so that { QUOTE($issue) } becomes { QUOTE($option) }, we will look again.
    .v3 = Our reservation is precise: { QUOTE($issue) }. With { QUOTE($option) } we could discuss what you need in return.
    .v4 = I must decline, and I owe you the reason: on { QUOTE($issue) } my country depends on { QUOTE($option) } or close to it.
    .v5 = The package asks too much of us on { QUOTE($issue) }. Tell us what { QUOTE($option) } would cost you, and we will talk.
    .v6 = We see merit in several provisions. { QUOTE($issue) } remains an obstacle as long as it is not { QUOTE($option) }.

talk-reject-flat =
    .v0 = We cannot accept this. Our position on { QUOTE($issue) } is known: { QUOTE($option) }.
    .v1 = This does not work for us. We want { QUOTE($option) } on { QUOTE($issue) }.
    .v2 = No. { QUOTE($option) } on { QUOTE($issue) } is what my delegation came for.
    .v3 = My delegation rejects the package. See our position on { QUOTE($issue) }, that is, { QUOTE($option) }.
    .v4 = It gives us nothing on { QUOTE($issue) }. We repeat: { QUOTE($option) }.
    .v5 = That is too far from us. On { QUOTE($issue) } it must be { QUOTE($option) }.

talk-follow =
    .v0 = Since those most concerned agree, we join the consensus.
    .v1 = We have no stake of our own here and support what the parties found together.
    .v2 = The balance is yours; we are glad to stand behind it.

talk-publish =
    .v0 = What was agreed in smaller company belongs before everyone. I table it here.
    .v1 = After private consultations, I bring this package to the plenary so that each may judge it.

talk-break =
    .v0 = We break the silence with regret. { QUOTE($issue) } would need to be nearer to { QUOTE($option) }.
    .v1 = My delegation cannot stay silent: on { QUOTE($issue) } the text goes beyond what we can carry. { QUOTE($option) } would do.
    .v2 = We object, and say why: { QUOTE($issue) }. We would let { QUOTE($option) } pass.
    .v3 = This is a reservation of substance on { QUOTE($issue) }, not of procedure. We ask for { QUOTE($option) }.

talk-single-text =
    .v0 = From the chair: a single text for all, built on what each of you said. Criticise it rather than defend your own.
    .v1 = Competing drafts will not converge by themselves. I put one text before you, owned by nobody.
    .v2 = The chair offers this text. Tell me where it fails your essential needs, and I will improve it.

talk-single-text-again =
    .v0 = I have heard your remarks and changed the text accordingly. Please tell me what still stands in the way.
    .v1 = A further version from the chair. It asks a little of everyone, and no more of anyone than before.
    .v2 = Closer, I believe. I propose that we work from this text and from no other.
    .v3 = The chair has tried to serve the delegation least well served so far. Your reactions, please.
    .v4 = Another attempt at balance. If it is near enough, let us say so; time is not on our side.
