# Pourquoi un niveau est proposé là où un délai courait. $form est le type de document, $minutes des minutes entières.

the-document = { $form ->
    [situation-report] Point de situation
    [decision-note] Note de décision
    [negotiation-plan] Plan de négociation
    [press-line] Communiqué
   *[other] Document
}
some-minutes = { $minutes ->
    [0] moins d’une minute
    [one] une minute
   *[other] { $minutes } minutes
}
document-never = { the-document } : aucun dépôt ; le délai était de { some-minutes }.
document-late = { the-document } : dépôt { some-minutes } après le délai.
document-early = { the-document } : dépôt { some-minutes } avant la limite, un tiers du délai en réserve, et visa obtenu à temps.
document-on-time = { the-document } : dépôt à temps, { some-minutes } avant la limite.
press-line-unreleased = Un communiqué a été rédigé à temps mais jamais publié.
