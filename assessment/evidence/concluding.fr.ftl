# Pourquoi un niveau est proposé pour B1.4, B1.5 et B1.6 : alliés, signature et représentation.

allies-in-time = { $ever ->
    [one] { $ever } délégation approchée
   *[other] { $ever } délégations approchées
} en privé, dont { $early } avant la fin du tour { $turn }.
    .none = Aucune autre délégation n’a été approchée en privé.
common-position = Position commune avec d’autres délégations à { $moments ->
    [one] un moment
   *[other] { $moments } moments
}, { $held ->
    [yes] tenue
   *[no] abandonnée ensuite
}.
signed-with-authority = { $texts ->
    [one] { $texts } texte signé
   *[other] { $texts } textes signés
} par un siège muni des pleins pouvoirs et dans le mandat{ $asked ->
    [yes] , ceux qui donnent le mandat ayant été consultés
   *[no] { "" }
}.
register-and-channel = { $marked ->
    [0] Aucun message sur { $messages } n’énonce son intention
    [one] { $marked } message sur { $messages } énonce son intention
   *[other] { $marked } messages sur { $messages } énoncent leur intention
}, dans { $channels ->
    [one] { $channels } canal
   *[other] { $channels } canaux
}, { $threats ->
    [0] sans menace
    [one] avec { $threats } menace
   *[other] avec { $threats } menaces
}.
nothing-disclosed = Aucun des { $messages } messages aux autres ne reproduit les instructions confidentielles.
    .leaks = { $leaks ->
        [one] { $leaks } message reproduit
       *[other] { $leaks } messages reproduisent
    } mot pour mot les instructions confidentielles.
