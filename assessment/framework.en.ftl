# What is wrong with a framework’s files.

framework-no-file = no file { QUOTE($found) } stands beside { $beside }
framework-empty = is empty
framework-unknown = no framework has this name
framework-code-twice = the code { $found } is already used at line { $first }
framework-block-code = a block’s code is capitals and figures without a dot, like B1 or RNCP12345BC01; found { QUOTE($found) }
framework-competence-code = a competence’s code is its block’s, a dot and a number, like B1.2 or RNCP12345BC01.C1.1; found { QUOTE($found) }
framework-criterion-code = a criterion’s code is its competence’s and a letter; found { QUOTE($found) }
framework-observed-by = `observed_by` names the criterion whose rule observes this one, like B3.4a; found { QUOTE($found) }
framework-esco = no ESCO concept has the key { QUOTE($key) }
framework-levels = the levels are 0, 1, 2, 3 and 4, in this order
framework-points = level 0 has no points and the points of levels 1 to 4 climb
framework-means = “partial_mean” must be below “acquired_mean”
framework-options = the certification asks for { $needed } specialisation blocks, and there are { $there } (`kind: option`)
framework-maximum = level 4 is worth { $points }, more than the mark’s maximum, { $maximum }
framework-languages = name at least one language that there is
framework-missing = this text is missing in { QUOTE($language) }
