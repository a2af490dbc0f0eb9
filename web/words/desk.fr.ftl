# Phrases : le bureau de l’étudiant.

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
and-against-our-position = et ± notre position
answer = Répondre
answer-name = Répondre à { $name }
answer-nobody = Ne répondre à personne en particulier
answered-before = Réponse au tour { $turn } :
answers = Répond à
approval-asked = Demandé ; la réponse est en route.
approve = Approuver
approved = approuvé
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
ask-approval = Demander le visa
awaits-sign-off = attend le visa
back-to-the-door = Retour à l’entrée
basis = Base
before-that = Avant cela
beyond-your-mandate = hors de votre mandat
beyond-your-mandate-on-articles = Hors de votre mandat sur { $articles }.
brief = Instructions
call-the-vote = Mettre aux voix
choose = Choisissez
coach-off = Faire taire le répétiteur
coach-on = Laisser parler le répétiteur
code-and-you = { $code } et vous
compare = Comparer
corrected = Démenti
corrects = Rectifie :
cost = Coût
crises = Crises
day-day = jour { $day }
delegation = Délégation
desk = Bureau
documents-of-the-delegation = Documents de la délégation
done = Fait
earlier-stories = Nouvelles antérieures ({ $count ->
    [one] une affaire
   *[other] { $count } affaires
})
either-keeps-package-letter = Accepter aussi celui-ci en continuant de soutenir le paquet { $letter } : l’un ou l’autre vous convient.
elsewhere = Ailleurs
for-you = Pour vous
go-to = Aller à
go-to-my-new-seat = Aller à mon nouveau siège
go-to-the-lobby = Aller en salle d’attente
guide-me = Montrez-moi les premiers pas
here-now = Présents :
key-ctrl = Ctrl
keys = Raccourcis
its-price = Son prix :
keys-that-send = Ctrl + Entrée envoie, Entrée va à la ligne.
lapsed-count = Tombés, leurs auteurs étant passés à un autre : { $count }.
granted = accordé
looked-at = C’est vu
more-of-this-story = { $count ->
    [one] Une autre nouvelle de cette affaire
   *[other] { $count } autres nouvelles de cette affaire
}
names-write = { $count ->
    [one] { $names } écrit
   *[other] { $names } écrivent
}
new-below-count = { $count ->
    [one] { $count } nouveau message plus bas
   *[other] { $count } nouveaux messages plus bas
}
not-granted = refusé
nothing-has-changed-since = Rien n’a changé depuis.
notices = Avis
notices-count = { $count ->
    [one] Avis, { $count } nouveau
   *[other] Avis, { $count } nouveaux
}
price-on-article = { $number } { $issue } : { $options }
ready-for-the-next-turn = Au tour suivant
sign-in-again = Se reconnecter
since-you-looked-minutes-ago = { $minutes ->
    [0] Depuis votre dernier regard, à l’instant
   *[other] Depuis votre dernier regard, il y a { $minutes } min
}
so-tense-and-no-act = Seule la tension est à cette hauteur ; nul n’a agi ainsi.
stand-for-option-in-article = La défendre : { $option }, article { $number }
task-done = faite
task-dropped = abandonnée
task-lapsed = l’exercice a pris fin
done-minutes-min = Fait ({ $minutes } min)
due = Échéance
earlier-messages-count = Messages précédents ({ $count })
ended = Terminée
escalation-ladder = Échelle de la crise
everyone-reads-the-plenary = Tout le monde lit la plénière.
everything-stays-readable-here-nothing-can-be = Tout reste lisible ici ; plus rien ne peut être ajouté.
fewer = Moins
filed = Déposé
from = DE
give-the-task = Confier la tâche
go-ahead-ad-referendum = S’engager ad referendum
head-of-delegation-decides = Décision de la tête de délégation
how-it-is-worked-out = Comment il est calculé
i-have-read-it = J’ai lu
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
indicator = Indicateur
kind-of-document = Type de document
late-by-minutes-min = en retard de { $minutes } min
leave = Quitter
leave-this-seat = Quitter ce siège
leave-this-seat-2 = Quitter ce siège ?
left = restantes
left-for-you-at-time = laissé pour vous à { $time }
legal-basis-you-rely-on = Base juridique invoquée
message = Message
minutes = Minutes
minutes-min-left-2 = encore { $minutes } min
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
not-started-yet = Pas encore commencé
nothing-filed-yet-what-you-file-your = Rien n’est encore déposé. Ce que vous déposez, votre délégation le lit.
nothing-yet-read-your-brief-on-the = Rien encore. Lisez vos instructions sur le bureau et saluez la plénière : les échanges sont ouverts.
now = Maintenant
on = sur
on-the-table-from-turn-turn-on = Sur la table à partir du tour { $turn }.
only-these-read-this = Seuls lisent ceci :
open-or-in-brackets = ouvertes ou entre crochets
open-talks = Ouvrir des échanges
opening-your-desk = Ouverture de votre bureau
option = Option
options-of-article-number = Options de l’article { $number }
our-mandate = Notre mandat
our-tasks = Nos tâches
package-letter = Paquet { $letter }
package-letter-is-worth-value-to-you = Le paquet { $letter } vaut { $value } pour vous ; sans accord vous avez { $none } ; le mandat vise { $aim }
packages = Paquets
past-of-all-past-their-threshold = { $past } sur { $all } au-delà de leur seuil
paused-2 = suspendu
points-of-all-points = { $all ->
    [one] { $points } sur { $all } point
   *[other] { $points } sur { $all } points
}
prepare = Préparer
private-talks = Échanges privés
put-under-silence = Soumettre à la procédure de silence
read-your-brief-two-minutes = Lisez vos instructions : deux minutes.
regions-of-the-desk = Parties du bureau
reject = Rejeter
rejects = rejette
relations-with-you = Relations avec vous
release = Diffuser
released = diffusé
return = Renvoyer
returned = renvoyé
revise = Réviser
say-good-morning-in-the-plenary = Saluez l’assemblée en plénière.
say-who-you-are-and-what-matters = Dites qui vous êtes et ce qui compte pour vous, ou demandez ce qui compte pour eux.
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
shares-among-recorded-interstate-disputes-correlates-of = Parts parmi les différends interétatiques recensés (Correlates of War), non une prévision.
show-the-options = Voir les options
sign = Signer
signed = Signé
situation = Situation
somebody-else-or-a-mind-may-then = Une autre personne, ou un acteur simulé, pourra s’y asseoir. Ce que vous avez fait reste à vous.
source-a-to-f-information-1-to = Source de A à F, information de 1 à 6 ; A1 est la meilleure cote.
stand-for-it = La défendre
stands = Niveau
stands-for-it = Défendue par
start = Début
stay = Rester
still-open = Ouverte
table-a-package = Déposer un paquet
talks-you-are-in = Vos échanges
tension = Tension
tension-runs-from-0-to-10-trust = La tension va de 0 à 10 ; la confiance de 0 à 1, avec son écart type.
texts-on-the-table = Textes sur la table
the-addressee-only = le seul destinataire
the-desk-needs-javascript-allow-it-for = Le bureau a besoin de JavaScript. Autorisez-le pour ce site et rechargez la page.
the-exercise-is-over = L’exercice est terminé
the-exercise-is-over-2 = L’exercice est terminé.
the-talks = Les négociations
this-desk-is-closed = Ce bureau est fermé.
this-practice-ends-with-it = Vous vous entraînez en solitaire : on ne revient pas après avoir quitté, et l’entraînement s’arrête ici. On en ouvre un nouveau à l’entrée.
threshold-value-2 = seuil { $value }
title = Titre
together-worth-points-less-options = Ensemble, valent { $points } de moins : { $options }.
together-worth-points-more-options = Ensemble, valent { $points } de plus : { $options }.
trust = Confiance
turn-turn-of-turns-day-day = tour { $turn }/{ $turns }, jour { $day }
unit = Unité
unread = non lus
usually-answered-with = Comment des États ont répondu à de tels actes
version-n = version { $n }
waits-to-be-sent = en attente d’envoi
weigh-together-options = À peser ensemble : { $options }.
weight = Poids
weight-share = poids { $share }
what = Quoi
what-changed = Ce qui a changé
what-is-due = Ce qui est attendu
what-moved-it = Ce qui l’a fait bouger
what-the-others-seem-to-want = Ce que les autres semblent vouloir
what-these-figures-say = Ce que disent ces chiffres
what-we-ask-for = Ce que nous demandons
what-we-hold-to = Ce à quoi nous tenons
what-we-promised = Ce que nous avons promis
what-you-write-is-kept-and-sent = Ce que vous écrivez est conservé et partira à votre retour.
when-the-exercise-starts-ask-a-question = Quand l’exercice commence, posez une question sur les intérêts, puis déposez une offre.
where-things-stand = Où en sont les choses
who = Qui
why-what-it-unlocks-and-the-fallback = Pourquoi : ce que cela débloque, et la solution de repli
withdraw = Retirer
withdrawn-count = Retirés : { $count }.
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
against-what-is-agreed = par rapport à ce qui est agréé
agree-to-option = Agréer « { $option } »
agreed-once-these-stand-for = « { $option } » sera agréé quand ceux-ci le défendront aussi pour lui-même :
and-against-what-is-agreed = et ± ce qui est agréé
articles = Articles
decision = Décision
only-within-package-letter = seulement dans le paquet { $letter }
parts-of-the-workbench = Parties de l’atelier du traité
the-text = Texte
to-you-of-100 = Pour vous, sur 100
workbench = Atelier
remarks-count = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
everybody-else-stands-for-it = Tous les autres défendent cette option : l’article est agréé dès que vous le faites.
nobody-has-tabled-a-package-yet = Aucun paquet n’est encore déposé.
reject-letter = Rejeter { $letter }
why-you-reject-it-read-by-whom-it-lies-before = Pourquoi, si vous voulez : lu par tous ceux devant qui il est déposé
each-package-by-itself = Un par un
