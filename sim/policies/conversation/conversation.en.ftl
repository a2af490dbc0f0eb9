# Answers to what a person said: each message is put together from parts that stand here, in this order. $issue and $option are
# what was said (in a trade, what is given), $issue3 and $option3 what is asked for it, $issue2 and $option2 what the speaker
# puts in. A part ending in the name of a style is said by delegations of that style.

# --- taking up what was said

took-offer =
    .v0 = You offer { THE($option) } on { THE($issue) }.
    .v1 = So you could live with { THE($option) } on { THE($issue) }.
    .v2 = { CAP(THE($option)) } on { THE($issue) }: I have noted your offer.
    .v3 = I hear { THE($option) } from you on { THE($issue) }.
    .v4 = On { THE($issue) }, then, you put { THE($option) } on the table.
    .v5 = You would go as far as { THE($option) } on { THE($issue) }, if I understand you.
took-offer-on =
    .v0 = You speak of a step on { THE($issue) }.
    .v1 = An opening on { THE($issue) } is always of interest.
    .v2 = I hear that you could move on { THE($issue) }.
    .v3 = You offer something on { THE($issue) }; I am listening.
    .v4 = So there is room on { THE($issue) } on your side.
took-offer-plain =
    .v0 = I take that as an offer.
    .v1 = That sounds like an opening.
    .v2 = You are offering something, and I want to be sure what.
    .v3 = An offer deserves an exact answer, so help me to be exact.
took-trade =
    .v0 = { CAP(THE($option)) } on { THE($issue) } for { THE($option3) } on { THE($issue3) }: that is a bargain I can weigh.
    .v1 = You would give { THE($option) } on { THE($issue) } and want { THE($option3) } on { THE($issue3) } in return.
    .v2 = Let me say it back: you go to { THE($option) } on { THE($issue) }, we to { THE($option3) } on { THE($issue3) }.
    .v3 = I understand the trade: { THE($option) } on { THE($issue) } against { THE($option3) } on { THE($issue3) }.
    .v4 = So { THE($option) } on { THE($issue) } depends on { THE($option3) } on { THE($issue3) }.
    .v5 = One for the other, then: { THE($option) } on { THE($issue) }, { THE($option3) } on { THE($issue3) }.
took-trade-also-give =
    .v0 = And on top of it you would give { THE($option4) } on { THE($issue4) }.
    .v1 = With it would come { THE($option4) } on { THE($issue4) }, from you; I count that in.
    .v2 = There is a third thing in it: { THE($option4) } on { THE($issue4) }, which you would give.
took-trade-also-ask =
    .v0 = And you want { THE($option4) } on { THE($issue4) } as well.
    .v1 = With it would go { THE($option4) } on { THE($issue4) }, from us; I count that in.
    .v2 = There is a third thing in it: { THE($option4) } on { THE($issue4) }, which you want of us.
took-trade-on =
    .v0 = You make it depend on { THE($issue) }, if I follow you.
    .v1 = So there is a condition, and it is about { THE($issue) }.
    .v2 = A trade that turns on { THE($issue) }: I see the idea.
    .v3 = You tie one thing to another, with { THE($issue) } in the middle.
took-trade-plain =
    .v0 = You put a condition; I want to be sure that I have it right.
    .v1 = Something for something: the form is right, the terms are not clear to me yet.
    .v2 = I see that there is a condition in what you say.
    .v3 = A trade, then.
took-demand =
    .v0 = You ask us for { THE($option) } on { THE($issue) }.
    .v1 = You want { THE($option) } on { THE($issue) }, and you want a plain answer.
    .v2 = { CAP(THE($option)) } on { THE($issue) }: I understand the request.
    .v3 = On { THE($issue) } you expect { THE($option) } of us.
    .v4 = I have your demand on { THE($issue) }: { THE($option) }.
    .v5 = So it is { THE($option) } that you need on { THE($issue) }.
took-demand-on =
    .v0 = You ask something of us on { THE($issue) }.
    .v1 = I understand that you expect a move from us on { THE($issue) }.
    .v2 = On { THE($issue) } you want an answer, and you shall have one.
    .v3 = Your demand on { THE($issue) } has reached me.
    .v4 = So { THE($issue) } is where you want us to act.
took-demand-plain =
    .v0 = You ask a good deal of us.
    .v1 = I have understood that you want something done.
    .v2 = That is a demand, and I take it as one.
    .v3 = You expect us to act; I hear it.
took-refusal =
    .v0 = You rule out { THE($option) } on { THE($issue) }.
    .v1 = So { THE($option) } on { THE($issue) } is not possible for you; I prefer a clear no to a vague yes.
    .v2 = No to { THE($option) } on { THE($issue) }: I have heard it.
    .v3 = I note that you cannot go to { THE($option) } on { THE($issue) }.
    .v4 = On { THE($issue) } you close the door to { THE($option) }.
took-refusal-on =
    .v0 = So it is no on { THE($issue) }.
    .v1 = You cannot follow us on { THE($issue) }; I take note of it.
    .v2 = I hear your refusal on { THE($issue) }.
    .v3 = On { THE($issue) } you say no, and you say it plainly.
    .v4 = Your no on { THE($issue) } is understood.
took-refusal-package =
    .v0 = So package { $package } does not work for you.
    .v1 = You say no to package { $package }; I take note.
    .v2 = Package { $package } is not acceptable to you: understood.
    .v3 = I hear your no to package { $package }.
