# What delegations say in talk: openings, questions, answers, thanks, advice, notes among colleagues.

talk-opening =
    .v0 = We come to negotiate in good faith. The matter my delegation will follow most closely is { THE($issue) }.
    .v1 = My delegation is ready to work. We hope to leave with a text, and one that is sound on { THE($issue) }.
    .v2 = Thank you for having us. Our people will judge these talks by { THE($issue) }; we will listen before we insist.
    .v3 = We share more than divides us. I name our first concern openly: { THE($issue) }. I ask you to name yours.
    .v4 = Let me be brief: { THE($issue) } is where we have least room, and everything else can be discussed.
    .v5 = The status quo serves nobody. On { THE($issue) } above all, my delegation wants rules that outlast this meeting.

talk-opening-chair =
    .v0 = I open the meeting. Let us first hear interests, then texts. The floor is open.
    .v1 = Welcome. Each delegation will have its say; I ask for short statements and complete proposals.
    .v2 = The meeting is open. Nothing is agreed until everything is agreed, which leaves you free to explore.

talk-opening-chair-late =
    .v0 = The meeting is open, and some have begun already. Interests first, then texts; everyone will be heard.
    .v1 = The chair keeps the pen and the clock. I take note of what has been said, and shall hear each of you.

talk-opening-adviser =
    .v0 = We are not a party to these texts, but those we work for will live with them. We will speak when it is useful.
    .v1 = Our role here is to inform and to help. We put what we know at the disposal of every delegation.
    .v2 = Thank you for the invitation. We bring facts from the ground and no claim of our own.

talk-opening-observer =
    .v0 = We are no party to these texts, and shall live with them. What we shall listen for first is { THE($issue) }.
    .v1 = Thank you for the invitation. We sign nothing here; we can say what { THE($issue) } means where we work.

talk-ask-interest =
    .v0 = { $seat }, between us: what lies behind your position on { THE($issue) }? I would rather meet a need than a number.
    .v1 = { $seat }, which of these questions matters most to you? For us { THE($issue) } is high, but perhaps not for you.
    .v2 = May I ask, { $seat }, what you could not go home without on { THE($issue) }?
    .v3 = { $seat }, help me understand { THE($issue) } as it looks from your side. What would make it acceptable?
    .v4 = If we could help you on { THE($issue) }, { $seat }, where could you help us?
    .v5 = { $seat }, before we exchange texts again: what worries you about { THE($issue) }, concretely?
    .v6 = { $seat }, I suspect we rank these matters differently, and that is good news. How high is { THE($issue) } for you?

talk-interest =
    .v0 = Frankly, { THE($issue) } is what keeps us at this table; { THE($option) } is what it takes to defend a text at home.
    .v1 = Our need is on { THE($issue) }. Something like { THE($option) } answers it; elsewhere we can be flexible.
    .v2 = I will tell you what I can: without { THE($option) } on { THE($issue) }, my { $home } will ask me why I signed.
    .v3 = If I could bring home one thing only, it would be { THE($option) } on { THE($issue) }. I am ready to pay for it elsewhere.
    .v4 = What we seek on { THE($issue) } is predictability, and we would have it with { THE($option) }. Show me another way and I will look at it.
    .v5 = We put { THE($issue) } first and lean towards { THE($option) }. Where that is met, there is room for a trade.
    .v6 = Let me answer with an interest rather than a demand: on { THE($issue) }, { THE($option) } would let us sleep at night.

talk-interest-among =
    .v0 = { CAP(THE($issue)) } counts with us, though it does not come first. With { THE($option) } we could close it.
    .v1 = On { THE($issue) } we stand for { THE($option) }. It is not where we shall be most stubborn.
    .v2 = What we need on { THE($issue) } is { THE($option) }, or something that does the same work. Show me what does.
    .v3 = On { THE($issue) }, { THE($option) } is what we can defend today; tomorrow depends on the rest.
    .v4 = You will not find us asleep on { THE($issue) }: { THE($option) } is what we hold to there. But we came for more than that.
    .v5 = { CAP(THE($option)) }, if you ask about { THE($issue) }. I say it without heat, for there is worse to settle.

