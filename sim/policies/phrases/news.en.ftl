# What delegations say to news: holding judgement, concern, correction, the answer to an ultimatum.

talk-hold-judgement =
    .v0 = We hear of { THE($news) }. Nothing of it is confirmed. Does any delegation have it from a source that can be checked?
    .v1 = On { THE($news) }: my delegation takes no position before the facts are verified, and asks others to do the same.
    .v2 = { CAP(THE($news)) } would be grave if it were true. We do not know that it is. We ask for a joint verification.
    .v3 = I ask for caution with { THE($news) }. Who benefits from our believing it today?
    .v4 = Before anyone acts on { THE($news) }, may we hear what observers on the ground can establish?

talk-believe =
    .v0 = We have learned of { THE($news) } and we are shocked. We expect an explanation at once.
    .v1 = After { THE($news) }, my delegation finds it hard to go on as if nothing had happened.
    .v2 = { CAP(THE($news)) }: that is exactly what we feared. Someone at this table should answer for it.

talk-concern =
    .v0 = My delegation follows { THE($news) } with concern. It is a reason to work faster, not to leave the table.
    .v1 = { CAP(THE($news)) } reminds us what these talks are for. We propose that the text answer it.
    .v2 = In view of { THE($news) }, we call on all to refrain from any step that others might misread.
    .v3 = We take note of { THE($news) } and are in touch with our { $home }. We will share what we are able to.
    .v4 = { CAP(THE($news)) } concerns everyone here. Let each delegation say what it knows, and only that.
    .v5 = On learning of { THE($news) } we asked ourselves one thing: what can be settled today that could not be settled yesterday.

talk-note =
    .v0 = We take note of { THE($news) }. If it bears on what we are drafting, we would rather discuss it here than elsewhere.
    .v1 = Delegations will have seen { THE($news) }. Whoever reads the text differently for it will say so here.
    .v2 = We have seen { THE($news) }. If it calls for an answer, the text is where we can give one.

talk-note-stake =
    .v0 = { CAP(THE($news)) } is one more reason to settle { THE($issue) } here, and in writing.
    .v1 = After { THE($news) } we shall be asked what stands in the text on { THE($issue) }. We should like to have an answer.
    .v2 = After { THE($news) } other news will come. { CAP(THE($issue)) } is in our hands today.

talk-note-press =
    .v0 = We have read { THE($news) }. We go by what { THE($actor) } tables here and not by what is said to newspapers.
    .v1 = What is said at home is one thing. Until we hear it at this table, { THE($news) } is not for us the position { OF($actor) }.

talk-note-press-chair =
    .v0 = { CAP(THE($news)) }: it was not said at this table, and the chair has no view of it. I ask all heads to keep for this room what they want this room to know.
    .v1 = I have been asked about { THE($news) }. Whoever has something to say to another delegation will find it here, across the table; newspapers carry it badly.

talk-correction =
    .v0 = The earlier report has been corrected by { THE($news) }. We ask that nobody rely on the first version any longer.
    .v1 = { CAP(THE($news)) } settles the matter: what had been said was not accurate. We thank those who waited before judging.
    .v2 = For the record: { THE($news) } corrects what circulated before. Let us take up the talks where we left them.

talk-correction-own =
    .v0 = { CAP(THE($news)) } shows that we spoke too soon. I withdraw what I said and apologise for it.
    .v1 = We relied on a report that { THE($news) } now corrects. That was our error, and I say so before the same room.

talk-ultimatum =
    .v0 = We have received { THE($news) }. We will not act under a deadline set by others, nor set one in return. We are ready to meet at once.
    .v1 = { CAP(THE($news)) } is not how a difference is settled. Our answer is firm and short: no to the method, yes to a meeting today.
    .v2 = To { THE($news) } we reply that our commitments stand, that our door is open, and that threats change neither.
    .v3 = We ask the authors of { THE($news) } to leave themselves a way back, and offer to help find it.

talk-ultimatum-offices =
    .v0 = A date has been set, and it is not for me to judge who set it. I ask that it be lifted for as long as we talk, and I hold the room open tonight.
    .v1 = Under a deadline people count hours and not reasons. I offer both sides a meeting before it runs out, in whatever form they prefer.
    .v2 = I ask each of the two what it would need in order not to have to do what has been announced, or to meet it. I ask the others for patience.

# By the speaker’s role in the event.

talk-as-bereaved =
    .v0 = We have lost people. Before anything else I speak to their families. What we say on the texts will wait until we know how it happened.
    .v1 = Our dead have names, and their families have them before this room does. I ask for a minute, and then for the facts.

talk-as-bereaved-agency =
    .v0 = Colleagues of ours are dead. We are with their families tonight. Nobody of ours moves until everyone who can fire has told us, in writing, that they will not.
    .v1 = I will speak of our dead first. We have called their families and stopped all movements. We shall need guarantees from every side before we ask anyone to drive again.
    .v2 = They had been announced to all who asked for it, and they were killed. Our work on that road is suspended. What would protect the next ones? We ask each side separately.

