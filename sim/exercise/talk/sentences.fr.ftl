# Les échanges. $form est la forme d’un canal, ou titled, ou private si le lecteur ne le connaît pas.

in-channel = { $form ->
    [plenary] en plénière
    [bilateral] en bilatéral
    [caucus] en groupe de travail
    [delegation] au sein de la délégation
    [titled] dans { QUOTE($title) }
   *[private] dans des échanges privés
}
the-channel = { $form ->
    [plenary] la plénière
    [bilateral] échanges bilatéraux
    [caucus] groupe de travail
    [delegation] salle de la délégation
    [titled] { $title }
   *[private] échanges privés
}
channel-opened = { $opener ->
    [exercise] L’exercice ouvre
   *[seat] { $by } ouvre
} { $form ->
    [plenary] la plénière à tous
    [bilateral] des échanges bilatéraux avec { $seats }
    [delegation] la salle de la délégation à { $seats }
    [titled] { QUOTE($title) } à { $seats }
   *[caucus] un groupe de travail avec { $seats }
}.
message-sent = { message-sent.line } : { QUOTE($words) }
    .line = { $seat }{ $intent ->
    [none] { "" }
   *[other] { " " }{ $verb }
}, { $channel }

# À quoi servent les messages, d’après leur nom dans intents.py ; `.verb` est ce que fait leur auteur.

intent-question = Question sur les intérêts
    .verb = s’enquiert des intérêts
intent-question-of-fact = Question de fait
    .verb = demande un fait
intent-offer = Offre
    .verb = offre
intent-proposal = Proposition
    .verb = propose
intent-commitment = Engagement
    .verb = s’engage
intent-warning = Avertissement
    .verb = avertit
intent-threat = Menace
    .verb = menace
intent-acknowledgement = Prise d’acte
    .verb = prend acte
intent-apology = Excuses
    .verb = présente des excuses