talk-interest-elsewhere =
    .v0 = On { THE($issue2) } we can be flexible. What we cannot do without is { THE($option) } on { THE($issue) }.
    .v1 = { CAP(THE($issue2)) } is not what brought us here. { CAP(THE($issue)) } is: { THE($option) }, and much else can follow.
    .v2 = You ask about { THE($issue2) }: there we have room. Use it to meet us on { THE($issue) }, where we need { THE($option) }.
    .v3 = Little would stop us on { THE($issue2) }. Ask me rather about { THE($issue) }: there it is { THE($option) }.
    .v4 = If { THE($issue2) } were all, we should be done tonight. It is { THE($issue) } that keeps us here, and there we look for { THE($option) }.
    .v5 = I could give you a number on { THE($issue2) }, and it would not be worth much. What I guard is { THE($issue) }: { THE($option) }.

talk-interest-trade =
    .v0 = We put { THE($issue) } first and lean towards { THE($option) }. There may be a trade in it: what comes first with you?
    .v1 = On { THE($issue) } we cannot be generous: { THE($option) }. In what order do you put things?

talk-interest-among-trade =
    .v0 = On { THE($issue) }, { THE($option) } is what we can defend today. What would you want in return?
    .v1 = We ask for { THE($option) } on { THE($issue) }, and not as a gift. What would you have of us elsewhere?

talk-told-criterion =
    .v0 = Whether each side could defend it before those who will have to pay for it. By that measure, { THE($option) } on { THE($issue) } is fair.
    .v1 = That it should still look right if we changed places. On { THE($issue) }, we believe that { THE($option) } does.

talk-told-precedent =
    .v0 = None that fits: each was made elsewhere, for others. On { THE($issue) } we ask for { THE($option) }, and argue for it without one.
    .v1 = I would not build on one. It is for us to settle { THE($issue) } here, and we look for { THE($option) }.

talk-told-author =
    .v0 = Those who will have to live with it. What they want on { THE($issue) } is { THE($option) }.
    .v1 = Nobody whom you could ask instead of me. On { THE($issue) } we want { THE($option) }.

talk-told-blame =
    .v0 = Nobody yet, for nothing has failed. On { THE($issue) } we look for { THE($option) }, and for somebody to agree with.
    .v1 = Whoever had stopped looking for a way. We have not: on { THE($issue) } we seek { THE($option) }.

talk-answer-order =
    .v0 = With us { THE($issue) } comes first, and there we look for { THE($option) }.
    .v1 = First comes { THE($issue) }: { THE($option) } is what we would give up last.
    .v2 = Our order begins with { THE($issue) }, where we ask for { THE($option) }. What stands further down is easier to move.

talk-answer-order-after =
    .v0 = { CAP(THE($issue2)) } comes after { THE($issue) } with us; there we look for { THE($option) }.
    .v1 = Behind { THE($issue) }, where we ask for { THE($option) }. On { THE($issue2) } we can be spoken to.

talk-answer-return =
    .v0 = In return we should look for something on { THE($issue) }: { THE($option) }.
    .v1 = A step on { THE($issue) }: with { THE($option) } the rest would be easier to carry.

talk-answer-offer =
    .v0 = For movement on { THE($issue) } we could look again at { THE($issue2) }, which weighs less with us.
    .v1 = If { THE($issue) } moves our way, you may ask something of us on { THE($issue2) }: it weighs less with us.

talk-answer-need =
    .v0 = On { THE($issue) } what we need is { THE($option) }; a text without it would be hard to defend at home.
    .v1 = Put down in our column, for { THE($issue) }: { THE($option) }. What the others have there, you know better than I do.

talk-answer-unsaid =
    .v0 = I cannot say yet, and would rather tell you so than guess.
    .v1 = That I have to leave open: it is not settled on my own side.

talk-reply-agreed =
    .v0 = { CAP(THE($issue)) } is agreed. We keep to it, and I should not like to open it again, not even between us.
    .v1 = What we thought of { THE($issue) } has lost its interest: it stands in the text, and we are content with it.

talk-position =
    .v0 = Our position on { THE($issue) } is { THE($option) }, and it has not changed.
    .v1 = On { THE($issue) }? { CAP(THE($option)) }. That is what my instructions say.
    .v2 = We want { THE($option) } on { THE($issue) }. I have nothing to add.
    .v3 = It is simple: { THE($option) } on { THE($issue) }, then we can talk about the rest.
    .v4 = My delegation stands for { THE($option) } as regards { THE($issue) }.
    .v5 = { CAP(THE($option)) }: that is our answer on { THE($issue) }.

