"""Letters written after the rules were mended on all others: 10 of 15 were read exactly before any rule was changed for
them."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

_SEA: dict[str, Any] = {
    "ministry": "Havministeriet",
    "minister_title": "havminister",
    "minister_name": "Helga Havn",
    "committee": "Havudvalget",
}
_IDA = (("Ida Intet-Navn", "Z"),)

LETTERS = (
    Letter(
        "an old tax letter: several copies, two questions after each other",
        """Til Folketinget - Havudvalget

Havministeriet
J.nr. 2008-511-0001
Den 4. marts 2031

Hermed fremsendes i 5 eksemplarer svar på spørgsmål nr. 12 og 13 af 4. februar 2031 (Alm. del).

Helga Havn

/ Otto Opdigtet

Spørgsmål 12: Hvor mange havne er der?

Svar: Der er 120 havne.

Spørgsmål 13: Hvor mange af dem er store?

Svar: 12 af dem er store, jf. svaret på spørgsmål 12.
""",
        (
            answer(
                "12",
                "Hvor mange havne er der?",
                ("P", "Der er 120 havne."),
                **(_SEA | {"minister_title": None}),
                date="2031-03-04",
                case_number="2008-511-0001",
            ),
            answer(
                "13",
                "Hvor mange af dem er store?",
                ("P", "12 af dem er store, jf. svaret på spørgsmål 12."),
                **(_SEA | {"minister_title": None}),
                date="2031-03-04",
                case_number="2008-511-0001",
            ),
        ),
    ),
    Letter(
        "the regions' contribution under the minister's own introduction",
        """Havministeriet

Folketingets Havudvalg

Dato: 04-03-2031
Enhed: HAVSUND
Sagsbeh.: HAVOOP
Sagsnr.: 3103506
Dok. nr.: 1228724

Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 501 (Alm. del) til havministeren, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).

Spørgsmål nr. 501:

”Hvor mange badegæster bliver behandlet, jf. artiklen ”Badegæster i fare” i Prøvebladet den 1. februar 2031?”

Svar:

Til brug for besvarelsen af spørgsmålet har jeg indhentet bidrag fra Danske Havregioner, der oplyser følgende:

»Regionerne har i 2030 behandlet 45 badegæster. Heraf blev 40 udskrevet samme dag.«

Det er min forventning, at tallet vil falde i de kommende år. Jeg har noteret mig regionernes oplysninger.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "501",
                "Hvor mange badegæster bliver behandlet, jf. artiklen ”Badegæster i fare” i Prøvebladet den 1. februar 2031?",
                (
                    "M",
                    "Til brug for besvarelsen af spørgsmålet har jeg indhentet bidrag fra Danske Havregioner, der oplyser følgende:",
                ),
                (
                    "Danske Havregioner>P",
                    "Regionerne har i 2030 behandlet 45 badegæster. Heraf blev 40 udskrevet samme dag.",
                ),
                (
                    "M",
                    "Det er min forventning, at tallet vil falde i de kommende år. Jeg har noteret mig regionernes oplysninger.",
                ),
                **_SEA,
                date="2031-03-04",
                case_number="3103506",
                document_number="1228724",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "two companies asked after each other, the second without marks",
        """HAVMINISTEREN

Havudvalget
Folketinget
Christiansborg

Dato
J. nr.
4. marts 2031
2031-1726

Havudvalget har i brev af 4. februar 2031 stillet mig følgende spørgsmål (HAV alm. del), som jeg hermed skal besvare.
Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).

Spørgsmål nr. 502:

Hvornår åbner havnen?

Svar:

Jeg har forelagt spørgsmålet for Havnevæsenet, som har oplyst følgende:

”Havnen åbner kl. 6.00.”

Jeg har ligeledes hørt Færgeselskabet, der oplyser, at færgen sejler kl. 7.00.

Det tager jeg til efterretning.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "502",
                "Hvornår åbner havnen?",
                ("M", "Jeg har forelagt spørgsmålet for Havnevæsenet, som har oplyst følgende:"),
                ("Havnevæsenet>P", "Havnen åbner kl. 6.00."),
                ("Færgeselskabet>P", "Jeg har ligeledes hørt Færgeselskabet, der oplyser, at færgen sejler kl. 7.00."),
                ("M", "Det tager jeg til efterretning."),
                **_SEA,
                committee_code="HAV",
                date="2031-03-04",
                case_number="2031-1726",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "a citizen's letter quoted, which is nobody's the letter names",
        """Havministeriet

Folketingets Havudvalg

Dato: 4. marts 2031
Sagsnr.: 2031-88

Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 503 (Alm. del) til havministeren, som hermed besvares.

Spørgsmål nr. 503:

