analyse-head = { $path } ({ $form }) : { $outcomes } issues possibles, dont { $pareto } sur la frontière de Pareto
analyse-head-supported = { $path } ({ $form }) : { $outcomes } issues possibles, dont { $supported } connues : celles que porte l’enveloppe de la frontière de Pareto
analyse-exact = exact
analyse-supported = parmi les issues connues ; aucune ne dépasse { NUMBER($most, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-supported-alone = parmi les issues connues
analyse-raw = Utilités brutes, telles que la forme les définit
analyse-normalised = Utilités normalisées : la pire issue de chaque partie à 0, la meilleure à 1
analyse-rational = { $outcomes ->
    [one] Pour la seule issue
   *[other] Parmi les { $outcomes } issues
} que tous pourraient signer, par gains sur les seuils ({ $values })
analyse-rational-uncounted = Parmi les issues que tous pourraient signer, par gains sur les seuils ({ $values })
analyse-empty = Aucune issue que tous pourraient signer (seuils { $values })
analyse-opposition = Opposition { NUMBER($value, minimumFractionDigits: 4, maximumFractionDigits: 4) }
analyse-nash = Nash
analyse-kalai-smorodinsky = Kalai-Smorodinsky
analyse-egalitarian = Égalitaire
analyse-utilitarian = Utilitariste
analyse-product = produit { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-least-ratio = moindre rapport { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-least = moindre { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
analyse-welfare = somme { NUMBER($value, minimumFractionDigits: 6, maximumFractionDigits: 6) }
coalitions-head = Comment on décide : { $rule }
coalitions-blocking = moins de { $count } ne peuvent bloquer
coalitions-quorum = quorum { NUMBER($share, maximumFractionDigits: 2) } %
coalitions-counts-as-no = une abstention compte comme un non
coalitions-blocks = une abstention le fait échouer
coalitions-constructive = les abstentions le font échouer à { NUMBER($share, maximumFractionDigits: 2) } % des membres et de la population
coalitions-vetoes = veto : { LIST($who, form: "the") }
coalitions-signed = à signer par { LIST($who, form: "the") }
coalitions-power = Pouvoir sur la décision (Shapley-Shubik, Banzhaf, basculements)
coalitions-indispensable = Rien ne peut être convenu sans { LIST($who, form: "the") }.
coalitions-nobody = Personne n’est indispensable.
coalitions-holdouts = Ensemble, elles ne s’accordent sur rien ; sans { LIST($who, style: "or", form: "the") }, elles le pourraient.
coalitions-winning = Coalitions qui peuvent décider : { $count }, ayant de quoi s’accorder : { $agreeing } (membres, issues, le plus que chacun peut obtenir, brut)
coalitions-every = Coalitions : { $count }, ayant de quoi s’accorder : { $agreeing } (* peut décider ; membres, issues, le plus que chacun peut obtenir, brut)
coalitions-more = … et { $count } de plus
