"""Whose words a sentence is: how ministries pass on others, point back to them, or speak themselves."""

from __future__ import annotations

import pytest

from corpus.letters.voices import Signer, voices

_SIGNER = Signer("Vejrministeriet", "Vera Vindsen")
_OWN = "P"


def told(text: str, known: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """(who, text) of each stretch; "P" is the ministry, a "?" before says that it is uncertain."""
    return [
        (
            "?" * voice.uncertain + ">".join(who.name for who in voice.chain).replace("Vejrministeriet", _OWN),
            " ".join(text[voice.start : voice.end].split()),
        )
        for voice in voices(text, 0, len(text), _SIGNER, known=known)
    ]


def who(text: str) -> list[str]:
    return [speakers for speakers, _ in told(text)]


@pytest.mark.parametrize(
    "name",
    [
        *("Regnregistret", "Statens Regnregister", "Det Nationale Regninstitut", "Regninstituttet", "Regncentret"),
        *(
            "Regntilsynet",
            "Regnnævnet",
            "Regnrådet",
            "Regnfonden",
            "Fonden for Regn",
            "Regnmålerforeningen",
            "Regnselskabet",
        ),
        *("Institut for Regn", "Regnstatistik", "Danske Regnmålere", "Region Regnby", "Højesteret"),
    ],
)
@pytest.mark.parametrize("lead_in", ["Ifølge {}", "I følge {}", "Iflg. {}", "Ifølge oplysninger fra {}", "Ifølge\n{}"])
def test_according_to_an_authority_is_the_authoritys(lead_in: str, name: str) -> None:
    text = f"{lead_in.format(name)} faldt der 44 mm regn. Ministeriet bemærker, at tallet er usikkert."
    assert who(text) == [f"{name}>P", _OWN]


@pytest.mark.parametrize("said", ["Regnbuen har oplyst, at det regner.", "Regnbuen bemærkede i 2020, at det regner."])
def test_one_who_has_spoken_before_is_known_by_name(said: str) -> None:
    assert who(f"{said}\n\nIfølge Regnbuen falder der 44 mm.") == ["Regnbuen>P"]
    assert [speaker for speaker, _ in told("Ifølge Regnbuen falder der 44 mm.", frozenset(("Regnbuen",)))] == [
        "Regnbuen>P"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ifølge Regnbuen falder der 44 mm.",
        "Ifølge Rita Regn falder der 44 mm.",
        "Ifølge politiet falder der 44 mm.",
        "Ifølge styrelsen falder der 44 mm.",
        "Regnbuen mener dog, at det regner.",
        "Regnbuen har konkluderet, at det regner.",
        "Justits- og vejrministeren har oplyst, at det regner.",
        "Der er oplyst af Regnbuen 44 mm.",
    ],
)
def test_what_may_be_somebody_elses_is_never_certainly_the_ministrys(text: str) -> None:
    assert who(text) == ["?P"]


@pytest.mark.parametrize(
    "text",
    [
        "Ifølge Grundloven er det sådan.",
        "Ifølge regnlovens § 3 er det sådan.",
        "Ifølge Regnkonventionen er det sådan.",
        "I henhold til Finansloven er det sådan.",
        "Prognosen forventer, at det regner.",
        "Derfor forventer ministeriet, at det regner.",
        "Vejrministeren har oplyst, at det regner.",
        "Udviklingen bekræfter, at det regner.",
        "Meget peger på, at det regner.",
        "Derfor har regeringen foreslået, at man går ind.",
        "Regnpuljen forudsætter, at det regner.",
        "I 2023 tilkendegav Nordisk Regnråd for regnspørgsmål etableringen af et netværk om regn.",
        "Ansøgninger vurderes af Regnstyrelsen.",
        "Rapporten fra Regnstyrelsen udkom i fjor.",
        "Regnstyrelsen fandt 14 sager.",
        # What others tell of tells nothing itself.
        "Ensomhed fortæller mange om.",
    ],
)
def test_rules_things_and_plain_facts_are_the_ministrys(text: str) -> None:
    assert who(text) == [_OWN]


