# The guide of the first minutes, the coach, and the door that tells of them.

first-steps = First steps
leave-the-guide = Leave the guide
mute-coach = No more advice
show-me = Show me
skip-this-step = Skip
step-ask = Ask what they need
step-ask-do = Write to the others: “What matters most to you?”, in your own words. Then send it.
step-ask-why = A position says what they want. The need behind it is what you can trade with.
step-brief = Open your brief
step-brief-do = Open it on the desk and read it to the end: two minutes.
step-brief-why = What you want, what you may sign, and what is known only to you.
step-capital = Ask your capital
step-capital-do = Choose the option that they want and you may not sign, say what it would bring, and send it. Go on talking: the answer takes some minutes.
step-capital-why = What they need may lie beyond your mandate. Whoever sent you can allow it; nobody else can.
step-number-of-count = Step { $number } of { $count }.
step-sign = Accept, initial, sign
step-sign-accept = A package on the table is within your mandate and no worse than no agreement. Accept it, or amend it for more.
step-sign-initial = The text is adopted. Initial it.
step-sign-sign = Now sign. The text binds once everybody who must has signed.
step-sign-wait = Look at what they table and answer it. If your capital has allowed something, table a package with it.
step-sign-why = Accepted by all, a package becomes the text. Initials say that it is that text; the signature binds.
step-table = Table a package
step-table-do = Choose one option for each article, first of those that you may sign, and table it.
step-table-why = Settle every point at once: give where it costs you little, take where it is worth much.
understood = Understood
