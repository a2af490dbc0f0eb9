caucus-alone = A caucus needs seats of at least two actors. Add one, or delete it.
