# Talk. $form is a channel's form, or titled, or private where the reader's stream does not know it.

in-channel = { $form ->
    [plenary] in the plenary
    [bilateral] in bilateral talks
    [caucus] in a caucus
    [delegation] in the delegation room
    [titled] in { QUOTE($title) }
   *[private] in private talks
}
the-channel = { $form ->
    [plenary] the plenary
    [bilateral] bilateral talks
    [caucus] a caucus
    [delegation] the delegation room
    [titled] { $title }
   *[private] private talks
}
channel-opened = { $opener ->
    [exercise] The exercise opens
   *[seat] { $by } opens
} { $form ->
    [plenary] the plenary with everyone
    [bilateral] bilateral talks with { $seats }
    [delegation] the delegation room with { $seats }
    [titled] { QUOTE($title) } with { $seats }
   *[caucus] a caucus with { $seats }
}.
message-sent = { message-sent.line }: { QUOTE($words) }
    .line = { $seat }{ $intent ->
    [none] { "" }
   *[other] { " " }{ $verb }
} { $channel }

# What messages are for, by their names in intents.py; `.verb` is what its author does.

intent-question = Question about interests
    .verb = asks about interests
intent-question-of-fact = Question of fact
    .verb = asks for a fact
intent-offer = Offer
    .verb = offers
intent-proposal = Proposal
    .verb = proposes
intent-commitment = Commitment
    .verb = commits
intent-warning = Warning
    .verb = warns
intent-threat = Threat
    .verb = threatens
intent-acknowledgement = Acknowledgement
    .verb = acknowledges
intent-apology = Apology
    .verb = apologises
