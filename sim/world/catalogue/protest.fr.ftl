# Actes de protestation et de droit : le nom, quand y recourir, et sur quel droit.

catalogue-demand-policy-change = Exiger un changement de politique
    .done = exige { OF($target) } un changement de politique
    .when = Quand une demande est restée sans réponse et que vous savez dire la suite d’un refus.
    .basis = Demande de cessation et notification : Responsabilité de l’État, art. 30 et 43.
    .basis-other = Aucune forme requise ; dire quelle règle est enfreinte et ce qui y remédierait.

catalogue-denounce = Critiquer ou dénoncer
    .done = dénonce la conduite { OF($target) }
    .when = Pour marquer publiquement une limite ; cela change rarement la conduite visée.
    .basis = Libre entre États ; en poste, pas d’ingérence (CVRD, art. 41 § 1).
    .basis-other = Libre, dans les limites de la diffamation ; cela peut coûter l’accès à ceux dont on parle.

catalogue-accuse = Accuser (attribution publique)
    .done = accuse publiquement { THE($target) }
    .when = Seulement avec des preuves montrables, car on revient difficilement en arrière.
    .basis = Attribution : Responsabilité de l’État, art. 4 à 11 ; l’accusation doit être étayée (A/70/174, 28 f)).
    .basis-other = Libre, dans les limites de la diffamation ; une accusation doit être étayée.

catalogue-demarche = Effectuer une démarche officielle
    .done = effectue une démarche officielle auprès { OF($target) }
    .when = Pour protester ou demander au ministère, sur instructions, en laissant une note.
    .basis = Les affaires officielles passent par le ministère : CVRD, art. 3 § 1 c) et 41 § 2.
    .basis-organisation = Son acte constitutif, et l’accord de siège qui lui donne un interlocuteur.

catalogue-summon-ambassador = Convoquer l’ambassadeur
    .done = convoque l’ambassadeur { OF($target) }
    .when = Pour qu’une protestation soit entendue le jour même et que cela se sache.
    .basis = Usage diplomatique ; CVRD, art. 3 § 1 c) et 41 § 2.

catalogue-recall-ambassador = Rappeler l’ambassadeur en consultation
    .done = rappelle pour consultations son ambassadeur auprès { OF($target) }
    .when = Pour marquer au plus haut son mécontentement sans rompre ; prévoyez d’abord le retour.
    .basis = Choix souverain ; un chargé d’affaires dirige la mission (CVRD, art. 19).

catalogue-bring-case = Saisir un juge (CIJ, OMC, arbitrage)
    .done = introduit une instance contre { THE($target) }
    .when = Quand la compétence existe, que l’on peut attendre et que la décision servira.
    .basis = Charte, art. 36 § 3 ; Statut de la CIJ, art. 36 ; Mémorandum d’accord de l’OMC, art. 4 et 6.

catalogue-fact-finding = Lancer une mission d’établissement des faits
    .done = lance une mission d’établissement des faits au sujet { OF($target) }
    .when = Quand les versions divergent et que des faits partagés réduiraient le différend.
    .basis = Charte, art. 33 et 34 ; AGNU, rés. 46/59 ; Convention sur les cours d’eau, art. 33 § 3 à 9.
    .basis-other = Accord de qui contrôle les lieux ; des méthodes que l’on puisse montrer.
    .basis-organisation = Son mandat et l’accord de l’hôte ; AGNU, rés. 46/59.

catalogue-reject-proposal = Rejeter une proposition
    .done = rejette une proposition { OF($target) }
    .when = Quand elle franchit une ligne rouge ; dites laquelle, et ce qui ne la franchirait pas.
    .basis = Nulle obligation de conclure, mais bonne foi si l’on s’est engagé à négocier.

catalogue-veto = Opposer un veto ou bloquer le consensus
    .done = oppose son veto { TO($target) }
    .when = Quand la règle le permet et qu’aucune objection moindre ne tient ; il faudra s’expliquer.
    .basis = Charte des Nations Unies, art. 27 § 3, ou règle d’unanimité ou de consensus de l’organe.
    .basis-organisation = La règle d’unanimité ou de consensus de l’organe.

catalogue-halt-negotiations = Suspendre les négociations
    .done = suspend les négociations avec { THE($target) }
    .when = Quand le dialogue couvre un fait accompli ; laissez un canal et une condition de reprise.
    .basis = Licite sauf obligation de négocier ; rompre sans motif est de mauvaise foi (Lac Lanoux, 1957).
    .basis-other = Libre ; donner la raison, et dire ce qui ferait revenir.
