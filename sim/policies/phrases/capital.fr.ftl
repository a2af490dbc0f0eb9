# Ce que l’on demande à la capitale, et ce qu’elle répond.

capital-granted = Vous pouvez accepter { QUOTE($option) } sur { QUOTE($issue) }. Obtenez une contrepartie de valeur.

capital-not-yet = Pas à ce stade : { QUOTE($option) } sur { QUOTE($issue) } serait prématuré. Vous pourrez y revenir à un tour ultérieur.

capital-refused = Nous ne pouvons accepter { QUOTE($option) } sur { QUOTE($issue) }, ni maintenant ni plus tard. Vos instructions restent inchangées.

capital-argument =
    .v0 = Nos interlocuteurs tiennent à { QUOTE($option) } pour { QUOTE($issue) }. Avec cette souplesse, un accord serait plus proche ; je demanderais un retour.
    .v1 = Je sollicite l’autorisation d’aller jusqu’à { QUOTE($option) } sur { QUOTE($issue) }. Je n’en userais que contre une véritable contrepartie.
    .v2 = Notre limite actuelle sur { QUOTE($issue) } nous isole. { QUOTE($option) } coûterait peu au regard de ce que cela débloquerait.
    .v3 = Les paquets sur la table butent sur { QUOTE($issue) }. La délégation peut-elle envisager { QUOTE($option) } au sein d’un équilibre global ?
    .v4 = Je recommande de la souplesse sur { QUOTE($issue) } : { QUOTE($option) } préserve nos intérêts majeurs et maintient la négociation en vie.
    .v5 = Il faut du temps pour une réponse. Merci de nous faire savoir, avant l’échéance, si { QUOTE($option) } peut être accepté sur { QUOTE($issue) }.
