"""A blind set, written without a look at the reader's rules.

Of its 24 letters 13 were read exactly before any rule was changed for them (15 after two expectations were corrected).
"""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

from tests.corpus.letters.expected import Letter, answer

LETTERS = (
    Letter(
        "2008: a bill's question in five copies, the law's wording quoted, a bare page number in a sentence",
        """KYSTMINISTERIET

Folketingets Kystudvalg
Christiansborg
1240 København K

                                        Den 2. april 2008
                                        J.nr. 2007-4510-0012
                                        Kyst- og Havneafdelingen

Vedlagt fremsendes i fem eksemplarer svar på spørgsmål nr. 14, som Folketingets Kystudvalg har stillet til kystministeren den
12. marts 2008 vedrørende forslag til lov om kystbeskyttelse (L 131).

Karla Kystby

                    / Bent Bølgebryder


Spørgsmål nr. 14 vedrørende L 131 – Forslag til lov om kystbeskyttelse

Ministeren bedes redegøre for, om en grundejer efter lovforslagets § 6 kan pålægges at betale for et dige, som grundejeren ikke
selv har ønsket.

Svar

Efter lovforslagets § 6, stk. 1, kan kommunalbestyrelsen bestemme, at de grundejere, der opnår beskyttelse ved en foranstalt-
ning, eller som i øvrigt opnår en fordel derved, skal betale et bidrag til anlæg og vedligeholdelse.

Bestemmelsen har følgende ordlyd:

”Kommunalbestyrelsen kan pålægge ejere af fast ejendom, der opnår beskyttelse ved foranstaltningen, at betale bidrag.”

Det er således ikke en betingelse, at grundejeren selv har ønsket diget. Kommunalbestyrelsen skal dog

2

foretage en konkret vurdering af, hvilken fordel den enkelte ejendom har af anlægget, jf. lovforslagets almindelige bemærkninger,
afsnit 3.2. En grundejer, der er utilfreds med afgørelsen, kan klage til Kystklagenævnet inden 4 uger.
""",
        (
            answer(
                "14 til L 131",
                "Ministeren bedes redegøre for, om en grundejer efter lovforslagets § 6 kan pålægges at betale for et dige, som "
                "grundejeren ikke selv har ønsket.",
                (
                    "P",
                    "Efter lovforslagets § 6, stk. 1, kan kommunalbestyrelsen bestemme, at de grundejere, der opnår beskyttelse ved en "
                    "foranstaltning, eller som i øvrigt opnår en fordel derved, skal betale et bidrag til anlæg og vedligeholdelse. "
                    "Bestemmelsen har følgende ordlyd:",
                ),
                (
                    "P",
                    "Kommunalbestyrelsen kan pålægge ejere af fast ejendom, der opnår beskyttelse ved foranstaltningen, at betale bidrag.",
                ),
                (
                    "P",
                    "Det er således ikke en betingelse, at grundejeren selv har ønsket diget. Kommunalbestyrelsen skal dog foretage en "
                    "konkret vurdering af, hvilken fordel den enkelte ejendom har af anlægget, jf. lovforslagets almindelige "
                    "bemærkninger, afsnit 3.2. En grundejer, der er utilfreds med afgørelsen, kan klage til Kystklagenævnet inden 4 uger.",
                ),
                kind="bill",
                session="2007-08 (2. samling)",
                date="2008-04-02",
                case_number="2007-4510-0012",
                committee="Kystudvalget",
                ministry="Kystministeriet",
                minister_title="kystminister",
                minister_name="Karla Kystby",
            ),
        ),
    ),
    Letter(
        "2010: a section 20 question with grounds, where the minister expects a status, not an answer",
        """Ministeriet for Øer og Færger

Folketingets Lovsekretariat
Christiansborg

Dato: 12. maj 2010
Sagsnr. 10-0418
Sagsbehandler: Rie Register

Svar på § 20-spørgsmål nr. S 1512, som folketingsmedlem Anders Andetsteds (W) har stillet til ministeren for øer og færger den
5. maj 2010

Spørgsmål nr. S 1512:

Hvilke initiativer vil ministeren tage for at sikre, at beboerne på de mindste øer kan komme til læge i weekenden, når færgen er
indstillet?

Begrundelse:

Flere øboere har fortalt, at de har måttet vente i to døgn på at blive hentet. Det er ikke rimeligt, og regeringen har lovet, at det
skulle blive bedre.

Svar:

Jeg er enig med spørgeren i, at det er vigtigt, at øboerne kan komme til læge.

Det er regionerne, der tilrettelægger lægevagten. Regionerne har efter aftalen om øerne fra 2007 pligt til at sørge for transport,
når færgen har været indstillet i mere end 12 timer.

Jeg har bedt Færgestyrelsen om at følge op på, om aftalen bliver overholdt. Jeg forventer at modtage en status fra styrelsen efter
sommerferien.

Med venlig hilsen

Frede Færgemand
""",
        (
            answer(
                "S 1512",
                "Hvilke initiativer vil ministeren tage for at sikre, at beboerne på de mindste øer kan komme til læge i weekenden, når "
                "færgen er indstillet? Begrundelse: Flere øboere har fortalt, at de har måttet vente i to døgn på at blive hentet. Det er "
                "ikke rimeligt, og regeringen har lovet, at det skulle blive bedre.",
                ("M", "Jeg er enig med spørgeren i, at det er vigtigt, at øboerne kan komme til læge."),
                (
                    "P",
                    "Det er regionerne, der tilrettelægger lægevagten. Regionerne har efter aftalen om øerne fra 2007 pligt til at sørge "
                    "for transport, når færgen har været indstillet i mere end 12 timer.",
                ),
                (
                    "M",
                    "Jeg har bedt Færgestyrelsen om at følge op på, om aftalen bliver overholdt. Jeg forventer at modtage en status fra "
                    "styrelsen efter sommerferien.",
                ),
                kind="section_20",
                session="2009-10",
                date="2010-05-12",
                case_number="10-0418",
                committee=None,
                ministry="Ministeriet for Øer og Færger",
                minister_title="minister for øer og færger",
                minister_name="Frede Færgemand",
                asked_by=(("Anders Andetsteds", "W"),),
            ),
        ),
    ),
    Letter(
        "2012: labels before values in another order, two askers, figures by year in guillemets",
        """Tidsudvalget 2011-12
TIU alm. del - Svar på Spørgsmål 87
Offentligt
Folketingets Tidsudvalg
Christiansborg
1240 København K
Sagsnummer:
Sagsbehandler:
Enhed:
Dato:
2012-3318
Pia Pendul
Kontoret for Sommertid og
Kalendere
27. april 2012
TIDSMINISTERIET
Urtorvet 7
1218 København K
Telefon 3344 0000
www.tidsministeriet.dk

Folketingets Tidsudvalg har den 30. marts 2012 stillet følgende spørgsmål nr. 87 (Alm. del) til tidsministeren, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Kirsten Klokke (Q) og Mads Minut (X).

Spørgsmål nr. 87:

"Hvor mange henvendelser har ministeriet modtaget om afskaffelse af sommertiden siden 2009, og hvordan er de besvaret?"

Svar:

Tidsministeriet har til brug for besvarelsen indhentet en udtalelse fra Kalenderstyrelsen, der har oplyst følgende:

»Kalenderstyrelsen har i perioden fra 2009 til 2011 modtaget 412 henvendelser om sommertid. Henvendelserne fordeler sig således:

2009: 101
2010: 148
2011: 163

Styrelsen har besvaret alle henvendelser. I svarene henvises der til Europa-Parlamentets og Rådets direktiv 2000/84/EF om
bestemmelser vedrørende sommertid, hvorefter sommertiden begynder den sidste søndag i marts.«

Tidsministeriet skal hertil bemærke, at direktivet er bindende for Danmark.

Med venlig hilsen

Tove Timeglas
""",
        (
            answer(
                "87",
                "Hvor mange henvendelser har ministeriet modtaget om afskaffelse af sommertiden siden 2009, og hvordan er de besvaret?",
                (
                    "P",
                    "Tidsministeriet har til brug for besvarelsen indhentet en udtalelse fra Kalenderstyrelsen, der har oplyst følgende:",
                ),
                (
                    "Kalenderstyrelsen>P",
                    "Kalenderstyrelsen har i perioden fra 2009 til 2011 modtaget 412 henvendelser om sommertid. Henvendelserne fordeler "
                    "sig således: 2009: 101 2010: 148 2011: 163 Styrelsen har besvaret alle henvendelser. I svarene henvises der til "
                    "Europa-Parlamentets og Rådets direktiv 2000/84/EF om bestemmelser vedrørende sommertid, hvorefter sommertiden "
                    "begynder den sidste søndag i marts.",
                ),
                ("P", "Tidsministeriet skal hertil bemærke, at direktivet er bindende for Danmark."),
                session="2011-12",
                date="2012-04-27",
                case_number="2012-3318",
                committee="Tidsudvalget",
                committee_code="TIU",
                ministry="Tidsministeriet",
                minister_title="tidsminister",
                minister_name="Tove Timeglas",
                asked_by=(("Kirsten Klokke", "Q"), ("Mads Minut", "X")),
            ),
        ),
    ),
    Letter(
        "2013: three questions under one cover, the last of them answered for the time being",
        """MINISTERIET FOR LEG OG FRITID

Folketingets Udvalg for Leg og Fritid

15-05-2013
J.nr. 13/04411

Hermed fremsendes svar på spørgsmål nr. 40, 41 og 42 (Alm. del), som Folketingets Udvalg for Leg og Fritid har stillet til
ministeren for leg og fritid den 18. april 2013. Spørgsmålene er stillet efter ønske fra Sanne Sandkasse (Z).

Lars Legesen

/ Grete Gynge

Spørgsmål nr. 40

Hvor mange ulykker på offentlige legepladser er der registreret i 2012?

Svar

Legepladsregistret har oplyst, at der i 2012 blev registreret 318 ulykker på offentlige legepladser.

Spørgsmål nr. 41

Hvor mange af ulykkerne skyldtes fejl ved redskaberne?

Svar

Ifølge Legepladsregistret kunne 44 af ulykkerne henføres til fejl ved redskaberne. Ministeriet bemærker, at registreringen bygger på
skadestuernes indberetninger, og at tallet derfor er forbundet med usikkerhed.

Spørgsmål nr. 42

Hvad har tilsynet med legepladser kostet kommunerne i 2010, 2011 og 2012?

Svar

Spørgsmålet besvares foreløbigt. Ministeriet har bedt kommunerne om oplysninger om deres udgifter. Jeg vil vende tilbage med et
endeligt svar, når oplysningerne foreligger.
""",
        tuple(
            answer(
                number,
                question,
                *says,
                status=status,
                session="2012-13",
                date="2013-05-15",
                case_number="13/04411",
                committee="Udvalget for Leg og Fritid",
                ministry="Ministeriet for Leg og Fritid",
                minister_title="minister for leg og fritid",
                minister_name="Lars Legesen",
                asked_by=(("Sanne Sandkasse", "Z"),),
            )
            for number, status, question, says in (
                (
                    "40",
                    "final",
                    "Hvor mange ulykker på offentlige legepladser er der registreret i 2012?",
                    (
                        (
                            "Legepladsregistret>P",
                            "Legepladsregistret har oplyst, at der i 2012 blev registreret 318 ulykker på offentlige legepladser.",
                        ),
                    ),
                ),
                (
                    "41",
                    "final",
                    "Hvor mange af ulykkerne skyldtes fejl ved redskaberne?",
                    (
                        (
                            "Legepladsregistret>P",
                            "Ifølge Legepladsregistret kunne 44 af ulykkerne henføres til fejl ved redskaberne.",
                        ),
                        (
                            "P",
                            "Ministeriet bemærker, at registreringen bygger på skadestuernes indberetninger, og at tallet derfor er "
                            "forbundet med usikkerhed.",
                        ),
                    ),
                ),
                (
                    "42",
                    "preliminary",
                    "Hvad har tilsynet med legepladser kostet kommunerne i 2010, 2011 og 2012?",
                    (
                        (
                            "M",
                            "Spørgsmålet besvares foreløbigt. Ministeriet har bedt kommunerne om oplysninger om deres udgifter. Jeg vil "
                            "vende tilbage med et endeligt svar, når oplysningerne foreligger.",
                        ),
                    ),
                ),
            )
        ),
    ),
    Letter(
        "2014: a minister's manuscript for an open consultation, with bullets",
        """Fyrudvalget 2013-14
FYU Alm.del
Offentligt

Fyrministeriet
Den 20. marts 2014

TALEPAPIR

Åbent samråd i Folketingets Fyrudvalg den 25. marts 2014

Samrådsspørgsmål H (Alm. del) stillet efter ønske fra Tage Tågehorn (Y)

”Vil ministeren redegøre for, hvorfor 14 fyr er blevet slukket i løbet af 2013, og for konsekvenserne for fritidssejladsen?”

Svar:

Tak for invitationen til samrådet i dag.

Lad mig begynde med at slå fast, at intet fyr er slukket uden en faglig vurdering. De 14 fyr, der nævnes i spørgsmålet, blev bygget i
en tid, hvor der ikke fandtes elektroniske søkort.

Tre forhold har været afgørende:

• Afstanden til det nærmeste tændte fyr

• Trafikkens omfang

• Udgiften til vedligeholdelse

Der er ikke registreret flere grundstødninger i 2013 end i årene før. Tværtimod er tallet faldet fra 61 til 54.

Jeg er opmærksom på, at mange lystsejlere holder af de gamle fyr. Derfor har jeg sat 2 mio. kr. af til at bevare bygningerne.

Tak for ordet.
""",
        (
            answer(
                "H",
                "Vil ministeren redegøre for, hvorfor 14 fyr er blevet slukket i løbet af 2013, og for konsekvenserne for "
                "fritidssejladsen?",
                (
                    "M",
                    "Tak for invitationen til samrådet i dag. Lad mig begynde med at slå fast, at intet fyr er slukket uden en faglig "
                    "vurdering. De 14 fyr, der nævnes i spørgsmålet, blev bygget i en tid, hvor der ikke fandtes elektroniske søkort. Tre "
                    "forhold har været afgørende: • Afstanden til det nærmeste tændte fyr • Trafikkens omfang • Udgiften til "
                    "vedligeholdelse Der er ikke registreret flere grundstødninger i 2013 end i årene før. Tværtimod er tallet faldet fra "
                    "61 til 54. Jeg er opmærksom på, at mange lystsejlere holder af de gamle fyr. Derfor har jeg sat 2 mio. kr. af til at "
                    "bevare bygningerne. Tak for ordet.",
                ),
                kind="samraad",
                session="2013-14",
                date="2014-03-20",
                committee="Fyrudvalget",
                committee_code="FYU",
                ministry="Fyrministeriet",
                minister_title=None,
                minister_name=None,
                asked_by=(("Tage Tågehorn", "Y"),),
            ),
        ),
    ),
    Letter(
        "2015: nobody named as asker, two authorities passed on without marks between the ministry's own words",
        """Lydministeriet

Lydudvalget
Folketinget
Christiansborg
1240 København K

Dato: 03-09-2015
Sags nr.: 2015 - 6602
Dok.nr.: 1790334

Lydudvalget har den 19. august 2015 stillet følgende spørgsmål nr. 9 (LYU alm. del) til lydministeren, som hermed besvares.

Spørgsmål nr. 9

Hvor mange klager over støj fra varmepumper har kommunerne behandlet, og agter ministeren at ændre de vejledende støjgrænser?

Svar

Kommunerne fører tilsyn med støj fra varmepumper efter lydlovens § 42.

Lydstyrelsen har oplyst, at der ikke findes en samlet opgørelse over kommunernes klagesager. Styrelsen har endvidere oplyst, at den i
2014 modtog 231 henvendelser om støj fra varmepumper.

Ifølge KL er antallet af sager størst i de kommuner, hvor fjernvarmen er dyr.

Jeg har på den baggrund ikke aktuelle planer om at ændre støjgrænserne. Lydstyrelsen vil i 2016 udsende en ny vejledning til
kommunerne, og jeg vil se på spørgsmålet igen, når der er erfaringer med den.

Med venlig hilsen

Lone Lydhør
Lydminister
""",
        (
            answer(
                "9",
                "Hvor mange klager over støj fra varmepumper har kommunerne behandlet, og agter ministeren at ændre de vejledende "
                "støjgrænser?",
                ("P", "Kommunerne fører tilsyn med støj fra varmepumper efter lydlovens § 42."),
                (
                    "Lydstyrelsen>P",
                    "Lydstyrelsen har oplyst, at der ikke findes en samlet opgørelse over kommunernes klagesager. Styrelsen har endvidere "
                    "oplyst, at den i 2014 modtog 231 henvendelser om støj fra varmepumper.",
                ),
                ("KL>P", "Ifølge KL er antallet af sager størst i de kommuner, hvor fjernvarmen er dyr."),
                (
                    "M",
                    "Jeg har på den baggrund ikke aktuelle planer om at ændre støjgrænserne. Lydstyrelsen vil i 2016 udsende en ny "
                    "vejledning til kommunerne, og jeg vil se på spørgsmålet igen, når der er erfaringer med den.",
                ),
                session="2014-15 (2. samling)",
                date="2015-09-03",
                case_number="2015 - 6602",
                document_number="1790334",
                committee="Lydudvalget",
                committee_code="LYU",
                ministry="Lydministeriet",
                minister_title="lydminister",
                minister_name="Lone Lydhør",
            ),
        ),
    ),
    Letter(
        "2016: three levels of quotation, a municipality passed on in the innermost, the middle one again",
        """ARKIVMINISTERIET

Folketinget
Kulturudvalget
Christiansborg
1240 København K

Dato: 6. april 2016
Kontor: Samlingskontoret
Sagsbeh: Poul Papir
Sagsnr.: 2016-0092-0107
Dok.: 1918842

Hermed sendes besvarelse af spørgsmål nr. 133 (Alm. del), som Folketingets Kulturudvalg har stillet til arkivministeren den 7. marts
2016. Spørgsmålet er stillet efter ønske fra Mona Mappe (X).

Asta Arkivsen

/

Poul Papir

Hyldegade 12
1217 København K
Telefon 7226 0000
www.arkivministeriet.dk
am@arkivministeriet.dk

Spørgsmål nr. 133 (Alm. del) fra Folketingets Kulturudvalg:

”Vil ministeren redegøre for vandskaden i magasinet i Opdigtbro?”

Svar:

Arkivministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Magasinministeriet, der har oplyst følgende:

”Magasinministeriet har forelagt spørgsmålet for Direktoratet for Magasiner, som har oplyst følgende:

”Direktoratet for Magasiner kan oplyse, at der den 14. februar 2016 trængte vand ind i magasinet i Opdigtbro. Der blev beskadiget 3.200
sager, heraf 41 fra før 1800.

Opdigtbro Kommune har over for direktoratet oplyst, at skybruddet var det kraftigste i 30 år.

Direktoratet for Magasiner har efterfølgende flyttet sagerne til et tørt lokale.”

Magasinministeriet finder på den baggrund, at direktoratet har handlet hurtigt og rigtigt.”

Arkivministeriet kan henholde sig til det oplyste.
""",
        (
            answer(
                "133",
                "Vil ministeren redegøre for vandskaden i magasinet i Opdigtbro?",
                (
                    "P",
                    "Arkivministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Magasinministeriet, der har "
                    "oplyst følgende:",
                ),
                (
                    "Magasinministeriet>P",
                    "Magasinministeriet har forelagt spørgsmålet for Direktoratet for Magasiner, som har oplyst følgende:",
                ),
                (
                    "Direktoratet for Magasiner>Magasinministeriet>P",
                    "Direktoratet for Magasiner kan oplyse, at der den 14. februar 2016 trængte vand ind i magasinet i Opdigtbro. Der blev "
                    "beskadiget 3.200 sager, heraf 41 fra før 1800.",
                ),
                (
                    "Opdigtbro Kommune>Direktoratet for Magasiner>Magasinministeriet>P",
                    "Opdigtbro Kommune har over for direktoratet oplyst, at skybruddet var det kraftigste i 30 år.",
                ),
                (
                    "Direktoratet for Magasiner>Magasinministeriet>P",
                    "Direktoratet for Magasiner har efterfølgende flyttet sagerne til et tørt lokale.",
                ),
                (
                    "Magasinministeriet>P",
                    "Magasinministeriet finder på den baggrund, at direktoratet har handlet hurtigt og rigtigt.",
                ),
                ("P", "Arkivministeriet kan henholde sig til det oplyste."),
                session="2015-16",
                date="2016-04-06",
                case_number="2016-0092-0107",
                document_number="1918842",
                committee="Kulturudvalget",
                committee_code="KUU",
                ministry="Arkivministeriet",
                minister_title="arkivminister",
                minister_name="Asta Arkivsen",
                asked_by=(("Mona Mappe", "X"),),
            ),
        ),
    ),
    Letter(
        "2016: the figures could not be had in time, in a minister's own letter",
        """CYKELMINISTEREN

Folketingets Cykeludvalg
Christiansborg
1240 København K

Dato      28. oktober 2016
J. nr.    2016-7755

Cykeludvalget har i brev af 7. oktober 2016 stillet mig følgende spørgsmål 18 (alm. del), som jeg hermed skal besvare. Spørgsmålet
er stillet efter ønske fra Steen Styrt (Q).

Spørgsmål 18:

Ministeren bedes oplyse antallet af dræbte og tilskadekomne cyklister i højresvingsulykker i hvert af årene 2006-2015 fordelt på
kommuner.

Svar:

Det har ikke været muligt at indhente de ønskede oplysninger inden for den fastsatte frist. Det skyldes, at ulykkesstatistikken for
2015 endnu ikke er offentliggjort.

Jeg forventer at kunne sende udvalget en endelig besvarelse medio december 2016.

Med venlig hilsen

Cecilie Cykelsti
""",
        (
            answer(
                "18",
                "Ministeren bedes oplyse antallet af dræbte og tilskadekomne cyklister i højresvingsulykker i hvert af årene 2006-2015 "
                "fordelt på kommuner.",
                (
                    "P",
                    "Det har ikke været muligt at indhente de ønskede oplysninger inden for den fastsatte frist. Det skyldes, at "
                    "ulykkesstatistikken for 2015 endnu ikke er offentliggjort.",
                ),
                ("M", "Jeg forventer at kunne sende udvalget en endelig besvarelse medio december 2016."),
                status="preliminary",
                session="2016-17",
                date="2016-10-28",
                case_number="2016-7755",
                committee="Cykeludvalget",
                ministry="Cykelministeriet",
                minister_title="cykelminister",
                minister_name="Cecilie Cykelsti",
                asked_by=(("Steen Styrt", "Q"),),
            ),
        ),
    ),
    Letter(
        "2017: a table with its source inside the quotation, and the running footer in the quotation's last sentence",
        """Frøudvalget 2016-17
FRU Alm.del endeligt svar på spørgsmål 256
Offentligt
Holmens Have 6
DK-1060 København K
T +45 7226 1111
M frm@frm.dk
W frm.dk
Folketingets Frøudvalg
Dato: 19. juni 2017
Enhed: FRØTIL
Sagsbeh.: DEPTOS
Sagsnr.: 1704562
Dok. nr.: 391145
Folketingets Frøudvalg har den 22. maj 2017 stillet følgende spørgsmål nr. 256 (Alm. del) til frøministeren, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Rikke Radise (Y).
Spørgsmål nr. 256:
”Hvor ofte finder myndighederne sygdomsfremkaldende bakterier i importerede spirefrø?”
Svar:
Frøministeriet har til brug for besvarelsen indhentet bidrag fra Frøtilsynet, der oplyser følgende:
”Frøtilsynet har i årene 2014-2016 udtaget prøver af spirefrø hos alle importører. Resultaterne fremgår af tabel 1.
Tabel 1. Prøver af spirefrø 2014-2016
År Antal prøver Heraf med bakterier
2014 88 3
2015 92 5
2016 104 2
Kilde: Frøtilsynets database, udtræk af 1. juni 2017.
Tilsynet har i alle ti tilfælde sørget for, at importøren har trukket det pågældende parti
Side 1/2
FRU, Alm.del - 2016-17 - Endeligt svar på spørgsmål 256: Spm. om bakterier i importerede spirefrø
tilbage fra markedet.”
Det er min opfattelse, at kontrollen fungerer. Jeg vil dog bede Frøtilsynet om at overveje, om der skal udtages flere prøver.
Med venlig hilsen
Freja Frøslev
""",
        (
            answer(
                "256",
                "Hvor ofte finder myndighederne sygdomsfremkaldende bakterier i importerede spirefrø?",
                (
                    "P",
                    "Frøministeriet har til brug for besvarelsen indhentet bidrag fra Frøtilsynet, der oplyser følgende:",
                ),
                (
                    "Frøtilsynet>P",
                    "Frøtilsynet har i årene 2014-2016 udtaget prøver af spirefrø hos alle importører. Resultaterne fremgår af tabel 1. "
                    "Tabel 1. Prøver af spirefrø 2014-2016 År Antal prøver Heraf med bakterier 2014 88 3 2015 92 5 2016 104 2 Kilde: "
                    "Frøtilsynets database, udtræk af 1. juni 2017. Tilsynet har i alle ti tilfælde sørget for, at importøren har trukket "
                    "det pågældende parti tilbage fra markedet.",
                ),
                (
                    "M",
                    "Det er min opfattelse, at kontrollen fungerer. Jeg vil dog bede Frøtilsynet om at overveje, om der skal udtages flere "
                    "prøver.",
                ),
                session="2016-17",
                date="2017-06-19",
                case_number="1704562",
                document_number="391145",
                committee="Frøudvalget",
                committee_code="FRU",
                ministry="Frøministeriet",
                minister_title="frøminister",
                minister_name="Freja Frøslev",
                asked_by=(("Rikke Radise", "Y"),),
            ),
        ),
    ),
    Letter(
        "2017: Markdown with bold headings, an organisation's hearing answer passed on",
        """# Ministeriet for Håndværk og Design

Folketingets Håndværksudvalg  
Christiansborg  
1240 København K

**Dato:** 9. november 2017  
**J.nr.:** 17/10873-4

Folketingets Håndværksudvalg har den 12. oktober 2017 stillet følgende spørgsmål nr. 7 (Alm. del) til ministeren for håndværk og
design, som hermed besvares. Spørgsmålet er stillet efter ønske fra Hanne Høvl (W).

**Spørgsmål nr. 7:**

”Hvad er ministerens holdning til forslaget om, at titlen ”møbelsnedker” skal være beskyttet?”

**Svar:**

Forslaget om at beskytte titlen har været sendt i høring hos organisationerne på området.

Dansk Håndværkerforbund anfører i sit høringssvar, at en beskyttet titel vil styrke kvaliteten.

Forbrugerforeningen Kvist vurderer derimod, at en beskyttet titel vil gøre møbler dyrere.

Regeringen lægger vægt på, at det skal være let at starte egen virksomhed, og regeringen har derfor ingen planer om at indføre nye
beskyttede titler.

Med venlig hilsen

Holger Hammer

[www.haandvaerk-design.example](http://www.haandvaerk-design.example)
""",
        (
            answer(
                "7",
                "Hvad er ministerens holdning til forslaget om, at titlen ”møbelsnedker” skal være beskyttet?",
                (
                    "P",
                    "Forslaget om at beskytte titlen har været sendt i høring hos organisationerne på området.",
                ),
                (
                    "Dansk Håndværkerforbund>P",
                    "Dansk Håndværkerforbund anfører i sit høringssvar, at en beskyttet titel vil styrke kvaliteten.",
                ),
                (
                    "Forbrugerforeningen Kvist>P",
                    "Forbrugerforeningen Kvist vurderer derimod, at en beskyttet titel vil gøre møbler dyrere.",
                ),
                (
                    "P",
                    "Regeringen lægger vægt på, at det skal være let at starte egen virksomhed, og regeringen har derfor ingen planer om at "
                    "indføre nye beskyttede titler.",
                ),
                session="2017-18",
                date="2017-11-09",
                case_number="17/10873-4",
                committee="Håndværksudvalget",
                ministry="Ministeriet for Håndværk og Design",
                minister_title="minister for håndværk og design",
                minister_name="Holger Hammer",
                asked_by=(("Hanne Høvl", "W"),),
            ),
        ),
        ".md",
    ),
    Letter(
        "2018: a revised answer that replaces an earlier one and says what was wrong in it",
        """Mose- og Engministeriet

Folketingets Mose- og Engudvalg

Dato: 16. april 2018
Sagsnr.: 2018-1190
Akt-id: 660214

Revideret svar på spørgsmål nr. 318 (Alm. del) stillet den 1. marts 2018 til mose- og engministeren efter ønske fra Viggo Vibe (Z)

Dette svar erstatter ministeriets svar af 27. marts 2018.

Spørgsmål nr. 318

Hvor mange hektar eng er der udtaget af drift i Nordjylland i 2016 og 2017?

Revideret svar

Ved en fejl blev hektar og tønder land forvekslet i tabellen i det tidligere svar. De rigtige tal fremgår nedenfor.

2016: 1.140 ha
2017: 965 ha

Jeg skal beklage fejlen.

Med venlig hilsen

Ebbe Engsø

/ Mads Mosekonge
""",
        (
            answer(
                "318",
                "Hvor mange hektar eng er der udtaget af drift i Nordjylland i 2016 og 2017?",
                (
                    "P",
                    "Ved en fejl blev hektar og tønder land forvekslet i tabellen i det tidligere svar. De rigtige tal fremgår nedenfor. "
                    "2016: 1.140 ha 2017: 965 ha",
                ),
                ("M", "Jeg skal beklage fejlen."),
                session="2017-18",
                date="2018-04-16",
                case_number="2018-1190",
                document_number="660214",
                committee="Mose- og Engudvalget",
                ministry="Mose- og Engministeriet",
                minister_title="mose- og engminister",
                minister_name="Ebbe Engsø",
                asked_by=(("Viggo Vibe", "Z"),),
            ),
        ),
    ),
    Letter(
        "2018: two organisations quoted one after the other, lists in both, and a reference to an answer to another committee",
        """Budministeriet

Folketingets Bududvalg
Christiansborg
1240 København K

Den 12. december 2018
J.nr. 2018 - 20517

Folketingets Bududvalg har den 14. november 2018 stillet følgende spørgsmål nr. 52 (Alm. del) til budministeren, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Pernille Pakke (X).

Spørgsmål nr. 52:

”Hvilke erfaringer er der med ubemandede pakkeautomater?”

Svar:

Til brug for besvarelsen har jeg indhentet bidrag fra Kommunernes Budforening og Pakkebranchens Fællesråd.

Kommunernes Budforening har oplyst følgende:

”Budforeningens medlemmer har i 2018 opstillet 340 automater. Erfaringerne er, at

- flere borgere henter pakken samme dag,

- der er færre forgæves kørsler.

Foreningen har ikke modtaget klager.”

Pakkebranchens Fællesråd har oplyst følgende:

”Branchen har gode erfaringer, jf. rapporten ”Pakker døgnet rundt” fra 2017. De største udfordringer er:

1. hærværk
2. sne og is”

Jeg kan i øvrigt henvise til besvarelsen af spørgsmål nr. 211 (Alm. del) fra Folketingets Kulturudvalg.

Med venlig hilsen

Birger Budstikke
""",
        (
            answer(
                "52",
                "Hvilke erfaringer er der med ubemandede pakkeautomater?",
                (
                    "M",
                    "Til brug for besvarelsen har jeg indhentet bidrag fra Kommunernes Budforening og Pakkebranchens Fællesråd.",
                ),
                ("P", "Kommunernes Budforening har oplyst følgende:"),
                (
                    "Kommunernes Budforening>P",
                    "Budforeningens medlemmer har i 2018 opstillet 340 automater. Erfaringerne er, at - flere borgere henter pakken samme "
                    "dag, - der er færre forgæves kørsler. Foreningen har ikke modtaget klager.",
                ),
                ("P", "Pakkebranchens Fællesråd har oplyst følgende:"),
                (
                    "Pakkebranchens Fællesråd>P",
                    "Branchen har gode erfaringer, jf. rapporten ”Pakker døgnet rundt” fra 2017. De største udfordringer er: 1. hærværk 2. "
                    "sne og is",
                ),
                (
                    "M",
                    "Jeg kan i øvrigt henvise til besvarelsen af spørgsmål nr. 211 (Alm. del) fra Folketingets Kulturudvalg.",
                ),
                refers=(("alm_del", "211", "Kulturudvalget", None, None),),
                session="2018-19 (1. samling)",
                date="2018-12-12",
                case_number="2018 - 20517",
                committee="Bududvalget",
                ministry="Budministeriet",
                minister_title="budminister",
                minister_name="Birger Budstikke",
                asked_by=(("Pernille Pakke", "X"),),
            ),
        ),
    ),
    Letter(
        "2019: values of the margin after the text, the question unquoted over two paragraphs",
        """Ministeren

Udvalget for Bier og Blomster
Folketinget
Christiansborg
1240 København K

Udvalget for Bier og Blomster har den 20. november 2019 stillet følgende spørgsmål nr. 33 (alm. del) efter ønske fra Bodil
Bistade (Y) til ministeren for bier og blomster, som hermed besvares.

Spørgsmål nr. 33:

Hvor mange vilde bier er der i Danmark?

Ministeren bedes endvidere oplyse, hvilke arter der er gået tilbage siden 2010.

Svar:

Der findes 292 kendte arter af vilde bier i Danmark. Det samlede antal bier er ikke opgjort.

Bistyrelsen vurderer, at 19 arter er gået tilbage siden 2010. Bistyrelsen har samtidig oplyst, at to arter er forsvundet.

Ministeriet har afsat midler til en ny optælling i 2021.

Med venlig hilsen

Malurt Midsommer

18. december 2019
Naturkontoret
Ministeriet for Bier
og Blomster
Linde Allé 4
2100 København Ø
Tel.
Mail
Web
CVR-nr.
Sags nr.
Akt-id
4177 0000
[email protected]
www.mbb.dk
12345674
2019 - 14420
1204431
Side
1/1
""",
        (
            answer(
                "33",
                "Hvor mange vilde bier er der i Danmark? Ministeren bedes endvidere oplyse, hvilke arter der er gået tilbage siden 2010.",
                (
                    "P",
                    "Der findes 292 kendte arter af vilde bier i Danmark. Det samlede antal bier er ikke opgjort.",
                ),
                (
                    "Bistyrelsen>P",
                    "Bistyrelsen vurderer, at 19 arter er gået tilbage siden 2010. Bistyrelsen har samtidig oplyst, at to arter er "
                    "forsvundet.",
                ),
                ("P", "Ministeriet har afsat midler til en ny optælling i 2021."),
                session="2019-20",
                date="2019-12-18",
                case_number="2019 - 14420",
                document_number="1204431",
                committee="Udvalget for Bier og Blomster",
                ministry="Ministeriet for Bier og Blomster",
                minister_title="minister for bier og blomster",
                minister_name="Malurt Midsommer",
                asked_by=(("Bodil Bistade", "Y"),),
            ),
        ),
    ),
    Letter(
        "2008: an old published page that lost spaces at line ends",
        """Skatteudvalget (2. samling)
SAU alm. del - Svar på Spørgsmål 61
Offentligt
Told- og Afgiftsprøveministeriet
FolketingetSkatteudvalgetChristiansborg1240 København K
Dato:11. februar 2008J.nr.: 2008-318-0019
Hermed sendes svar på spørgsmål nr. 61 (Alm. del), somFolketingets Skatteudvalg har stillet til told- og afgiftsprøveministeren den """
        """15. januar 2008.Spørgsmålet er stillet efter ønske fra Jens Jetton(W).
Tyge Toldbod/Ole Opkræver
Spørgsmål nr. 61:
”Hvor meget har staten opkrævet i afgift af fyrvær-keri i 2006?”Svar:
Der blev i 2006 opkrævet 41 mio. kr. i afgift af fyrværkeri. Beløbet er opgjort af Afgiftscentret.Afgiften har været uændret siden 2001.
2
""",
        (
            answer(
                "61",
                "Hvor meget har staten opkrævet i afgift af fyrværkeri i 2006?",
                (
                    "P",
                    "Der blev i 2006 opkrævet 41 mio. kr. i afgift af fyrværkeri. Beløbet er opgjort af Afgiftscentret. Afgiften har været "
                    "uændret siden 2001.",
                ),
                session="2007-08 (2. samling)",
                date="2008-02-11",
                case_number="2008-318-0019",
                committee="Skatteudvalget",
                committee_code="SAU",
                ministry="Told- og Afgiftsprøveministeriet",
                minister_title="told- og afgiftsprøveminister",
                minister_name="Tyge Toldbod",
                asked_by=(("Jens Jetton", "W"),),
            ),
        ),
    ),
    Letter(
        "2020: a part of the answer is sent in confidence",
        """Beredskabsprøveministeriet

Folketingets Prøveberedskabsudvalg

Dato: 23. juni 2020
Enhed: Beredskabskontoret
Sagsbeh.: ABCD
Sagsnr.: 2020-44120
Doknr.: 512908

Besvarelse af spørgsmål nr. 1108 (Alm. del) fra Folketingets Prøveberedskabsudvalg

Folketingets Prøveberedskabsudvalg har den 26. maj 2020 stillet følgende spørgsmål nr. 1108 (Alm. del) til
beredskabsprøveministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Dorte Depot (Q) og Ib Isenkram
(uden for folketingsgrupperne).

Spørgsmål nr. 1108:

”Hvor store er statens lagre af sandsække, og hvor befinder de sig?”

Svar:

Beredskabsprøveministeriet har indhentet en udtalelse fra Lagerstyrelsen, som har oplyst følgende:

”Lagerstyrelsen råder over 2,4 mio. sandsække, fordelt på fem lagre. Lagrene blev senest optalt i marts 2020. Lagrenes
beliggenhed er af hensyn til sikkerheden ikke offentlig.”

Oplysningerne om lagrenes beliggenhed er fortrolige og fremsendes derfor særskilt til udvalget.

Jeg kan oplyse, at regeringen følger lagrenes størrelse tæt.

Med venlig hilsen

Berit Bunker
""",
        (
            answer(
                "1108",
                "Hvor store er statens lagre af sandsække, og hvor befinder de sig?",
                (
                    "P",
                    "Beredskabsprøveministeriet har indhentet en udtalelse fra Lagerstyrelsen, som har oplyst følgende:",
                ),
                (
                    "Lagerstyrelsen>P",
                    "Lagerstyrelsen råder over 2,4 mio. sandsække, fordelt på fem lagre. Lagrene blev senest optalt i marts 2020. "
                    "Lagrenes beliggenhed er af hensyn til sikkerheden ikke offentlig.",
                ),
                (
                    "P",
                    "Oplysningerne om lagrenes beliggenhed er fortrolige og fremsendes derfor særskilt til udvalget.",
                ),
                ("M", "Jeg kan oplyse, at regeringen følger lagrenes størrelse tæt."),
                session="2019-20",
                date="2020-06-23",
                case_number="2020-44120",
                document_number="512908",
                committee="Prøveberedskabsudvalget",
                ministry="Beredskabsprøveministeriet",
                minister_title="beredskabsprøveminister",
                minister_name="Berit Bunker",
                asked_by=(("Dorte Depot", "Q"), ("Ib Isenkram", "uden for folketingsgrupperne")),
            ),
        ),
    ),
    Letter(
        "2021: a supplementary answer with an agency's new figures",
        """Svømmeministeriet

Folketingets Svømmeudvalg
Christiansborg
1240 København K

7. september 2021
Sagsnr.: 2021-3304

Supplerende besvarelse af spørgsmål nr. 702 (Alm. del) fra Folketingets Svømmeudvalg

Folketingets Svømmeudvalg har den 11. maj 2021 stillet spørgsmål nr. 702 (Alm. del) til svømmeministeren. Spørgsmålet er stillet efter
ønske fra Bo Badehætte (Z).

Spørgsmål nr. 702:

”Hvor stor en andel af eleverne i 5. klasse kan svømme 200 meter?”

Supplerende svar:

Ministeriet oplyste i besvarelsen af 8. juni 2021 af spørgsmål nr. 702 (Alm. del) fra Folketingets Svømmeudvalg, at der ikke fandtes en
opgørelse.

Bassinstyrelsen har nu afsluttet en undersøgelse af elevernes svømmefærdigheder. Styrelsen har til brug for det supplerende svar oplyst
følgende:

”Undersøgelsen omfatter 212 skoler. Heraf fremgår det, at 71 pct. af eleverne i 5. klasse kan svømme 200 meter. Andelen er højest på
Bornholm.”

Svømmeministeriet vil drøfte resultaterne med kommunerne i efteråret 2021.

Med venlig hilsen

Signe Sæl
""",
        (
            answer(
                "702",
                "Hvor stor en andel af eleverne i 5. klasse kan svømme 200 meter?",
                (
                    "P",
                    "Ministeriet oplyste i besvarelsen af 8. juni 2021 af spørgsmål nr. 702 (Alm. del) fra Folketingets Svømmeudvalg, at "
                    "der ikke fandtes en opgørelse. Bassinstyrelsen har nu afsluttet en undersøgelse af elevernes svømmefærdigheder. "
                    "Styrelsen har til brug for det supplerende svar oplyst følgende:",
                ),
                (
                    "Bassinstyrelsen>P",
                    "Undersøgelsen omfatter 212 skoler. Heraf fremgår det, at 71 pct. af eleverne i 5. klasse kan svømme 200 meter. "
                    "Andelen er højest på Bornholm.",
                ),
                ("P", "Svømmeministeriet vil drøfte resultaterne med kommunerne i efteråret 2021."),
                refers=(("alm_del", "702", "Svømmeudvalget", None, "2021-06-08"),),
                status="supplementary",
                session="2020-21",
                date="2021-09-07",
                case_number="2021-3304",
                committee="Svømmeudvalget",
                ministry="Svømmeministeriet",
                minister_title="svømmeminister",
                minister_name="Signe Sæl",
                asked_by=(("Bo Badehætte", "Z"),),
            ),
        ),
    ),
    Letter(
        "2021: a footnote at the foot of the page and a blank line in the middle of a sentence",
        """Ministeriet for Stier og Stræder
Folketingets Stiudvalg
Christiansborg
1240 København K

Dato: 30. marts 2021
Sagsnr.: 2021-0518
Dok.: 88213

Stiudvalget har den 2. marts 2021 stillet følgende spørgsmål nr. 144 (Alm. del) til ministeren for stier og stræder, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Vera Vandresen (X).

Spørgsmål nr. 144:

”Kan ministeren bekræfte, at der er blevet færre offentlige stier siden 2015?”

Svar:

Nej, det kan jeg ikke bekræfte.

Længden af de offentlige stier1 var ved udgangen af 2020 i alt 61.400 km, mens den ved udgangen af 2015 var 60.250 km. Stigningen
skyldes især, at kommunerne har anlagt nye

1 Private fællesveje er ikke medregnet.

Side 1 af 2

stier i forbindelse med skovrejsning, og at flere nedlagte jernbaner er blevet til stier.

Statens Stikontor har oplyst, at 38 km sti er nedlagt i samme periode. Ministeriet har ikke grundlag for at antage, at tallet er
højere.

Med venlig hilsen

Sten Strædesen
""",
        (
            answer(
                "144",
                "Kan ministeren bekræfte, at der er blevet færre offentlige stier siden 2015?",
                ("M", "Nej, det kan jeg ikke bekræfte."),
                (
                    "P",
                    "Længden af de offentlige stier1 var ved udgangen af 2020 i alt 61.400 km, mens den ved udgangen af 2015 var 60.250 km. "
                    "Stigningen skyldes især, at kommunerne har anlagt nye stier i forbindelse med skovrejsning, og at flere nedlagte "
                    "jernbaner er blevet til stier.",
                ),
                (
                    "Statens Stikontor>P",
                    "Statens Stikontor har oplyst, at 38 km sti er nedlagt i samme periode.",
                ),
                ("P", "Ministeriet har ikke grundlag for at antage, at tallet er højere."),
                session="2020-21",
                date="2021-03-30",
                case_number="2021-0518",
                document_number="88213",
                committee="Stiudvalget",
                ministry="Ministeriet for Stier og Stræder",
                minister_title="minister for stier og stræder",
                minister_name="Sten Strædesen",
                asked_by=(("Vera Vandresen", "X"),),
            ),
        ),
    ),
    Letter(
        "2022: a written section 20 question, dates with slashes, the minister against what the member says",
        """Bageministeriet

Medlem af Folketinget
Rosa Rugbrød (Q)
Christiansborg

Dato: 4/5-22
J.nr. 2022-871

Svar på spørgsmål nr. S 877 stillet af Rosa Rugbrød (Q) den 27. april 2022 til bageministeren

Spørgsmål nr. S 877:

Mener ministeren, at det er rimeligt, at små bagerier skal betale det samme gebyr for kontrol som store brødfabrikker?

Svar:

Gebyret for kontrol blev indført ved lov nr. 1412 af 3. december 2019. Gebyret dækker kontrollens omkostninger.

Rosa Rugbrød (Q) anfører, at små bagerier betaler det samme som store brødfabrikker.

Jeg mener, at det er rimeligt, at den, der bliver kontrolleret, også betaler for kontrollen. Jeg har dog noteret mig, at nogle små
bagerier finder gebyret højt, og regeringen vil se på ordningen i forbindelse med næste års finanslov.

Med venlig hilsen

Bertil Bolle
Bageminister
""",
        (
            answer(
                "S 877",
                "Mener ministeren, at det er rimeligt, at små bagerier skal betale det samme gebyr for kontrol som store brødfabrikker?",
                (
                    "P",
                    "Gebyret for kontrol blev indført ved lov nr. 1412 af 3. december 2019. Gebyret dækker kontrollens omkostninger.",
                ),
                (
                    "Rosa Rugbrød>P",
                    "Rosa Rugbrød (Q) anfører, at små bagerier betaler det samme som store brødfabrikker.",
                ),
                (
                    "M",
                    "Jeg mener, at det er rimeligt, at den, der bliver kontrolleret, også betaler for kontrollen. Jeg har dog noteret mig, "
                    "at nogle små bagerier finder gebyret højt, og regeringen vil se på ordningen i forbindelse med næste års finanslov.",
                ),
                kind="section_20",
                session="2021-22",
                date="2022-05-04",
                case_number="2022-871",
                committee=None,
                ministry="Bageministeriet",
                minister_title="bageminister",
                minister_name="Bertil Bolle",
                asked_by=(("Rosa Rugbrød", "Q"),),
            ),
        ),
    ),
    Letter(
        "2023: a margin column between the halves of a sentence and a reference to an annex",
        """Papirudvalget 2022-23 (2. samling)
PAU Alm.del - endeligt svar på spørgsmål 19
Offentligt
2712345_0001.png
Papirministeriet
Folketingets Papirudvalg
Christiansborg
1240 København K
9. maj 2023
J.nr. 2023-1677
Papirudvalget har i brev af 13. april 2023 stillet følgende spørgsmål nr. 19 (alm. del) til papirministeren, som hermed besvares.
Spørgsmålet er stillet efter ønske fra Karl Karton (LT).
Spørgsmål nr. 19:
Vil ministeren kommentere henvendelsen af 3. april 2023 fra Foreningen Danske Papirmøller, jf. PAU alm. del – bilag 71?
Svar:
Foreningen Danske Papirmøller skriver i henvendelsen, at energiafgiften truer tre møller. Papirministeriet er bekendt med, at
stigende energipriser i 2022 har ramt møllerne, og ministeriet har derfor i samarbejde med
Papirministeriet
Kartonvej 3
1402 København K
Tlf. 4141 0000
CVR-nr. 11223344
EAN 5798000000000
www.papirministeriet.dk
Side 1/2
2712345_0002.png
de berørte kommuner nedsat en arbejdsgruppe, som skal aflevere sine anbefalinger til mig den 1. oktober 2023.
Jeg ser frem til at drøfte anbefalingerne med foreningen.
Med venlig hilsen
Pelle Papirklip
""",
        (
            answer(
                "19",
                "Vil ministeren kommentere henvendelsen af 3. april 2023 fra Foreningen Danske Papirmøller, jf. PAU alm. del – bilag 71?",
                (
                    "Foreningen Danske Papirmøller>P",
                    "Foreningen Danske Papirmøller skriver i henvendelsen, at energiafgiften truer tre møller.",
                ),
                (
                    "M",
                    "Papirministeriet er bekendt med, at stigende energipriser i 2022 har ramt møllerne, og ministeriet har derfor i "
                    "samarbejde med de berørte kommuner nedsat en arbejdsgruppe, som skal aflevere sine anbefalinger til mig den 1. "
                    "oktober 2023. Jeg ser frem til at drøfte anbefalingerne med foreningen.",
                ),
                refers=(("alm_del", "bilag 71", "Papirudvalget", None, None),),
                session="2022-23 (2. samling)",
                date="2023-05-09",
                case_number="2023-1677",
                committee="Papirudvalget",
                committee_code="PAU",
                ministry="Papirministeriet",
                minister_title="papirminister",
                minister_name="Pelle Papirklip",
                asked_by=(("Karl Karton", "LT"),),
            ),
        ),
    ),
    Letter(
        "2023: three askers, one of them outside the committee, an agency's memo whose title is in marks",
        """MINISTERIET FOR MASKINER OG MEKANIK

Folketingets Maskinudvalg
Christiansborg
1240 København K

Dato: 14. november 2023
Kontor: Center for Tilsyn
Sagsbeh.: Tandhjul, Tina
Sagsnr.: 2023-0007711
Dok. nr.: 4410029

Svar på spørgsmål nr. 27 (Alm. del), som Folketingets Maskinudvalg har stillet til ministeren for maskiner og mekanik den
24. oktober 2023 efter ønske fra Dagny Dampkedel (X), Svend Skruenøgle (Y) og ikkemedlem af udvalget (MFU) Olav Olie (UFG).

Spørgsmål

”Er det ministerens vurdering, at tilsynet med elevatorer er godt nok?”

Svar

Elevatortilsynet har til brug for besvarelsen udarbejdet følgende bidrag:

”Elevatortilsynet fører tilsyn med 38.000 elevatorer. I notatet ”Sikre elevatorer 2022” redegøres der for, at antallet af ulykker er
faldet fra 41 i 2018 til 23 i 2022.

Tilsynet bemærker, at faldet ”ikke alene kan tilskrives tilsynet”, men også skyldes nyere elevatorer.

Der er i øjeblikket 14 inspektører ansat i tilsynet.”

På den baggrund er det min vurdering, at tilsynet med elevatorer er tilstrækkeligt.

Med venlig hilsen

Mogens Motor
""",
        (
            answer(
                "27",
                "Er det ministerens vurdering, at tilsynet med elevatorer er godt nok?",
                ("P", "Elevatortilsynet har til brug for besvarelsen udarbejdet følgende bidrag:"),
                (
                    "Elevatortilsynet>P",
                    "Elevatortilsynet fører tilsyn med 38.000 elevatorer. I notatet ”Sikre elevatorer 2022” redegøres der for, at antallet "
                    "af ulykker er faldet fra 41 i 2018 til 23 i 2022. Tilsynet bemærker, at faldet ”ikke alene kan tilskrives tilsynet”, "
                    "men også skyldes nyere elevatorer. Der er i øjeblikket 14 inspektører ansat i tilsynet.",
                ),
                (
                    "M",
                    "På den baggrund er det min vurdering, at tilsynet med elevatorer er tilstrækkeligt.",
                ),
                session="2023-24",
                date="2023-11-14",
                case_number="2023-0007711",
                document_number="4410029",
                committee="Maskinudvalget",
                ministry="Ministeriet for Maskiner og Mekanik",
                minister_title="minister for maskiner og mekanik",
                minister_name="Mogens Motor",
                asked_by=(("Dagny Dampkedel", "X"), ("Svend Skruenøgle", "Y"), ("Olav Olie", "UFG")),
            ),
        ),
    ),
    Letter(
        "2024: a question to a proposed resolution, with a reference to another of its questions",
        """Vandløbsministeriet

Folketingets Vandløbsudvalg

Dato: 21. marts 2024
Sagsnr.: 2024 - 2210

Vandløbsudvalget har den 29. februar 2024 stillet følgende spørgsmål nr. 5 til B 77 (Forslag til folketingsbeslutning om frie åer)
til vandløbsministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Aase Å (Z).

Spørgsmål nr. 5 til B 77:

Ministeren bedes oplyse, hvor mange spærringer der er fjernet i de danske vandløb siden 2010, og hvad det har kostet.

Svar:

Siden 2010 er der fjernet 2.871 spærringer i danske vandløb. Det har kostet 614 mio. kr. i 2023-priser.

Åstyrelsen har oplyst, at der er omkring 3.000 spærringer tilbage, og at de fleste af dem ligger i små vandløb.

Ministeriet kan om finansieringen henvise til besvarelsen af spørgsmål nr. 4 til B 77.

Med venlig hilsen

Vibeke Vandstand
/
Karsten Kildevæld
""",
        (
            answer(
                "5 til B 77",
                "Ministeren bedes oplyse, hvor mange spærringer der er fjernet i de danske vandløb siden 2010, og hvad det har kostet.",
                (
                    "P",
                    "Siden 2010 er der fjernet 2.871 spærringer i danske vandløb. Det har kostet 614 mio. kr. i 2023-priser.",
                ),
                (
                    "Åstyrelsen>P",
                    "Åstyrelsen har oplyst, at der er omkring 3.000 spærringer tilbage, og at de fleste af dem ligger i små vandløb.",
                ),
                (
                    "P",
                    "Ministeriet kan om finansieringen henvise til besvarelsen af spørgsmål nr. 4 til B 77.",
                ),
                refers=(("bill", "4 til B 77", "Vandløbsudvalget", None, None),),
                kind="bill",
                session="2023-24",
                date="2024-03-21",
                case_number="2024 - 2210",
                committee="Vandløbsudvalget",
                ministry="Vandløbsministeriet",
                minister_title="vandløbsminister",
                minister_name="Vibeke Vandstand",
                asked_by=(("Aase Å", "Z"),),
            ),
        ),
    ),
    Letter(
        "2024: two questions answered together, with an expert agency passed on through a report",
        """Ministeriet for Spil og Puslespil

Folketingets Spiludvalg

Dato: 6. november 2024
Kontor: Brætspilskontoret
Sagsbeh: Trine Terning
Sagsnr.: 2024-09120
Dok.: 3441107

Besvarelse af spørgsmål nr. 8 og 9 (Alm. del) fra Folketingets Spiludvalg

Hermed sendes besvarelse af spørgsmål nr. 8 og 9 (Alm. del), som Folketingets Spiludvalg har stillet til ministeren for spil og
puslespil den 9. oktober 2024. Spørgsmålene er stillet efter ønske fra Ludvig Ludo (W).

Sofie Skakmat

/

Trine Terning

Spørgsmål nr. 8 (Alm. del) fra Folketingets Spiludvalg:

”Hvor mange børn under 12 år spiller brætspil hver uge?”

Spørgsmål nr. 9 (Alm. del) fra Folketingets Spiludvalg:

”Hvordan har udviklingen været siden 2019?”

Svar på spørgsmål nr. 8 og 9:

Det fremgår af Spilstyrelsens rapport ”Børn og brætspil 2023”, at 58 pct. af børn under 12 år spiller brætspil mindst én gang om ugen.
Ifølge Spilstyrelsen var andelen 49 pct. i 2019.

Ministeriet noterer sig den positive udvikling.
""",
        tuple(
            answer(
                number,
                question,
                (
                    "Spilstyrelsen>P",
                    "Det fremgår af Spilstyrelsens rapport ”Børn og brætspil 2023”, at 58 pct. af børn under 12 år spiller brætspil mindst "
                    "én gang om ugen. Ifølge Spilstyrelsen var andelen 49 pct. i 2019.",
                ),
                ("P", "Ministeriet noterer sig den positive udvikling."),
                session="2024-25",
                date="2024-11-06",
                case_number="2024-09120",
                document_number="3441107",
                committee="Spiludvalget",
                ministry="Ministeriet for Spil og Puslespil",
                minister_title="minister for spil og puslespil",
                minister_name="Sofie Skakmat",
                asked_by=(("Ludvig Ludo", "W"),),
            )
            for number, question in (
                ("8", "Hvor mange børn under 12 år spiller brætspil hver uge?"),
                ("9", "Hvordan har udviklingen været siden 2019?"),
            )
        ),
    ),
    Letter(
        "2025: numbered sub-questions with numbered answers, one of them an agency's",
        """Digteministeriet

Folketingets Digteudvalg
Christiansborg
1240 København K

Enhed
Poesikontoret

Dato
25. februar 2025

Sagsnr.
2025 - 311

Folketingets Digteudvalg har den 28. januar 2025 stillet følgende spørgsmål nr. 66 (Alm. del) til digteministeren, som hermed besvares.
Spørgsmålet er stillet efter ønske fra Strofe Stenbæk (Y).

Spørgsmål nr. 66:

”Ministeren bedes oplyse:
1) Hvor mange digtsamlinger blev udgivet i 2024?
2) Hvor mange af dem fik støtte?
3) Vil ministeren hæve støtten?”

Svar:

Ad 1)

Digtsekretariatet har oplyst, at der i 2024 blev udgivet 214 digtsamlinger.

Ad 2)

Ministeriet har givet støtte til 87 digtsamlinger i 2024.

Ad 3)

Jeg har ikke aktuelle planer om at hæve støtten.

Med venlig hilsen

Rigmor Rim
""",
        (
            answer(
                "66",
                "Ministeren bedes oplyse: 1) Hvor mange digtsamlinger blev udgivet i 2024? 2) Hvor mange af dem fik støtte? 3) Vil ministeren "
                "hæve støtten?",
                ("P", "Ad 1)"),
                (
                    "Digtsekretariatet>P",
                    "Digtsekretariatet har oplyst, at der i 2024 blev udgivet 214 digtsamlinger.",
                ),
                ("P", "Ad 2) Ministeriet har givet støtte til 87 digtsamlinger i 2024. Ad 3)"),
                ("M", "Jeg har ikke aktuelle planer om at hæve støtten."),
                session="2024-25",
                date="2025-02-25",
                case_number="2025 - 311",
                committee="Digteudvalget",
                ministry="Digteministeriet",
                minister_title="digteminister",
                minister_name="Rigmor Rim",
                asked_by=(("Strofe Stenbæk", "Y"),),
            ),
        ),
    ),
    Letter(
        "2025: the title line of a short letter, nothing in the letterhead but the web domain, no greeting",
        """Folketingets Osteudvalg
Christiansborg
1240 København K

www.osteministeriet.dk
ost@osteministeriet.dk

22-08-2025
Ref.-nr. 25/003188-02

OSU alm. del – endeligt svar på spm. 512 stillet den 3. juli 2025 efter ønske fra Gorm Gorgonzola (X)

Spørgsmål

Hvor stor en del af den danske eksport af ost går til lande uden for EU? Regeringen har tidligere sagt, at andelen vil stige, men
tallene viser det modsatte.

Svar

I 2024 gik 31 pct. af eksporten af ost til lande uden for EU, svarende til 4,2 mia. kr. Andelen var 29 pct. i 2023 og 28 pct. i 2022.
Andelen er således steget.

Brancheorganisationen Dansk Ost oplyser, at eksporten ventes at stige yderligere i 2025.

Der henvises i øvrigt til OSU alm. del – svar på spm. 377 (2023-24).
""",
        (
            answer(
                "512",
                "Hvor stor en del af den danske eksport af ost går til lande uden for EU? Regeringen har tidligere sagt, at andelen vil "
                "stige, men tallene viser det modsatte.",
                (
                    "P",
                    "I 2024 gik 31 pct. af eksporten af ost til lande uden for EU, svarende til 4,2 mia. kr. Andelen var 29 pct. i 2023 og "
                    "28 pct. i 2022. Andelen er således steget.",
                ),
                (
                    "Brancheorganisationen Dansk Ost>P",
                    "Brancheorganisationen Dansk Ost oplyser, at eksporten ventes at stige yderligere i 2025.",
                ),
                ("P", "Der henvises i øvrigt til OSU alm. del – svar på spm. 377 (2023-24)."),
                refers=(("alm_del", "377", "Osteudvalget", "2023-24", None),),
                session="2024-25",
                date="2025-08-22",
                case_number="25/003188-02",
                committee="Osteudvalget",
                committee_code="OSU",
                ministry="Osteministeriet",
                minister_title=None,
                minister_name=None,
                asked_by=(("Gorm Gorgonzola", "X"),),
            ),
        ),
    ),
)
