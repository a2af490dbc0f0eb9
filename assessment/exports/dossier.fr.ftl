# Ce qui a été altéré dans un dossier.

dossier-event = événement { $seq }
dossier-event-missing = événement { $seq } : il est cité et n’y figure pas
dossier-decision = décision sur { $criterion } : { $field }
dossier-closing = clôture de { $block } : { $field }
dossier-report = rapport sur { $about } : { $field }
dossier-ledger = registre { $name } : { $part }
dossier-entry = registre { $name } : écriture { $number }
dossier-log = la chaîne du journal : { $field }
dossier-truncated = tronqué : la tête du journal manque ({ $found } empreintes sur { $events })
dossier-part = { $part }
dossier-unreadable = il y manque des parties que tout dossier comporte
dossier-signature = la signature : elle ne porte pas sur ce contenu
dossier-no-signature = la signature : aucune clé n’en a fait
dossier-another-key = la clé : il a été signé par { $found }, et non par { $wanted }