talk-reply-guarded =
    .v0 = I would rather not rank our concerns yet. Come with a package and you will see what we can carry.
    .v1 = A fair question. { CAP(THE($issue)) } matters to us; how much depends on what stands beside it.
    .v2 = On { THE($issue) } we have some room, not much. It will show when the rest is on the table.
    .v3 = We look at the whole, and { THE($issue) } is one part of it. More than that I would rather not say.

talk-reply-guarded-trade =
    .v0 = On { THE($issue) } we have some room, not much. What would you offer for it?
    .v1 = To yield on { THE($issue) } has its price, and it is not for me to name it first. What would you put beside it?

talk-reply-guarded-chair =
    .v0 = I would rather not rank our concerns yet, not even to the chair. { CAP(THE($issue)) } is among them.
    .v1 = { CAP(THE($issue)) } matters to us; how much depends on what your text puts beside it.
    .v2 = On { THE($issue) } we have some room, not much. Write something down, and I will tell you where it pinches.

talk-reply-adviser =
    .v0 = We have no position on { THE($issue) } ourselves. What we can give you is what people on the ground tell us.
    .v1 = It is for the parties to decide on { THE($issue) }. If facts or a neutral pen can help, count on us.
    .v2 = Thank you for asking. On { THE($issue) } I would look for the text that the weakest party can still live with.

talk-reply-mediator =
    .v0 = I am not here to win on { THE($issue) }. What I need is a text that all of you can carry. What must it hold for you?
    .v1 = On { THE($issue) } it is your need that I want to write down, not mine. What should the others know of it?
    .v2 = I have no answer of my own on { THE($issue) }: it would only be one more. Which would you give, and why?

talk-acknowledge =
    .v0 = Thank you, that is helpful. I will report it as you said it.
    .v1 = Understood. I do not promise to meet it, but I will not forget it when we draft.
    .v2 = I am grateful for your frankness. We will see how the text can reflect it.
    .v3 = Noted with thanks. Let us keep this channel open.
    .v4 = I hear you. Give me time to see what it means for our side.
    .v5 = That is clearer than anything on paper, and I shall weigh it.
    .v6 = Thank you for telling me directly rather than in the room.

talk-acknowledge-near =
    .v0 = That clears up a good deal. We may be less far apart than our papers suggest.
    .v1 = Then little lies between us on { THE($issue) }. Let us see that the rest does not spoil it.

talk-acknowledge-guarded =
    .v0 = You would rather not say, and I understand it. My question stands, and so does my door.
    .v1 = That tells me little, and I do not press you. When you can say more, I shall be here.
    .v2 = You keep your counsel; in your place I might do the same. Then let us speak through packages.
    .v3 = I know no more than before, and say it without reproach. Ask me the same, if it helps.

talk-acknowledge-guarded-chair =
    .v0 = I understand, and shall write without it. Should you change your mind before the text is out, tell me.
    .v1 = You tell the chair what you can. I shall have to guess at the rest, and you will correct me on paper.

talk-acknowledge-brief =
    .v0 = Thank you. That answers my question.
    .v1 = Noted, with thanks.

talk-acknowledge-chair =
    .v0 = Thank you. I write it down for the text and not for the minutes.
    .v1 = Understood. I shall not quote you; you will find it in the draft, if there is room for it.
    .v2 = I am grateful for your frankness. It helps me to weigh the words.
    .v3 = Noted with thanks. My door stays open.

talk-call =
    .v0 = Thank you for your call. Better to hear from you early than to read of it late.
    .v1 = It was right to call. My line stays open to you.

talk-call-stance =
    .v0 = Thank you for your call. On { THE($issue) } we look for { THE($option) }; what would worry us is a text without it.
    .v1 = As you call about { THE($issue) }: { THE($option) } is where we stand, by telephone as in the room, and we should be uneasy without it.

talk-call-guarded =
    .v0 = Thank you for your call. On { THE($issue) } we say no more by telephone than in the room.
    .v1 = I have taken your call. It is at the table that we speak of { THE($issue) }.

