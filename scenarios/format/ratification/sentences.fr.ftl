no-ratification = { QUOTE($instrument) } entre en vigueur à la signature : personne ne consulte ce bloc. Donnez à l’instrument une « ratification », ou retirez ceci.
ratified-too-late = La ratification prend { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, et il s’en écoule au plus { $left } après une première signature. Abrégez-la, ou laissez passer des jours après le dernier tour (« after »).
