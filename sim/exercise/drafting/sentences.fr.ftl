# Rédaction de clauses.

drafting-opened = { $seat } ouvre l’article { $article } à la rédaction : { $instrument }.
draft-kept = Article { $article } tel que rédigé jusqu’ici : { QUOTE($words) }
wording-tabled = { wording-tabled.line } : { QUOTE($words) }
    .line = { $seat } dépose la rédaction de l’article { $article }, version { $number }
wording-answered = { wording-answered.line }{ noted }
    .line = { $seat } { $answer ->
    [accept] accepte
   *[object] s’oppose à
} la version { $number } de l’article { $article }
wording-agreed = { wording-agreed.line } : { QUOTE($words) }
    .line = Agréé par toutes les parties : l’article { $article } tel que rédigé, version { $number }
wording-reopened = { wording-reopened.line }{ noted }
    .line = { $seat } rouvre l’article { $article } à la rédaction
