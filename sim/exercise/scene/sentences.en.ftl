# The opening.

exercise-opened = The exercise is opened.
scene-set = The scene: { $title }.
brief-given = { $seat } receives the brief of { THE($actor) }.

# Where a delegation's instructions come from, by the kind of its actor: a name, with its article.
home-state = capital
    .article = the
    .gender = m
home-organisation = headquarters
    .article = the
    .gender = m
home-ngo = headquarters
    .article = the
    .gender = m
home-armed-group = command
    .article = the
    .gender = m
home-local-authority = council
    .article = the
    .gender = m
home-firm = board
    .article = the
    .gender = m
