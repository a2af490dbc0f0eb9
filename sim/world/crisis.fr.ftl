# Les échelles d’une crise, telles que les numérote le manuel de codage d’International Crisis Behavior.

# Comment elle s’est terminée.
outcome-formal = accord formel
outcome-semi-formal = accord semi-formel
outcome-tacit = entente tacite
outcome-unilateral = acte unilatéral
outcome-imposed = règlement imposé
outcome-faded = extinction

# Ce qui l’a ouverte.
trigger-1 = acte verbal
trigger-2 = acte politique
trigger-3 = acte économique
trigger-4 = changement extérieur
trigger-5 = autre acte non violent
trigger-6 = contestation intérieure
trigger-7 = acte militaire non violent
trigger-8 = acte violent indirect
trigger-9 = acte violent

# La valeur la plus grave qu’elle menace.
gravity-0 = menace économique
gravity-1 = dommages militaires limités
gravity-2 = menace sur le régime politique
gravity-3 = menace sur le territoire
gravity-4 = menace sur l’influence
gravity-5 = menace de dommages graves
gravity-6 = menace sur l’existence

# La violence qu’elle comporte.
violence-1 = pas de violence nouvelle
violence-2 = heurts mineurs
violence-3 = affrontements graves
violence-4 = guerre