talk-call-offices =
    .v0 = We accept your good offices, on the same terms for both sides.
    .v1 = Thank you, we accept. Better an hour with you than a week of statements.

talk-call-offices-no =
    .v0 = We thank you for the offer. For the time being we would rather speak across the table than through others.
    .v1 = It is kindly meant. What we have to say we can say ourselves.

talk-reply-offer =
    .v0 = Put it on the table as a package and you will have a considered answer.
    .v1 = That is worth looking at. I need to see it in the text, provision by provision.
    .v2 = I take it as an opening and thank you for it. What would you expect on { THE($issue) } in return?
    .v3 = We are interested, provided { THE($issue) } is not what pays for it.

talk-reply-firm =
    .v0 = We do not negotiate under threat, and we do not answer one with another. The text is where we can meet.
    .v1 = I have heard your words and will not repeat them. My delegation remains ready to talk, on equal terms.
    .v2 = Pressure will not move us; arguments might. I suggest we return to { THE($issue) }.

talk-reply-warning =
    .v0 = I take the warning seriously and will pass it on today. What would remove its cause?
    .v1 = Better said here than discovered later. Let us see what each of us can do about it.
    .v2 = Noted. I ask you in turn to weigh what such a step would do to these talks.

talk-reply-apology =
    .v0 = Thank you. For my delegation the matter is closed.
    .v1 = That does you credit. Let us go on.

talk-reply-commitment =
    .v0 = We welcome that commitment and will hold each other to it.
    .v1 = Good. Let us have it in the text, where it will bind us both.

talk-thanks =
    .v0 = I thank { $seat } for accepting our package. I invite the others to say what still keeps them from it.
    .v1 = { $seat }’s support is noted with gratitude. We are closer than we were.
    .v2 = One more delegation on board: thank you, { $seat }. What is missing for the rest of us?

talk-commitment =
    .v0 = My delegation will carry out { QUOTE($instrument) } in good faith, to the letter and in time.
    .v1 = { QUOTE($instrument) } is adopted. We commit to it before you all, and will report on how we keep it.
    .v2 = { QUOTE($instrument) } is adopted. I thank every delegation for its part in it; what follows is to keep it.

talk-signed =
    .v0 = { QUOTE($instrument) } is signed. What follows is for those at home to decide; I shall recommend it to them.
    .v1 = We have signed { QUOTE($instrument) }. I thank those opposite, who gave more than they wished, as we did.
    .v2 = It is signed. { CAP(QUOTE($instrument)) } binds nobody yet, and until it does we shall do nothing that would empty it.

talk-chair-summary =
    .v0 = From the chair, turn { $turn }; on the table: { talk-packages }. I ask delegations to say what they need rather than what they refuse.
    .v1 = Where we stand in turn { $turn }: { talk-packages }, and no consensus yet. Use the corridors; come back with trades.
    .v2 = The chair takes stock in turn { $turn }. Still open: { talk-packages }; please withdraw what you no longer defend.
    .v3 = Colleagues, turn { $turn } is passing. With { talk-packages } before us, the gap is narrower than it sounds.
    .v4 = A word from the chair in turn { $turn }: { talk-packages }, and one interest in common. Whom has nobody listened to yet?
    .v5 = I remind the room in turn { $turn } that time is also a cost. To find a text we already have { talk-packages }.

talk-chair-closing =
    .v0 = The time for last packages is over. { talk-lying } before us: I ask each delegation to say now whether it can join, or to tell its own people that it cannot.
    .v1 = What is on the table is what there is: { talk-packages }. Read once more, and say yes or no; there is no time left for a third answer.

talk-chair-signing = Nothing is left to negotiate. I ask those who have agreed to read the text once more, to initial it and to sign.

talk-too-late =
    .v0 = I have to tell the room that the time left is shorter than the procedure on { QUOTE($instrument) }. It is not adopted here; please report at home where we stopped.
    .v1 = From the chair: { QUOTE($instrument) } can no longer be decided at this session. What was tabled on it stays on paper for those who take it up.

