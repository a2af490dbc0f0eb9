# Les chiffres du module : le nom, l’unité et la formule dont chacun vient.

figure-exports = Exportations
    .unit = d’unités
    .basis = Gravité structurelle, coefficients du guide avancé de l’OMC (distance -0,841) ; droits et sanctions sont des coûts du commerce.

figure-income = Revenu réel
    .unit = { "%" }
    .basis = Variation depuis le premier jour selon Arkolakis, Costinot et Rodríguez-Clare : part domestique à la puissance 1 / (1 - sigma).

figure-trade = Commerce
    .unit = { figure-exports.unit }
    .basis = { figure-exports.basis }
