not-bound = { QUOTE($actor) } does not sign { QUOTE($instrument) }, so that text cannot bind it. Name a signatory.
ratification-out-of-reach = No outcome that everybody could sign in { QUOTE($instrument) } would be ratified more often than { $percent } times in 100: the blocs of { QUOTE($actor) } stand in the way. Lower the quota, or what no agreement is worth to these blocs.
no-such-scenario = No scenario of the library and no file is called { QUOTE($found) }. Give one of the library’s names, or a file’s path.
not-a-scenario = A scenario is a list of names and values, like “id: my-scenario”. Start from the smallest one in the guide.
comma-in-text = { QUOTE($found) } is cut off from the text before the comma. Put a text that holds a comma in quotes.
text-needs-languages = People read this text. Write it in each language: { $wanted }.
missing-language = This text is missing in one language: { $language }. Write it, or take the language out of “languages”.
bad-name = { QUOTE($found) } cannot be a name. Use small letters, figures and hyphens, starting with a letter, at most 48.
unknown-name = No { $kind } is called { QUOTE($found) }. Correct the name, or define it.
reserved-name = { QUOTE($found) } is the platform’s own word. Choose another name.
shows-nothing = Nothing of this text can be seen. Write it in letters.
unfit-for-a-name = A name stands on one line and holds only what can be seen. Delete the character { $character }.
repeated = { QUOTE($found) } stands twice in this list. Delete one.
unknown-driver = { QUOTE($found) } is not something that can pull an indicator.
formula = The formula cannot be read: { $what }.
formula-word = The formula uses { QUOTE($found) }, which formulas do not know.
not-a-party = { QUOTE($actor) } is not a party to { QUOTE($instrument) }. Add it to “parties”, or take it out here.
no-agreement = No outcome of { QUOTE($instrument) } satisfies all its parties inside their red lines, so no rational deal exists. Widen limits or grants, or lower a reservation value.{ $why }
agreement-too-easy = { $share }% of the outcomes of { QUOTE($instrument) } already suit all its parties: there is little to negotiate. Narrow the limits or raise the reservation values.
domain-too-large = { QUOTE($instrument) } has { $count } outcomes, more than simulated delegations can weigh in memory ({ $most }). Merge options or drop an issue: { QUOTE($issue) } has the most options, { $options }.
unseen-due = { QUOTE($seat) } owes this document but does not receive the inject. Add the seat to “to”, or ask another one.
no-document-power = No seat of { QUOTE($actor) } has the power “approve”, so this document could never be signed off. Give it to one of them.
hidden-nobody = Nobody is hidden here: this inject has no “author”. Name one, or leave “hidden” out.
two-authors = The inject names { QUOTE($author) } as its author and its incident { QUOTE($other) }. Name the same actor, or leave the first out.
knows-other = { QUOTE($seat) } does not belong to { QUOTE($author) }, who did it. List under “knows” seats of the author only.
ultimatum-to-nobody = This ultimatum has no “addressee”, so no simulated delegation will answer it. Name the actors of whom it demands something.
subject-of-nothing = This kind of subject needs { QUOTE($needed) }, the name of what the document is about.
pair-of-one = An actor has no tie with itself. Name two different actors.

# What a name is the name of, after “No”.
kind-actor = actor
kind-seat = seat
kind-issue = issue
kind-option = option of this issue
kind-instrument = instrument
kind-provision = provision of this instrument
kind-inject = inject
kind-act = act of the catalogue
kind-gauge = gauge
kind-obligation = obligation
kind-place = place of the humanitarian module
kind-map-place = place of the map
kind-incident = inject with an incident
kind-criterion = criterion of the framework
kind-due = due document
kind-form = form of document
drivers = tension:actor:actor, ladder, indicator:gauge, choice:issue or obligation:name
module-drivers = tension:actor:actor, ladder, choice:issue, obligation:name or sanctions:actor:actor

# Why a formula cannot be read.
formula-shape = check its brackets, quotes and operators
formula-quotes = put the names given to { $word1 } in quotes
formula-names = { $word1 } takes { $word2 } names ({ $word3 })
formula-forbidden = { $word1 } is not allowed; use names, numbers, comparisons, and, or, not
formula-length = it is too long

# The form of a field.
pattern-code = three capital letters, like KAD
pattern-reliability = a letter A to F for the source and a figure 1 to 6 for the information, like B2
pattern-version = a version in quotes, like ‘1.0’
pattern-number = an article number in quotes, like ‘4.1’
pattern-url = an address that starts with https://

# The last line of a check.
report-ready = { $name }: ready to be played; errors: { $errors }, warnings: { $warnings }.
report-broken = { $name }: cannot be played; errors: { $errors }, warnings: { $warnings }.
