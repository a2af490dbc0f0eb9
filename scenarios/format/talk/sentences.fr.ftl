caucus-alone = Un groupe de concertation réunit des sièges d’au moins deux acteurs. Ajoutez-en, ou supprimez-le.
