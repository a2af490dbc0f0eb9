# L’ouverture.

exercise-opened = L’exercice est ouvert.
scene-set = Le cadre : { $title }.
brief-given = { $seat } reçoit ses instructions.

# D’où viennent les instructions d’une délégation, selon la nature de son acteur : un nom, avec son article.
home-state = capitale
    .article = la
    .gender = f
home-organisation = siège
    .article = le
    .gender = m
home-ngo = siège
    .article = le
    .gender = m
home-armed-group = commandement
    .article = le
    .gender = m
home-local-authority = conseil
    .article = le
    .gender = m
home-firm = direction
    .article = la
    .gender = f
