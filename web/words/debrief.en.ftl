# Sentences of the debrief.

debrief-acted-count = Acts
debrief-acts = Acts
debrief-adopted = adopted, not signed by all
debrief-after-word = After
debrief-afterwards = After
debrief-again = Try again from here
debrief-again-turn = Try turn { $turn } again
debrief-agreed-on = Agreed
debrief-aim = aim { $points }
debrief-all-news = All { $count } pieces of news
debrief-all-promises = All { $count } promises
debrief-all-reasons = All { $count } reasons
debrief-answers = Answers
debrief-art = Art. { $number }
debrief-article = Article
debrief-as-seen-by = As seen by
debrief-back = Back to the debrief
debrief-back-to = Back to { $title }
debrief-back-to-desk = Back to the desk
debrief-behind-it = Behind it, unknown to the others: { $who }.
debrief-beside = Beside
debrief-best = best for you: { $option }
debrief-better = For you that is { $points } points better than no deal.
debrief-both-changes = { $one }, and { $other }
debrief-broken = Broken
debrief-broken-by = Broken by: { $what }
debrief-broken-count = { $count ->
    [0] none broken
   *[other] { $count } broken
}
debrief-broker = Brokered
debrief-by-hand = written on the spot
debrief-by-time = time alone
debrief-by-unseen = something you did not see
debrief-came-halfway = A text was agreed, and is not in force.
debrief-came-to-force = { $count ->
    [one] In force: { $text }.
   *[other] { $count } texts are in force.
}
debrief-came-to-nothing = Nothing was agreed.
debrief-came-undone = What was signed was not ratified.
debrief-cancel-look = Cancel
debrief-cannot-tell = We cannot tell “{ $way }” from what you did: the interval of the difference, { $low } to { $high }, holds 0.
debrief-change-to = { $issue }: { $now } instead of { $was }
debrief-class = Tables side by side
debrief-class-open = Compare the tables
debrief-close-desk = Close the desk
debrief-closed = never opened
debrief-corrects = Corrects: { $title }
debrief-curve = Curve
debrief-curve-told = { $name }, from { $from } to { $to }
debrief-curves = The crisis ladder and the indicators
debrief-day = day { $day }
debrief-day-short = d. { $day }
debrief-decided-accepted = You accepted a package
debrief-decided-broke = You chose to break an obligation
debrief-decided-broke-silence = You broke the silence
debrief-decided-broke-word = You broke a word given in talk
debrief-decided-did-not-ask = You did not ask your capital
debrief-decided-escalated = You raised the stakes
debrief-decided-passed-over = You left a package unanswered
debrief-decided-rejected = You rejected a package
debrief-decided-signed = You signed
debrief-decided-tabled = You tabled a package
debrief-decided-voted = You voted
debrief-decisions = Decisions worth a second look
debrief-decisions-about = Your points at the end, when minds play on from each moment with what you did and with what else you could have done. No deal counts { $points }.
debrief-decisions-none = No decision of yours seems worth a second look
debrief-decisions-none-about = At no moment did the stakes promise much from another choice.
debrief-decisions-start = At the moments when another choice promised more, minds play the exercise to its end, { $count } times for each choice. It takes a minute or two, and you may go on reading.
debrief-decisions-wait = When everybody’s stakes are released, minds can play on from your decisions: what you did beside what else you could have done.
debrief-desk-then = The desk as it stood at this moment
debrief-did-better = What you did was better than “{ $way }” by { $low } to { $high } points: in { $worse } of { $runs } plays.
debrief-difference = { $what }: at { $time } that cost about { $points } points: “{ $way }” was better in { $better } of { $runs } plays.
debrief-draft-anew = Begin again from the log
debrief-drafted = Article { $number }, drafted together
debrief-drafted-agreed = agreed as drafted
debrief-drafted-open = drafted, not agreed
debrief-early = The debrief is not open yet
debrief-end = End
debrief-entirely = entirely
debrief-failed = signed, not ratified
debrief-fate-adopted = adopted
debrief-fate-lapsed = never decided
debrief-fate-rejected = rejected
debrief-fate-withdrawn = withdrawn
debrief-fewer = Fewer
debrief-figure = { NUMBER($value, maximumFractionDigits: 1) }
debrief-first-move = First move
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
debrief-frontier = Pareto frontier
debrief-gained = { SIGNED($points) }
debrief-go-there = Go there
debrief-how-sure = How sure are you of yourself?
debrief-how-sure-hint = Before and after, so that you see what moved. Only you see this.
debrief-in-force = in force
debrief-in-talks = In the talks
debrief-in-truth = In truth
debrief-indicator = Indicator
debrief-interval = 95% interval
debrief-keep = Keep
debrief-kept = Kept
debrief-kept-broken = Promises kept / broken
debrief-kept-count = { $count } kept
debrief-kept-late = Kept late
debrief-kept-secret = What the others had at stake, why simulated actors did what they did, and which news was true stay secret until your instructor releases them.
debrief-key = Each bar is something you saw, in the colour of who did it.
debrief-key-missed = Dashed: news that did not reach you. Hatched: news that was false.
debrief-ladder-about = The ladder over the exercise, with whose act came before each move. Its highest rung was { $peak }.
debrief-ladder-moved = Tension rose { $up ->
    [one] once
   *[other] { $up } times
} and fell { $down ->
    [one] once
   *[other] { $down } times
}
debrief-ladder-picture = The crisis ladder
debrief-ladder-still = The crisis ladder stayed on rung { $rung }
debrief-ladder-told = The ladder begins on rung { $from }, is never above { $peak }, and ends on { $to }.
debrief-left-early = You left this seat before the end: only what it had seen by then is shown.
debrief-left-over = Left on the table
debrief-lesson = What should the next group know?
debrief-longest = Longest silence
debrief-look-again = Look again
debrief-look-cancelled = Cancelled: what stands below rests on fewer plays.
debrief-look-failed = The second look met a fault. It was noted; try once more.
debrief-look-lost = The server was restarted while minds were playing. What they had played is lost: begin again.
debrief-look-now = Take a second look
debrief-look-playing = Minds are playing: { $done } of { $most }
debrief-look-starting = Choosing the moments.
debrief-look-waiting = Waiting for another second look to end.
debrief-looks-full = Many second looks wait already. Try again in a few minutes.
debrief-minutes = Minutes played
debrief-missed = No deal, though { $count } packages would have been better for everybody
debrief-missed-near = No deal, and one was near: { $count } packages would have been better for everybody
debrief-moment = Moment of the replay
debrief-moved-by = Moved by
debrief-moved-by-what = What moved it
debrief-mover-news = News
debrief-needs-javascript = The debrief needs JavaScript. Allow it for this page, then load it again.
debrief-never-came = never came
debrief-never-due = planned for turn { $turn }, never came
debrief-never-held = held back by the instructor
debrief-never-skipped = left out by the instructor
debrief-news = News
debrief-no-deal = no deal { $points }
debrief-no-deal-of = { $who }, no deal { $points }
debrief-no-difference = “{ $way }” would have made no difference.
debrief-no-zone = No package was better than no deal for everybody, within the mandates
debrief-not-at-all = not at all
debrief-not-over = The exercise has not ended. Its debrief opens at the end, for every seat from what it saw.
debrief-nothing-to-rate = This seat names no competence to look at.
debrief-on-option = { $issue }: { $option }
debrief-on-the-frontier = The deal left nothing on the table
debrief-open = not agreed
debrief-open-desk = Open the desk
debrief-opening = Opening
debrief-opening-desk = Opening the desk of that moment.
debrief-opening-it = Opening your debrief.
debrief-outcome = Outcome
debrief-over-after = Over after
debrief-over-no-deal = over no deal
debrief-pace = { $count ->
    [one] You acted once
   *[other] You acted { $count } times, and were silent for { $silence } at most
}
debrief-pace-about = What each seat did, as far as you saw it.
debrief-pace-none = You did nothing that the exercise records
debrief-pace-table = Each seat’s acts and pace
debrief-package = Package { $letter }, { $who }, { $time }.
debrief-packages = { $count ->
    [0] Nobody tabled a package that you saw.
    [one] One package was tabled before you.
   *[other] { $count } packages were tabled before you.
}
debrief-packages-tabled = Packages tabled
debrief-papers = Papers
debrief-pause = Pause
debrief-peak = Crisis ladder
debrief-peak-then = up to { $peak }, then { $rung }
debrief-play = Play
debrief-point = { $mine } { $x }, { $theirs } { $y }
debrief-points-range = { $low } to { $high }
debrief-previous = Previous event
debrief-promise = Promise, and what came of it
debrief-promises = { $count ->
    [one] One promise: { $kept } kept{ $late ->
        [0] { "" }
       *[other] , late
    }, { $broken } broken
   *[other] { $count } promises: { $kept } kept{ $late ->
        [0] { "" }
        [one] , one of them late
       *[other] , { $late } of them late
    }, { $broken } broken
}
debrief-promises-about = Words given in talk and obligations in texts, each closed by what happened.
debrief-promises-none = No promise was made that you know of
debrief-promises-none-about = A commitment in talk or an obligation in a text in force would stand here.
debrief-promises-table = Promises, and what came of them
debrief-question-1 = What did you want most, and what did you get of it?
debrief-question-2 = Which moment decided the outcome? What did you know then?
debrief-question-3 = What did another delegation want that you learned too late?
debrief-question-4 = When did you give something away, and what did you get for it?
debrief-question-5 = Which promise would you not make again, and which not believe?
debrief-question-6 = What will you do differently next time, in one sentence?
debrief-questions = Questions to think over
debrief-questions-hint = Only you see your answers. They go into the draft of your report.
debrief-reached = Reached
debrief-reached-all = everybody
debrief-read-it = Read it
debrief-reasons = the reasons of simulated actors
debrief-reasons-about = The reason that each simulated actor had for what you saw it do, in points of 100 of its own.
debrief-reasons-of = Reasons of
debrief-reasons-of-all = all
debrief-reasons-told = { $count ->
    [one] Why a simulated actor did what it did
   *[other] Why simulated actors did what they did: { $count } reasons
}
debrief-refused-at-home = Not ratified by: { $who }.
debrief-release = Release what was secret
debrief-release-about = What you release, every seat may read from then on. It cannot be taken back.
debrief-release-now = Release
debrief-replay = Replay
debrief-report = After-action report
debrief-results = Your results
debrief-report-hint = Drafted from what your seat saw. Change whatever you would say otherwise; keep it before you take it with you.
debrief-reveal = Look behind the curtain
debrief-reveal-about = Think first: what did the others want most? Then see it.
debrief-rung = Rung
debrief-said-count = Said
debrief-saved = Kept.
debrief-scale = from 1 (not at all) to 5 (entirely): how many
debrief-scale-hard = It was hard enough to learn from
debrief-scale-real = It felt like the real thing
debrief-scale-useful = I learned something that I will use
debrief-seat = Seat
debrief-seen = Turn { $turn }, { $time }, as { $who } saw it
debrief-seen-after = Day { $day }, as { $who } saw it
debrief-send-survey = Send without my name
debrief-settled = What was agreed: { $text }
debrief-several = { $count } others
debrief-share = { $percent }% of all gains
debrief-short-of-the-frontier = The deal stopped { $points } points short of what nobody would have lost by
debrief-show-me = Show me
debrief-signed = signed, not in force
debrief-signed-by = Signed by
debrief-skip = Skip to the debrief
debrief-skip-it = Skip it
debrief-source = { $source }, grade { $grade }
debrief-space = What was possible
debrief-space-about = Each of { $count } packages by its value to { $mine } and to { $theirs }, out of 100.
debrief-space-secret = What was possible can be drawn once everybody’s stakes are released.
debrief-speaker = Speaker
debrief-staff = Staff
debrief-stakes = what each delegation had at stake
debrief-state = State
debrief-stopped = The instructor ended the exercise before its last turn was over.
debrief-story = { $days ->
    [one] What followed in the day after the talks
   *[other] What followed in the { $days } days after the talks
}
debrief-story-about = Nobody sat at the desks any more: capitals kept their word or broke it, and the texts did the rest.
debrief-story-none = Nothing followed after the talks
debrief-story-none-about = No days were played after the last turn.
debrief-sure = { $level ->
    [1] not yet
    [2] a little
    [3] rather
   *[other] fully
}
debrief-sure-moved = Before: { $before }. Now: { $after }.
debrief-sure-then = Before: { $before }.
debrief-sure-unsaid = You did not say before.
debrief-survey = Tell us without your name
debrief-survey-done = Thank you. Your answer lies among the others, without your name.
debrief-survey-few = Fewer than three have answered so far: the answers stay closed, so that nobody is known by theirs.
debrief-survey-hint = Instructors read the answers together: yours appears with at least two others. Nothing keeps whose is whose.
debrief-survey-title = The survey
debrief-suspended = Suspended
debrief-tabled-count = On the texts
debrief-talk-about = Messages outside the plenary, in the colour of who spoke, as far as you were there.
debrief-talk-most = { $speaker } spoke most to { $hearer }: { $count ->
    [one] one message
   *[other] { $count } messages
}
debrief-talk-none = Who spoke to whom
debrief-talk-plenary = { $count ->
    [0] Nobody spoke
    [one] One message, and in the plenary
   *[other] All { $count } messages were in the plenary
}
debrief-talk-plenary-about = Nobody spoke aside, as far as you were there.
debrief-talk-told = Who spoke to whom outside the plenary
debrief-talks = Talks
debrief-text = Text
debrief-texts = Texts
debrief-the-deal = The deal
debrief-think = Think it over
debrief-think-about = How sure you are of yourself now, questions on the moments that mattered, and a survey without names. Then your report, drafted from what your seat saw.
debrief-think-after = Think it over
debrief-think-before = Before you begin
debrief-time = Time
debrief-title = Debrief
debrief-to-you = To you
debrief-towards = to
debrief-trade-worth = { $change }: { $worth }
debrief-trades = Nobody would have lost by these:
debrief-trades-without = From the package that came nearest, these would have left everybody better off than no deal, by so many points:
debrief-true = true
debrief-truth = which news was true
debrief-truth-about = All news of the exercise, with what was true of it.
debrief-truth-missed = { $missed ->
    [one] One piece of news did not reach you; a dashed line marks it.
   *[other] { $missed } pieces of news did not reach you; a dashed line marks them.
}
debrief-truth-table = The news, and what was true of it
debrief-truth-told = { $count ->
    [0] No news came
    [one] One piece of news came: { $untrue ->
        [0] it was not false
       *[other] it was false
    }
   *[other] { $count } pieces of news came: { $untrue ->
        [0] none was false
        [one] one was false
       *[other] { $untrue } were false
    }
}
debrief-turn-word = Turn
debrief-turns = { $count ->
    [one] one turn
   *[other] { $count } turns
}
debrief-unread = The debrief could not be read.
debrief-unread-why = The server is busy, or you are offline. Try again in a moment.
debrief-untested = Untested
debrief-untrue = false
debrief-unverified = unverified
debrief-value-to = Value to { $who }
debrief-way-accept = accept it
debrief-way-as-done = as you did
debrief-way-ask = ask the capital
debrief-way-do-not-sign = do not sign
debrief-way-hold-back = hold back
debrief-way-keep = keep it
debrief-way-let-pass = let it pass
debrief-way-reject = reject it
debrief-way-table = table another package
debrief-when = Turn { $turn }, { $time }
debrief-why = Because: { $reason }
debrief-without = Without an agreement you fall back on this:
debrief-without-deal = No deal
debrief-worse = For you that is { $points } points worse than no deal.
debrief-worth = Worth { $points } points of 100 to you. No deal { $reservation }, aim { $aim }.
debrief-worth-nothing = No deal is worth { $reservation } points of 100 to you; you aimed at { $aim }.
debrief-written-count = Wrote
report-author = Written by
report-broken = Broken by { $who }: { $words }.
report-came-to = { $came ->
    [in-force] In force: { $text }.
    [failed] Signed and not ratified: { $text }.
    [signed] Signed and not in force: { $text }.
    [adopted] Adopted and not signed by all: { $text }.
   *[other] Not agreed: { $text }.
}
report-change = What to do differently: who, by when
report-date = On
report-happened = What happened
report-hint-change = An action each, with a name and a date.
report-hint-happened = The turning points in their order.
report-hint-keep = What worked and should be done again.
report-hint-outcome = What was agreed, and what it is worth to you.
report-hint-why = Causes, not culprits.
report-keep = What to keep
report-ladder = The crisis ladder ended on rung { $rung } of 10; its highest was { $highest }.
report-nothing-happened = Nothing was tabled, decided or said that this seat saw.
report-outcome = What came of it
report-region = GB
report-seat = Seat
report-table = Table
report-why = Why