took-refusal-plain =
    .v0 = I hear a no.
    .v1 = That is a refusal, and I take note of it.
    .v2 = So you cannot agree.
    .v3 = A no, then; it helps to know.
took-acceptance =
    .v0 = So we agree on { THE($option) } for { THE($issue) }.
    .v1 = You accept { THE($option) } on { THE($issue) }: I have it in my notes.
    .v2 = { CAP(THE($option)) } on { THE($issue) }, then; I am glad to hear it.
    .v3 = Your yes to { THE($option) } on { THE($issue) } is noted.
    .v4 = Good: { THE($option) } on { THE($issue) } has your agreement.
took-acceptance-on =
    .v0 = So we are of one mind on { THE($issue) }.
    .v1 = Your yes on { THE($issue) } is noted.
    .v2 = I take it that { THE($issue) } no longer divides us.
    .v3 = Good, that brings us forward on { THE($issue) }.
took-acceptance-package =
    .v0 = You can take package { $package }: noted.
    .v1 = Package { $package } has your yes, then.
    .v2 = So you are for package { $package }.
    .v3 = I hear that package { $package } is fine for you.
took-acceptance-plain =
    .v0 = Good; I take that as a yes.
    .v1 = Then we agree, and I am glad of it.
    .v2 = I note your agreement.
    .v3 = A yes is welcome.
took-word =
    .v0 = You give us your word: { THE($option) } on { THE($issue) }.
    .v1 = I write it down as you said it: { THE($option) } on { THE($issue) }.
    .v2 = Your word on { THE($issue) } is { THE($option) }; we shall rely on it.
    .v3 = So we may count on { THE($option) } from you on { THE($issue) }.
    .v4 = { CAP(THE($option)) } on { THE($issue) }: a word given in this room.
took-word-on =
    .v0 = You commit yourselves on { THE($issue) }; I write it down.
    .v1 = Your word on { THE($issue) } counts for us.
    .v2 = I take your promise on { THE($issue) } as it was given.
    .v3 = So we may rely on you for { THE($issue) }.
    .v4 = That is a commitment on { THE($issue) }, and we shall remember it.
took-word-plain =
    .v0 = You give your word, and I take it.
    .v1 = I have written that down as a promise.
    .v2 = That is a commitment; we shall remember it, as you will.
    .v3 = A promise made in this room is worth something to us.
took-warning-on =
    .v0 = I take your warning about { THE($issue) } seriously.
    .v1 = You fear for { THE($issue) }, and not without reason.
    .v2 = What you foresee on { THE($issue) } worries us too.
    .v3 = Your warning on { THE($issue) } is heard.
    .v4 = You say where this may lead if { THE($issue) } is left as it is.
took-warning-plain =
    .v0 = I take your warning seriously.
    .v1 = You describe a danger that we see as well.
    .v2 = That would be bad for both of us.
    .v3 = I hear the concern behind what you say.
    .v4 = What you foresee is in nobody’s interest.
took-threat-on =
    .v0 = That was a threat, and it was about { THE($issue) }.
    .v1 = You try to move us on { THE($issue) } by pressure.
    .v2 = I have heard what you would do to us over { THE($issue) }.
    .v3 = Threats on { THE($issue) } do not shorten the way to a text.
    .v4 = We do not discuss { THE($issue) } under threat.
took-threat-plain =
    .v0 = I have heard a threat, and I shall report it as one.
    .v1 = That was a threat; let us call it by its name.
    .v2 = You announce that you would harm us.
    .v3 = We do not negotiate under threats.
    .v4 = Such words are remembered longer than they are meant.
took-view =
    .v0 = I see how { THE($issue) } looks from your side.
    .v1 = What you say about { THE($issue) } is useful to know.
    .v2 = I have listened to you on { THE($issue) }.
    .v3 = Your view of { THE($issue) } is clear to me.
    .v4 = On { THE($issue) } I follow your reasoning, if not all of it.
took-view-plain =
    .v0 = I have taken note of what you say.
    .v1 = Thank you for putting it so openly.
    .v2 = That is worth knowing.
    .v3 = I hear you.
    .v4 = I can follow that.
took-question =
    .v0 = You ask about { THE($issue) }.
    .v1 = On { THE($issue) }, an honest question deserves an answer.
    .v2 = Your question on { THE($issue) } is fair.
    .v3 = As to { THE($issue) }:
    .v4 = { CAP(THE($issue)) }, since you ask.

# --- the answer

yes-wish =
    .v0 = { CAP(THE($option)) } is what we have been asking for: my answer is yes.
    .v1 = We can say yes to { THE($option) } without hesitation.
    .v2 = That is where we stand ourselves on { THE($issue) }: agreed, as part of a whole.
    .v3 = On that we can meet you: { THE($option) } suits us well.
    .v4 = Yes. { CAP(THE($option)) } on { THE($issue) } answers our need.
    .v5 = That is what we want as well: yes.
    .v6 = There we are of one mind.
    .v7 = Gladly: it is what we have been asking for.
yes-room =
    .v0 = We can live with { THE($option) }.
    .v1 = { CAP(THE($option)) } is not our first choice, but I can defend it at home.
    .v2 = My delegation can accept { THE($option) } on { THE($issue) }.
    .v3 = I can say yes to { THE($option) } within a text that holds together.
    .v4 = That lies within what I may agree to on { THE($issue) }: yes, then.
    .v5 = We can live with that.
    .v6 = It is not our first choice, but I can defend it at home.
    .v7 = That is within what I may agree to: yes.
