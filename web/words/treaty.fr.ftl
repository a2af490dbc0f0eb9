## Un traité comme document à garder : sa formule finale, ses signatures, ses marques.

treaty-region = FR
treaty-article = Article
treaty-draft = Projet
treaty-drafted = Rédigé par les Parties en { $tongue } ; le texte dans cette langue fait foi.
treaty-in-force = Le présent texte est en vigueur.
treaty-signature = Signature
treaty-for = Pour { THE($actor) }
treaty-witness = EN FOI DE QUOI les soussignés, dûment autorisés, ont signé le présent instrument.
treaty-done = Fait{ $placed ->
    [yes] {" "}{ $place }
   *[no] {""}
}{ $dated ->
    [yes] , le { $day ->
        [one] premier
       *[other] { $day }e
    } jour des pourparlers
   *[no] {""}
}, en { $originals ->
    [one] un exemplaire original
    [2] deux exemplaires originaux
    [3] trois exemplaires originaux
    [4] quatre exemplaires originaux
    [5] cinq exemplaires originaux
   *[other] { $originals } exemplaires originaux
}, en { LIST($tongues) }{ $texts ->
    [one] {""}
    [2] , les deux textes faisant également foi
   *[other] , tous les textes faisant également foi
}.
treaty-declared = Déclarations et réserves
treaty-objection = { CAP(THE($actor)) } { COUNT($actor) ->
    [other] objectent
   *[one] objecte
} :
treaty-statement = { CAP(THE($actor)) }, { $form ->
    [reservation] réserve à
   *[interpretation] déclaration interprétative sur
} l’article { $number } :
