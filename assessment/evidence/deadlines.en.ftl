# Why a level is proposed where something was asked for by a time. $form is the kind of document, $minutes whole minutes.

the-document = { $form ->
    [situation-report] The situation report
    [decision-note] The decision note
    [negotiation-plan] The negotiation plan
    [press-line] The press line
   *[other] The document
}
some-minutes = { $minutes ->
    [0] less than a minute
    [one] a minute
   *[other] { $minutes } minutes
}
document-never = { the-document } asked for was never filed; it was due within { some-minutes }.
document-late = { the-document } came { some-minutes } after its time.
document-early = { the-document } was filed { some-minutes } before its time, a third of it to spare, and approved.
document-on-time = { the-document } was filed on time, { some-minutes } before the limit.
press-line-unreleased = A press line was drafted in time but never released.
