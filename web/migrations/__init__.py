"""The steps that bring a database to what `models` declares; run when the server starts."""