Vil ministeren kommentere henvendelsen af 1. februar 2031 fra en borger?

Svar:

I henvendelsen hedder det bl.a.:

”Havet er blevet alt for koldt, og ministeren sover.”

Jeg er ikke enig i den beskrivelse.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "503",
                "Vil ministeren kommentere henvendelsen af 1. februar 2031 fra en borger?",
                ("P", "I henvendelsen hedder det bl.a.:"),
                ("?P", "Havet er blevet alt for koldt, og ministeren sover."),
                ("M", "Jeg er ikke enig i den beskrivelse."),
                **_SEA,
                date="2031-03-04",
                case_number="2031-88",
            ),
        ),
    ),
    Letter(
        "an agency with a short name that goes on under it, and a bulleted list",
        """Havministeriet

Folketingets Havudvalg

Dato: 4. marts 2031
Sagsnr.: 2031-89

Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 504 (Alm. del) til havministeren, som hermed besvares.

Spørgsmål nr. 504:

Hvad gør styrelsen?

Endeligt svar:

Jeg har indhentet bidrag fra Styrelsen for Hav og Havne (SHH).

SHH oplyser, at styrelsen har iværksat følgende:

• tilsyn med havne
• måling af bølger

Ministeriet følger arbejdet tæt.

Venlig hilsen

Helga Havn
""",
        (
            answer(
                "504",
                "Hvad gør styrelsen?",
                ("M", "Jeg har indhentet bidrag fra Styrelsen for Hav og Havne (SHH)."),
                (
                    "Styrelsen for Hav og Havne>P",
                    "SHH oplyser, at styrelsen har iværksat følgende: • tilsyn med havne • måling af bølger",
                ),
                ("P", "Ministeriet følger arbejdet tæt."),
                **_SEA,
                date="2031-03-04",
                case_number="2031-89",
            ),
        ),
    ),
    Letter(
        "a consultation on three questions, with an introduction that asks",
        """Havministeriet
Den 4. marts 2031

Talepapir til åbent samråd i Folketingets Havudvalg den 6. marts 2031 om samrådsspørgsmål A-C

Samrådsspørgsmål A:

Er havet koldt?

Samrådsspørgsmål B:

Hvor koldt er det?

Samrådsspørgsmål C:

Hvem er skyld i det?

Svar:

Tak for indkaldelsen.

Havet er koldt om vinteren. Det er 4 grader.

Det er ingens skyld.
""",
        (
            answer(
                "A-C",
                "Er havet koldt?",
                ("M", "Tak for indkaldelsen. Havet er koldt om vinteren. Det er 4 grader. Det er ingens skyld."),
                **(_SEA | {"minister_title": None, "minister_name": None}),
                kind="samraad",
                date="2031-03-04",
            ),
        ),
    ),
    Letter(
        "a bill's question named by the bill in brackets, from a bill's letterhead",
        """HAVMINISTERIET

Folketinget
Havudvalget
Christiansborg
1240 København K

Dato: 4. marts 2031
Kontor: Lovkontoret
Sagsbeh: Otto Opdigtet
Sagsnr.: 2031-90
Dok.: 99120

Besvarelse af spørgsmål nr. 5 (L 77) fra Folketingets Havudvalg

Hermed sendes besvarelse af spørgsmål nr. 5 vedrørende forslag til lov om havne (L 77), som Folketingets Havudvalg har stillet til
havministeren den 4. februar 2031.

Helga Havn

/

Otto Opdigtet

Spørgsmål nr. 5 fra Folketingets Havudvalg vedrørende forslag til lov om havne (L 77):

”Ministeren bedes redegøre for lovens virkning for Færøerne.”

Svar:

Det fremgår af lovforslagets § 12, at loven ikke gælder for Færøerne, men ved kongelig anordning kan sættes helt eller delvis i kraft
for Færøerne.

Lovforslaget har været i høring hos Færøernes Landsstyre. Færøernes Landsstyre har ikke haft bemærkninger.
""",
        (
            answer(
                "5 til L 77",
                "Ministeren bedes redegøre for lovens virkning for Færøerne.",
                (
                    "P",
                    "Det fremgår af lovforslagets § 12, at loven ikke gælder for Færøerne, men ved kongelig anordning kan sættes helt eller "
                    "delvis i kraft for Færøerne. Lovforslaget har været i høring hos Færøernes Landsstyre. Færøernes Landsstyre har ikke "
                    "haft bemærkninger.",
                ),
                **_SEA,
                kind="bill",
                date="2031-03-04",
                case_number="2031-90",
                document_number="99120",
            ),
        ),
    ),
    Letter(
        "a section 20 question with the answer signed at once",
        """HAVMINISTERIET

Folketingets Lovsekretariat

4. marts 2031
Sag-id: 2031-91

Skriftlig besvarelse af spørgsmål S 77, som medlem af Folketinget Ida Intet-Navn (Z) har stillet til havministeren den 25. februar 2031

Spørgsmål S 77:

Mener ministeren, at havet er for koldt?

Svar:

Nej, det mener jeg ikke.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "S 77",
                "Mener ministeren, at havet er for koldt?",
                ("M", "Nej, det mener jeg ikke."),
                **(_SEA | {"committee": None}),
                kind="section_20",
                date="2031-03-04",
                case_number="2031-91",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "a margin with the ministry's address and a page stamp in the middle of a contribution",
        """Havudvalget 2030-31
HAV Alm.del - endeligt svar på spørgsmål 505
Offentligt
Havministeriet
Folketingets Havudvalg
Dato 4. marts 2031
J.nr. 2031-92
Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 505 (Alm. del) til havministe-
ren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).
Spørgsmål nr. 505:
”Hvor mange fisk er der?”
Svar:
Havministeriet har til brug for besvarelsen indhentet en udtalelse fra Fiskestyrelsen, der har oplyst føl-
gende:
”Fiskestyrelsen kan oplyse, at der i havet omkring landet er omkring 3 mio. fisk, hvoraf de fleste er små, og at
Havministeriet
Havnegade 10
1216 København K
Tlf. 12 34 56 78
www.havministeriet.dk
Side 1/2
HAV, Alm.del - 2030-31 - Endeligt svar på spørgsmål 505: Spm. om antallet af fisk
der bliver flere af dem.
Fiskestyrelsen tæller hvert år.”
Jeg kan henholde mig til Fiskestyrelsens udtalelse.
Med venlig hilsen
Helga Havn
""",
        (
            answer(
                "505",
                "Hvor mange fisk er der?",
                (
                    "P",
                    "Havministeriet har til brug for besvarelsen indhentet en udtalelse fra Fiskestyrelsen, der har oplyst følgende:",
                ),
                (
                    "Fiskestyrelsen>P",
                    "Fiskestyrelsen kan oplyse, at der i havet omkring landet er omkring 3 mio. fisk, hvoraf de fleste er små, og at der "
                    "bliver flere af dem. Fiskestyrelsen tæller hvert år.",
                ),
                ("M", "Jeg kan henholde mig til Fiskestyrelsens udtalelse."),
                **_SEA,
                session="2030-31",
                committee_code="HAV",
                date="2031-03-04",
                case_number="2031-92",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "an answer in the words of the ministry with numbered paragraphs and a reference to a consultation",
        """Havministeriet

