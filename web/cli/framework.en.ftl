# `plenipo framework`.

help-framework = list, check, import or export frameworks of certifications
help-framework-do = what to do
help-framework-source = a framework’s name, folder or file; to import, a table (.csv), a CASE package or a fiche of the register (.json)
help-framework-base = to import: keep this framework’s criteria, anchors and rules, and take only wording from the file
help-framework-map = to import: a table with the columns official and ours, which says what stands for what (default: equal codes, then the closest wording)
help-framework-number = to import: the version of what is made (default: 1)
help-framework-dry-run = to import: say what each entry would do, and write nothing
help-framework-out = to import: the folder to write to
help-framework-case = to export: write a CASE 1.1 package here
help-framework-table = to export: write a table here, to be filled in or corrected and imported
help-framework-address = to export: where CASE’s objects are served (default: they have URNs)
help-framework-creator = to export: who promulgates the framework (default: Plenipo)

framework-line = { $name } { $version }: { $title }, { $status }; { $blocks ->
    [one] { $blocks } block
   *[other] { $blocks } blocks
}, { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}; fingerprint { $hash }
framework-of-what = name a framework or a file after { QUOTE($do) }
framework-no-rule = { $criterion }: no rule observes { QUOTE($rule) }. Name a criterion that has one, or leave `observed_by` out.
framework-for-people = { $count ->
    [one] { $count } criterion has no rule and is for a person: { LIST($codes) }
   *[other] { $count } criteria have no rule and are for a person: { LIST($codes) }
}
framework-unwritable = { $file } cannot be written: { $why }
framework-no-out = say with --out where to write the framework, or use --dry-run
framework-nothing-written = Nothing was written.
framework-written = written to { $folder }
framework-not-empty = { $folder } is not empty. Name a new folder.
framework-export-what = say with --case or --table where to write
framework-exported = written to { $file }