@pytest.mark.parametrize(
    "text",
    [
        "Regnstyrelsen oplyste i 2020, at det regner.",
        "Regnstyrelsen har vurderet, at det regner.",
        "Regnstyrelsen konkluderer, at det regner.",
        "Regnstyrelsen har bekræftet, at det regner.",
        "Regnstyrelsen henviser til, at det regner.",
        "Regnstyrelsen har orienteret ministeriet om, at det regner.",
        "Regnstyrelsen gør opmærksom på, at det regner.",
        "Samtidig vurderer Regnstyrelsen, at det regner.",
        "Derfor har Regnstyrelsen anbefalet, at man går ind.",
        "Det oplyses af Regnstyrelsen, at det regner.",
        "Oplysninger fra Regnstyrelsen viser, at det regner.",
        "Tal fra Regnstyrelsen viser, at det regner.",
        "Regnstyrelsens opgørelse viser, at det regner.",
        "Der henvises til Regnstyrelsens udtalelse, hvoraf det fremgår, at det regner.",
        "Regnstyrelsen fortæller om regn.",
        "Regnstyrelsen oplyser, om det regner.",
    ],
)
def test_what_an_authority_says_finds_or_shows_is_the_authoritys(text: str) -> None:
    assert who(text) == ["Regnstyrelsen>P"]


@pytest.mark.parametrize(
    "verb",
    [
        *("peger endvidere på", "pegede også på", "gør endvidere opmærksom på", "gør dog gældende"),
        *("henleder desuden opmærksomheden på", "henleder opmærksomheden på", "henledte ministeriets opmærksomhed på"),
        *("lægger videre til grund", "lægger især vægt på", "giver i øvrigt udtryk for", "henviser bl.a. til"),
        *("har desuden henledt opmærksomheden på", "er ligeledes af den opfattelse"),
    ],
)
def test_a_verb_of_saying_may_be_parted_by_adverbs(verb: str) -> None:
    assert who(f"Regnstyrelsen {verb}, at det regner.") == ["Regnstyrelsen>P"]


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Desuden peger Regnstyrelsen på, at det regner.",
            "Samtidig gør Regnstyrelsen også opmærksom på, at det regner.",
        ),
        "Endelig henleder Regnstyrelsen opmærksomheden på, at det regner.",
        "Derfor lægger Regnstyrelsen til grund, at det regner.",
    ],
)
def test_a_verb_of_saying_may_be_parted_by_its_subject(words: str) -> None:
    assert who(words) == ["Regnstyrelsen>P"]


@pytest.mark.parametrize(
    "words",
    [
        *("Udviklingen peger endvidere på, at det regner.", "Meget peger også på, at det regner."),
        *(
            "Derfor lægger ministeriet til grund, at det regner.",
            "Vejrministeriet gør også opmærksom på, at det regner.",
        ),
        "Desuden peger Vejrministeriet på, at det regner.",
    ],
)
def test_things_and_the_ministry_point_out_for_the_ministry(words: str) -> None:
    assert who(words) == [_OWN]


@pytest.mark.parametrize("paper", ["årsberetning for 2010", "årsopgørelse", "vejledning af 3. maj 2012", "hjemmeside"])
@pytest.mark.parametrize(
    "words",
    [
        "Det fremgår endvidere af {}s {}, at det sner.",
        "Det fremgår af {}s seneste {}, at det sner.",
        "Endvidere fremgår det af {}s {}, at det sner.",
        "Af {}s {} fremgår det desuden, at det sner.",
    ],
)
def test_what_the_papers_of_one_who_spoke_show_is_that_ones(words: str, paper: str) -> None:
    said = "Regnrådet oplyser, at det regner."
    assert who(f"{said} {words.format('Regnrådet', paper)}") == ["Regnrådet>P"]
    assert who(f"{said} {words.format('rådet', paper)}") == ["Regnrådet>P"]
    # Of another nothing is known, and the council may go on.
    assert who(f"{said} {words.format('Regnbuen', paper)}") == ["Regnrådet>P", "?P"]
    two = who(f"Snestyrelsen og Regnrådet oplyser, at det regner. {words.format('rådet', paper)}")
    assert two == ["Snestyrelsen og Regnrådet>P", "?P"]
    # Without "at" it only tells where something stands.
    assert who(f"{said} Det fremgår af Regnrådets {paper}.") == ["Regnrådet>P", "?P"]


