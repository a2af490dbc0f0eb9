# Les résultats d’une personne évaluée, et ce que l’évaluation fait pour qu’elle les lise.

results-title = Vos résultats
results-all = Tous vos résultats
results-blocks = Blocs
results-being-marked = Votre travail est en cours d’évaluation.
results-being-marked-2 = en cours d’évaluation
results-when-released = Ce qui a été décidé, et pourquoi, figurera ici dès que cela vous sera communiqué.
results-released = communiqués
results-again = Vos résultats sont réexaminés.
results-changed = { $num ->
    [one] { $codes } a été tranché à nouveau : vous le retrouverez ici dès qu’il vous sera communiqué à nouveau.
   *[other] { $codes } ont été tranchés à nouveau : vous les retrouverez ici dès qu’ils vous seront communiqués à nouveau.
}
results-none = Pas encore de résultats.
results-none-why = Les exercices auxquels vous avez pris part figurent ici une fois terminés. L’entraînement n’est jamais noté.
results-critical = critique
results-comment-by = { $who }, pour vous
results-moments = { $num ->
    [one] Le moment qui le fonde
   *[other] Les { $num } moments qui le fondent
}
results-to-reach = Pour { $level } :
results-next = Et maintenant
results-pdf = Garder en PDF
results-debrief = Débriefing

# Au bureau d’évaluation

comment-on-criterion = Pour la personne évaluée, sur { $criterion }
comment-on-block = Pour la personne évaluée, sur { $block }
comment-unreleased = elle le lira une fois le bloc communiqué
comment-released = le bloc est communiqué : elle le lit aussitôt
comment-keep = Garder le commentaire
comment-kept = Le commentaire est gardé.
comment-before = { $num ->
    [one] Un commentaire au dossier
   *[other] { $num } commentaires au dossier
}
comment-overtaken = { $own ->
    [yes] Vous avez changé ce commentaire ailleurs ({ $when })
   *[no] { $who } a changé ce commentaire entre-temps ({ $when })
}{ $has ->
    [yes] ; il dit maintenant : { QUOTE($theirs) }
   *[no] ; il est vide à présent
}. Vos mots sont encore là : gardez-les à sa place, ou modifiez-les d’abord. Le reste de ce que vous avez enregistré l’est bien.
feedback-as-read = Tel que { $who } le lira, et sa communication
feedback-of = { $block } tel que { $who } le lit
feedback-as-they-read-it = Niveaux, motifs, commentaires et moments. De ce que personne n’a tranché, on ne lit que cela.
back-to-marking = Revenir à la notation
release-to-candidates = Communiquer aux candidats
release-of-block = Communication de { $block }
release-undecided = Rien ne peut encore être communiqué : des personnes doivent d’abord trancher.
release-to-close = Le bloc doit être clos avant d’être communiqué.
release-ready = Non communiqué : on lit que le travail est en cours d’évaluation, et rien d’autre.
release-released = Communiqué : on lit ce qui figure ci-dessous.
release-changed-since = Communiqué, puis tranché à nouveau : rien n’en est visible tant qu’il n’est pas communiqué à nouveau.
release-now = Communiquer à { $who }
release-withdraw = Retirer la communication
release-record = { $num ->
    [one] Un acte au dossier
   *[other] { $num } actes au dossier
}
release-given = Communiqué
release-taken = Communication retirée
release-changed = Ce qui est tranché dans { $block } a changé pendant votre lecture. Relisez-le ci-dessous, puis communiquez-le.
release-some-changed = { $done ->
    [one] { $done } bloc sur { $all } est comme vous l’avez demandé.
   *[other] { $done } blocs sur { $all } sont comme vous l’avez demandé.
} Les autres ont changé pendant votre lecture : revoyez-les ci-dessous.
release-done = { $num ->
    [one] { $num } bloc est comme vous l’avez demandé.
   *[other] { $num } blocs sont comme vous l’avez demandé.
}
release-what-it-does = On ne lit rien d’un bloc avant qu’il soit communiqué.
release-what-it-does-certifying = On ne lit rien d’un bloc avant qu’il soit communiqué, et il ne l’est qu’une fois clos.
release-tick = Communiquer { $block } à { $who }
release-ticked = Communiquer ce qui est coché
release-nothing-ready = Rien n’est prêt à être communiqué.
release-nobody-to-read = Personne ici ne lit de résultat.
release-nobody-to-read-why = Dans une démonstration, le logiciel tient tous les sièges. Ce que vous tranchez reste au bureau d’évaluation.
release-nothing-decided = Rien n’est encore tranché.
release-nothing-decided-why = Les blocs apparaissent ici avec leur première décision.
release-withdraw-all = Retirer toutes les communications
release-withdraw-all-means = { $num ->
    [one] Un bloc est communiqué. On lira de nouveau que le travail est en cours d’évaluation.
   *[other] { $num } blocs sont communiqués. On lira de nouveau que le travail est en cours d’évaluation.
}
release-withdraw-all-now = Tout retirer
release-state-undecided = non tranché
release-state-to-close = à clore
release-state-ready = peut être communiqué
release-state-released = communiqué
release-state-changed = changé depuis
class-blocks-csv = Blocs, CSV
identity-checks = Identité vérifiée
identity-checks-why = les évaluations nomment qui a vérifié et comment, ou disent que personne ne l’a fait ; aucun numéro de document n’est gardé
identity-unverified = non vérifiée
identity-check = Noter la vérification
identity-take-back = Non vérifiée, en fait
identity-way = Comment l’identité de { $who } a été vérifiée
identity-kept = C’est noté.
identity-changed = Quelqu’un d’autre a écrit ici entre-temps : voici ce qu’il en est. Rien de votre part n’a été écrit.
bundle-title = Évaluations, ZIP
bundle-what = L’évaluation de chaque personne en PDF, dans un seul fichier. Les projets le disent à chaque page.
bundle-make = Préparer le fichier
bundle-again = Le préparer à nouveau
bundle-far = { $done ->
    [one] { $done } évaluation composée sur { $most }
   *[other] { $done } évaluations composées sur { $most }
}
bundle-look = Où en est-ce ?
bundle-cancel = Annuler
bundle-cancelled = Annulé. Rien n’a été gardé.
bundle-done = Le fichier est prêt, et reste ici une demi-heure.
bundle-take = Prendre le fichier
bundle-empty = Aucune évaluation ne peut encore sortir.
bundle-failed = Une défaillance a empêché la préparation du fichier. Elle est notée ; essayez encore une fois.
bundle-full = Plusieurs classes sont déjà en préparation. Réessayez dans une minute.
class-xlsx = Classe, XLSX
