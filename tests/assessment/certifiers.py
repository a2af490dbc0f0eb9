"""Settings of certifiers that do not exist."""

PLAIN = """
legal_name: Institut de la Vallée
address: {street: 4 quai du Pont, postcode: "75001", city: Paris, country: France}
head: {name: Claire Aubert, title: {en: Director, fr: Directrice}}
site: https://plenipo.vallee.example
"""
REGISTERED = (
    PLAIN
    + """
trade_name: IV
registration:
  code: RNCP99999
  title: Expert en essais
  level: 7
  eqf: 7
  nsf: ["128", "346"]
  decided: 2024-11-28
  until: 2029-11-28
feed: {sender: AB12CD34, certifier: EF56GH78, contract: MCFCER000123, schema: validation.xsd, schema_version: 2.0.0}
appeal: {days: 30, terms: {en: In writing to the director., fr: Par écrit à la directrice.}}
retention_years: 10
"""
)
