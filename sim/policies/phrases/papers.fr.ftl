# Ce que les délégations simulées écrivent dans leurs documents, ligne par ligne.

# --- plan de négociation

doc-objective =
    .v0 = { $n }. { CAP(THE($issue)) } : { THE($option) } ({ $weight ->
        [one] { $weight } point sur 100 en dépend
       *[other] { $weight } points sur 100 en dépendent
    }).
    .v1 = { $n }. Sur { THE($issue) }, obtenir { THE($option) } : { $weight } de nos 100 points.
    .v2 = { $n }. Sur { THE($issue) }, { THE($option) } ; pour nous { $weight } sur 100.

doc-stop =
    .v0 = Dans l’ensemble, rien à moins de { brief-reservation } ; sur { THE($issue) }, notre dernière position sans l’accord { OF($home) } est { THE($option) }.
    .v1 = Nous ne signons rien qui vaille moins de { brief-reservation }. Sur { THE($issue) }, notre dernière position est { THE($option) } ; céder davantage demande l’accord { OF($home) }.
    .v2 = Sous { brief-reservation }, mieux vaut pour nous aucun texte ; sur { THE($issue) }, { THE($option) } est notre borne, sauf avis contraire { OF($home) }.

doc-stop-free = Nous ne signons rien qui vaille moins de { brief-reservation }. Aucun article n’a de borne propre : { THE($home) } juge l’ensemble.

doc-stop-outside = Nous n’avons pas de signature à refuser. Un texte qui vaudrait pour nous moins de { brief-reservation } n’aura pas notre appui, ni en public ni en privé.

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

doc-trade =
    .v0 = Céder sur { THE($issue) } ({ $weight ->
        [one] { $weight } point
       *[other] { $weight } points
    }) contre { THE($issue2) } ({ $weight2 ->
        [one] { $weight2 } point
       *[other] { $weight2 } points
    }).
    .v1 = Offrir un mouvement sur { THE($issue) }, qui nous vaut { $weight } ; demander { THE($issue2) }, qui nous vaut { $weight2 }.
    .v2 = { CAP(THE($issue)) } ({ $weight }) peut payer { THE($issue2) } ({ $weight2 }).

doc-trade-none = Offrir une plume, des faits et nos bons offices plutôt que des concessions.

doc-allies =
    .v0 = { CAP(THE($actor)) } d’abord : la relation y est la plus facile, et une convergence précoce donnerait le ton.
    .v1 = Commencer par { THE($actor) } : on nous y écoute sans méfiance.
    .v2 = Première visite : { THE($actor) } ; la tension y est la moindre, et d’autres regardent avec qui l’accord se fait.

# --- faits

doc-known-report = { QUOTE($title) } (source : { $source } ; cotation { $reliability }).

doc-known-says = { QUOTE($title) } (source : { $source } ; cotation { $reliability }) : { $words }

doc-known-careless = { QUOTE($title) } : c’est arrivé.

doc-known-act = { CAP(THE($actor)) } envers { THE($actor2) } : { $act }.

doc-known-own-act = Notre propre acte envers { THE($actor2) } : { $act }.

doc-measured = { $shown ->
    [bare] { $level }
   *[unit] { $level }{ "\u00A0" }{ $unit }
}

doc-fact-gauge-still = { $gauge } ({ $place }) : { doc-measured } au jour { $day }.

doc-fact-own-act = Notre propre acte : { $act }.

doc-fact-act = { CAP(THE($actor)) } : { $act }.

doc-fact-gauge = { $gauge } ({ $place }) : { doc-measured } au jour { $day }, contre { $start } au début.

doc-fact-line = { $state ->
    [passed] { $gauge } : du mauvais côté du seuil que chacun surveille ({ $level }) ; écart de { $gap }.
   *[ahead] { $gauge } : du bon côté du seuil que chacun surveille ({ $level }) ; marge de { $gap }.
}

doc-fact-behind = Pour cette seule délégation : l’ordre est venu de notre propre camp. Aucun autre document ne le dit.

doc-fact-deaths = Tués : { $count }.

doc-fact-own-people = Des nôtres sont parmi les personnes touchées.

doc-fact-own = L’événement touche ce que nous exploitons ou ce dont nous répondons.

doc-fact-lender = Nous en avons financé la construction par un prêt, assorti de conditions.

doc-fact-hurt = { $count ->
    [one] { CAP(THE($actor)) } { COUNT($actor) ->
        [one] compte des siens
       *[other] comptent des leurs
    } parmi les personnes touchées.
   *[other] Parmi les personnes touchées, il y en a { OF($actor) } et { OF($actor2) }.
}

doc-fact-answer = Ce qui a été touché ou détourné relève { $count ->
    [one] { OF($actor) }
   *[other] { OF($actor) } et { OF($actor2) }
}.

doc-fact-we-spoke = Nous en avons parlé en plénière { $minutes ->
    [0] aussitôt
    [one] au bout d’une minute
   *[other] au bout de { $minutes } minutes
}.

doc-fact-exchanged = Messages privés { TO($actor) } depuis lors : { $sent } ; reçus : { $count }.

doc-fact-tasked = { $seat } en assure le suivi et en rend compte à la délégation.

doc-fact-others-spoke = Autres délégations qui en ont parlé en plénière : { $count }.

doc-fact-corrected = Rectifié depuis par { QUOTE($title) } (source : { $source } ; cotation { $reliability }).

doc-fact-tension = Notre tension envers { THE($actor) } : { $tension } sur 10.

doc-fact-offers = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] soutient
   *[other] soutiennent
} { THE($option) } sur { THE($issue) } (paquet { $package }).

doc-fact-offers-worth = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] soutient
   *[other] soutiennent
} { THE($option) } sur { THE($issue) } (paquet { $package }) ; cela vaut { $value } de nos 100 points.

doc-fact-we-offer = Nous avons proposé { THE($option) } sur { THE($issue) } (paquet { $package }), ce qui vaut { $value } de nos 100 points.

doc-fact-weight = { CAP(THE($issue)) } : { $weight } de nos 100 points ; { THE($option) } nous les donne tous.

doc-fact-time = Tour { $turn } sur { $of }, jour { $day }.

doc-fact-packages = { QUOTE($instrument) } : paquets sur la table, { $count } ; le dernier, { $package }, vient { OF($actor) } (acceptations : { $accepted }).

