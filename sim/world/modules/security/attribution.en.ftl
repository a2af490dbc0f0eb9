# What a victim may do, in a list of what is open to it.

measure-demarche = a demarche
measure-listing = sanctions listings
measure-countermeasure = countermeasures
measure-force = a forcible answer
