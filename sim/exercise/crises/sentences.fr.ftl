# Crises et ultimatums.

crisis-opened = { $dispute ->
    [yes] Différend
   *[no] Crise
} entre { THE($initiator) } et { THE($target) } : échelon { $rung }, { $dispute ->
    [yes] ouvert
   *[no] ouverte
} par { $trigger ->
    [1] un acte verbal
    [2] un acte politique
    [3] un acte économique
    [4] un changement extérieur
    [5] un autre acte non violent
    [6] une contestation intérieure
    [7] un acte militaire non violent
    [8] un acte violent indirect
   *[9] un acte violent
}{ $gravity ->
    [0] { " " }(menace économique)
    [1] { " " }(dommages militaires limités)
    [2] { " " }(menace sur le régime politique)
    [3] { " " }(menace sur le territoire)
    [4] { " " }(menace sur l’influence)
    [5] { " " }(menace de dommages graves)
    [6] { " " }(menace sur l’existence)
   *[7] { "" }
}.
the-crisis = { $known ->
    [yes] { $dispute ->
        [yes] le différend
       *[no] la crise
    } entre { THE($one) } et { THE($other) }
   *[no] la crise
}
violence = { $violence ->
    [1] sans violence nouvelle
    [2] heurts mineurs
    [3] affrontements graves
   *[4] guerre
}
if-violent = { $dispute ->
    [yes] { "" }
   *[no] { " " }({ violence })
}
crisis-moved = { CAP($crisis) } se situe à l’échelon { $rung }{ if-violent }.
mediation-style = { $style ->
    [facilitate] facilitation
    [formulate] formulation de termes
   *[manipulate] pression sur les deux parties
}
crisis-mediated = { CAP(THE($mediator)) } { COUNT($mediator) ->
    [one] assure
   *[other] assurent
} une médiation dans { $crisis } ({ mediation-style }).
crisis-closed = { CAP($crisis) } { $outcome ->
    [formal] s’achève par un accord formel
    [semi-formal] s’achève par un accord semi-formel
    [tacit] s’achève par une entente tacite
    [unilateral] s’achève par l’acte d’une seule partie
    [imposed] s’achève par un règlement imposé
   *[faded] prend fin sans accord, la tension étant retombée
}{ if-violent }{ $winner_given ->
    [yes] , victoire : { THE($winner) }
   *[no] { "" }
}.
ultimatum-given = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] donne
   *[other] donnent
} { TO($target) } jusqu’au jour { $deadline }.
ultimatum-ended = L’ultimatum adressé par { THE($actor) } { TO($target) } { $how ->
    [answered] reçoit une réponse
    [carried-out] est mis à exécution
    [withdrawn] est retiré
    [overtaken] court encore quand l’exercice prend fin
   *[lapsed] expire sans réponse
}{ $costly ->
    [yes] , pour { NUMBER($cost, minimumFractionDigits: 1, maximumFractionDigits: 1) } { $cost ->
        [one] point
       *[other] points
    } de légitimité
   *[no] { "" }
}.
actor-moved = Jour { $day } : { THE($actor) } { COUNT($actor) ->
    [one] { $told ->
        [yes] { $done }
       *[no] agit : { $act }{ towards }
    }
   *[other] agissent : { $act }{ towards }
}{ $why ->
    [grievance] { " " }(motif : un grief, tension { $figure })
    [goodwill] { " " }(motif : de bonnes relations)
    [trust] { " " }(motif : la confiance, { $figure })
    [mistrust] { " " }(motif : peu de confiance, { $figure })
    [concern] { " " }(motif : { $about }, { $figure })
    [pledge-kept] { " " }(motif : un engagement tenu, { $about })
    [pledge-broken] { " " }(motif : un engagement qui n’est pas tenu, { $about })
    [dispute] { " " }(motif : leur différend)
   *[none] { "" }
}.
