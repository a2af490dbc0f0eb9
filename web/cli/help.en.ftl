# The help of the commands, and the words of argparse: `argparse-` and the letters of what it says itself.

help-plenipo = A live training platform for diplomats.
help-language = the language of what is printed (default: that of the environment’s locale)
help-json = print one object instead of the text
help-scenario = a name of the library, or a file
help-seed = the first run’s seed; the next ones follow
help-grade = how well the minds play
metavar-command = COMMAND
metavar-scenario = SCENARIO
metavar-file = FILE
metavar-folder = DIR
metavar-path = PATH
metavar-seat = SEAT
metavar-hash = HASH
metavar-address = ADDRESS
metavar-articles = ARTICLE[,..]

help-serve = serve the platform in this process
help-serve-host = the address to listen at
help-serve-port = the port to listen at
help-serve-database = default: an SQLite file in the instance folder
help-serve-redis = wake-ups between several processes on one database
help-serve-demo = make a demo class and print the addresses to open

help-play = play a scenario without people, or with a candidate whose acts a file gives, and print the transcript
help-play-seed = the seed of the run
help-play-log = write one event a line, with its hashes
help-play-script = with a candidate in one seat, whose acts stand in this file (see docs/specimens.md)
help-play-seat = the transcript as this seat saw it
help-play-without = as if these articles bound to nothing
help-play-compare = play with these articles and without, and print what they made of it

help-simulate = play a scenario many times without people and sum up the runs
help-simulate-more = Ctrl-C stops it: the runs that have ended are summed up. The results do not depend on who plays.
help-simulate-runs = how many (default: 100)
help-simulate-workers = processes on this machine (default: one for each core)
help-simulate-cluster = a Dask scheduler, such as tcp://127.0.0.1:8786
help-simulate-world-only = no exercise: the world by itself, with every actor acting
help-simulate-days = with --world-only, how many (default: those of the scenario)
help-simulate-csv = with --world-only, print a row for each run, for programs: ids, commas, decimal points

help-check = say everything that is wrong with a scenario
help-check-file = the scenario’s file, or a name of the library

help-read = say what is understood of a text: intent, names, figures, what is offered for what
metavar-text = TEXT
help-read-text = the text, in English or in French
help-read-seat = with what this seat may see (default: with everything)

help-assess = assess a log and write its block evaluations
help-assess-log = the log of an exercise
help-assess-out = the folder to write to
help-assess-framework = the framework: its name, its folder or its file
help-assess-demonstration = take seats held by minds as candidates

help-verify = check that nothing in a log or a dossier was altered, lost or moved
help-verify-head = the last event’s hash, as a report or a page prints it
help-verify-events = how many events the log holds
help-verify-file = the log of an exercise, or a candidate’s dossier
help-verify-dossier = a dossier of the same exercise, which knows every event’s hash
help-verify-key = the site’s key (a file), or its thumbprint: the dossier must be signed by it

help-analyse = print the frontier and the solution points of a negotiation domain
help-analyse-more =
    A PATH is a folder of two or more profiles of one negotiation (NegoLog or GeniusWeb JSON; GENIUS XML, with or without
    its domain file), or a scenario (a name of the library, or a file), which gives a domain for each instrument. Two or
    more profile files given as the only PATHs are one negotiation.

    Figures are printed in two scales: raw, as the file’s own form defines utilities, and normalised, with each party’s
    worst outcome at 0 and its best at 1. Points are sought over all outcomes, with 0 as the point of disagreement: the
    Nash point has the highest product of utilities, as the tools of these forms print it. “rational” has the points among
    the outcomes that everybody could sign, by gains over reservation values. Opposition is the least Euclidean distance
    from an outcome to (1, 1, ...). Discount factors are left aside. A domain too large to enumerate has its frontier found
    issue by issue; its figures are exact too. Where even the frontier is past memory, points are sought among the supported
    outcomes on its hull, each with the figure that no outcome passes.

    A scenario’s text is decided by its rule: each party’s power (Shapley-Shubik and Banzhaf indices), who is indispensable,
    and what the winning coalitions could agree on are printed too. With --coalitions every coalition is, and a folder of
    profiles is taken to decide by unanimity.
help-analyse-path = a folder of profiles, or a scenario
help-analyse-coalitions = go through every coalition of the parties
help-analyse-json = print one object, or a list where there are several

help-negotiate = let tactics negotiate over a domain
help-negotiate-more =
    Every party acts once in a round, in the order of the profiles: it accepts the offer on the table or makes its own. An
    offer that all others accept one after the other is the agreement; after the last round each party is left with its
    reservation value. PATH is as for “analyse”. Utilities are raw, as the form defines them; distances are given raw and
    normalised. The Nash point they are measured from maximises the product of gains over reservation values. Ctrl-C stops
    many runs: those that have ended are summed up.
help-negotiate-tactics = one for each party, or one for all: { $tactics }
help-negotiate-rounds = the deadline, in rounds
help-negotiate-seed = for tactics that use chance (default: 1)
help-negotiate-runs = how many negotiations (default: 1)
help-negotiate-instrument = the text of a scenario (default: the first)

help-forecast = forecast the outcome of talks from actors’ positions
help-forecast-file = a table actor,issue,position,salience,power, or one in the DECIDE form
help-forecast-model = may be given several times; all of them if it is not given
help-forecast-json = print one object, or a list of them for several models

argparse-usage = usage:
argparse-options = options
argparse-positional-arguments = positional arguments
argparse-show-this-help-message-and-exit = show this help message and exit
argparse-error = { $prog }: error: { $message }
argparse-the-following-arguments-are-required = the following arguments are required: { $what }
argparse-unrecognized-arguments = unrecognized arguments: { $what }
argparse-argument = argument { $argument_name }: { $message }
argparse-expected-one-argument = expected one argument
argparse-expected-at-least-one-argument = expected at least one argument
argparse-expected-at-most-one-argument = expected at most one argument
argparse-expected-argument = expected { $what } argument
argparse-expected-arguments = expected { $what } arguments
argparse-invalid-choice-choose-from = invalid choice: { $value } (choose from { $choices })
argparse-invalid-value = invalid value: { $value }
argparse-not-allowed-with-argument = not allowed with argument { $what }
argparse-unknown-parser-choices = unknown command { $parser_name } (choose from { $choices })
argparse-ambiguous-option-could-match = ambiguous option: { $option } could match { $matches }
argparse-ignored-explicit-argument = takes no value: { $what }

help-debrief = look back on a finished exercise: what was possible, what happened, and what else could have been done
help-debrief-seat = as this seat may see it (default: as the instructor does)
help-debrief-look = play on from the decisions of a seat with what was done and with what else could be; of all seats, where none is named
help-debrief-runs = how often each choice is played on at most (default: 60)
