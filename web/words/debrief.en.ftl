# Sentences of the debrief.

debrief-acts = Acts
debrief-adopted = adopted, not signed by all
debrief-after-word = After
debrief-agreed-on = Agreed
debrief-aim = aim { $points }
debrief-art = Art. { $number }
debrief-article = Article
debrief-as-seen-by = As seen by
debrief-back-to = Back to { $title }
debrief-best = best for you: { $option }
debrief-better = For you that is { $points } points better than no deal.
debrief-broken = Broken
debrief-came-halfway = A text was agreed, and is not in force.
debrief-came-to-force = { $count ->
    [one] In force: { $text }.
   *[other] { $count } texts are in force.
}
debrief-came-to-nothing = Nothing was agreed.
debrief-came-undone = What was signed was not ratified.
debrief-change = Change
debrief-close-desk = Close the desk
debrief-closed = never opened
debrief-day = day { $day }
debrief-day-short = d. { $day }
debrief-desk-then = The desk as it stood at this moment
debrief-duties = { $count ->
    [one] One obligation: { $kept } kept throughout, { $broken } found broken
   *[other] { $count } obligations: { $kept } kept throughout, { $broken } found broken
}
debrief-duties-about = Each was looked at when it fell due, as its text provides.
debrief-duties-none = Nobody owes anybody anything
debrief-duties-none-about = Obligations begin when a text enters into force.
debrief-duties-table = Obligations and how they were kept
debrief-early = The debrief is not open yet
debrief-end = End
debrief-failed = signed, not ratified
debrief-following = Next event
debrief-found = Found kept { $kept ->
    [one] once
   *[other] { $kept } times
}, broken { $broken ->
    [0] never
    [one] once
   *[other] { $broken } times
}
debrief-found-kept = Found kept: { $what }.
debrief-from-to = From
debrief-in-force = in force
debrief-indicator = Indicator
debrief-indicators = { $better } of { $count } indicators ended better than they began
debrief-kept = Kept
debrief-key = Each bar is something you saw, in the colour of who did it.
debrief-ladder = The ladder ended on rung { $rung } of 10; its highest was { $highest }.
debrief-moment = Moment of the replay
debrief-needs-javascript = The debrief needs JavaScript. Allow it for this page, then load it again.
debrief-news = News
debrief-no-deal = no deal { $points }
debrief-not-due = Not due yet
debrief-not-over = The exercise has not ended. Its debrief opens at the end, for every seat from what it saw.
debrief-obligation = Obligation, and what was found
debrief-open = not agreed
debrief-open-desk = Open the desk
debrief-opening = Opening
debrief-opening-desk = Opening the desk of that moment.
debrief-opening-it = Opening your debrief.
debrief-over-after = Over after
debrief-packages = { $count ->
    [0] Nobody tabled a package that you saw.
    [one] One package was tabled before you.
   *[other] { $count } packages were tabled before you.
}
debrief-papers = Papers
debrief-pause = Pause
debrief-play = Play
debrief-previous = Previous event
debrief-refused-at-home = Not ratified by: { $who }.
debrief-replay = Replay
debrief-seen = Turn { $turn }, { $time }, as { $who } saw it
debrief-seen-after = Day { $day }, as { $who } saw it
debrief-settled = What was agreed: { $text }
debrief-signed = signed, not in force
debrief-signed-by = Signed by
debrief-skip = Skip to the debrief
debrief-staff = Staff
debrief-state = State
debrief-stopped = The instructor ended the exercise before its last turn was over.
debrief-story = { $days ->
    [one] What followed in the day after the talks
   *[other] What followed in the { $days } days after the talks
}
debrief-story-about = Nobody sat at the desks any more: capitals kept their word or broke it, and the texts did the rest.
debrief-story-none = Nothing followed after the talks
debrief-story-none-about = The scenario looks further only where something was signed.
debrief-suspended = Suspended
debrief-talks = Talks
debrief-texts = Texts
debrief-title = Debrief
debrief-to-you = To you
debrief-turn-word = Turn
debrief-turns = { $count ->
    [one] one turn
   *[other] { $count } turns
}
debrief-unread = The debrief could not be read.
debrief-unread-why = The server is busy, or you are offline. Try again in a moment.
debrief-when = Turn { $turn }, { $time }
debrief-without = Without an agreement you fall back on this:
debrief-worse = For you that is { $points } points worse than no deal.
debrief-worth = Worth { $points } points of 100 to you. No deal { $reservation }, aim { $aim }.
debrief-worth-nothing = No deal is worth { $reservation } points of 100 to you; you aimed at { $aim }.
