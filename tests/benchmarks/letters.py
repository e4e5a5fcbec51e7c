"""Letters made up for measuring: an invented ministry's answers in the layouts that real ones have, none like another.

Heads have their labels beside their values, above them, or none; questions are quoted or not; answers speak in the
ministry's own voice, quote an agency over several paragraphs, or a ministry that quotes an agency; pages carry stamps,
and break sentences in two. Words are compounds of Danish parts, common ones often and most of them seldom.
"""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

_FIRST = (
    "prøve eksempel havne bro skole vej vand luft skov kyst ø by bolig lærer elev tilsyns kontrol rådgivnings data "
    "forsknings kultur musik biblioteks arkiv idræts cykel færge sti mark gartneri laks torske måle vægt lys støj "
    "varme energi beredskabs brand sundheds tand plejehjems børnehave fritids turist"
).split()
_LAST = (
    "plan ordning aftale indsats undersøgelse forening styrelse myndighed kommune prøve måling opgørelse bevilling "
    "tilladelse gebyr takst frist rapport evaluering strategi lov bekendtgørelse vejledning praksis klage afgørelse "
    "uddannelse ansøgning udbud kontrakt bygning forbindelse drift renovering udvidelse rute plads stilling"
).split()
_VERBS = "viser omfatter kræver afslutter finansierer vurderer ændrer udvider forbereder følger behandler".split()
_PLACES = "Aarup Bogense Dragør Ebeltoft Faaborg Gilleleje Hobro Ikast Jelling Kerteminde Lemvig Mariager".split()
_NAMES = "Anna Bent Carla Ditlev Else Frode Grethe Hans Ida Jens Karen Lars".split()
_SURNAMES = "Eksempel Prøvesen Opdigtet Forsøgsen Mønster Skabelon Attrap".split()
_AGENCIES = "Prøvestyrelsen Målestyrelsen Forsøgstilsynet Eksempelrådet Kyststyrelsen Havnetilsynet".split()
MINISTRY, MINISTER = "Prøveministeriet", "prøveministeren"


