# Le résultat d’une certification, et les blocs qui y manquent.

certified-full = La certification est délivrée : tous les blocs exigés sont validés.
certified-partial = Validation partielle : les blocs validés restent acquis.
certified-none = Aucun bloc n’est validé.
missing-block = Il manque le bloc { $block }.
    .or = Il manque le bloc { $block } ou, à sa place, un bloc de professionnalisation ({ $instead }).

# Qui ne siège pas pour un candidat, et pourquoi un jury ne peut délibérer.

withdrawn-taught = A été formateur du candidat.
withdrawn-conducted = A animé l’une des tables du candidat.
withdrawn-conflict = A déclaré un conflit d’intérêts avec le candidat.
jury-too-few-members = { $needed ->
    [one] Au moins { $needed } membre doit siéger pour ce candidat.
   *[other] Au moins { $needed } membres doivent siéger pour ce candidat.
}
jury-too-few-outside-professionals = { $needed ->
    [one] Au moins { $needed } membre doit être un professionnel extérieur à l’école.
   *[other] Au moins { $needed } membres doivent être des professionnels extérieurs à l’école.
}
