# The pages of the rules of marks.

rules-of-marks = Rules of marks
all-rules = All rules
critical-criterion = critical criterion
rule-reads = What it reads
rule-levels = Its levels
rule-proposes-it-for = The rule proposes it for
framework-anchor = The framework’s description
rule-never-proposes-it = Never proposed: a person may give it.
a-person-decides-by-the-anchor = The rule counts what a log can show. A person decides, by the framework’s description; where the two part, the description holds.
rule-examples = Examples
specimen-of-seat = { $grade ->
    [strong] A strong specimen
    [middling] A middling specimen
   *[harmful] A harmful specimen
}, { $seat ->
    [head] head of delegation
   *[deputy] deputy head of delegation
}, in the river exercise
worked-example = A worked example
rule-gamed = How it can be gamed, and what stops that
rule-wronged = Whom it might wrong
rules-one-by-one = One by one
what-each-rule-reads = What each rule reads, from what on it proposes a level, how it can be gamed and whom it might wrong.
no-rule-a-person-looks = No rule: a person looks.
how-this-rule-judges = How this rule judges, level by level