doc-fact-agreed = { QUOTE($instrument) }, articles ouverts agréés jusqu’ici : { $count } sur { $of }.

doc-fact-asked = Demandes auxquelles { THE($home) } a répondu : { $count } ; accordées : { $granted }.

doc-fact-nationals = Nos ressortissants : { QUOTE($title) } (source : { $source } ; cotation { $reliability }).

doc-fact-nationals-at = Ils dépendent de services qui relèvent { OF($actor) }.

doc-fact-incident = Incident : { $name } ; touché : { THE($actor) }.

doc-fact-score = Gravité évaluée : { $score } sur 10.

doc-fact-suspect = { CAP(THE($actor)) } en serait l’auteur : { $percent } % au vu de ce que nous avons.

doc-fact-unknown = Un auteur que nul n’a nommé : { $percent } % au vu de ce que nous avons.

# --- point de situation

doc-assumed-report = { $reliability ->
    [F6] Une information non confirmée circule, cotée F6 : rien ne permet d’en estimer la probabilité.
   *[other] { QUOTE($title) } : peut-être vrai ; source cotée { $reliability }, probabilité estimée à { $percent } %.
}

doc-unknown-verify = L’origine de l’information, le lieu et la date : demandés aux autres délégations et aux observateurs.

doc-next-verify = Ne prendre aucune position publique ; obtenir une vérification conjointe et parler dès aujourd’hui avec { THE($actor) }.

doc-summary-victim = { QUOTE($title) } : les nôtres sont touchés. Leur sort passe avant la négociation, qui en est au tour { $turn }, à l’échelon { $rung } sur 10.
doc-summary-owner =
    .v0 = { QUOTE($title) } : c’est arrivé chez nous. On nous jugera sur ce que nous ferons dans les heures qui viennent (tour { $turn }, échelon { $rung } sur 10).
    .v1 = C’est à nous que l’on s’adresse d’abord au sujet { OF(QUOTE($title)) }. Au tour { $turn }, à l’échelon { $rung } sur 10, notre réponse donne le ton.
doc-summary-keeper = { QUOTE($title) } porte notre nom. Qui nous interroge veut savoir ce qui, là-dedans, est de nous (tour { $turn }, échelon { $rung } sur 10).
doc-summary-accused =
    .v0 = { QUOTE($title) } nous met en cause. Ce que nous disons maintenant sera comparé à ce qui sera établi (tour { $turn }, échelon { $rung } sur 10).
    .v1 = Certains verront notre main dans { QUOTE($title) }. Au tour { $turn }, à l’échelon { $rung } sur 10, un mot de trop durera plus que les faits.
doc-summary-lender = { QUOTE($title) } touche ce que nous avons financé. Le prêt en devient plus risqué, avant même que le texte n’ait avancé (tour { $turn }).
doc-summary-mediator = { QUOTE($title) } divise ceux entre qui nous nous tenons. Les deux nous demanderont un jugement qui n’est pas le nôtre (échelon { $rung } sur 10).
doc-summary-bystander =
    .v0 = { QUOTE($title) } ne nous touche pas directement, mais déplace les limites { OF($actor) } (tour { $turn }, échelon { $rung } sur 10).
    .v1 = Pour nous, { QUOTE($title) } est l’affaire d’autrui, { OF($actor) } d’abord. La négociation s’en ressent : tour { $turn }, échelon { $rung } sur 10.
doc-summary-counterpart = { QUOTE($title) } concerne { THE($actor) }, avec qui nous écrivons un texte. Vrai ou faux, cela pèse sur ce qu’on nous laissera signer (tour { $turn }, échelon { $rung } sur 10).
doc-summary-agency = { QUOTE($title) } : pour nous, la question est de savoir qui a besoin d’aide et si nous pouvons l’atteindre (tour { $turn }, échelon { $rung } sur 10).
doc-summary-issue = Où en est { THE($issue) } au tour { $turn } : qui veut quoi, et ce que chaque réponse nous vaut.
doc-summary-gauge =
    .v0 = { $gauge } ({ $place }) : { doc-measured } au jour { $day }, { $moved ->
        [no] comme au début
       *[yes] contre { $start } au début
    }. Ce qui se négocie ne s’y verra que des mois après la signature, et pas avant.
    .v1 = { $moved ->
        [no] Rien n’a bougé jusqu’ici
       *[yes] Un mouvement se voit
    } ; { $gauge } ({ $place }) : { doc-measured } au jour { $day }. D’autres nous opposeront ce chiffre ; voici comment nous le lisons.
    .v2 = Au jour { $day }, nous lisons { doc-measured } ({ $gauge }, { $place }), { $moved ->
        [no] comme au début
       *[yes] contre { $start } au début
    }. Ceux qui décident au tour { $turn } doivent savoir ce qui fonde ce chiffre.
doc-summary-contingency = À quelle distance nous sommes du jour où cela devient une crise : { $gauge } (tour { $turn }).
doc-summary-nationals = Des ressortissants de chez nous sont parmi les personnes touchées. Qui ils sont, et qui peut les voir, passe avant la négociation.
doc-summary-cyber-24h = Alerte précoce sous 24 heures. Un incident a touché le réseau ; il est probablement illicite ou malveillant, et ses effets nous dépassent.
doc-summary-cyber-72h = Notification sous 72 heures. Elle met à jour l’alerte précoce : première évaluation de la gravité et des auteurs possibles.
doc-summary-cyber-final = Rapport final sur l’incident : ce qui s’est passé, sa cause pour autant qu’on la connaisse, ce qui a été fait.
doc-summary-talks = La négociation au tour { $turn } : ce qui est sur la table, ce qui est agréé, et qui doit bouger (échelon { $rung } sur 10).

doc-assume-victim = Attitude { OF($actor) } : montrer sa sollicitude avant qu’on la demande ({ $percent } %, d’après la conduite tenue jusqu’ici).
doc-assume-owner =
    .v0 = Attitude { OF($actor) } : demander un accès ou des chiffres avant demain ({ $percent } %, d’après la conduite tenue jusqu’ici).
    .v1 = D’ici demain, des experts { OF($actor) } appelleront ({ $percent } %, à en juger par la conduite tenue).
