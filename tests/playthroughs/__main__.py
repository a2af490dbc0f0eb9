"""Write the playthroughs anew: `python -m tests.playthroughs`. Read the difference before committing it."""

from tests.playthroughs.recording import FOLDER, GAMES, record

for name, game in GAMES.items():
    (FOLDER / f"{name}.txt").write_text(record(game), encoding="utf-8")
    print(f"{name}.txt")
