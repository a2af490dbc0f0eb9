# Pourquoi un niveau est proposé pour B3.5 : faire retomber la crise.

channel-kept-open = { $messages ->
    [0] Aucun message ni appel
    [one] { $messages } message ou appel
   *[other] { $messages } messages ou appels
} hors plénière ({ $actor }) après le début de la crise{ $turns ->
    [0] { "" }
    [one] , sur un tour
   *[other] , sur { $turns } tours
}.
    .silent = Après le début de la crise, la personne évaluée n’a rien dit à personne.
ultimatum-answered = L’ultimatum a été suivi d’une réponse à temps ; la règle n’a trouvé ensuite ni acte illicite, ni aucune des tournures de menace qu’elle connaît{ $offered ->
    [yes]  ; la réponse propose ou demande quelque chose
   *[no] { "" }
}.
    .threat = L’ultimatum a été suivi d’une contre-menace.
    .never = L’ultimatum est resté sans réponse dans le délai.
neutral-process = { $heard ->
    [0] Aucune délégation entendue
    [one] { $heard } délégation entendue
   *[other] { $heard } délégations entendues
} en privé{ $even ->
    [yes] , à parts comparables
   *[no] { "" }
}, et { $tabled ->
    [0] aucun texte unique déposé
    [one] { $tabled } texte unique déposé
   *[other] { $tabled } textes uniques déposés
}{ $sided ->
    [yes] { "\u00A0" }; une partie a été avertie ou menacée
   *[no] { "" }
}.
