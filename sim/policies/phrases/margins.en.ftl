# Answers of minds in the margin: to remarks on an article, to reservations and declarations.

remark-need =
    .v0 = What this article must give us on { THE($issue) } is { THE($option) }. Words that leave that alone can be as clear as you like.
    .v1 = We read it from where we stand: { THE($option) } on { THE($issue) }. Tell us which word troubles you, and we will look at the word.
    .v2 = Seen. For us the weight of the article lies in { THE($issue) }, where we ask for { THE($option) }; on the rest we are no obstacle.
remark-shared =
    .v0 = { CAP(THE($option)) } on { THE($issue) } is how we would have it too. Let the text say so.
    .v1 = We have nothing against it: { THE($option) } would do for us on { THE($issue) }.
remark-price =
    .v0 = { CAP(THE($option)) } on { THE($issue) } is not impossible, but we stand at { THE($option2) } and would want something for the way between.
    .v1 = We could get as far as { THE($option) } within a package, not in the margin. Here, on { THE($issue) }, we keep to { THE($option2) }.
remark-beyond =
    .v0 = { CAP(THE($option)) } on { THE($issue) } is more than our instructions allow. We stand at { THE($option2) }.
    .v1 = We cannot follow you to { THE($option) }. On { THE($issue) } the article would have to say { THE($option2) }.
remark-settled =
    .v0 = { CAP(THE($issue)) } is agreed here: { THE($option) }. We keep to it, and see no reason to open it again.
    .v1 = This article was agreed with { THE($option) } on { THE($issue) }. A clearer wording, gladly; another meaning, no.

objection-option =
    .v0 = We object. We adopted this article for { THE($option) } on { THE($issue) }, and the reservation leaves us the number of the article without it.
    .v1 = We do not accept this reservation: it takes back { THE($option) } on { THE($issue) }, for which we gave something elsewhere in the text.
objection-duty =
    .v0 = We object. The article lays on { THE($actor) } a duty towards us, and one party alone cannot reserve what it owes another.
    .v1 = We do not accept this reservation { OF($actor) }: what is owed to us under this article is part of what we signed for.
objection-reading =
    .v0 = We do not read the article so. It says { THE($option) } on { THE($issue) }, and no declaration makes it say anything else.
    .v1 = This is no reading but a change. On { THE($issue) } we adopted { THE($option) }; we object.

why-remark = A remark on an article that carries { $weight ->
    [one] { $weight } point
   *[other] { $weight } points
} of ours, on { THE($issue) }, waits for an answer.
why-objection = { $form ->
    [reservation] The reservation takes from us what the article gives
   *[interpretation] The declaration reads into the article what was not adopted
}; silence would be consent.
