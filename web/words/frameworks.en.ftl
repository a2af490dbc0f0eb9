# The pages of frameworks.

frameworks = Frameworks
frameworks-about = What exercises are marked by. A version never changes: an exercise stays with the one it was opened with.
all-frameworks = All frameworks
versions-of-frameworks = Versions of frameworks
framework-and-version = Framework
framework-wording = Wording
framework-size = Size
framework-comes-from = Where it comes from
framework-marks = Marks
comes-with-the-platform = Comes with the platform
uploaded-by = Uploaded by { $name }, { $when }
uploaded-by-somebody = Uploaded by somebody who has left, { $when }
earlier-version = earlier version
blocks-and-criteria = { $blocks ->
    [one] { $blocks } block
   *[other] { $blocks } blocks
}, { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}
marks-exercises = { $num ->
    [0] no exercise yet
    [one] { $num } exercise
   *[other] { $num } exercises
}
take-in-another = Take in another
take-in-about = A table (CSV), a CASE package, or a fiche of the French register (JSON), up to { $most } MiB. You see what it does before anything is kept.
framework-file = The file
what-it-becomes = What it becomes
framework-of-its-own = A framework of its own
wording-in = Official wording in { $name }
wording-in-about = Titles, statements and terms of the file replace ours; criteria, anchors and rules stay. A fiche is always read so.
correspondence = What stands for what
correspondence-about = If you have it: a table with the columns official and ours. Otherwise equal codes decide, then the closest wording.
its-version = Version
its-version-about = Of what official wording makes; a table or a package states its own.
show-what-it-does = Show what it does
nothing-was-kept = Nothing was kept.
what-this-file-does = What this file does
file-makes = It makes { $title } ({ $name } { $version }): { $blocks ->
    [one] { $blocks } block
   *[other] { $blocks } blocks
}, { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}.
file-replaces = { $num ->
    [0] Replaces nothing
    [one] Replaces { $num } wording
   *[other] Replaces { $num } wordings
}
file-unmatched = { $num ->
    [0] Every entry has a counterpart
    [one] { $num } entry without a counterpart
   *[other] { $num } entries without a counterpart
}
file-keeps = { $num ->
    [0] Nothing keeps our wording
    [one] { $num } item keeps our wording
   *[other] { $num } items keep our wording
}
keep-this-version = Keep this version
version-is-there = There is a { $name } { $version } already. Give yours another version: one that is kept never changes.
framework-version = Version { $version }
framework-fingerprint = Fingerprint { $hash }
case-package = CASE 1.1
as-a-table = Table (CSV)
blocks-of-competences = Blocks of competences
column-activities = Activities
column-competences = Competences and criteria
column-assessment = Assessment terms
framework-none-written = Not written
criterion-critical = critical
rule-that-observes = rule { $rule }
rule-of-a-criterion = rule of { $code }
observed-by-a-person = a person
registered-as = in the register: { $code }
what-bears-no-mark-is-a-proposal = What bears no mark is a proposal.
marked-by-framework = Marked by
tests-of-the-block = Tests
block-common = common to all
block-option = option
block-professionalisation = professionalisation

# One exercise read by another framework.
read-by-framework = Read by { $title }
by-another-framework = By another framework
reading-decides-nothing = What the rules propose to this framework’s criteria. Nothing is decided here: the exercise is marked by the framework it was opened with.
nothing-proposed = nothing proposed
reasons-and-evidence = Reasons and evidence
