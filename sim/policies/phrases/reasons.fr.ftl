# Pourquoi une délégation simulée a agi, chiffres à l’appui : pour la direction de l’exercice et le débriefing.

why-line-firm = Style { mind-style } : ligne ferme. Céder tard, et ne rien accepter à moins de { why-margin } au-dessus de l’absence d’accord.
why-line-balanced = Style { mind-style } : ligne équilibrée. Céder avec le temps, et conclure à partir de { why-margin } au-dessus de l’absence d’accord.
why-line-open = Style { mind-style } : ligne ouverte. Tout gain sur l’absence d’accord ({ why-margin }) est bon à prendre.
why-accept = Le paquet { $package } vaut { $value } pour nous ; nous demandons { $level } et nous arrêtons à { $floor } ({ why-time }).
why-follow = Pas d’intérêt propre ; { $count ->
    [one] une partie accepte
   *[other] { $count } parties acceptent
} le paquet { $package }.
why-reject = Le paquet { $package } vaut { $value } ; nous en demandons { $level } ({ why-time }) ; c’est { THE($issue) } qui coûte le plus.
why-reject-beyond = Le paquet { $package } vaudrait { $value }, mais le mandat ne permet pas ce qu’il dit sur { THE($issue) } ({ why-time }).
why-table = Une offre valant { $value } au niveau de { $level }, au-dessus du plancher de { $floor } ({ why-time }).
why-withdraw-older = { $count ->
    [one] Un paquet plus récent remplace
   *[other] { $count } paquets plus récents remplacent
} le paquet { $package }, que personne n’a accepté.
why-publish-worth = Le paquet { $package }, qui vaut { $value } pour nous, a été accepté en privé ; seule la plénière peut l’adopter.
why-break = Vaut { $value } quand il faut { $level } ; { why-within }.
why-vote = Vaut { $value } quand il faut { $level } ; { why-within }.
why-decide = Le paquet { $package } a l’accord de { $count ->
    [one] { $count } partie
   *[other] { $count } parties
} sur { $of } ({ why-time }).
why-position = Sur { THE($issue) }, { THE($option) } a déjà des appuis ; le tout vaut alors { $value }, et nous demandons { $level }.
why-initial = { QUOTE($instrument) }, dans sa version adoptée, vaut { $value } pour nous et reste dans le mandat.
why-sign = { QUOTE($instrument) } vaut { $value } pour nous, mieux que l’absence d’accord.
why-ask-capital = Aller jusqu’{ TO($option) } sur { THE($issue) } coûterait { $loss ->
    [one] { $loss } point
   *[other] { $loss } points
} et nous rapproche de ce que les autres déposent ({ why-time }).
why-ask-capital-near = Aller jusqu’{ TO($option) } sur { THE($issue) } coûterait { $loss ->
    [one] { $loss } point
   *[other] { $loss } points
}, un pas avant ce que les autres déposent, qui est le pire pour nous ({ why-time }).
why-mediate = La moins bien servie des { $count } parties semble obtenir { NUMBER($value, style: "percent") } de ce qu’elle peut espérer avec ce texte ({ why-time }).
why-document = { $late ->
    [yes] Demandé à ce siège ; échu depuis { why-minutes }.
   *[no] Demandé à ce siège ; il reste { why-minutes }.
}
why-no-writer = { QUOTE($form) } demande des noms et des chiffres que ce siège devrait inventer.
why-no-paper = Faits connus pour un tel document : { $count } sur { $needed }.
why-approve-waiting = Un document de la délégation attend un visa depuis { why-minutes }.
why-approve-own = Ce siège approuve pour la délégation ; son propre document attend depuis { why-minutes }.
why-document-overtaken = La nouvelle dont il traite a été rectifiée depuis sa remise, il y a { why-minutes }, et il n’a pas encore paru.
why-document-renewed = Le chiffre qui y figure est passé de { $was } à { $now } avant sa parution.
why-release-filed = Un communiqué approuvé ne sert que publié ; celui-ci a été remis il y a { why-minutes }.
why-task-shared = { $count ->
    [one] Un collègue doit savoir qui fait quoi, d’ici { why-minutes }.
   *[other] { $count } collègues doivent savoir qui fait quoi, d’ici { why-minutes }.
}
why-task-done = { $wrote ->
    [yes] C’est écrit, ou dit
   *[no] C’est fait
} ; délégations jointes en privé depuis la nouvelle : { $count }.
why-task-undone = L’échéance est passée et ce n’est pas fait ; délégations jointes en privé depuis la nouvelle : { $count }.
why-task-due = { $late ->
    [yes] La tâche est arrivée à échéance il y a { why-minutes }.
   *[no] La tâche arrive à échéance dans { why-minutes }.
}
why-hold-judgement-yet = Information cotée { $reliability } : elle ne permet pas de prendre position ; { why-others-spoke }.
why-role = { $role ->
    [victim] Les nôtres sont touchés : cela passe avant le texte ({ why-others-spoke }).
    [accused] L’information nous met en cause : se taire serait acquiescer ({ why-others-spoke }).
    [owner] C’est arrivé sur ce qui est à nous : on attend que nous disions ce que nous faisons ({ why-others-spoke }).
    [lender] Nous avons payé ce qui est touché ; on nous demande ce qu’il en résulte ({ why-others-spoke }).
   *[mediator] Les deux parties doivent pouvoir revenir vers nous : des faits et des secours, aucun tort ({ why-others-spoke }).
}
why-react = Nouvelle cotée { $reliability } ; { why-others-spoke }.
why-correct-record = { $count ->
    [0] Une information antérieure est corrigée et aucune autre délégation ne l’a dit ; il faut le dire.
    [one] Une information antérieure est corrigée et une autre délégation l’a dit ; il faut le dire aussi.
   *[other] Une information antérieure est corrigée et { $count } autres délégations l’ont dit ; il faut le dire aussi.
}
why-ultimatum-answered = À un ultimatum, on répond sans contre-menace et sans s’y plier ; { $count ->
    [0] personne d’autre n’a encore répondu
    [one] une autre délégation a répondu
   *[other] { $count } autres ont répondu
}.
why-speak = Tour { $turn } : le contact sert la négociation.
why-reply-waiting = Un mot qui nous est adressé attend une réponse depuis { why-minutes }.
why-ask-again = { $count ->
    [0] Personne chez nous n’a encore interrogé { THE($actor) } sur { THE($issue) }, et nous ne savons presque rien de ce qu’il { COUNT($actor) ->
        [one] lui
       *[other] leur
    } faut.
    [one] Nous avons interrogé une fois { THE($actor) } sur { THE($issue) }, et savons encore peu de ce qu’il { COUNT($actor) ->
        [one] lui
       *[other] leur
    } faut.
   *[other] Nous avons interrogé { $count } fois { THE($actor) } sur { THE($issue) }, et savons encore peu de ce qu’il { COUNT($actor) ->
        [one] lui
       *[other] leur
    } faut.
}
why-act = Style { mind-style }, tension de { $tension } sur 10 envers le destinataire, { why-cost }.
why-act-alone = Style { mind-style }, échelon { $rung }, { why-cost }.

# --- leurs parties

why-minutes = { $whole ->
    [0] moins d’une minute
    [one] une minute
   *[other] { $whole } minutes
}
why-margin = { $margin ->
    [one] { $margin } point
   *[other] { $margin } points
}
why-cost = { $cost ->
    [one] { $cost } point
   *[other] { $cost } points
}
why-time = { NUMBER($time, style: "percent") } du temps de négociation écoulé
why-within = { $within ->
    [0] hors du mandat
   *[1] dans le mandat
}
why-others-spoke = { $count ->
    [0] aucune autre délégation n’en a parlé
    [one] une autre délégation en a parlé
   *[other] { $count } autres délégations en ont parlé
}
mind-style = { $style ->
    [conciliatory] conciliant
    [principled] attaché aux principes
    [hard] dur
    [mediator] médiateur
    [anxious] inquiet
    [spoiler] perturbateur
    [humanitarian] humanitaire
   *[other] { $style }
}
