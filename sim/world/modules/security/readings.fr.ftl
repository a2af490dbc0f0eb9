# Les chiffres du module : le nom, l’unité et la formule dont chacun vient.

figure-doubt = Doute sur les intentions
    .unit = de l’enjeu
    .basis = { figure-war.basis }

figure-war = Risque d’un recours à la force
    .unit = { "%" }
    .basis = Probabilité qu’une offre faite dans l’incertitude soit refusée et mène aux armes (Fearon 1995, coûts uniformes) : les mesures de confiance réduisent le doute.

figure-detection = Chance de déceler une violation
    .unit = { "%" }
    .basis = Probabilité que l’échantillon inspecté contienne un élément falsifié : 1 - C(N - d, n) / C(N, n).
