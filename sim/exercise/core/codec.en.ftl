# Why a payload cannot be read; $at is the place, by names of fields.

decode-kind = unknown event kind { QUOTE($kind) }
decode-command = unknown command { QUOTE($kind) }
decode-no-upcast = no way to read version { $version } of { QUOTE($kind) }
decode-newer = { QUOTE($kind) }, version { $version }, was written by a newer Plenipo; this one reads { $reads }
decode-unknown-field = { $at }: unknown field { QUOTE($name) }
decode-missing = { $at }: { $name } is missing
decode-one-of = { $at }: expected one of { $options }
decode-count = { $at }: expected { $count ->
    [one] one value
   *[other] { $count } values
}
decode-expected = { $at }: expected { $what ->
    [whole] a whole number
    [number] a number
    [truth] true or false
    [nothing] nothing
    [object] an object
    [list] a list
    [words] words
    [phrase] a phrase
    [seats] everyone or a list of seats
   *[text] text
}
decode-values = { $kind }: a figure is out of range, or the body is nested too deep