@pytest.mark.parametrize(
    "lead_in",
    [
        "I Regnby Folkeblad den 30. marts 2017 kunne man desuden læse følgende:",
        "I Regnby Folkeblad hedder det:",
        "På Regnby Handels hjemmeside står der bl.a. følgende:",
        "I avisen Regnposten den 3. maj stod der:",
        "I en artikel i Regnposten kan der læses følgende:",
    ],
)
def test_a_quotation_of_a_new_source_is_introduced_by_the_signer(lead_in: str) -> None:
    said, quoted = "Regnstyrelsen oplyser, at det regner.", "”Ministeren ser den anden vej.”"
    assert who(f"{said}\n\n{lead_in}\n\n{quoted}\n\nJeg er uenig.") == [
        *("Regnstyrelsen>P", _OWN, "?P", "Vera Vindsen>P")
    ]
    # In the same paragraph it may be the agency that leads up to it, and so it may be in words that it was announced
    # to say, or where a contribution was obtained.
    assert _OWN not in who(f"{said} {lead_in}\n\n{quoted}")
    assert _OWN not in who(f"Regnstyrelsen oplyser følgende:\n\nDet regner.\n\n{lead_in}\n\n{quoted}")[1:]
    assert _OWN not in who(f"Der er modtaget bidrag fra Regnstyrelsen.\n\n{lead_in}\n\n{quoted}")[1:]


@pytest.mark.parametrize(
    "lead_in",
    ["I bidraget hedder det:", "På Regnstyrelsens hjemmeside står der:", "I et notat hedder det:", "Det hedder:"],
)
def test_a_quotation_of_what_may_be_an_old_source_is_introduced_by_nobody_in_particular(lead_in: str) -> None:
    assert _OWN not in who(f"Regnstyrelsen oplyser, at det regner.\n\n{lead_in}\n\n”Det regner.”")


@pytest.mark.parametrize(
    ("remit", "turns"),
    [
        ("Reglerne om sne hører under Sneministeriet.", "Sneministeriet har oplyst, at det sner."),
        ("Sne hører i øvrigt under ministeren for sne.", "Ministeriet for Sne har oplyst, at det sner."),
        ("Sne henhører under sneministerens område.", "Sneministeriet har oplyst, at det sner."),
    ],
)
def test_the_signer_tells_which_ministry_a_matter_is_under_before_turning_to_it(remit: str, turns: str) -> None:
    other = turns.split(" har ")[0]
    before = "Regnstyrelsen har oplyst, at det regner. Målingen er ny."
    assert who(f"{before}\n\n{remit} {turns}") == ["Regnstyrelsen>P", "?P", _OWN, f"{other}>P"]
    # In the paragraph that was passed on, of one who spoke, or without turning to it, it may be the other's word.
    assert who(f"{before} {remit} {turns}") == ["Regnstyrelsen>P", "?P", f"{other}>P"]
    assert who(f"{before}\n\nRegnstyrelsen og {remit[0].lower()}{remit[1:]} {turns}")[1] == "?P"
    assert who(f"{before}\n\n{remit} Haglministeriet har oplyst, at det hagler.")[1:] == ["?P", "Haglministeriet>P"]


def test_which_ministry_a_matter_is_under_may_be_part_of_a_contribution_without_marks() -> None:
    told_so = "Reglerne om sne hører under Sneministeriet. Sneministeriet har oplyst, at det sner."
    assert who(f"Regnstyrelsen har oplyst følgende:\n\nDet regner.\n\n{told_so}")[:3] == [
        *(_OWN, "Regnstyrelsen>P", "?P"),
    ]


def test_a_newspaper_that_writes_of_a_rule_is_not_the_rule() -> None:
    assert who("I Regnposten kunne man om regnloven læse følgende:\n\n”Det er forbudt.”") == [_OWN, "?P"]


