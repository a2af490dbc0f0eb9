# Les pages des référentiels.

frameworks = Référentiels
frameworks-about = Ce d’après quoi les exercices sont évalués. Une version ne change jamais : un exercice garde celle avec laquelle il a été ouvert.
all-frameworks = Tous les référentiels
versions-of-frameworks = Versions des référentiels
framework-and-version = Référentiel
framework-wording = Rédaction
framework-size = Étendue
framework-comes-from = Provenance
framework-marks = Évalue
comes-with-the-platform = Livré avec la plateforme
uploaded-by = Déposé par { $name }, { $when }
uploaded-by-somebody = Déposé par une personne partie depuis, { $when }
earlier-version = version antérieure
blocks-and-criteria = { $blocks ->
    [one] { $blocks } bloc
   *[other] { $blocks } blocs
}, { $criteria ->
    [one] { $criteria } critère
   *[other] { $criteria } critères
}
marks-exercises = { $num ->
    [0] aucun exercice encore
    [one] { $num } exercice
   *[other] { $num } exercices
}
take-in-another = En prendre un autre
take-in-about = Un tableau (CSV), un paquet CASE ou une fiche du répertoire (JSON), jusqu’à { $most } Mio. Vous voyez ce qu’il fait avant que rien ne soit gardé.
framework-file = Le fichier
what-it-becomes = Ce qu’il devient
framework-of-its-own = Un référentiel à part entière
wording-in = Une rédaction officielle dans { $name }
wording-in-about = Les intitulés, énoncés et modalités du fichier remplacent les nôtres ; critères, descripteurs et règles restent. Une fiche se lit toujours ainsi.
correspondence = Ce qui répond de quoi
correspondence-about = Si vous l’avez : un tableau aux colonnes officiel et nôtre. Sinon les codes égaux décident, puis la rédaction la plus proche.
its-version = Version
its-version-about = De ce que fait une rédaction officielle ; un tableau ou un paquet dit la sienne.
show-what-it-does = Montrer ce qu’il fait
nothing-was-kept = Rien n’a été gardé.
what-this-file-does = Ce que fait ce fichier
file-makes = Il donne { $title } ({ $name } { $version }) : { $blocks ->
    [one] { $blocks } bloc
   *[other] { $blocks } blocs
}, { $criteria ->
    [one] { $criteria } critère
   *[other] { $criteria } critères
}.
file-replaces = { $num ->
    [0] Ne remplace rien
    [one] Remplace { $num } rédaction
   *[other] Remplace { $num } rédactions
}
file-unmatched = { $num ->
    [0] Chaque entrée a son équivalent
    [one] { $num } entrée sans équivalent
   *[other] { $num } entrées sans équivalent
}
file-keeps = { $num ->
    [0] Rien ne garde notre rédaction
    [one] { $num } élément garde notre rédaction
   *[other] { $num } éléments gardent notre rédaction
}
keep-this-version = Garder cette version
version-is-there = Il y a déjà { $name } { $version }. Donnez à la vôtre une autre version : celle qui est gardée ne change jamais.
framework-version = Version { $version }
framework-fingerprint = Empreinte { $hash }
case-package = CASE 1.1
as-a-table = Tableau (CSV)
blocks-of-competences = Blocs de compétences
column-activities = Activités
column-competences = Compétences et critères
column-assessment = Modalités d’évaluation
framework-none-written = Rien d’écrit
criterion-critical = critique
rule-that-observes = règle { $rule }
rule-of-a-criterion = règle de { $code }
observed-by-a-person = une personne
registered-as = au répertoire : { $code }
what-bears-no-mark-is-a-proposal = Ce qui ne porte pas de mention est une proposition.
marked-by-framework = Évalué d’après
tests-of-the-block = Épreuves
block-common = commun à tous
block-option = option
block-professionalisation = professionnalisation

# Un exercice lu d’après un autre référentiel.
read-by-framework = Lecture d’après { $title }
by-another-framework = D’après un autre référentiel
reading-decides-nothing = Ce que les règles proposent pour les critères de ce référentiel. Rien ne se décide ici : l’exercice est évalué d’après le référentiel avec lequel il a été ouvert.
nothing-proposed = rien de proposé
reasons-and-evidence = Motifs et preuves