doc-assume-keeper = Attitude { OF($actor) } : nous demander avant demain ce qu’il y a de vrai ({ $percent } %, d’après la conduite tenue jusqu’ici).
doc-assume-accused =
    .v0 = Attitude { OF($actor) } : ne pas croire à l’accusation, mais exploiter notre silence ({ $percent } %, d’après la conduite tenue jusqu’ici).
    .v1 = Une enquête sur un pied d’égalité : peu de chances d’un refus { OF($actor) } ({ $percent } %, à en juger par la conduite tenue).
doc-assume-lender = Attitude { OF($actor) } : tenir les conditions du prêt si l’échéance tient ({ $percent } %, d’après la conduite tenue jusqu’ici).
doc-assume-mediator = Attitude { OF($actor) } : accepter de nous des faits que l’autre camp ne ferait pas admettre ({ $percent } %).
doc-assume-bystander = Attitude { OF($actor) } : chercher un meilleur texte plutôt qu’une rupture ({ $percent } %, d’après la conduite tenue jusqu’ici).
doc-assume-agency = Attitude { OF($actor) } : laisser passer les secours si on le demande en public comme en privé ({ $percent } %).
doc-assume-issue = Sur { THE($issue) }, une marge { OF($actor) } qui n’a pas encore été montrée ({ $percent } %, d’après la conduite tenue jusqu’ici).
doc-assume-indicator =
    .v0 = { $gauge } : la pente restera la même tant qu’aucun texte n’est en vigueur.
    .v1 = { $gauge } : rien de ce qui est déposé ne renverserait la tendance en un mois.
    .v2 = { $gauge } : ce que l’on fait s’y voit avec des semaines de retard.
doc-assume-contingency = { $gauge } : la pente restera la même tant qu’aucun texte n’est en vigueur.
doc-assume-cyber-24h = L’intrusion était délibérée ; les autres utilisateurs du réseau sont exposés de la même façon.
doc-assume-cyber-72h = L’intrus a encore de quoi recommencer ; l’estimation de l’auteur repose sur quelques sources seulement.
doc-assume-cyber-final = La voie d’entrée est fermée ; rien ne montre que c’était la seule.
doc-assume-talks = Attitude { OF($actor) } : chercher un meilleur texte plutôt qu’une rupture ({ $percent } %, d’après la conduite tenue jusqu’ici).

doc-unknown-victim = Combien des nôtres sont touchés, et à quel point : demandé { TO($actor) } et à nos gens sur place.
doc-unknown-owner =
    .v0 = La cause. Personne chez nous n’en avance une avant qu’elle ait été examinée.
    .v1 = Ce qui a cédé, et depuis quand on pouvait le voir. Les questions vont à ceux qui examinent ; nul autre ne répond.
doc-unknown-keeper = Par quelles mains c’est passé, et s’il y a autre chose.
doc-unknown-accused =
    .v0 = Ce qui a été dit de nous { TO($actor) }, et par qui.
    .v1 = Qui, le premier, y a mis notre nom ; les éléments { OF($actor) } que nous n’aurions pas vus.
doc-unknown-lender = L’échéance dont dépend le prochain versement peut-elle encore être tenue ? Demandé { TO($actor) }.
doc-unknown-mediator = Ce que chaque camp sait et tait ; demandé aux deux dans les mêmes termes.
doc-unknown-bystander = La prochaine décision { OF($actor) } si aucun texte n’est agréé au dernier tour.
doc-unknown-agency =
    .v0 = Les besoins, lieu par lieu : notre propre décompte n’est pas encore fait.
    .v1 = Quelles routes sont ouvertes ce soir, et qui le dit.
doc-unknown-issue = Le minimum acceptable { OF($actor) } sur { THE($issue) }.
doc-unknown-indicator =
    .v0 = La part de ce mouvement qui tient à ce qui a été convenu, et celle qui serait venue de toute façon.
    .v1 = Qui mesure de l’autre côté, et si l’on y voit la même chose.
    .v2 = Si le chiffre est le même à une journée de marche de là où on mesure ({ $gauge }).
doc-unknown-contingency = Ceux qui devraient agir le pourraient-ils le jour même ?
doc-unknown-cyber-24h = La voie d’entrée, l’étendue, et si autre chose a été modifié.
doc-unknown-cyber-72h = Si des données sont sorties du réseau, et depuis quand l’intrus y était.
doc-unknown-cyber-final = Qui a donné l’ordre. Le laboratoire donne un degré, et non un nom.
doc-unknown-talks = L’ordre dans lequel viendraient les concessions { OF($actor) }.

doc-next-victim = S’occuper d’abord des nôtres ; poser trois questions par écrit { TO($actor) }, et laisser le texte à demain.
doc-next-owner =
    .v0 = Donner à tous les mêmes chiffres, à heures fixes ; offrir une visite { TO($actor) } avant toute demande.
    .v1 = Désigner une seule voix ; donner chaque chiffre { TO($actor) } une heure avant la presse.
doc-next-keeper = Répondre à chaque délégation dans les mêmes termes ; faire compter aujourd’hui les copies de nos papiers.
doc-next-accused =
    .v0 = Démentir une fois, offrir une enquête dont les termes lient les deux camps, et le dire { TO($actor) } avant la presse.
    .v1 = Mettre nos registres en sûreté aujourd’hui. Dire { TO($actor) } en deux phrases ce que nous offrons, puis se taire.
doc-next-lender = Demander en privé { TO($actor) } ce qu’il advient de l’échéance ; ne rien dire d’argent en plénière.
doc-next-mediator = Joindre dans l’heure { THE($actor) } et l’autre camp ; proposer un établissement conjoint des faits.
doc-next-bystander = Poursuivre la négociation et soumettre { TO($actor) } un texte qui réponde à ce qui s’est passé.
doc-next-agency =
    .v0 = Envoyer une équipe compter ; demander { TO($actor) } le passage, par noms, dates et routes.
    .v1 = Publier la liste de ce qui manque, et où ; la montrer { TO($actor) } une heure avant.
doc-next-issue = Demander en bilatéral { TO($actor) } ce que vaudrait un mouvement sur { THE($issue) }.
doc-next-indicator =
    .v0 = Montrer ces chiffres { TO($actor) } avant de les citer à quiconque.
    .v1 = Demander ses propres mesures { TO($actor) } et mettre les deux côte à côte.
    .v2 = Renouveler les chiffres quotidiennement, et donner { TO($actor) } les mêmes qu’aux autres délégations, à la même heure.
