# L’ouverture.

exercise-opened = L’exercice est ouvert.
scene-set = Le cadre : { $title }.
brief-given = { $seat } reçoit ses instructions.
