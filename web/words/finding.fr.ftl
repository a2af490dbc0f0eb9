# Phrases : chercher des preuves au bureau d’évaluation.

add-evidence-from-the-log = Ajouter une preuve tirée de ce que le candidat a fait et vu
what-the-candidate-did-and-saw = Ce que le candidat a fait et vu
words-or-a-number = Mots ou numéro
did-or-saw = Acte ou chose vue
both-did-and-saw = Les deux
candidate-did = Ses actes
candidate-saw = Ce qui lui a été montré
kind-of-source = Nature
all-kinds = Toutes
all-turns = Tous
before-the-first-turn = Avant le premier
find = Chercher
events-from-to-of = { $num ->
    [one] { $num } événement trouvé.
   *[other] { $num } événements trouvés, affichés de { $first } à { $last }.
}
nothing-found = Rien trouvé. Essayez avec moins de mots, une autre nature ou tous les tours ; ce qui est déjà cité n’est pas affiché de nouveau.
add-those-ticked = Ajouter les événements cochés
those-before = Les précédents
those-after = Les suivants

# D’un moment à son critère.

way-back-to-the-criterion = Retour au critère
back-to-criterion-of-name = Retour à { $criterion }, { $name }
previous-cited-moment = Moment cité précédent
next-cited-moment = Moment cité suivant
cited-moment-place-of = moment cité { $place } sur { $all }
not-cited-for = non cité pour { $criterion }

# Notes d’observation.

num-observers-notes = { $num ->
    [one] { $num } note d’observation
   *[other] { $num } notes d’observation
}
candidate-noted = Notes d’observation
students-never-read-it = Les étudiants ne la lisent jamais.
the-moment-it-was-written-on = Le moment auquel elle se rapporte :
what-the-seat-had-seen-then = Ce que le siège avait vu en dernier quand elle fut écrite :

# Candidats par nom et par classe.

find-candidates = Chercher des candidats
name-or-code = Nom ou code
class-or-table = Classe ou table
show-everybody = Afficher tout le monde
no-candidate-found = Aucun candidat trouvé
try-fewer-letters = Essayez avec moins de lettres, ou le nom de la table seul.
