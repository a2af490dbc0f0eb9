# Pourquoi un niveau est proposé pour B1.4, B1.5 et B1.6 : alliés, signature et représentation.

allies-in-time = { $ever ->
    [0] Aucune délégation n’a répondu
    [one] { $ever } délégation a répondu
   *[other] { $ever } délégations ont répondu
} en privé à la personne évaluée (approchées avant la fin du tour { $turn } : { $early }){ $joined ->
    [yes] { "\u00A0" }; l’une a ensuite soutenu ce qu’elle soutenait
   *[no] { "" }
}.
    .none = Aucune autre délégation n’a été approchée en privé.
common-position = Un paquet partagé avec { $others ->
    [one] une autre délégation
   *[other] { $others } autres délégations
}, { $held ->
    [yes] tenu
   *[no] abandonné ensuite
}{ $carried ->
    [yes] { " " }et adopté
   *[no] { "" }
}.
signed-with-authority = { $texts ->
    [one] { $texts } texte signé
   *[other] { $texts } textes signés
} par un siège muni des pleins pouvoirs et dans le mandat{ $asked ->
    [yes] , ceux qui donnent le mandat ayant été consultés
   *[no] { "" }
}.
nothing-disclosed = Aucun des { $messages } messages aux autres ne reproduit les instructions confidentielles ni ne livre une limite du mandat comme telle.
    .leaks = Aux autres, { $leaks ->
        [0] aucun message ne reproduit
        [one] { $leaks } message reproduit
       *[other] { $leaks } messages reproduisent
    } mot pour mot les instructions confidentielles, et { $limits ->
        [0] aucun ne livre
        [one] { $limits } livre
       *[other] { $limits } livrent
    } une limite du mandat comme telle.
blockers = { $blockers ->
    [one] { $blockers } délégation a refusé
   *[other] { $blockers } délégations ont refusé
} ce que la personne évaluée avait déposé ; elle { $spoke ->
    [yes] leur a parlé
   *[no] ne leur a pas parlé
}, { $moved ->
    [yes] a déposé un autre paquet
   *[no] n’a rien déposé d’autre
}{ $won ->
    [yes] { " " }et en a gagné une
   *[no] { "" }
}.
register = { $messages } messages aux autres, dans { $channels ->
    [one] { $channels } canal
   *[other] { $channels } canaux
}. La règle a cherché la force, un dommage posé en condition, les menaces voilées (« vous le regretterez ») et les insultes, sans en trouver ; les menaces en d’autres mots et le registre lui-même restent à apprécier par une personne.
    .rude = { $rude ->
        [one] { $rude } menace ou insulte
       *[other] { $rude } menaces ou insultes
    } dans { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } aux autres.
