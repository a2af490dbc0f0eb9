# Phrases des parties que les scripts chargent à leur ouverture : temps, avis, aller à.
an-article-a-person-words-said = Un article, une personne, des mots prononcés
answers-to-you = Réponses qui vous sont faites
asked-of-you-and-said-to-you = Demandé et dit à vous
close-what-is-open = Fermer ce qui est ouvert
command = Commande
due-soon = Bientôt dû
earlier-count = Plus anciens ({ $count })
end-turn-turn = Finir le tour { $turn }
go-on = Continuer
go-to-anything = Aller à n’importe quoi
i-am-ready = Passons au tour suivant
key-enter = Entrée
key-escape = Échap
key-shift = Maj
not-ready-after-all = Finalement, pas encore
not-yet = pas encore
nothing-concerns-you-yet = Rien ne vous concerne en particulier pour l’instant. Offres, réponses, appels et échéances figureront ici.
nothing-goes-by-these-words = Rien ne répond à ces mots.
pace-as-is = Tel quel
pace-faster = Plus vite
pace-slower = Plus lentement
paused-everything-waits-for-you = En pause. Tout vous attend.
ready = c’est bon
send-the-message = Envoyer le message
settled-for-you = Réglé, pour vous aussi
show-these-keys = Afficher ces raccourcis
simulated-actors-answer = Les acteurs simulés répondent
the-turn-ends-when-everybody-is-ready = Le tour prend fin dès que toutes les personnes présentes y sont prêtes. Les acteurs simulés le sont toujours.
then-the-exercise-ends = C’est le dernier : l’exercice finit avec lui.
then-the-world-moves-by-days = Le monde avance alors { $days ->
    [one] d’un jour
   *[other] de { $days } jours
}, et le tour { $turn } commence.
to-the-next-region = À la région suivante
to-the-region-before = À la région précédente
you-play-alone-the-time-is-yours = Vous jouez en solo : le temps est à vous. Il s’arrête quand vous fermez la page et reprend à votre retour.
