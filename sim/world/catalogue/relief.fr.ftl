# Actes humanitaires et consulaires, et actes de désescalade : le nom, quand y recourir, et sur quel droit.

catalogue-humanitarian-aid = Fournir une aide humanitaire
    .done = apporte une aide humanitaire { TO($target) }
    .when = Selon les seuls besoins, par ceux qui peuvent atteindre les populations.
    .basis = AGNU, rés. 46/182 : humanité, neutralité, impartialité, avec le consentement du pays touché.

catalogue-open-humanitarian-corridor = Ouvrir un corridor humanitaire
    .done = ouvre un couloir humanitaire { TO($target) }
    .when = Quand des civils sont pris au piège et que les maîtres de la route s’accordent sur les modalités.
    .basis = IVe Convention de Genève, art. 17 et 23 ; Protocole I, art. 70 ; DIH coutumier, règle 55.
    .basis-niac = Article 3 commun aux Conventions de Genève (accords spéciaux) ; Protocole II, art. 18 § 2 ; DIH coutumier, règle 55.

catalogue-grant-humanitarian-access = Accorder l’accès humanitaire
    .done = accorde l’accès humanitaire { TO($target) }
    .when = Quand les secours sont prêts et que les refuser coûterait plus que de les laisser passer.
    .basis = Protocole I, art. 70 : avec l’accord des parties ; sans refus arbitraire selon l’opinion dominante (DIH coutumier, règle 55).
    .basis-niac = Article 3 commun aux Conventions de Genève ; Protocole II, art. 18 § 2 : avec le consentement ; DIH coutumier, règle 55.

catalogue-evacuate-nationals = Évacuer ses ressortissants
    .done = évacue des ressortissants du territoire { OF($target) }
    .when = Quand rester est devenu plus dangereux que partir ; prévenez l’hôte avant la presse.
    .basis = Protection consulaire : CVRC, art. 5 a) et e) ; accord de l’hôte pour toute opération sur son sol.

catalogue-travel-advisory = Publier un conseil aux voyageurs
    .done = publie un conseil aux voyageurs au sujet { OF($target) }
    .when = Pour avertir à temps vos ressortissants ; l’hôte y lira un signal politique.
    .basis = Droit interne et devoir de protection ; CVRC, art. 5 a).

catalogue-ease-sanctions = Alléger des sanctions
    .done = allège les sanctions contre { THE($target) }
    .when = En échange d’un pas vérifié, par étapes réversibles.
    .basis = Les contre-mesures cessent avec la violation : Responsabilité de l’État, art. 53 ; Charte, art. 41.
    .basis-organisation = Une décision de l’organe qui les a prises.

catalogue-release-detainees = Libérer des personnes détenues
    .done = libère des détenus à la demande { OF($target) }
    .when = Comme geste peu coûteux et aussitôt visible de l’opinion adverse.
    .basis = IIIe Convention de Genève, art. 109 à 118 (prisonniers de guerre) ; CVRC, art. 36 (étrangers).
    .basis-armed-group = Article 3 commun aux Conventions de Genève ; Protocole II, art. 6 § 5 ; DIH coutumier, règle 128.
    .basis-niac = Article 3 commun aux Conventions de Genève ; Protocole II, art. 6 § 5 ; DIH coutumier, règle 128.

catalogue-admit-inspectors = Admettre des inspecteurs
    .done = admet des inspecteurs { OF($target) }
    .when = Quand être cru vaut plus que de garder le site fermé.
    .basis = Clause conventionnelle de vérification, ou établissement des faits consenti (AGNU, rés. 46/59).

catalogue-ceasefire = Proclamer un cessez-le-feu
    .done = déclare un cessez-le-feu avec { THE($target) }
    .when = Quand combattre ne rapporte plus ; réglez la surveillance avant l’heure d’effet.
    .basis = Règlement de La Haye (1907), art. 36 à 41 ; mesures provisoires, Charte, art. 40.
    .basis-armed-group = Une déclaration unilatérale, ou un accord spécial au titre de l’article 3 commun aux Conventions de Genève.
    .basis-niac = Une déclaration unilatérale, ou un accord spécial au titre de l’article 3 commun aux Conventions de Genève.

catalogue-withdraw-forces = Retirer ses forces
    .done = retire des forces déployées face { TO($target) }
    .when = Pour rendre un règlement crédible, contre la garantie que le terrain ne sera pas repris.
    .basis = Charte des Nations Unies, art. 2 § 4 ; cessation, Responsabilité de l’État, art. 30.
    .basis-other = Aucune forme requise ; dire à ceux qui observeront quand, et par quelle route.