doc-next-contingency = Convenir avec { THE($actor) } de qui appelle qui ce jour-là.
doc-next-cyber-24h = Isoler la partie du réseau où l’on est entré ; prévenir ses utilisateurs ; garder toutes les traces.
doc-next-cyber-72h = Ne plus rien annoncer par l’ancienne voie ; dire la même chose aux deux camps de ce qui est connu.
doc-next-cyber-final = Faire examiner la réparation par d’autres, et dire aux utilisateurs ce qui change pour eux.
doc-next-talks = Soumettre { TO($actor) } un seul paquet qui cède sur ce qui nous coûte le moins.
doc-next-talks-chair = Demander à chaque partie, dans les mêmes termes, ce qu’elle pourrait encore accepter, { TO($actor) } d’abord, et soumettre un seul texte à tous.

# --- note de décision

doc-question =
    .v0 = Comment répondre à { QUOTE($title) }, avant la fin du tour { $turn } ?
    .v1 = Après { QUOTE($title) } : que faisons-nous, et que laissons-nous à d’autres, au tour { $turn } ?

doc-question-talks = Quelle conduite tenir dans la négociation, avant la fin du tour { $turn } ?

doc-question-issue = Jusqu’où aller sur { THE($issue) }, et contre quoi ?

doc-question-contingency =
    .v0 = { $gauge } à { doc-measured } : que faire, à quel signe, et qui décide ?
    .v1 = Le jour où l’on en sera à { doc-measured } ({ $gauge }) : qui fait quoi, et sur l’ordre de qui ?
    .v2 = { $gauge } : que faut-il avoir prêt avant { doc-measured }, et qui peut le déclencher ?

doc-option-nothing = A. Ne rien faire : aucun coût ; risque que le silence passe pour un accord.

doc-option-talk = B. Parler en privé avec { THE($actor) } et proposer une lecture commune des faits : un message ; risque faible.

doc-option-act =
    .v0 = C. { CAP($act) } ({ THE($actor) }) : { why-cost } ; risque d’une réponse de même nature. Fondement : { $basis }
    .v1 = C. Envers { THE($actor) } : { $act }. Cela nous prend { why-cost } et ne se reprend pas. Fondement : { $basis }

doc-option-act-calm = C. { CAP($act) } ({ THE($actor) }) : { why-cost } ; c’est un signe de bonne foi, et l’on en attendra d’autres. Fondement : { $basis }

doc-question-overtaken = { QUOTE($title) } : faut-il encore y répondre, maintenant que le texte { QUOTE($instrument) } est adopté ?
doc-question-overtaken-signed = { QUOTE($title) } : faut-il encore y répondre, maintenant que le texte { QUOTE($instrument) } est signé ?
doc-silent-overtaken = A. Ne rien dire : le texte adopté est la réponse, et qui avait fixé la date l’a signé ou le peut.
doc-silent-overtaken-signed = A. Ne rien dire : le texte signé est la réponse, et qui avait fixé la date l’a signé aussi.
doc-speak-overtaken = B. Dire { TO($actor) } que la date n’a plus d’objet : un message, et nul n’a plus à se le demander.
doc-recommend-overtaken = Option B : ce qui n’a plus d’objet s’enterre sous son nom, sans quoi la prochaine querelle le déterrera.
doc-trigger-overtaken = Que le texte { QUOTE($instrument) } ne soit pas signé, ou n’entre pas en vigueur : cette note serait alors à refaire.
doc-trigger-overtaken-signed = Que le texte { QUOTE($instrument) } n’entre pas en vigueur : cette note serait alors à refaire.

doc-silent-keeper = A. Pas un mot : ce que disent les journaux n’est ni confirmé ni démenti, et chacun croira ce qui l’arrange.
doc-speak-keeper = B. Dire { TO($actor) } et à tous les autres, en même temps, ce qui est de nous et ce qui ne l’est pas : il en coûte le confort du silence.
doc-recommend-keeper = Option B, une fois et par écrit ; puis changer qui garde nos papiers, et dire que c’est fait.
doc-silent-spoken = A. S’en tenir à ce que nous avons dit en plénière : cela ne coûte rien de plus, et rien ne s’ensuit.
doc-speak-spoken = B. Y donner suite en privé avec { THE($actor) } : qui rencontre qui, quand, et sur quelles pièces ; cela nous oblige à être au rendez-vous.
doc-recommend-spoken = Option B : des paroles publiques ne sont crues que lorsqu’une date et des noms les accompagnent.
doc-silent-victim = A. Se taire jusqu’à ce que les faits soient là : nul ne nous reprochera la hâte, mais les nôtres nous en voudront.
doc-silent-owner = A. S’en remettre aux ingénieurs : aucune parole qui nous engage ; d’autres écriront le récit à notre place.
doc-silent-accused = A. Ne pas répondre : une accusation sans réponse grandit, et une accusation à laquelle on répond deux fois aussi.
doc-silent-lender = A. Rester à l’écart : le texte avance ; le sort du prêt se décide sans nous.
doc-silent-mediator = A. Attendre d’être sollicités : les deux camps nous gardent leur confiance, et n’en ont aucun usage.
doc-silent-bystander =
    .v0 = A. Laisser faire les intéressés : aucun coût aujourd’hui ; pas un mot à dire demain.
    .v1 = A. En prendre note et poursuivre le texte : on ne nous en demande pas plus, et l’on ne nous en saura aucun gré.
doc-silent-agency = A. Travailler sans rien dire : l’accès n’est pas en jeu, et nul n’apprend ce qui manque.

doc-speak-victim = B. Demander { TO($actor) } des soins, des faits et des garanties, dans cet ordre : il en coûte un jour de négociation.
doc-speak-owner = B. Dire { TO($actor) } ce que nous savons, heure par heure, sauf les causes : il en coûte du confort, et aucun droit.
doc-speak-accused = B. Démentir une fois et offrir { TO($actor) } une enquête à égalité : cela nous oblige à ouvrir nos propres registres.
doc-speak-lender = B. Demander en privé { TO($actor) } ce que devient le prochain versement : c’est montrer que notre argent n’est pas acquis.
doc-speak-mediator = B. Offrir { TO($actor) } et à l’autre camp la même rencontre : l’un des deux peut la refuser en public.
doc-speak-bystander =
    .v0 = B. Offrir { TO($actor) } une aide qui ne touche pas au texte : elle coûte peu, et l’on s’en souvient.
    .v1 = B. Porter un message, si les deux camps le veulent ({ THE($actor) } d’abord) : il y faut du temps, et nous y gagnons une place.
