# The opening.

exercise-opened = The exercise is opened.
scene-set = The scene: { $title }.
brief-given = { $seat } receives the brief of { THE($actor) }.
