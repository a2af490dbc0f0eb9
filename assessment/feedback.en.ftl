# What a candidate reads of their evaluation.

feedback-criterion-undecided = Not decided
feedback-competence-undecided = Not decided
feedback-validated = { $block } has everything it needs: there is nothing to make up for.
feedback-work-on = { $num ->
    [one] Work first on the competence that was judged and not acquired: { $competences }.
   *[other] Work first on the competences that were judged and not acquired: { $competences }.
}
feedback-test = { $num ->
    [one] One competence was not observed, which is no failure: { $competences }.
   *[other] { $num } competences were not observed, which is no failure: { $competences }.
} A complementary test is proposed, chosen among the tests of this block: { $tests }
feedback-jury = This is the assessors’ evaluation. It carries no decision of a jury.
feedback-not-observed = Not observed, which is no failure: { $why }.
feedback-between = { "; " }