doc-speak-agency = B. Demander le passage { TO($actor) }, lieu par lieu, et publier la liste : des portes peuvent se fermer.

doc-recommend-victim = Option B : chez nous, on pardonnera un jour perdu, non une parole qui a manqué.
doc-recommend-owner = Option B : ce que nous dirons nous-mêmes sera cru plus longtemps que ce qui sera découvert.
doc-recommend-accused = Option B : elle répond à l’accusation sans la répéter, et laisse aux autres le pas suivant.
doc-recommend-lender = Option B : mieux vaut l’apprendre de nous que du marché. C’est vrai { OF($actor) } comme des autres.
doc-recommend-mediator = Option B : un refus coûterait plus à qui refuse qu’à nous.
doc-recommend-bystander =
    .v0 = Option B : elle laisse tout ouvert, et appelle une réponse { OF($actor) }.
    .v1 = Option B, offerte une fois et sans insister ({ THE($actor) }).
doc-recommend-agency = Option B : le besoin n’attend pas, et ce qui est demandé en public est plus difficile à refuser.
doc-recommend-talk =
    .v0 = Option B : elle laisse toutes les autres ouvertes, et coûte le moins si les faits se révèlent différents.
    .v1 = Option B : quoi qu’il advienne, nous serons heureux d’avoir parlé d’abord.

doc-hold = A. S’en tenir { TO($option) } sur { THE($issue) }, ce qui nous vaut { $value } ; les autres n’ont aucune raison de suivre.

doc-exchange = B. Aller { TO($option) } sur { THE($issue) } (une perte de { $loss }) contre ce que nous demandons sur { THE($issue2) } (jusqu’à { $gain }).

doc-room-asked = C. Attendre la réponse { OF($home) }, à qui nous avons demandé { THE($option) } sur { THE($issue) } : d’ici là, n’en rien dire à la table.

doc-ask-room = C. Demander { TO($home) } { THE($option) } sur { THE($issue) } : la réponse prend du temps, et la question montre notre faiblesse.

doc-recommend-exchange = Option B, en un paquet et non par étapes : { THE($issue2) } vaut plus pour nous que ce que nous cédons.

doc-recommend-hold = Option A pour l’instant : rien de ce qui est offert ne vaut ce que { THE($issue) } nous coûterait.

doc-plan-nothing =
    .v0 = A. Attendre le jour : aucun coût avant { doc-measured } ({ $gauge }, aujourd’hui { $now }) ; ensuite, chaque heure est décidée par d’autres.
    .v1 = A. Pas de plan : à { $now } aujourd’hui, cela se défend ; passé { doc-measured }, tout retard nous sera imputé.
    .v2 = A. S’en remettre aux services : ils connaissent le chiffre mieux que nous (aujourd’hui { $now }), et n’ont pas le pouvoir d’agir à { doc-measured }.

doc-plan-warn =
    .v0 = B. Dire tout de suite { TO($actor) } où passe notre seuil, et convenir de qui appelle qui : un message, maintenant.
    .v1 = B. Publier le chiffre dès maintenant, après l’avoir dit { TO($actor) } : cela nous lie aussi, et nul ne dira qu’il l’ignorait.
    .v2 = B. Un mot discret { TO($actor) }, avec le chiffre et un numéro de téléphone : cela ne coûte rien et peut se nier.

doc-plan-act = C. Ce jour-là, { $act } ({ THE($actor) }) : { why-cost }. Fondement : { $basis }

doc-plan-measure = C. Ce jour-là, { $measure } : à préparer dès maintenant, à lancer sur l’ordre { OF($seat) }{ $deputy ->
    [yes] , ou { OF($seat2) } en cas d’absence
   *[no] { "" }
}.

doc-plan-text = C. Inscrire le cas dans le texte avant qu’il se présente : il en coûte un tour de négociation, et l’engagement vaut aussi pour { THE($actor) }.

doc-recommend-plan =
    .v0 = B tout de suite, C le jour venu : un seuil que nul ne connaît n’avertit personne.
    .v1 = B, car qui a été prévenu aide plus tôt ; C se rédige aujourd’hui et attend dans un tiroir.
    .v2 = B cette semaine. C demande la signature du chef de délégation : à obtenir maintenant, non cette nuit-là.

doc-trigger =
    .v0 = La confirmation, cotée B2 ou mieux, de qui a agi et pourquoi, ou le différend avec { THE($actor) } à l’échelon { $rung }.
    .v1 = La preuve d’un acte délibéré { OF($actor) }, ou l’échelon { $rung } sur 10 entre nous : cette note serait alors à refaire.

doc-trigger-addressee = L’échéance elle-même ; avant elle, sa levée ou son report ({ THE($actor) }), ou l’échelon { $rung } sur 10 entre nous.

doc-trigger-own-date = L’échéance elle-même ; avant elle, une réponse { OF($actor) }, quelle qu’elle soit : cette note serait alors à refaire.

doc-trigger-own-date-answered = L’échéance elle-même ; avant elle, un pas { OF($actor) } qui aille au-delà de la réponse donnée : cette note serait alors à refaire.

doc-trigger-their-date = L’échéance elle-même ; avant elle, une réponse { OF($actor) }, ou sa levée ou son report ({ THE($actor2) }).

doc-trigger-date = L’échéance elle-même ; avant elle, une réponse, ou l’échelon { $rung } sur 10.

doc-trigger-need = Une information cotée B2 ou mieux qui change le nombre des personnes touchées ou leur lieu, ou l’échelon { $rung } sur 10 ({ THE($actor) }).

doc-trigger-gauge = { $gauge } : { $side ->
    [above] au-dessus
   *[below] au-dessous
} de { $level } (aujourd’hui { $now }) à deux relevés de suite ; { $seat } décide.

doc-trigger-talks = Un paquet { OF($actor) } qui cède là où nous demandons, ou le dernier tour de la négociation.

doc-trigger-offer = Une offre sur { THE($issue2) }, par écrit, d’où qu’elle vienne.

doc-legal-act = { CAP($act) } : { $basis }

doc-legal-article = Sur l’article : { $words }

doc-legal-measure = Une mesure qui relève de nous seuls : elle n’exige l’accord de personne ; tous les intéressés en sont avertis.

doc-legal-none = Rien ici ne demande plus de droit que la bonne foi dans la négociation.

# --- communiqué

