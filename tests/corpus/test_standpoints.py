"""Sentences that take up what another has said, and then go on for themselves."""

from __future__ import annotations

import pytest

from tests.corpus.test_voices import told, who

_MINISTER = "Vera Vindsen>P"


@pytest.mark.parametrize(
    "taken_up",
    [
        "Vejrministeriet kan henholde sig til det, som Regnstyrelsen har oplyst, og",
        "Vejrministeriet kan henholde sig til, hvad Regnstyrelsen har anført herom, men",
        "Vejrministeriet kan henholde sig til det af Regnstyrelsen oplyste og",
        "Vejrministeriet kan tilslutte sig det, Institut for Regn har anført, og",
        "Vejrministeriet kan tiltræde det, som Regnstyrelsen har udtalt, og",
        "Vejrministeriet har noteret sig de oplysninger, som Regnstyrelsen har fremsendt, og",
        "Vejrministeriet deler den vurdering, som Regnstyrelsen har givet udtryk for, og",
        "Vejrministeriet har ingen bemærkninger til det, som Regnstyrelsen har anført, men",
        "Samlet kan ministeriet henholde sig til det, som Regnstyrelsen har oplyst, og",
    ],
)
@pytest.mark.parametrize(
    "goes_on",
    [
        "skal bemærke, at det regner.",
        "finder, at det regner.",
        "kan i øvrigt henvise til ”Plan for regn”, hvoraf det fremgår, at det regner.",
        "det bemærkes, at det regner.",
    ],
)
def test_what_the_ministry_adds_to_what_it_takes_up_is_its_own(taken_up: str, goes_on: str) -> None:
    assert who(f"{taken_up} {goes_on}") == ["P"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jeg kan henholde mig til det, Regnstyrelsen har oplyst, og jeg noterer mig, at det regner.", _MINISTER),
        ("Jeg kan henholde mig til det, styrelsen har oplyst, og skal bemærke, at det regner.", _MINISTER),
        ("Jeg er enig i det, Regnstyrelsen oplyser, idet jeg bemærker, at det regner.", _MINISTER),
        ("Der henvises til det, som Regnstyrelsen har oplyst, idet det bemærkes, at det regner.", "P"),
        ("I forlængelse af det, som Regnstyrelsen har oplyst, kan det tilføjes, at det regner.", "P"),
        ("Ud over det, som Regnstyrelsen har oplyst, kan Vejrministeriet oplyse, at det regner.", "P"),
        ("Som supplement til det, som Regnstyrelsen har oplyst, kan jeg oplyse, at det regner.", _MINISTER),
        ("På baggrund af det, som Regnstyrelsen har oplyst, finder ministeriet, at det regner.", "P"),
    ],
)
def test_the_signer_goes_on_after_pointing_at_another(text: str, speaker: str) -> None:
    assert who(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # The words are the other's all the same.
        ("Det, som Regnstyrelsen har oplyst, er, at det regner.", "Regnstyrelsen>P"),
        ("Af det, som Regnstyrelsen har oplyst, fremgår det, at det regner.", "Regnstyrelsen>P"),
        ("Efter det, som Regnstyrelsen har oplyst, regner det.", "Regnstyrelsen>P"),
        ("Jeg kan henvise til det, som Regnstyrelsen har oplyst, nemlig at det regner.", "Regnstyrelsen>P"),
        ("Jeg har noteret mig det, som Regnstyrelsen har oplyst, og at det regner.", "Regnstyrelsen>P"),
        ("Jeg noterer mig, at Regnstyrelsen har oplyst, men ikke vist, at det regner.", "Regnstyrelsen>P"),
        # A third one goes on.
        (
            "Jeg er enig i det, som Regnstyrelsen har oplyst, og Snestyrelsen har tilføjet, at det sner.",
            "Snestyrelsen>P",
        ),
        ("I forlængelse af det, som Regnstyrelsen har oplyst, kan Snestyrelsen oplyse, at det sner.", "Snestyrelsen>P"),
        (
            "Snestyrelsen kan henholde sig til det, som Regnstyrelsen har oplyst, og skal bemærke, at det sner.",
            "Snestyrelsen>P",
        ),
        (
            "På den baggrund kan Snestyrelsen tilslutte sig det, som Regnstyrelsen har sagt, og mener, at det sner.",
            "Snestyrelsen>P",
        ),
        # Somebody does, and the words do not show who.
        ("Regnbuen er enig i det, som Regnstyrelsen har oplyst, og mener, at det regner.", "?P"),
    ],
)
def test_what_is_not_the_signers_never_becomes_it(text: str, speaker: str) -> None:
    assert who(text) == [speaker]


def test_one_who_is_quoted_takes_up_what_is_quoted_in_the_quotation() -> None:
    text = (
        "Vejrministeriet har indhentet en udtalelse fra Regnministeriet, der har oplyst følgende:\n\n"
        "”Regnministeriet har indhentet bidrag fra Institut for Byger, der har oplyst følgende:\n\n"
        "”Det regner.”\n\n"
        "Regnministeriet kan henholde sig til det, som Institut for Byger har oplyst, og kan henvise til "
        "”Plan for byger”, hvoraf det fremgår, at det regner mere.”\n\nVejrministeriet har ikke yderligere."
    )
    assert [speaker for speaker, _ in told(text)] == [
        *("P", "Regnministeriet>P", "Institut for Byger>Regnministeriet>P", "Regnministeriet>P", "P")
    ]
