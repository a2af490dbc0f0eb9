# Ce que les délégations simulées écrivent dans leurs documents, ligne par ligne.

# --- plan de négociation

doc-objective = { $n }. { CAP(THE($issue)) } : { THE($option) } ({ $weight ->
    [one] { $weight } point sur 100 en dépend
   *[other] { $weight } points sur 100 en dépendent
}).

doc-stop = Dans l’ensemble, rien à moins de { brief-reservation } ; sur { THE($issue) }, rien au-delà { OF($option) } sans l’accord { OF($home) }.

doc-stop-none = Nous n’avons pas d’intérêt propre ; nous nous arrêtons là où notre neutralité serait mise en doute.

doc-objective-process = { $n }. Un texte que chaque partie puisse exécuter, obtenu par un processus que tous disent équitable.

doc-alternative = { $alternative } (vaut { brief-reservation } pour nous).

doc-alternative-none = { $alternative }.

doc-other = { CAP(THE($actor)) } : { COUNT($actor) ->
    [one] semble
   *[other] semblent
} avoir besoin { OF($option) } sur { THE($issue) } ; { COUNT($actor) ->
    [one] sa
   *[other] leur
} solution de rechange est à sonder en bilatéral.

doc-other-unknown = { CAP(THE($actor)) } : besoins et solution de rechange encore inconnus ; demander avant de supposer.

doc-trade = Céder sur { THE($issue) } ({ $weight ->
    [one] { $weight } point
   *[other] { $weight } points
}) contre { THE($issue2) } ({ $weight2 ->
    [one] { $weight2 } point
   *[other] { $weight2 } points
}).

doc-trade-none = Offrir une plume, des faits et de bons offices plutôt que des concessions.

doc-allies = { CAP(THE($actor)) } d’abord : la relation y est la plus facile, et une convergence précoce donnerait le ton.

# --- point de situation

doc-summary =
    .v0 = Nous avons reçu l’information { QUOTE($title) } ({ $reliability }). Elle importe, car les relations sont à l’échelon { $rung } sur 10 et la négociation en est au tour { $turn }.
    .v1 = Tour { $turn } : { QUOTE($title) } ({ $reliability }) pèse sur la négociation. La crise est à l’échelon { $rung } sur 10.

doc-summary-quiet = Aucun événement majeur connu au tour { $turn } ; les relations sont à l’échelon { $rung } sur 10. Ce point de situation fixe l’état initial.

doc-known-report = Source : { $source } ; { QUOTE($title) } (cotation { $reliability }).

doc-known-careless = { QUOTE($title) } : c’est arrivé.

doc-known-act = { CAP(THE($actor)) } envers { THE($actor2) } : { $act } (nous l’avons constaté).

doc-known-rung = La crise est à l’échelon { $rung } sur 10 au jour { $day }.

doc-known-gauge = { $gauge } : { $level }{ "\u00A0" }{ $unit } au jour { $day }.

doc-assumed-report = { $reliability ->
    [F6] { QUOTE($title) } : peut-être vrai ; la source est cotée F6, et rien ne permet d’en estimer la probabilité.
   *[other] { QUOTE($title) } : peut-être vrai ; source cotée { $reliability }, probabilité estimée à { $percent } %.
}

doc-assumed-intent = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] cherche
   *[other] cherchent
} un meilleur texte plutôt qu’une rupture ({ $percent } %, d’après { COUNT($actor) ->
    [one] sa
   *[other] leur
} conduite jusqu’ici).

doc-unknown-verify = Exactitude de l’information { QUOTE($title) } : question posée aux autres délégations et aux observateurs.

doc-unknown-cause = Causes et responsabilités : non établies ; question posée { TO($actor) } et à nos services.

doc-unknown-next = Ce que { COUNT($actor) ->
    [one] fera
   *[other] feront
} { THE($actor) } faute d’accord au dernier tour.

doc-next-verify = Ne pas prendre position publiquement ; obtenir une vérification conjointe et parler { TO($actor) } aujourd’hui.

doc-next-talk = Poursuivre la négociation et proposer { TO($actor) } un texte qui réponde à ce qui s’est passé.

# --- note de décision

doc-question = Comment répondre à { QUOTE($title) }, avant la fin du tour { $turn } ?

doc-question-talks = Quelle conduite tenir dans la négociation, avant la fin du tour { $turn } ?

doc-option-nothing = A. Ne rien faire : aucun coût ; risque que le silence passe pour un acquiescement.

doc-option-talk = B. Parler { TO($actor) } en privé et proposer une vérification conjointe : 1 point ; risque faible ; Charte des Nations Unies, article 33.

