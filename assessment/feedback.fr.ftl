# Ce qu’une personne évaluée lit de son évaluation.

feedback-criterion-undecided = Non tranché
feedback-competence-undecided = Non tranchée
feedback-validated = Rien ne manque à { $block } : il n’y a rien à rattraper.
feedback-work-on = { $num ->
    [one] Travaillez d’abord la compétence évaluée et non acquise : { $competences }.
   *[other] Travaillez d’abord les compétences évaluées et non acquises : { $competences }.
}
feedback-test = { $num ->
    [one] Une compétence n’a pas été observée, ce qui n’est pas un échec : { $competences }.
   *[other] { $num } compétences n’ont pas été observées, ce qui n’est pas un échec : { $competences }.
} Une épreuve complémentaire est proposée, choisie parmi celles de ce bloc : { $tests }
feedback-jury = Ceci est l’évaluation faite par les évaluateurs et évaluatrices. Elle ne vaut pas décision de jury.
feedback-not-observed = Non observée, ce qui n’est pas un échec : { $why }.
feedback-between = { "\u00A0; " }
