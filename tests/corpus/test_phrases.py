"""Speakers called by what they are, and where: the whole phrase speaks, and never the name after its preposition."""

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


@pytest.mark.parametrize("noun", ["politiet", "kommunerne", "regionerne", "anklagemyndigheden", "den lokale læge"])
@pytest.mark.parametrize(
    "announcing",
    [
        *(
            "Herudover har {} oplyst, at det sner.",
            "Samtidig oplyser {}, at det sner.",
            "Desuden mener {}, at det sner.",
        ),
        *("I sit svar til ministeriet vurderer {} nu, at det sner.", "Endvidere peger {} også på, at det sner."),
        *("Når det gælder Regnby, har {} i et brev bemærket, at det sner.", "Hertil kan {} oplyse, at det sner."),
        *(
            "Det oplyses af {}, at det sner.",
            "Det er oplyst fra {}, at det sner.",
            "Det er {}s vurdering, at det sner.",
        ),
        *("Det bemærkes, at {} har oplyst, at det sner.", "Det regner, og {} har oplyst, at det sner."),
        "Desuden oplyser {}, der er i Regnby, at det sner.",
    ],
)
def test_a_definite_noun_in_small_letters_speaks_as_a_name_does(announcing: str, noun: str) -> None:
    assert who(announcing.format(noun)) == [f"{noun[0].upper()}{noun[1:]}>P"]


@pytest.mark.parametrize("noun", ["politiet", "regionerne"])
def test_a_noun_in_small_letters_leads_up_to_what_it_says(noun: str) -> None:
    speaker = f"{noun.capitalize()}>P"
    assert who(f"Til brug for svaret har {noun} oplyst følgende:\n\nDet sner.") == ["P", speaker]
    assert who(f"Hertil har {noun} oplyst følgende:\n\n”Det sner.”\n\nMinisteriet måler.") == ["P", speaker, "P"]


@pytest.mark.parametrize(
    "text",
    [
        *("En arbejdsgruppe har vurderet, at det sner.", "En gruppe under rådet har konkluderet, at det sner."),
        *("Flere kommuner har oplyst, at det sner.", "En række af landets kommuner vurderer, at det sner."),
        *("Hovedparten af regionerne har oplyst, at det sner.", "94 kommuner har oplyst, at det sner."),
        *("Et sagkyndigt udvalg har anbefalet, at det sner.", "Ekspertudvalget har anbefalet, at det sner."),
        *("Formanden for rådet har oplyst, at det sner.", "De samme kommuner har oplyst, at det sner."),
        *("En beboer har oplyst, at det sner.", "Herudover har naboen oplyst, at det sner."),
        *("Desuden mener forskere, at det sner.", "Uafhængige fagfolk har peget på, at det sner."),
        *("Desuden vurderer styrelsen, at det sner.", "Desuden har fonden oplyst, at det sner."),
        *("Det er oplyst fra kommunen, at det sner.", "Det oplyses af virksomheden, at det sner."),
        *("Regnstyrelsen og kommunen har oplyst, at det sner.", "Herudover har sneministeriet oplyst, at det sner."),
        *("Ifølge den lokale læge sner det.", "Ifølge lægen sner det.", "Efter politiets opfattelse sner det."),
        *("Jeg har mødt dem, idet politiet har oplyst, at det sner.", "Jeg hører, at lægen har vurderet, at det sner."),
        *("Jeg har fået oplyst, at det sner.", "Ministeriet har fået at vide, at det sner."),
        *("Jeg er blevet orienteret om, at det sner.", "Efter det oplyste sner det.", "Det er oplyst, at det sner."),
        "Den tyske regering har oplyst, at det sner.",
    ],
)
def test_somebody_who_is_not_named_leaves_it_uncertain(text: str) -> None:
    assert who(text) == ["?P"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ambassaden i Regnby, Sneland, har oplyst, at det sner.", "Ambassaden i Regnby>P"),
        ("Regnstyrelsen, som måler for os, vurderer, at det sner.", "Regnstyrelsen>P"),
        ("Politiet, der kom først, har oplyst, at det sner.", "Politiet>P"),
        ("Rigsadvokaten og politidirektøren har oplyst, at det sner.", "Rigsadvokaten og politidirektøren>P"),
        ("Desuden har kommunerne og Regnstyrelsen oplyst, at det sner.", "Kommunerne og Regnstyrelsen>P"),
        ("Hertil kan Regnstyrelsen i øvrigt oplyse, at det sner.", "Regnstyrelsen>P"),
        ("Regnstyrelsen oplyser, at kommunerne har vurderet, at det sner.", "Regnstyrelsen>P"),
        ("Jeg har fået oplyst af politiet, at det sner.", "Politiet>P"),
        ("I Regnby, Sneland, har politiet oplyst, at det sner.", "Politiet>P"),
        ("Efter et møde med Regnstyrelsen oplyser politiet, at det sner.", "Politiet>P"),
        ("I svaret fra Regnstyrelsen har den lokale læge bemærket, at det sner.", "Den lokale læge>P"),
        ("Regnstyrelsen oplyser kommunerne, at det sner.", "Regnstyrelsen>P"),
    ],
)
def test_words_between_a_speaker_and_the_verb_change_nobody(text: str, speaker: str) -> None:
    assert who(text) == [speaker]


