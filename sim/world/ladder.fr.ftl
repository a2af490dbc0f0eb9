# Les échelons : le nom, et ce que chacun signifie.

rung-0 = Relations normales
    .meaning = Les différends passent par les voies ordinaires et personne ne parle de crise.

rung-1 = Désaccord ouvert
    .meaning = Le différend est public et l’on emploie le mot de crise sans vraiment y croire.

rung-2 = Gestes inamicaux
    .meaning = Des gestes politiques, économiques ou diplomatiques licites mais inamicaux servent de messages.

rung-3 = Positions solennelles
    .meaning = Des déclarations formelles engagent les gouvernements et des canaux se ferment.

rung-4 = Épreuve de volontés
    .meaning = Les positions se durcissent, sanctions ou menaces sont posées et reculer devient coûteux.

rung-5 = Démonstration de force
    .meaning = Des forces sont mises en alerte ou montrées pour que l’autre partie les voie.

rung-6 = Mobilisation
    .meaning = Des forces importantes sont préparées et toutes les mesures de rétorsion licites sont employées.

rung-7 = Incidents violents
    .meaning = Des actes de violence limités surviennent, revendiqués ou non, et peuvent encore être contenus.

rung-8 = Usage ouvert de la force
    .meaning = Un blocus, une occupation ou des frappes sont en cours et les relations sont rompues.

rung-9 = Guerre conventionnelle
    .meaning = Combats soutenus entre forces armées, avec la perspective d’au moins mille morts au combat.

rung-10 = Guerre générale
    .meaning = Guerre sans limite convenue de moyens ni de territoire.
