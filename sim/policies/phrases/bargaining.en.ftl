# What a delegation says when it tables, accepts, rejects or puts a package to decision.

talk-table-first =
    .v0 = To open the substance, here is a complete text. { CAP(THE($issue)) } is what matters most to my delegation.
    .v1 = I table a first package. It is a basis for discussion; on { THE($issue) } it reflects an essential interest.
    .v2 = Better a text than a speech: this package shows where we stand, above all on { THE($issue) }.
    .v3 = My delegation offers this package as a whole. Please read it starting from { THE($issue) }.
    .v4 = Here is our opening proposal. We are ready to explain every line of it, and { THE($issue) } first.
    .v5 = We put a full proposal before you. Nothing in it is agreed until everything is, but { THE($issue) } guides it.

talk-table-again =
    .v0 = Having listened to you, I table a new package. We need { THE($issue) }; elsewhere we have moved.
    .v1 = This is a revised proposal. It keeps what we need on { THE($issue) } and tries to answer your concerns.
    .v2 = Let us try another balance around { THE($issue) }. I ask each of you to test it against your interests.
    .v3 = We have reworked the whole. The treatment of { THE($issue) } is the price of the rest.
    .v4 = My delegation can live with this version, provided { THE($issue) } stands as written.
    .v5 = Here is a further step from our side. We would welcome one from yours, in particular on { THE($issue) }.
    .v6 = A new text, in the hope that it brings us closer. On { THE($issue) } our room is small, and I say so frankly.

talk-table-trade =
    .v0 = We accept { THE($option2) } on { THE($issue2) }, on condition that { THE($issue) } stands as we propose.
    .v1 = A trade: { THE($option2) } on { THE($issue2) }, which costs us something, against { THE($issue) }, which we need.
    .v2 = On { THE($issue2) } you now find { THE($option2) } in the text. Our need on { THE($issue) } remains.
    .v3 = My delegation can go to { THE($option2) } on { THE($issue2) } within this package, and only within it, given { THE($issue) }.
    .v4 = If { THE($issue) } is settled this way, then { THE($issue2) } can be { THE($option2) }. One does not go without the other.
    .v5 = We have priorities, and so have you: we give on { THE($issue2) } ({ THE($option2) }) and hold on { THE($issue) }.
    .v6 = This version carries a real concession, { THE($option2) } on { THE($issue2) }. I count on the same spirit on { THE($issue) }.

talk-table-give =
    .v0 = On { THE($issue2) } we move to { THE($option2) }. I ask those opposite to look at how near that brings us.
    .v1 = { CAP(THE($option2)) } on { THE($issue2) }: that is a step, and it was not an easy one. Tell us whether it is enough.
    .v2 = We come towards you on { THE($issue2) }, to { THE($option2) }. The rest is close to what you have written.

talk-table-back =
    .v0 = We come back to our package { $package }. What was tried since has not brought us together; here it is again, unchanged.
    .v1 = This is package { $package }, word for word. We had replaced it, and nothing since has gathered this room.
    .v2 = I table nothing new: the terms are those of our package { $package }, which we had replaced and now stand by again.

talk-amend-one =
    .v0 = We can work from your text, with one change: { THE($option) } on { THE($issue) }.
    .v1 = One amendment and no more: on { THE($issue) }, { THE($option) }. The rest stands as you wrote it.
    .v2 = Rather than a rival text, an amendment to yours. It touches { THE($issue) } alone, where we propose { THE($option) }.
    .v3 = We take everything here but { THE($issue) }. With { THE($option) } in that place, we can support the whole.
    .v4 = A single article keeps us apart. We propose { THE($option) } on { THE($issue) } and leave the others untouched.
    .v5 = I build on the proposal before us and change one thing in it: on { THE($issue) } it would be { THE($option) }.

talk-amend-two =
    .v0 = We can work from your text, with two changes: on { THE($issue) }, { THE($option) }; on { THE($issue2) }, { THE($option2) }.
    .v1 = Two articles keep us apart. On { THE($issue) } we propose { THE($option) }; on { THE($issue2) }, { THE($option2) }. The rest stands as you wrote it.
    .v2 = Rather than a rival text, two amendments to yours: one on { THE($issue) }, { THE($option) }, the other on { THE($issue2) }, { THE($option2) }.
    .v3 = We take all of this but two articles. On { THE($issue) } we write { THE($option) }, on { THE($issue2) } { THE($option2) }, and then we can support it.
    .v4 = I build on the proposal before us. Two things change in it: on { THE($issue) } it would be { THE($option) }, on { THE($issue2) } { THE($option2) }.
    .v5 = Much of this we can take. We ask for two changes and for nothing else: on { THE($issue) }, { THE($option) }; on { THE($issue2) }, { THE($option2) }.

