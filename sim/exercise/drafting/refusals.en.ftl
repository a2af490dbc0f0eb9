# Why a command is refused, and what to do next.

refused-not-open-to-drafting = This article is not open to drafting.
refused-draft-open = This article is being drafted already. Open it and write along.
refused-draft-not-open = Nobody has opened this article to drafting yet. Open it first.
refused-draft-moved = The draft has changed since you read it. Read it again, then put it to the table.
refused-draft-worn = This draft has been rewritten too often to take more. Put what stands there to the table.
refused-wording-on-the-table = Version { $version } is on the table, so nobody writes. Reopen the article to go on writing.
refused-wording-not-there = This version is no longer on the table. Look again.
refused-own-wording = Your delegation put this version to the table: it already stands for it. Reopen the article to change it.
refused-words-fixed = This text has been initialled, so its words are fixed.
