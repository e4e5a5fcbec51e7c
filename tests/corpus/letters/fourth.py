"""Ordinary letters of 16 further ministries, 1998 to 2030, written without knowledge of the reader's rules.

Of its 16 letters 4 were read exactly before any rule was changed for them (10 after expectations were corrected: of the
session, which no letter of the nineties or after 2024 gives for certain, and of who goes on after one was passed on).
"""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from tests.corpus.letters.expected import Letter, answer

LETTERS = (
    Letter(
        "a letter of the nineties with an enclosure mark and a section of the law set out",
        """BRØNDMINISTERIET
Brøndstræde 4, 1208 KøbenhavnK
Tlf. 12 34 11 22 - Telefax 12 34 11 23

Folketingets Brøndudvalg
Christiansborg
1240 KøbenhavnK

Dato:    12. november 1998
J.nr.    98-2214-7
2. kontor


./.   Vedlagt fremsendes i 5 eksemplarer min besvarelse af spørgsmål nr. 9 (Alm. del),
som Folketingets Brøndudvalg har stillet til brøndministeren i skrivelse af 15. oktober
1998.


Valdemar Vindebom

                    /
                       Edel Emmer


Besvarelse af spørgsmål nr. 9 (Alm. del) fra Folketingets Brøndudvalg

Spørgsmål nr. 9:

"Ministeren bedes redegøre for reglerne om tilsyn med offentlige brønde og oplyse, hvor
mange brønde der i dag står uden dæksel."

Svar:

Reglerne om tilsyn med offentlige brønde findes i lov nr. 214 af 3. maj 1989 om offentlige
brønde. Lovens § 3 har følgende ordlyd:

§ 3. Kommunalbestyrelsen fører tilsyn med de offentlige brønde i kommunen.
Stk. 2. Tilsynet foretages mindst en gang om året.
Stk. 3. Ministeren kan fastsætte nærmere regler om tilsynet.

Bestemmelsen i stk. 3 er udnyttet ved bekendtgørelse nr. 77 af 9. februar 1990, hvorefter
kommunalbestyrelsen skal indberette resultatet af tilsynet til Brøndtilsynet inden den
1. februar.

Brøndtilsynet har til brug for besvarelsen oplyst, at der pr. 1. januar 1998 var registre-
ret 1.140 offentlige brønde, heraf 212 uden dæksel. Brøndtilsynet har desuden oplyst, at
antallet af brønde uden dæksel er halveret siden 1992.

Jeg finder udviklingen tilfredsstillende, men jeg vil i det kommende år tage spørgsmålet
op med de kommunale parter.
""",
        (
            answer(
                "9",
                "Ministeren bedes redegøre for reglerne om tilsyn med offentlige brønde og oplyse, hvor mange brønde der i dag står uden dæksel.",
                (
                    "P",
                    "Reglerne om tilsyn med offentlige brønde findes i lov nr. 214 af 3. maj 1989 om offentlige brønde. Lovens § 3 har følgende ordlyd: § 3. Kommunalbestyrelsen fører tilsyn med de offentlige brønde i kommunen. Stk. 2. Tilsynet foretages mindst en gang om året. Stk. 3. Ministeren kan fastsætte nærmere regler om tilsynet. Bestemmelsen i stk. 3 er udnyttet ved bekendtgørelse nr. 77 af 9. februar 1990, hvorefter kommunalbestyrelsen skal indberette resultatet af tilsynet til Brøndtilsynet inden den 1. februar.",
                ),
                (
                    "Brøndtilsynet>P",
                    "Brøndtilsynet har til brug for besvarelsen oplyst, at der pr. 1. januar 1998 var registreret 1.140 offentlige brønde, heraf 212 uden dæksel. Brøndtilsynet har desuden oplyst, at antallet af brønde uden dæksel er halveret siden 1992.",
                ),
                (
                    "M",
                    "Jeg finder udviklingen tilfredsstillende, men jeg vil i det kommende år tage spørgsmålet op med de kommunale parter.",
                ),
                ministry="Brøndministeriet",
                minister_title="brøndminister",
                minister_name="Valdemar Vindebom",
                committee="Brøndudvalget",
                date="1998-11-12",
                case_number="98-2214-7",
            ),
        ),
    ),
    Letter(
        "a section 20 answer of the nineties that begins with a no",
        """SALTMINISTERIET                                   Den 18. marts 1999
3. afdeling                                       Sag nr. 99-0418/3
                                                  Saltboden 11
                                                  1201 København K

Folketingets Lovsekretariat
Christiansborg
1240 København K


Besvarelse af spørgsmål nr. S 1480, som medlem af Folketinget Gerda Gisp (Z) har stillet
til saltministeren den 9. marts 1999.


Spørgsmål nr. S 1480:

"Kan ministeren bekræfte, at prisen på vejsalt er steget med 40 pct. siden 1996, og hvad
agter ministeren i givet fald at foretage sig?"

Svar:

Nej, det kan jeg ikke bekræfte.

Statens Saltlager oplyser, at prisen pr. ton vejsalt i 1996 var 310 kr., og at den i dag er
352 kr. Stigningen skyldes ifølge Statens Saltlager især, at fragten er blevet dyrere.

For amterne og kommunerne har stigningen kun ringe betydning, da vejsalt udgør mindre end
1 pct. af udgifterne til vejenes vedligeholdelse.

Jeg ser på den baggrund ingen anledning til at foretage mig noget.

Med venlig hilsen


Holger Havsalt

                                                                                   1
""",
        (
            answer(
                "S 1480",
                "Kan ministeren bekræfte, at prisen på vejsalt er steget med 40 pct. siden 1996, og hvad agter ministeren i givet fald at foretage sig?",
                ("M", "Nej, det kan jeg ikke bekræfte."),
                (
                    "Statens Saltlager>P",
                    "Statens Saltlager oplyser, at prisen pr. ton vejsalt i 1996 var 310 kr., og at den i dag er 352 kr. Stigningen skyldes ifølge Statens Saltlager især, at fragten er blevet dyrere.",
                ),
                # Nothing shows whether the store or the ministry goes on.
                (
                    "?P",
                    "For amterne og kommunerne har stigningen kun ringe betydning, da vejsalt udgør mindre end 1 pct. af udgifterne til vejenes vedligeholdelse.",
                ),
                (
                    "M",
                    "Jeg ser på den baggrund ingen anledning til at foretage mig noget.",
                ),
                kind="section_20",
                ministry="Saltministeriet",
                minister_title="saltminister",
                minister_name="Holger Havsalt",
                committee=None,
                date="1999-03-18",
                case_number="99-0418/3",
                asked_by=(("Gerda Gisp", "Z"),),
            ),
        ),
    ),
    Letter(
        "three questions in one letter, each with its own answer",
        """Hegnsministeriet
Departementet

Folketinget
Hegnsudvalget
Christiansborg
1240 København K

                                        2. maj 2001
                                        J.nr. 2001/114-6

Hegnsudvalget har i skrivelse af 2. april 2001 stillet følgende spørgsmål nr. 31, 32 og 33
(Alm. del) til hegnsministeren, som hermed besvares.

Spørgsmål nr. 31:

Hvor mange kilometer levende hegn er der rejst med statstilskud i 1999 og 2000?

Svar:

Landshegnsnævnet har oplyst, at der i 1999 blev rejst 742 km og i 2000 688 km levende hegn med
statstilskud.

Spørgsmål nr. 32:

Hvad er årsagen til, at antallet er faldende?

Svar:

Hegnsministeriet har forelagt spørgsmålet for Landshegnsnævnet, der har oplyst følgende:

Tilskuddet blev den 1. januar 2000 sat ned fra 50 til 40 pct. af udgifterne til planterne. Nævnet
har siden modtaget færre ansøgninger, navnlig fra ejere af mindre ejendomme.

Hertil kommer, at foråret 2000 var usædvanlig tørt, og at en del ejere derfor udskød plantningen.

Hegnsministeriet skal bemærke, at nedsættelsen af tilskuddet indgik i aftalen om finansloven for
2000.

Spørgsmål nr. 33:

Agter ministeren at hæve tilskuddet igen?

Svar:

Nej. Jeg mener, at pengene gør mere gavn i vandløbene.

Med venlig hilsen

Tjørn Hasselgærde
                         / Pia Pæl
""",
        (
            answer(
                "31",
                "Hvor mange kilometer levende hegn er der rejst med statstilskud i 1999 og 2000?",
                (
                    "Landshegnsnævnet>P",
                    "Landshegnsnævnet har oplyst, at der i 1999 blev rejst 742 km og i 2000 688 km levende hegn med statstilskud.",
                ),
                ministry="Hegnsministeriet",
                minister_title="hegnsminister",
                minister_name="Tjørn Hasselgærde",
                committee="Hegnsudvalget",
                date="2001-05-02",
                case_number="2001/114-6",
            ),
            answer(
                "32",
                "Hvad er årsagen til, at antallet er faldende?",
                (
                    "P",
                    "Hegnsministeriet har forelagt spørgsmålet for Landshegnsnævnet, der har oplyst følgende:",
                ),
                (
                    "Landshegnsnævnet>P",
                    "Tilskuddet blev den 1. januar 2000 sat ned fra 50 til 40 pct. af udgifterne til planterne. Nævnet har siden modtaget færre ansøgninger, navnlig fra ejere af mindre ejendomme.",
                ),
                # Without marks the ministry may have added this paragraph.
                (
                    "?P",
                    "Hertil kommer, at foråret 2000 var usædvanlig tørt, og at en del ejere derfor udskød plantningen.",
                ),
                (
                    "P",
                    "Hegnsministeriet skal bemærke, at nedsættelsen af tilskuddet indgik i aftalen om finansloven for 2000.",
                ),
                ministry="Hegnsministeriet",
                minister_title="hegnsminister",
                minister_name="Tjørn Hasselgærde",
                committee="Hegnsudvalget",
                date="2001-05-02",
                case_number="2001/114-6",
            ),
            answer(
                "33",
                "Agter ministeren at hæve tilskuddet igen?",
                ("M", "Nej. Jeg mener, at pengene gør mere gavn i vandløbene."),
                ministry="Hegnsministeriet",
                minister_title="hegnsminister",
                minister_name="Tjørn Hasselgærde",
                committee="Hegnsudvalget",
                date="2001-05-02",
                case_number="2001/114-6",
            ),
        ),
    ),
    Letter(
        "an earlier answer is referred to and nothing more is said",
        """TØRVEMINISTEREN                                            21. november 2002

                                                           J.nr. 02-77-0031
                                                           Tørvegraven 2
                                                           1432 København K
                                                           Telefon 12 34 90 00
                                                           EAN 5798000000000

Til
Folketingets Tørveudvalg


Vedr.: Alm. del - spørgsmål nr. 26

./.   Hermed fremsendes min besvarelse af spørgsmål nr. 26 (Alm. del), som Folketingets
Tørveudvalg har stillet til mig den 31. oktober 2002 efter ønske fra Arne Aldrigværet (W).
Besvarelsen er vedlagt i elektronisk form.

Med venlig hilsen

Mosebritte Lyng


Spørgsmål nr. 26:

”Hvornår vil ministeren fremlægge den redegørelse om de nedlagte tørvegrave, som blev bebudet
under samrådet i foråret?”

Svar:

Jeg kan henvise til min besvarelse af 8. oktober 2002 af spørgsmål nr. 3 (Alm. del) fra Folke-
tingets Tørveudvalg.
""",
        (
            answer(
                "26",
                "Hvornår vil ministeren fremlægge den redegørelse om de nedlagte tørvegrave, som blev bebudet under samrådet i foråret?",
                (
                    "M",
                    "Jeg kan henvise til min besvarelse af 8. oktober 2002 af spørgsmål nr. 3 (Alm. del) fra Folketingets Tørveudvalg.",
                ),
                ministry="Tørveministeriet",
                minister_title="tørveminister",
                minister_name="Mosebritte Lyng",
                committee="Tørveudvalget",
                session="2002-03",
                date="2002-11-21",
                case_number="02-77-0031",
                asked_by=(("Arne Aldrigværet", "W"),),
                refers=(("alm_del", "3", "Tørveudvalget", None, "2002-10-08"),),
            ),
        ),
    ),
    Letter(
        "two authorities' contributions after each other without any marks",
        """Folketingets Broudvalg
Christiansborg
1240 København K



                                                       Broministeriet
                                                       Brogade 17
                                                       1411 København K
                                                       Tlf.  12 34 17 00
                                                       Fax   12 34 17 01
                                                       E-post bro@brom.dk

Dato:       4. juni 2003
Kontor:     Vedligeholdelseskontoret
J.nr.:      2003-44-0129
Sagsbeh.:   OPF


Besvarelse af spørgsmål nr. 118, som Folketingets Broudvalg har stillet til broministeren den
6. maj 2003. (Alm. del)


Spørgsmål nr. 118:

”Hvordan føres der tilsyn med de ældste broer, og findes tegningerne til dem endnu?”

Svar:

Broministeriet har til brug for besvarelsen indhentet bidrag fra Brokontrollen og Rigsbroarkivet.

Brokontrollen har oplyst følgende:

Der er i alt 1.906 broer fra før 1900. De efterses hvert andet år. Ved eftersynet undersøges
fundamenter, piller og brodæk, og resultatet indføres i broens protokol.

Viser eftersynet skader, skal ejeren udbedre dem inden et år. Det er sket i 31 tilfælde i 2001 og
i 27 tilfælde i 2002.

Rigsbroarkivet har oplyst følgende:

Arkivet opbevarer tegninger til 1.212 af broerne. Resten gik tabt ved branden i 1954.

                                                                                  2

Tegningerne er ved at blive fotograferet, så de kan ses uden at tage skade. Arbejdet ventes at vare
til 2006.

Broministeriet kan henholde sig til de to bidrag. Ministeriet har ikke planer om at ændre reglerne
om tilsyn, som senest blev gennemgået i 2000.


Pontus Pille
                                   /Grethe Gelænder
""",
        (
            answer(
                "118",
                "Hvordan føres der tilsyn med de ældste broer, og findes tegningerne til dem endnu?",
                (
                    "P",
                    "Broministeriet har til brug for besvarelsen indhentet bidrag fra Brokontrollen og Rigsbroarkivet. Brokontrollen har oplyst følgende:",
                ),
                (
                    "Brokontrollen>P",
                    "Der er i alt 1.906 broer fra før 1900. De efterses hvert andet år. Ved eftersynet undersøges fundamenter, piller og brodæk, og resultatet indføres i broens protokol.",
                ),
                # Without marks the ministry may have added this paragraph, and what stands after the page break below.
                (
                    "?P",
                    "Viser eftersynet skader, skal ejeren udbedre dem inden et år. Det er sket i 31 tilfælde i 2001 og i 27 tilfælde i 2002.",
                ),
                ("P", "Rigsbroarkivet har oplyst følgende:"),
                (
                    "Rigsbroarkivet>P",
                    "Arkivet opbevarer tegninger til 1.212 af broerne. Resten gik tabt ved branden i 1954.",
                ),
                (
                    "?P",
                    "Tegningerne er ved at blive fotograferet, så de kan ses uden at tage skade. Arbejdet ventes at vare til 2006.",
                ),
                (
                    "P",
                    "Broministeriet kan henholde sig til de to bidrag. Ministeriet har ikke planer om at ændre reglerne om tilsyn, som senest blev gennemgået i 2000.",
                ),
                ministry="Broministeriet",
                minister_title="brominister",
                minister_name="Pontus Pille",
                committee="Broudvalget",
                session="2002-03",
                date="2003-06-04",
                case_number="2003-44-0129",
            ),
        ),
    ),
    Letter(
        "a question on a bill answered with the ministry's own table",
        """Kanalministeriet                                                       20. februar 2004
                                                                       J.nr. 03/1277-14
                                                                       Lovkontoret / kvs

Svar på spørgsmål nr. 12 fra Folketingets Kanaludvalg vedrørende L 88 - Forslag til lov om
ændring af lov om kanaler og sluser (Afgift for lystbåde)

./. Folketingets Kanaludvalg har ved brev af 5. februar 2004 stillet kanalministeren følgende
spørgsmål nr. 12 til L 88. Spørgsmålet er stillet efter ønske fra Bodil Bagom (Y) og Finn
Frifantasi (W).

Spørgsmål nr. 12:

Ministeren bedes for hver af de statslige kanaler oplyse, hvad lovforslaget betyder for afgiften
for en båd på 8 meter.

Svar:

Den afgift, en båd på 8 meter skal betale for en enkelt passage, fremgår af nedenstående tabel.

Tabel 1. Afgift i kr. for en enkelt passage
Kanal            I dag      Efter lovforslaget
Nordkanalen      45         60
Møllekanalen     30         60
Lange Kanal      80         60

Det forudsættes, at forslaget vedtages uændret. Årskort er ikke medtaget i tabellen.

Slusevæsenet skønner, at staten i 2005 vil få indtægter på 2,9 mio. kr. af afgiften. Slusevæsenet
har i skønnet taget højde for, at nogle bådejere vil sejle udenom.

Efter lovforslagets § 1, nr. 4, kan ministeren nedsætte afgiften, hvis en kanal er spærret i mere
end 14 dage. Denne mulighed indgår ikke i skønnet.

Sluseminde Dæmning

                                                                             / Kaj V. Sump
""",
        (
            answer(
                "12 til L 88",
                "Ministeren bedes for hver af de statslige kanaler oplyse, hvad lovforslaget betyder for afgiften for en båd på 8 meter.",
                (
                    "P",
                    "Den afgift, en båd på 8 meter skal betale for en enkelt passage, fremgår af nedenstående tabel. Tabel 1. Afgift i kr. for en enkelt passage Kanal I dag Efter lovforslaget Nordkanalen 45 60 Møllekanalen 30 60 Lange Kanal 80 60 Det forudsættes, at forslaget vedtages uændret. Årskort er ikke medtaget i tabellen.",
                ),
                (
                    "Slusevæsenet>P",
                    "Slusevæsenet skønner, at staten i 2005 vil få indtægter på 2,9 mio. kr. af afgiften. Slusevæsenet har i skønnet taget højde for, at nogle bådejere vil sejle udenom.",
                ),
                # Nothing shows whether the canal service or the ministry goes on.
                (
                    "?P",
                    "Efter lovforslagets § 1, nr. 4, kan ministeren nedsætte afgiften, hvis en kanal er spærret i mere end 14 dage. Denne mulighed indgår ikke i skønnet.",
                ),
                kind="bill",
                ministry="Kanalministeriet",
                minister_title="kanalminister",
                minister_name="Sluseminde Dæmning",
                committee="Kanaludvalget",
                session="2003-04",
                date="2004-02-20",
                case_number="03/1277-14",
                asked_by=(("Bodil Bagom", "Y"), ("Finn Frifantasi", "W")),
            ),
        ),
    ),
    Letter(
        "a page whose line ends were lost, with a numbered list",
        """Papirministeriet

Folketingets Papirudvalg
Christiansborg
1240 KøbenhavnK

Papirgade 8
1264 KøbenhavnK
Tlf. 12 34 08 08

Dato 30. november 2005
J.nr. 511-0042
Sagsbehandler Lis Laset

Folketingets Papirudvalg har i brev af 2. november 2005 stillet følgende spørgsmål nr. 19 (Alm.del) til papirministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fraRune Mørk (X).

Spørgsmål nr. 19:

”Ministeren bedes oplyse, hvilke krav der stillestil det papir, staten køber ind, og hvem der kontrollerer kravene.”

Svar:

Staten stiller i dag følgende krav til det papir, derkøbes ind:

1. Papiret skal bestå af mindst 50 pct. genbrugsfibre.
2. Papiret må ikke være bleget medklor.
3. Papiret skal kunne holde i 100 år, hvis det skal bruges tilarkivformål.

Kravene er fastsat i cirkulære nr. 88 af 17. juni 2002 om statens indkøb afpapir.

Statens Papirprøve kontrollerer papiret. Papirprøven har oplyst, at der i 2004 blev udtaget 120 prøver, og at 9 afdem ikke levede op til kravet om holdbarhed. Papirprøven har endvidere oplyst, at leverandørerne i alle tilfældehar taget papiret retur.

Jeg overvejer at hæve kravet til andelen af genbrugsfibre, når cirkulæret skal gennemgås til næsteår.

Med venlighilsen

Arkadia Bøtte
""",
        (
            # No rule tells two small words that a lost line end glued together from one word: they stay as they are.
            answer(
                "19",
                "Ministeren bedes oplyse, hvilke krav der stillestil det papir, staten køber ind, og hvem der kontrollerer kravene.",
                (
                    "P",
                    "Staten stiller i dag følgende krav til det papir, derkøbes ind: 1. Papiret skal bestå af mindst 50 pct. genbrugsfibre. 2. Papiret må ikke være bleget medklor. 3. Papiret skal kunne holde i 100 år, hvis det skal bruges tilarkivformål. Kravene er fastsat i cirkulære nr. 88 af 17. juni 2002 om statens indkøb afpapir. Statens Papirprøve kontrollerer papiret.",
                ),
                (
                    "Statens Papirprøve>P",
                    "Papirprøven har oplyst, at der i 2004 blev udtaget 120 prøver, og at 9 afdem ikke levede op til kravet om holdbarhed. Papirprøven har endvidere oplyst, at leverandørerne i alle tilfældehar taget papiret retur.",
                ),
                (
                    "M",
                    "Jeg overvejer at hæve kravet til andelen af genbrugsfibre, når cirkulæret skal gennemgås til næsteår.",
                ),
                ministry="Papirministeriet",
                minister_title="papirminister",
                minister_name="Arkadia Bøtte",
                committee="Papirudvalget",
                session="2005-06",
                date="2005-11-30",
                case_number="511-0042",
                asked_by=(("Rune Mørk", "X"),),
            ),
        ),
    ),
    Letter(
        "a question on a motion, answered by a minister who is against it",
        """FOLKETINGETS SILDEUDVALG

Dato: 28. marts 2006
Sag: SIL-06-0093
Dok: 21477

Besvarelse af spørgsmål nr. 3 til B 41 - Forslag til folketingsbeslutning om en national silde-
dag, som Folketingets Sildeudvalg har stillet til sildeministeren den 14. marts 2006.

Spørgsmål nr. 3 til B 41:

»Vil ministeren oplyse, hvad en national sildedag vil koste staten, og hvad ministeren mener
om forslaget?«

Svar:

En national sildedag i den form, forslaget lægger op til, vil efter Sildeministeriets skøn koste
1,8 mio. kr. det første år og 1,1 mio. kr. i de følgende år. Udgiften dækker annoncer, smags-
prøver og et mindre sekretariat.

Statens Sildelaboratorium har over for Sildeministeriet tilkendegivet, at laboratoriet gerne vil
stille forskere til rådighed på dagen.

Jeg synes, at sild er en udmærket spise, men jeg mener ikke, at det er en opgave for staten at
holde mærkedage. Jeg kan derfor ikke støtte forslaget.

Erhvervet er velkomment til selv at tage initiativ til en sildedag. Sildeministeriet vil i så
fald være behjælpeligt med vejledning.

Med venlig hilsen

Marinus Lagesen
Sildeminister

Sildeministeriet · Tøndehandlerstræde 3 · 1260 København K · Telefon 12 34 41 41 · silm@silm.dk
""",
        (
            answer(
                "3 til B 41",
                "Vil ministeren oplyse, hvad en national sildedag vil koste staten, og hvad ministeren mener om forslaget?",
                (
                    "P",
                    "En national sildedag i den form, forslaget lægger op til, vil efter Sildeministeriets skøn koste 1,8 mio. kr. det første år og 1,1 mio. kr. i de følgende år. Udgiften dækker annoncer, smagsprøver og et mindre sekretariat.",
                ),
                (
                    "Statens Sildelaboratorium>P",
                    "Statens Sildelaboratorium har over for Sildeministeriet tilkendegivet, at laboratoriet gerne vil stille forskere til rådighed på dagen.",
                ),
                (
                    "M",
                    "Jeg synes, at sild er en udmærket spise, men jeg mener ikke, at det er en opgave for staten at holde mærkedage. Jeg kan derfor ikke støtte forslaget.",
                ),
                (
                    "P",
                    "Erhvervet er velkomment til selv at tage initiativ til en sildedag. Sildeministeriet vil i så fald være behjælpeligt med vejledning.",
                ),
                kind="bill",
                ministry="Sildeministeriet",
                minister_title="sildeminister",
                minister_name="Marinus Lagesen",
                committee="Sildeudvalget",
                session="2005-06",
                date="2006-03-28",
                case_number="SIL-06-0093",
                document_number="21477",
            ),
        ),
    ),
    Letter(
        "a preliminary answer that already passes on what one agency knows",
        """Spejludvalget
SPE alm. del - Svar på Spørgsmål 17
Offentligt

Folketingets Spejludvalg
Christiansborg
1240 København K

Spejlministeriet
Spejlhuset
Blankgade 30
1555 København V
Tlf. 1234 3030
Fax 1234 3031
www.spejlministeriet.dk

J.nr. 2008-5521
10. december 2008

Foreløbigt svar på spørgsmål nr. 17 (Alm. del)

I brev af 12. november 2008 har udvalget efter ønske fra Thyra Tænkt (Y) stillet mig følgende
spørgsmål:

Spørgsmål nr. 17

”Hvor mange af statens bygninger har spejle, som ikke overholder brandkravene, og hvornår vil
de blive skiftet?”

Foreløbigt svar

Spejlkontrollen har oplyst, at der i 2007 blev fundet spejle uden brandgodkendelse i 14 af de 60
bygninger, som Spejlkontrollen har besøgt.

For de øvrige bygninger foreligger der ingen tal. Spejlministeriet har den 24. november 2008 bedt de øvrige ministerier om at gennemgå deres
bygninger. Svarene er endnu ikke modtaget.

Jeg beklager, at spørgsmålet ikke kan besvares endeligt inden for fristen. Jeg vil vende tilbage
til udvalget, så snart svarene foreligger, hvilket ventes at være i februar 2009.

Med venlig hilsen

Iris Glans
""",
        (
            answer(
                "17",
                "Hvor mange af statens bygninger har spejle, som ikke overholder brandkravene, og hvornår vil de blive skiftet?",
                (
                    "Spejlkontrollen>P",
                    "Spejlkontrollen har oplyst, at der i 2007 blev fundet spejle uden brandgodkendelse i 14 af de 60 bygninger, som Spejlkontrollen har besøgt.",
                ),
                # Nothing shows whether this is still what the inspection knows.
                ("?P", "For de øvrige bygninger foreligger der ingen tal."),
                (
                    "P",
                    "Spejlministeriet har den 24. november 2008 bedt de øvrige ministerier om at gennemgå deres bygninger. Svarene er endnu ikke modtaget.",
                ),
                (
                    "M",
                    "Jeg beklager, at spørgsmålet ikke kan besvares endeligt inden for fristen. Jeg vil vende tilbage til udvalget, så snart svarene foreligger, hvilket ventes at være i februar 2009.",
                ),
                status="preliminary",
                ministry="Spejlministeriet",
                minister_title=None,
                minister_name="Iris Glans",
                committee="Spejludvalget",
                committee_code="SPE",
                session="2008-09",
                date="2008-12-10",
                case_number="2008-5521",
                asked_by=(("Thyra Tænkt", "Y"),),
            ),
        ),
    ),
    Letter(
        "a speaking note for a consultation with headings in square brackets",
        """FRI Alm.del - Svar på samrådsspørgsmål AF
Offentligt

Frimærkeministeriet
Takkegade 7
1250 København K

TALEPAPIR

Det talte ord gælder

Anledning: Åbent samråd i Folketingets Frimærkeudvalg om samrådsspørgsmål AF
Dato: 14. maj 2014
Sagsnr.: 2014-3381
Taletid: ca. 6 minutter

Samrådsspørgsmål AF

Vil ministeren redegøre for baggrunden for, at der i år kun udgives fire nye frimærker, og for,
hvordan motiverne bliver valgt? Spørgsmålet er stillet efter ønske fra Jens Jubelår (W).

Svar

[Indledning]

Tak for spørgsmålet, som giver mig lejlighed til at rydde nogle misforståelser af vejen.

[Hvorfor kun fire?]

Der sendes færre breve end nogensinde. I 2013 blev der solgt 31 mio. frimærker. Ti år tidligere
var tallet 190 mio.

Når efterspørgslen falder så meget, er det naturligt, at der også kommer færre nye

1

mærker. Det har intet at gøre med, at regeringen skulle have noget imod frimærker.

[Valg af motiver]

Motiverne vælges af et udvalg på syv medlemmer. Jeg har hverken stemmeret eller vetoret i det
udvalg, og sådan bør det efter min mening også være.

[Afslutning]

Jeg håber, at jeg hermed har besvaret spørgsmålet, og jeg ser frem til debatten.

2
""",
        (
            answer(
                "AF",
                "Vil ministeren redegøre for baggrunden for, at der i år kun udgives fire nye frimærker, og for, hvordan motiverne bliver valgt?",
                (
                    "M",
                    "[Indledning] Tak for spørgsmålet, som giver mig lejlighed til at rydde nogle misforståelser af vejen. [Hvorfor kun fire?] Der sendes færre breve end nogensinde. I 2013 blev der solgt 31 mio. frimærker. Ti år tidligere var tallet 190 mio. Når efterspørgslen falder så meget, er det naturligt, at der også kommer færre nye mærker. Det har intet at gøre med, at regeringen skulle have noget imod frimærker. [Valg af motiver] Motiverne vælges af et udvalg på syv medlemmer. Jeg har hverken stemmeret eller vetoret i det udvalg, og sådan bør det efter min mening også være. [Afslutning] Jeg håber, at jeg hermed har besvaret spørgsmålet, og jeg ser frem til debatten.",
                ),
                kind="samraad",
                ministry="Frimærkeministeriet",
                minister_title=None,
                minister_name=None,
                committee="Frimærkeudvalget",
                committee_code="FRI",
                date="2014-05-14",
                case_number="2014-3381",
                asked_by=(("Jens Jubelår", "W"),),
            ),
        ),
    ),
    Letter(
        "a question from the finance committee on a document of appropriation",
        """Finansudvalget 2019-20
Aktstk. 23 - Svar på spørgsmål 2
Offentligt
2104417_0001.png
Folketingets Finansudvalg
Christiansborg
28. november 2019
Tunnelministeriet
Departementet
Dybet 1
1577 København V
T +45 1234 7700
E tum@tum.dk
www.tum.dk
Sagsnr. 2019 - 6120
Svar på Finansudvalgets spørgsmål nr. 2 til Aktstk. 23 af 19. november 2019,
stillet efter ønske fra Ulla Umulig (Z)
Spørgsmål nr. 2:
Ministeren bedes redegøre for, hvorfor udgifterne til Fugtigholmtunnelens
pumper er steget, siden projektet blev godkendt.
Svar:
I det oprindelige budget var der regnet med tre pumper. Der skal nu bruges fem,
fordi der trænger mere vand ind end forudsat.
Tunnelstyrelsen oplyser, at de to ekstra pumper koster 38 mio. kr. Tunnelsty-
relsen oplyser videre, at resten af stigningen på 12 mio. kr. skyldes højere pri-
ser på rustfrit
Side 1/2
Aktstk. 23 - 2019-20 - Svar på spørgsmål 2: Spm. om udgifter til pumper
2104417_0002.png
stål.
Af den eksterne kvalitetssikring, som firmaet Dryp & Sive har udført, fremgår
det, at budgettet herefter vurderes at være robust.
Tunnelministeriet lægger denne vurdering til grund. Udgifterne holdes inden for
den reserve, som Folketinget har afsat til projektet.
Med venlig hilsen
Muhldine Borehoved
Side 2/2
""",
        (
            answer(
                "2 til Aktstk. 23",
                "Ministeren bedes redegøre for, hvorfor udgifterne til Fugtigholmtunnelens pumper er steget, siden projektet blev godkendt.",
                (
                    "P",
                    "I det oprindelige budget var der regnet med tre pumper. Der skal nu bruges fem, fordi der trænger mere vand ind end forudsat.",
                ),
                (
                    "Tunnelstyrelsen>P",
                    "Tunnelstyrelsen oplyser, at de to ekstra pumper koster 38 mio. kr. Tunnelstyrelsen oplyser videre, at resten af stigningen på 12 mio. kr. skyldes højere priser på rustfrit stål.",
                ),
                (
                    "Dryp & Sive>P",
                    "Af den eksterne kvalitetssikring, som firmaet Dryp & Sive har udført, fremgår det, at budgettet herefter vurderes at være robust.",
                ),
                (
                    "P",
                    "Tunnelministeriet lægger denne vurdering til grund. Udgifterne holdes inden for den reserve, som Folketinget har afsat til projektet.",
                ),
                kind="bill",
                ministry="Tunnelministeriet",
                minister_title=None,
                minister_name="Muhldine Borehoved",
                committee="Finansudvalget",
                committee_code="FIU",
                session="2019-20",
                date="2019-11-28",
                case_number="2019 - 6120",
                asked_by=(("Ulla Umulig", "Z"),),
            ),
        ),
    ),
    Letter(
        "an authority writes, a report shows, and the ministry has the last word",
        """Klokkeudvalget 2025-26
KLO Alm.del - endeligt svar på spørgsmål 84
Offentligt
KLOKKEMINISTERIET
Folketinget
Klokkeudvalget
Christiansborg
1240 København K
DK Danmark
Dato:
Enhed:
Sagsbeh.:
Sagsnr.:
Dok.nr.:
19. januar 2026
Kontoret for Klang og
Kirketårne
Malene Malm-
Opdigtet
2026-00117
9120443
Klokkeudvalget har den 16. december 2025 stillet spørgsmål nr. 84 (Alm. del) til klokke-
ministeren. Spørgsmålet er stillet efter ønske fra Erik Eventyr (Y). Spørgsmålet besva-
res hermed.
Spørgsmål nr. 84 (Alm. del)
Hvor ofte er automatiske klokkeværker i 2025 gået i gang om natten, og hvad er
årsagen?
Svar
Klokkeministeriet har bedt Klokkestyrelsen og Ringertjenesten om bidrag til besvarel-
sen.
Klokkestyrelsen skriver, at der i 2025 er registreret 63 natlige ringninger. Klokkesty-
relsen skriver endvidere, at 41 af dem skyldtes fejl ved overgangen til sommertid.
Det fremgår af Ringertjenestens årsrapport for 2024, at antallet af fejl er højest i værker
fra før 1980. Ringertjenesten anbefaler, at disse værker udskiftes senest i 2030.
Klokkeministeriet har noteret sig anbefalingen. Det er menighedsrådet, der træffer
beslutning om at udskifte et klokkeværk, og udgiften afholdes af den lokale kasse.
Der henvises i øvrigt til KLO alm. del – bilag 31.
Med venlig hilsen
Bimmer Kolding-Klang
Klokkegade 12
1055 København K.
www.klokkeministeriet.dk
1/1
""",
        (
            answer(
                "84",
                "Hvor ofte er automatiske klokkeværker i 2025 gået i gang om natten, og hvad er årsagen?",
                (
                    "P",
                    "Klokkeministeriet har bedt Klokkestyrelsen og Ringertjenesten om bidrag til besvarelsen.",
                ),
                (
                    "Klokkestyrelsen>P",
                    "Klokkestyrelsen skriver, at der i 2025 er registreret 63 natlige ringninger. Klokkestyrelsen skriver endvidere, at 41 af dem skyldtes fejl ved overgangen til sommertid.",
                ),
                (
                    "Ringertjenesten>P",
                    "Det fremgår af Ringertjenestens årsrapport for 2024, at antallet af fejl er højest i værker fra før 1980. Ringertjenesten anbefaler, at disse værker udskiftes senest i 2030.",
                ),
                (
                    "P",
                    "Klokkeministeriet har noteret sig anbefalingen. Det er menighedsrådet, der træffer beslutning om at udskifte et klokkeværk, og udgiften afholdes af den lokale kasse. Der henvises i øvrigt til KLO alm. del – bilag 31.",
                ),
                ministry="Klokkeministeriet",
                minister_title="klokkeminister",
                minister_name="Bimmer Kolding-Klang",
                committee="Klokkeudvalget",
                committee_code="KLO",
                session="2025-26",
                date="2026-01-19",
                case_number="2026-00117",
                document_number="9120443",
                asked_by=(("Erik Eventyr", "Y"),),
                refers=(("alm_del", "bilag 31", "Klokkeudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "a footer between the halves of a word in a quotation of several paragraphs",
        """Kridtudvalget 2026-27
KRI Alm.del - endeligt svar på spørgsmål 305
Offentligt
4410982_0001.png
Kridtministeriet
Kalkvej 40 · 2100 København Ø · CVR-nr. 12345678
Folketingets Kridtudvalg
09-04-2027
Sagsnr. 2027-1918
Akt-id 771204
Endelig besvarelse af spørgsmål nr. 305 (Alm. del), som Folketingets Kridtudvalg har
stillet til kridtministeren den 11. marts 2027 efter ønske fra Nana Nonsens (W) og
Per Pjat (X)
Spørgsmål nr. 305
”Vil ministeren oplyse, hvor mange kridtbrud der er i drift, og om der er fundet
forurening i nogen af dem?”
Svar
Jeg har indhentet følgende bidrag fra Styrelsen for Undergrund og Kridt:
”Der er i alt 23 kridtbrud i drift. Heraf ligger 15 i den nordlige landsdel.
Styrelsen har i 2026 taget vandprøver i alle brud. Der blev i to af kridtbrud-
Side 1 af 2
KRI, Alm.del - 2026-27 - Endeligt svar på spørgsmål 305: Spm. om forurening i kridtbrud
4410982_0002.png
dene fundet mindre mængder olie, som stammede fra gravemaskiner.
Olien er fjernet, og styrelsen har givet ejerne en indskærpelse.”
Det er godt, at styrelsen holder øje med kridtbruddene, og jeg har bedt om, at der også
tages prøver i 2027. Jeg sender gerne resultatet til udvalget.
For så vidt angår de nedlagte kridtbrud henvises til besvarelsen af 2. februar 2027 af
spørgsmål nr. 211 (Alm. del) fra Folketingets Kridtudvalg.
Med venlig hilsen
Hvidbjørn Flintesen
Side 2 af 2
""",
        (
            answer(
                "305",
                "Vil ministeren oplyse, hvor mange kridtbrud der er i drift, og om der er fundet forurening i nogen af dem?",
                (
                    "M",
                    "Jeg har indhentet følgende bidrag fra Styrelsen for Undergrund og Kridt:",
                ),
                (
                    "Styrelsen for Undergrund og Kridt>P",
                    "Der er i alt 23 kridtbrud i drift. Heraf ligger 15 i den nordlige landsdel. Styrelsen har i 2026 taget vandprøver i alle brud. Der blev i to af kridtbruddene fundet mindre mængder olie, som stammede fra gravemaskiner. Olien er fjernet, og styrelsen har givet ejerne en indskærpelse.",
                ),
                (
                    "M",
                    "Det er godt, at styrelsen holder øje med kridtbruddene, og jeg har bedt om, at der også tages prøver i 2027. Jeg sender gerne resultatet til udvalget.",
                ),
                (
                    "P",
                    "For så vidt angår de nedlagte kridtbrud henvises til besvarelsen af 2. februar 2027 af spørgsmål nr. 211 (Alm. del) fra Folketingets Kridtudvalg.",
                ),
                ministry="Kridtministeriet",
                minister_title="kridtminister",
                minister_name="Hvidbjørn Flintesen",
                committee="Kridtudvalget",
                committee_code="KRI",
                session="2026-27",
                date="2027-04-09",
                case_number="2027-1918",
                document_number="771204",
                asked_by=(("Nana Nonsens", "W"), ("Per Pjat", "X")),
                refers=(("alm_del", "211", "Kridtudvalget", None, "2027-02-02"),),
            ),
        ),
    ),
    Letter(
        "a section 20 answer sent to the member who asked",
        """Medlem af Folketinget Lone Løgstrup-Lyv (Y)
Christiansborg
1240 København K

Vinterministeriet
Istapgade 24
1610 København V

24-02-2028
Sagsnr. 2028-0602
Doknr. 3004512

Kære Lone Løgstrup-Lyv

Du har den 16. februar 2028 stillet mig følgende spørgsmål nr. S 655, som hermed besvares:

Spørgsmål nr. S 655

Vil ministeren tage initiativ til, at kommunernes snerydning bliver målt og sammenlignet, så
borgerne kan se, hvem der rydder hurtigst?

Begrundelse

I min egen kommune gik der tre dage, før de mindre veje var farbare. Det må kunne gøres bedre.

Svar

Jeg forstår godt, at det er til at blive utålmodig af, når sneen ligger. Men jeg mener ikke, at en
rangliste er vejen frem.

Kommunerne har vidt forskellige veje at rydde:

Kommune           Km vej       Plove
Opdigtbro            410          11
Påfundshøj         1.260          19
Prøvestrup           735          14

Foreningen for Vintertjeneste peger på, at en måling i sig selv vil koste lige så meget som to nye
plove i hver kommune. Foreningen for Vintertjeneste vurderer desuden, at der går mindst to vintre,
før tallene kan sammenlignes.

Jeg vil i stedet invitere kommunerne til et møde, så de kan lære af hinanden. Mødet holdes inden
næste vinter.

Med venlig hilsen

Frode Frostholm
Vinterminister
""",
        (
            answer(
                "S 655",
                "Vil ministeren tage initiativ til, at kommunernes snerydning bliver målt og sammenlignet, så borgerne kan se, hvem der rydder hurtigst? Begrundelse I min egen kommune gik der tre dage, før de mindre veje var farbare. Det må kunne gøres bedre.",
                (
                    "M",
                    "Jeg forstår godt, at det er til at blive utålmodig af, når sneen ligger. Men jeg mener ikke, at en rangliste er vejen frem.",
                ),
                (
                    "P",
                    "Kommunerne har vidt forskellige veje at rydde: Kommune Km vej Plove Opdigtbro 410 11 Påfundshøj 1.260 19 Prøvestrup 735 14",
                ),
                (
                    "Foreningen for Vintertjeneste>P",
                    "Foreningen for Vintertjeneste peger på, at en måling i sig selv vil koste lige så meget som to nye plove i hver kommune. Foreningen for Vintertjeneste vurderer desuden, at der går mindst to vintre, før tallene kan sammenlignes.",
                ),
                (
                    "M",
                    "Jeg vil i stedet invitere kommunerne til et møde, så de kan lære af hinanden. Mødet holdes inden næste vinter.",
                ),
                kind="section_20",
                ministry="Vinterministeriet",
                minister_title="vinterminister",
                minister_name="Frode Frostholm",
                committee=None,
                date="2028-02-24",
                case_number="2028-0602",
                document_number="3004512",
                asked_by=(("Lone Løgstrup-Lyv", "Y"),),
            ),
        ),
    ),
    Letter(
        "a letter from nobody known is quoted, and one answer serves two questions",
        """Bådministeriet
Bolværket 5
1400 København K
Tlf. +45 1234 6161

Folketingets Bådudvalg
Christiansborg
1240 København K

15. marts 2029
Sagsnummer: 2029-00418
Sagsbehandler: Ditte Dollbord

Samlet besvarelse af spørgsmål nr. 150 og 151 (Alm. del)

Bådudvalget har den 20. februar 2029 stillet følgende spørgsmål nr. 150 og 151 (Alm. del) til båd-
ministeren, som hermed besvares samlet. Spørgsmålene er stillet efter ønske fra Ask Aldrigsen (Z).

Spørgsmål nr. 150

Er ministeren bekendt med henvendelsen om jollepladserne i Opdigthavn?

Spørgsmål nr. 151

Hvad siger reglerne om fordeling af jollepladser?

Svar på spørgsmål nr. 150 og 151

Bådministeriet har modtaget en anonym henvendelse om jollepladserne i Opdigthavn. I henvendelsen
hedder det bl.a.:

”Pladserne går til havnefogedens venner, og resten af os står på venteliste i ti år.”

Havnenævnet har den 2. marts 2029 udtalt, at nævnet ikke har fundet fejl i tildelingen af pladser.
Havnenævnet har i den forbindelse gennemgået ventelisten for de sidste fem år.

Efter bådlovens § 11, stk. 1, skal jollepladser fordeles efter anciennitet på ventelisten. Havnens
bestyrelse kan efter stk. 2 fravige reglen, hvis særlige forhold taler for det.

Bådministeriet har på denne baggrund ikke grundlag for at foretage sig yderligere.

Med venlig hilsen

Skibsted Årelund
/
Ditte Dollbord
""",
        tuple(
            answer(
                number,
                question,
                (
                    "P",
                    "Bådministeriet har modtaget en anonym henvendelse om jollepladserne i Opdigthavn. I henvendelsen hedder det bl.a.:",
                ),
                (
                    "?P",
                    "Pladserne går til havnefogedens venner, og resten af os står på venteliste i ti år.",
                ),
                (
                    "Havnenævnet>P",
                    "Havnenævnet har den 2. marts 2029 udtalt, at nævnet ikke har fundet fejl i tildelingen af pladser.",
                ),
                # What the board did the ministry may say as well as the board, and nothing shows who goes on.
                (
                    "?P",
                    "Havnenævnet har i den forbindelse gennemgået ventelisten for de sidste fem år. Efter bådlovens § 11, stk. 1, skal jollepladser fordeles efter anciennitet på ventelisten. Havnens bestyrelse kan efter stk. 2 fravige reglen, hvis særlige forhold taler for det.",
                ),
                (
                    "P",
                    "Bådministeriet har på denne baggrund ikke grundlag for at foretage sig yderligere.",
                ),
                ministry="Bådministeriet",
                minister_title="bådminister",
                minister_name="Skibsted Årelund",
                committee="Bådudvalget",
                date="2029-03-15",
                case_number="2029-00418",
                asked_by=(("Ask Aldrigsen", "Z"),),
            )
            for number, question in (
                (
                    "150",
                    "Er ministeren bekendt med henvendelsen om jollepladserne i Opdigthavn?",
                ),
                ("151", "Hvad siger reglerne om fordeling af jollepladser?"),
            )
        ),
    ),
    Letter(
        "another ministry passes on its agency, and nothing is quoted",
        """Uld- og Garnministeriet

Folketinget
Udvalget for Uld, Garn og Strik
Christiansborg
1240 København K

Enhed            Naturfibre
Dato             31. januar 2030
Sagsnr.          30/00219
Sagsbehandler    Merle Masketab

Besvarelse af spørgsmål nr. 62 (Alm. del) fra Udvalget for Uld, Garn og Strik

Udvalget for Uld, Garn og Strik har den 7. januar 2030 stillet følgende spørgsmål nr. 62 (Alm.
del) til uld- og garnministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra
Kim Krimskrams (X).

Spørgsmål nr. 62:

”Hvor stor en del af den uld, der klippes i Danmark, bliver brændt?”

Svar:

Uld- og Garnministeriet har forelagt spørgsmålet for Fåreministeriet, der har oplyst følgende:

Fåreministeriet har til brug for besvarelsen modtaget et bidrag fra Klippestyrelsen.
Klippestyrelsen oplyser, at der i 2028 blev klippet 410 ton uld, og at 290 ton af dem blev brændt.

Fåreministeriet kan tilføje, at ministeriet har afsat 5 mio. kr. til forsøg med uld som
isolering.

Uld- og Garnministeriet bemærker, at der endnu ikke foreligger tal for 2029. Ministeriet følger
                                                                                Side 1/2

forsøgene med interesse.

Jeg kan oplyse, at jeg i næste måned mødes med fåreministeren om sagen.

Med venlig hilsen

Angora Nøgle
Uld- og garnminister
                                                                                Side 2/2
""",
        (
            answer(
                "62",
                "Hvor stor en del af den uld, der klippes i Danmark, bliver brændt?",
                (
                    "P",
                    "Uld- og Garnministeriet har forelagt spørgsmålet for Fåreministeriet, der har oplyst følgende:",
                ),
                (
                    "Fåreministeriet>P",
                    "Fåreministeriet har til brug for besvarelsen modtaget et bidrag fra Klippestyrelsen.",
                ),
                (
                    "Klippestyrelsen>Fåreministeriet>P",
                    "Klippestyrelsen oplyser, at der i 2028 blev klippet 410 ton uld, og at 290 ton af dem blev brændt.",
                ),
                (
                    "Fåreministeriet>P",
                    "Fåreministeriet kan tilføje, at ministeriet har afsat 5 mio. kr. til forsøg med uld som isolering.",
                ),
                (
                    "P",
                    "Uld- og Garnministeriet bemærker, at der endnu ikke foreligger tal for 2029. Ministeriet følger forsøgene med interesse.",
                ),
                (
                    "M",
                    "Jeg kan oplyse, at jeg i næste måned mødes med fåreministeren om sagen.",
                ),
                ministry="Uld- og Garnministeriet",
                minister_title="uld- og garnminister",
                minister_name="Angora Nøgle",
                committee="Udvalget for Uld, Garn og Strik",
                date="2030-01-31",
                case_number="30/00219",
                asked_by=(("Kim Krimskrams", "X"),),
            ),
        ),
    ),
)
