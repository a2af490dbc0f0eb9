# What every command may print.

figure = { NUMBER($value, minimumFractionDigits: 4, maximumFractionDigits: 4) }
choice = { $issue }: { $option }
then = { "; " }
between-figures = { ", " }
count = { $count }
unreadable = { $file } cannot be read: { $why }
out-of-range = --{ $name } is { $value }; it must be between 1 and { $most }
negative-seed = --seed is { $value }; it must be 0 or more

# Logs: `plenipo verify` and `plenipo assess`.
log-empty = { $file } holds no event
log-not-text = { $file } is not a log: it is not UTF-8 text
log-broken = { $file } does not verify, so nothing was assessed: { $why }
log-of-another-version = { $file } cannot be read by this version: { $why }
log-makes-no-exercise = { $file }: event { NUMBER($event, useGrouping: 0) } does not fit those before it, so they make no exercise
log-speaks-of-nothing = { $file } speaks of what its exercise does not have: { $name }
verify-broken = { $file }: { $why }
verify-holds = { $file }: { $events ->
    [one] { $events } event
   *[other] { NUMBER($events, useGrouping: 0) } events
}, unaltered, in order; head { $head }
verify-elsewhere = { $file }: the chain holds but ends at event { NUMBER($events, useGrouping: 0) }, head { $head }, and not at { $wanted }: events are missing, or the log went on
verify-open = It ends at event { NUMBER($events, useGrouping: 0) }; nothing here says whether more followed. Give --head or --events as a report or the server’s pages print them.
verify-altered = { $file } was altered:
verify-no-dossier = { $file } is a dossier that cannot be read: { $why }
verify-is-no-dossier = { $file } is no dossier
verify-is-no-key = { $file } holds no key; save the one that the site shows at /.well-known/plenipo-key.json
verify-dossier-holds = { $file }: the dossier of { $candidate } in exercise { $exercise } is as it was signed; log of { $events ->
    [one] { $events } event
   *[other] { NUMBER($events, useGrouping: 0) } events
}, head { $head }
verify-signed-by = Signed by the key { $key }
verify-key-at = Anybody can sign with a key of their own: compare it with { $address }, or give that file as --key.
verify-draft = It is a draft: nothing in it has been decided for good.
verify-not-of-dossier = { $file } is not the log of { $dossier }: { $why }
verify-apart = event { NUMBER($event, useGrouping: 0) } is another
verify-cut-short = it was cut short, the dossier knows { NUMBER($events, useGrouping: 0) } events
assess-nobody = no person held a seat in this log; --demonstration takes the minds as candidates
assess-done = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
} assessed; written to { $folder }
assess-to-be-deliberated = Levels are what the rules propose: every block is to be deliberated, and none has a mark.
assess-no-demonstration-formative = { $file } is the log of a formative exercise: purposes never mix, so it is no demonstration
assess-no-demonstration-certifying = { $file } is the log of a certifying exercise: purposes never mix, so it is no demonstration