@pytest.mark.parametrize("name", ["Foreningen Kvist", "Forbrugerforeningen Kvist", "Tænketanken Kvist"])
@pytest.mark.parametrize("verb", ["vurderer derimod", "mener", "anbefaler også"])
def test_an_organisation_is_known_by_what_its_name_begins_with(name: str, verb: str) -> None:
    assert who(f"{name} {verb}, at det regner.") == [f"{name}>P"]


@pytest.mark.parametrize("title", ["Justitsministeren", "Sne- og ismarkedsministeren"])
def test_another_minister_is_somebody_else(title: str) -> None:
    assert who(f"{title} har oplyst, at det regner.") == [f"{title}>P"]


@pytest.mark.parametrize(
    "lead_in",
    [
        "Regntilsynet har til brug for besvarelsen udarbejdet følgende bidrag:",
        "Regntilsynet har givet følgende udtalelse:",
        "Regntilsynet har fremsendt følgende supplerende oplysninger:",
        "Regntilsynet har leveret nedenstående tekstbidrag:",
        "Regntilsynet har følgende bemærkninger:",
        "Til brug for besvarelsen har Regntilsynet afgivet følgende redegørelse:",
        "Bidraget fra Regntilsynet lyder således:",
        "Fra Regntilsynet er modtaget følgende:",
        "Ministeriet har fra Regntilsynet modtaget følgende bidrag:",
        "Snestyrelsen har sendt følgende bidrag fra Regntilsynet:",
    ],
)
def test_a_contribution_in_marks_is_its_givers(lead_in: str) -> None:
    assert told(f"{lead_in}\n\n”Det regner.”") == [(_OWN, lead_in), ("Regntilsynet>P", "Det regner.")]


def test_what_is_given_or_written_otherwise_announces_nobody() -> None:
    assert who("Regntilsynet har givet støtte til følgende:\n\n- en bro\n- en vej") == [_OWN]
    assert who("Ministeriet har udarbejdet følgende notat:\n\n”Det regner.”") == [_OWN, "?P"]


@pytest.mark.parametrize(
    ("before", "noun", "named"),
    [
        ("Regnstyrelsen har nu afsluttet en undersøgelse.", "Styrelsen", "Regnstyrelsen"),
        ("Ministeriet har bedt Styrelsen for Regn og Sne om et svar.", "Styrelsen", "Styrelsen for Regn og Sne"),
        ("Der er klaget til Regnnævnet.", "Nævnet", "Regnnævnet"),
        ("Opgaven løses af Regncentret.", "Centeret", "Regncentret"),
        ("Tallene er Regnregistrets.", "Registret", "Regnregistret"),
    ],
)
def test_a_common_noun_points_back_to_the_only_authority_it_can_mean(before: str, noun: str, named: str) -> None:
    assert who(f"{before} {noun} har oplyst følgende:\n\n”Det regner.”") == [_OWN, f"{named}>P"]


@pytest.mark.parametrize(
    "before",
    [
        "Regnstyrelsen er enig med Snestyrelsen.",
        "Regnstyrelsen og Snestyrelsen har holdt møde.",
        "Regnstyrelsen har oplyst, at det regner. Snestyrelsen har holdt møde.",
        "Man har holdt møde.",
    ],
)
def test_a_common_noun_that_can_mean_several_leaves_it_uncertain(before: str) -> None:
    assert told(f"{before} Styrelsen har oplyst, at det sner.")[-1][0] == "?P"


@pytest.mark.parametrize(
    "lead_in",
    [
        "Bestemmelsen har følgende ordlyd:",
        "Reglen lyder således:",
        "Paragraffen er affattet således:",
        "Bestemmelsens ordlyd er følgende:",
        "Den relevante bestemmelse lyder som følger:",
    ],
)
def test_the_wording_of_a_rule_is_the_ministrys(lead_in: str) -> None:
    assert who(f"{lead_in}\n\n”Det må regne.”\n\nDet er klart.") == [_OWN, _OWN, _OWN]


@pytest.mark.parametrize("paper", ["Henvendelsen", "Et brev", "Klagen", "Spørgsmålet", "En artikel"])
def test_somebodys_letter_about_a_rule_is_not_the_ministrys(paper: str) -> None:
    assert who(f"Bestemmelsen er omtalt. {paper} har følgende ordlyd:\n\n”Det må ikke regne.”")[-1] == "?P"


