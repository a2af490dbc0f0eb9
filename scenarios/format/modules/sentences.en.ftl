gauge-of-module = A module of this scenario brings the gauge { QUOTE($found) } itself. Delete yours or give it another name.
place-full = { $displaced } displaced people do not fit a capacity of { $capacity }. Change one of them; 0 means no limit.
same-pair = The pair of { QUOTE($a) } and { QUOTE($b) } was already given at line { NUMBER($first, useGrouping: 0) }. Keep one.
pair-missing = No pair says how far { QUOTE($a) } is from { QUOTE($b) }. Add one under “pairs”.
no-partner = { QUOTE($actor) } is not among the partners of the economy module. Add it there or name another.
tariff-unbound = The tariff applied ({ $applied }) exceeds the bound one ({ $bound }). Lower it.
more-than-items = { $field } is { $found }, but { $items ->
    [one] there is { $items } item
   *[other] there are { $items } items
}. Give at most as many.
shock-fades = { QUOTE($found) } is reckoned anew each day, so that a shock to it would be gone the next. Move what it comes from: access, phase, displaced or appeal-funded.
