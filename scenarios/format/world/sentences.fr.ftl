world-diverges = « k4 » ({ $k4 }) doit être inférieur à « k3 » ({ $k3 }), sans quoi deux voisins tendus se tendraient toujours davantage d’eux-mêmes.
same-tie = Le lien de { QUOTE($a) } et { QUOTE($b) } figure déjà à la ligne { NUMBER($first, useGrouping: 0) }. Gardez-en un.
gauge-order = { $field } vaut { $found } ; il doit rester entre { $low } et { $high }, les bornes de l’indicateur. Corrigez l’un ou l’autre.
gauge-ends = « low » ({ $low }) doit être inférieur à « high » ({ $high }). Corrigez l’un ou l’autre.