Folketingets Havudvalg

d. 4. marts 2031
Dok.nr. 55123
Akt nr. 77182

Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 506 (Alm. del) til havministeren, som hermed besvares.

Spørgsmål nr. 506:

Hvad er planen?

Svar:

1. Regeringen vil i 2032 bygge to havne, jf. aftale af 1. marts 2030.

2. Der henvises i øvrigt til besvarelsen af HAV alm. del – samrådsspørgsmål B.

Med venlig hilsen

Helga Havn
/ Otto Opdigtet
""",
        (
            answer(
                "506",
                "Hvad er planen?",
                (
                    "P",
                    "1. Regeringen vil i 2032 bygge to havne, jf. aftale af 1. marts 2030. 2. Der henvises i øvrigt til besvarelsen af HAV "
                    "alm. del – samrådsspørgsmål B.",
                ),
                **_SEA,
                refers=(("samraad", "B", "HAV", None, None),),
                date="2031-03-04",
                case_number="77182",
                document_number="55123",
            ),
        ),
    ),
    Letter(
        "a minister of several things whose ministry the letter never names",
        """MINISTEREN

Folketingets Havudvalg

4. marts 2031
Sagsnr. 2031-93

Svar på spørgsmål nr. 507 (Alm. del) stillet af Havudvalget den 4. februar 2031 til havne-, færge- og fyrministeren efter ønske fra Ida
Intet-Navn (Z) og Ole Opfundet (uden for folketingsgrupperne)

Spørgsmål:

Hvor mange fyr er der?

Svar:

