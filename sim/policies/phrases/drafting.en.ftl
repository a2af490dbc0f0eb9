# Answers of minds to drafted words.

talk-wording-accept =
    .v0 = We can live with these words.
    .v1 = My delegation accepts the article as it is drafted.
    .v2 = The wording says what it should and no more. We accept it.
talk-wording-unfinished =
    .v0 = The sentence is not finished: it does not say yet what the Parties do. Let us write on.
    .v1 = This is a beginning without an end. We answer once the article says something.
talk-wording-open =
    .v0 = These words prejudge { THE($issue) }, which is still open. Let us settle that first, or leave it out here.
    .v1 = Not yet: the draft speaks of { THE($issue) }, on which we have not agreed.
talk-wording-beyond =
    .v0 = The draft speaks of { THE($option) }. Our instructions do not allow that, and { THE($issue) } is still open.
    .v1 = We cannot have { THE($option) } in this article: it would decide { THE($issue) } against our instructions.
talk-wording-us =
    .v0 = The draft binds { THE($actor) } by name and the other parties not. Name all of us, or say “the Parties”.
    .v1 = An article that only names { THE($actor) } is not one we can accept. Let it hold for every party.

why-wording = { $agreed ->
    [1] It accepts version { $number } of the drafted clause: it names no open question and binds all parties alike.
   *[other] It objects to version { $number } of the drafted clause: it is unfinished, or names an open question or this delegation alone.
}
