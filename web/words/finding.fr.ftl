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

# Deux candidats qui sont une même personne.

who-is-who = Qui est qui
one-person-may-be-two-candidates = Qui revient sur un autre appareil peut figurer ici deux fois.
candidates-and-their-seats = Les candidats et leurs sièges
candidates-code = Code
seat-held = A tenu
who-stays = Reste
is-joined-to-it = Lui est rattaché
seat-from-until = { $seat }, de { $start } à { $end }
seat-from-on = { $seat }, à partir de { $start }
joined-to-code = rattachement à { $code }
these-two-are-one-person = Ces deux candidats sont une même personne
what-joining-does = Qui reste est évalué sur ce que les deux ont fait. Ce qui fut tranché pour l’autre est en suspens tant que dure le rattachement, et compte à nouveau après une séparation.
who-was-joined-when = Les rattachements
joined-record = Rattachement de { $other } à { $kept } ({ $codes })
parted-record = Séparation de { $other } et de { $kept } ({ $codes })
they-are-two-after-all = Ce sont bien deux personnes
join-same = Choisissez deux candidats : un qui reste, et un autre qui lui est rattaché.
join-unknown = Choisissez dans cette liste deux candidats sans rattachement.
join-overlap = Ils ont tenu des sièges au même moment : ce sont donc deux personnes.
join-closed = Un bloc de l’un d’eux est clos : ce qui fut clos repose sur leurs parts telles qu’elles sont.
join-changed = Un rattachement ou une séparation a eu lieu pendant que cette page était ouverte. Regardez à nouveau la liste, puis tranchez.
also-joined = avec { $codes }
joining-in-force = en vigueur

# Combien de fois les règles furent écartées.

rules-overruled = Règles écartées
overruled-of-decided = { $num ->
    [one] { $overruled } sur { $num } décision
   *[other] { $overruled } sur { $num } décisions
} à propos de ce qu’une règle proposait
what-overruling-tells = La dernière décision sur chaque critère de chaque candidat, dans tous les exercices que vous animez ou évaluez, à côté du niveau qu’une règle avait proposé. L’intervalle est celui de Wilson, à 95 % : avec peu de décisions il est large et ne dit guère. Une règle souvent écartée est à examiner ; une règle qui ne l’est jamais aussi.
which-decisions = Quelles décisions
by-criterion = Par critère et par version de sa règle
criterion-and-rule = Critère et règle
decisions-on-it = Décisions
level-kept = Retenu
level-raised = Relevé
level-lowered = Abaissé
rule-saw-nothing = La règle n’avait rien vu
rule-set-aside = Écarté comme non observé
share-overruled = Part écartée et intervalle
share-in-percent = { NUMBER($share, style: "percent") }
share-from-to = { NUMBER($low, style: "percent") } à { NUMBER($high, style: "percent") }
nothing-decided-yet = Aucune décision encore
here-stands-what-was-decided = Ce que les évaluateurs décident des propositions des règles est compté ici.
