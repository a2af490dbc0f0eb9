# The release of a debrief.

debrief-released = The debrief is released: { LIST($parts) }.
disclosure-stakes = what each delegation had at stake
disclosure-reasons = the reasons of simulated actors
disclosure-injects = which news was true