talk-table-after-yes =
    .v0 = We said yes to package { $package }, and it has not carried. We take that yes back and table another balance, around { THE($issue) }.
    .v1 = Our yes to package { $package } has brought nothing to a close. I withdraw it and try another way; { THE($issue) } is what it rests on.

talk-table-swap =
    .v0 = I say it openly: on { THE($issue) } we take back our last offer and ask for { THE($option) }, since we now give on { THE($issue2) }: { THE($option2) }.
    .v1 = Our last package went further on { THE($issue) } and did not bring you together. We ask for { THE($option) } there, and give { THE($option2) } on { THE($issue2) } in its place.
    .v2 = One concession replaces another: we offer { THE($option2) } on { THE($issue2) }; what we had offered on { THE($issue) } is withdrawn for it, and we ask for { THE($option) }.

talk-table-return =
    .v0 = On { THE($issue) } we take back our last offer and ask for { THE($option) }, since it has not led us to an agreement.
    .v1 = We had gone further on { THE($issue) }. It did not bring this room together, and we now ask for { THE($option) }.

talk-amend-back =
    .v0 = We can work from your text, with one change: on { THE($issue) }, { THE($option) }. We had offered more there, and take it back since it did not bring us together.
    .v1 = One amendment: { THE($option) } on { THE($issue) }. It asks for more than our own last package, and I say so: that package led to no agreement.

talk-amend-back-two =
    .v0 = We can work from your text, with two changes: on { THE($issue) }, { THE($option) }; on { THE($issue2) }, { THE($option2) }. On the first we had offered more, and take it back since it did not bring us together.
    .v1 = Two amendments: { THE($option) } on { THE($issue) }, { THE($option2) } on { THE($issue2) }. On the first we ask for more than in our own last package, and I say so: that package led to no agreement.

talk-amend-after-yes =
    .v0 = We said yes to package { $package }, and it has not carried. We now ask for one change in it: { THE($option) } on { THE($issue) }.
    .v1 = Our yes to package { $package } was not enough to carry it. We take it back for one amendment: on { THE($issue) }, { THE($option) }.

talk-amend-after-yes-two =
    .v0 = We said yes to package { $package }, and it has not carried. We now ask for two changes in it: { THE($option) } on { THE($issue) }, and { THE($option2) } on { THE($issue2) }.
    .v1 = Our yes to package { $package } was not enough to carry it. We take it back for two amendments: on { THE($issue) }, { THE($option) }; on { THE($issue2) }, { THE($option2) }.

talk-accept =
    .v0 = My delegation can accept this package. { CAP(THE($issue)) } is settled in a way we can defend at home.
    .v1 = We have weighed it as a whole, and it is a yes. Thank you for the work on { THE($issue) }.
    .v2 = This is not our ideal text, but it is a fair one. We support it, { THE($issue) } included.
    .v3 = We can join. I trust that what is said on { THE($issue) } will be kept to the letter.
    .v4 = On balance, we agree. { CAP(THE($issue)) } is what we shall be asked about first at home, and we shall have an answer.
    .v5 = My instructions allow me to accept. I ask the others to consider it with the same openness as we did { THE($issue) }.
    .v6 = Yes. We give more than we had hoped, and keep enough to explain { THE($issue) } to those who sent us.
    .v7 = Having consulted, my delegation lends its support. We will explain { THE($issue) } at home.
    .v8 = We say yes to this text as it stands. If { THE($issue) } were reopened, so would be our answer.
    .v9 = A compromise hurts a little everywhere; this one does, { THE($issue) } not excepted. We accept it.

talk-accept-after-no =
    .v0 = We said no to this text when we still asked for more. We ask for less today, for time passes, and what it gives is enough.
    .v1 = I go back on our no, and say why: we had hoped for a better text, and that hope is now worth less to us than this one.
    .v2 = Our no stood as long as we thought that more could be had. We no longer think so. We accept.

talk-accept-after-no-company =
    .v0 = We said no to this text. More of you stand behind it than behind the one we held to, and a text needs company: we join.
    .v1 = I withdraw our no. What we supported in its place gathered fewer of you, and we would rather agree than be right.

talk-accept-after-no-home =
    .v0 = We said no to this text. With what my { $home } allows us on { THE($issue) }, { THE($option) }, we can now say yes to it.
    .v1 = Our no to this text is withdrawn: my { $home } has given way on { THE($issue) }, and { THE($option) } is within my instructions.

talk-reject-public =
    .v0 = We cannot join on these terms. The difficulty is { THE($issue) }; { THE($option) } would change our answer.
    .v1 = Thank you for the effort. { CAP(THE($issue)) } is not there yet: we need something nearer to { THE($option) }.
    .v2 = Not in this form. If the rest can move so that { THE($issue) } becomes { THE($option) }, we will look again.
    .v3 = Our reservation is precise: { THE($issue) }. With { THE($option) } we could discuss what you need in return.
    .v4 = I must decline, and I owe you the reason: on { THE($issue) } my country depends on { THE($option) } or close to it.
    .v5 = The package asks too much of us on { THE($issue) }. Tell us what { THE($option) } would cost you, and we will talk.
    .v6 = We see merit in several provisions. { CAP(THE($issue)) } remains an obstacle as long as it is not { THE($option) }.

