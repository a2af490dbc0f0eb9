# `plenipo framework`.

help-framework = lister, vérifier, importer ou exporter des référentiels de certification
help-framework-do = ce qu’il faut faire
help-framework-source = le nom d’un référentiel, son dossier ou son fichier ; pour un import, un tableau (.csv), un paquet CASE ou une fiche du répertoire (.json)
help-framework-base = import : garder les critères, les descripteurs et les règles de ce référentiel, et ne prendre au fichier que sa rédaction
help-framework-map = import : un tableau aux colonnes officiel et nôtre, qui dit ce qui répond de quoi (par défaut : les codes égaux, puis la rédaction la plus proche)
help-framework-number = import : la version de ce qui est produit (par défaut : 1)
help-framework-dry-run = import : dire ce que ferait chaque entrée, sans rien écrire
help-framework-out = import : le dossier où écrire
help-framework-case = export : écrire ici un paquet CASE 1.1
help-framework-table = export : écrire ici un tableau à remplir ou à corriger, puis à importer
help-framework-address = export : l’adresse où les objets CASE sont servis (par défaut : ils ont des URN)
help-framework-creator = export : qui promulgue le référentiel (par défaut : Plenipo)

framework-line = { $name } { $version } : { $title }, { $status } ; { $blocks ->
    [one] { $blocks } bloc
   *[other] { $blocks } blocs
}, { $criteria ->
    [one] { $criteria } critère
   *[other] { $criteria } critères
} ; empreinte { $hash }
framework-of-what = nommez un référentiel ou un fichier après { QUOTE($do) }
framework-no-rule = { $criterion } : aucune règle n’observe { QUOTE($rule) }. Nommez un critère qui en a une, ou omettez « observed_by ».
framework-for-people = { $count ->
    [one] { $count } critère n’a pas de règle et relève d’une personne : { LIST($codes) }
   *[other] { $count } critères n’ont pas de règle et relèvent d’une personne : { LIST($codes) }
}
framework-unwritable = { $file } ne peut être écrit : { $why }
framework-no-out = dites par --out où écrire le référentiel, ou employez --dry-run
framework-nothing-written = Rien n’a été écrit.
framework-written = écrit dans { $folder }
framework-not-empty = { $folder } n’est pas vide. Nommez un nouveau dossier.
framework-export-what = dites par --case ou --table où écrire
framework-exported = écrit dans { $file }
