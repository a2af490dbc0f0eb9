# Drafting of clauses.

drafting-opened = { $seat } opens article { $article } to drafting: { $instrument }.
draft-kept = Article { $article } as drafted so far: { QUOTE($words) }
wording-tabled = { wording-tabled.line }: { QUOTE($words) }
    .line = { $seat } puts the drafted words of article { $article } to the table, version { $number }
wording-answered = { wording-answered.line }{ noted }
    .line = { $seat } { $answer ->
    [accept] accepts
   *[object] objects to
} version { $number } of article { $article }
wording-agreed = { wording-agreed.line }: { QUOTE($words) }
    .line = Agreed by every party: article { $article } as drafted, version { $number }
wording-reopened = { wording-reopened.line }{ noted }
    .line = { $seat } reopens article { $article } to drafting