def letters(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Names and texts."""
    chance = random.Random(seed)
    for number in range(1, count + 1):
        yield f"svar-{number:06}.txt", _letter(number, chance)


def records(count: int, seed: int = 2) -> Iterator[str]:
    """Interchange records, a line each: an answer of one paragraph."""
    chance = random.Random(seed)
    for number in range(1, count + 1):
        asker, party = _person(chance), chance.choice("ABCDEF")
        turns = [{"speaker": MINISTRY, "role": "ministry", "text": _paragraph(chance, 3)}]
        record = {
            "id": f"prøve-{number}",
            "kind": "alm_del",
            "session": "2031-32",
            "date": _day(chance).isoformat(),
            "question_number": str(number),
            "case_number": f"2031-{number:06}",
            "committee": "Prøveudvalget",
            "ministry": MINISTRY,
            "minister": {"title": MINISTER, "name": "Minna Prøvesen"},
            "asked_by": [{"name": asker, "party": party}],
            "question": _question(chance),
            "answer": turns,
        }
        yield json.dumps(record, ensure_ascii=False) + "\n"


def write_letters(folder: Path, count: int) -> list[Path]:
    """A thousand to a folder, as somebody would keep them."""
    paths = []
    for name, text in letters(count):
        below = folder / name[5:8]
        below.mkdir(parents=True, exist_ok=True)
        (below / name).write_text(text, "utf-8")
        paths.append(below / name)
    return paths


def _letter(number: int, chance: random.Random) -> str:
    day = _day(chance)
    asked = day - timedelta(days=chance.randrange(5, 60))
    asker = f"{_person(chance)} ({chance.choice('ABCDEF')})"
    head = chance.choice((_beside, _above, _bare))(number, day, chance)
    heading = chance.choice(
        (
            f"Spørgsmål nr. {number} (Alm. del) fra Folketingets Retsudvalg:",
            f"### Spørgsmål nr. {number} (Alm. del) fra Folketingets Retsudvalg:",
            f"Spørgsmål nr. {number}:",
        )
    )
    intro = (
        f"Hermed sendes besvarelse af spørgsmål nr. {number} (Alm. del), som Folketingets Retsudvalg har stillet til "
        f"{MINISTER} den {_written(asked)}. Spørgsmålet er stillet efter ønske fra {asker}."
    )
    question = _question(chance)
    quoted = f"”{question}”" if chance.random() < 0.7 else question
    answer = "\n\n".join(_answer(chance))
    if chance.random() < 0.3:
        answer = _broken(answer, number, chance)
    mark = "#### Svar:" if heading.startswith("#") else "Svar:"
    parts = (head, intro, "Minna Prøvesen\n\n/\n\nEva Eksempel", heading, quoted, mark, answer)
    return "\n\n".join(parts) + "\n"


def _beside(number: int, day: date, chance: random.Random) -> str:
    case = chance.choice(("Sagsnr.", "J.nr.", "Sagsnummer"))
    return (
        f"{MINISTRY}\n\nFolketinget\nRetsudvalget\nChristiansborg\n1240 København K\n\nDato: {_written(day)}\n"
        f"Kontor: Prøvekontoret\nSagsbeh: {_person(chance)}\n{case}: {day.year}-{number:05}\nDok.: {3000000 + number}"
    )


def _above(number: int, day: date, chance: random.Random) -> str:
    first, last = _person(chance).split()
    return (
        f"{MINISTRY}\n\nFolketinget\nRetsudvalget\n\nDato:\nKontor:\nSagsbeh:\nSagsnr.:\nDok.:\n{_written(day)}\n"
        f"Prøvekontoret\n{first}\n{last}\n{day.year}-{number:05}\n{3000000 + number}"
    )


def _bare(number: int, day: date, _chance: random.Random) -> str:
    return f"{MINISTRY}\n\n{_written(day)}\n\nREU alm. del - svar på spm. {number}"


def _answer(chance: random.Random) -> Iterator[str]:
    yield _paragraph(chance, chance.randrange(2, 6))
    kind = chance.random()
    if kind < 0.6:
        agency = chance.choice(_AGENCIES)
        yield (
            f"{MINISTRY} har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra {agency}, der har "
            "oplyst følgende:"
        )
        quoted = [_paragraph(chance, chance.randrange(3, 8)) for _ in range(chance.randrange(1, 5))]
        quoted[0], quoted[-1] = "”" + quoted[0], quoted[-1] + "”"
        yield from quoted
        yield f"{MINISTRY} kan henholde sig hertil. {_paragraph(chance, 2)}"
    elif kind < 0.75:
        yield f"{chance.choice(_AGENCIES)} har oplyst, at {_clause(chance)}."
        yield f"Jeg kan desuden oplyse, at {_clause(chance)}. {_paragraph(chance, 3)}"
    for _ in range(chance.randrange(0, 3)):
        yield _paragraph(chance, chance.randrange(3, 7))


def _broken(answer: str, number: int, chance: random.Random) -> str:
    """With a page break, and what is printed there, between two halves of a sentence."""
    words = answer.split(" ")
    at = chance.randrange(len(words) // 3, 2 * len(words) // 3)
    stamp = f"\n\nOffentligt\n\n{2000000 + number}_0002.png\n\nSide 2/3\n\n"
    return " ".join(words[:at]) + stamp + " ".join(words[at:])


def _question(chance: random.Random) -> str:
    lead = f"Vil ministeren redegøre for, hvordan {_clause(chance)}"
    return f"{lead}, og hvad {_word(chance)}en betyder for {_word(chance)}er?"


def _paragraph(chance: random.Random, sentences: int) -> str:
    return " ".join(_sentence(chance) for _ in range(sentences))


def _sentence(chance: random.Random) -> str:
    clause = _clause(chance)
    text = clause[0].upper() + clause[1:]
    if chance.random() < 0.5:
        text += f", og at {_clause(chance)}"
    if chance.random() < 0.3:
        text += f", jf. {_word(chance)}en af {_written(_day(chance))}"
    return text + "."


def _clause(chance: random.Random) -> str:
    number = f"{chance.randrange(2, 900)} " if chance.random() < 0.3 else "nye "
    place = f" i {chance.choice(_PLACES)}" if chance.random() < 0.5 else ""
    return f"{_word(chance)}en{place} {chance.choice(_VERBS)} {number}{_word(chance)}er inden for {_word(chance)}"


def _word(chance: random.Random) -> str:
    # The square draws the first parts of the lists most often.
    first, middle, last = (
        parts[int(len(parts) * chance.random() ** 2)] for parts in (_FIRST, ("", "", *_FIRST), _LAST)
    )
    return f"{first}{middle}{last}"


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_NAMES)} {chance.choice(_SURNAMES)}"


def _day(chance: random.Random) -> date:
    return date(2031, 10, 1) + timedelta(days=chance.randrange(360))


_MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()


def _written(day: date) -> str:
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


if __name__ == "__main__":
    for _, text in itertools.islice(letters(3), 3):
        print(text, end="\n\n=====\n\n")
