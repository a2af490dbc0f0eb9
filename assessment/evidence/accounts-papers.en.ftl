# The account of every rule that reads one form ($form): $parts are the parts it asks for, $beyond those that go beyond.

account-paper = { $form }
    .level-1 = { $form }: asked for and never filed; or noise, which the example beside the form is too when it is pasted{ $one ->
        [yes] .
       *[no] ; or with none of these: { $parts }.
    }
    .level-2 = { $one ->
        [yes] Without { $parts }.
       *[no] With some, not all, of these: { $parts }.
    }
    .level-3 = With { $parts }.
    .level-4 = Also with { $beyond }.
    .gamed = By rows that are filled and say little. A cell counts when its row says something; copies of the example, of the scenario or of another’s document do not, nor does a row twice. Whether what it says is right is for a person: the document is cited whole.
    .wronged = Who delivered the same on another form or in a message. The rule reads this form alone: add the event, and set the level.
    .example-2 = All the rest is there, and this is missing: { $missing }.
    .example-3 = All of it is there; beyond it would be { $beyond }.
