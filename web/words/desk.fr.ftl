# Phrases : le bureau de l’étudiant.

abstain = S’abstenir
accept-either = Ou { $letter }, ou celui-ci
accept-letter = Accepter { $letter }
accepts = accepte
acts-in-the-world = Actes dans le monde
addressed-to = Adressé à
adopted = Adopté
against-our-position = par rapport à notre position
agreed-2 = agréées
aim-value = objectif { $value }
all-count-2 = Les { $count }
amend = Amender
amend-package-letter = Amender le paquet { $letter }
an-act-towards-them-that-gives-way = Y répond un acte à leur égard qui cède ({ $acts }), ou un accord en vigueur entre vous.
and-against-our-position = et ± notre position
answer = Répondre
answer-name = Répondre à { $name }
answer-nobody = Ne répondre à personne en particulier
answered-before = Réponse au tour { $turn } :
answers = Répond à
approve = Approuver
approved = approuvé
ask-before-you-sign = Demandez avant de signer.
ask-for-a-seat-again = Redemander un siège
ask-the-capital = { $kind ->
    [armed-group] Consulter le commandement
    [local-authority] Consulter le conseil
    [firm] Consulter la direction
    [organisation] Consulter le siège
    [ngo] Consulter le siège
   *[state] Consulter la capitale
}
asked-of-you = Ce qu’on vous demande
asked-option-answer-in-about-minutes-min = Demandé : { $option }. Réponse dans { $minutes } min environ.
asks = OBJET
at-most-three = Trois au plus
at-stake = Enjeu
at-the-gauge-name-at-least-limit = à la station : { $name }, au moins { $limit }
at-the-gauge-name-at-most-limit = à la station : { $name }, au plus { $limit }
awaits-sign-off = attend le visa
back-to-the-door = Retour à l’entrée
basis = Base
because-art-number-was-found-broken-we = L’art. { $number } ayant été constaté enfreint, nous cessons ce que nous devons en retour au titre de l’art. { $articles }, jusqu’à ce qu’il soit remédié au manquement. Tous en sont informés.
before-that = Avant cela
began = Début
beyond-your-mandate = hors de votre mandat
beyond-your-mandate-on-articles = Hors de votre mandat sur { $articles }.
binding = En vigueur
bloc = Bloc
bloc-points = { $bloc } +{ $points }
break-the-silence = Rompre le silence
breaking-it-once-would-gain-us-points = Gain pour nous à l’enfreindre une fois, sur 100 : { $points }.
brief = Instructions
brief-for-you-alone = Instructions, réservées à ce siège
broken-of-all-found-broken = enfreintes : { $broken } sur { $all }
by-inspectors = par des inspecteurs
by-its-own-report = par son propre rapport
by-nobody = par personne
by-reports = par des rapports
by-samples = par sondage
call-the-vote = Mettre aux voix
chance-of-yes = Probabilité d’un accord
choose = Choisissez
choose-what-you-propose-what-you-leave = Choisissez ce que vous proposez. Ce que vous laissez ouvert reste entre crochets.
coach-off = Faire taire le répétiteur
coach-on = Laisser parler le répétiteur
code-and-you = { $code } et vous
compare = Comparer
compare-packages = Comparer des paquets
cost = Coût
crises = Crises
crises-that-are-over-count = Crises terminées ({ $count })
day-day = jour { $day }
day-day-once = jour { $day }, une fois
day-day-then-every-days-days = { $days ->
    [one] jour { $day }, puis chaque jour
   *[other] jour { $day }, puis tous les { $days } jours
}
day-day-trigger = jour { $day } : { $trigger }
days-days-left = (jours restants : { $days })
delegation = Délégation
desk = Bureau
dispute = Différend
documents-of-the-delegation = Documents de la délégation
done = Fait
either-keeps-package-letter = Accepter aussi celui-ci en continuant de soutenir le paquet { $letter } : l’un ou l’autre vous convient.
elsewhere = Ailleurs
for-you = Pour vous
giving-way-or-an-agreement-answers-it = Y répond le fait de céder, ou un accord en vigueur entre les deux.
go-to = Aller à
go-to-my-new-seat = Aller à mon nouveau siège
go-to-our-acts = Voir nos actes
go-to-the-lobby = Aller en salle d’attente
guide-me = Montrez-moi les premiers pas
here-now = Présents :
it-says-not-what-it-demands = Il a été adressé sans dire ce qui est exigé : demandez-le-leur.
key-ctrl = Ctrl
keys = Raccourcis
its-price = Son prix :
keys-that-send = Ctrl + Entrée envoie, Entrée va à la ligne.
lapsed-count = Tombés, leurs auteurs étant passés à un autre : { $count }.
granted = accordé
looked-at = C’est vu
last-packages-have-been-called = Les derniers paquets ont été demandés. Ce que vous déposez maintenant risque de rester sans réponse ; mieux vaut accepter, parapher et signer.
names-write = { $count ->
    [one] { $names } écrit
   *[other] { $names } écrivent
}
new-below-count = { $count ->
    [one] { $count } nouveau message plus bas
   *[other] { $count } nouveaux messages plus bas
}
not-adopted = Non adopté
not-granted = refusé
nothing-has-changed-since = Rien n’a changé depuis.
notices = Avis
notices-count = { $count ->
    [one] Avis, { $count } nouveau
   *[other] Avis, { $count } nouveaux
}
ready-for-the-next-turn = Au tour suivant
package-letter-stands-beside-it = Le paquet { $letter } reste valable à côté : l’un ou l’autre.
sign-in-again = Se reconnecter
silence-on-package-letter-is-over = Le silence sur le paquet { $letter } est terminé
since-you-looked-minutes-ago = { $minutes ->
    [0] Depuis votre dernier regard, à l’instant
   *[other] Depuis votre dernier regard, il y a { $minutes } min
}
stand-for-option-in-article = La défendre : { $option }, article { $number }
task-done = faite
task-dropped = abandonnée
task-lapsed = l’exercice a pris fin
done-minutes-min = Fait ({ $minutes } min)
due = Échéance
earlier-messages-count = Messages précédents ({ $count })
ended = Terminée
escalation-ladder = Échelle de la crise
every-party-accepted = toutes les parties ont accepté
everyone-reads-the-plenary = Tout le monde lit la plénière.
everything-stays-readable-here-nothing-can-be = Tout reste lisible ici ; plus rien ne peut être ajouté.
fewer = Moins
file-it = Déposer
filed = Déposé
found-broken = Constatée enfreinte
found-kept = Constatée respectée
from = DE
give-the-task = Confier la tâche
go-ahead-ad-referendum = S’engager ad referendum
gravity = Gravité
has-not-voted = n’a pas voté
head-of-delegation-decides = Décision de la tête de délégation
how-it-is-worked-out = Comment il est calculé
how-it-was-ratified = Comment il a été ratifié
how-last-on-day-day = { $how } ; en dernier le jour { $day }
how-not-yet = { $how } ; pas encore
how-read-reading-on-day-day = { $how } ; relevé : { $reading } le jour { $day }
i-have-read-it = J’ai lu
if-it-is-found-broken-those-to = Si le manquement est constaté, ceux envers qui nous sommes tenus pourront suspendre ce qu’ils nous doivent au titre de l’art. { $articles }.
if-it-is-found-broken-what-is = Si le manquement est constaté, ce qui nous est dû au titre de l’art. { $articles } tombe aussitôt.
if-there-is-no-agreement = En l’absence d’accord
in-dispute = En litige
in-force = En vigueur
in-talks = { $form ->
    [plenary] en plénière
    [delegation] dans la délégation
    [bilateral] entre { $talks }
    [caucus] dans le groupe « { $talks } »
   *[private] en privé
}
in-turn-turn-of-turns = au tour { $turn } sur { $turns }
in-which-words = En quels termes
incidents = Incidents
indicator = Indicateur
initial = Parapher
initialled = Paraphé
it-becomes-likely-if-one-of-these = Cela devient probable si l’un d’eux reçoit davantage, en points sur 100 : { $list }.
it-binds-its-parties = Il lie ses parties.
it-will-not-enter-into-force = Il n’entrera pas en vigueur.
keep-our-word = Tenir parole
kept-on-this-device-as-you-type = Conservé sur cet appareil au fil de la frappe.
kind-of-document = Type de document
known-to-our-delegation-alone = Connu de notre seule délégation
lapses-now = (expire maintenant)
late-by-minutes-min = en retard de { $minutes } min
later = Plus tard
lawful = Licite
leave = Quitter
leave-open = laisser ouvert
leave-this-seat = Quitter ce siège
leave-this-seat-2 = Quitter ce siège ?
left = restantes
left-for-you-at-time = laissé pour vous à { $time }
legal-basis-you-rely-on = Base juridique invoquée
mediator = Médiation
message = Message
minutes = Minutes
minutes-min-left-2 = encore { $minutes } min
name-at-its-worst-rung-peak = { $name } ; au plus haut échelon { $peak }
name-calm-since-day-day-at-its = { $name } ; calme depuis le jour { $day }, au plus haut échelon { $peak }
name-if-it-needs-one = Nom, s’il en faut un
name-value-unit = { $name } : { $value }{ "\u00A0" }{ $unit }
new-since-time = Nouveau depuis { $time }
news-and-cables = Nouvelles et dépêches
next-rung-name = Échelon suivant : { $name }.
no = Non
no-deal-value = sans accord { $value }
no-news-yet-cables-press-and-posts = Pas encore de nouvelles. Dépêches, presse et publications arrivent ici.
no-open-task = Aucune tâche en cours.
nobody-effects-show = personne ; les effets se voient
nobody-has-proposed-anything-here-yet = Personne n’a encore rien proposé ici
nobody-has-spoken-yet = Personne n’a encore parlé.
nobody-has-tabled-a-package-yet-table = Aucun paquet n’est encore déposé. Déposez le premier.
not-asked-yet = pas encore consulté
not-ratified = Non ratifié
not-ratified-at-home = Non ratifié sur le plan interne :
not-started-yet = Pas encore commencé
not-sure-enough-for-any-measure-against = Pas assez sûr pour une mesure contre qui que ce soit.
not-verified = Non vérifiée
nothing-filed-yet-what-you-file-your = Rien n’est encore déposé. Ce que vous déposez, votre délégation le lit.
nothing-is-settled = rien n’est réglé
nothing-to-cite-yet = Rien à citer pour l’instant.
nothing-yet-read-your-brief-on-the = Rien encore. Lisez vos instructions sur le bureau et saluez la plénière : les échanges sont ouverts.
now = Maintenant
of-all-that-the-articles-agreed-so = De tout ce que les articles déjà agréés laissent ouvert, la part qui serait plutôt ratifiée que non.
of-what-can-still-be-agreed-likely = De ce qui peut encore être convenu, part probablement ratifiée
older-events = Événements antérieurs
on = sur
on-the-table-from-turn-turn-on = Sur la table à partir du tour { $turn }.
once-signed-it-must-be-ratified-within = { $days ->
    [one] Une fois signé, il doit être ratifié sous { $days } jour. Chez chacune de ces parties, les groupes qui l’approuvent doivent réunir au moins { $quota } % du poids politique :
   *[other] Une fois signé, il doit être ratifié sous { $days } jours. Chez chacune de ces parties, les groupes qui l’approuvent doivent réunir au moins { $quota } % du poids politique :
}
one-per-line = Un par ligne.
only-these-read-this = Seuls lisent ceci :
open-open = ouvertes : { $open }
open-or-in-brackets = ouvertes ou entre crochets
open-talks = Ouvrir des échanges
opening-your-desk = Ouverture de votre bureau
option = Option
optional = (facultatif)
options-of-article-number = Options de l’article { $number }
our-mandate = Notre mandat
our-tasks = Nos tâches
over-day-day = Terminée, jour { $day }
owes-it-to = y est tenu envers
package-letter = Paquet { $letter }
package-letter-is-under-silence = Le paquet { $letter } est soumis à la procédure de silence
package-letter-is-worth-value-to-you = Le paquet { $letter } vaut { $value } pour vous ; sans accord vous avez { $none } ; le mandat vise { $aim }
packages = Paquets
past-of-all-past-their-threshold = { $past } sur { $all } au-delà de leur seuil
paused-2 = suspendu
pending = en attente
perform-again = Exécuter de nouveau
points-of-all-points = { $all ->
    [one] { $points } sur { $all } point
   *[other] { $points } sur { $all } points
}
prepare = Préparer
private-talks = Échanges privés
put-under-silence = Soumettre à la procédure de silence
raise-a-dispute = Soulever un différend
ratification = Ratification
ratified = Ratifié
ratified-at-home = Ratifié chez nous
read-your-brief-two-minutes = Lisez vos instructions : deux minutes.
regions-of-the-desk = Parties du bureau
reject = Rejeter
rejects = rejette
relations-with-you = Relations avec vous
release = Diffuser
released = diffusé
rests-on = Repose sur
return = Renvoyer
returned = renvoyé
revise = Réviser
say-good-morning-in-the-plenary = Saluez l’assemblée en plénière.
say-who-you-are-and-what-matters = Dites qui vous êtes et ce qui compte pour vous, ou demandez ce qui compte pour eux.
saying-nothing-is-consent = Ne rien dire, c’est accepter.
score-of-10-class = { $score } sur 10 : { $class }
send = Envoyer
send-to-the-capital = { $kind ->
    [armed-group] Envoyer au commandement
    [local-authority] Envoyer au conseil
    [firm] Envoyer à la direction
    [organisation] Envoyer au siège
    [ngo] Envoyer au siège
   *[state] Envoyer à la capitale
}
sending-2 = envoi en cours
share-in-favour = { $share } % pour
shares-among-recorded-interstate-disputes-correlates-of = Parts parmi les différends interétatiques recensés (Correlates of War), non une prévision.
show-the-options = Voir les options
sign = Signer
signed = Signé
silent = silence
situation = Situation
somebody-else-or-a-mind-may-then = Une autre personne, ou un acteur simulé, pourra s’y asseoir. Ce que vous avez fait reste à vous.
somebody-unknown = auteur inconnu
source-a-to-f-information-1-to = Source de A à F, information de 1 à 6 ; A1 est la meilleure cote.
sources = Sources
sources-the-events-it-rests-on = Sources : les événements sur lesquels il repose
stand-for-it = La défendre
stands = Niveau
stands-for-it = Défendue par
start = Début
stay = Rester
still-open = Ouverte
sure-enough-for-measures = Assez sûr pour : { $measures }.
suspend-in-return = Suspendre en retour
suspend-it = Suspendre
suspend-what-we-owe-in-return = Suspendre ce que nous devons en retour ?
suspended = Suspendue
table-a-package = Déposer un paquet
table-it = Déposer
talks-you-are-in = Vos échanges
tension = Tension
tension-runs-from-0-to-10-trust = La tension va de 0 à 10 ; la confiance de 0 à 1, avec son écart type.
texts-on-the-table = Textes sur la table
the-addressee-only = le seul destinataire
the-adopted-text-goes-beyond-your-mandate = Le texte adopté dépasse votre mandat sur { $articles }.
the-adopted-text-is-ratified = Le texte adopté est ratifié
the-breach-is-established = le manquement est établi
the-desk-needs-javascript-allow-it-for = Le bureau a besoin de JavaScript. Autorisez-le pour ce site et rechargez la page.
the-exercise-is-over = L’exercice est terminé
the-exercise-is-over-2 = L’exercice est terminé.
the-last-time-it-was-done = La dernière fois, c’était fait.
the-last-time-it-was-not-done = La dernière fois, ce n’était pas fait.
the-situation = La situation
the-talks = Les négociations
there-was-no-breach = il n’y a pas eu de manquement
this-desk-is-closed = Ce bureau est fermé.
this-practice-ends-with-it = Vous vous entraînez en solitaire : on ne revient pas après avoir quitté, et l’entraînement s’arrête ici. On en ouvre un nouveau à l’entrée.
those-whose-yes-we-need-at-home = Ceux dont l’accord nous est nécessaire, chez nous
threshold-value-2 = seuil { $value }
title = Titre
to-be-ratified-by-day-day-by = À ratifier d’ici le jour { $day }. Chez chacune de ces parties, les groupes qui l’approuvent doivent réunir au moins { $quota } % du poids politique :
to-you = Pour vous
together-worth-points-less-options = Ensemble, valent { $points } de moins : { $options }.
together-worth-points-more-options = Ensemble, valent { $points } de plus : { $options }.
total-of-100 = Total sur 100
trust = Confiance
trust-act = { $actor } : { $act }
trust-agreement = un accord en vigueur
trust-apology = excuses présentées ({ $actor })
trust-defection = texte signé, puis non ratifié ({ $actor })
trust-finding = constat des vérificateurs ({ $actor })
trust-inject = les nouvelles
trust-threat = menace proférée ({ $actor })
trust-unseen = pour des raisons que l’on ne vous a pas dites
trust-word-broken = parole non tenue ({ $actor })
trust-word-kept = parole tenue ({ $actor })
turn-to-the-procedure = Engager la procédure
turn-turn-of-turns-day-day = tour { $turn }/{ $turns }, jour { $day }
two-delegations-make-a-bilateral-more-a = Deux délégations forment un échange bilatéral, davantage un groupe. Seuls ceux que vous choisissez le liront.
ultimatum-to = adresse un ultimatum à
under-article-number-ruling = selon l’article { $number } : { $ruling }
under-article-number-settled-by-day-day = selon l’article { $number }, réglé d’ici le jour { $day }
unit = Unité
unread = non lus
until-day-day = jusqu’au jour { $day }
until-the-breach-of-article-number-is = jusqu’à ce qu’il soit remédié au manquement à l’article { $number }
usually-answered-with = Réponse habituelle
verified = Contrôle
version-n = version { $n }
veto = veto
victim = Victime
violence = Violence
vote-on-package-letter = Vote sur le paquet { $letter }
vote-on-package-letter-is-over = Le vote sur le paquet { $letter } est terminé
voted = Vote
wait = Attendre
waits-to-be-sent = en attente d’envoi
way-to-signature = Vers la signature
we-perform = Nous exécutons.
we-stop-doing-it-from-today-nobody = Nous cessons dès aujourd’hui. Personne n’en est informé ; les autres apprennent ce que le contrôle leur montre, et la confiance baisse avec ce qui est constaté.
we-withhold = Nous n’exécutons plus.
weigh-together-options = À peser ensemble : { $options }.
weight = Poids
weight-share = poids { $share }
what = Quoi
what-binds = Engagements en vigueur
what-came-of-it-count = Ce qui s’ensuivit ({ $count })
what-changed = Ce qui a changé
what-is-due = Ce qui est attendu
what-it-demands = Ce qui est exigé :
what-the-others-seem-to-want = Ce que les autres semblent vouloir
what-these-figures-say = Ce que disent ces chiffres
what-we-ask-for = Ce que nous demandons
what-we-complain-of-everybody-bound-by = Ce dont nous nous plaignons ; tous ceux que lie le texte le liront
what-we-hold-to = Ce à quoi nous tenons
what-we-promised = Ce que nous avons promis
what-we-want = Ce que nous voulons
what-you-write-is-kept-and-sent = Ce que vous écrivez est conservé et partira à votre retour.
when-every-signatory-has-signed = Quand tous les signataires auront signé
when-everyone-who-must-has-ratified = Quand tous ceux qui le doivent ont ratifié
when-the-exercise-starts-ask-a-question = Quand l’exercice commence, posez une question sur les intérêts, puis déposez une offre.
where = Où
where-things-stand = Où en sont les choses
where-things-stood-when-you-took-this = Où en étaient les choses à votre arrivée
who = Qui
whom-we-hold-responsible-cause = Qui nous tenons pour responsable, { $cause }
why-trust-moved = Pourquoi la confiance a bougé
why-what-it-unlocks-and-the-fallback = Pourquoi : ce que cela débloque, et la solution de repli
why-what-you-give-for-what = Pourquoi : ce que vous donnez, contre quoi
with-whom = Avec qui
withdraw = Retirer
withdrawn-count = Retirés : { $count }.
withhold = Ne plus exécuter
withhold-it = Ne plus exécuter
withhold-what-article-number-promises = Ne plus exécuter ce que promet l’article { $number } ?
won-by = , victoire :
worth-value-to-you-so-far-no = Vaut { $value } pour vous à ce stade ; l’absence d’accord vaut { $none }, l’objectif est { $aim }.
write = Rédiger
write-in-talks = { $form ->
    [plenary] Écrire à la plénière
    [delegation] Écrire à la délégation
    [caucus] Écrire au groupe « { $talks } »
   *[bilateral] Message entre { $talks }
}
write-it = Rédiger
write-to-talks = { write-in-talks }
write-what-is-due-before-its-time = Remettez les documents demandés avant l’échéance.
yes = Oui
yes-leaves-package-letter = Vous ne soutiendrez plus le paquet { $letter }.
you = Vous
you-among-them = vous
you-answer = Vous répondez à
you-are-looking-at-this-seats-screen = Vous regardez l’écran de ce siège. Rien ne peut être modifié d’ici.
you-are-name-role-for-actor = Vous êtes { $name }, { $role }. Votre délégation : { $actor }.
your-capital = { $kind ->
    [armed-group] Votre commandement
    [local-authority] Votre conseil
    [firm] Votre direction
    [organisation] Votre siège
    [ngo] Votre siège
   *[state] Votre capitale
}
debrief-is-open = Votre débriefing est ouvert.
debrief-opens = Votre débriefing s’ouvre dans un instant.
debrief-waits-for-your-text = Vous avez un texte écrit et pas envoyé. Votre débriefing attend que vous y alliez.
stay-here = Rester ici
your-debrief = Votre débriefing
your-time = Votre temps
how-sure-are-you-now = À quel point êtes-vous sûr de vous ? Une minute, si vous voulez

# What will be understood of a draft.

understood-as = Sera compris comme :
make-it-a-package = En faire un ensemble
correct-it = Corriger
drop-it = Ne pas l’indiquer
nothing-is-declared = Envoyé comme simple texte
the-signed-text-pdf = Le texte signé, en PDF
the-text-so-far-pdf = Le texte à ce jour, en PDF
in-every-language = dans toutes les langues
