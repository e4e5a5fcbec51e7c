"""Ordinary letters of 16 ministries in 16 house styles, written without knowledge of the reader's rules.

Of its 16 letters 12 were read exactly before any rule was changed for them, with no words given to a wrong speaker.
"""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from tests.corpus.letters.expected import Letter, answer

LETTERS = (
    Letter(
        "a two-column head, a nested contribution and a stamp between halves of a sentence",
        """Fyrudvalget 2023-24
FYR Alm.del - endeligt svar på spørgsmål 412
Offentligt
2901455_0001.png
Folketinget
Fyrudvalget
Christiansborg
1240 København K
DK Danmark
Dato:
Kontor:
Sagsbeh:
Sagsnr.:
Dok.:
19. august 2024
Kontoret for Fyr og
Tågesignaler
Kasper Opdigtet
2024-06117
3301982
Besvarelse af spørgsmål nr. 412 (Alm. del) fra Folketingets Fyrudvalg
Hermed sendes besvarelse af spørgsmål nr. 412 (Alm. del), som Folketingets
Fyrudvalg har stillet til fyrministeren den 8. juli 2024. Spørgsmålet er stillet
efter ønske fra Lone Påhitsen (Y).
Laurits Lygte
/
Karen Kontorsen
Fyrgade 14
1216 København K.
T +45 1234 5678
www.fyrministeriet.dk
fyr@fyrm.dk
Side 1/2
FYR, Alm.del - 2023-24 - Endeligt svar på spørgsmål 412: Spm. om vedligeholdelse af de danske fyr
2901455_0002.png
Spørgsmål nr. 412 (Alm. del) fra Folketingets Fyrudvalg:
”Vil ministeren redegøre for, hvor mange fyr der er slukket siden 2015, og om
ministeren finder, at sejladssikkerheden fortsat er tilstrækkelig?”
Svar:
Fyrministeriet har til brug for besvarelsen af spørgsmålet indhentet en udta-
lelse fra Sejladsministeriet, der har oplyst følgende:
”Sejladsministeriet har indhentet bidrag fra Center for Sømærker, der har op-
lyst følgende:
”Center for Sømærker kan oplyse, at der siden 2015 er slukket i alt 17 fyr. Fyrene
er slukket efter en konkret vurdering af skibstrafikken i det enkelte farvand, jf.
”Retningslinjer for afmærkning 2014”.
Centret har i samme periode etableret 22 nye lysbøjer, som i dag varetager den
opgave, fyrene
Side 2/2
FYR, Alm.del - 2023-24 - Endeligt svar på spørgsmål 412: Spm. om vedligeholdelse af de danske fyr
2901455_0003.png
tidligere havde.””
Der henvises endvidere til den samtidige besvarelse af spørgsmål nr. 413 (Alm.
del) fra Folketingets Fyrudvalg.
""",
        (
            answer(
                "412",
                "Vil ministeren redegøre for, hvor mange fyr der er slukket siden 2015, og om ministeren finder, at sejladssikkerheden fortsat er tilstrækkelig?",
                (
                    "P",
                    "Fyrministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Sejladsministeriet, der har oplyst følgende:",
                ),
                (
                    "Sejladsministeriet>P",
                    "Sejladsministeriet har indhentet bidrag fra Center for Sømærker, der har oplyst følgende:",
                ),
                (
                    "Center for Sømærker>Sejladsministeriet>P",
                    "Center for Sømærker kan oplyse, at der siden 2015 er slukket i alt 17 fyr. Fyrene er slukket efter en konkret vurdering af skibstrafikken i det enkelte farvand, jf. ”Retningslinjer for afmærkning 2014”. Centret har i samme periode etableret 22 nye lysbøjer, som i dag varetager den opgave, fyrene tidligere havde.",
                ),
                (
                    "P",
                    "Der henvises endvidere til den samtidige besvarelse af spørgsmål nr. 413 (Alm. del) fra Folketingets Fyrudvalg.",
                ),
                ministry="Fyrministeriet",
                minister_title="fyrminister",
                minister_name="Laurits Lygte",
                committee="Fyrudvalget",
                committee_code="FYR",
                session="2023-24",
                date="2024-08-19",
                case_number="2024-06117",
                document_number="3301982",
                asked_by=(("Lone Påhitsen", "Y"),),
                refers=(("alm_del", "413", "Fyrudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "an old duty letter with the question in an enclosure and the agency's words without marks",
        """J.nr. 2009-318-0277

Dato: 2. marts 2009

Til

Folketinget - Toldbodsudvalget

Hermed sendes svar på spørgsmål nr. 214 af 3. februar 2009. (Alm. del). Spørgsmålet er stillet
efter ønske fra Ib Ingenting (Z).

Tage Toldbod

/ Hans Påfundsen

Toldbodsministeriet
Toldgade 3
1402 København K

Side 1

Spørgsmål:

Ministeren bedes oplyse, hvor meget staten i hvert af årene 2005-2008 har opkrævet i bropenge ved
de bevarede toldboder, og hvad opkrævningen har kostet.

Svar:

Jeg har bedt Bropengestyrelsen om at opgøre tallene. Styrelsen har oplyst følgende:

Der er i årene 2005-2008 opkrævet henholdsvis 4,1 mio. kr., 4,3 mio. kr., 4,6 mio. kr. og 4,4 mio. kr.
i bropenge. Opkrævningen har i alle årene kostet ca. 0,9 mio. kr.

Jeg kan tilføje, at regeringen ikke har planer om at ændre satserne. De blev senest sat ned i 2004, og
provenuet dækker i dag udgifterne til vedligeholdelse af toldboderne.

Toldbodsministeriet vil i 2010 gøre status over ordningen. Folketinget vil blive orienteret om
resultatet.
""",
        (
            answer(
                "214",
                "Ministeren bedes oplyse, hvor meget staten i hvert af årene 2005-2008 har opkrævet i bropenge ved de bevarede toldboder, og hvad opkrævningen har kostet.",
                (
                    "M",
                    "Jeg har bedt Bropengestyrelsen om at opgøre tallene. Styrelsen har oplyst følgende:",
                ),
                (
                    "Bropengestyrelsen>P",
                    "Der er i årene 2005-2008 opkrævet henholdsvis 4,1 mio. kr., 4,3 mio. kr., 4,6 mio. kr. og 4,4 mio. kr. i bropenge. Opkrævningen har i alle årene kostet ca. 0,9 mio. kr.",
                ),
                (
                    "M",
                    "Jeg kan tilføje, at regeringen ikke har planer om at ændre satserne. De blev senest sat ned i 2004, og provenuet dækker i dag udgifterne til vedligeholdelse af toldboderne.",
                ),
                (
                    "P",
                    "Toldbodsministeriet vil i 2010 gøre status over ordningen. Folketinget vil blive orienteret om resultatet.",
                ),
                ministry="Toldbodsministeriet",
                minister_title=None,
                minister_name="Tage Toldbod",
                committee="Toldbodsudvalget",
                session="2008-09",
                date="2009-03-02",
                case_number="2009-318-0277",
                asked_by=(("Ib Ingenting", "Z"),),
            ),
        ),
    ),
    Letter(
        "the minister writes to the dear committee and passes on others in single sentences",
        """KLITMINISTEREN

Folketingets Klitudvalg
Christiansborg
1240 København K

22. marts 2013
J.nr. 2013-1182

Kære udvalg

Klitudvalget har i brev af 12. februar 2013 stillet mig følgende spørgsmål nr. 88 (Alm. del), som
jeg hermed skal besvare. Spørgsmålet er stillet efter ønske fra Bo Påhit (Y).

Spørgsmål nr. 88:

”Vil ministeren oplyse, hvad der gøres for at bekæmpe sandflugten ved Opdigtbjerg, og om
kommunerne får hjælp til opgaven?”

Svar:

Sandflugten ved Opdigtbjerg har i flere år været et problem for beboerne. Jeg har derfor bedt
Klitvæsenet om at følge udviklingen.

Klitvæsenet har oplyst, at der i 2012 er plantet 14 hektar hjælme på strækningen. Klitvæsenet har
endvidere oplyst, at sandflugten er taget af i vinterens løb, og at der i 2013 vil blive sat nye
risgærder på de mest udsatte steder.

Kommunernes Klitforening har over for ministeriet anført, at kommunernes udgifter er steget.

Jeg mener, at fordelingen af udgifterne mellem stat og kommuner er rimelig. Jeg vil drøfte den med
foreningen, når vi mødes til maj.

Med venlig hilsen

Sanne Marehalm
""",
        (
            answer(
                "88",
                "Vil ministeren oplyse, hvad der gøres for at bekæmpe sandflugten ved Opdigtbjerg, og om kommunerne får hjælp til opgaven?",
                (
                    "M",
                    "Sandflugten ved Opdigtbjerg har i flere år været et problem for beboerne. Jeg har derfor bedt Klitvæsenet om at følge udviklingen.",
                ),
                (
                    "Klitvæsenet>P",
                    "Klitvæsenet har oplyst, at der i 2012 er plantet 14 hektar hjælme på strækningen. Klitvæsenet har endvidere oplyst, at sandflugten er taget af i vinterens løb, og at der i 2013 vil blive sat nye risgærder på de mest udsatte steder.",
                ),
                (
                    "Kommunernes Klitforening>P",
                    "Kommunernes Klitforening har over for ministeriet anført, at kommunernes udgifter er steget.",
                ),
                (
                    "M",
                    "Jeg mener, at fordelingen af udgifterne mellem stat og kommuner er rimelig. Jeg vil drøfte den med foreningen, når vi mødes til maj.",
                ),
                ministry="Klitministeriet",
                minister_title="klitminister",
                minister_name="Sanne Marehalm",
                committee="Klitudvalget",
                session="2012-13",
                date="2013-03-22",
                case_number="2013-1182",
                asked_by=(("Bo Påhit", "Y"),),
            ),
        ),
    ),
    Letter(
        "a margin with the address first, a contribution in angled marks with a table",
        """Urværksgade 6
DK-1057 København K

T +45 1234 5678
F +45 1234 5679
M um@urm.dk
W urministeriet.dk

Folketingets Urudvalg

Dato: 26-07-2021
Enhed: URTAARN
Sagsbeh.: DEPOPD
Sagsnr.: 2111507
Dok. nr.: 1789204

Folketingets Urudvalg har den 30. juni 2021 stillet følgende spørgsmål nr. 1497 (Alm. del) til
urministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z) og
Ole Opfundet (X).

Spørgsmål nr. 1497:

”Hvor mange tårnure er i 2020 gået i stå i mere end et døgn?”

Svar:

Til brug for min besvarelse af spørgsmålet har jeg indhentet bidrag fra Tårnurstyrelsen, der
oplyser følgende:

»Tårnurstyrelsen modtager indberetninger fra alle landsdele. Antallet fremgår af tabellen.

Tabel 1. Tårnure, der gik i stå i mere end et døgn
Landsdel 2019 2020
Øst 12 9
Vest 31 28
I alt 43 37

Styrelsen bemærker, at der kan være ure, som ikke er indberettet.«

Jeg noterer mig med tilfredshed, at antallet er faldet. Det er en vigtig opgave at holde de gamle
tårnure i gang, og jeg har tillid til, at styrelsen løser den godt.

Med venlig hilsen

Vibe Viser
""",
        (
            answer(
                "1497",
                "Hvor mange tårnure er i 2020 gået i stå i mere end et døgn?",
                (
                    "M",
                    "Til brug for min besvarelse af spørgsmålet har jeg indhentet bidrag fra Tårnurstyrelsen, der oplyser følgende:",
                ),
                (
                    "Tårnurstyrelsen>P",
                    "Tårnurstyrelsen modtager indberetninger fra alle landsdele. Antallet fremgår af tabellen. Tabel 1. Tårnure, der gik i stå i mere end et døgn Landsdel 2019 2020 Øst 12 9 Vest 31 28 I alt 43 37 Styrelsen bemærker, at der kan være ure, som ikke er indberettet.",
                ),
                (
                    "M",
                    "Jeg noterer mig med tilfredshed, at antallet er faldet. Det er en vigtig opgave at holde de gamle tårnure i gang, og jeg har tillid til, at styrelsen løser den godt.",
                ),
                ministry="Urministeriet",
                minister_title="urminister",
                minister_name="Vibe Viser",
                committee="Urudvalget",
                session="2020-21",
                date="2021-07-26",
                case_number="2111507",
                document_number="1789204",
                asked_by=(("Ida Intet-Navn", "Z"), ("Ole Opfundet", "X")),
            ),
        ),
    ),
    Letter(
        "two questions on a bill, with the law quoted in one of the answers",
        """MØLLEMINISTERIET

Folketinget
Mølleudvalget
Christiansborg
1240 København K

Dato: 11. april 2016
Kontor: Lovkontoret
Sagsbeh: Mette Melsen
Sagsnr.: 2016-0412-0033
Dok.: 1904411

Hermed sendes besvarelse af spørgsmål nr. 4 og 5 vedrørende forslag til lov om ændring af lov om
vindmøllers vinger (L 117), som Folketingets Mølleudvalg har stillet til mølleministeren den
30. marts 2016.

Mads Møllersvend

/

Mette Melsen

Spørgsmål nr. 4 fra Folketingets Mølleudvalg vedrørende forslag til lov om ændring af lov om
vindmøllers vinger (L 117):

”Gælder lovforslaget også for møller, der er bygget før 1900?”

Svar:

Det fremgår af den gældende lovs § 2, stk. 1, at:

”Loven gælder for møller, der er i drift.”

Lovforslaget ændrer ikke på denne afgrænsning. En mølle fra før 1900, som er i drift, vil derfor
være omfattet af de foreslåede regler.

Spørgsmål nr. 5 fra Folketingets Mølleudvalg vedrørende forslag til lov om ændring af lov om
vindmøllers vinger (L 117):

”Hvilke økonomiske konsekvenser har lovforslaget for møllelaugene?”

Svar:

Møllestyrelsen har oplyst, at lovforslaget skønnes at medføre udgifter for møllelaugene på 1,2 mio.
kr. årligt.

Mølleministeriet kan henholde sig hertil. Der henvises i øvrigt til besvarelsen af spørgsmål nr. 4.
""",
        (
            answer(
                "4 til L 117",
                "Gælder lovforslaget også for møller, der er bygget før 1900?",
                ("P", "Det fremgår af den gældende lovs § 2, stk. 1, at:"),
                ("P", "Loven gælder for møller, der er i drift."),
                (
                    "P",
                    "Lovforslaget ændrer ikke på denne afgrænsning. En mølle fra før 1900, som er i drift, vil derfor være omfattet af de foreslåede regler.",
                ),
                kind="bill",
                ministry="Mølleministeriet",
                minister_title="mølleminister",
                minister_name="Mads Møllersvend",
                committee="Mølleudvalget",
                session="2015-16",
                date="2016-04-11",
                case_number="2016-0412-0033",
                document_number="1904411",
            ),
            answer(
                "5 til L 117",
                "Hvilke økonomiske konsekvenser har lovforslaget for møllelaugene?",
                (
                    "Møllestyrelsen>P",
                    "Møllestyrelsen har oplyst, at lovforslaget skønnes at medføre udgifter for møllelaugene på 1,2 mio. kr. årligt.",
                ),
                (
                    "P",
                    "Mølleministeriet kan henholde sig hertil. Der henvises i øvrigt til besvarelsen af spørgsmål nr. 4.",
                ),
                kind="bill",
                ministry="Mølleministeriet",
                minister_title="mølleminister",
                minister_name="Mads Møllersvend",
                committee="Mølleudvalget",
                session="2015-16",
                date="2016-04-11",
                case_number="2016-0412-0033",
                document_number="1904411",
            ),
        ),
    ),
    Letter(
        "a written section 20 question with grounds, answered by the minister alone",
        """Cykelministeriet

Folketingets Lovsekretariat
Christiansborg

Dato: 24. januar 2018
J.nr.: 2018-237

Svar på spørgsmål nr. S 418, som medlem af Folketinget Ole Opfundet (Y) har stillet til
cykelministeren den 17. januar 2018

Spørgsmål nr. S 418

Hvad er ministerens holdning til, at cykelstativerne ved landets stationer ofte er fyldt?

Begrundelse

Spørgeren har i denne måned besøgt ti stationer. På de ni af dem var der ingen ledige pladser.
Det viser, at regeringen har forsømt pendlerne.

Svar

Jeg er enig i, at der skal være plads til cyklerne, når folk tager toget. Derfor har regeringen
afsat 40 mio. kr. til nye stativer i 2018-2020. Pengene gives til de stationer, hvor behovet er
størst.

Baneselskabet vurderer, at der med puljen kan etableres 6.000 nye pladser. Baneselskabet har desuden
oplyst, at de første 800 pladser kan tages i brug inden sommerferien.

Jeg glæder mig til at indvie de første af dem til foråret.

Venlig hilsen

Signe Sadelsen
Cykelminister
""",
        (
            answer(
                "S 418",
                "Hvad er ministerens holdning til, at cykelstativerne ved landets stationer ofte er fyldt? Begrundelse Spørgeren har i denne måned besøgt ti stationer. På de ni af dem var der ingen ledige pladser. Det viser, at regeringen har forsømt pendlerne.",
                (
                    "M",
                    "Jeg er enig i, at der skal være plads til cyklerne, når folk tager toget. Derfor har regeringen afsat 40 mio. kr. til nye stativer i 2018-2020. Pengene gives til de stationer, hvor behovet er størst.",
                ),
                (
                    "Baneselskabet>P",
                    "Baneselskabet vurderer, at der med puljen kan etableres 6.000 nye pladser. Baneselskabet har desuden oplyst, at de første 800 pladser kan tages i brug inden sommerferien.",
                ),
                ("M", "Jeg glæder mig til at indvie de første af dem til foråret."),
                kind="section_20",
                ministry="Cykelministeriet",
                minister_title="cykelminister",
                minister_name="Signe Sadelsen",
                committee=None,
                session="2017-18",
                date="2018-01-24",
                case_number="2018-237",
                asked_by=(("Ole Opfundet", "Y"),),
            ),
        ),
    ),
    Letter(
        "a preliminary answer with its question in the covering letter",
        """Til Folketingets Arkivudvalg

Arkivministeriet
Arkivstræde 2
1218 København K

Tlf. 12 34 56 78
www.arkivministeriet.dk

5. december 2011
Sagsnr. 2011-792-1658

Besvarelse af spørgsmål nr. 31 (Alm. del) fra Folketingets Arkivudvalg

Folketingets Arkivudvalg har den 7. november 2011 stillet følgende spørgsmål nr. 31 (Alm. del) til
arkivministeren, som hermed besvares foreløbigt:

”Ministeren bedes oplyse, hvor mange sager der de seneste fem år er gået tabt i ministeriernes
arkiver, og hvor mange af dem der siden er genfundet.”

Foreløbigt svar:

En besvarelse af spørgsmålet forudsætter, at der indhentes oplysninger fra samtlige ministerier.
Det har derfor ikke været muligt at besvare spørgsmålet inden for fristen. Arkivministeriet har den
14. november 2011 bedt ministerierne om at opgøre antallet af bortkomne sager i årene 2006-2010.

Jeg forventer at kunne sende udvalget en endelig besvarelse i løbet af januar 2012, når samtlige bidrag er modtaget og gennemgået.

Med venlig hilsen

Agnes Akt

/ Peter Papirsen
Kontorchef
""",
        (
            answer(
                "31",
                "Ministeren bedes oplyse, hvor mange sager der de seneste fem år er gået tabt i ministeriernes arkiver, og hvor mange af dem der siden er genfundet.",
                (
                    "P",
                    "En besvarelse af spørgsmålet forudsætter, at der indhentes oplysninger fra samtlige ministerier. Det har derfor ikke været muligt at besvare spørgsmålet inden for fristen. Arkivministeriet har den 14. november 2011 bedt ministerierne om at opgøre antallet af bortkomne sager i årene 2006-2010.",
                ),
                (
                    "M",
                    "Jeg forventer at kunne sende udvalget en endelig besvarelse i løbet af januar 2012, når samtlige bidrag er modtaget og gennemgået.",
                ),
                status="preliminary",
                ministry="Arkivministeriet",
                minister_title="arkivminister",
                minister_name="Agnes Akt",
                committee="Arkivudvalget",
                session="2011-12",
                date="2011-12-05",
                case_number="2011-792-1658",
            ),
        ),
    ),
    Letter(
        "speech notes with headings",
        """Øudvalget 2019-20
ØUD Alm.del
Offentligt
Ministeriet for Øer og Færger
26. februar 2020

Talepapir – det talte ord gælder

Samråd i Folketingets Øudvalg den 27. februar 2020 om samrådsspørgsmål C

Samrådsspørgsmål C

Vil ministeren redegøre for, hvorfor færgen til Påfundsø har været aflyst mere end 40 gange siden
nytår?

Svar

Indledning

Tak for indkaldelsen til dette samråd. Jeg har forståelse for, at beboerne på Påfundsø er
trætte af at vente.

Hvad er der sket?

Færgen er 38 år gammel. Den blev i januar ramt af to motorskader lige efter hinanden, og der var
ingen reservefærge ledig. Rederiet har sat buspassagererne over med postbåden, men biler har ikke
kunnet komme frem og tilbage.

Hvad gør vi?

Regeringen har sammen med kommunen fundet en reservefærge, som sejler fra på mandag. Jeg vil
samtidig henvise til mit svar på spørgsmål nr. 52, hvor jeg har redegjort for økonomien.

Tak for ordet.

Side 2 af 2
""",
        (
            answer(
                "C",
                "Vil ministeren redegøre for, hvorfor færgen til Påfundsø har været aflyst mere end 40 gange siden nytår?",
                (
                    "M",
                    "Indledning Tak for indkaldelsen til dette samråd. Jeg har forståelse for, at beboerne på Påfundsø er trætte af at vente. Hvad er der sket? Færgen er 38 år gammel. Den blev i januar ramt af to motorskader lige efter hinanden, og der var ingen reservefærge ledig. Rederiet har sat buspassagererne over med postbåden, men biler har ikke kunnet komme frem og tilbage. Hvad gør vi? Regeringen har sammen med kommunen fundet en reservefærge, som sejler fra på mandag. Jeg vil samtidig henvise til mit svar på spørgsmål nr. 52, hvor jeg har redegjort for økonomien. Tak for ordet.",
                ),
                kind="samraad",
                ministry="Ministeriet for Øer og Færger",
                minister_title=None,
                minister_name=None,
                committee="Øudvalget",
                committee_code="ØUD",
                session="2019-20",
                date="2020-02-26",
                refers=(("alm_del", "52", "Øudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "an answer signed by nobody, which mixes sources in its paragraphs",
        """Haveministeriet
Departementet

Folketingets Haveudvalg

Den 14. december 2015
Sag 15/08812
Dok. 402277

Svar på spørgsmål nr. 61 (Alm. del), som Folketingets Haveudvalg har stillet til haveministeren den
17. november 2015 efter ønske fra Eva Eksempel (X).

Spørgsmål

Er der efter ministerens opfattelse dræbersnegle nok i landets haver til, at der bør gøres en
særlig indsats?

Svar

Ifølge Sneglestyrelsen er der registreret dræbersnegle i 94 ud af 98 kommuner. Efter Sneglestyrelsens
oplysninger er bestanden størst i Opdigtbro Kommune. Haveministeriet følger bestandens
udvikling.

Det er Haveinstituttets vurdering, at bestanden vil falde efter en kold vinter. Haveinstituttet peger
endvidere på, at haveejerne selv kan gøre meget for at begrænse skaderne.

Haveministeriet har på den baggrund ikke planer om en særlig indsats i 2016. Ministeriet har dog
udgivet pjecen ”Snegle i haven”, som kan hentes på www.haveministeriet.dk. Pjecen giver gode råd om,
hvordan man holder sneglene væk fra køkkenhaven uden brug af gift.
""",
        (
            answer(
                "61",
                "Er der efter ministerens opfattelse dræbersnegle nok i landets haver til, at der bør gøres en særlig indsats?",
                (
                    "Sneglestyrelsen>P",
                    "Ifølge Sneglestyrelsen er der registreret dræbersnegle i 94 ud af 98 kommuner. Efter Sneglestyrelsens oplysninger er bestanden størst i Opdigtbro Kommune.",
                ),
                ("P", "Haveministeriet følger bestandens udvikling."),
                (
                    "Haveinstituttet>P",
                    "Det er Haveinstituttets vurdering, at bestanden vil falde efter en kold vinter. Haveinstituttet peger endvidere på, at haveejerne selv kan gøre meget for at begrænse skaderne.",
                ),
                (
                    "P",
                    "Haveministeriet har på den baggrund ikke planer om en særlig indsats i 2016. Ministeriet har dog udgivet pjecen ”Snegle i haven”, som kan hentes på www.haveministeriet.dk. Pjecen giver gode råd om, hvordan man holder sneglene væk fra køkkenhaven uden brug af gift.",
                ),
                ministry="Haveministeriet",
                minister_title="haveminister",
                minister_name=None,
                committee="Haveudvalget",
                session="2015-16",
                date="2015-12-14",
                case_number="15/08812",
                document_number="402277",
                asked_by=(("Eva Eksempel", "X"),),
            ),
        ),
    ),
    Letter(
        "two agencies quoted after each other in the second session of a year",
        """Osteudvalget 2022-23 (2. samling)
OST Alm.del - endeligt svar på spørgsmål 188
Offentligt
Osteministeriet
Folketingets Osteudvalg
Ostegade 12
1220 København K
Telefon 12 34 56 78
www.osteministeriet.dk
Sagsnr.
2023 - 1544
Doknr.
671190
Dato
22-05-2023
Folketingets Osteudvalg har d. 25. april 2023 stillet følgende spørgsmål nr.
188 (Alm. del) til osteministeren, som hermed besvares. Spørgsmålet er stil-
let efter ønske fra Eva Eksempel (X).
Spørgsmål nr. 188:
”Hvad er årsagen til, at kontrollen med lagringstiden for danske oste er faldet,
jf. OST alm. del – bilag 97?”
Svar:
Osteministeriet har til brug for besvarelsen indhentet bidrag fra Ostestyrelsen
og Mejerinævnet.
Ostestyrelsen har oplyst følgende:
”Ostestyrelsen har i 2022 gennemført 310 kontrolbesøg mod 402 i 2021. Fal-
det skyldes, at styrelsen i 2022 har prioriteret vejledning af nye mejerier.
Antallet ventes igen at stige i 2023.”
Mejerinævnet har endvidere oplyst følgende:
”Nævnet har i 2022 modtaget 14 klager over lagringstiden, og det er
Side 1/2
OST, Alm.del - 2022-23 (2. samling) - Endeligt svar på spørgsmål 188: Spm. om kontrol med lagringstid
færre end året før.”
Jeg lægger vægt på, at kontrollen er effektiv, og jeg forventer derfor, at den igen
kommer op på niveauet fra 2021.
Med venlig hilsen
Gudrun Gouda
Side 2/2
""",
        (
            answer(
                "188",
                "Hvad er årsagen til, at kontrollen med lagringstiden for danske oste er faldet, jf. OST alm. del – bilag 97?",
                (
                    "P",
                    "Osteministeriet har til brug for besvarelsen indhentet bidrag fra Ostestyrelsen og Mejerinævnet. Ostestyrelsen har oplyst følgende:",
                ),
                (
                    "Ostestyrelsen>P",
                    "Ostestyrelsen har i 2022 gennemført 310 kontrolbesøg mod 402 i 2021. Faldet skyldes, at styrelsen i 2022 har prioriteret vejledning af nye mejerier. Antallet ventes igen at stige i 2023.",
                ),
                ("P", "Mejerinævnet har endvidere oplyst følgende:"),
                (
                    "Mejerinævnet>P",
                    "Nævnet har i 2022 modtaget 14 klager over lagringstiden, og det er færre end året før.",
                ),
                (
                    "M",
                    "Jeg lægger vægt på, at kontrollen er effektiv, og jeg forventer derfor, at den igen kommer op på niveauet fra 2021.",
                ),
                ministry="Osteministeriet",
                minister_title="osteminister",
                minister_name="Gudrun Gouda",
                committee="Osteudvalget",
                committee_code="OST",
                session="2022-23 (2. samling)",
                date="2023-05-22",
                case_number="2023 - 1544",
                document_number="671190",
                asked_by=(("Eva Eksempel", "X"),),
                refers=(("alm_del", "bilag 97", "Osteudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "an answer that mostly points at other answers",
        """KORTMINISTERIET

Folketingets Kortudvalg
Christiansborg
1240 København K

Dato: 9. marts 2010
Kontor: Atlaskontoret
Sagsnr.: 2010-0519
Akt-id: 88120

KOR alm. del – svar på spørgsmål 140 fra Folketingets Kortudvalg, stillet den 11. februar 2010 til
kortministeren efter ønske fra Ole Opfundet (Y)

Spørgsmål 140

Vil ministeren oversende en oversigt over de søkort, der ikke er opdateret siden 1990?

Svar

Der henvises til ministeriets besvarelse af 18. november 2009 af spørgsmål nr. 22 (Alm. del) fra
Folketingets Kortudvalg, hvor en oversigt over søkortene blev oversendt til udvalget.

Kortministeriet kan supplerende oplyse, at to af søkortene siden er blevet opdateret, jf. herved
besvarelsen af spørgsmål nr. S 77. For så vidt angår landkortene henvises til besvarelsen af spørgsmål
nr. 139, som er sendt til udvalget samme dag.

Kortministeriet forventer, at de resterende søkort er opdateret inden udgangen af 2012. Arbejdet
udføres af Søopmålingen, der har to skibe til rådighed.

Atlas Målebord

/

Rikke Rutesen
""",
        (
            answer(
                "140",
                "Vil ministeren oversende en oversigt over de søkort, der ikke er opdateret siden 1990?",
                (
                    "P",
                    "Der henvises til ministeriets besvarelse af 18. november 2009 af spørgsmål nr. 22 (Alm. del) fra Folketingets Kortudvalg, hvor en oversigt over søkortene blev oversendt til udvalget. Kortministeriet kan supplerende oplyse, at to af søkortene siden er blevet opdateret, jf. herved besvarelsen af spørgsmål nr. S 77. For så vidt angår landkortene henvises til besvarelsen af spørgsmål nr. 139, som er sendt til udvalget samme dag. Kortministeriet forventer, at de resterende søkort er opdateret inden udgangen af 2012. Arbejdet udføres af Søopmålingen, der har to skibe til rådighed.",
                ),
                ministry="Kortministeriet",
                minister_title="kortminister",
                minister_name="Atlas Målebord",
                committee="Kortudvalget",
                committee_code="KOR",
                session="2009-10",
                date="2010-03-09",
                case_number="2010-0519",
                document_number="88120",
                asked_by=(("Ole Opfundet", "Y"),),
                refers=(
                    ("alm_del", "22", "Kortudvalget", None, "2009-11-18"),
                    ("section_20", "S 77", None, None, None),
                    ("alm_del", "139", "Kortudvalget", None, None),
                ),
            ),
        ),
    ),
    Letter(
        "an old letter with a hyphen left in a word, and the agency quoted",
        """Biministeriet

Bigade 5
1216 KøbenhavnK

Folketingets Biudvalg

Dato: 12. marts 2007
J.nr. 07-1120
Sagsbeh.: Knud Kube

Besvarelse af spørgsmål nr. 73 (Alm. del), som Folketin-gets Biudvalg har stillet til biministeren den
14. februar 2007

Spørgsmål nr. 73:

”Kan ministeren oplyse, om antallet af bistader er steget eller faldet siden 2000?”

Svar:

Jeg har forelagt spørgsmålet for Bistadetilsynet, som har oplyst følgende:

”Antallet af registrerede bistader er faldet fra 162.000 i 2000 til 148.000 i 2006. Faldet er størst
i de østlige egne. Fra 2005 til 2006 er antallet dog steget med ca. 1.000, hvilket kan hænge sammen med
den milde vinter.

Det bemærkes, at registreringen er frivillig, og at tallene derfor er behæftet med usikkerhed.”

Jeg finder tallene bekymrende. Biministeriet har derfor nedsat en arbejdsgruppe, som skal komme
med forslag til, hvordan udviklingen kan vendes. Arbejdsgruppen afslutter sit arbejde inden sommerferien.

Med venlig hilsen

Honorine Bisværm

/Knud Kube
""",
        (
            answer(
                "73",
                "Kan ministeren oplyse, om antallet af bistader er steget eller faldet siden 2000?",
                ("M", "Jeg har forelagt spørgsmålet for Bistadetilsynet, som har oplyst følgende:"),
                (
                    "Bistadetilsynet>P",
                    "Antallet af registrerede bistader er faldet fra 162.000 i 2000 til 148.000 i 2006. Faldet er størst i de østlige egne. Fra 2005 til 2006 er antallet dog steget med ca. 1.000, hvilket kan hænge sammen med den milde vinter. Det bemærkes, at registreringen er frivillig, og at tallene derfor er behæftet med usikkerhed.",
                ),
                (
                    "M",
                    "Jeg finder tallene bekymrende. Biministeriet har derfor nedsat en arbejdsgruppe, som skal komme med forslag til, hvordan udviklingen kan vendes. Arbejdsgruppen afslutter sit arbejde inden sommerferien.",
                ),
                ministry="Biministeriet",
                minister_title="biminister",
                minister_name="Honorine Bisværm",
                committee="Biudvalget",
                session="2006-07",
                date="2007-03-12",
                case_number="07-1120",
            ),
        ),
    ),
    Letter(
        "a supplementary answer, with a contribution received since",
        """Skilteministeriet

Folketinget
Skilteudvalget
Christiansborg
1240 København K

Sags nr.: 2025-3317
Dato: 7. april 2025
Sagsbehandler: Sif Opdigtet

Supplerende svar på spørgsmål nr. 266 (Alm. del) fra Folketingets Skilteudvalg

Hermed sendes supplerende svar på spørgsmål nr. 266 (Alm. del), som Folketingets Skilteudvalg har
stillet til skilteministeren den 6. februar 2025. Spørgsmålet er stillet efter ønske fra
Bo Påhit (Y).

Spørgsmål nr. 266

Hvor mange vejskilte er blevet stjålet i 2024?

Svar

I ministeriets besvarelse af 3. marts 2025 af spørgsmål nr. 266 (Alm. del) fra Folketingets
Skilteudvalg blev det oplyst, at der endnu ikke forelå tal for hele 2024.

Skilteministeriet har nu modtaget følgende bidrag fra Vejskilterådet:

”Der blev i 2024 stjålet 3.412 vejskilte. De fleste var byskilte.”

Skilteministeriet bemærker, at tallet omfatter både statens og kommunernes veje. Opgørelsen bygger på
anmeldelser til politiet.

Venlig hilsen

Pil Vigeplads
Skilteminister

Skilteministeriet · Skiltevej 1 · 1216 København K · CVR 12345678
""",
        (
            answer(
                "266",
                "Hvor mange vejskilte er blevet stjålet i 2024?",
                (
                    "P",
                    "I ministeriets besvarelse af 3. marts 2025 af spørgsmål nr. 266 (Alm. del) fra Folketingets Skilteudvalg blev det oplyst, at der endnu ikke forelå tal for hele 2024. Skilteministeriet har nu modtaget følgende bidrag fra Vejskilterådet:",
                ),
                (
                    "Vejskilterådet>P",
                    "Der blev i 2024 stjålet 3.412 vejskilte. De fleste var byskilte.",
                ),
                (
                    "P",
                    "Skilteministeriet bemærker, at tallet omfatter både statens og kommunernes veje. Opgørelsen bygger på anmeldelser til politiet.",
                ),
                status="supplementary",
                ministry="Skilteministeriet",
                minister_title="skilteminister",
                minister_name="Pil Vigeplads",
                committee="Skilteudvalget",
                session="2024-25",
                date="2025-04-07",
                case_number="2025-3317",
                asked_by=(("Bo Påhit", "Y"),),
                refers=(("alm_del", "266", "Skilteudvalget", None, "2025-03-03"),),
            ),
        ),
    ),
    Letter(
        "two questions answered together under one heading",
        """Glasministeren

Glasudvalget
Folketinget
Christiansborg

Glasministeriet
Glasgade 9
1260 København K
Tel. 1234 5700
www.glasmin.dk

14. februar 2012
Ref.-nr. 11/04836-02

Glasudvalget har i brev af 17. januar 2012 stillet mig følgende spørgsmål nr. 45 og 46 (Alm. del), som
jeg hermed skal besvare samlet. Spørgsmålene er stillet efter ønske fra Ida Intet-Navn (Z).

Spørgsmål nr. 45:

Hvor meget flaskeglas bliver genbrugt?

Spørgsmål nr. 46:

Hvad vil ministeren gøre for at øge genbruget?

Svar på spørgsmål nr. 45 og 46:

Flaskeglas indsamles af kommunerne efter reglerne i glasbekendtgørelsen.

Glasgenbrugsrådet oplyser, at 81 pct. af flaskeglasset i 2010 blev genbrugt. Det fremgår endvidere af
Glasgenbrugsrådets årsberetning for 2010, at andelen er steget med 6 procentpoint siden 2005.

Efter min opfattelse er det et flot resultat. Jeg vil dog tage initiativ til en kampagne sammen med
kommunerne i efteråret. Glasministeriet har sat 2 mio. kr. af til formålet.

Med venlig hilsen

Krystal Rudesen
""",
        tuple(
            answer(
                number,
                question,
                ("P", "Flaskeglas indsamles af kommunerne efter reglerne i glasbekendtgørelsen."),
                (
                    "Glasgenbrugsrådet>P",
                    "Glasgenbrugsrådet oplyser, at 81 pct. af flaskeglasset i 2010 blev genbrugt. Det fremgår endvidere af Glasgenbrugsrådets årsberetning for 2010, at andelen er steget med 6 procentpoint siden 2005.",
                ),
                (
                    "M",
                    "Efter min opfattelse er det et flot resultat. Jeg vil dog tage initiativ til en kampagne sammen med kommunerne i efteråret. Glasministeriet har sat 2 mio. kr. af til formålet.",
                ),
                ministry="Glasministeriet",
                minister_title="glasminister",
                minister_name="Krystal Rudesen",
                committee="Glasudvalget",
                session="2011-12",
                date="2012-02-14",
                case_number="11/04836-02",
                asked_by=(("Ida Intet-Navn", "Z"),),
            )
            for number, question in (
                ("45", "Hvor meget flaskeglas bliver genbrugt?"),
                ("46", "Hvad vil ministeren gøre for at øge genbruget?"),
            )
        ),
    ),
    Letter(
        "an association's letter and a newspaper are commented on",
        """Torveministeriet

Til Folketingets Torveudvalg

Journalnr. 2017-4410
Dok.nr. 229314
Den 3. maj 2017

Torveudvalget har den 6. april 2017 stillet følgende spørgsmål nr. 302 (Alm. del) til torveministeren,
som hermed besvares.

Spørgsmål nr. 302:

Ministeren bedes kommentere henvendelsen af 28. marts 2017 fra Foreningen af Torvehandlere om
stadepladserne i Prøvestrup.

Svar:

Foreningen af Torvehandlere skriver i sin henvendelse, at priserne på stadepladser er fordoblet siden 2010, og at
flere handlende derfor har opgivet deres plads.

I Prøvestrup Folkeblad den 30. marts 2017 kunne man desuden læse følgende:

”Torvet er snart tomt, og ministeren ser den anden vej.”

Jeg kan ikke genkende det billede. Torvestyrelsen har oplyst, at der på torvet i Prøvestrup er
udlejet 46 af 48 pladser.

Torveministeriet bemærker, at det efter torvelovens § 7 er kommunalbestyrelsen, der fastsætter prisen
for en stadeplads. Ministeriet kan ikke ændre kommunalbestyrelsens afgørelse.

Med venlig hilsen

Bodil Bod
/
Stig Stadesen
""",
        (
            answer(
                "302",
                "Ministeren bedes kommentere henvendelsen af 28. marts 2017 fra Foreningen af Torvehandlere om stadepladserne i Prøvestrup.",
                (
                    "Foreningen af Torvehandlere>P",
                    "Foreningen af Torvehandlere skriver i sin henvendelse, at priserne på stadepladser er fordoblet siden 2010, og at flere handlende derfor har opgivet deres plads.",
                ),
                ("P", "I Prøvestrup Folkeblad den 30. marts 2017 kunne man desuden læse følgende:"),
                ("?P", "Torvet er snart tomt, og ministeren ser den anden vej."),
                ("M", "Jeg kan ikke genkende det billede."),
                (
                    "Torvestyrelsen>P",
                    "Torvestyrelsen har oplyst, at der på torvet i Prøvestrup er udlejet 46 af 48 pladser.",
                ),
                (
                    "P",
                    "Torveministeriet bemærker, at det efter torvelovens § 7 er kommunalbestyrelsen, der fastsætter prisen for en stadeplads. Ministeriet kan ikke ændre kommunalbestyrelsens afgørelse.",
                ),
                ministry="Torveministeriet",
                minister_title="torveminister",
                minister_name="Bodil Bod",
                committee="Torveudvalget",
                session="2016-17",
                date="2017-05-03",
                case_number="2017-4410",
                document_number="229314",
            ),
        ),
    ),
    Letter(
        "a ministry of several things answers two numbered sub-questions",
        """Park-, Bænke- og Legepladsministeriet
Parkvej 21
1560 København V

Folketinget
Udvalget for Parker og Bænke

Endelig besvarelse af spørgsmål nr. 97 (Alm. del)

Dato: 20. juni 2022
Enhed: Bænke
Sagsnummer: 2022-0771

Udvalget for Parker og Bænke har den 23. maj 2022 stillet følgende spørgsmål nr. 97 (Alm. del) til
park-, bænke- og legepladsministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra
ikkemedlem af udvalget (MFU) Lone Påhitsen (X).

Spørgsmål nr. 97:

”Ministeren bedes oplyse:
1. Hvor mange offentlige bænke er der i landet?
2. Hvor mange af dem står i skygge?”

Svar:

Ad 1.

Ministeriet har ikke en samlet opgørelse over offentlige bænke. Kommunerne er ikke forpligtet til at
indberette antallet, jf. bænkelovens § 4, stk. 2.

Ad 2.

Ministeriet har indhentet en udtalelse fra Styrelsen for Uderum (SFU). SFU har oplyst, at omkring en
tredjedel af statens egne 9.200 bænke står i skygge midt på dagen.

Regeringen har med aftale af 2. februar 2022 om grønne byrum afsat midler til at plante flere træer.

Med venlig hilsen

Asger Ahorn
""",
        (
            answer(
                "97",
                "Ministeren bedes oplyse: 1. Hvor mange offentlige bænke er der i landet? 2. Hvor mange af dem står i skygge?",
                (
                    "P",
                    "Ad 1. Ministeriet har ikke en samlet opgørelse over offentlige bænke. Kommunerne er ikke forpligtet til at indberette antallet, jf. bænkelovens § 4, stk. 2. Ad 2. Ministeriet har indhentet en udtalelse fra Styrelsen for Uderum (SFU).",
                ),
                (
                    "Styrelsen for Uderum>P",
                    "SFU har oplyst, at omkring en tredjedel af statens egne 9.200 bænke står i skygge midt på dagen.",
                ),
                (
                    "P",
                    "Regeringen har med aftale af 2. februar 2022 om grønne byrum afsat midler til at plante flere træer.",
                ),
                ministry="Park-, Bænke- og Legepladsministeriet",
                minister_title="park-, bænke- og legepladsminister",
                minister_name="Asger Ahorn",
                committee="Udvalget for Parker og Bænke",
                session="2021-22",
                date="2022-06-20",
                case_number="2022-0771",
                asked_by=(("Lone Påhitsen", "X"),),
            ),
        ),
    ),
)
