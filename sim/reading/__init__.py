"""Reading of free text in an exercise: intent, subjects, figures, trades, stance and substance, in each language."""