talk-reject-flat =
    .v0 = We cannot accept this. Our position on { THE($issue) } is known: { THE($option) }.
    .v1 = This does not work for us. We want { THE($option) } on { THE($issue) }.
    .v2 = No. { CAP(THE($option)) } on { THE($issue) } is what my delegation came for.
    .v3 = My delegation rejects the package. See our position on { THE($issue) }, that is, { THE($option) }.
    .v4 = It gives us nothing on { THE($issue) }. We repeat: { THE($option) }.
    .v5 = That is too far from us. On { THE($issue) } it must be { THE($option) }.

talk-follow =
    .v0 = Since those most concerned agree, we join the consensus.
    .v1 = We have no stake of our own here and support what the parties found together.
    .v2 = The balance is yours; we are glad to stand behind it.

talk-publish =
    .v0 = What was agreed in smaller company belongs before everyone. I table it here.
    .v1 = After private consultations, I bring this package to the plenary so that each may judge it.

talk-break-whole =
    .v0 = We break the silence with regret. No article of this text alone is at fault; together they give us too little.
    .v1 = My delegation cannot stay silent. We could carry each article; the whole leaves us worse off than no text would.

talk-break =
    .v0 = We break the silence with regret. { CAP(THE($issue)) } would need to be nearer to { THE($option) }.
    .v1 = My delegation cannot stay silent: as it stands on { THE($issue) }, this is not a text that we can carry. { CAP(THE($option)) } would do.
    .v2 = We object, and say why: { THE($issue) }. We would let { THE($option) } pass.
    .v3 = This is a reservation of substance on { THE($issue) }, not of procedure. We ask for { THE($option) }.

talk-single-text =
    .v0 = From the chair: a single text for all, built on what each of you said. Criticise it rather than defend your own.
    .v1 = Competing drafts will not converge by themselves. I put one text before you, owned by nobody.
    .v2 = The chair offers this text. Tell me where it fails your essential needs, and I will improve it.

talk-single-text-again =
    .v0 = The chair puts a further version before you. Please tell me what still stands in the way.
    .v1 = A further version from the chair, between what you have declared. Tell me where it asks too much of you.
    .v2 = Here is the text as I now hear the room. I propose that we work from this text and from no other.
    .v3 = The chair has another version of its text. Read it from the article that keeps you away from it. Your reactions, please.
    .v4 = Another attempt at balance. If it is near enough, let us say so; time is not on our side.

talk-single-text-one =
    .v0 = One article changes in the chair’s text: { THE($option) } on { THE($issue) }, nearer to the position { OF($actor) }. The rest is as it was.
    .v1 = I have changed { THE($issue) } alone, to { THE($option) }, to come nearer to the position { OF($actor) }. Tell me whether it asks too much of the others.

talk-single-text-two =
    .v0 = Two articles change in the chair’s text: { THE($option) } on { THE($issue) }, nearer to the position { OF($actor) }, and { THE($option2) } on { THE($issue2) }, nearer to that { OF($actor2) }.
    .v1 = I have looked for one step each way: { THE($option) } on { THE($issue) }, towards the position { OF($actor) }; { THE($option2) } on { THE($issue2) }, towards that { OF($actor2) }.

talk-single-text-both =
    .v0 = Two articles change in the chair’s text, both towards the position { OF($actor) }: { THE($option) } on { THE($issue) }, and { THE($option2) } on { THE($issue2) }.
    .v1 = The chair’s text comes nearer to the position { OF($actor) } on two articles: { THE($option) } on { THE($issue) }, { THE($option2) } on { THE($issue2) }. Others tell me if it goes too far.

talk-single-text-more =
    .v0 = Articles changed in the chair’s text: { $count }. First of them { THE($issue) }: { THE($option) }, nearer to the position { OF($actor) }.
    .v1 = The chair’s text changes in more than two places ({ $count }). Look first at { THE($issue) }: { THE($option) }, nearer to the position { OF($actor) }.

# In logs of older versions.

talk-amend =
    .v0 = We can work from your text. With this change, and with { THE($issue) } as it stands here, we could support it.
    .v1 = Your package is close to ours. I propose the smallest amendment that makes it possible, on { THE($issue) } above all.
    .v2 = Rather than a rival text, an amendment: it leaves your structure and secures { THE($issue) }.
    .v3 = There is much here we can take. We amend what we cannot, and ask you to look at { THE($issue) } again.
    .v4 = We are one or two provisions apart. This is how we would bridge them, given { THE($issue) }.
    .v5 = I build on the proposal before us. The balance holds if { THE($issue) } is treated as I suggest.
