"""Letters of a ministry that does not exist, to be read into an archive."""

from __future__ import annotations

from pathlib import Path

LETTER = """\
## PARKMINISTERIET

Folketinget
Retsudvalget
Christiansborg
1240 København K

Dato: {day}. {month} {year}
Kontor: Bænkekontoret
Sagsbeh: Signe Testesen
Sagsnr.: {year}-{case:05d}
Dok.: {case}

Besvarelse af spørgsmål nr. {number} (Alm. del) fra Folketingets Retsudvalg

Hermed sendes besvarelse af spørgsmål nr. {number} (Alm. del), som Folketingets Retsudvalg har stillet til \
parkministeren den 4. januar {year}. Spørgsmålet er stillet efter ønske fra Mette Prøvesen (SF).

Bo Lundefryd

/

Niels Ahorn

Spørgsmål nr. {number} (Alm. del) fra Folketingets Retsudvalg:

”Vil ministeren oplyse, hvor mange bænke der er sat op i Svanelundens kommune nr. {number}?”

Svar:

Parkministeriet kan oplyse, at der i Svanelundens kommune nr. {number} er sat {benches} bænke op. \
Bænkene er malet grønne af hensyn til svanerne, og kommune nr. {number} efterser dem hvert forår.

Ministeriet har desuden noteret, at {words} i kommune nr. {number} ikke har givet anledning til klager.
"""
_MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november")
_WORDS = ("stierne", "springvandene", "legepladserne", "blomsterbedene", "de gamle elme", "skøjtebanen", "pavillonen")


def write_letters(folder: Path, count: int) -> Path:
    """So many letters, each with words of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        year = 2019 + number % 6
        letter = LETTER.format(
            day=1 + number % 28,
            month=_MONTHS[number % len(_MONTHS)],
            year=year,
            case=number,
            number=number,
            benches=10 + 7 * number,
            words=_WORDS[number % len(_WORDS)],
        )
        (folder / f"{year}-{number:05d}.md").write_text(letter, "utf-8")
    return folder