Der er 23 fyr.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "507",
                "Hvor mange fyr er der?",
                ("P", "Der er 23 fyr."),
                ministry="Havne-, Færge- og Fyrministeriet",
                minister_title="havne-, færge- og fyrminister",
                minister_name="Helga Havn",
                committee="Havudvalget",
                date="2031-03-04",
                case_number="2031-93",
                asked_by=(("Ida Intet-Navn", "Z"), ("Ole Opfundet", "uden for folketingsgrupperne")),
            ),
        ),
    ),
    Letter(
        "a preliminary answer that says when it will be final",
        """Havministeriet

Folketingets Havudvalg

Dato: 4. marts 2031
Sagsnr.: 2031-94

Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 508 (Alm. del) til havministeren.

Spørgsmål nr. 508:

Hvor mange bølger er der?

Svar:

Da ministeriet fortsat afventer bidrag fra Bølgestyrelsen, kan spørgsmålet endnu ikke besvares. Udvalget vil modtage et endeligt svar
senest den 1. april 2031.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "508",
                "Hvor mange bølger er der?",
                (
                    "P",
                    "Da ministeriet fortsat afventer bidrag fra Bølgestyrelsen, kan spørgsmålet endnu ikke besvares. Udvalget vil modtage et "
                    "endeligt svar senest den 1. april 2031.",
                ),
                **_SEA,
                status="preliminary",
                date="2031-03-04",
                case_number="2031-94",
            ),
        ),
    ),
    Letter(
        "an agency's words in italics, of which the text keeps nothing but a heading",
        """Havministeriet

Folketingets Havudvalg

Dato: 4. marts 2031
Sagsnr.: 2031-95

Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 509 (Alm. del) til havministeren, som hermed besvares.

Spørgsmål nr. 509:

Hvor mange både er der?

Svar:

Havministeriet har bedt Bådstyrelsen om et bidrag til besvarelsen.

Bådstyrelsens bidrag:

Der er 4.500 både.

Havministeriet har ingen yderligere bemærkninger.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "509",
                "Hvor mange både er der?",
                ("P", "Havministeriet har bedt Bådstyrelsen om et bidrag til besvarelsen. Bådstyrelsens bidrag:"),
                ("Bådstyrelsen>P", "Der er 4.500 både."),
                ("P", "Havministeriet har ingen yderligere bemærkninger."),
                **_SEA,
                date="2031-03-04",
                case_number="2031-95",
            ),
        ),
    ),
    Letter(
        "a question that ends in a request to the committee's other questions, and an answer headed by the minister",
        """Havministeriet

Folketingets Havudvalg

Dato: 4. marts 2031
Journal nr.: 2031-96

Havministerens endelige besvarelse af spørgsmål nr. 510 (HAV alm. del) stillet den 4. februar 2031 efter ønske fra Ida Intet-Navn (Z)

Spørgsmål nr. 510

Ministeren bedes i forlængelse af besvarelsen af spørgsmål nr. 450 oplyse, hvorfor havet er salt. Regeringen har sagt, at det er ferskt.

Svar

Havet er salt, fordi floderne fører salt med sig. Jeg har aldrig sagt, at det er ferskt.

Helga Havn
/
Otto Opdigtet
""",
        (
            answer(
                "510",
                "Ministeren bedes i forlængelse af besvarelsen af spørgsmål nr. 450 oplyse, hvorfor havet er salt. Regeringen har sagt, at det "
                "er ferskt.",
                ("M", "Havet er salt, fordi floderne fører salt med sig. Jeg har aldrig sagt, at det er ferskt."),
                **_SEA,
                committee_code="HAV",
                refers=(("alm_del", "450", "Havudvalget", None, None),),
                date="2031-03-04",
                case_number="2031-96",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "a contribution inside which a member of the public and a report are quoted",
        """Havministeriet

Folketingets Havudvalg

Dato: 4. marts 2031
Sagsnr.: 2031-97

Folketingets Havudvalg har den 4. februar 2031 stillet følgende spørgsmål nr. 511 (Alm. del) til havministeren, som hermed besvares.

Spørgsmål nr. 511:

”Er strandene rene?”

Svar:

Strandstyrelsen har til brug for besvarelsen af spørgsmålet afgivet følgende bidrag:

”Strandstyrelsen gør hvert år strandene rene. I rapporten ”Rene strande” fra 2030 står der, at ni af ti strande er rene. Strandstyrelsen
er enig i, at ”mere kan gøres”.

En gæst har kaldt stranden i Prøvestrup ”landets reneste”.”

Jeg glæder mig over de rene strande.

Med venlig hilsen

Helga Havn
""",
        (
            answer(
                "511",
                "Er strandene rene?",
                ("P", "Strandstyrelsen har til brug for besvarelsen af spørgsmålet afgivet følgende bidrag:"),
                (
                    "Strandstyrelsen>P",
                    "Strandstyrelsen gør hvert år strandene rene. I rapporten ”Rene strande” fra 2030 står der, at ni af ti strande er rene. "
                    "Strandstyrelsen er enig i, at ”mere kan gøres”. En gæst har kaldt stranden i Prøvestrup ”landets reneste”.",
                ),
                ("M", "Jeg glæder mig over de rene strande."),
                **_SEA,
                date="2031-03-04",
                case_number="2031-97",
            ),
        ),
    ),
)
