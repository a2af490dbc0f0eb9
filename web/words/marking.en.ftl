# Sentences of the assessment desk and its moments.

a-b-c-are-criteria = a, b, c are criteria
a-competence-is-judged-on-criteria-criteria = A competence is judged on { $criteria } criteria and { $kinds } kinds of evidence at least.
before-a-unit = { $percent ->
    [yes] { "" }
   *[no] { "\u00A0" }
}
points-of-a-level = { $level }: { $points }
a-level-gives-points-out-of-maximum = A level gives points out of { $maximum } ({ $points }); what is not observed counts for nothing.
a-level-rests-on-evidence-and-none = A level rests on evidence, and none is cited. Add an event by its number, or leave it as not observed.
a-remark-if-you-wish = A remark, if you wish
acquired = acquired
add-an-event = Add an event
added-by-the-assessor = Added by the assessor.
after = After
agreed-agreed-contested-open = { $agreed } agreed, { $contested } open
all-exercises = All exercises
all-marked = All marked
amends = Amends
an-exercise-appears-here-when-its-instructor = An exercise appears here when its instructor names you as its assessor. Practice is never marked.
as-this-seat-saw-it-latest-first = as this seat saw it, latest first
as-who-saw-it = as { $who } saw it
asked-of-this-seat = Asked of this seat
assessor = Assessor
authority = Authority
before = Before
block-so-far = { $block } so far
candidate = Candidate
candidates-appear-here-as-soon-as-they = Candidates appear here as soon as they sit down. Seats held by simulated actors are never marked.
candidates-by-blocks = Candidates by blocks
candidates-of-exercise-by-blocks = Candidates of { $exercise } by blocks
choose-a-level-from-1-to-4 = Choose a level from 1 to 4, or “not observed”.
class-csv = Class, CSV
class-json = Class, JSON
codes-not-observed = { $num ->
   *[other] { $codes }: not observed so far.
}
competences = Competences
competences-acquired = Competences acquired
competences-of-block-block = Competences of block { $block }
complementary-test = Complementary test
count-events-chained-by-hash-anyone-can = { $count ->
    [one] { $count } event, chained by hash. Anyone can check that none was altered:
   *[other] { $count } events, chained by hash. Anyone can check that none was altered:
}
crisis-ladder = Crisis ladder
criteria-with-evidence-marked = criteria with evidence marked
critical-below-here-blocks-competence = Critical: below { $least }, { $competence } is not acquired
critical-criteria-below = Critical criteria below { $least }
critical-criteria-not-decided = Critical criteria not decided
day = Day
ended-2 = ended
evaluation-pdf = Evaluation, PDF
event-number = Event #{ $number }
event-number-was-not-shown-to-this = Event #{ $number } was not shown to this candidate’s seat, so no level can rest on it. Choose one that the candidate made or saw.
event-number-was-not-shown-to-who = Event #{ $number } was not shown to { $who }, so nothing of it appears here. Open it as a seat that saw it.
event-number-was-shown-to-no-seat = Event #{ $number } was shown to no seat: it is between the exercise and its direction.
evidence = Evidence
exercises-to-mark = Exercises to mark
filed-2 = filed
lapsed = no longer due: the exercise ended
from-2 = From
how-it-adds-up = How it adds up
in-this-seats-own-stream = in this seat’s own stream
instructor = Instructor
it-cites = It cites
it-counts = it counts
it-is-acquired-when-its-mean-level = Within a competence levels average: it is acquired when their mean is { $mean } or more and no critical criterion is below { $least }.
its-number-as-in-0418 = its number, as in #0418
keep-level = Keep { $level }
keep-not-observed = Keep “not observed”
keep-this-level = Keep this level
leave-as-not-observed = Leave as not observed
left-in-the-turn = Left in the turn
level = level
mark = Mark
marked = Marked
marked-of-all = { $marked } of { $all }
marking-marked-of-all = Marking, { $marked } of { $all }
mastered = mastered
minutes-min-late = { $minutes } min late
minutes-min-left = { $minutes } min left
moments-of-this-seat = Moments of this seat
more-exercises = More exercises
newer-exercises = Newer exercises
next-criterion = Next: { $criterion }
no-evidence = No evidence
no-evidence-yet = No evidence yet
no-exercise-to-mark = No exercise to mark
no-occasion-or-no-evidence-never-a = No occasion, or no evidence. Never a failure.
no-seat-saw-it = No seat saw it
nobody-has-held-a-seat-yet = Nobody has held a seat yet
none-2 = none
none-yet = none yet
not-acquired = not acquired
not-discussed-yet = Not discussed yet
not-marked = not marked
not-observed = not observed
not-observed-2 = “not observed”
not-observed-never-a-failure = not observed, never a failure
not-started = not started
nothing-was-saved = Nothing was saved.
nothing-yet-the-exercise-had-only-begun = Nothing yet: the exercise had only begun.
num-candidates = { $num ->
    [one] { $num } candidate
   *[other] { $num } candidates
}
num-criteria-with-evidence = { $num ->
    [one] { $num } criterion with evidence
   *[other] { $num } criteria with evidence
}
num-decisions-in-the-record = { $num ->
    [one] { $num } decision in the record
   *[other] { $num } decisions in the record
}
num-differ-from-the-rules = { $num ->
    [one] { $num } differs from the rules
   *[other] { $num } differ from the rules
}
num-events = { $num ->
    [one] { $num } event
   *[other] { $num } events
}
num-kinds-of-source = { $num ->
    [one] { $num } kind of source
   *[other] { $num } kinds of source
}
num-more-to-decide = { $num ->
    [one] { $num } more to decide
   *[other] { $num } more to decide
}
num-more-events = { $num ->
    [one] Show { $num } more event
   *[other] Show { $num } more events
}
num-packages = { $num ->
    [one] { $num } package
   *[other] { $num } packages
}
number = Number
older-exercises = Older exercises
other-criteria-decided-needed = Others decided, { $needed } needed
one-bar-is-one-competence = One bar is one competence:
only-an-assessor-sets-levels = Only an assessor sets levels.
open-criterion = Open { $criterion }
partly = partly
paused-levels-may-still-move = paused: levels may still move
reliability = Reliability
rule-rule = rule { $rule }
rules = Rules
rules-proposed = Rules proposed
said-with-it = Said with it
saved-criterion-level = Saved: { $criterion }, { $level }.
say-why-you-set-level-where-the = Say why you set { $level } where the rules propose { $proposed }: one sentence that the candidate can read.
seats-that-saw-this-event = Seats that saw this event
show-num-more-candidates = { $num ->
    [one] Show { $num } more candidate
   *[other] Show { $num } more candidates
}
skip-to-the-open-criterion = Skip to the open criterion
specialisation = Specialisation
state = State
subject-to-the-capitals-approval = Subject to approval by those who give the mandate
take-back = Take back
take-the-rules-level = Take the rules’ { $level }
the-assessor-marks = The assessor marks
the-block-is-validated-when-every-competence = The block is validated when every competence is acquired: between competences, and between blocks, nothing compensates.
the-block-so-far = The block so far
the-clock = The clock
the-jury-and-the-candidate-read-this = The jury and the candidate read this; both levels stay in the record.
the-mandate-then = The mandate then
the-pdf-carries-each-level-its-reason = The PDF carries each level, its reason and its evidence.
the-record = The record
the-rules-have-moved = The rules have moved.
the-rules-propose = The rules propose
the-rules-propose-you-decide-every-level = The rules propose, you decide. Every level rests on events that one click shows.
the-same-log-always-gives-the-same = The same log always gives the same level. A rule knows only what the seat had been shown at that moment; it does not read intentions. It proposes, you decide.
the-text-of-each-level-is-its = the text of each level is its anchor
the-texts-then = The texts then
there-is-no-event-number-the-log = There is no event #{ $number }: the log ends at #{ $last }.
there-was-no-occasion-or-too-little = There was no occasion, or too little evidence. This is not a failure: a complementary test is proposed.
this-seat-did-not-see-it = This seat did not see it
threshold-value = threshold { $value }
time-of-the-exercise = Time of the exercise
to-mark = to mark
to-mark-all = To mark, { $all }
turn = Turn
turn-turn-2 = turn { $turn }
twenty-events-are-enough-to-show-a = Twenty events are enough to show a level; take some back first.
under-way-levels-may-still-move = under way: levels may still move
levels-average-within-a-competence = Levels average within a competence; nothing makes up for a competence that is missing.
what-came-before = What came before
what-the-seats-screen-showed = What the seat’s screen showed
what-to-look-for-where = What to look for: { $where }
what-would-show-it = What would show it?
until-people-have-decided = Until people have decided every critical criterion and at least { NUMBER($share, style: "percent") } of the others, the block is to be deliberated and has no mark. What the rules propose counts for nothing.
where-this-stands = Where this stands
who-conducted-marks-nothing = Who conducted a table marks nobody at it, so that another assessor sets its levels.
who-tables-package = { $who } tables package { $letter } { $where }.
why-another-level-than-the-rules = Why another level than the rules’
why-this-rule = Why this rule?
write-the-number-of-an-event-as = Write the number of an event, as in #0418.
you-mark = You mark
you-read-here-as-the-instructor = You read here as the instructor.
you-set-level-on-other-evidence = You set { $level } before they found other evidence for the { $now } that they propose. Look at it, then decide again.
you-set-level-when-they-proposed-before = You set { $level } when they proposed { $before }; they now propose { $now }. Decide again.
your-level = Your level
the-rules-came-to-another-level-while = The rules proposed { $before } when this page was drawn, and now propose { $now }: look at the proposal again, then decide.
the-rules-found-other-evidence-while = The rules found other evidence for this level while this page was open: look at it again, then decide.
somebody-decided-while = While this page was open, { $who } set { $theirs } ({ $when }{ $has ->
    [yes] ; reason: { QUOTE($reason) }
   *[no] { "" }
}). Your { $yours } is still in the form. Look at both, then decide: what you keep will stand after theirs in the record.
you-decided-elsewhere-while = On another page you set { $theirs } ({ $when }{ $has ->
    [yes] ; reason: { QUOTE($reason) }
   *[no] { "" }
}). Your { $yours } of this page is still in the form. Look at both, then decide.