talk-too-late-unless =
    .v0 = From the chair: minutes are left, and { QUOTE($instrument) } has no text that all of you accept. Unless that changes at once, it ends here without one.
    .v1 = I say it aloud, so that nobody is surprised: { QUOTE($instrument) } is about to lapse. Whoever can still join something on the table must do so now.

talk-lying = { $count ->
    [0] No package lies
    [one] One package lies
   *[other] { $count } packages lie
}

talk-advice =
    .v0 = A word from those who are not parties: on { THE($issue) }, please write what can be checked.
    .v1 = We would caution against leaving { THE($issue) } vague: ambiguity is paid for later, and not by those who wrote it.
    .v2 = On { THE($issue) }, elsewhere, parties who agreed on facts first agreed on the rest sooner.

talk-advice-agency =
    .v0 = { CAP(THE($issue)) } will be felt first by people who are not in this room. We ask that the text remember them.
    .v1 = From where our people work: on { THE($issue) }, early notice costs little and prevents much.
    .v2 = We keep counts of our own where we work. Whatever we have that bears on { THE($issue) } is open to all delegations alike.
    .v3 = On { THE($issue) }, please write what somebody on the ground can check without asking anybody’s leave.
    .v4 = Those we work for do not read treaties. They will know { THE($issue) } by what reaches them, and when.
    .v5 = May I ask of { THE($issue) } what we ask of our own plans: who is reached, who is not, and who will say so?

talk-advice-firm =
    .v0 = We shall have to carry out what you write on { THE($issue) }. Please write it so that whoever is on duty at night needs no lawyer.
    .v1 = On { THE($issue) } tell us what is to be done, by when, and who pays. We can do the rest.
    .v2 = What stays vague on { THE($issue) } will be decided by an engineer on a bad night. We would rather that it were decided here.
    .v3 = We have run this for years. On { THE($issue) } what fails is seldom the rule and mostly the notice.
    .v4 = Whatever you agree on { THE($issue) }, give us the order in writing and from one office only.
    .v5 = On { THE($issue) } we can tell any delegation what an article would take in men, parts and weeks. Ask us before you sign it.

talk-room-note-weight =
    .v0 = Keep an eye on { THE($issue) }: it carries { $weight ->
        [one] { $weight } of our hundred points
       *[other] { $weight } of our hundred points
    }.
    .v1 = I suggest we prepare a fallback on { THE($issue) } now, not in the last half hour.

talk-room-note-limit =
    .v0 = If { THE($home) } is to move on { THE($issue) }, we should ask while there is time for an answer.
    .v1 = On { THE($issue) } what others propose lies outside our mandate. Either they move, or { THE($home) } does.

talk-room-note-apart =
    .v0 = For our own use: { THE($issue) } is where we are farthest apart. We may need something to give on it.
    .v1 = My reading: nobody has yet offered us a real trade on { THE($issue) }. Worth asking for one.

talk-room-note-silent =
    .v0 = Someone should speak to { THE($actor) }, from whom we have heard nothing on { THE($issue) }. Silence is not consent.
    .v1 = What { THE($actor) } wants on { THE($issue) } stands in no paper so far. It would be worth a conversation.

talk-room-reply =
    .v0 = Agreed. I am on it.
    .v1 = Noted. I will come back to you before the end of the turn.
    .v2 = Understood. Tell me if you want it in writing.
    .v3 = You lead; I will follow the room and warn you if the mood turns.

talk-packages = { $count ->
    [0] no package
    [one] one package
   *[other] { $count } packages
}

talk-no-paper =
    .v0 = There will be no paper from me on { QUOTE($subject) } yet: what I know would not fill three honest lines.
    .v1 = { QUOTE($subject) }: I file nothing rather than fill a page. Tell me if you know more than I do.

# In logs of older versions.

talk-room-note =
    .v0 = For our own use: { THE($issue) } is where the others resist most. We may need something to give on it.
    .v1 = My reading: nobody has yet offered us a real trade on { THE($issue) }. Worth asking for one.
    .v2 = I suggest we prepare a fallback on { THE($issue) } now, not in the last half hour.
    .v3 = Someone should speak to the delegations that are silent on { THE($issue) }. Silence is not consent.
    .v4 = Keep an eye on { THE($issue) }: it moves together with what we care about.
    .v5 = If { THE($home) } is to move on { THE($issue) }, we should ask while there is time for an answer.
