gauge-of-module = Un module de ce scénario apporte déjà l’indicateur { QUOTE($found) }. Supprimez le vôtre ou renommez-le.
place-full = { $displaced } personnes déplacées dépassent la capacité de { $capacity }. Corrigez l’un ou l’autre ; 0 signifie sans limite.
same-pair = La paire { QUOTE($a) } et { QUOTE($b) } figure déjà à la ligne { NUMBER($first, useGrouping: 0) }. Gardez-en une.
pair-missing = Aucune paire n’indique la distance entre { QUOTE($a) } et { QUOTE($b) }. Ajoutez-la sous « pairs ».
no-partner = { QUOTE($actor) } ne figure pas parmi les partenaires du module économique. Ajoutez-le ou nommez-en un autre.
tariff-unbound = Le droit appliqué ({ $applied }) dépasse le droit consolidé ({ $bound }). Abaissez-le.
more-than-items = { $field } vaut { $found }, mais il n’y a que { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
}. N’allez pas au-delà.
shock-fades = { QUOTE($found) } est recalculé chaque jour : un choc s’effacerait le lendemain. Déplacez ce dont il dépend : access, phase, displaced ou appeal-funded.