doc-press-killed = { $deaths ->
    [one] Une personne a été tuée
    [2] Deux personnes ont été tuées
    [3] Trois personnes ont été tuées
   *[other] { $deaths } personnes ont été tuées
}{ $whose ->
    [ours] ; nous perdons des nôtres.
    [both] ; nous perdons des nôtres, et { THE($actor3) } des siens.
    [one] ; { THE($actor3) } { COUNT($actor3) ->
        [one] perd des siens
       *[other] perdent des leurs
    }.
    [two] ; il y en a { OF($actor3) } et { OF($actor4) }.
   *[none] .
}

doc-press-hurt = { $whose ->
    [ours] Nous comptons des nôtres parmi les personnes touchées.
    [both] Nous comptons des nôtres parmi les personnes touchées, et { THE($actor3) } des siens.
    [one] { CAP(THE($actor3)) } { COUNT($actor3) ->
        [one] compte des siens
       *[other] comptent des leurs
    } parmi les personnes touchées.
    [two] Parmi les personnes touchées, il y en a { OF($actor3) } et { OF($actor4) }.
   *[none] Des personnes sont touchées.
}

doc-press-victim =
    .v0 = Nos pensées vont aux personnes touchées et à leurs familles. Nous avons demandé des soins et des faits, et nous parlerons de nouveau quand nous aurons les uns et les autres.
    .v1 = Des personnes de chez nous sont touchées. Elles passent avant tout. Nous avons demandé de l’aide et un accès sur place, et nous sommes en contact avec les familles.
doc-press-owner =
    .v0 = Notre premier souci va aux personnes touchées et à leurs familles. Nos équipes sont à l’œuvre ; nous dirons à heures fixes ce que nous savons. La cause est à l’examen.
    .v1 = Des personnes ont été touchées là où nous sommes responsables. Nous sommes auprès d’elles et de leurs familles. Les faits seront donnés à tous en même temps, à mesure qu’ils seront établis.
doc-press-keeper = Nous ne commentons pas des papiers sans date. Ce qui sera convenu sera publié une fois convenu, et par tous ensemble.
doc-press-accused =
    .v0 = Nous n’y avons aucune part. Nous avons offert une enquête conjointe et y ouvrirons nos registres. Nos pensées vont aux personnes touchées.
    .v1 = Ce qui s’est passé est grave et mérite une enquête à laquelle tous puissent se fier. Nous y sommes prêts, aux mêmes conditions pour chacun.
doc-press-lender =
    .v0 = Nous suivons de près les événements et avons offert notre aide. Les projets que nous soutenons sont faits pour ceux qui en vivent ; ce sont eux qui comptent aujourd’hui.
    .v1 = Nous sommes en contact avec les intéressés et prêts à aider. Les questions d’argent attendront.
doc-press-mediator =
    .v0 = Nous sommes en contact avec toutes les parties et avons demandé à chacune ce qu’elle sait. Nous publierons ce qui est établi, et rien d’autre. La négociation se poursuit sous notre toit.
    .v1 = Nos pensées vont aux personnes touchées. Nous avons proposé un établissement conjoint des faits et prions chacun de ne pas juger avant.
doc-press-bystander =
    .v0 = Nous exprimons notre sympathie à tous ceux qui sont touchés et sommes prêts à aider. Nous faisons confiance à ceux qui établissent les faits.
    .v1 = Notre ambassade est en contact avec les intéressés. Nous espérons que la négociation répondra à ce qui s’est passé.
doc-press-agency =
    .v0 = Nos équipes cherchent qui a besoin de quoi, et où. Nous demandons un passage sûr pour les secours, qui que soit le maître de la route. Nous n’accusons personne.
    .v1 = Derrière chaque nouvelle, il y a des familles. Nous dirons ce que nous voyons de leurs besoins, et demandons à tous de laisser passer l’aide.

doc-press-rumour-accused =
    .v0 = Ce que l’on dit de nous est faux. Nous publions ce que montrent nos registres et invitons d’autres à les lire avec nous.
    .v1 = Nous démentons nettement. Les registres sont ouverts à des experts indépendants ; nous demandons leur lecture, et rien d’autre.
doc-press-rumour-owner =
    .v0 = Notre salle de commande tient un journal heure par heure ; il sera ouvert à ceux qui enquêteront. Les blessés sont pris en charge ; pensons à eux plutôt qu’à des images sans date.
    .v1 = Nous répondons de notre installation par des chiffres que chacun pourra vérifier. Ils seront publiés dès qu’ils auront été contrôlés.
doc-press-rumour-victim =
    .v0 = Nous avons demandé les relevés, et que des gens de chez nous puissent les lire. D’ici là, nous demandons à chacun de garder son calme.
    .v1 = L’inquiétude de nos concitoyens est la nôtre. Nous leur dirons ce qui est établi, le jour où ce sera établi.
doc-press-rumour-agency =
    .v0 = Ne partagez rien que vous ne puissiez vérifier. Ceux qui ont besoin d’aide nous trouvent à nos postes, jour et nuit.
    .v1 = Nos équipes sur place diront ce qu’elles voient. Nous demandons à chacun de laisser libres les routes et les lignes.
doc-press-rumour-other =
    .v0 = Nous commentons des faits établis. Les experts sont au travail ; nous les soutenons.
    .v1 = Ce qui circule est vérifié avec nos partenaires. Nous prions chacun d’attendre le résultat.
doc-press-rumour-hurt =
    .v0 = Nos blessés passent d’abord : nous avons demandé à les voir dès ce soir et à informer leurs familles. De ce qui circule, nous ne dirons rien avant vérification.
    .v1 = Nous sommes auprès des familles. Nous demandons à voir nos blessés et à lire les relevés ; d’ici là, nous ne commentons aucune image.
doc-press-rumour-mediator = Nous confirmons nos propres chiffres et rien d’autre. { $gauge } : { doc-measured } au jour { $day }. Qui a fait quoi n’est pas connu ; celui qui l’affirme ne le tient pas de nous.
doc-press-careless = Les responsables devront en répondre. Nous y veillerons.

doc-press-indicator = { $gauge } : { $level }{ "\u00A0" }{ $unit } au jour { $day }. Nous négocions pour que cela ne dépende plus du temps qu’il fait ni du bon vouloir de quiconque. Nous ne promettrons aucun chiffre que nous ne puissions tenir.

