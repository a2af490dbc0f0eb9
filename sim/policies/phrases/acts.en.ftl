# What accompanies an act in the world, by the family of the act, and the delegation’s own tasks.

act-talk =
    .v0 = Contact is the cheapest of our instruments, and we use it.
    .v1 = We would rather say this to you directly than read it elsewhere.
    .v2 = The purpose is simple: to make sure that nobody is surprised.
    .v3 = We believe that a conversation now will spare us a crisis later.

act-contact =
    .v0 = We would rather hear from you than from others where you stand on { THE($issue) }.
    .v1 = One question, before it becomes a matter: what worries you most about { THE($issue) }?
    .v2 = So that nobody is surprised: what we say to you now on { THE($issue) } we shall say in the room.
    .v3 = We believe that a conversation on { THE($issue) } now will spare us a crisis later.

# What a complaint is about: it names what has happened, or the quarrel that is open.

act-complaint =
    .v0 = { CAP(THE($news)) }: we ask for an explanation, and for an assurance that it will not happen again.
    .v1 = This is about { THE($news) }. We put our objection on record, with its reasons, and remain ready to talk.
    .v2 = After { THE($news) } silence would be taken for consent. We do not consent, and say so to those who can mend it.

act-complaint-quarrel =
    .v0 = We talk here, and what divides us goes on out there. We say so aloud, so that nobody takes our presence for silence.
    .v1 = Nothing that is said in this room has changed yet what { THE($actor) } does outside it. We shall say so for as long as it is so.

# For single acts, where the words of the family would not fit.

act-make-statement =
    .v0 = We say in public what we say in the room: we are here to agree, and we count on the others.
    .v1 = We owe the public an account of where we stand: at work, and not yet done.

act-make-statement-rumour =
    .v0 = We will not comment on every rumour. We will comment on what is signed.
    .v1 = What cannot be checked we neither repeat nor deny. We are at work on a text, and that can be checked.

act-make-statement-done =
    .v0 = What was agreed will be published word for word. We ask to be judged by how we keep it.
    .v1 = There is a text. We shall say of it in public what we said of it in the room: that it is worth having.

act-denounce =
    .v0 = We say openly what we object to, and to whom; an answer will be heard as openly.
    .v1 = There are things that silence would approve. This is one of them.

act-demand-policy-change =
    .v0 = We ask for a change that can be seen, and we have said which.
    .v1 = What we object to can be altered by those who decided it. We ask them to.

act-convene-emergency-meeting =
    .v0 = This cannot wait for the order of work. We ask all to come to the table within the hour.
    .v1 = Each of us has heard a part of it. We ask that all the parts be laid on one table today.

act-fact-finding =
    .v0 = We send people to look, not to judge. What they find will be shown to both sides.
    .v1 = We would rather see for ourselves than believe, or disbelieve, what is said.

act-fact-finding-party =
    .v0 = We would rather see for ourselves than believe, or disbelieve, what is said.
    .v1 = We ask to see what { THE($actor) } has, and will show what we have.

act-appeal-for-aid =
    .v0 = We ask for what we cannot bring by ourselves. It is for those who lack it, wherever they are.
    .v1 = The needs are counted, place by place. Let those who can meet a part of them say so.

act-praise =
    .v0 = What is done well should be said as loudly as the rest.
    .v1 = We saw it, and we thank those who did it.

act-cooperate =
    .v0 = A gesture made without waiting for a signature, because it is useful in itself.
    .v1 = We hope that it will be read as it is meant: as confidence offered first.
    .v2 = What can be verified by all is feared by nobody.

act-humanitarian =
    .v0 = People come before positions. We ask for nothing in return.
    .v1 = Need alone guides us, whoever controls the place.

act-de-escalate =
    .v0 = We take a step down, in the open, and invite the same.
    .v1 = It removes a cause of concern; we expect it to be noticed.

act-protest =
    .v0 = We put our objection on record, with its reasons, and remain ready to talk.
    .v1 = Our disagreement is on substance, and we state it through the proper channel.
    .v2 = We ask that the facts be established and that the conduct cease if they are as reported.

act-threaten =
    .v0 = We say in advance what we would do, so that it need not be done.
    .v1 = The choice lies with those to whom this is addressed.

act-coerce =
    .v0 = This measure is limited and can be lifted the day its cause ends.
    .v1 = We had announced it, and we take it with regret.

act-force =
    .v0 = A precaution on our own territory, directed at nobody who means us no harm.
    .v1 = Our duty is to protect our people; this is no more than that.

task-line-firm = Our line: hold firm. No concession before the others move, none without a return; better no text than a poor one.

task-line-balanced = Our line: trade. Give what costs us little for what we need, and be ready to close in the last third.

task-line-open = Our line: an agreement matters more to us than its details. Seek it early and keep everyone on board.

task-follow-up =
    .v0 = Find out what can be confirmed about { QUOTE($title) } and keep the delegation informed.
    .v1 = Prepare what we can say, and must not say, about { QUOTE($title) }.
    .v2 = Sound out two other delegations on { QUOTE($title) } and report back.