yes-trade =
    .v0 = On those terms my answer is yes.
    .v1 = We can do that exchange: { THE($option) } against { THE($option3) }.
    .v2 = Taken together it is worth it to us. I accept the trade.
    .v3 = Agreed, the one for the other: neither stands without the second.
    .v4 = Yes: { THE($option3) } on { THE($issue3) }, as long as { THE($option) } comes with it.
if-price =
    .v0 = We could go there if we had { THE($option2) } on { THE($issue2) }.
    .v1 = It has a price for us, and I name it: { THE($option2) } on { THE($issue2) }.
    .v2 = Not by itself. With { THE($option2) } on { THE($issue2) } I could say yes.
    .v3 = If you came to { THE($option2) } on { THE($issue2) }, I would have something to bring home.
    .v4 = Add { THE($option2) } on { THE($issue2) }, and we are close.
    .v5 = What would make it possible is { THE($option2) } on { THE($issue2) }.
if-price-hard =
    .v0 = That costs extra: { THE($option2) } on { THE($issue2) }.
    .v1 = Bring { THE($option2) } on { THE($issue2) }, and then we talk.
    .v2 = Nothing is free here. { CAP(THE($option2)) } on { THE($issue2) } is what I want for it.
    .v3 = I will hear of it again once { THE($option2) } on { THE($issue2) } is in the text.
if-open =
    .v0 = It is possible, but not for nothing.
    .v1 = I do not exclude it, as part of a balanced whole.
    .v2 = That depends on the rest of the package.
    .v3 = I can imagine it in good company, and not alone.
    .v4 = Perhaps, if the rest is right.
no-red =
    .v0 = I cannot agree to { THE($option) } on { THE($issue) }: my instructions do not allow it.
    .v1 = { CAP(THE($option)) } on { THE($issue) } is beyond my mandate, and I would mislead you if I left it open.
    .v2 = No. My instructions on { THE($issue) } stop well short of { THE($option) }.
    .v3 = I must decline { THE($option) }: I have no authority for it.
    .v4 = { CAP(THE($option)) } is a line that I may not cross on { THE($issue) }.
    .v5 = I have no authority for that.
    .v6 = My instructions do not go so far.
    .v7 = That is a line which I may not cross.
    .v8 = I must say no: it is beyond my mandate.
no-red-hard =
    .v0 = { CAP(THE($option)) }? No. Not today, and not at the end.
    .v1 = We did not come here to sign { THE($option) } on { THE($issue) }.
    .v2 = There is nobody at home who would let me agree to { THE($option) } on { THE($issue) }.
no-red-conciliatory =
    .v0 = I should like to help you, but { THE($option) } on { THE($issue) } is more than I am allowed.
    .v1 = Please do not take it amiss: { THE($option) } is beyond what I may promise on { THE($issue) }.
no-red-anxious =
    .v0 = With { THE($option) } on { THE($issue) } we would be left unprotected. I cannot.
    .v1 = { CAP(THE($option)) } frightens us, if I may say so: it is a no.
no-dear =
    .v0 = As things stand, { THE($option) } on { THE($issue) } costs us more than it brings.
    .v1 = I might have the authority, but not the reason: { THE($option) } is too dear for us now.
    .v2 = At this stage we cannot go to { THE($option) } on { THE($issue) }.
    .v3 = { CAP(THE($option)) } would leave us with too little to show.
    .v4 = As things stand, that costs us more than it brings.
    .v5 = That is too dear for us now.
    .v6 = At this stage we cannot go there.
no-trade =
    .v0 = Taken together, that would leave us worse off than before.
    .v1 = I have done the sum, and for us it does not come out: { THE($option3) } weighs more than { THE($option) }.
    .v2 = The exchange is not even: what you want on { THE($issue3) } is worth more to us than what you give.
    .v3 = At that rate I cannot trade { THE($option3) } for { THE($option) }.
no-red-there =
    .v0 = I cannot give you { THE($option3) } on { THE($issue3) }: my instructions do not allow it, whatever comes with it.
    .v1 = { CAP(THE($option3)) } on { THE($issue3) } is not mine to trade: it is beyond my mandate.
    .v2 = What you want on { THE($issue3) } crosses a line: { THE($option3) } is more than I may agree to.
    .v3 = I like the form and must refuse the terms: I have no authority for { THE($option3) }.
no-issue =
    .v0 = On { THE($issue) } I have little to give.
    .v1 = I cannot promise you anything on { THE($issue) } as things stand.
    .v2 = On { THE($issue) } we hold to what we have said.
    .v3 = We are not ready to move on { THE($issue) }.
    .v4 = There I have little to give.
    .v5 = We are not ready to move on that.
more-needed =
    .v0 = It is a step, and it does not reach us yet: we need { THE($option2) } on { THE($issue2) }.
    .v1 = That falls short of our need, which is { THE($option2) }.
    .v2 = We would have to see { THE($option2) } on { THE($issue2) } before I could call it settled.
    .v3 = Closer, but what carries the matter for us is { THE($option2) }.
    .v4 = For us { THE($issue2) } begins to be useful at { THE($option2) }.
settled-so =
    .v0 = That is agreed already: { THE($option) } on { THE($issue) }.
    .v1 = We need not argue about it: { THE($issue) } is settled, with { THE($option) }.
    .v2 = { CAP(THE($option)) } on { THE($issue) } stands in the text as agreed.
    .v3 = That is agreed already.
    .v4 = We need not argue about it: it stands in the text.