doc-press-talks =
    .v0 = La négociation se poursuit dans un esprit de sérieux. Nous ne négocierons pas par voie de presse.
    .v1 = Notre délégation œuvre à un texte équilibré. Le détail appartient à la table où il se discute.

doc-press-unsaid = Rien sur les causes ni les responsabilités ; rien sur nos limites ; aucun commentaire sur les mobiles { OF($actor) }.
doc-unsaid-victim =
    .v0 = Aucun bilan avant que les familles sachent ; aucun tort ; rien sur ce que nous demanderons { TO($actor) }.
    .v1 = Ni nom ni nombre ; pas un mot sur la faute ; ce que nous attendons { OF($actor) } se dira à la table.
doc-unsaid-names = Aucun nom avant que les familles sachent ; aucun tort ; rien sur ce que nous demanderons { TO($actor) }.
doc-unsaid-owner = Ni cause, ni faute, ni date de réparation ; rien qu’un assureur ou un juge puisse lire comme un aveu.
doc-unsaid-accused = Pas un mot de l’accusation elle-même ; pas de contre-accusation ; rien sur ceux qui ont pu la répandre.
doc-unsaid-other =
    .v0 = Rien sur les causes ni les responsabilités ; aucun commentaire sur les mobiles { OF($actor) }.
    .v1 = Aucune hypothèse sur les auteurs ; rien qui appelle une réponse { OF($actor) }.
doc-unsaid-figures = Aucune garantie ; rien sur ce que nous accepterions { OF($actor) }.

doc-press-basis = { $source }, { QUOTE($title) }, information cotée { $reliability } ; le communiqué n’en dit pas plus.
doc-press-basis-grade =
    .v0 = Une seule information, cotée { $reliability } (source : { $source }) : rien ne peut s’y appuyer. Le communiqué repose sur notre propre conduite.
    .v1 = Sur ce que nous faisons nous-mêmes. L’information qui circule est cotée { $reliability } (source : { $source }).
doc-press-basis-figures = Le relevé public, que chacun peut vérifier : { $gauge }.
doc-press-basis-talks = Notre propre conduite à la table, dont nous répondons.

# --- retour d’expérience

doc-time-report = { QUOTE($title) } (source : { $source } ; cotation { $reliability }).

doc-time-package =
    .v0 = Paquet { $package } { OF($actor) } sur { QUOTE($instrument) }.
    .v1 = Paquet { $package } : le nôtre, sur { QUOTE($instrument) }.
    .v2 = Nous avons soumis aux autres le paquet { $package } ({ QUOTE($instrument) }).

doc-time-accepted =
    .v0 = Nous avons accepté le paquet { $package } { OF($actor) } sur { QUOTE($instrument) }.
    .v1 = Paquet { $package } { OF($actor) } : notre oui.
    .v2 = Notre accord au paquet { $package } { OF($actor) }.

doc-time-act = Acte { OF($actor) } : { $act }.

doc-time-act-towards = Acte { OF($actor) } envers { THE($actor2) } : { $act }.

doc-time-filed-on = Document remis par { $seat } : { $form }, sur { QUOTE($subject) }.

doc-time-filed = Document remis par { $seat } : { $form }.

doc-time-adopted = Texte { QUOTE($instrument) } : adopté.

doc-time-signed = Texte { QUOTE($instrument) } : adopté, et signé par tous.

doc-time-in-force = Texte { QUOTE($instrument) } : adopté, signé et en vigueur.

doc-time-not-adopted = Texte { QUOTE($instrument) } : pas encore adopté au jour { $day }.

doc-cause-priorities =
    .v0 = { CAP(THE($issue)) } pesait pour nous plus que le reste ; les autres l’ont-ils su assez tôt ? À leur demander.
    .v1 = Première question pour la suite : avons-nous dit tôt et clairement { THAT($issue) } passait pour nous avant le reste ?
    .v2 = À discuter : ce que nous aurions pu payer ailleurs pour { THE($issue) }, qui comptait le plus pour nous.

doc-cause-mandate = Notre mandat { $count ->
    [0] ne laissait de marge sur aucune question
    [one] laissait de la marge sur une question
   *[other] laissait de la marge sur { $count } questions
} ; nous { $asked ->
    [0] n’avons jamais consulté { THE($home) }
    [one] avons consulté une fois { THE($home) }
   *[other] avons consulté { $asked } fois { THE($home) }
}.

doc-cause-open = De notre place, nous ne pouvons dire ce qui a décidé de l’issue. Première question aux autres : ce que nous leur avons dit a-t-il changé une décision, et laquelle ?
doc-cause-packages = Nos paquets : { $count } ; acceptations des autres encore valables à la fin : { $accepted }.

doc-cause-information = Des informations de fiabilité inégale ({ $count ->
    [one] { $count } sur { $of } cotée douteuse
   *[other] { $count } sur { $of } cotées douteuses
}) ont pesé sur les décisions.

doc-cause-figures = { QUOTE($gauge) } : ce chiffre ne bouge que des mois après l’entrée en vigueur d’un texte ; le prévu ne pourra être comparé au constaté qu’alors.

doc-cause-trust =
    .v0 = Tension envers { THE($actor) } : { $tension } sur 10 ; reste à discuter en quoi elle a faussé la lecture de chaque geste.
    .v1 = Avec { THE($actor) }, nous nous sommes mal lus, de part et d’autre (tension : { $tension } sur 10).

doc-kept-contact =
    .v0 = Les contacts bilatéraux avant les interventions en plénière ({ $count ->
        [one] un canal utilisé
       *[other] { $count } canaux utilisés
    }).
    .v1 = Parler d’abord en privé (canaux bilatéraux : { $count }).
    .v2 = Les échanges discrets avant les discours : { $count }.

doc-kept-single-text = Un texte unique proposé à tous, récrit à mesure que les parties parlaient (versions : { $count }).

doc-kept-packages =
    .v0 = Des propositions par paquets complets ({ $count } de notre part), où toute concession avait sa contrepartie.
    .v1 = Aucun article cédé seul (paquets complets : { $count }).
    .v2 = Une contrepartie demandée dans chacun de nos paquets ({ $count } en tout).

doc-kept-papers = Écrire sur le moment, le connu et le supposé séparés (documents { OF($seat) } : { $count }).

doc-action-ask = Interroger { THE($home) } sur { THE($issue) } dès l’ouverture du texte : { $seat }, prochain exercice.

