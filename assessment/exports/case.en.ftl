# The types of items in a CASE package.

case-block = Block
    .about = A block of competences, validated for good or not at all.
case-competence = Competence
    .about = What is done, how, and why.
case-criterion = Criterion
    .about = What an assessor can observe of a competence.
case-activities = Activities
    .about = The work situations in which a competence is exercised.
case-assessment = Assessment terms
    .about = In what test, from what and under which conditions a competence is assessed.