@pytest.mark.parametrize(
    "text",
    [
        "De 14 fyr, der nævnes i spørgsmålet, blev bygget sent.",
        "De fyr der er omtalt i begrundelsen blev bygget sent.",
        "De i spørgsmålet nævnte fyr blev bygget sent.",
        "Den rapport, som spørgeren henviser til, er fra 2020.",
    ],
)
def test_what_the_question_only_points_at_is_the_ministrys_to_speak_of(text: str) -> None:
    assert who(text) == [_OWN]


@pytest.mark.parametrize(
    "text",
    [
        "Det nævnes i spørgsmålet, at fyrene er gamle.",
        "Som nævnt i spørgsmålet er fyrene gamle.",
        "Som det nævnes i spørgsmålet, er fyrene gamle.",
        "Der nævnes i spørgsmålet en stigning.",
        "Spørgeren nævner, at fyrene er gamle.",
        "Den stigning, der hævdes i spørgsmålet, er stor.",
    ],
)
def test_what_the_question_claims_is_not_certainly_the_ministrys(text: str) -> None:
    assert who(text) == ["?P"]


@pytest.mark.parametrize("heading", ["Ad 2)", "Ad 2.", "Ad spørgsmål 2:", "Til spørgsmål 2", "Svar på delspørgsmål b)"])
def test_the_heading_of_a_part_is_the_ministrys_and_what_follows_as_open_as_before(heading: str) -> None:
    before = "Regnstyrelsen har oplyst, at det regner."
    assert told(f"{before}\n\n{heading}\n\nDet sner.") == [
        ("Regnstyrelsen>P", before),
        (_OWN, heading),
        ("?P", "Det sner."),
    ]
    assert who(f"{before}\n\n{heading}\n\nMinisteriet har målt sne.") == ["Regnstyrelsen>P", _OWN]


def test_headings_inside_words_announced_without_marks_are_not_certainly_the_ministrys() -> None:
    text = "Regnstyrelsen oplyser følgende:\n\nAd 1)\n\nDet regner.\n\nAd 2)\n\nDet sner."
    assert who(text) == [_OWN, "Regnstyrelsen>P", "?P"]


@pytest.mark.parametrize(
    "name",
    [
        *("Regnen A/S", "Regn og Sne A/S", "Regn & Sne ApS", "Regnen I/S", "Regnen P/S", "A/S Regnen", "Regnen GmbH"),
        *("Mejeriet Regnen a.m.b.a.", "Mejeriet Regnen A.m.b.a.", "Mejeriet Regnen amba", "Regnen Holding ApS"),
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        "{} har over for ministeriet oplyst, at det regner.",
        "{} vurderer, at det regner.",
        "Ifølge {} falder der 44 mm.",
        "Ifølge oplysninger fra {} falder der 44 mm.",
        "Hertil har {} den 2. maj meddelt, at det regner.",
    ],
)
def test_a_company_is_called_by_its_whole_name(words: str, name: str) -> None:
    assert who(words.format(name) + "\n\nMinisteriet har set det.") == [f"{name}>P", _OWN]


@pytest.mark.parametrize("name", ["Regnen A/S", "Regnen ApS", "Mejeriet Regnen a.m.b.a."])
def test_a_company_that_is_quoted_may_be_called_the_company(name: str) -> None:
    text = f"{name} har oplyst følgende:\n\n”Selskabet vurderer, at det regner.”\n\nMinisteriet har set det."
    assert who(text) == [_OWN, f"{name}>P", _OWN]


@pytest.mark.parametrize("genitive", ["Regnen A/S’", "Regnen A/S'", "Regnen A/S’s", "Regnen ApS’"])
@pytest.mark.parametrize(
    "words",
    [
        "Det fremgår af {} bidrag, at det regner.",
        "Efter {} oplysninger regner det.",
        "Det er {} vurdering, at det regner.",
    ],
)
def test_what_is_a_companys_is_told_by_the_genitive(words: str, genitive: str) -> None:
    assert who(words.format(genitive)) == [f"{genitive.rstrip('s').rstrip('’' + chr(39))}>P"]