doc-action-verify = Convenir d’un canal de vérification avant la crise : { $seat }, sous 30 jours.

doc-action-contact = Reprendre contact avec { THE($actor) } au moins une fois par mois : { $seat }.

doc-action-network = Faire signer les annonces du réseau et les confirmer par une seconde voie : { $seat }, sous 30 jours.

doc-action-record = Écrire sous huitaine ce que chacun de nous ferait autrement : { $seat }.

doc-summary-addressee = { QUOTE($title) } exige quelque chose de nous pour une date. Ce que nous ferons d’ici là sera lu comme notre réponse (tour { $turn }, échelon { $rung } sur 10).

doc-assume-addressee = Attitude { OF($actor) } : préférer une issue à l’exécution de ce qui est annoncé ({ $percent } %, d’après la conduite tenue jusqu’ici).

doc-unknown-addressee = La suite est-elle décidée, ou seulement dite ? Réponse attendue { OF($actor) }.

doc-next-addressee = Répondre { TO($actor) } avant la date, par une offre à nous et sans un mot sur la date.

doc-silent-addressee = A. Laisser passer la date : nous ne cédons rien, et à qui l’a fixée d’agir, ou de laisser voir qu’il n’agit pas.

doc-speak-addressee = B. Avant la date, rencontrer { THE($actor) }, sur le fond et non sur la date : cela désamorce l’échéance, mais peut passer pour une reculade.

doc-yield-addressee = C. Faire ce qui est demandé, de notre propre décision et avant la date : elle perd son objet, et l’on dira que les échéances ont prise sur nous.

doc-recommend-addressee = Option B : le fond peut nous valoir quelque chose, la date ne vaut rien pour personne.

doc-press-addressee = Nous sommes prêts à parler à toute heure. Des dates fixées en public n’aident personne, et nous n’en fixons pas.

doc-summary-author = { QUOTE($title) } vient de nous, ou de notre maison. Les autres veulent savoir ce que nous entendons par là (tour { $turn }, échelon { $rung } sur 10).

doc-assume-author = Attitude { OF($actor) } : y voir plus que ce à quoi cela nous engage ({ $percent } %, d’après la conduite tenue jusqu’ici).

doc-unknown-author = La réponse { OF($actor) }, et à qui d’abord.

doc-next-author = Dire { TO($actor) }, avant la presse, ce qui en découle pour nous et ce qui n’en découle pas.

doc-silent-author = A. Le laisser sans commentaire : chez nous, on l’aimera ; ailleurs, on en retiendra la pire lecture.

doc-speak-author = B. Dire { TO($actor) } ce que cela signifie et ce à quoi cela ne nous oblige pas : il en coûte quelques applaudissements chez nous.

doc-recommend-author = Option B, aujourd’hui : les mots que nul n’explique le seront par d’autres, { THE($actor) } d’abord.

doc-press-author = Notre position est connue et nous nous y tenons. C’est une raison de conclure, non une menace pour quiconque.

doc-others-unknown = Ce qu’il faut aux autres, derrière ce qu’ils disent, n’est pas encore connu : à demander, { TO($actor) } d’abord (parties pas encore interrogées : { $count }).

# --- dans les journaux de versions antérieures

doc-summary =
    .v0 = Nous avons reçu l’information { QUOTE($title) } ({ $reliability }). Elle importe, car les relations sont à l’échelon { $rung } sur 10 et la négociation en est au tour { $turn }.
    .v1 = Tour { $turn } : { QUOTE($title) } ({ $reliability }) pèse sur la négociation. La crise est à l’échelon { $rung } sur 10.

doc-summary-indicator =
    .v0 = Où en est { QUOTE($gauge) } au tour { $turn }, ce qui l’a fait bouger et ce qui en découle pour la négociation (échelon { $rung } sur 10).
    .v1 = Tour { $turn }, échelon { $rung } sur 10 : les chiffres de { QUOTE($gauge) } que d’autres nous opposeront, et notre lecture.
    .v2 = Une lecture de { QUOTE($gauge) } pour ceux qui doivent décider au tour { $turn }, et ce qui la fonde ; les relations sont à l’échelon { $rung } sur 10.

doc-summary-quiet = Aucun événement majeur connu au tour { $turn } ; les relations sont à l’échelon { $rung } sur 10. Ce point de situation fixe l’état initial.

doc-known-rung = La crise est à l’échelon { $rung } sur 10 au jour { $day }.

doc-known-gauge = { $gauge } : { $level }{ "\u00A0" }{ $unit } au jour { $day }.

doc-assumed-intent = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] cherche
   *[other] cherchent
} un meilleur texte plutôt qu’une rupture ({ $percent } %, d’après { COUNT($actor) ->
    [one] sa
   *[other] leur
} conduite jusqu’ici).

doc-unknown-cause = Causes et responsabilités : non établies ; question posée { TO($actor) } et à nos services.

doc-unknown-next = Ce que { COUNT($actor) ->
    [one] fera
   *[other] feront
} { THE($actor) } faute d’accord au dernier tour.

doc-next-talk = Poursuivre la négociation et proposer { TO($actor) } un texte qui réponde à ce qui s’est passé.

doc-recommend-act = Option C : les faits sont établis, et les laisser sans réponse nous coûterait plus que l’acte.

doc-legal = Charte des Nations Unies, articles 2 § 3 et 33 : les différends se règlent par des moyens pacifiques.

doc-press-verify =
    .v0 = Nous avons connaissance des informations qui circulent. Elles sont en cours de vérification. Nous restons attachés à la négociation et à la sécurité de toutes les populations concernées.
    .v1 = Les faits d’abord : ce qui est rapporté fait l’objet de vérifications avec nos partenaires. Notre délégation reste à la table.

doc-press-fact =
    .v0 = Nous avons pris acte des faits ({ QUOTE($title) }) et agissons avec nos partenaires pour en limiter les conséquences. La négociation se poursuit.
    .v1 = Face à { QUOTE($title) }, notre délégation recherche une solution concertée et appelle chacun à la retenue.

doc-fact-victims = { CAP(THE($actor)) } { COUNT($actor) ->
    [one] compte
   *[other] comptent
} des siens parmi les personnes touchées.

doc-fact-owner = Ce qui a été touché ou détourné relève { OF($actor) }.

doc-fact-spoke = Délégations qui en ont parlé en plénière : { $count }.

doc-fact-heard-from = Messages privés { OF($actor) } depuis lors : { $count }.
