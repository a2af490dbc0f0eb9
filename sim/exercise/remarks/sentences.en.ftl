# Remarks on articles.

remark-made = { remark-made.line }: { QUOTE($words) }
    .line = { $seat } remarks on Art. { $number }, { $title }
