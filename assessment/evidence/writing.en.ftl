# Why a document may earn no more than 1: most of it says nothing of its own about this case.

noise =
    .empty = The document was filed empty.
    .thin = { $entries } of { $of } entries are too short to say anything: fewer than four different words, and no figure.
    .unreadable = { $entries } of { $of } entries are not words of a language, or words without a sentence.
    .repeated = { $entries } of { $of } entries repeat another one.
    .copied = { $entries } of { $of } entries are copied from what the candidate had been shown.
    .general = The { $of } entries name next to nothing of this case: no issue, figure, place, article, act or report.
    .asking = { $entries } of { $of } entries only ask, where something was to be stated.

senseless =
    .same = Of { $of } words that carry meaning only { $different } are different; most often come { $words }.
    .moulded = { $again } of { $of } messages are one sentence with other words put in: “{ $mould }”.
    .elsewhere = { $count } of { $of } { $kind ->
        [messages] messages
       *[entries] entries
    } hold words that belong to no talks and stand nowhere in this scenario: { $words }.
    .stock = { $stock } of { $of } words that carry meaning could stand in a text on any talks, and fewer than half are words of this case: { $words }.