settled-otherwise =
    .v0 = But { THE($issue) } is settled, with { THE($option2) }, and I would not reopen it.
    .v1 = We closed { THE($issue) } with { THE($option2) }; let us leave it closed.
    .v2 = The text as agreed says { THE($option2) } on { THE($issue) }.
    .v3 = But that is settled, with { THE($option2) }.
    .v4 = We have closed that with { THE($option2) }; let us leave it closed.
not-ours =
    .v0 = { CAP(THE($issue)) } is for the parties to that text to decide, and we are not one of them.
    .v1 = We have no vote on { THE($issue) }; you should ask { THE($actor) }.
    .v2 = On { THE($issue) } you want to hear { THE($actor) } rather than us.
    .v3 = That is not our text. { CAP(THE($actor)) } can answer you on { THE($issue) }.
    .v4 = That is for the parties to decide, and we are not one of them.
    .v5 = You should ask { THE($actor) }.
    .v6 = It is not our text; { THE($actor) } can answer you.
pass-on =
    .v0 = Shall I put it to { THE($actor) }?
    .v1 = I can carry it to { THE($actor) }, if you wish.
    .v2 = If it helps, I shall tell { THE($actor) } what you said.
    .v3 = Say so, and I speak to { THE($actor) } about it.
easy =
    .v0 = { CAP(THE($issue)) } is not where our difficulty lies: we can be flexible there.
    .v1 = We do not mind { THE($issue) } much, one way or the other.
    .v2 = On { THE($issue) } we can oblige you, if you oblige us elsewhere.
    .v3 = { CAP(THE($issue)) } weighs little for us; use it to find a balance.
    .v4 = That is not where our difficulty lies.
    .v5 = It weighs little for us; use it to find a balance.
    .v6 = There we can be flexible.
need =
    .v0 = What we need on { THE($issue2) } is { THE($option2) }.
    .v1 = On { THE($issue2) } I want to go home with { THE($option2) }.
    .v2 = For us it comes down to { THE($option2) } on { THE($issue2) }.
    .v3 = If I could have one thing, it would be { THE($option2) } on { THE($issue2) }.
    .v4 = { CAP(THE($issue2)) } matters most to us, and { THE($option2) } would meet our need.
    .v5 = We could defend a text that says { THE($option2) } on { THE($issue2) }.
need-hard =
    .v0 = { CAP(THE($option2)) } on { THE($issue2) }. You knew that.
    .v1 = We want { THE($option2) } on { THE($issue2) }, and we can wait for it.
    .v2 = Start with { THE($option2) } on { THE($issue2) }, and I shall listen to the rest.
need-guarded =
    .v0 = I would be a poor negotiator if I ranked our concerns for you; but { THE($issue2) } is among the first.
    .v1 = You will understand that I do not open my whole brief. { CAP(THE($issue2)) } stands high in it.
    .v2 = Look at { THE($issue2) } first, if you want to please us. How much, you must find out by offering.
    .v3 = I can say this much: without an answer on { THE($issue2) } there will be no text.
need-none =
    .v0 = We have no claim of our own here. What matters to us is that those who sign can keep what they sign.
    .v1 = We ask nothing for ourselves; we want a text that can be carried out.
    .v2 = We are here to help others to agree. Tell us what stands in the way.
view-wish =
    .v0 = We stand for { THE($option2) } on { THE($issue) } ourselves.
    .v1 = Our own position there is { THE($option2) }.
    .v2 = From our side of the table, { THE($option2) } is what { THE($issue) } calls for.
    .v3 = We see it differently: { THE($option2) }.
    .v4 = For our part it would be { THE($option2) }.
word-good =
    .v0 = That helps us a good deal.
    .v1 = Keep it, and you will find us better neighbours.
    .v2 = I shall report it home tonight, in those words.
    .v3 = We ask for nothing more on that point than that it be kept.
word-short =
    .v0 = It is less than we need, which is { THE($option2) }; but a word that is kept is a beginning.
    .v1 = I would rather have heard { THE($option2) }. Still, we shall hold you to what you said.
    .v2 = Let it stand in the text as well, and let us look again at { THE($option2) }.
    .v3 = We take it for what it is. Our need remains { THE($option2) }.
word-plain =
    .v0 = Put into an article, it would be worth more still.
    .v1 = We shall judge it by what follows.
    .v2 = What is kept here makes the rest easier.
    .v3 = Others will watch, as we shall, how it is kept.
threat-answer =
    .v0 = Take those words back, and we can go on from where we were.
    .v1 = It changes nothing in our position and something in our opinion of you.
    .v2 = If you have an interest at stake, name it; we shall answer that.
    .v3 = We can be persuaded. We cannot be frightened into a text that we could not defend at home.
    .v4 = I shall not answer in kind. I ask what you need, and why you think you need this to get it.
threat-answer-hard =
    .v0 = You will find that we have options, too.
    .v1 = Do it, and explain to your own people what it brought you.
    .v2 = I have been threatened by larger delegations than yours.
threat-answer-anxious =
    .v0 = You should know that people at home are afraid already. This does not help them to give way; it stops them.
    .v1 = We are small, and we remember. Please tell me that this was not meant.
threat-answer-conciliatory =
    .v0 = I choose to think that it was said in heat. Let us begin again.
    .v1 = There is a better way to say that this matters to you, and I would listen to it.
threat-again =
    .v0 = It is the second time that you threaten us, and it works no better.
    .v1 = You have threatened us before. We are still here, and so is our position.
warning-answer =
    .v0 = All the more reason to settle it here.
    .v1 = Then let us write something that prevents it. What would you put in the text?
    .v2 = We would rather act before than explain afterwards.
    .v3 = Tell me what you would need from us to avert it.
    .v4 = I shall tell my side what you told me.
    .v5 = Then neither of us should let it come to that.
