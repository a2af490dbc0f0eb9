# Actes de menace et de contrainte sans la force : le nom, quand y recourir, et sur quel droit.

catalogue-threaten-sanctions = Menacer de sanctions
    .done = menace { THE($target) } de sanctions
    .when = Quand la mesure est prête et leur coûte plus qu’à vous ; la menace opère mieux que l’acte.
    .basis = Sommation et offre de négocier avant toute contre-mesure : Responsabilité de l’État, art. 52.
    .basis-organisation = Une décision que son organe pourrait prendre, et rien d’autre.

catalogue-threaten-force = Menacer de recourir à la force
    .done = menace d’employer la force contre { THE($target) }
    .when = Presque jamais, car c’est illicite hors légitime défense et cela vous lie les mains.
    .basis = Interdit par la Charte, art. 2 § 4, sauf légitime défense (art. 51) ou mandat du Conseil (art. 42).
    .basis-armed-group = Aucun titre en droit interne ; le DIH coutumier, règle 2, interdit les menaces destinées à terroriser les civils.

catalogue-ultimatum = Adresser un ultimatum
    .done = adresse un ultimatum { TO($target) }
    .when = Quand vous ferez ce que vous annoncez à l’heure dite, et qu’ils peuvent encore s’y plier.
    .basis = Licite seulement si la mesure annoncée l’est ; Charte des Nations Unies, art. 2 § 3 et 4.
    .basis-armed-group = Aucun effet juridique ; ce qui est annoncé doit lui-même respecter le droit humanitaire.

catalogue-expel-diplomats = Expulser des diplomates
    .done = expulse des diplomates { OF($target) }
    .when = Pour répondre à un espionnage ou un affront ; attendez-vous à la réciproque.
    .basis = Persona non grata, sans motif à donner : CVRD, art. 9.

catalogue-break-relations = Rompre les relations diplomatiques
    .done = rompt les relations diplomatiques avec { THE($target) }
    .when = Quand tous les autres signaux sont épuisés ; désignez le jour même une puissance protectrice.
    .basis = Relations fondées sur le consentement mutuel : CVRD, art. 2 ; locaux et intérêts, art. 45.

catalogue-cut-aid = Réduire ou suspendre l’aide
    .done = réduit l’aide { TO($target) }
    .when = Quand l’aide soutient la conduite contestée ; épargnez ce qui maintient en vie.
    .basis = Rétorsion, licite sauf procédure préalable prévue par un accord.

catalogue-impose-sanctions = Imposer des sanctions ou un embargo
    .done = impose des sanctions { TO($target) }
    .when = Quand des partenaires suivront, que le contournement est limité et la sortie écrite.
    .basis = Charte, art. 41 ; à défaut, rétorsion ou contre-mesures (Responsabilité de l’État, art. 49 à 54).
    .basis-organisation = Une décision de son organe compétent ; pour un organisme régional, Charte des Nations Unies, art. 53.

catalogue-expel-aid-agency = Expulser une organisation humanitaire
    .done = expulse { THE($target) }
    .when = Vu d’en face, à prévoir quand les secours gênent ceux qui tiennent le terrain.
    .basis = Le consentement de l’hôte est requis mais son refus ne peut être arbitraire ; DIH, règles 55 et 56.

catalogue-deny-humanitarian-access = Refuser l’accès humanitaire
    .done = refuse l’accès humanitaire { TO($target) }
    .when = Levier dont usent certaines parties ; affamer des civils comme méthode de guerre est un crime.
    .basis = Violation du DIH coutumier, règles 53 et 55 ; Statut de Rome, art. 8 § 2 b) xxv).
    .basis-niac = Violation du DIH coutumier, règles 53 et 55 ; Statut de Rome, art. 8 § 2 e) xix), pour les États liés par l’amendement de 2019.

catalogue-freeze-assets = Geler des avoirs
    .done = gèle des avoirs { OF($target) }
    .when = Contre des personnes ou entités désignées, avec un dossier qui résiste au juge.
    .basis = Avoirs privés : Charte, art. 41, ou droit interne ; la banque centrale d’un État est immune selon la coutume.

catalogue-seize-property = Saisir des biens
    .done = saisit des biens { OF($target) }
    .when = Quand une créance est exigible et qu’aucun autre gage n’existe ; c’est lent à défaire.
    .basis = Indemnisation due ; locaux et biens diplomatiques inviolables (CVRD, art. 22 et 24).

catalogue-cyber-operation = Mener une opération cyber
    .done = mène une cyberopération contre { THE($target) }
    .when = Pour un effet niable ; une fois attribué, l’acte compte comme tout autre.
    .basis = Souveraineté et non-intervention (Manuel de Tallinn 2.0, règles 4 et 66) ; A/70/174, norme 13 f).
    .basis-armed-group = Droit pénal interne ; DIH si elle relève d’un conflit (distinction, proportionnalité).
