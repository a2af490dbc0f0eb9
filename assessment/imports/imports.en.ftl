# Reading a framework from a file of somebody else’s, and what an import did or would do.

import-not-text = is a spreadsheet, an archive or a PDF, which is not read. Save it as CSV (UTF-8) or as JSON.
import-utf-16 = is written in UTF-16. Save it as UTF-8 (in a spreadsheet: “CSV UTF-8”).
import-not-utf-8 = the byte { $byte } is not UTF-8. Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”).
import-markup-file = is HTML or XML, perhaps an error page saved instead of the file. Download it again as JSON or CSV.
import-json = the file cannot be read from here on ({ $what }). Export it again; a JSON file must not be edited by hand.
import-unknown-json = is JSON, but neither a CASE package (with CFDocument) nor a fiche of the register (with NUMERO_FICHE)
import-markup = this text holds markup ({ QUOTE($found) }). Give it as plain text.
import-formula = this cell begins like a formula ({ QUOTE($found) }), which is not read. Put a word or a dash and a space before it.
import-table = the table cannot be read from here on ({ $what }). Look for a quotation mark that is never closed.
import-rows = the table has more than { $most } rows. Split it.
import-no-rows = has headings but no row under them
import-heading = no column is called { QUOTE($found) }.
import-heading-twice = two columns are called { QUOTE($found) }. Keep one.
import-cells = this row has { $found } cells under { $wanted } headings. Put a cell that holds the separator in quotation marks.
import-long = this cell has more than { $most } characters. Shorten it.
import-no-code = this row has no code. Give it one, like B1 for a block, B1.2 for a competence, B1.2a for a criterion.
import-code = { QUOTE($found) } is no code of a block (B1), a competence (B1.2) or a criterion (B1.2a)
import-order = { $item } stands under nothing: the row of { $above } comes before it, with no other of its kind between
import-yes-no = the column { $column } takes yes or no; found { QUOTE($found) }
import-no-wording = holds no block and no competence
import-fiche-alone = a fiche has no criteria, so it is no framework of its own. Name the framework whose criteria it keeps (--base).
fiche-text = the field { $field } is missing or is no text
fiche-no-blocks = the fiche has no BLOCS_COMPETENCES. Ask the register for the whole fiche.
fiche-long = the field { $field } has more than { $most } characters
fiche-competences = a block lists more than { $most } competences
fiche-blocks = the fiche has more than { $most } blocks
# The language in which the register is written.
fiche-language = fr
case-twice = two items have the identifier { $found }
map-official = the file has no entry { QUOTE($found) }.
map-ours-block = the framework has no block { QUOTE($found) }.
map-ours-competence = the framework has no competence { QUOTE($found) }.
map-twice = { $found } is already given at line { $first }: an item of ours stands for one entry

# What an import does with each entry; then what keeps our wording.
import-step-mapped = { $code } { QUOTE($text) } replaces { $ours } { QUOTE($old) }, as the mapping says: { LIST($parts) }
import-step-code = { $code } { QUOTE($text) } replaces { $ours } { QUOTE($old) }, whose code it has: { LIST($parts) }
import-step-alike = { $code } { QUOTE($text) } replaces { $ours } { QUOTE($old) }, whose words are { $likeness }% alike: { LIST($parts) }
import-step-none = { $code } { QUOTE($text) } has no counterpart: nothing is replaced
import-kept = { $code } { QUOTE($text) } keeps our wording, a proposal
import-notice = Where this framework says “official”, the wording is that of { $code }. All that it calls a proposal, criteria and anchors among it, is not the certifier’s.
import-table-notice = This framework was read from a table. Each item says whether its wording is the certifier’s or a proposal.
import-case-notice = This framework was read from a CASE package. Each item says whether its wording is the certifier’s or a proposal.
imported-title = the title
imported-tests = the assessment terms
imported-name = the short name
imported-statement = the statement
imported-activities = the activities
imported-assessment = the assessment terms

# Headings of a table, commas between those that mean one; an answer in a cell.
heading-code = code
heading-statement = statement, title, wording
heading-name = name, short name
heading-activities = activities
heading-assessment = assessment, assessment terms
heading-evidence = evidence, notice
heading-anchor-1 = anchor 1, level 1
heading-anchor-2 = anchor 2, level 2
heading-anchor-3 = anchor 3, level 3
heading-anchor-4 = anchor 4, level 4
heading-critical = critical
heading-core = core
heading-weight = weight
heading-kind = kind
heading-status = status
heading-observed-by = observed by
heading-esco = esco
heading-version = version
heading-official = official
heading-ours = ours
cell-yes = yes, true, 1, x
cell-no = no, false, 0

# Files that are uploaded.
upload-no-file = Choose a file: a table (CSV), a CASE package or a fiche of the register (JSON).
upload-large = has more than { $most } KiB. Split it, or shorten its texts.
upload-own-name = is the name of a framework of the platform. Give yours another, in the row of the framework or in the package.
upload-long-name = its name has at most 40 characters, its version at most 30 and no slash. Shorten them.
upload-lost = what was shown did not come back whole. Choose the file again.