@pytest.mark.parametrize("name", ["Regnen A/S", "Mejeriet Regnen a.m.b.a."])
def test_a_sentence_may_end_with_a_companys_name(name: str) -> None:
    assert told(f"Der er modtaget bidrag fra {name}. Det regner.".replace("..", "."))[-1] == ("?P", "Det regner.")


def test_nothing_shows_which_company_is_meant() -> None:
    said = "Regnen A/S har oplyst, at det regner. Snebolaget har oplyst, at det sner."
    assert who(f"{said} Selskabet vurderer, at det hagler.")[-1] == "?P"
    assert who("Virksomheden har oplyst, at det hagler.") == ["?P"]


@pytest.mark.parametrize(
    "lead_in",
    [
        "Det Særlige Regnråd har i brev af 20. november udtalt følgende om regnen:",
        "Det Særlige Regnråd har udtalt følgende om, hvor meget det regner:",
        "Det Særlige Regnråd har i brev udtalt sig om regnen og har oplyst følgende:",
        "Det Særlige Regnråd har oplyst om regnen:",
    ],
)
def test_what_the_words_are_about_says_nothing_itself(lead_in: str) -> None:
    quoted = "Rådet finder, at det regner.\n\nRådet vil ikke undlade at bemærke, at det sner."
    text = f"{lead_in}\n\n”{quoted}”\n\nJeg er enig med rådet i, at det regner."
    assert who(text) == [_OWN, "Det Særlige Regnråd>P", "Vera Vindsen>P"]
    own = text.replace(" har ", " har til mig ", 1)
    assert who(own) == ["Vera Vindsen>P", "Det Særlige Regnråd>P", "Vera Vindsen>P"]


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("Det Særlige Regnråd", "Rådet"),
        ("Dansk Regnstyrelse", "Styrelsen"),
        ("Statens Regntilsyn", "Tilsynet"),
        ("Det Danske Regnnævn", "Nævnet"),
        ("Det Kongelige Regndirektorat", "Direktoratet"),
    ],
)
def test_a_name_without_an_article_may_be_pointed_at(name: str, noun: str) -> None:
    assert who(f"{name} har oplyst følgende:\n\n”{noun} mener, at det regner.”")[-1] == f"{name}>P"
    assert who(f"{name} oplyser, at det regner. {noun} vurderer, at det sner.") == [f"{name}>P"]


@pytest.mark.parametrize(
    "text",
    [
        "Vejen er spærret, oplyser Regnstyrelsen.",
        "Vejen er spærret, og det regner, oplyser Regnstyrelsen over for ministeriet.",
        "Vejen er, skriver Regnstyrelsen, spærret.",
        "Vejen er spærret, har Regnstyrelsen tidligere oplyst.",
        "Vejen er spærret, lyder det fra Regnstyrelsen.",
        "Som Regnstyrelsen har oplyst, er vejen spærret.",
        "Som Regnstyrelsen også bemærker i sit svar, er vejen spærret.",
        "Som oplyst af Regnstyrelsen er vejen spærret.",
        "Som nævnt af Regnstyrelsen er vejen spærret.",
        "Som det fremgår af Regnstyrelsens redegørelse, er vejen spærret.",
        "Vejen er spærret. Det oplyser Regnstyrelsen.",
        "Vejen er spærret. Det har Regnstyrelsen oplyst over for ministeriet.",
        "Vejen er spærret. Det fremgår af Regnstyrelsens svar.",
    ],
)
def test_who_is_passed_on_in_passing_is_the_speaker(text: str) -> None:
    assert who(text) == ["Regnstyrelsen>P"]


@pytest.mark.parametrize(
    "text",
    [
        "Vejen er spærret, oplyser kommunen.",
        "Vejen var, har styrelsen anført, spærret.",
        "Som kommunen har oplyst, er vejen spærret.",
        "Vejen har efter kommunens opfattelse været spærret.",
        "Vejen er efter politiets oplysninger spærret.",
        "Vejen er spærret. Det oplyser kommunen.",
        "Det regner. Vejen er spærret. Det oplyser kommunen.",
    ],
)
def test_a_noun_alone_in_passing_makes_the_words_uncertain(text: str) -> None:
    assert who(text) == ["?P"]