apology-answer =
    .v0 = Thank you. It is forgotten on our side.
    .v1 = I accept your apology; let us go on.
    .v2 = That was well said. We all get things wrong under pressure.
    .v3 = I am glad that you say so, and I shall tell it to my people.
    .v4 = No harm is done that cannot be mended here.
    .v5 = It costs something to say that, and we know it. Thank you.
apology-answer-hard =
    .v0 = Noted. We shall see whether it lasts.
    .v1 = Very well. The matter is closed as far as I am concerned.
    .v2 = I take note of it.
apology-on =
    .v0 = What happened on { THE($issue) } need not stand between us.
    .v1 = On { THE($issue) } we can start afresh.
thanks-answer =
    .v0 = You are welcome.
    .v1 = With pleasure.
    .v2 = It was little enough.
    .v3 = I thank you in turn.
    .v4 = Not at all; it helps us both.
    .v5 = That is what I am here for.
thanks-on =
    .v0 = If it helps with { THE($issue) }, so much the better.
    .v1 = { CAP(THE($issue)) } is still before us, and I hope we can do the same there.
greeting-answer =
    .v0 = Good day, { $seat }. I am glad that we can talk.
    .v1 = Welcome, { $seat }. Where would you like to begin?
    .v2 = Good to see you, { $seat }. My delegation is ready when you are.
    .v3 = And a good day to you, { $seat }.
    .v4 = { $seat }, a pleasure. Let us use the time well.
    .v5 = Hello, { $seat }. I have your side’s papers before me.
greeting-answer-hard =
    .v0 = Good day, { $seat }. Let us come to the point.
    .v1 = { $seat }. I am listening.
    .v2 = Good day. We have little time, { $seat }.
greeting-on =
    .v0 = I hope that we get somewhere on { THE($issue2) }.
    .v1 = Shall we start with { THE($issue2) }?
    .v2 = There is { THE($issue2) } to speak about, for one.
    .v3 = My brief begins with { THE($issue2) }; yours may begin elsewhere.
procedure-chair =
    .v0 = I have noted it. Unless somebody objects, we do it that way.
    .v1 = The chair takes it up. Let us hear whether anybody objects.
    .v2 = Agreed from the chair; I ask everybody to keep it short.
    .v3 = Thank you, that is a point of order that I accept.
    .v4 = I shall put it to the meeting.
procedure-answer =
    .v0 = We have no objection to proceeding that way.
    .v1 = That is a matter for the chair; my delegation can go along with it.
    .v2 = Fine for us. The shorter the procedure, the longer the substance.
    .v3 = As you like; we are in your hands on procedure.
    .v4 = We agree to that, as long as everybody is treated alike.
    .v5 = My delegation can follow you there.
procedure-answer-hard =
    .v0 = Procedure is not why I came, but very well.
    .v1 = If you must. It does not change what is at issue.
    .v2 = We shall not quarrel about procedure.
procedure-on =
    .v0 = { CAP(THE($issue)) } can come first, as far as I am concerned.
    .v1 = Let us take { THE($issue) } when its turn comes.
unclear =
    .v0 = I am afraid I did not understand you. Could you put it another way?
    .v1 = I could not make out what you mean; please say it again in other words.
    .v2 = Forgive me, that was not clear to me. What do you want us to answer?
    .v3 = I did not follow. Is it a question, or something you offer?
    .v4 = That escaped me. Could you say it in one plain sentence?
    .v5 = I am not sure that I understand. What is it about?
unclear-hard =
    .v0 = I do not understand, and I do not guess.
    .v1 = Say it plainly, or not at all.
    .v2 = That was no sentence that I can answer.
unclear-on =
    .v0 = It had to do with { THE($issue) }, I think; beyond that I could not follow.
    .v1 = I heard { THE($issue) } and little else. Could you say what you want there?
    .v2 = Something about { THE($issue) }, but what? Please say it again.
again =
    .v0 = We have been over this { $count } times now; my answer stands.
    .v1 = You have put this to me { $count } times, and I can only refer you to what I said.
    .v2 = I have nothing new to tell you on this, after { $count } rounds of it.

# --- why

since-most =
    .v0 = On nothing do we have less room than on { THE($issue) }.
    .v1 = { CAP(THE($issue)) } is what we shall be judged by at home.
    .v2 = Of all the points before us, { THE($issue) } weighs most for us.
    .v3 = We have more to lose on { THE($issue) } than anywhere else.
    .v4 = On nothing do we have less room.
    .v5 = That is what we shall be judged by at home.
    .v6 = We have more to lose there than anywhere else.
since-weighs =
    .v0 = { CAP(THE($issue)) } is not a small thing for us.
    .v1 = We would have to explain { THE($issue) } at home, and we could not.
    .v2 = The cost on { THE($issue) } would be ours alone.
    .v3 = Our people would feel { THE($issue) } directly.
    .v4 = We would have to explain it at home, and we could not.
    .v5 = The cost would be ours alone.
    .v6 = It is not a small thing for us.
since-home =
    .v0 = At home it would cost us these first: { $bloc }.
    .v1 = There are those who would not forgive it: { $bloc }.
    .v2 = I have to think of those who vote on it at home: { $bloc }.
since-elsewhere =
    .v0 = What you give on { THE($issue) } does not help us where it hurts.
    .v1 = Our difficulty is not { THE($issue) }; it lies with { THE($issue2) }.
    .v2 = Whatever happens on { THE($issue) }, { THE($issue2) } decides it for us.
