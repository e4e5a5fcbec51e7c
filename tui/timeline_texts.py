"""What `timeline` says, in Danish and English."""

from __future__ import annotations

from tui.language import Phrase

TIMELINE = Phrase(
    da="""Vis, hvad der er udtalt om et emne over tid.

Udtalelserne tælles måned for måned og efter, hvem der udtalte dem, og de nærmeste vises med det ældste først. Hvor to
udtalelser afviger i et tal, en dato eller en benægtelse, stilles de op ved siden af hinanden som »ændret?«, uden at der
tages stilling. EMNE kan skrives uden anførselstegn; »-« læser det fra standard input.

Afslutningskode: 0 fundet, 1 intet fundet, 2 forkert brug.""",
    en="""Show what was stated on a topic over time.

Statements are counted by month and by who stated them, and the nearest ones are shown, the oldest first. Where two of
them differ in a number, a date or a denial they are put side by side as 'changed?', without a judgement. TOPIC may come
without quotation marks; '-' reads it from standard input.

Exit status: 0 found, 1 nothing found, 2 wrong use.""",
)
TIMELINE_SHORT = Phrase(
    da="Vis, hvad der er udtalt om et emne over tid.", en="Show what was stated on a topic over time."
)
TIMELINE_EXAMPLES = (
    "ministersvar timeline menneskehandel",
    "ministersvar timeline grænsekontrol --minister Hummelgaard --from 2023 --json",
)
TOPIC_WORDS = Phrase(da="EMNE...", en="TOPIC...")
NOTHING_STATED = Phrase(da="Arkivet indeholder ingen udtalelser om det.", en="The archive holds no statements on that.")
COUNT = Phrase(
    da="{total} udtalelser om »{topic}« fra {first} til {last}", en="{total} statements on '{topic}', {first} to {last}"
)
ONE_DAY = Phrase(da="{total} udtalelser om »{topic}«, {first}", en="{total} statements on '{topic}', {first}")
ONE = Phrase(da="1 udtalelse om »{topic}«, {first}", en="1 statement on '{topic}', {first}")
COUNT_UNDATED = Phrase(
    da="{total} udtalelser om »{topic}«, alle uden dato", en="{total} statements on '{topic}', none dated"
)
BY_MONTH = Phrase(da="Måned for måned", en="By month")
BY_YEAR = Phrase(da="År for år", en="By year")
UNDATED = Phrase(da="uden dato", en="undated")
BY_SPEAKER = Phrase(da="Hvem", en="Who")
SPEAKER = Phrase(da="{name}: {count}", en="{name}: {count}")
STATEMENTS = Phrase(da="Udtalelser, de nærmeste, det ældste først", en="Statements, the nearest, oldest first")
CHANGED = Phrase(da="Ændret?", en="Changed?")
CHANGE = Phrase(da="først {said}, siden {claimed}", en="first {said}, later {claimed}")