def test_what_stands_before_a_sentence_that_is_said_to_be_anothers_is_uncertain() -> None:
    text = "Det regner. Vejen er spærret. Det oplyser Regnstyrelsen."
    assert who(text) == ["?P", "Regnstyrelsen>P"]
    asked = "Jeg har spurgt Regnstyrelsen. Vejen er spærret. Det oplyser Regnstyrelsen."
    assert who(asked) == ["Vera Vindsen>P", "Regnstyrelsen>P"]


@pytest.mark.parametrize(
    "text",
    [
        "Hvis vejen er spærret, oplyser kommunen borgeren om det.",
        "Når vejen er spærret, oplyser kommunen.",
        "Vejen skal være åben, siger loven.",
        "Det siger sig selv.",
        "Det siger meget.",
        "Som navnet siger, er vejen spærret.",
        "Vejen er spærret. Det forklarer forskellen.",
        "Som det fremgår, er vejen spærret.",
        "Som ministeriet har oplyst udvalget, er vejen spærret.",
        "Regnstyrelsen har ikke oplyst, at vejen er spærret.",
        "Kommunerne har endnu ikke oplyst, om vejen er spærret.",
        "Nu svarer udgiften til, at hver borger betaler 10 kr.",
        "Stigningen svarer til, at hver borger betaler 10 kr.",
        "Borgeren har krav på at få oplyst, at vejen er spærret.",
        "Analysen angiver, at vejen er spærret.",
    ],
)
def test_what_only_looks_like_anothers_words_is_the_ministrys(text: str) -> None:
    assert who(text) == [_OWN]


def test_who_speaks_as_what_is_no_other() -> None:
    assert who("Som borgmester siger jeg, at vejen er spærret, og at det regner.") == ["Vera Vindsen>P"]


def test_a_paper_that_says_something_is_no_speaker() -> None:
    assert who("Kataloget angiver, at vejen er spærret.") == ["?P"]


@pytest.mark.parametrize("words", ["beklager, at", "opfordrer også til, at", "har beklaget, at"])
def test_regrets_and_appeals_are_the_authoritys(words: str) -> None:
    assert who(f"Ministeriet har talt efter. Det er nok. Regnstyrelsen {words} det regner.") == [
        _OWN,
        "Regnstyrelsen>P",
    ]


@pytest.mark.parametrize("view", ["efterlyser flere målinger", "anser målingen for usikker", "beklager fejlen"])
def test_a_view_without_that_is_of_one_who_has_spoken(view: str) -> None:
    said = "Målernes Regnforening oplyser, at det regner."
    assert who(f"{said} Foreningen {view}.") == ["Målernes Regnforening>P"]
    assert who(f"{said} Regnbuens Forening {view}.") == ["Målernes Regnforening>P", "?P"]
    assert who(f"Regnstyrelsen {view}.") == ["?P"]
    assert who(f"Loven {view}.") == who(f"Vejrministeriet {view}.") == [_OWN]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Efter oplysninger fra Regnregistret falder der 44 mm.", "Regnregistret>P"),
        ("Efter de seneste oplysninger fra Statens Regnprøve falder der 44 mm.", "Statens Regnprøve>P"),
        ("Efter oplysninger fra Regnregistret har ministeriet bygget et tag.", _OWN),
        ("Efter oplysninger fra Danske Regnmålere har Vejrministeriet bygget et tag.", _OWN),
    ],
)
def test_after_what_an_authority_told(words: str, speaker: str) -> None:
    assert who(words) == [speaker]


