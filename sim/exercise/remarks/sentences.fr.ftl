# Remarques sur les articles.

remark-made = { remark-made.line } : { QUOTE($words) }
    .line = { $seat } fait une remarque sur l’art. { $number }, { $title }
