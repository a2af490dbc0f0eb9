"""The debrief: a finished exercise as each of its seats saw it, what it came to, and what can be learnt from it."""
