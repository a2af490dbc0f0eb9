# Sentences of marking by several people who know nothing of each other.

a-limit-is-a-number = The limit of { $who } is a whole number of candidates’ blocks, or nothing.
a-number-appears-here-when = A number appears here when work is allotted to you.
a-third-marks-it = A third marks it
add-markers = Add markers
allot-once-it-has-ended = Work can be allotted once the exercise has ended: until then what the rules propose may still move.
allot-the-work = Allot the work
allotment-moved = Somebody acted on this page meanwhile. Here is where it stands now.
allotted-by-who = Allotted by { $who }, seed { $seed }.
allotting-is-for-good = What is allotted stays so: candidates can no longer be joined.
as-a-third = { $num ->
    [one] as a third marker, { $num } criterion
   *[other] as a third marker, { $num } criteria
}
at-most = At most
being-marked = Being marked
being-marked-apart = { $block } is being marked by two people apart. What they decide stands here once it is released.
blind-marking = Blind marking
by-your-levels = By your levels
choose-two-markers = Choose two markers at least: everybody’s block is marked twice.
choose-what-is-allotted = Choose a block at least.
choose-who-is-added = Choose somebody to add.
conflicts-of-interest = Conflicts of interest
criteria-decided = criteria decided
decide-before-handing-in = { $num ->
    [one] Before you hand it in, decide { $codes }: it is critical or has evidence.
   *[other] Before you hand it in, decide { $codes }: they are critical or have evidence.
}
hand-in = Hand in
hand-in-number = Hand in number { $number }
handed-in-at = Handed in on { $when }
handed-in-elsewhere = You decided on another page meanwhile. Look at your levels, then hand in again.
how-assessors-come = Whoever runs the site gives people the role of assessor.
it-is-settled = Settled
its-number = Number
its-two-markers = Its two markers
join-allotted = A block of one of them was allotted to markers, who mark what each did apart. They can no longer be joined or parted.
lacks-a-third = Lacks a third marker
markers-compared = Markers compared
marks-are-released = Released
marks-are-released-to-all = The marks are released: the levels that stand are on the assessment desk, and each marker sees what the other decided.
my-numbers = My numbers
no-number-is-yours = You have no number to mark.
nobody-else-may-mark = Nobody else may mark here.
nobody-may-mark = Nobody may mark here.
not-all-is-settled = Not everything is settled yet, so that nothing can be released.
not-everything-has-two-markers = { $num ->
    [one] One candidate’s block cannot have two markers. Choose more people, or raise a limit.
   *[other] { $num } candidates’ blocks cannot have two markers. Choose more people, or raise a limit.
}
nothing-left-to-allot = Somebody has decided in these blocks of every candidate already, so that nothing is left to allot.
num-candidates-to-mark = { $num ->
    [0] nothing left to allot
    [one] { $num } candidate
   *[other] { $num } candidates
}
num-due-of-number = { $num ->
    [one] { $num } criterion to decide
   *[other] { $num } criteria to decide
}
num-to-hand-in = { $num ->
    [0] All handed in
    [one] { $num } to hand in
   *[other] { $num } to hand in
}
number-anonymous = Number { $number }
number-is-handed-in = You have handed number { $number } in, and its levels stand.
number-was-handed-in = Number { $number } is handed in.
of-block = Block
open-my-numbers = Open my numbers
ready-to-hand-in = Ready to hand in
release-of-marks = Release
release-by-hand = By whoever allots the work, once everything is settled
release-once-settled = By themselves, as soon as everything is settled
release-the-marks = Release the marks
release-when-settled = The marks can be released once everything is settled.
released-by-itself = The marks are released by themselves once everything is settled.
rest-is-not-observed = { $num ->
    [one] { $codes }, for which nothing was found, is recorded as not observed.
   *[other] { $codes }, for which nothing was found, are recorded as not observed.
}
seed-if-you-have-one = A number, if you wish to have an allotment again
settled-between-markers = This level was settled between its markers. It changes by a correction once the block is closed.
settled-of-all = { $settled } of { $num } settled
somebody-decided-in-it = Somebody decided in one of these blocks meanwhile. Look at what is left, then allot again.
the-seed = Seed of the draw
third-marker = Third marker
thirds-are-lacking = { $num ->
    [one] One number lacks a third marker
   *[other] { $num } numbers lack a third marker
}
too-much-to-allot = At most { $most } candidates’ blocks are allotted at once. Choose fewer blocks.
under-seal = Under seal
what-blind-marking-is = Two people mark each candidate’s block by its number, without its name and without knowing of each other. Where they are two levels apart, or differ on what decides the outcome, a third marks it. Nothing is shown to anybody before the release.
what-handing-in-means = What you hand in can no longer be changed.
what-is-handed-in-stands = You can look at it, and change nothing.
what-is-marked-twice = Blocks
what-marking-by-number-means = You mark by number: candidates have no name here, and you see no decision but your own until the marks are released.
what-releasing-does = The levels that stand become the marks of the exercise, and each marker sees what the other decided.
what-the-seal-keeps = Nobody sees your levels before the release, and you see nobody’s.
what-who-allots-may-see = A block reads “being marked” until both its markers have handed it in; who has is shown to nobody.
when-marks-are-released = Release
where-it-stands = State
who-is-not-listed = without whoever conducted or played the exercise, or allots its work
who-marks = Markers
why-thirds-are-lacking = { $num ->
    [one] The two markers of number { $numbers } differ, and nobody else of those chosen may mark it: they have a conflict of interest or reached their limit.
   *[other] The two markers of numbers { $numbers } differ, and nobody else of those chosen may mark them: they have a conflict of interest or reached their limit.
}
work-allotted = Work allotted
you-mark-by-number = You have numbers to mark.
agreement-of-markers = Agreement of markers
alpha-ordinal = Krippendorff’s alpha
between-two-markers = Between two markers
criterion = Criterion
figure-from-to = ({ $low } to { $high })
given-to-a-third = Given to a third
here-stands-how-far-markers-agree = How far two markers agree stands here once marks are released.
icc-of-one = ICC (1,1)
kappa-between = Weighted kappa, { $first } and { $second }
kappa-weighted = Quadratically weighted kappa
nothing-released-yet = No marks have been released yet.
num-criteria-nobody-observed = { $num ->
    [one] { $num } criterion that nobody observed is not shown.
   *[other] { $num } criteria that nobody observed are not shown.
}
num-levels-apart = { $num } levels apart
one-observed-it-alone = One alone observed it
pairs-of-levels = Pairs
pieces-marked-twice = Blocks marked twice
pieces-of-exercises = { $num ->
    [one] { $num } block marked twice
   *[other] { $num } blocks marked twice
}
same-level = Same level
stands-as-agreed = Agreed
stands-as-higher = The higher of two
stands-as-median = The median of three
stands-as-not-observed = Not observed by two of three
the-jury-decides = The jury decides
the-jury-decides-on = { $num ->
   *[other] The jury decides on { $codes }.
}
two-levels-apart-or-more = Two levels apart or more
what-agreement-tells = Over pairs of markers who knew nothing of each other; thirds are left out, as they mark what others differ on. 1 is complete agreement, 0 is chance: rely on 0.8, and on nothing below 0.667. The range is that of a 95% interval. What was not observed is no level, and stands in a column of its own.
what-stands = What stands
which-framework = Framework
why-a-third-was-called = Why a third marker was called
why-the-jury-decides = Its three markers leave no level between them. An assessor records what the jury decides, with its reason.
being-marked-2 = Being marked by two people.
settled-2 = Settled.
observed-by-nobody = Observed by nobody: { $codes }
anchor-again = { $num ->
    [one] Agree anew on { $num } level
   *[other] Agree anew on { $num } levels
}
anchor-agreed-on = { $num ->
    [one] It is an anchor, with { $num } level agreed.
   *[other] It is an anchor, with { $num } levels agreed.
}
anchor-extract = Anchor extract
anchors-among-the-rest = Anchors
drift-appears-here-when = Drift appears here once a marker has handed in an anchor and its marks are released.
drift-of-markers = Drift of markers
leans-lenient = lenient
leans-neither = as agreed
leans-severe = severe
levels-compared = Levels compared
make-it-an-anchor = { $num ->
    [one] Make it an anchor, with { $num } level
   *[other] Make it an anchor, with { $num } levels
}
mean-gap = Mean gap, in levels
no-drift-yet = No anchor has been marked.
not-observed-by-them = Not observed
num-levels-agreed = { $num ->
    [one] { $num } level agreed
   *[other] { $num } levels agreed
}
since-month = Month from
that-is-you = you
what-an-anchor-is = Assessors mark an anchor blind among their numbers, to be compared with these levels. From then on only those who agreed on them see what was decided in this exercise.
what-drift-tells = The levels that a marker gave anchor extracts, less those agreed: above 0 they are lenient, below 0 severe. The range is that of a 95% interval. Each marker sees their own; whoever allotted the work sees everybody’s.
why-anchors-are-marked = marked by everybody among the rest, to show whether somebody drifts
leans-unclear = neither clearly lenient nor severe
choose-who-is-replaced = Choose who leaves, and somebody else who marks in their place.
conflicts-of-who-comes = Conflicts of interest of whoever comes, if they were not chosen before
nothing-to-take-over = There is nothing that they could take over: it is handed in, they mark it already, or they have a conflict of interest.
replace-a-marker = Somebody cannot mark
replace-them = Put them in their place
what-replacing-does = Whoever comes marks what the other has not handed in, from the beginning. What was handed in stands.
who-comes = Marks in their place
who-leaves = Leaves
