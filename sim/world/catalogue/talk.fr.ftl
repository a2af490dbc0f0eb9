# Actes de dialogue : le nom, quand y recourir, et sur quel droit.

catalogue-make-statement = Faire une déclaration publique
    .done = fait une déclaration publique
    .when = Pour fixer une position avant que d’autres ne la décrivent à votre place.
    .basis = Libre, mais un engagement unilatéral clair peut lier son auteur (CIJ, Essais nucléaires, 1974).
    .basis-other = Libre, dans le respect du droit local et de ses propres statuts ; ce qui est dit peut être opposé à son auteur.
    .basis-organisation = L’acte constitutif de l’organisation : qui peut parler en son nom.

catalogue-deny-responsibility = Démentir toute responsabilité
    .done = nie toute responsabilité à l’égard { OF($target) }
    .when = Pour répondre vite, éléments vérifiables à l’appui, à une accusation que vous tenez pour fausse.
    .basis = Aucune forme requise ; un démenti de mauvaise foi dessert la suite (Charte des Nations Unies, art. 2 § 2).
    .basis-other = Aucune forme requise ; un démenti de mauvaise foi coûte du crédit par la suite.

catalogue-appeal-for-talks = Appeler au dialogue
    .done = appelle à des pourparlers avec { THE($target) }
    .when = Quand le contact est rompu et qu’il faut faire le premier pas sans rien concéder.
    .basis = Règlement pacifique : Charte des Nations Unies, art. 2 § 3 et 33.
    .basis-other = Aucune forme requise ; cela ne lie personne et ne change le statut de personne.

catalogue-convene-emergency-meeting = Convoquer une réunion d’urgence
    .done = convoque une réunion d’urgence
    .when = Quand un incident exige une réponse en quelques heures et toutes les parties autour de la table.
    .basis = Charte des Nations Unies, art. 35 (saisine du Conseil de sécurité), ou règles de l’organisation.
    .basis-organisation = Les règles de l’organisation sur la convocation de ses membres.

catalogue-offer-to-negotiate = Se déclarer prêt à négocier
    .done = offre de négocier avec { THE($target) }
    .when = Pour faire d’un contact un processus, avec une date et un ordre du jour.
    .basis = Charte des Nations Unies, art. 33 § 1 ; la négociation doit avoir un sens (CIJ, Plateau continental, 1969).
    .basis-other = Consentement de ceux qui se parlent ; parler ne vaut pas reconnaissance.
    .basis-armed-group = Article 3 commun aux Conventions de Genève : accords spéciaux, sans effet sur le statut juridique des parties.

catalogue-accept-mediation = Accepter une médiation
    .done = accepte la médiation { OF($target) }
    .when = Quand les échanges directs sont bloqués et qu’un tiers a assez la confiance des deux parties.
    .basis = Charte des Nations Unies, art. 33 § 1 ; la médiation repose sur le consentement.
    .basis-other = La médiation repose sur le consentement, et sur rien d’autre.

catalogue-phone-call = Téléphoner à un homologue
    .done = téléphone { TO($target) }
    .when = Pour tester une idée, lever un malentendu ou prévenir avant toute annonce publique.
    .basis = Relations diplomatiques courantes : CVRD, art. 3 § 1 c) et e).
    .basis-other = Aucune forme requise ; garder une note de ce qui s’est dit.

catalogue-visit = Effectuer une visite officielle
    .done = rend une visite officielle { TO($target) }
    .when = Pour montrer son engagement, ou dire de vive voix ce qui ne s’écrit pas.
    .basis = Accord de l’hôte ; Convention sur les missions spéciales (1969) et coutume sur les immunités.
    .basis-organisation = Accord de l’hôte ; convention sur les privilèges et immunités de l’organisation.
    .basis-other = Accord de ceux que l’on visite, et droit propre à chacun sur l’action extérieure de ses autorités.

catalogue-meet-in-third-place = Se rencontrer en lieu tiers ou en sommet
    .done = rencontre { THE($target) } en lieu tiers
    .when = Quand aucun ne peut se rendre chez l’autre, ou que les dirigeants doivent conclure.
    .basis = Accord des parties et de l’hôte ; Charte des Nations Unies, art. 33 § 1.
    .basis-other = Accord de ceux qui se rencontrent, et de qui les reçoit.

catalogue-mediate = Proposer ses bons offices ou une médiation
    .done = offre ses bons offices { TO($target) }
    .when = En tiers, quand chacun préfère une issue que personne ne peut proposer.
    .basis = Charte des Nations Unies, art. 33 ; l’offre n’est jamais inamicale (Convention I de La Haye, 1907, art. 3).
    .basis-other = Consentement des parties ; Directives de l’ONU pour une médiation efficace (2012).
    .basis-organisation = Son acte constitutif et le consentement des parties ; pour un organisme régional, Charte des Nations Unies, art. 52.

catalogue-propose-formula = Proposer des termes en médiateur
    .done = propose une formule de médiation { TO($target) }
    .when = En médiateur accepté des deux parties, quand elles s’accordent sur le problème et sur aucun mot.
    .basis = Charte des Nations Unies, art. 33 ; Directives de l’ONU pour une médiation efficace (2012).
    .basis-other = Consentement des parties ; Directives de l’ONU pour une médiation efficace (2012).

catalogue-press-for-settlement = Mener une médiation de pression
    .done = presse { THE($target) } de parvenir à un règlement
    .when = En médiateur qui a de quoi offrir ou refuser, quand les termes seuls n’ont pas suffi.
    .basis = Charte des Nations Unies, art. 33 ; garanties et aides restent dans le droit propre au médiateur.
    .basis-other = Consentement des parties ; on ne promet et ne retient que ce dont on dispose.

catalogue-negotiate = Ouvrir un cycle de négociation
    .done = ouvre un cycle de négociations avec { THE($target) }
    .when = Quand les mandats sont en main et qu’il y a matière à échanger.
    .basis = CVRD, art. 3 § 1 c) ; pleins pouvoirs pour conclure, CVDT, art. 7.
    .basis-other = Le mandat donné à ceux qui parlent ; il n’en résulte à lui seul aucun traité.
    .basis-organisation = Pouvoirs donnés par l’acte constitutif ; Convention de Vienne de 1986 (organisations internationales), art. 6 et 7.

catalogue-appeal-for-aid = Lancer un appel à l’aide humanitaire
    .done = demande une aide humanitaire { TO($target) }
    .when = Quand les besoins dépassent les moyens nationaux ; précisez besoins, lieux et montants.
    .basis = AGNU, rés. 46/182, annexe : assistance sur la base d’un appel du pays touché.
