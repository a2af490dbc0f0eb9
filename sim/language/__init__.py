"""Sentences for people, in the reader's language: Fluent files beside what they speak of, read by one mechanism.

Every room keeps its sentences in files `NAME.LANGUAGE.ftl` (one per topic and language) inside its packages:

    WORDS = Sentences("sim.exercise")                          # every *.LANGUAGE.ftl under that package
    WORDS.say("vote-cast", "fr", actor=Name("Aldmark", "l’"), vote="yes")

A language is there as soon as `language.CODE.ftl` stands in this folder; no code knows which there are.
"""

from sim.language.names import SOURCE, Language, Name, Text, in_language
from sim.language.sentence import Sentence
from sim.language.sentences import Sentences, derive, languages, nested, quoted, unbroken, worded

__all__ = [
    "SOURCE",
    "Language",
    "Name",
    "Sentence",
    "Sentences",
    "Text",
    "derive",
    "in_language",
    "languages",
    "nested",
    "quoted",
    "unbroken",
    "worded",
]
