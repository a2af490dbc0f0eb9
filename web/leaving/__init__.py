"""Files that leave the platform for other programs: dossiers, credentials, statements and the certifier's XML."""