# Closing a block of a certifying exercise, and correcting it after.
to-be-closed = To be closed
closed = Closed
evaluation-closed = Evaluation closed
no-closing-needed = This exercise counts for no certification: nothing is closed.
ready-to-be-closed = enough is decided: it can be closed
close-again = corrected since: close it again
close-when-deliberated = { $block } can be closed once it can be deliberated: { $num ->
    [one] { $num } more to decide
   *[other] { $num } more to decide
}.
close-when-it-has-ended = { $block } can be closed once the exercise has ended: until then levels may still move.
close-overtaken = Somebody decided in { $block }, or closed it, while this page was open. Look at it again before you close it.
close-the-block = Close { $block }…
close-what-it-means = { $block } of { $who } will read: { $outcome }. After it is closed, a decision changes only by a recorded correction, with its reason, and { $block } must then be closed again.
close-for-good = Close { $block }
saved-closed = { $block } is closed.
closed-by-who = { $block } was closed by { $who }, { $when }.
corrected-since-closing = { $block } was corrected after { $who } closed it, { $when }: it must be closed again.
a-correction-is-recorded = A decision changes only by a correction: it needs a reason, and the record keeps who made it, when, and the level before.
closed-changes-by-correction = { $block } was closed by { $who } ({ $when }). A decision in it changes only by a recorded correction: write the reason, then choose “Record a correction”.
say-why-you-correct = Say why you correct a closed evaluation of { $block }: one sentence that the candidate can read.
why-this-correction = Why this correction
record-a-correction = Record a correction
a-correction = correction
until-it-is-closed-draft = Until it is closed, every page of the evaluation says DRAFT.
hash-of-what-was-decided = SHA-256 of what was decided:
