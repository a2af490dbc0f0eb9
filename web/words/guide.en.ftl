# The guide of the first minutes, the coach, and the door that tells of them.

first-steps = First steps
leave-the-guide = Leave the guide
meaning-indicators = Figures of the world. The line is their course, the number where they stand now, and the change is since the last day. What is agreed and done moves them.
meaning-ladder = How far a crisis has climbed, from 0 (normal relations) to 10. Each act stands on a rung; one rung up is easily done and two down take long.
meaning-tension = How tense things are between you, from 0 to 10. It rises with hostile acts and news, falls with friendly ones, and goes back by itself when nobody acts.
meaning-to-you = Points of 100 that this option adds to a package, by your brief. The points of a package are the sum of its options, with what some of them add together.
meaning-trust = What they believe of your word, from 0 to 1, and after ± how unsure that is. It starts at 0.50, in the middle, and moves with acts, apologies, threats and words kept or broken.
meaning-weight = The share of your 100 points that hangs on this article. Give where it is small, and take where it is large.
meaning-worth = Out of 100. The first mark is what you have without an agreement: a package below it is worse than leaving. The second is what your delegation hopes for, and nobody is promised. Hatched: beyond your mandate.
mute-coach = No more advice
show-me = Show me
skip-this-step = Skip
step-ask = Ask what they need
step-ask-do = Write to the others: “What matters most to you?”, in your own words. Then send it.
step-ask-why = A position says what they want. The need behind it is what you can trade with.
step-brief = Open your brief
step-brief-do = Open it on the desk, read it to the end and close it: two minutes.
step-brief-why = What you want, what you may sign, and what is known only to you.
step-capital = Ask your capital
step-capital-do = Choose the option that they want and you may not sign, say what it would bring you, and send it. The answer comes by itself; go on talking.
step-capital-wait = Wait until they have tabled a package: what it holds beyond your mandate is what to ask for.
step-capital-why = What they need may lie beyond your mandate. Whoever sent you can allow it; nobody else can.
step-number-of-count = Step { $number } of { $count }.
step-sign = Accept, initial, sign
step-sign-accept = Package { $letter } is within your mandate and no worse than no agreement. Accept it, or amend it for more.
step-sign-accept-late = Little time is left, and initials and signature still follow. Package { $letter } is within your mandate and no worse than no agreement: accept it now.
step-sign-amend = Your package { $letter } was refused; their reason stands below it. Amend it: choose another option on the article where least hangs on it for you, then table it.
step-sign-amend-late = Little time is left, and your package { $letter } was refused. Amend it now: give way on the article where least hangs on it for you, then table it.
step-sign-ask = { $kind ->
    [state] The text is adopted, and goes beyond your mandate. Ask your capital for what it lacks: without its yes you cannot sign.
   *[other] The text is adopted, and goes beyond your mandate. Ask those who sent you for what it lacks: without their yes you cannot sign.
}
step-sign-asked = Wait for the answer to what you asked at home: it comes by itself. Meanwhile read what they table; a question costs nothing.
step-sign-call = You and others accept package { $letter }. Call the vote on it.
step-sign-initial = The text is adopted. Initial it.
step-sign-offer = Table a package that holds it.
step-sign-sign = Now sign. The text binds once everybody who must has signed.
step-sign-vote = A vote is open on package { $letter }. Read the package, then vote.
step-sign-vote-no = A vote is open on package { $letter }. It goes beyond your mandate or is worse than no agreement: vote no.
step-sign-vote-yes = A vote is open on package { $letter }. It is within your mandate and no worse than no agreement: vote yes.
step-sign-wait = Wait for what they say to your package, and for what they table: it shows here when you can do something.
step-sign-why = Accepted by all, a package becomes the text. Initials say that it is that text; the signature binds.
step-signed = You have signed.
step-signed-then = Once everybody has, the text binds. What is left of the time is yours: go on talking, or end the turn. After the last one your debrief opens.
step-table = Table a package of yours
step-table-do = Choose one option for each article: your best where most is at stake for you, one step less elsewhere. Then table it.
step-table-why = Settle every point at once: give where it costs you little, take where it is worth much.
understood = Understood