since-gain =
    .v0 = It meets a real need of ours.
    .v1 = That is a text which I can carry home.
    .v2 = It gives us what we came for on that point.

# --- what comes next

next-return =
    .v0 = What would you want for it?
    .v1 = What do you expect of us in return?
    .v2 = And what should we put beside it?
next-instead =
    .v0 = What could you live with on { THE($issue) }?
    .v1 = Where would you stop on { THE($issue) }, if not there?
    .v2 = Tell me what on { THE($issue) } you could sign.
    .v3 = What makes { THE($issue) } so hard for you?
    .v4 = What could you live with?
    .v5 = Where would you stop, if not there?
    .v6 = What makes it so hard for you?
    .v7 = Tell me what you could sign.
next-instead-plain =
    .v0 = What could you agree to instead?
    .v1 = What would you need in order to say yes?
    .v2 = Tell me what stands in the way.
    .v3 = Which point is it that you cannot accept?
next-figure =
    .v0 = What exactly do you have in mind on { THE($issue) }?
    .v1 = How far on { THE($issue) }? I need a figure, or a text.
    .v2 = Put it in the words of the article, and I can answer with yes or no.
    .v3 = Say which of the options on { THE($issue) } you mean.
    .v4 = How far? I need a figure, or a text.
    .v5 = Say which of the options you mean.
    .v6 = Could you be more exact?
next-figure-plain =
    .v0 = On which point, and how far?
    .v1 = Which article do you mean?
    .v2 = What exactly would you give, and what do you want?
    .v3 = Put it in a package, and I can give you an answer to each line.
next-seek =
    .v0 = What would help us is { THE($option2) } on { THE($issue2) }.
    .v1 = Talk to us about { THE($option2) } on { THE($issue2) }, and the rest becomes easier.
    .v2 = There is a way: { THE($option2) } on { THE($issue2) }.
    .v3 = We would pay for { THE($option2) } on { THE($issue2) }.
next-table =
    .v0 = I shall put it into a package, so that everybody can see it.
    .v1 = Let me write it down and table it.
    .v2 = You will find it in our next text.
next-so =
    .v0 = What follows from it for the text?
    .v1 = Where does that leave us?
    .v2 = What do you conclude from it?
    .v3 = And what would you have us do about it?
    .v4 = Please go on.
next-you-table =
    .v0 = Table it, and you will have our answer in writing.
    .v1 = If you put that into a package, we shall look at it at once.
    .v2 = I would like to see it in a package.
next-yours =
    .v0 = And what matters most to you?
    .v1 = Now you: where can you not give way?
    .v2 = I have answered; may I ask you the same?
    .v3 = What do you need, if I may ask in turn?
recall-told =
    .v0 = You told us earlier that you could accept { THE($option4) } on { THE($issue4) }; I have not forgotten it.
    .v1 = In turn { $turn } you spoke of { THE($option4) } on { THE($issue4) }. Does that still hold?
    .v2 = I still have { THE($option4) } on { THE($issue4) } in my notes, from what you told us before.
recall-asked =
    .v0 = You asked me that before, in turn { $turn }.
    .v1 = We have spoken of this already.
    .v2 = As I told you earlier:
recall-broken =
    .v0 = You gave us your word on { THE($issue4) }: { THE($option4) }. Package { $package } says something else.
    .v1 = Package { $package } is not what you promised us on { THE($issue4) }, which was { THE($option4) }.
    .v2 = What is your word worth? You promised { THE($option4) } on { THE($issue4) } and tabled package { $package }.
    .v3 = I must remind you of { THE($option4) } on { THE($issue4) }, which you promised and package { $package } does not keep.

# --- facts

fact-gauge =
    .v0 = { CAP(THE($gauge)) }: { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit } at this moment.
    .v1 = The last figure under { QUOTE($gauge) } is { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
    .v2 = { CAP(THE($gauge)) }: { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit } today.
    .v3 = By the latest reading ({ THE($gauge) }) we are at { $value }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
fact-gauge-was =
    .v0 = It was { $value2 }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit } when we began.
    .v1 = At the opening it was { $value2 }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
    .v2 = On the first day one counted { $value2 }{ $close ->
        [yes] { "" }
       *[no] { " " }
    }{ $unit }.
fact-option =
    .v0 = In the article, { THE($option) } is written like this: { QUOTE($words) }.
    .v1 = { CAP(THE($option)) } means, word for word: { QUOTE($words) }.
    .v2 = The text for { THE($option) } reads { QUOTE($words) }.
    .v3 = It would read { QUOTE($words) }: that is what { THE($option) } comes to.
fact-options =
    .v0 = On { THE($issue) } the text leaves these open: { $options }.
    .v1 = What can be chosen on { THE($issue) } is this: { $options }.
    .v2 = { CAP(THE($issue)) } has these options: { $options }.
    .v3 = The draft offers, on { THE($issue) }: { $options }.
    .v4 = There is a choice to make: { $options }.
fact-stands =
    .v0 = { CAP(THE($actor)) } stands for { THE($option2) }.
    .v1 = The last that we had from { THE($actor) } was { THE($option2) }.
    .v2 = As for { THE($actor) }, its position is { THE($option2) }.
fact-nobody-stands =
    .v0 = Nobody has taken a position on it in public yet.
    .v1 = No delegation has shown its hand there so far.
    .v2 = I know of no public position on it.
