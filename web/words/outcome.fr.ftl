# Le résultat d’un exercice à côté du bloc d’un candidat, hors notation.

outcome-apart-from-the-marks = Le résultat, hors notation
outcome-never-part-of-a-level = Aucun niveau, aucun bloc, aucune note ne lit le résultat. Démarche et résultat figurent côte à côte et ne s’additionnent jamais.
outcome-none-not-over = L’exercice n’est pas terminé : il n’a pas encore de résultat.
outcome-none-left = À la fin, ce candidat ne siégeait dans aucune délégation : aucun résultat n’est le sien.
outcome-none-briefly = Ce candidat a siégé moins de la moitié du temps dans cette délégation : il n’a pas à répondre seul de son résultat, qui n’est pas comparé.
outcome-none-nothing-at-stake = Aucun texte n’a d’enjeu pour sa délégation : elle n’a pas de résultat propre à comparer.
outcome-in-force = En vigueur : { $texts }.
outcome-no-deal = Aucun texte où sa délégation a un enjeu n’est en vigueur.
outcome-good-no = Un bon « non » : parmi les offres des autres encore ouvertes à la fin, aucune ne valait mieux pour elle que l’absence d’accord.
outcome-nothing-open = À la fin, aucune offre des autres n’était encore ouverte qu’elle aurait pu accepter.
outcome-left-lying = { $points ->
    [one] Une offre des autres, encore ouverte à la fin, valait pour elle { $points } point de plus que l’absence d’accord.
   *[other] Une offre des autres, encore ouverte à la fin, valait pour elle { $points } points de plus que l’absence d’accord.
}
outcome-result = Résultat
outcome-of-all = Toutes les délégations ensemble
outcome-points-above = { $points ->
    [one] { $points } point de mieux que sans accord
   *[other] { $points } points de mieux que sans accord
}
outcome-points-below = { $points ->
    [one] { $points } point de moins que sans accord
   *[other] { $points } points de moins que sans accord
}
outcome-points-none = autant que sans accord
outcome-among = { $num ->
    [one] { $num } partie jouée par des acteurs simulés à ce siège
   *[other] { $num } parties jouées par des acteurs simulés à ce siège
}
outcome-less-same-more = { $less } ont donné moins, { $same } autant, { $more } davantage
outcome-together = { $points } ; { $less } parties ont donné moins, { $same } autant, { $more } davantage
outcome-place = Place parmi elles, de 0 à 100
outcome-score = Écarts types au-dessus de leur moyenne
outcome-value-interval = { $value } (intervalle à 95 % : de { $low } à { $high })
outcome-no-spread = toutes les parties ont donné le même résultat
outcome-drawn = Place { $place } sur 100 ; intervalle de { $low } à { $high }
outcome-faced-all = Chaque autre délégation était tenue par des acteurs simulés d’un même niveau, et l’est dans ces parties.
outcome-faced-some = Des acteurs simulés d’un même niveau tenaient { $known }, et les tiennent dans ces parties ; ailleurs siégeaient des personnes, ou les mains ont changé : des acteurs simulés des trois niveaux y jouent tour à tour.
outcome-faced-none = Dans les autres délégations siégeaient des personnes, ou personne, ou les mains ont changé : des acteurs simulés des trois niveaux y jouent tour à tour.
outcome-how-sure = L’intervalle dit avec quelle précision ces parties situent le résultat, et rien de l’issue d’un autre exercice : d’une partie à l’autre, les acteurs simulés d’un même niveau varient tout autant.
outcome-not-played-yet = { $num ->
    [one] Des acteurs simulés n’ont pas encore joué cette table. Il faut { $num } partie pour situer le résultat.
   *[other] Des acteurs simulés n’ont pas encore joué cette table. Il faut { $num } parties pour situer le résultat.
}
outcome-played-so-far = { $done ->
    [one] { $done } partie sur { $num } est jouée et conservée.
   *[other] { $done } parties sur { $num } sont jouées et conservées.
}
outcome-play-it = { $num ->
    [one] La faire jouer { $num } fois
   *[other] La faire jouer { $num } fois
}
outcome-play-the-rest = Faire jouer la suite
outcome-playing = Des acteurs simulés jouent cette table : { $done ->
    [one] { $done } partie
   *[other] { $done } parties
} sur { $num }.
outcome-see-how-far = Voir où cela en est
outcome-stop-playing = Arrêter
outcome-too-many-wait = Trop de tables attendent déjà d’être jouées. Réessayez dans quelques minutes.
process-of-block = Démarche, { $block }
process-said = { $num ->
    [one] { $mean } sur 4, sur { $num } critère observé, dont { $decided } tranché par une personne ; sans { $criteria }, qui lit le résultat
   *[other] { $mean } sur 4, moyenne de { $num } critères observés, dont { $decided ->
        [one] { $decided } tranché
       *[other] { $decided } tranchés
    } par une personne ; sans { $criteria }, qui lit le résultat
}
process-none = aucun critère observé