def test_a_noun_in_small_letters_may_be_one_named_before() -> None:
    assert who("Regnstyrelsen måler. Desuden vurderer styrelsen, at det sner.") == ["P", "Regnstyrelsen>P"]
    assert who("Fyns Politi måler. Desuden har politiet oplyst, at det sner.") == ["P", "?P"]
    assert who("Regnbanken har oplyst følgende:\n\n”Desuden vurderer banken, at det sner.”") == ["P", "Regnbanken>P"]


@pytest.mark.parametrize(
    "text",
    [
        *("Herudover har ministeriet oplyst, at det sner.", "Derfor har regeringen oplyst, at det sner."),
        *("Desuden vurderer vejrministeren, at det sner.", "Herudover har man oplyst, at det sner."),
        *("Hertil har udvalget bemærket, at det sner.", "Den danske regering mener, at det sner."),
        *("Ministeriet og kommunerne mener, at det sner.", "Både regeringen og regionerne mener, at det sner."),
        *("Ministeriet har den 3. maj til kommunerne oplyst, at det sner.", "Det oplyses af ministeriet, at det sner."),
        *("Den seneste rapport konkluderer, at det sner.", "En undersøgelse fra kommunerne fastslår, at det sner."),
        *("Desuden fastslår reglerne, at det sner.", "De seneste tal peger på, at det sner."),
        *("Et sådant beløb svarer til, at det sner.", "Den trufne beslutning fastslår, at det sner."),
        *("Udviklingen, der er ny, bekræfter, at det sner.", "Den løbende dialog bekræfter, at det sner."),
        *("Det vurderes, at det sner.", "Det kan oplyses, at det sner.", "Det er regeringens opfattelse, at det sner."),
        *("Vurderer kommunen, at det sner, ryddes der.", "Hvis kommunen vurderer, at det sner, ryddes der."),
        *("Når en læge har vurderet, at det sner, ryddes der.", "Hvis man klager, vurderer kommunen, at det sner."),
        *(
            "Det er en betingelse, at lægen har vurderet, at det sner.",
            "Det kræver, at kommunen vurderer, at det sner.",
        ),
        *("Herudover har kommunerne ikke oplyst, at det sner.", "Ministeriet anbefaler kommunerne, at de rydder."),
        *("I brev af 3. maj meddelte ministeriet kommunerne, at det sner.", "Ifølge reglerne sner det."),
        "Ministeriet oplyser borgeren om, at det sner.",
    ],
)
def test_the_ministry_things_and_rules_in_small_letters_are_the_ministrys(text: str) -> None:
    assert who(text) == ["P"]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Jeg er enig med kommunerne i, at det sner.",
            "Jeg har bedt regionerne om, at der ryddes.",
            "Samtidig mener jeg det.",
        ),
        *(
            "Jeg kan henholde mig til det oplyste.",
            "Det er min vurdering, at det sner.",
            "Hertil kan jeg oplyse, at det sner.",
        ),
        *(
            "Jeg har noteret mig, at nogle små butikker finder prisen høj.",
            "Jeg er glad for, at politiet mener, at det sner.",
        ),
    ],
)
def test_what_the_minister_says_with_or_of_others_is_the_ministers(text: str) -> None:
    assert who(text) == ["Vera Vindsen>P"]
