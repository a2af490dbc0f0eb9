# Ce qu’imprime `plenipo debrief`.

debrief-not-over = { $file } : l’exercice n’est pas terminé, il n’y a donc rien sur quoi revenir
debrief-closed = les enjeux ne sont pas ouverts à { $seat } : demandez au formateur, ou lancez la commande sans --seat
debrief-stakes-closed = Les enjeux de chacun sont fermés à ce siège : c’est le formateur qui les ouvre.
debrief-progress = { $seat } : { $done } parties sur { $of }

debrief-text = { $title } : { $status ->
    [none] pas d’accord
    [adopted] adopté, mais jamais signé par tous
    [signed] signé, mais jamais en vigueur
   *[in-force] en vigueur
}
debrief-space = { $all } paquets ; { $reachable } en deçà de toutes les lignes rouges, dont { $zone } qui valent à chacun au moins l’absence d’accord
debrief-party = { $actor } : sans accord { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) }{ $deal ->
    [none] {""}
   *[some] , l’accord { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ SIGNED($gain, minimumFractionDigits: 1, maximumFractionDigits: 1) })
}{ $solved ->
    [no] {""}
   *[yes] , le point de Nash { NUMBER($nash, minimumFractionDigits: 1, maximumFractionDigits: 1) }
}
debrief-left = { $efficient ->
    [yes] Sur la frontière : nul ne pouvait obtenir plus sans que quelqu’un y perde.
   *[no] Laissé sur la table : { NUMBER($left, minimumFractionDigits: 1, maximumFractionDigits: 1) } points en tout, sans perte pour personne.
}
debrief-nearest = Le paquet { $letter } est venu le plus près d’un accord. À partir de lui :
debrief-trade = Échange : { $changes } ({ LIST($more) })
debrief-change = { $issue } : { $now } au lieu de { $was }
debrief-more = { $actor } { SIGNED($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
debrief-worth = { $actor } { NUMBER($points, minimumFractionDigits: 1, maximumFractionDigits: 1) }
debrief-step = { $letter }, tour { $turn }, par { THE($actor) } : { LIST($worth) } ; { $fate ->
    [adopted] adopté
    [rejected] rejeté
    [withdrawn] retiré
   *[lapsed] resté sans suite
}

debrief-promises = Promesses
debrief-tally = { $actor } : { $kept ->
    [one] { $kept } tenue
   *[other] { $kept } tenues
}, { $broken ->
    [one] { $broken } rompue
   *[other] { $broken } rompues
}, { $open } en suspens
debrief-obligation = { $actor }, article { $number }, non tenu { $times } fois{ $state ->
    [kept-late] , puis tenu de nouveau
   *[other] {""}
} : { $words }

debrief-ladder = Escalade : de l’échelon { $start }, au pire l’échelon { $peak }
debrief-rung = Tour { $turn } : de l’échelon { $was } à l’échelon { $rung }{ $cause ->
    [known] . { $why }
    [time] , avec le temps
    [agreement] , par l’accord
    [unseen] , pour une raison que tous n’ont pas vue
   *[other] {""}
}
debrief-indicator = { $name }{ $where ->
    [yes] {" "}({ $place })
   *[no] {""}
} : { $start } au départ, { $talks } à la fin des pourparlers, { $end } au terme{ $measured ->
    [yes] {" "}({ $unit })
   *[no] {""}
}

debrief-talk = Qui a parlé
debrief-speaker = { $actor } : { $said ->
    [one] { $said } message
   *[other] { $said } messages
}, dont { $plenary } en plénière{ $brokers ->
    [yes] ; a mis en relation { NUMBER($broker, style: "percent", maximumFractionDigits: 0) } de ceux qui ne se parlent pas
   *[no] {""}
}

debrief-after = Après les pourparlers ({ $count ->
    [one] { $count } événement
   *[other] { $count } événements
})
debrief-day = Jour { $day } : { $told }

debrief-look = Décisions à revoir de { $seat } : points à la fin, sans accord { NUMBER($no_deal, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { $runs } parties, intervalles à 95 %
debrief-no-moments = Aucune : aucun autre choix ne promettait davantage.
debrief-moment = Tour { $turn }. { $told }
debrief-way = { $what ->
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
debrief-apart = {" "}; { $verdict ->
    [better] mieux de { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }], dans { NUMBER($better, style: "percent", maximumFractionDigits: 0) } des parties
    [worse] moins bien de { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
    [same] la même chose
   *[cannot-tell] rien ne permet de trancher : { SIGNED($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } [{ SIGNED($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } ; { SIGNED($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }]
}
