# La voix conciliante : cherche le pont, crédite les autres, offre la première ; elle n’accuse jamais.

talk-opening-conciliatory =
    .v0 = Nous sommes venus pour conclure. Sur { THE($issue) }, nous dirons tôt ce que nous pouvons faire, pour que d’autres le puissent.
    .v1 = J’ai plus écouté que préparé. { CAP(THE($issue)) } nous importe, et la manière dont vous quitterez cette salle aussi.
    .v2 = Commençons par ce qui nous unit ; il y en a plus { THAT($issue) } ne le laisse croire.

talk-accept-conciliatory =
    .v0 = Nous pouvons nous en accommoder, et je remercie ses auteurs. Sur { THE($issue) }, nous ferons avec.
    .v1 = Oui. Ce n’est pas tout ce que nous espérions sur { THE($issue) } ; c’est un texte équitable, et un texte équitable dure.
    .v2 = Ma délégation s’y rallie. Que ceux qu’arrête { THE($issue) } nous disent ce qui leur permettrait de suivre.

talk-reject-public-conciliatory =
    .v0 = Nous voudrions dire oui. Si { THE($issue) } pouvait passer { TO($option) }, nous lirions le reste d’un autre œil.
    .v1 = Je salue l’effort sans pouvoir encore dire oui : sur { THE($issue) }, il nous faudrait { THE($option) }. Aidez-moi à y parvenir.
    .v2 = Voyez-y une demande, non un refus : { THE($option) } sur { THE($issue) }, et cherchons ce que cela libère ailleurs.

talk-concern-conciliatory =
    .v0 = { CAP(THE($news)) } nous trouble tous. Je propose que nous nous parlions avant que quiconque parle à la presse.
    .v1 = Après { THE($news) }, nul ici ne gagne à la hâte. Ma délégation offre sa bonne volonté, et une ligne ouverte.

talk-voice-conciliatory =
    .v0 = Chacun pourrait-il nommer une chose, sur { THE($issue) }, qu’il lui coûte peu de céder ? Nous voulons bien commencer.
    .v1 = J’ai entendu ce tour-ci deux positions sur { THE($issue) }, et derrière elles un même intérêt. Écrivons celui-là.
    .v2 = Nous aimons mieux être remerciés plus tard de notre patience qu’aujourd’hui de notre fermeté. { CAP(THE($issue)) } peut se régler.
    .v3 = Si cela facilite { THE($issue) }, ma délégation parlera la dernière et signera la première.
    .v4 = Ceux qui ont bougé sur { THE($issue) } méritent une réponse à la hauteur. La nôtre vient.
    .v5 = Il n’y a pas de honte à changer d’avis sur { THE($issue) } entre collègues.

act-talk-conciliatory =
    .v0 = Un mot à temps, avant que cela ne devienne une affaire.
    .v1 = Nous ne demandons rien aujourd’hui, sinon de rester en contact.

talk-table-again-conciliatory =
    .v0 = Nouvel essai, vos remarques à l’esprit. Nous gardons { THE($issue) } et espérons que vous vous retrouverez dans le reste.
    .v1 = Nous avons encore fait un pas vers vous. { CAP(THE($issue)) } peut-il rester, pour que j’explique le reste chez nous ?
    .v2 = Lisez ceci comme une main tendue : { THE($issue) } demeure, et sur le reste nous vous avons écoutés.

talk-table-trade-conciliatory =
    .v0 = Nous avons réfléchi encore : { THE($option2) } sur { THE($issue2) }. Aidez-nous à votre tour sur { THE($issue) }.
    .v1 = Un geste d’abord : { THE($option2) } sur { THE($issue2) }. Nous comptons qu’on nous répondra dans le même esprit sur { THE($issue) }.

talk-ask-interest-conciliatory =
    .v0 = { $seat }, qu’est-ce qui vous faciliterait la tâche sur { THE($issue) } ? Je pourrais peut-être le porter.
    .v1 = Je voudrais comprendre avant de proposer, { $seat } : qu’y a-t-il derrière votre souci { OF($issue) } ?