fact-ours =
    .v0 = We ourselves are for { THE($option2) } on { THE($issue) }.
    .v1 = For our part, it is { THE($option2) } that we ask for on { THE($issue) }.
    .v2 = Our own answer on { THE($issue) } is { THE($option2) }.
    .v3 = If you want to know where we stand on { THE($issue) }: { THE($option2) }.
fact-article =
    .v0 = Article { $article } says: { QUOTE($words) }
    .v1 = The words of article { $article } are these: { QUOTE($words) }
    .v2 = I read article { $article } to you: { QUOTE($words) }
fact-package =
    .v0 = Package { $package } was tabled by { THE($actor) }; { $count ->
        [0] nobody has accepted it so far
        [one] one delegation accepts it
       *[other] { $count } delegations accept it
    }.
    .v1 = { CAP(THE($actor)) } tabled package { $package }, and { $count ->
        [0] nobody is for it yet
        [one] one delegation is for it
       *[other] { $count } delegations are for it
    }.
fact-package-good =
    .v0 = For us it is a text that one can build on.
    .v1 = We could imagine working from it.
fact-package-bad =
    .v0 = We do not find in it what we need on { THE($issue2) }: { THE($option2) }.
    .v1 = It does not serve us: on { THE($issue2) } we need { THE($option2) }.
    .v2 = Our trouble with it is { THE($issue2) }; { THE($option2) } would change that.
fact-news =
    .v0 = What we know of it is this: { $title }. The source is graded { $reliability }.
    .v1 = The report reads: { $title }. It is graded { $reliability }, so judge for yourself.
    .v2 = We have the same report as you: { $title }. Its grade is { $reliability }.
author-known =
    .v0 = It comes from { THE($actor) }; nobody makes a secret of it.
    .v1 = Its author is known: { THE($actor) }.
author-not-ours =
    .v0 = It was not our doing. Who it was, an inquiry would have to say; we have offered one.
    .v1 = Not we. If I knew more I would say it to those who can check it, and not in passing.
author-likely =
    .v0 = On what we have seen we look towards { THE($actor) }: { $percent }%, which is an estimate and not a charge.
    .v1 = Our people put it at { $percent }% for { THE($actor) }. I would not call that proof.
author-open =
    .v0 = We do not know who was behind it. No name has been established, and I will not lend mine to a guess.
    .v1 = Nobody has established that. We have reports, and no author.
    .v2 = I cannot tell you who. What we have would not carry a name.
fact-actor =
    .v0 = Of { THE($actor) } I can tell you what everybody knows: { $words }
    .v1 = { CAP(THE($actor)) }, in short: { $words }
    .v2 = You will find this in every handbook on { THE($actor) }: { $words }
fact-text =
    .v0 = { CAP(THE($instrument)) } has { $count } open points, of which { $number } are agreed.
    .v1 = On { THE($instrument) }: { $number } of { $count } open points are agreed so far.
fact-time =
    .v0 = There is still { $whole ->
        [0] less than a minute
        [one] one minute
       *[other] { $whole } minutes
    } left in this turn, number { $turn } of { $of }.
    .v1 = This is turn { $turn } of { $of }, with { $whole ->
        [0] less than a minute
        [one] one minute
       *[other] { $whole } minutes
    } to go in it.
    .v2 = By my watch we have { $whole ->
        [0] less than a minute
        [one] one minute
       *[other] { $whole } minutes
    } until the end of turn { $turn }, out of { $of }.
fact-unknown =
    .v0 = That I do not know.
    .v1 = I have no figure on that, and I would rather not invent one.
    .v2 = My papers say nothing about it.
    .v3 = I cannot tell you; it is not in my brief.
    .v4 = I do not have that here.
fact-unknown-on =
    .v0 = On { THE($issue) } I can tell you where we stand, but that detail I do not have.
    .v1 = That detail on { THE($issue) } is not in my papers.
    .v2 = I do not know it exactly, not on { THE($issue) }.
ask-other =
    .v0 = { CAP(THE($actor)) } should know.
    .v1 = You might ask { THE($actor) }.
    .v2 = I would put the question to { THE($actor) }.

# --- to one's own delegation

own-least =
    .v0 = On { THE($issue) } we may go as far as { THE($option2) }, and no further without { THE($home) }.
    .v1 = Our limit on { THE($issue) } is { THE($option2) }. Beyond that we have to ask { THE($home) }.
    .v2 = At the least we need { THE($option2) } on { THE($issue) }.
    .v3 = { CAP(THE($option2)) }: that is where our instructions on { THE($issue) } end.
own-free =
    .v0 = On { THE($issue) } our instructions leave us free.
    .v1 = Nobody at home has set us a limit on { THE($issue) }.
    .v2 = There is no red line for us on { THE($issue) }.
own-best =
    .v0 = What we want there is { THE($option) }.
    .v1 = The best for us is { THE($option) }.
    .v2 = We aim at { THE($option) }.
own-worth =
    .v0 = { $weight ->
        [one] One point out of a hundred depends
       *[other] { $weight } points out of a hundred depend
    } on it.
    .v1 = It is worth { $weight ->
        [one] one point
       *[other] { $weight } points
    } out of a hundred to us.
own-red =
    .v0 = { CAP(THE($option)) } on { THE($issue) } is beyond our mandate; we would have to ask { THE($home) } first.
    .v1 = Careful: we have no authority for { THE($option) } on { THE($issue) }.
    .v2 = Not without a word from { THE($home) }: { THE($option) } crosses our line on { THE($issue) }.
