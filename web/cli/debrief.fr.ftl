# Ce qu’imprime `plenipo debrief`.

looked-back-not-over = { $file } : l’exercice n’est pas terminé, il n’y a donc rien sur quoi revenir
looked-back-closed = les enjeux ne sont pas ouverts à { $seat } : demandez au formateur, ou lancez la commande sans --seat
looked-back-stakes-closed = Les enjeux de chacun sont fermés à ce siège : c’est le formateur qui les ouvre.
looked-back-progress = { $seat } : { $done } parties sur { $of }

looked-back-text = { $title } : { $status ->
    [none] pas d’accord
    [adopted] adopté, mais jamais signé par tous
    [signed] signé, mais jamais en vigueur
   *[in-force] en vigueur
}
looked-back-space = { $all } paquets ; { $reachable } en deçà de toutes les lignes rouges, dont { $zone } qui valent à chacun au moins l’absence d’accord
looked-back-party = { $actor } : sans accord { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) }{ $deal ->
    [none] {""}
   *[some] , l’accord { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ SIGNED($gain, minimumFractionDigits: 1, maximumFractionDigits: 1) })
}{ $solved ->
    [no] {""}
   *[yes] , le point de Nash { NUMBER($nash, minimumFractionDigits: 1, maximumFractionDigits: 1) }
}
looked-back-left = { $efficient ->
    [yes] Sur la frontière : nul ne pouvait obtenir plus sans que quelqu’un y perde.
   *[no] Laissé sur la table : { NUMBER($left, minimumFractionDigits: 1, maximumFractionDigits: 1) } points en tout, sans perte pour personne.
}
looked-back-nearest = Le paquet { $letter } est venu le plus près d’un accord. À partir de lui :
looked-back-trade = Échange : { $changes } ({ LIST($more) })
looked-back-change = { $issue } : { $now } au lieu de { $was }
looked-back-more = { $actor } { SIGNED($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
looked-back-worth = { $actor } { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
looked-back-step = { $letter }, tour { $turn }, par { THE($actor) } : { LIST($worth) } ; { $fate ->
    [adopted] adopté
    [rejected] rejeté
    [withdrawn] retiré
   *[lapsed] resté sans suite
}

looked-back-promises = Promesses
looked-back-tally = { $actor } : { $kept ->
    [one] { $kept } tenue
   *[other] { $kept } tenues
}, { $broken ->
    [one] { $broken } rompue
   *[other] { $broken } rompues
}, { $open } en suspens
looked-back-obligation = { $actor }, article { $number }, non tenu { $times } fois{ $state ->
    [kept-late] , puis tenu de nouveau
   *[other] {""}
} : { $words }

looked-back-ladder = Escalade : de l’échelon { $start }, au pire l’échelon { $peak }
looked-back-rung = Tour { $turn } : de l’échelon { $was } à l’échelon { $rung }{ $cause ->
    [known] . { $why }
    [time] , avec le temps
    [agreement] , par l’accord
    [unseen] , pour une raison que tous n’ont pas vue
   *[other] {""}
}
looked-back-indicator = { $name }{ $where ->
    [yes] {" "}({ $place })
   *[no] {""}
} : { $start } au départ, { $talks } à la fin des pourparlers, { $end } au terme{ $measured ->
    [yes] {" "}({ $unit })
   *[no] {""}
}

looked-back-talk = Qui a parlé
looked-back-speaker = { $actor } : { $said ->
    [one] { $said } message
   *[other] { $said } messages
}, dont { $plenary } en plénière{ $brokers ->
    [yes] ; a mis en relation { NUMBER($broker, style: "percent", maximumFractionDigits: 0) } de ceux qui ne se parlent pas
   *[no] {""}
}

looked-back-after = Après les pourparlers ({ $count ->
    [one] { $count } événement
   *[other] { $count } événements
})
looked-back-day = Jour { $day } : { $told }

looked-back-look = Décisions à revoir de { $seat } : points à la fin, sans accord { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { $runs } parties, intervalles à 95 %
looked-back-no-moments = Aucune : aucun autre choix ne promettait davantage.
looked-back-moment = Tour { $turn }. { $told }
looked-back-way = { $what ->
    [as-done] comme il a été fait
    [accept] accepter
    [reject] refuser
    [table] déposer le meilleur paquet
    [let-pass] laisser passer
    [hold-back] s’abstenir de l’acte
    [keep] tenir la promesse
    [ask] interroger d’abord la capitale
   *[do-not-sign] ne pas signer
} : { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }], un accord dans { NUMBER($deals, style: "percent", maximumFractionDigits: 0) } des parties
looked-back-apart = { "" } ; { $verdict ->
    [better] mieux de { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }], dans { NUMBER($better, style: "percent", maximumFractionDigits: 0) } des parties
    [worse] moins bien de { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
    [same] la même chose
   *[cannot-tell] rien ne permet de trancher : { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
}
