# Ce qu’imprime `plenipo forecast`.

forecast-issue = enjeu
forecast-scale = échelle
forecast-compromise = compromis
forecast-median = médiane
forecast-exchange = échange
forecast-challenge = défi
forecast-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
forecast-range = { $lower }–{ $upper }
forecast-made = Échanges, dans l’ordre (gain de chacun, en saillance × points sur 100) :
forecast-none = Aucun échange ne serait profitable.
forecast-gives = { $i } cède sur { $p }, { $j } sur { $q }
forecast-too-large = échange : le tableau compte { $cells } cases (acteurs fois enjeux) et le maximum est de { $most } ; gardez les enjeux qui pourraient s’échanger
