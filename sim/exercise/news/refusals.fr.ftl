# Pourquoi une demande est refusée, et que faire ensuite.

refused-unknown-inject = Cet événement n’existe pas.
refused-inject-released = Cet événement a déjà été publié.
refused-inject-held = Cet événement a été retenu entre-temps dans une autre fenêtre. Rien n’a changé ; revoyez, puis décidez.
refused-inject-skipped = Cet événement a été écarté entre-temps dans une autre fenêtre. Rien n’a changé ; revoyez, puis décidez.
refused-inject-armed = Cet événement a été réarmé entre-temps dans une autre fenêtre. Rien n’a changé ; revoyez, puis décidez.
