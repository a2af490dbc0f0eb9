position-empty = Le fichier ne contient aucune ligne de données. Donnez une ligne par acteur et par enjeu, sous l’en-tête actor,issue,position,salience,power.
position-too-large = Le fichier compte { $size } octets et le maximum est de { $most }. Gardez les acteurs et les enjeux d’une seule négociation.
position-too-many = Le tableau compte { $cells } cases (acteurs fois enjeux) et le maximum est de { $most }. Divisez-le.
position-not-text = Le caractère { $character } n’a pas sa place dans un fichier texte. Exportez le tableau en texte CSV.
position-no-column = L’en-tête n’a pas de colonne { QUOTE($name) } ; il doit nommer actor, issue, position, salience et power.
position-column-misspelt = L’en-tête dit { QUOTE($found) } là où { QUOTE($name) } est attendu. Renommez la colonne.
position-column-twice = L’en-tête nomme deux fois la colonne { QUOTE($name) }. Gardez-en une.
position-unused-column = La colonne { QUOTE($name) } n’est pas utilisée.
position-short-line = Cette ligne a { $found ->
    [one] { $found } champ
   *[other] { $found } champs
}, il en faut { $needed } : { $names }.
position-open-quote = Un guillemet s’ouvre ici sans se fermer sur la même ligne. Fermez-le, ou doublez-le s’il fait partie du texte.
position-no-name = Il manque le nom ({ $field }). Écrivez-le.
position-missing = { $actor } a une position sur { $issue } mais pas de valeur pour { $field }. Donnez un nombre ; 0 signifie qu’il n’y use d’aucune influence.
position-not-a-number = { QUOTE($text) } ({ $field }) n’est pas un nombre. Écrivez-le comme 0.75.
position-negative = La valeur de { $field } pour { $actor } sur { $issue } est { $value } ; elle doit être d’au moins 0.
position-salience-range = La saillance (salience) { OF($actor) } sur { $issue } est { $value } ; elle doit être entre 0 et 1, ou entre 0 et 100 dans tout le fichier.
position-twice = { $actor } a déjà une position sur { $issue } à la ligne { NUMBER($first, useGrouping: 0) }. Gardez une des deux lignes.
position-off-scale = La position { OF($actor) } sur { $issue } est { $value }, hors de son échelle, de { $lower } à { $upper }. Corrigez-la, ou donnez d’autres bouts à l’échelle par des lignes #M.
position-scale-taken = Aucune échelle n’est donnée pour { $issue } et { $value } sort de 0 à 100 : ses positions, de { $lower } à { $upper }, sont prises pour échelle.
position-flat-scale = Les lignes #M de { $issue } ne donnent qu’un bout, { $lower }. Donnez la position la plus basse et la plus haute.
position-unknown-actor = Aucune ligne #A ne déclare l’acteur { QUOTE($name) }.
position-unknown-issue = Aucune ligne #P ne déclare l’enjeu { QUOTE($name) }.
position-declared-twice = { QUOTE($name) } est déjà déclaré à la ligne { NUMBER($first, useGrouping: 0) }. Gardez une des deux lignes.
position-unknown-mark = Une ligne qui commence par { QUOTE($mark) } est inconnue ici ; #A, #P, #M, #D, ou #O et #/ pour un commentaire.
position-no-influence = Personne n’a à la fois saillance (salience) et pouvoir (power) sur { $issue } : aucun modèle ne peut rien en prévoir. Donnez-les à quelqu’un, ou retirez l’enjeu.
position-no-position = Personne n’a de position sur { $issue } ; cet enjeu est laissé de côté.
