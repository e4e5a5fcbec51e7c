"""Speakers named by what they are and where: the whole phrase speaks, and never the name after its preposition."""

from __future__ import annotations

import pytest

from tests.corpus.test_voices import who

_PHRASES = [
    *("den danske ambassade i Regnby", "det faste kontor ved Regnunionen", "den lokale læge for Sneby"),
    *("en regional inspektør hos Regnprøven", "de tyske kommuner på Regnøen", "politiet i Regnby"),
    *("Danmarks ambassade i Regnby", "Regnstyrelsens afdeling på Regnøen"),
]
_INSTITUTES = ["Regninstituttet ved Regnby Universitet", "Institut for Regn ved RBU", "Regnskolen ved Sneby Hospital"]
_ANNOUNCING = [
    *("{} har oplyst, at det sner.", "{} vurderer, at det sner.", "{} bekræfter i et notat, at det sner."),
    *("Ifølge {} sner det.", "Derudover har {} oplyst, at det sner.", "Derudover vurderer {}, at det sner."),
    *("Derudover oplyser {}, at det sner.", "Det bemærkes, at {} har oplyst, at det sner."),
]


@pytest.mark.parametrize("phrase", [*_PHRASES, *_INSTITUTES])
@pytest.mark.parametrize("announcing", _ANNOUNCING)
def test_the_whole_phrase_is_the_speaker(announcing: str, phrase: str) -> None:
    text = announcing.format(phrase)
    assert who(text[0].upper() + text[1:]) == [f"{phrase[0].upper()}{phrase[1:]}>P"]


@pytest.mark.parametrize("phrase", _PHRASES)
def test_a_phrase_is_asked_and_heads_what_follows(phrase: str) -> None:
    speaker = f"{phrase[0].upper()}{phrase[1:]}>P"
    assert who(f"Vi har spurgt {phrase}, som har oplyst følgende:\n\n”Det sner.”") == ["P", speaker]
    assert who(f"Der er indhentet en udtalelse fra {phrase}.\n\nDet sner.") == ["P", "?P"]


def test_a_phrase_alone_heads_what_follows() -> None:
    assert who("Den danske ambassade i Regnby:\n\nDet sner.") == ["P", "Den danske ambassade i Regnby>P"]


@pytest.mark.parametrize(
    "text",
    [
        "Den glade regnmåler i Regnby har oplyst, at det sner.",
        "Ifølge den glade regnmåler i Regnby sner det.",
        "Flere målere i Regnby har oplyst, at det sner.",
        "Ambassaden og konsulatet i Regnby har oplyst, at det sner.",
        "Det danske konsulat i Sneby og den danske ambassade i Regnby har oplyst, at det sner.",
        "Svarene til Regnstyrelsen bekræfter, at det sner.",
        "Regnstyrelsens redegørelse for Regnby oplyser, at det sner.",
        "I Regnby oplyser man, at det sner.",
    ],
)
def test_a_name_after_a_preposition_is_never_the_speaker_alone(text: str) -> None:
    assert who(text) == ["?P"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("I Regnby har Regnstyrelsen oplyst, at det sner.", "Regnstyrelsen>P"),
        ("I forhold til Regnstyrelsen har Vejrministeriet oplyst, at det sner.", "P"),
        ("Det regner, og den danske ambassade i Regnby har oplyst, at det sner.", "Den danske ambassade i Regnby>P"),
        ("Oplysninger fra Regnstyrelsen bekræfter, at det sner.", "Regnstyrelsen>P"),
        ("Et kontor i Vejrministeriet vurderer, at det sner.", "P"),
        ("Ifølge den gældende lov i Regnby er det sådan.", "P"),
        ("Vejrministeriet har det seneste år i Regnby oplyst, at det sner.", "P"),
        ("Der var regn ved Regnby. Regnstyrelsen målte den ved Sneby.", "P"),
    ],
)
def test_what_only_looks_like_such_a_phrase_changes_nobody(text: str, speaker: str) -> None:
    assert who(text) == [speaker]
