# Ce qui accompagne un acte, par famille d’actes, et les tâches internes de la délégation.

act-talk =
    .v0 = Le contact est le moins coûteux de nos instruments, et nous nous en servons.
    .v1 = Nous préférons vous le dire directement que le lire ailleurs.
    .v2 = Le but est simple : que personne ne soit pris de court.
    .v3 = Nous croyons qu’une conversation maintenant nous épargnera une crise plus tard.

act-contact =
    .v0 = Nous aimerions apprendre de vous, plutôt que d’autres, où vous en êtes sur { THE($issue) }.
    .v1 = Une question, avant que cela ne devienne une affaire : que craignez-vous le plus au sujet { OF($issue) } ?
    .v2 = Pour que nul ne soit surpris : ce que nous vous disons aujourd’hui sur { THE($issue) }, nous le dirons en séance.
    .v3 = Parler dès maintenant { OF($issue) } nous épargnera, croyons-nous, une crise plus tard.

# Ce dont on se plaint : la plainte nomme ce qui est arrivé, ou la querelle qui est ouverte.

act-complaint =
    .v0 = { CAP(THE($news)) } : nous demandons des explications, et l’assurance que cela ne se reproduira pas.
    .v1 = Il s’agit { OF($news) }. Nous consignons notre objection, motifs à l’appui, et restons prêts à parler.
    .v2 = Après { THE($news) }, notre silence vaudrait accord. Nous n’y consentons pas, et le disons à qui peut y remédier.

act-complaint-quarrel =
    .v0 = On parle ici, et ce qui nous sépare continue au-dehors. Nous le disons tout haut, pour que nul ne prenne notre présence pour un silence.
    .v1 = Rien de ce qui se dit dans cette salle n’a encore changé la conduite { OF($actor) } au-dehors. Nous le dirons aussi longtemps que ce sera vrai.

# Pour certains actes, là où les mots de la famille ne conviendraient pas.

act-make-statement =
    .v0 = Nous disons en public ce que nous disons en séance : nous sommes ici pour nous entendre, et nous comptons sur les autres.
    .v1 = Le public a droit à un mot de nous : le travail avance, et il n’est pas achevé.

act-make-statement-rumour =
    .v0 = Nous ne commenterons pas chaque rumeur. Nous commenterons ce qui sera signé.
    .v1 = Ce qui ne peut être vérifié, nous ne le répétons ni ne le démentons. Nous travaillons à un texte, et cela peut se vérifier.

act-make-statement-done =
    .v0 = Ce qui a été convenu sera publié mot pour mot. Nous demandons à être jugés sur la manière dont nous le tiendrons.
    .v1 = Il y a un texte. Nous en dirons en public ce que nous en avons dit en séance : qu’il vaut la peine d’être tenu.

act-denounce =
    .v0 = Nous disons ouvertement à quoi nous nous opposons, et à qui ; une réponse sera entendue aussi ouvertement.
    .v1 = Il est des choses que le silence approuverait. Celle-ci en est une.

act-demand-policy-change =
    .v0 = Nous demandons un changement qui se voie, et nous avons dit lequel.
    .v1 = Ce que nous contestons peut être modifié par ceux qui l’ont décidé. Nous les en prions.

act-convene-emergency-meeting =
    .v0 = Cela ne peut attendre l’ordre du jour. Nous demandons à tous de se réunir dans l’heure.
    .v1 = Chacun de nous en a entendu une partie. Nous demandons que toutes soient mises aujourd’hui sur une même table.

act-fact-finding =
    .v0 = Nous envoyons des gens pour regarder, non pour juger. Ce qu’ils trouveront sera montré aux deux parties.
    .v1 = Nous aimons mieux voir par nous-mêmes que croire, ou ne pas croire, ce qui se dit.

act-fact-finding-party =
    .v0 = Nous aimons mieux voir par nous-mêmes que croire, ou ne pas croire, ce qui se dit.
    .v1 = Nous demandons { TO($actor) } de nous montrer ses éléments, et montrerons les nôtres.

act-appeal-for-aid =
    .v0 = Nous demandons ce que nous ne pouvons apporter seuls. C’est pour ceux qui en manquent, où qu’ils soient.
    .v1 = Les besoins sont recensés, lieu par lieu. Que ceux qui peuvent en couvrir une part nous le disent.

act-praise =
    .v0 = Ce qui est bien fait mérite d’être dit aussi haut que le reste.
    .v1 = Nous l’avons vu, et nous remercions ceux qui l’ont fait.

act-cooperate =
    .v0 = Un geste fait sans attendre de signature, parce qu’il est utile en soi.
    .v1 = Nous espérons qu’il sera compris comme il est conçu : une confiance offerte la première.
    .v2 = Ce que chacun peut vérifier n’inquiète personne.

act-humanitarian =
    .v0 = Les personnes passent avant les positions. Nous ne demandons rien en retour.
    .v1 = Seuls les besoins nous guident, quelle que soit l’autorité sur place.

act-de-escalate =
    .v0 = Nous faisons, au grand jour, un pas vers l’apaisement et invitons à faire de même.
    .v1 = Cette mesure supprime un motif d’inquiétude ; nous comptons qu’elle sera remarquée.

act-protest =
    .v0 = Nous consignons notre objection, motifs à l’appui, et restons prêts à parler.
    .v1 = Notre désaccord porte sur le fond, et nous l’exprimons par la voie appropriée.
    .v2 = Nous demandons que les faits soient établis et que ces agissements cessent s’ils sont avérés.

act-threaten =
    .v0 = Nous disons à l’avance ce que nous ferions, afin de n’avoir pas à le faire.
    .v1 = Le choix appartient à ceux à qui ceci s’adresse.

act-coerce =
    .v0 = Cette mesure est limitée et pourra être levée le jour où sa cause aura cessé.
    .v1 = Nous l’avions annoncée, et nous la prenons à regret.

act-force =
    .v0 = Une précaution sur notre propre territoire, qui ne vise que ceux qui nous voudraient du mal.
    .v1 = Notre devoir est de protéger notre population ; ce n’est rien de plus.

task-line-firm = Notre ligne : tenir. Pas de concession avant que les autres ne bougent, aucune sans contrepartie ; mieux vaut pas de texte qu’un mauvais texte.

task-line-balanced = Notre ligne : échanger. Donner ce qui nous coûte peu contre ce dont nous avons besoin, et être prêts à conclure dans le dernier tiers.

task-line-open = Notre ligne : un accord nous importe plus que ses détails. Le rechercher tôt et garder tout le monde à bord.

task-follow-up =
    .v0 = Établir ce qui peut être confirmé au sujet { OF(QUOTE($title)) } et tenir la délégation informée.
    .v1 = Préparer ce que nous pouvons dire, et devons taire, au sujet { OF(QUOTE($title)) }.
    .v2 = Sonder deux autres délégations sur { QUOTE($title) } et en rendre compte.
