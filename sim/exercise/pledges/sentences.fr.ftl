# Les obligations : chaque phrase nomme l’article, pour que le lecteur remonte de toute conséquence à lui.

obligation-opened = L’article { $number } ({ $instrument }) oblige { THE($actor) } envers { LIST($to, form: "the") } ({ $duty ->
    [deliver] fournir
    [pay] payer
    [refrain] s’abstenir
    [report] rendre compte
    [allow-inspection] admettre les inspecteurs
    [withdraw] se retirer
   *[consult] consulter
}) : { $what }. Première échéance : jour { $first }.
conduct-ordered = Au titre de l’article { $number }, { THE($actor) } { $conduct ->
    [perform] { COUNT($actor) ->
        [one] exécute
       *[other] exécutent
    }
   *[withhold] { COUNT($actor) ->
        [one] n’exécute
       *[other] n’exécutent
    } plus
} ({ $by ->
    [capital] décision { OF($home) }
    [award] en vertu de la décision rendue
   *[delegation] décision de { COUNT($actor) ->
        [one] sa
       *[other] leur
    } délégation
}) : { $what }.
obligation-performed = Article { $number }, jour { $day }, exécuté par { THE($actor) } : { $what }.
obligation-breached = Article { $number }, jour { $day }, non exécuté par { THE($actor) }, { $cause ->
    [withheld] par choix
   *[circumstances] faute de moyens
} : { $what }.
obligation-observed = Article { $number }, jour { $day } : obligation { $finding ->
    [kept] jugée respectée
    [amiss] jugée enfreinte
   *[unverified] non vérifiée
} d’après { $means ->
    [none] personne
    [self-report] { COUNT($actor) ->
        [one] son
       *[other] leur
    } propre rapport
    [reports] des rapports
    [sampling] un contrôle par sondage
    [inspectors] les inspecteurs
   *[gauge] la station
}{ $reading_given ->
    [yes] { " " }({ $reading })
   *[no] { "" }
} ; { THE($actor) } : { $what }.
article-of = { $number_given ->
    [yes] l’article { $number } ({ $text })
   *[no] le texte ({ $text })
}
consequence-followed = Parce que { $article } { $cause ->
    [in-force] est en vigueur
    [kept] a été respecté
    [amiss] a été enfreint
    [defection] n’a pas été ratifié
    [upheld] a été jugé enfreint
   *[rejected] a été jugé respecté
} : { $shifts }.
obligation-disputed = { obligation-disputed.line }{ with-words }
    .line = { CAP(THE($actor)) } { COUNT($actor) ->
        [one] conteste
       *[other] contestent
    } l’application de l’article { $number } ({ $what }) ; la procédure de l’article { $procedure } doit trancher d’ici au jour { $settles }.
dispute-settled = En vertu de l’article { $procedure }, sur l’article { $number } ({ $what }) : { $ruling ->
    [upheld] le manquement est établi
    [rejected] il n’y a pas eu de manquement
   *[unsettled] rien n’est réglé
}.
obligation-suspended = { $actor_given ->
    [yes] { CAP(THE($actor)) }
   *[no] Le texte lui-même
} { COUNT($actor) ->
    [one] suspend
   *[other] suspendent
} l’article { $number } ({ $what }) parce que l’article { $because_number } a été enfreint.
obligation-revived = L’article { $number } ({ $what }) lie de nouveau : il est remédié au manquement à l’article { $because_number }.
obligation-ended = L’article { $number } est arrivé à son terme : { $what }.

quantity = { $what ->
    [trust] confiance { OF($of) } envers { THE($about) }
    [tension] tension { OF($of) } envers { THE($about) }
    [legitimacy] légitimité { OF($of) }
    [pull] effet quotidien ({ $of })
   *[indicator] { $of }
}
word-kept = { CAP(THE($actor)) } { COUNT($actor) ->
    [other] ont tenu la parole donnée
   *[one] a tenu la parole donnée
} { LIST($to, form: "to") }.
word-broken = { CAP(THE($actor)) } { COUNT($actor) ->
    [other] ont manqué à la parole donnée
   *[one] a manqué à la parole donnée
} { LIST($to, form: "to") }.

# Mots par lesquels une promesse fixe un plafond ou un plancher, entre virgules.

cues-at-most = Pas plus de, pas plus que, au plus, au maximum, jamais plus de, jusqu’à, pas au-delà de
cues-at-least = Au moins, pas moins de, au minimum, jamais moins de, pas en dessous de, pas en deçà de
