# Actes de coopération : le nom, quand y recourir, et sur quel droit.

catalogue-praise = Saluer ou soutenir publiquement
    .done = salue la conduite { OF($target) }
    .when = Pour récompenser à peu de frais un pas que vous voulez voir se répéter.
    .basis = Libre ; sans effet juridique propre.

catalogue-recognise = Reconnaître un État ou un gouvernement
    .done = reconnaît { THE($target) }
    .when = Quand traiter officiellement vaut plus que l’offense faite à ceux qui s’y refusent.
    .basis = Discrétionnaire ; Convention de Montevideo (1933), art. 6 et 7.

catalogue-apologise = Présenter des excuses
    .done = présente ses excuses { TO($target) }
    .when = Quand la faute est établie et que l’excuse clôt l’affaire au lieu d’ouvrir un contentieux.
    .basis = Satisfaction : Articles sur la responsabilité de l’État (2001), art. 37 § 2.
    .basis-other = Aucune forme requise ; demander d’abord si un juge y verrait un aveu.

catalogue-sign-agreement = Signer un accord formel
    .done = signe un accord avec { THE($target) }
    .when = Quand le texte, les pouvoirs et le moyen de vérifier sont réunis.
    .basis = CVDT, art. 7 (pleins pouvoirs), 11 à 15 (consentement à être lié) et 18 (avant ratification).
    .basis-other = Le droit que les parties choisissent pour leur accord ; ce n’est pas un traité.
    .basis-organisation = Convention de Vienne de 1986 (organisations internationales), art. 6 et 7.
    .basis-armed-group = Article 3 commun aux Conventions de Genève : accords spéciaux entre les parties au conflit.

catalogue-economic-cooperation = Lancer une coopération économique
    .done = lance une coopération économique avec { THE($target) }
    .when = Pour que chacun ait quelque chose à perdre dans une querelle.
    .basis = Accord bilatéral ; les préférences doivent respecter les art. I et XXIV du GATT.
    .basis-other = Un contrat ou une convention entre autorités, sous le droit qu’elles choisissent.

catalogue-military-cooperation = Coopérer militairement
    .done = convient d’une coopération militaire avec { THE($target) }
    .when = Pour rassurer un partenaire, sachant qu’un tiers peut s’y croire visé.
    .basis = Accord de l’hôte et statut des forces ; Charte des Nations Unies, art. 51 et 52.
    .basis-other = Accord de qui contrôle le terrain ; aucun droit ne dispense de répondre des actes de ses partenaires.

catalogue-invite-observers = Inviter des observateurs à un exercice
    .done = invite des observateurs { OF($target) } à un exercice
    .when = Comme mesure de confiance, pour montrer qu’un exercice n’est que cela.
    .basis = Document de Vienne 2011 de l’OSCE, chap. V (notification) et VI (observation), ou texte équivalent.

catalogue-share-intelligence = Partager du renseignement
    .done = partage du renseignement avec { THE($target) }
    .when = Quand un partenaire doit voir ce que vous voyez et que la source peut le supporter.
    .basis = Accord de protection des informations classifiées ; consentement de l’émetteur.

catalogue-share-cyber-information = Partager des informations sur une menace cyber
    .done = partage avec { THE($target) } des informations sur des cybermenaces
    .when = Dès que des indicateurs peuvent arrêter la même attaque ailleurs.
    .basis = Normes de l’ONU de comportement responsable (A/70/174, 13 d)) ; dans l’UE, NIS2, art. 29.

catalogue-notify-planned-measures = Notifier des mesures projetées
    .done = notifie { TO($target) } des mesures projetées
    .when = Avant des travaux ou manœuvres pouvant toucher un voisin, avec les données pour en juger.
    .basis = Convention de 1997 sur les cours d’eau, art. 11 à 13 ; coutume (CIJ, Usines de pâte à papier, 2010).
    .basis-other = Bonne foi entre ceux qui partagent une route, un fleuve ou une frontière.

catalogue-economic-aid = Fournir une aide économique
    .done = accorde une aide économique { TO($target) }
    .when = Pour aider un partenaire à porter le coût d’un choix, à des conditions défendables.
    .basis = Convention de financement ; règles du CAD de l’OCDE si elle est comptée en APD.

catalogue-deploy-peacekeepers = Déployer une force de paix
    .done = déploie une force de paix auprès { OF($target) }
    .when = Quand il y a une paix à maintenir, un consentement et un mandat réalisable.
    .basis = Mandat du Conseil de sécurité (Charte, chap. VI ou VII) ; consentement de l’hôte.
    .basis-organisation = Son mandat et l’accord de l’hôte ; pour une action coercitive, Charte des Nations Unies, art. 53.