talk-as-victim =
    .v0 = It is our people who bear this. We ask for three things, in this order: help for those affected, the facts, and an assurance that it will not happen again.
    .v1 = At home they are not asking us about the text tonight. They ask who looks after them. We need an answer to that before we go on.
    .v2 = We do not ask yet who was at fault. We ask what is being done at this hour, and when we can see it for ourselves.
    .v3 = Those who are hit by this cannot wait for our session to end. We ask for access and for figures today.

talk-as-accused =
    .v0 = On { THE($news) } we have heard what is being thought. We had no part in it. We would join an inquiry, if all sides open their records to it on the same day.
    .v1 = My delegation rejects any suggestion that lays { THE($news) } at its door. Let the facts be established, by people on whom both sides agree, and let nobody conclude before them.
    .v2 = No order of ours stands behind { THE($news) }. Whoever wishes to examine that may put questions to us in writing, and will have answers as soon as others have given theirs.

talk-as-accused-words =
    .v0 = We have read { THE($news) }, which is about us. It is not so, and we shall not dispute it in the newspapers. Whoever holds a proof may lay it before this room.
    .v1 = To { THE($news) } we answer once: no. Let { THE($actor) } say here on what it rests, or let it rest.

talk-as-accused-rumour =
    .v0 = We deny it, and we shall not repeat it. What has neither author, place nor date is not evidence. Our records are open to those who keep the figures for us all.
    .v1 = Nothing of the kind was done by us or for us. We ask that nobody at this table lend it a voice until somebody has put a name to it.
    .v2 = I could answer a witness. I cannot answer a rumour. If a delegation believes it, let it say on what it rests.

talk-as-owner =
    .v0 = It happened at what is ours to run. People come first, then the figures, which we shall give to all at the same time. On the cause we say nothing before it has been examined.
    .v1 = Our engineers are there now. What we know we say to all alike, and where we do not know yet we ask you not to fill the gaps for us.
    .v2 = We answer for what we do from this hour on, and you will be able to see it. Why it happened is for an inquiry to say, not for me and not for others here.

talk-as-owner-rumour =
    .v0 = { CAP(THE($news)) }: it concerns what we answer for, and nothing of it has been confirmed to us. We are looking, and shall tell all of you at the same time what we find.
    .v1 = We cannot say yet whether anything has happened. We have asked our people on the spot, and until they answer we ask you not to repeat it.
    .v2 = Of what is being said we have no confirmation, and it would be ours to give. If it is so, you will hear it from us, people before figures; if it is not, you will hear that as well.

talk-as-keeper =
    .v0 = What circulates bears our name. We have looked at it, and will tell all delegations the same, at the same time: what in it is ours, and what is not.
    .v1 = This concerns what is in our keeping. You will hear from us what is so, and nothing before we have checked it. Until then the text before this room is the only one.

talk-as-agency =
    .v0 = On { THE($news) } we ask what we always ask: who lacks what, where, and by which road. Whoever knows a part of the answer, tell us today.
    .v1 = Our people will go where the need is. We ask every side to say tonight which road is open, and to keep it open.

talk-as-witness =
    .v0 = Our first thought, on { THE($news) }, is for those who bear it. We are looking at what we can supply.
    .v1 = On { THE($news) }, this is no hour to speak of ourselves. Tell us what is still lacking; the text can wait an hour.
    .v2 = We have heard { THE($news) }. Before we go on with the text, may each of us say what it can do, and by when?

talk-as-lender =
    .v0 = We finance; we do not operate. Our first question is about people. The second, whether the conditions of our money still hold, we shall put to its borrower and not to this room.
    .v1 = My ministry will want to know what this does to the schedule. That can wait for tomorrow. If equipment or doctors are needed, tell us today.

talk-as-mediator =
    .v0 = I ask both sides for what they know, in the same words. Until they have told us I say nothing of causes, and I ask the same of you.
    .v1 = First help, then facts, then blame, if there must be any. I propose that we meet within the hour on the first of the three.
    .v2 = I put this before the text on today’s order of work. Each delegation will have five minutes to say what it knows and what it can do.

talk-as-mediator-relief =
    .v0 = { CAP(THE($news)) } comes before the text. I ask each delegation what it can send, and by when, and to say so here before all.
    .v1 = Those who are in need have said what they need. I ask that we leave the text for half an hour and answer them.

talk-as-cleared =
    .v0 = { CAP(THE($news)) } says what we said. We ask for no apology, only that it be repeated as loudly as what went before.
    .v1 = The record has been put right. Those who waited before they judged made that easier, and we shall remember it.
    .v2 = Of that rumour we have no more to say, and we reproach nobody. We return to the text.