@pytest.mark.parametrize(
    "between",
    [
        *("den 3. maj 2020", "tidligere", "senest den 3. maj", "i brev af 3. maj 2020", "over for ministeriet"),
        "over for Vejrministeriet",
    ],
)
def test_words_before_the_verb_of_a_clause_leave_the_speaker(between: str) -> None:
    assert who(f"Det bemærkes, at Regnby Politi {between} har oplyst, at det regner.") == ["Regnby Politi>P"]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Entreprenøren, Regn & Sne, har oplyst, at det regner.", "Regn & Sne>P"),
        ("Direktøren, Rita Regn, har oplyst, at det regner.", "Rita Regn>P"),
        # A body's place, and what is no name.
        ("Ambassaden, Regnby, har oplyst, at det regner.", "Ambassaden>P"),
        ("Leverandøren, der hedder Regn & Sne, har oplyst, at det regner.", "Leverandøren>P"),
    ],
)
def test_a_name_in_commas_is_its_bearers(words: str, speaker: str) -> None:
    assert who(words) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        *("Regnby Kommune har fortalt, at vejen er spærret.", "Regnby Kommune fortæller, at vejen er spærret."),
        *("Regnby Kommune sagde i maj, at vejen er spærret.", "Regnby Kommune støtter overordnet forslaget."),
        *("Regnby Kommune tager afstand fra forslaget.", "Regnby Kommune kan tilslutte sig forslaget."),
        *("Regnby Kommune er kritisk over for det nye krav.", "Regnby Kommune hilser lovforslaget velkommen."),
        *(
            "Efter det af Regnby Kommune oplyste er vejen spærret.",
            "Vejen er efter det af Regnby Kommune oplyste lukket.",
        ),
        *(
            "Efter det oplyste fra Regnby Kommune er vejen spærret.",
            "Vejen er lukket efter hvad Regnby Kommune har oplyst.",
        ),
        "Regnby Kommune peger i den forbindelse på, at vejen er spærret.",
        "Bygherren, Regnby Kommune, har oplyst, at vejen er spærret.",
    ],
)
def test_further_words_pass_a_speaker_on(text: str) -> None:
    assert who(text) == ["Regnby Kommune>P"]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Regnstyrelsen støtter kommunerne med 3 mio. kr.",
            "Regeringen støtter forslaget.",
            "Aftalen støtter forslaget.",
        ),
        "Regnkampagnen har bidraget væsentligt til at mindske regnen.",
        "Regnkampagnen har bidraget til, at det regner mindre.",
    ],
)
def test_what_only_acts_says_nothing(text: str) -> None:
    assert who(text) == [_OWN]


@pytest.mark.parametrize("text", ["Tallene siger, at det regner.", "Erfaringen fortæller, at det regner."])
def test_a_thing_that_says_something_is_no_speaker(text: str) -> None:
    assert who(text) == ["?P"]


@pytest.mark.parametrize(
    "view",
    [
        *(
            "Kommunen ser\ngerne, at det sner.",
            "Kommunen skønner udgiften til 3 mio. kr.",
            "Kommunen ønsker flere veje.",
        ),
        *("Kommunen har opgjort ventetiden til 3 uger.", "Det er derfor kommunens vurdering, at det sner."),
        *("Efter kommunens opfattelse er det for lidt.", "Dette bør efter kommunens opfattelse indgå."),
        *("Det er efter det af kommunen oplyste for lidt.", "Det er for lidt efter hvad kommunen har oplyst."),
    ],
)
def test_views_of_one_who_has_spoken_are_the_ones(view: str) -> None:
    assert who(f"Regnby Kommune har oplyst, at det regner. {view}") == ["Regnby Kommune>P"]
    assert "Regnby Kommune>P" not in who(view)


@pytest.mark.parametrize("origin", ["Regnby Universitet", "Regnby Kommune"])
@pytest.mark.parametrize("person", ["Professor Rita Regn", "Rita Regn"])
def test_where_a_person_is_from_is_not_the_speaker(person: str, origin: str) -> None:
    assert who(f"{person} fra {origin} udtaler i avisen, at det regner.") == [f"{person}>P"]
    assert who(f"Svaret fra {origin} oplyser, at det regner.") == [f"{origin}>P"]


@pytest.mark.parametrize(
    "words", ["Det har på den baggrund ikke været muligt at besvare spørgsmålet inden for fristen."]
)
def test_who_could_not_answer_is_the_ministry(words: str) -> None:
    assert who(f"Regnstyrelsen har oplyst, at det regner.\n\n{words}") == ["Regnstyrelsen>P", _OWN]
