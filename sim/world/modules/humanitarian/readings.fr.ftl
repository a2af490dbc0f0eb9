# Les chiffres du module : le nom, l’unité et la formule dont chacun vient.

figure-access = Contraintes d’accès
    .unit = sur 5
    .basis = Contraintes d’accès de 0 (aucune) à 5 (extrêmes), échelle d’ACAPS ; elles se fixent là où les mènent la tension, les actes et ce qui est convenu.

figure-food = Nourriture
    .unit = kcal par personne
    .basis = Ce que les gens trouvent par eux-mêmes, plus l’aide livrée : accès × logistique × (1 - détournement) × financement. Minimum de Sphère : 2 100 kcal.

figure-water = Eau
    .unit = litres par personne
    .basis = Sources propres plus aide livrée. Minimum de Sphère : 15 litres.

figure-phase = Phase IPC
    .unit = sur 5
    .basis = IPC : la pire phase atteinte par un cinquième des habitants, avec au plus une phase de changement en 30 jours.

figure-deaths = Mortalité brute
    .unit = pour 10 000 par jour
    .basis = Déduit de la phase par les bandes de l’IPC (ordre de grandeur) ; alerte à 1.

figure-displaced = Personnes déplacées
    .unit = { "" }
    .basis = Flux attendus selon la règle du modèle Flee : qui part, et où mènent routes, distances et places libres.

figure-residents = Habitants
    .unit = { "" }
    .basis = { figure-displaced.basis }

figure-appeal-funded = Appel de fonds couvert
    .unit = { "%" }
    .basis = Part de l’appel de fonds couverte ; elle se dépense chaque jour et varie avec les promesses et les coupes.

figure-humanity = Érosion : humanité
    .unit = sur 1
    .basis = De 0 (intact) à 1 (perdu) : usé par les actes, à moitié rétabli en 180 jours (échelle propre au modèle).

figure-neutrality = Érosion : neutralité
    .unit = { figure-humanity.unit }
    .basis = { figure-humanity.basis }

figure-impartiality = Érosion : impartialité
    .unit = { figure-humanity.unit }
    .basis = { figure-humanity.basis }

figure-independence = Érosion : indépendance
    .unit = { figure-humanity.unit }
    .basis = { figure-humanity.basis }
