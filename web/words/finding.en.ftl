# Search for evidence on the assessment desk.

add-evidence-from-the-log = Add evidence from what the candidate did and saw
what-the-candidate-did-and-saw = What the candidate did and saw
words-or-a-number = Words or number
did-or-saw = Did or saw
both-did-and-saw = Both
candidate-did = What they did
candidate-saw = What they saw
kind-of-source = Kind
all-kinds = All
all-turns = All
before-the-first-turn = Before the first
find = Find
events-from-to-of = { $num ->
    [one] { $num } event found.
   *[other] { $num } events found, { $first } to { $last } listed.
}
nothing-found = Nothing found. Try fewer words, another kind or all turns; what is cited already is not listed again.
add-those-ticked = Add those ticked
those-before = Those before
those-after = Those after

# From a moment back to its criterion.

way-back-to-the-criterion = Way back to the criterion
back-to-criterion-of-name = Back to { $criterion }, { $name }
previous-cited-moment = Previous cited moment
next-cited-moment = Next cited moment
cited-moment-place-of = cited moment { $place } of { $all }
not-cited-for = not cited for { $criterion }

# Observers’ notes.

num-observers-notes = { $num ->
    [one] { $num } observer’s note
   *[other] { $num } observers’ notes
}
candidate-noted = Notes on them
students-never-read-it = Students never read it.
the-moment-it-was-written-on = The moment it was written on:
what-the-seat-had-seen-then = What the seat had seen last when it was written:

# Candidates by name and class.

find-candidates = Find candidates
name-or-code = Name or code
class-or-table = Class or table
show-everybody = Show everybody
no-candidate-found = No candidate found
try-fewer-letters = Try fewer letters, or the name of the table alone.

# Two candidates who are one person.

who-is-who = Who is who
one-person-may-be-two-candidates = Who comes back on another device may stand here twice.
candidates-and-their-seats = Candidates and their seats
candidates-code = Code
seat-held = Held
who-stays = Stays
is-joined-to-it = Is joined to it
seat-from-until = { $seat }, { $start } to { $end }
seat-from-on = { $seat }, from { $start } on
joined-to-code = joined to { $code }
these-two-are-one-person = These two are one person
what-joining-does = The one who stays is marked on what both did. What was decided on the other rests while they are joined, and counts again once they are parted.
who-was-joined-when = Who was joined, and when
joined-record = { $other } joined to { $kept } ({ $codes })
parted-record = { $other } parted from { $kept } ({ $codes })
they-are-two-after-all = They are two after all
join-same = Choose two candidates: one who stays, and the other who is joined to it.
join-unknown = Choose two candidates of this list who are not joined yet.
join-overlap = They held seats at the same moment, so they are two people.
join-closed = A block of one of them is closed: what was closed rests on their parts as they stand.
join-changed = Somebody joined or parted candidates while this page was open. Look at the list again, then decide.
also-joined = with { $codes }
joining-in-force = in force

# How often rules were overruled.

rules-overruled = Rules overruled
overruled-of-decided = { $num ->
    [one] { $overruled } of { $num } decision
   *[other] { $overruled } of { $num } decisions
} on what a rule proposed
what-overruling-tells = The last decision on each criterion of each candidate, in all exercises that you conduct or assess, beside the level a rule had proposed. The interval is Wilson’s, at 95%: with few decisions it is wide, and says little. A rule overruled often is to be looked at, and so is one that never is.
which-decisions = Which decisions
by-criterion = By criterion and version of its rule
criterion-and-rule = Criterion and rule
decisions-on-it = Decisions
level-kept = Kept
level-raised = Raised
level-lowered = Lowered
rule-saw-nothing = Rule saw nothing
rule-set-aside = Set aside as not observed
share-overruled = Share overruled, and interval
share-in-percent = { NUMBER($share, style: "percent") }
share-from-to = { NUMBER($low, style: "percent") } to { NUMBER($high, style: "percent") }
nothing-decided-yet = Nothing decided yet
here-stands-what-was-decided = What assessors decide on proposals of rules is counted here.