doc-option-act = C. { CAP($act) } ({ THE($actor) }) : { why-cost } ; risque d’une réponse du même ordre. Base : { $basis }

doc-recommend-talk = Option B : elle laisse toutes les autres ouvertes et coûte le moins si les faits se révèlent autres.

doc-recommend-act = Option C : les faits sont établis, et les laisser sans réponse nous coûterait plus que l’acte.

doc-trigger = Une confirmation cotée B2 ou mieux { THAT($actor) } { COUNT($actor) ->
    [one] a
   *[other] ont
} agi délibérément, ou une nouvelle montée au-delà de l’échelon { $rung }.

doc-legal = Charte des Nations Unies, articles 2 § 3 et 33 : les différends se règlent par des moyens pacifiques.

# --- communiqué

doc-press-verify =
    .v0 = Nous avons connaissance des informations qui circulent. Elles sont en cours de vérification. Nous restons attachés à la négociation et à la sécurité de toutes les populations concernées.
    .v1 = Les faits d’abord : ce qui est rapporté fait l’objet de vérifications avec nos partenaires. Notre délégation reste à la table.

doc-press-fact =
    .v0 = Nous avons pris acte des faits ({ QUOTE($title) }) et agissons avec nos partenaires pour en limiter les conséquences. La négociation se poursuit.
    .v1 = Face à { QUOTE($title) }, notre délégation recherche une solution concertée et appelle chacun à la retenue.

doc-press-careless = Nous condamnons ce que révèle { QUOTE($title) }. Les responsables devront en répondre.

doc-press-talks =
    .v0 = La négociation se poursuit dans un esprit de sérieux. Nous ne négocierons pas par voie de presse.
    .v1 = Notre délégation œuvre à un texte équilibré. Le détail appartient à la table où il se discute.

doc-press-unsaid = Rien sur les causes ni les responsabilités ; rien sur nos limites ; aucun commentaire sur les mobiles { OF($actor) }.

doc-press-basis = { $source }, { QUOTE($title) }, information cotée { $reliability } ; le communiqué n’en dit pas plus.

doc-press-basis-talks = Notre propre conduite à la table, dont nous répondons.

# --- retour d’expérience

doc-time-report = { QUOTE($title) }, selon la source suivante : { $source } ({ $reliability }).

doc-time-package = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] a
   *[other] ont
} déposé le paquet { $package } sur { QUOTE($instrument) }.

doc-time-act = Acte { OF($actor) } : { $act }.

doc-time-adopted = { QUOTE($instrument) } a été adopté.

doc-time-not-adopted = { QUOTE($instrument) } n’était pas adopté au jour { $day }.

doc-cause-priorities = Les parties ne classaient pas les questions de la même façon, { THE($issue) } surtout, et l’ont dit tard.

doc-cause-mandate = Notre mandat { $count ->
    [0] ne laissait de marge sur aucune question
    [one] laissait de la marge sur une question
   *[other] laissait de la marge sur { $count } questions
} ; nous { $asked ->
    [0] n’avons jamais consulté { THE($home) }
    [one] avons consulté une fois { THE($home) }
   *[other] avons consulté { $asked } fois { THE($home) }
}.

doc-cause-information = Des informations de fiabilité inégale ({ $count ->
    [one] { $count } sur { $of } cotée douteuse
   *[other] { $count } sur { $of } cotées douteuses
}) ont pesé sur les décisions.

doc-cause-trust = Tension envers { THE($actor) } : { $tension } sur 10 ; reste à discuter en quoi elle a faussé la lecture de chaque geste.

doc-kept-contact = { $count ->
    [0] La règle de se parler en bilatéral avant la plénière, que nous n’avons pas suivie cette fois.
    [one] Les contacts bilatéraux avant les interventions en plénière (un canal utilisé).
   *[other] Les contacts bilatéraux avant les interventions en plénière ({ $count } canaux utilisés).
}

doc-kept-packages = { $count ->
    [0] Des propositions par paquets complets, où toute concession a sa contrepartie ; nous n’en avons déposé aucun cette fois.
   *[other] Des propositions par paquets complets ({ $count } de notre part), où toute concession avait sa contrepartie.
}

doc-action-ask = Interroger { THE($home) } sur { THE($issue) } dès le premier tour : { $seat }, prochain exercice.

doc-action-verify = Convenir d’un canal de vérification avant la crise : { $seat }, sous 30 jours.

doc-action-contact = Maintenir un contact permanent avec { THE($actor) } : { $seat }, chaque mois.
