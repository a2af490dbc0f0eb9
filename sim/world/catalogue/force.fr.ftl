# Actes de force : le nom, quand y recourir, et sur quel droit.

catalogue-raise-alert = Relever le niveau d’alerte militaire
    .done = relève son niveau d’alerte militaire face { TO($target) }
    .when = Pour réduire votre délai de réaction ; expliquez-le, sinon on y verra un préparatif.
    .basis = Droit souverain ; consultations sur la réduction des risques, Document de Vienne 2011, chap. III.
    .basis-armed-group = Aucun titre en droit interne ; précautions du DIH si des civils sont proches (DIH coutumier, règles 22 à 24).
    .basis-niac = Droit interne ; précautions du DIH si des civils sont proches (DIH coutumier, règles 22 à 24).

catalogue-mobilise-forces = Mobiliser des forces
    .done = mobilise des forces face { TO($target) }
    .when = Quand la dissuasion doit se voir et que son coût prouve la résolution ; difficile à défaire.
    .basis = Licite chez soi ; menacer un voisin de la force enfreint la Charte, art. 2 § 4.
    .basis-armed-group = Aucun titre en droit interne ; aucun enfant de moins de quinze ans (Protocole II, art. 4 § 3 c)).

catalogue-blockade = Imposer un blocus
    .done = impose un blocus { TO($target) }
    .when = Seulement sous mandat du Conseil ou en légitime défense, car c’est un usage de la force.
    .basis = Acte d’agression (AGNU, rés. 3314, art. 3 c)) sauf Charte, art. 42 et 51.
    .basis-armed-group = Affamer des civils comme méthode est interdit : Protocole II, art. 14 ; DIH coutumier, règle 53.

catalogue-occupy-territory = Occuper un territoire
    .done = occupe un territoire { OF($target) }
    .when = Jamais un moyen licite d’acquérir ; l’occupant répond de la population qu’il tient.
    .basis = Charte, art. 2 § 4 ; rés. 3314, art. 3 a) ; Règlement de La Haye, art. 42 à 56 ; IVe Convention de Genève.
    .basis-armed-group = L’article 3 commun aux Conventions de Genève protège les habitants ; le droit interne l’interdit.

catalogue-use-force = Recourir à la force armée
    .done = emploie la force armée contre { THE($target) }
    .when = En légitime défense contre une agression armée, nécessaire, proportionnée, aussitôt signalée.
    .basis = Interdit par la Charte, art. 2 § 4, sauf art. 42 et 51 ; le DIH s’applique dès le premier tir.
    .basis-armed-group = Article 3 commun aux Conventions de Genève et, s’il s’applique, Protocole II ; infractions de droit interne.
    .basis-niac = Article 3 commun aux Conventions de Genève et, s’il s’applique, Protocole II ; DIH coutumier, règles 1, 14 et 15.

catalogue-abduct = Enlever ou prendre en otage
    .done = enlève des ressortissants { OF($target) }
    .when = Jamais pour une délégation qui veut être entendue ; des groupes armés en font un levier.
    .basis = Crime : Convention contre la prise d’otages (1979) ; art. 3 commun aux Conventions de Genève.

catalogue-attack-staff = Attaquer du personnel humanitaire ou de mission
    .done = attaque du personnel { OF($target) }
    .when = Jamais licite ; quand cela arrive, protéger d’abord, établir les faits, puis attribuer.
    .basis = Crime : Convention de 1994 (personnel des Nations Unies), art. 9 ; Statut de Rome, art. 8 § 2 b) iii).
    .basis-niac = Crime : Statut de Rome, art. 8 § 2 e) iii) ; Convention de 1994 (personnel des Nations Unies), art. 9 ; DIH coutumier, règle 31.