own-ok =
    .v0 = { CAP(THE($option)) } on { THE($issue) } is within our mandate.
    .v1 = We may agree to { THE($option) } on { THE($issue) }.
    .v2 = Nothing in our instructions speaks against { THE($option) } on { THE($issue) }.
own-cost =
    .v0 = Against the best that we may hope for, it costs { $loss ->
        [0] us nothing
        [one] one point
       *[other] { $loss } points
    }.
    .v1 = There we are { $loss ->
        [0] at our best
        [one] one point below our best
       *[other] { $loss } points below our best
    }.
own-order =
    .v0 = In our order of importance: { $issues }.
    .v1 = I would put it like this, the most important first: { $issues }.
    .v2 = What matters to us, in this order: { $issues }.
own-floor =
    .v0 = No agreement is worth { $value } to us; a package under that is worse than none.
    .v1 = Keep { $value } in mind: that is what no agreement is worth to us.
own-package =
    .v0 = Package { $package } is worth { $value } to us; no agreement is worth { $value2 }.
    .v1 = By my reckoning package { $package } brings us { $value }, against { $value2 } without an agreement.
own-noted =
    .v0 = Understood. I keep it in mind.
    .v1 = Agreed between us, then.
    .v2 = I shall work along those lines.
    .v3 = Right. I follow the room and tell you what I hear.
    .v4 = Good. I shall see what the others make of it.
own-noted-on =
    .v0 = Understood, on { THE($issue) }.
    .v1 = I shall keep an eye on { THE($issue) }.
    .v2 = Noted for { THE($issue) }.
own-unknown =
    .v0 = Our brief does not say. I would ask { THE($home) }, or the others.
    .v1 = I have looked: it is not in our papers.
    .v2 = That I would have to find out.
    .v3 = I do not know, and I have no paper that tells us.
own-unclear =
    .v0 = I did not get that. What do you want me to look up?
    .v1 = Say it again, please? I want to be of use and did not understand.
    .v2 = I cannot make sense of that one.
    .v3 = Which point do you mean?
own-warn =
    .v0 = If you say that outside, they will hold us to it.
    .v1 = Think of how that sounds to the others.
    .v2 = I would not say it like that in the plenary.
own-pleasure =
    .v0 = Of course.
    .v1 = Any time.
    .v2 = That is what I am here for, between us.
    .v3 = Gladly.
own-greeting =
    .v0 = Good to have you here, { $seat }. I have read the brief; ask me whatever you need.
    .v1 = Hello, { $seat }. I have the figures at hand.
    .v2 = { $seat }, I am ready. Shall we go over our mandate?
    .v3 = Morning, { $seat }. I kept our papers in order.

# --- on a package of theirs

pack-unknown =
    .v0 = I have no package of that letter before me.
    .v1 = Which package is that? It is not on my list.
    .v2 = There is no such package on the table, as far as I can see.
    .v3 = I cannot find that package among those tabled.

pack-no =
    .v0 = Thank you for package { $package }. We cannot accept it as it stands.
    .v1 = We have read package { $package } with care, and our answer is no.
    .v2 = Package { $package } does not work for us.
    .v3 = I must decline package { $package }.
    .v4 = Our answer to package { $package } is no, and here is why.
pack-no-hard =
    .v0 = Package { $package }: no.
    .v1 = We reject package { $package }.
    .v2 = Package { $package } asks everything of us, and we are not here to give everything.
pack-nothing =
    .v0 = It gives us nothing that we did not have before.
    .v1 = I look in vain for something in it that is meant for us.
    .v2 = On every point it is written for your side.
pack-red =
    .v0 = { CAP(THE($option)) } on { THE($issue) } is beyond my instructions.
    .v1 = My mandate does not allow me to sign { THE($option) } on { THE($issue) }.
    .v2 = We stop at { THE($issue) }: { THE($option) } is more than I may agree to.
pack-costs =
    .v0 = What costs us most is { THE($issue) }: { THE($option) }.
    .v1 = The trouble is { THE($option) } on { THE($issue) }.
    .v2 = It fails on { THE($issue) }, where it says { THE($option) }.
pack-needs =
    .v0 = With { THE($option2) } on { THE($issue2) } we would look at it again.
    .v1 = { CAP(THE($option2)) } on { THE($issue2) } would change our answer.
    .v2 = Change { THE($issue2) } to { THE($option2) }, and we can talk about the rest.
pack-close =
    .v0 = It is not far from what we could sign.
    .v1 = There is much in it that we can take.
    .v2 = We are closer than this answer sounds.
pack-early =
    .v0 = It is early, and we are not yet ready to settle for that.
    .v1 = We expect a better text than this one before the end.
    .v2 = We believe that there is more to be had for both sides.
pack-yes =
    .v0 = We accept package { $package }.
    .v1 = Package { $package } has our yes.
    .v2 = My delegation can agree to package { $package }.
    .v3 = Yes to package { $package }, as it stands.
pack-yes-why =
    .v0 = On { THE($issue) } it says what we need: { THE($option) }.
    .v1 = { CAP(THE($option)) } on { THE($issue) } is what decided us.
    .v2 = With { THE($option) } on { THE($issue) } I can defend it at home.

# Words by which a question asks who did something, and by which it asks for a time; between commas.
cues-of-author = Who did, who has done, who was behind, who is behind, who fired, who ordered, who shot, who shelled, who attacked, who is responsible, who was responsible, who leaked, who made, whose work, by whom
cues-of-time = What time, how long, how much time, when do, when does, when is, when will, deadline, minutes left, time left, time is left, turn end, how many turns
