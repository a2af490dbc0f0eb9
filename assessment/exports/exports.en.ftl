# What exports print around a report.

export-title = Evaluation by blocks of competences
export-status-proposal = proposal
export-status-official = official
export-purpose = Purpose
export-purpose-formative = Formative: counts for no certification
export-purpose-certifying = Certifying
export-purpose-demonstration = Demonstration
export-demonstration = Demonstration: seats held by simulated actors
export-candidate = Candidate
export-mind = { $seat } (mind)
export-exercise = Exercise
export-scenario = Scenario
export-framework = Framework
export-fingerprint = fingerprint
export-made = Issued
export-seats = Seats held
export-from = from
export-to = to
export-to-end = the end
export-no-seat = None
export-summary = Summary
export-block = Block
export-competence = Competence
export-criterion = Criterion
export-critical = critical
export-rules = Rules
export-level = Level
export-grounds = Grounds and evidence
export-outcome = Outcome
export-mark = Mark
export-mark-none = no mark
export-acquired = Acquired
export-partially-acquired = Partially acquired
export-not-acquired = Not acquired
export-not-observed = Not observed
export-validated = Validated
export-not-validated = Not validated
export-not-looked-for = This exercise gave no recorded occasion to show this criterion.
export-rule = rule
export-decided-same = Confirmed by
export-decided-other = Set to { $level } by
export-undecided = awaits the assessor’s decision
export-added = added by the assessor
export-turn = turn
export-nothing-observed = no criterion was observed
export-too-few-criteria = too few criteria were observed
export-too-few-kinds = the evidence is of too few kinds
export-complementary = Not a failure: a complementary test is proposed. Reason:
export-blocked = A critical criterion keeps this competence from being acquired:
export-failing = Judged and not acquired:
export-awaiting = Still to be observed, not failed:
export-tests = Tests of this block:
export-scale = The scale
export-rule-of-blocks = A block is validated when every core competence is acquired and its mark is at least { $mark }/{ $of }. Nothing makes up for a missing competence. What was not observed is never counted.
export-decided-count = { $decided } of { $criteria } { $criteria ->
    [one] criterion
   *[other] criteria
} decided by an assessor, { $overruled } against the rules.
export-moment = { MOMENT($at) } ({ $zone })
export-day = { DAY($at) }
export-number = { $value }
export-signature = Assessor
export-signature-name = Name and capacity
export-signature-date = Date
export-signature-sign = Signature
export-signature-about = The rules propose; the assessor decides. This report carries no decision of a jury.
export-log = Log
export-log-about = Numbers after # are events of the exercise’s log, whose last record has this SHA-256:
export-page = Page
export-reason = Reason
export-proposed = Proposed level
export-final = Level
export-decision = Assessor’s reason
export-decided-by = Assessor
export-decided-at = Decided at
export-statement = Statement
export-events = Events
export-kinds = Kinds of evidence
export-observed = Criteria observed
export-criteria = Criteria
export-acquired-count = Competences acquired
export-competences-count = Competences
export-failing-codes = Not acquired
export-awaiting-codes = To be observed
export-yes = yes
export-no = no

# The country whose typography a PDF follows.
export-region = GB

# What separates the cells of a CSV: the list separator of spreadsheets in this language.
export-csv-separator = { "," }
