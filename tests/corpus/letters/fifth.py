"""Letters as a clerk would meet them in a random sample: 20 house styles of 2009 to 2025, written without knowledge of the rules.

Of its 20 letters 14 were read exactly before any rule was changed for them (14, too, once two expectations were corrected).
"""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

import textwrap

from tests.corpus.letters.expected import Letter, answer


def _wrap(text: str, width: int = 92) -> str:
    return textwrap.fill(text, width, break_on_hyphens=False, break_long_words=False)


_RAIN_ASKED = "Vil ministeren redegøre for, hvor mange borgere der i 2020 ventede mere end 30 dage på at få repareret en bevilget paraply, og hvad ministeren vil gøre for at nedbringe ventetiden, jf. artiklen ”Tusinder står i regnen” i Vestegnsbladet den 2. maj 2021?"
_RAIN_LEAD = "Til brug for min besvarelse af spørgsmålet har jeg indhentet bidrag fra Regnstyrelsen og Sammenslutningen af Regndistrikter. Regnstyrelsen oplyser følgende:"
_RAIN_1 = "Regnstyrelsen offentliggør hvert kvartal ventetiderne på reparation af bevilgede paraplyer på styrelsens hjemmeside. Opgørelsen bygger på distrikternes indberetninger til Landsregistret for Regntøj (LRR)."
_RAIN_2 = "Det fremgår af LRR, at der i 2020 blev henvist 41.260 paraplyer til reparation. Heraf ventede 6.118, svarende til 14,8 pct., mere end 30 dage. Den gennemsnitlige ventetid var 19 dage, hvilket er fire dage mere end i 2019."
_RAIN_3 = "Regnstyrelsen gør opmærksom på, at aktiviteten i 2. kvartal 2020 var påvirket af, at værkstederne i en periode alene udførte akutte reparationer. Tallene for 2020 kan derfor ikke umiddelbart sammenlignes med tidligere år."
_RAIN_LEAD_2 = "Sammenslutningen af Regndistrikter har endvidere oplyst følgende:"
_RAIN_4 = "Distrikterne har fuldt fokus på at afvikle den pukkel af reparationer, der blev opbygget i foråret 2020. Alle fem distrikter har derfor indgået aftaler med private værksteder."
_RAIN_5 = "Det er distrikternes forventning, at ventetiden vil være nedbragt til niveauet før epidemien ved udgangen af 2021. Der er dog fortsat mangel på uddannede paraplymagere i to af de fem distrikter."
_RAIN_MINE = "Jeg er glad for, at distrikterne arbejder målrettet på at afvikle puklen. For mig er det afgørende, at borgerne kan stole på, at den ret til hurtig reparation, som Folketinget har givet dem, også gælder i praksis. Jeg vil derfor følge udviklingen tæt, og jeg drøfter løbende situationen med distrikterne."
_RAIN_MINE_2 = "Jeg kan desuden oplyse, at regeringen med finansloven for 2021 har afsat 60 mio. kr. årligt i 2021-2024 til uddannelse af flere paraplymagere."

_WALL_ASKED = "Hvad kan ministeren oplyse om indholdet af tungmetaller i gamle tapeter, og er der efter ministerens opfattelse behov for en landsdækkende kortlægning?"
_WALL_1 = "Tapeter fra perioden 1860-1920 kan indeholde arsen og bly i farvelaget. Stofferne frigives normalt ikke, så længe tapetet sidder urørt på væggen, men ved nedtagning kan der dannes støv, som det ikke er hensigtsmæssigt at indånde."
_WALL_2 = "Tapetstyrelsen gennemførte i 2012-2014 en undersøgelse af 84 boliger. I 11 af boligerne blev der fundet tapet med et indhold af arsen over grænseværdien. Undersøgelsen er offentliggjort som rapport nr. 1558, ”Stoffer i ældre vægbeklædning”, og kan findes på styrelsens hjemmeside."
_WALL_2B = "For så vidt angår affald er nedtaget tapet med et indhold af arsen over grænseværdien farligt affald og skal afleveres på genbrugspladsen i en lukket sæk. Kommunerne anviser, hvor sækken skal afleveres, jf. affaldsbekendtgørelsens § 41."
_WALL_3 = "Det er Tapetstyrelsens vurdering, at en landsdækkende kortlægning vil koste i størrelsesordenen 25-30 mio. kr., og at den ikke vil give væsentlig ny viden i forhold til rapporten fra 2014."
_WALL_4 = "Tapetstyrelsen har supplerende oplyst, at styrelsen i 2015 modtog 37 henvendelser fra borgere om gamle tapeter. Tapetstyrelsen har ligeledes oplyst, at alle, der henvender sig, får tilsendt en vejledning om sikker nedtagning."
_WALL_5 = "Ifølge Tapetinstituttet ved Midtfyns Universitet er der ikke internationale erfaringer, der peger på, at en kortlægning vil gøre en forskel for sundheden."
_WALL_MINE = "Jeg lægger vægt på, at borgerne har let adgang til oplysninger om, hvordan de skal forholde sig. På baggrund af styrelsens vurdering ser jeg ikke aktuelt behov for en landsdækkende kortlægning, men jeg har bedt styrelsen om at opdatere vejledningen inden årets udgang. Jeg vil desuden tage emnet op, når jeg til efteråret mødes med malernes og byggeriets organisationer."

_TOY_ASKED = "Vil ministeren oplyse, hvor mange skoler der har fået dispensation fra reglerne om klodser i indskolingen i skoleårene 2017/2018, 2018/2019 og 2019/2020, samt hvad begrundelserne har været?"
_TOY_LEAD = "Jeg har til brug for besvarelsen indhentet bidrag fra Styrelsen for Klodser og Kvalitet (SKK), som har oplyst følgende:"
_TOY_1 = "Efter § 9, stk. 3, i klodsloven kan kommunalbestyrelsen efter ansøgning fra skolens leder dispensere fra kravet om mindst 40 klodser pr. elev i 0.-3. klasse. Kommunalbestyrelsen skal indberette dispensationen til Styrelsen for Klodser og Kvalitet senest den 1. november."
_TOY_2 = "På baggrund af kommunernes indberetninger kan styrelsen oplyse, at der i skoleåret 2017/2018 blev givet 61 dispensationer, i 2018/2019 74 dispensationer og i 2019/2020 58 dispensationer. Styrelsen har ikke efterprøvet kommunernes indberetninger."
_TOY_3 = "De hyppigste begrundelser er ombygning af skolens lokaler, forsinket levering og ønsket om at gennemføre forsøg med andre byggematerialer. Begrundelserne indberettes i fritekst, og der er derfor ikke udarbejdet en egentlig statistik."
_TOY_MINE = "Jeg henholder mig til styrelsens oplysninger. Jeg vil gerne understrege, at dispensation bør være undtagelsen, og at alle børn efter min opfattelse skal have gode muligheder for at bygge."

_COMPASS_ASKED = "Ministeren bedes redegøre for lovforslagets administrative konsekvenser for små virksomheder, herunder hvor mange timer en virksomhed med færre end ti ansatte må forventes at bruge på den nye kontrolpligt."
_COMPASS_1 = "Erhvervskompasset har målt lovforslagets administrative konsekvenser ved hjælp af AMVAB-metoden. Målingen viser, at forslaget medfører løbende administrative byrder på 6,2 mio. kr. årligt på samfundsniveau."
_COMPASS_2 = "For en virksomhed med færre end ti ansatte svarer det til ca. 2,5 timer om året. Hertil kommer en engangsomstilling på ca. 4 timer, som navnlig vedrører oprettelse i det nye register og indkøb af et godkendt kontrolkompas."
_COMPASS_3 = "Målingen er forbundet med usikkerhed, da den bygger på interviews med ni virksomheder."
_COMPASS_4 = "Brancheforeningen Dansk Navigation har i sit høringssvar anført, at byrderne er undervurderet, og at små virksomheder i praksis må købe ekstern bistand. Brancheforeningen Dansk Navigation foreslår på den baggrund, at virksomheder med færre end fem ansatte undtages."
_COMPASS_5 = "Kompasministeriet bemærker hertil, at det følger af artikel 4 i direktivet, at kontrolpligten skal gælde for alle virksomheder uanset størrelse. Det er derfor ikke muligt at undtage de mindste virksomheder. Ministeriet vil i samarbejde med Erhvervskompasset udarbejde en vejledning målrettet små virksomheder, inden loven træder i kraft den 1. juli 2017."

LETTERS = (
    Letter(
        "a justice-like letter of 2023 in two columns, with a police-like statement over three pages",
        """Skyudvalget 2023-24
SKY Alm.del - endeligt svar på spørgsmål 187
Offentligt
2794410_0001.png
Folketinget
Skyudvalget
Christiansborg
1240 København K
DK Danmark
Dato:
Kontor:
Sagsbeh:
Sagsnr.:
Dok.:
13. december 2023
Kontoret for Tåge og Dis
Freja Lundsgaard
Bertelsen
2023-09914
3071826
Besvarelse af spørgsmål nr. 187 (Alm. del) fra Folketingets Skyudvalg
Hermed sendes besvarelse af spørgsmål nr. 187 (Alm. del), som Folketingets
Skyudvalg har stillet til skyministeren den 15. november 2023. Spørgsmålet er
stillet efter ønske fra Rasmus Vestervang (X).
Oliver Stenstrup
/
Freja Lundsgaard Bertelsen
Skystræde 4
1217 København K.
T +45 7000 0000
www.skyministeriet.dk
skm@skym.dk
Side 1/3
SKY, Alm.del - 2023-24 - Endeligt svar på spørgsmål 187: Spm. om, hvor mange sager om ulovlig udledning af tåge der er anmeldt
2794410_0002.png
Spørgsmål nr. 187 (Alm. del) fra Folketingets Skyudvalg:
”Vil ministeren oplyse, hvor mange sager om ulovlig udledning af tåge der er
anmeldt i hvert af årene 2019-2022, og hvor mange af sagerne der har ført til en
sigtelse, samt redegøre for, hvilke initiativer der er taget for at nedbringe sags-
behandlingstiden?”
Svar:
1. Skyministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse
fra Rigstågevagten, der har oplyst følgende:
”Rigstågevagten kan indledningsvis oplyse, at sager om ulovlig udledning af tåge
registreres i tågevagtens sagsstyringssystem (TÅGES) på baggrund af den ger-
ningskode, som sagen er oprettet under. Det bemærkes, at TÅGES er et jour-
naliserings- og sagsstyringssystem og ikke et egentligt statistiksystem. Opgørelsen
er derfor behæftet med en vis usikkerhed.
Opgørelsen er trukket den 28. november 2023 og afspejler registreringerne på
dette tidspunkt. Rigstågevagten kan på den baggrund oplyse, at der i 2019 blev
anmeldt 212 sager, i 2020 190 sager, i 2021 247 sager og i 2022 261 sager. I alt 338
af sagerne har ført til en sigtelse.
For så vidt angår sagsbehandlingstiden kan Rigstågevagten oplyse, at kredsene i
2021 indførte en fælles visitation af anmeldelserne. Formålet er bl.a. at sikre, at
sager, hvor der
Side 2/3
SKY, Alm.del - 2023-24 - Endeligt svar på spørgsmål 187: Spm. om, hvor mange sager om ulovlig udledning af tåge der er anmeldt
2794410_0003.png
er en kendt gerningsmand, bliver behandlet først. Rigstågevagten følger udvik-
lingen i sagsbehandlingstiden via kvartalsvise opfølgninger med kredsene.”
2. Regeringen indgik den 4. februar 2021 sammen med et bredt flertal i Folketin-
get en flerårsaftale om tågevagtens økonomi. Med aftalen er der bl.a. afsat midler
til 40 nye medarbejdere i kredsene.
Der henvises i øvrigt til besvarelsen af 24. oktober 2023 af spørgsmål nr. 31 (Alm.
del) fra Folketingets Skyudvalg.
Side 3/3
""",
        (
            answer(
                "187",
                "Vil ministeren oplyse, hvor mange sager om ulovlig udledning af tåge der er anmeldt i hvert af årene 2019-2022, og hvor mange af sagerne der har ført til en sigtelse, samt redegøre for, hvilke initiativer der er taget for at nedbringe sagsbehandlingstiden?",
                (
                    "P",
                    "1. Skyministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Rigstågevagten, der har oplyst følgende:",
                ),
                (
                    "Rigstågevagten>P",
                    "Rigstågevagten kan indledningsvis oplyse, at sager om ulovlig udledning af tåge registreres i tågevagtens sagsstyringssystem (TÅGES) på baggrund af den gerningskode, som sagen er oprettet under. Det bemærkes, at TÅGES er et journaliserings- og sagsstyringssystem og ikke et egentligt statistiksystem. Opgørelsen er derfor behæftet med en vis usikkerhed. "
                    "Opgørelsen er trukket den 28. november 2023 og afspejler registreringerne på dette tidspunkt. Rigstågevagten kan på den baggrund oplyse, at der i 2019 blev anmeldt 212 sager, i 2020 190 sager, i 2021 247 sager og i 2022 261 sager. I alt 338 af sagerne har ført til en sigtelse. "
                    "For så vidt angår sagsbehandlingstiden kan Rigstågevagten oplyse, at kredsene i 2021 indførte en fælles visitation af anmeldelserne. Formålet er bl.a. at sikre, at sager, hvor der er en kendt gerningsmand, bliver behandlet først. Rigstågevagten følger udviklingen i sagsbehandlingstiden via kvartalsvise opfølgninger med kredsene.",
                ),
                (
                    "P",
                    "2. Regeringen indgik den 4. februar 2021 sammen med et bredt flertal i Folketinget en flerårsaftale om tågevagtens økonomi. Med aftalen er der bl.a. afsat midler til 40 nye medarbejdere i kredsene. "
                    "Der henvises i øvrigt til besvarelsen af 24. oktober 2023 af spørgsmål nr. 31 (Alm. del) fra Folketingets Skyudvalg.",
                ),
                ministry="Skyministeriet",
                minister_title="skyminister",
                minister_name="Oliver Stenstrup",
                committee="Skyudvalget",
                committee_code="SKY",
                session="2023-24",
                date="2023-12-13",
                case_number="2023-09914",
                document_number="3071826",
                asked_by=(("Rasmus Vestervang", "X"),),
                refers=(("alm_del", "31", "Skyudvalget", None, "2023-10-24"),),
            ),
        ),
    ),
    Letter(
        "a tax-like letter of 2010 with three questions and a table of revenue",
        """J.nr. 2010-318-0391

Dato: 2. juni 2010

Til

Folketinget - Knapudvalget

Hermed sendes svar på spørgsmål nr. 411, 412 og 413 af 5. maj 2010. (Alm. del). Spørgsmålene
er stillet efter ønske fra Ellen Trier Mortensborg (X).

Jørn Skaftegaard

/ Lene Hvidbjerg Toft

Knapministeriet
Perlemorsgade 22
1402 København K

Spørgsmål 411:

Ministeren bedes oplyse provenuet af knapafgiften i hvert af årene 2006-2009 fordelt på
hornknapper og plastknapper.

Svar:

Provenuet af knapafgiften i årene 2006-2009 fremgår af tabel 1.

Tabel 1. Provenu af knapafgiften, mio. kr.
                    2006    2007    2008    2009
Hornknapper           12      11       9       8
Plastknapper         114     121     119     102
I alt                126     132     128     110

Anm.: Tallene er opgjort i årets priser.

Faldet fra 2008 til 2009 skal ses i sammenhæng med, at det private forbrug af tøj faldt i samme
periode. Der er ikke foretaget ændringer af afgiftssatserne i perioden.

Spørgsmål 412:

Hvor mange virksomheder har fået kontrolbesøg vedrørende knapafgiften i 2008 og 2009?

Svar:

Afgiftscentralen har oplyst, at der i 2008 blev gennemført 316 kontrolbesøg og i 2009 288
kontrolbesøg. Afgiftscentralen har videre oplyst, at 41 af besøgene i 2009 gav anledning til
efteropkrævning.

Knapministeriet kan tilføje, at kontrollen tilrettelægges efter en vurdering af væsentlighed og
risiko. Virksomhederne udtages således ikke tilfældigt.

Spørgsmål 413:

Agter ministeren at sætte afgiften på hornknapper ned?

Svar:

Regeringen har ikke planer om at ændre satserne i knapafgiftsloven. Jeg kan i øvrigt henvise til
mit svar på spørgsmål 398 (Alm. del), hvor de provenumæssige konsekvenser af en nedsættelse er
beskrevet.
""",
        (
            answer(
                "411",
                "Ministeren bedes oplyse provenuet af knapafgiften i hvert af årene 2006-2009 fordelt på hornknapper og plastknapper.",
                (
                    "P",
                    "Provenuet af knapafgiften i årene 2006-2009 fremgår af tabel 1. Tabel 1. Provenu af knapafgiften, mio. kr. 2006 2007 2008 2009 Hornknapper 12 11 9 8 Plastknapper 114 121 119 102 I alt 126 132 128 110 Anm.: Tallene er opgjort i årets priser. "
                    "Faldet fra 2008 til 2009 skal ses i sammenhæng med, at det private forbrug af tøj faldt i samme periode. Der er ikke foretaget ændringer af afgiftssatserne i perioden.",
                ),
                ministry="Knapministeriet",
                minister_title=None,
                minister_name="Jørn Skaftegaard",
                committee="Knapudvalget",
                session="2009-10",
                date="2010-06-02",
                case_number="2010-318-0391",
                asked_by=(("Ellen Trier Mortensborg", "X"),),
            ),
            answer(
                "412",
                "Hvor mange virksomheder har fået kontrolbesøg vedrørende knapafgiften i 2008 og 2009?",
                (
                    "Afgiftscentralen>P",
                    "Afgiftscentralen har oplyst, at der i 2008 blev gennemført 316 kontrolbesøg og i 2009 288 kontrolbesøg. Afgiftscentralen har videre oplyst, at 41 af besøgene i 2009 gav anledning til efteropkrævning.",
                ),
                (
                    "P",
                    "Knapministeriet kan tilføje, at kontrollen tilrettelægges efter en vurdering af væsentlighed og risiko. Virksomhederne udtages således ikke tilfældigt.",
                ),
                ministry="Knapministeriet",
                minister_title=None,
                minister_name="Jørn Skaftegaard",
                committee="Knapudvalget",
                session="2009-10",
                date="2010-06-02",
                case_number="2010-318-0391",
                asked_by=(("Ellen Trier Mortensborg", "X"),),
            ),
            answer(
                "413",
                "Agter ministeren at sætte afgiften på hornknapper ned?",
                (
                    "M",
                    "Regeringen har ikke planer om at ændre satserne i knapafgiftsloven. Jeg kan i øvrigt henvise til mit svar på spørgsmål 398 (Alm. del), hvor de provenumæssige konsekvenser af en nedsættelse er beskrevet.",
                ),
                ministry="Knapministeriet",
                minister_title=None,
                minister_name="Jørn Skaftegaard",
                committee="Knapudvalget",
                session="2009-10",
                date="2010-06-02",
                case_number="2010-318-0391",
                asked_by=(("Ellen Trier Mortensborg", "X"),),
                refers=(("alm_del", "398", "Knapudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "a health-like letter of 2021 with two contributions in quotation marks",
        f"""Byggade 16
DK-1057 København K

T +45 7000 1600
F +45 7000 1601
M pm@paraplym.dk
W paraplym.dk

Folketingets Paraplyudvalg

Dato: 04-06-2021
Enhed: REGNPOL
Sagsbeh.: DEPNKH
Sagsnr.: 2107713
Dok. nr.: 1741920

{_wrap("Folketingets Paraplyudvalg har den 7. maj 2021 stillet følgende spørgsmål nr. 1102 (Alm. del) til paraplyministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Katrine Højlund Brix (Y).")}

Spørgsmål nr. 1102:

{_wrap("”" + _RAIN_ASKED + "”")}

Svar:

{_wrap("Til brug for min besvarelse af spørgsmålet har jeg indhentet bidrag fra Regnstyrelsen og Sammenslutningen af Regndistrikter.")}

Regnstyrelsen oplyser følgende:

{_wrap("”" + _RAIN_1)}

{_wrap(_RAIN_2)}

{_wrap(_RAIN_3 + "”")}

{_wrap(_RAIN_LEAD_2)}

{_wrap("”" + _RAIN_4)}

{_wrap(_RAIN_5 + "”")}

{_wrap(_RAIN_MINE)}

{_wrap(_RAIN_MINE_2)}

Med venlig hilsen


Vibeke Overgaard Friis
""",
        (
            answer(
                "1102",
                _RAIN_ASKED,
                # The second lead-in is a paragraph of its own without a first person.
                (
                    "M",
                    "Til brug for min besvarelse af spørgsmålet har jeg indhentet bidrag fra Regnstyrelsen og Sammenslutningen af Regndistrikter.",
                ),
                ("P", "Regnstyrelsen oplyser følgende:"),
                ("Regnstyrelsen>P", f"{_RAIN_1} {_RAIN_2} {_RAIN_3}"),
                ("P", _RAIN_LEAD_2),
                ("Sammenslutningen af Regndistrikter>P", f"{_RAIN_4} {_RAIN_5}"),
                ("M", f"{_RAIN_MINE} {_RAIN_MINE_2}"),
                ministry="Paraplyministeriet",
                minister_title="paraplyminister",
                minister_name="Vibeke Overgaard Friis",
                committee="Paraplyudvalget",
                session="2020-21",
                date="2021-06-04",
                case_number="2107713",
                document_number="1741920",
                asked_by=(("Katrine Højlund Brix", "Y"),),
            ),
        ),
    ),
    Letter(
        "an environment-like letter of 2016 where the minister's answer stands in the heading",
        f"""Tapet- og Gulvministeriet
Departementet

                                                            Byggeri
                                                            J.nr. 2016-4471
                                                            Ref. ANLJE
                                                            Den 26. maj 2016


{_wrap("Tapet- og gulvministerens besvarelse af spørgsmål nr. 640 (TGU alm. del) stillet den 28. april 2016 efter ønske fra Pia Nørskov Damgaard (Z).")}


Spørgsmål nr. 640

{_wrap("”" + _WALL_ASKED + "”")}

Svar

Jeg har forelagt spørgsmålet for Tapetstyrelsen, der oplyser følgende:

{_wrap("”" + _WALL_1)}

{_wrap(_WALL_2)}

{_wrap(_WALL_2B)}

{_wrap(_WALL_3 + "”")}

{_wrap(_WALL_4)}

{_wrap(_WALL_5)}

{_wrap(_WALL_MINE)}


Carl Emil Langballe

                                             /       Anne Ljungberg


Slotsgulvet 12 • 1216 København K • Tlf. 70 00 42 00 • Fax 70 00 42 01 • CVR 12854400 • EAN 5798000862005 • tgm@tgm.dk • www.tgm.dk
""",
        (
            answer(
                "640",
                _WALL_ASKED,
                ("M", "Jeg har forelagt spørgsmålet for Tapetstyrelsen, der oplyser følgende:"),
                ("Tapetstyrelsen>P", f"{_WALL_1} {_WALL_2} {_WALL_2B} {_WALL_3}"),
                ("Tapetstyrelsen>P", _WALL_4),
                ("Tapetinstituttet ved Midtfyns Universitet>P", _WALL_5),
                ("M", _WALL_MINE),
                ministry="Tapet- og Gulvministeriet",
                minister_title="tapet- og gulvminister",
                minister_name="Carl Emil Langballe",
                committee=None,
                committee_code="TGU",
                session="2015-16",
                date="2016-05-26",
                case_number="2016-4471",
                asked_by=(("Pia Nørskov Damgaard", "Z"),),
            ),
        ),
    ),
    Letter(
        "an employment-like letter of 2018 with an abbreviated agency and bullets of the agreement",
        """Folketingets Trappeudvalg
Christiansborg
1240 København K



                                                            Trappeministeriet
                                                            Ved Repos 8
                                                            1061 København K

                                                            T +45 70 00 50 00
                                                            E trm@trm.dk
                                                            www.trm.dk
                                                            CVR 10172748

                                                            17. april 2018

                                                            J.nr. 2018-2177


Trappeudvalget har i brev af 20. marts 2018 stillet følgende spørgsmål nr. 313 (Alm.
del), som hermed besvares. Spørgsmålet er stillet efter ønske fra Flemming Bækgaard
Olesen (W).


Spørgsmål nr. 313:

”Vil ministeren oplyse, hvor mange faldulykker på trapper der er anmeldt i 2016 og
2017, og hvilke indsatser der er sat i værk for at forebygge dem?”


Svar:

Styrelsen for Trapper og Ramper (STR) har til brug for besvarelsen oplyst, at der i 2016
blev anmeldt 3.914 faldulykker på trapper, og at der i 2017 foreløbigt er anmeldt 3.702.
STR har videre oplyst, at tallet for 2017 kan blive højere, da ulykker kan anmeldes i op
til et år efter, at de er sket.

STR vurderer, at omkring en femtedel af ulykkerne ikke anmeldes. STR oplyser, at
vurderingen bygger på en spørgeskemaundersøgelse blandt 2.400 lønmodtagere.

Det Nationale Forskningscenter for Gelændere har i en rapport fra 2017 konkluderet, at
risikoen for at falde er størst på udvendige trapper om vinteren.

Trappeministeriet kan oplyse, at regeringen i november 2017 indgik en aftale med
arbejdsmarkedets parter om forebyggelse af faldulykker. Aftalen indebærer bl.a.:

•    at der afsættes 12 mio. kr. til gelændere på mindre arbejdspladser,
•    at tilsynet med trapper på byggepladser intensiveres i 2018 og 2019, og
•    at der udarbejdes en branchevejledning om vinterberedskab på udvendige trapper.

Midlerne til gelændere kan søges af virksomheder med op til 20 ansatte. Ansøgningsfristen
er den 1. september 2018, og ansøgningerne behandles i den rækkefølge, de modtages.

Aftalen skal evalueres i 2020. Trappeministeriet vil orientere udvalget om resultatet af
evalueringen, der gennemføres af en uafhængig konsulent.

Dansk Trappeforening bemærker i en henvendelse til ministeriet, at en del af pengene
bør gå til oplysning. Jeg er enig i, at oplysning er en vigtig del af forebyggelsen, og jeg
vil tage det med i drøftelserne med parterne.


Venlig hilsen


Søren Krogsgaard Bülow
""",
        (
            answer(
                "313",
                "Vil ministeren oplyse, hvor mange faldulykker på trapper der er anmeldt i 2016 og 2017, og hvilke indsatser der er sat i værk for at forebygge dem?",
                (
                    "Styrelsen for Trapper og Ramper>P",
                    "Styrelsen for Trapper og Ramper (STR) har til brug for besvarelsen oplyst, at der i 2016 blev anmeldt 3.914 faldulykker på trapper, og at der i 2017 foreløbigt er anmeldt 3.702. STR har videre oplyst, at tallet for 2017 kan blive højere, da ulykker kan anmeldes i op til et år efter, at de er sket. STR vurderer, at omkring en femtedel af ulykkerne ikke anmeldes. STR oplyser, at vurderingen bygger på en spørgeskemaundersøgelse blandt 2.400 lønmodtagere.",
                ),
                (
                    "Det Nationale Forskningscenter for Gelændere>P",
                    "Det Nationale Forskningscenter for Gelændere har i en rapport fra 2017 konkluderet, at risikoen for at falde er størst på udvendige trapper om vinteren.",
                ),
                (
                    "P",
                    "Trappeministeriet kan oplyse, at regeringen i november 2017 indgik en aftale med arbejdsmarkedets parter om forebyggelse af faldulykker. Aftalen indebærer bl.a.: • at der afsættes 12 mio. kr. til gelændere på mindre arbejdspladser, • at tilsynet med trapper på byggepladser intensiveres i 2018 og 2019, og • at der udarbejdes en branchevejledning om vinterberedskab på udvendige trapper. "
                    "Midlerne til gelændere kan søges af virksomheder med op til 20 ansatte. Ansøgningsfristen er den 1. september 2018, og ansøgningerne behandles i den rækkefølge, de modtages. "
                    "Aftalen skal evalueres i 2020. Trappeministeriet vil orientere udvalget om resultatet af evalueringen, der gennemføres af en uafhængig konsulent.",
                ),
                (
                    "Dansk Trappeforening>P",
                    "Dansk Trappeforening bemærker i en henvendelse til ministeriet, at en del af pengene bør gå til oplysning.",
                ),
                (
                    "M",
                    "Jeg er enig i, at oplysning er en vigtig del af forebyggelsen, og jeg vil tage det med i drøftelserne med parterne.",
                ),
                ministry="Trappeministeriet",
                minister_title=None,
                minister_name="Søren Krogsgaard Bülow",
                committee="Trappeudvalget",
                session="2017-18",
                date="2018-04-17",
                case_number="2018-2177",
                asked_by=(("Flemming Bækgaard Olesen", "W"),),
            ),
        ),
    ),
    Letter(
        "a transport-like letter of 2012 with three questions and an operator's words",
        """MINISTEREN


Elevatorudvalget
Folketinget

                                             Dato                   22. maj 2012
                                             J. nr.                 2012-1377

                                             Elevatorministeriet
                                             Frederiksholms Skakt 27 F
                                             1220 København K
                                             Telefon 70 00 33 55


Elevatorudvalget har i brev af 24. april 2012 stillet mig følgende spørgsmål nr. 345, 346 og
347 (Alm. del), som jeg hermed skal besvare. Spørgsmålene er stillet efter ønske fra Kim
Østerbæk (X).


Spørgsmål nr. 345:

”Ministeren bedes oplyse, hvor mange gange elevatorerne på de statslige stationer var ude af
drift i mere end fire timer i 2011.”

Svar:

Jeg har forelagt spørgsmålet for Elevatornet, der har oplyst følgende:

”Elevatornet driver 214 elevatorer på de statslige stationer. I 2011 var der 1.064 tilfælde,
hvor en elevator var ude af drift i mere end fire timer. Det svarer til en tilgængelighed på
97,6 pct. mod 96,9 pct. i 2010.

Tallene omfatter både planlagte eftersyn og pludselige fejl. Elevatornet opgør ikke de to
årsager hver for sig.

Elevatornet har i 2011 indført et overvågningssystem, som giver besked, så snart en elevator
standser. Systemet er foreløbig taget i brug på 60 elevatorer og ventes at være fuldt udrullet
inden udgangen af 2013.”

Jeg kan henholde mig til det, Elevatornet har oplyst.


Spørgsmål nr. 346:

”Hvilke krav stiller staten til reparationstiden i kontrakten med Elevatornet?”

Svar:

Det følger af kontraktens punkt 7.3, at fejl skal udbedres inden for otte timer på hverdage og
inden for 24 timer i weekenden. Overholdes fristen ikke, kan staten kræve bod.

Elevatornet oplyser, at der i 2011 blev betalt 1,9 mio. kr. i bod.

Jeg følger løbende op på kontrakten på mine møder med Elevatornets ledelse. Det næste møde
holdes i juni.


Spørgsmål nr. 347:

”Vil ministeren tage initiativ til, at passagererne kan se på nettet, om en elevator virker?”

Svar:

Ja. Elevatornet er i gang med at udvikle en løsning, som forventes taget i brug i begyndelsen
af 2013. Jeg synes, det er en rigtig god idé, som vil gøre hverdagen lettere for mange
mennesker med handicap. Jeg har derfor bedt om at blive orienteret, når løsningen er klar, og
jeg sender til den tid gerne udvalget en beskrivelse af den.


Med venlig hilsen


Henriette Dalsager
""",
        (
            answer(
                "345",
                "Ministeren bedes oplyse, hvor mange gange elevatorerne på de statslige stationer var ude af drift i mere end fire timer i 2011.",
                ("M", "Jeg har forelagt spørgsmålet for Elevatornet, der har oplyst følgende:"),
                (
                    "Elevatornet>P",
                    "Elevatornet driver 214 elevatorer på de statslige stationer. I 2011 var der 1.064 tilfælde, hvor en elevator var ude af drift i mere end fire timer. Det svarer til en tilgængelighed på 97,6 pct. mod 96,9 pct. i 2010. "
                    "Tallene omfatter både planlagte eftersyn og pludselige fejl. Elevatornet opgør ikke de to årsager hver for sig. "
                    "Elevatornet har i 2011 indført et overvågningssystem, som giver besked, så snart en elevator standser. Systemet er foreløbig taget i brug på 60 elevatorer og ventes at være fuldt udrullet inden udgangen af 2013.",
                ),
                ("M", "Jeg kan henholde mig til det, Elevatornet har oplyst."),
                ministry="Elevatorministeriet",
                minister_title=None,
                minister_name="Henriette Dalsager",
                committee="Elevatorudvalget",
                session="2011-12",
                date="2012-05-22",
                case_number="2012-1377",
                asked_by=(("Kim Østerbæk", "X"),),
            ),
            answer(
                "346",
                "Hvilke krav stiller staten til reparationstiden i kontrakten med Elevatornet?",
                (
                    "P",
                    "Det følger af kontraktens punkt 7.3, at fejl skal udbedres inden for otte timer på hverdage og inden for 24 timer i weekenden. Overholdes fristen ikke, kan staten kræve bod.",
                ),
                ("Elevatornet>P", "Elevatornet oplyser, at der i 2011 blev betalt 1,9 mio. kr. i bod."),
                (
                    "M",
                    "Jeg følger løbende op på kontrakten på mine møder med Elevatornets ledelse. Det næste møde holdes i juni.",
                ),
                ministry="Elevatorministeriet",
                minister_title=None,
                minister_name="Henriette Dalsager",
                committee="Elevatorudvalget",
                session="2011-12",
                date="2012-05-22",
                case_number="2012-1377",
                asked_by=(("Kim Østerbæk", "X"),),
            ),
            answer(
                "347",
                "Vil ministeren tage initiativ til, at passagererne kan se på nettet, om en elevator virker?",
                (
                    "M",
                    "Ja. Elevatornet er i gang med at udvikle en løsning, som forventes taget i brug i begyndelsen af 2013. Jeg synes, det er en rigtig god idé, som vil gøre hverdagen lettere for mange mennesker med handicap. Jeg har derfor bedt om at blive orienteret, når løsningen er klar, og jeg sender til den tid gerne udvalget en beskrivelse af den.",
                ),
                ministry="Elevatorministeriet",
                minister_title=None,
                minister_name="Henriette Dalsager",
                committee="Elevatorudvalget",
                session="2011-12",
                date="2012-05-22",
                case_number="2012-1377",
                asked_by=(("Kim Østerbæk", "X"),),
            ),
        ),
    ),
    Letter(
        "an immigration-like letter of 2019 with labels before values and a table in loose cells",
        """Rebudvalget 2018-19 (1. samling)
REB Alm.del - endeligt svar på spørgsmål 402
Offentligt
1999213_0001.png
Folketinget
Rebudvalget
Christiansborg
1240 København K
Dato:
Enhed:
Sagsbeh:
Sags nr.:
Akt-id:
22. marts 2019
Tovværksenheden
Mikkel Ravnsbjerg
2019 - 2206
777134
Rebudvalget har den 22. februar 2019 stillet følgende spørgsmål nr. 402 (Alm. del) til
reb- og tovværksministeren, som hermed besvares. Spørgsmålet er stillet efter ønske
fra Nanna Fogtmann Lie (Y).
Spørgsmål nr. 402:
Vil ministeren oplyse antallet af ansøgninger om tilladelse til at slå reb i hvert af
årene 2016-2018, og hvor mange af dem der fik afslag?
Svar:
Tilladelse til at slå reb meddeles efter rebslagerlovens § 7. Ansøgninger behandles af
Tovstyrelsen i første instans, og afslag kan påklages til Rebnævnet.
Ministeriet har på baggrund af Tovstyrelsens sagsbehandlingssystem udarbejdet ne-
denstående tabel 1.
Tabel 1: Ansøgninger om tilladelse til at slå reb, 2016-2018
2016
2017
2018
Ansøgninger
1.204
1.331
1.298
Heraf afslag
96
141
122
Kilde: Tovstyrelsens elektroniske sagsbehandlingssystem. Der er tale om foreløbige
tal.
Rebgade 6
1216 København K
Tel. 7000 4200
Mail reb@rebmin.dk
Web www.rebmin.dk
Side
1/2
REB, Alm.del - 2018-19 (1. samling) - Endeligt svar på spørgsmål 402: Spm. om antallet af ansøgninger om tilladelse til at slå reb
1999213_0002.png
Tovstyrelsen har hertil bemærket, at stigningen i antallet af afslag fra 2016 til 2017
navnlig skyldes, at kravet om dokumentation for hampens oprindelse blev skær-
pet den 1. januar 2017. Tovstyrelsen har endvidere oplyst, at den gennemsnitlige
sagsbehandlingstid i 2018 var 54 dage.
Rebnævnet har oplyst, at nævnet i 2018 modtog 74 klager og ændrede Tovstyrel-
sens afgørelse i ni sager. Rebnævnet oplyser endvidere, at de fleste af de ændrede
afgørelser vedrørte ansøgere, som havde eftersendt dokumentation, mens klagen
var under behandling.
Ministeriet kan oplyse, at regeringen som led i aftalen om finansloven for 2019 har
afsat 4 mio. kr. til nedbringelse af sagsbehandlingstiden i Tovstyrelsen. Det er ministeriets forventning, at tiden kan
bringes ned på 40 dage.
Der henvises i øvrigt til ministeriets besvarelse af 14. januar 2019 af REB alm. del –
spm. 288 og til den samtidige besvarelse af spørgsmål nr. 403 (Alm. del).
Med venlig hilsen
Torben Lindegaard Schack
/
Mikkel Ravnsbjerg
Side
2/2
""",
        (
            answer(
                "402",
                "Vil ministeren oplyse antallet af ansøgninger om tilladelse til at slå reb i hvert af årene 2016-2018, og hvor mange af dem der fik afslag?",
                (
                    "P",
                    "Tilladelse til at slå reb meddeles efter rebslagerlovens § 7. Ansøgninger behandles af Tovstyrelsen i første instans, og afslag kan påklages til Rebnævnet. "
                    "Ministeriet har på baggrund af Tovstyrelsens sagsbehandlingssystem udarbejdet nedenstående tabel 1. Tabel 1: Ansøgninger om tilladelse til at slå reb, 2016-2018 2016 2017 2018 Ansøgninger 1.204 1.331 1.298 Heraf afslag 96 141 122 Kilde: Tovstyrelsens elektroniske sagsbehandlingssystem. Der er tale om foreløbige tal.",
                ),
                (
                    "Tovstyrelsen>P",
                    "Tovstyrelsen har hertil bemærket, at stigningen i antallet af afslag fra 2016 til 2017 navnlig skyldes, at kravet om dokumentation for hampens oprindelse blev skærpet den 1. januar 2017. Tovstyrelsen har endvidere oplyst, at den gennemsnitlige sagsbehandlingstid i 2018 var 54 dage.",
                ),
                (
                    "Rebnævnet>P",
                    "Rebnævnet har oplyst, at nævnet i 2018 modtog 74 klager og ændrede Tovstyrelsens afgørelse i ni sager. Rebnævnet oplyser endvidere, at de fleste af de ændrede afgørelser vedrørte ansøgere, som havde eftersendt dokumentation, mens klagen var under behandling.",
                ),
                (
                    "P",
                    "Ministeriet kan oplyse, at regeringen som led i aftalen om finansloven for 2019 har afsat 4 mio. kr. til nedbringelse af sagsbehandlingstiden i Tovstyrelsen. Det er ministeriets forventning, at tiden kan bringes ned på 40 dage. "
                    "Der henvises i øvrigt til ministeriets besvarelse af 14. januar 2019 af REB alm. del – spm. 288 og til den samtidige besvarelse af spørgsmål nr. 403 (Alm. del).",
                ),
                ministry="Reb- og Tovværksministeriet",
                minister_title="reb- og tovværksminister",
                minister_name="Torben Lindegaard Schack",
                committee="Rebudvalget",
                committee_code="REB",
                session="2018-19 (1. samling)",
                date="2019-03-22",
                case_number="2019 - 2206",
                document_number="777134",
                asked_by=(("Nanna Fogtmann Lie", "Y"),),
                refers=(
                    ("alm_del", "288", "Rebudvalget", None, "2019-01-14"),
                    ("alm_del", "403", "Rebudvalget", None, None),
                ),
            ),
        ),
    ),
    Letter(
        "an education-like letter of 2020 in which the committee has asked me by letter",
        f"""Legetøjsudvalget
Christiansborg
1240 København K

Svar på spørgsmål 311 (Alm. del)

{_wrap("I brev af 6. maj 2020 har udvalget efter ønske fra Jens Aagaard Thorning (Z) stillet mig følgende spørgsmål:", 84)}

Spørgsmål 311

{_wrap("”" + _TOY_ASKED + "”", 84)}

Svar

{_wrap(_TOY_LEAD, 84)}

{_wrap("”" + _TOY_1, 84)}

{_wrap(_TOY_2, 84)}

{_wrap(_TOY_3 + "”", 84)}

{_wrap(_TOY_MINE, 84)}

Med venlig hilsen



Mette Sophie Ravnholt


Legetøjsministeriet

Frederiksholms Klods 21
1220 København K
Tlf.: +45 70 00 51 00
E-mail: ltm@ltm.dk
www.ltm.dk
CVR-nr.: 20453044

Den 3. juni 2020
Sagsnr.: 20/08814
""",
        (
            answer(
                "311",
                _TOY_ASKED,
                ("M", _TOY_LEAD),
                ("Styrelsen for Klodser og Kvalitet>P", f"{_TOY_1} {_TOY_2} {_TOY_3}"),
                ("M", _TOY_MINE),
                ministry="Legetøjsministeriet",
                minister_title=None,
                minister_name="Mette Sophie Ravnholt",
                committee="Legetøjsudvalget",
                session="2019-20",
                date="2020-06-03",
                case_number="20/08814",
                asked_by=(("Jens Aagaard Thorning", "Z"),),
            ),
        ),
    ),
    Letter(
        "a business-like answer on a bill of 2017 with a measurement and a hearing answer",
        f"""KOMPASMINISTEREN

                                                                    9. marts 2017

Besvarelse af spørgsmål 4 ad L 85 stillet af Kompas- og Erhvervsudvalget den
16. februar 2017 efter ønske fra Hans Ejnar Rosenvold (W).

Spørgsmål:

{_wrap(_COMPASS_ASKED, 78)}

Svar:

{_wrap("Kompasministeriet har til brug for besvarelsen indhentet bidrag fra Erhvervskompasset, der har oplyst følgende:", 78)}

{_wrap("”" + _COMPASS_1, 78)}

{_wrap(_COMPASS_2, 78)}

{_wrap(_COMPASS_3 + "”", 78)}

{_wrap(_COMPASS_4, 78)}

{_wrap(_COMPASS_5, 78)}

Med venlig hilsen



Bjarke Thygesen Holm

                                                                KOMPASMINISTERIET
                                                                Nordgade 10-12
                                                                1216 København K

                                                                Tlf.       70 00 33 50
                                                                Fax.       70 00 37 78
                                                                CVR-nr.    10092485
                                                                EAN nr.    5798000026001
                                                                kom@kom.dk
                                                                www.kom.dk
""",
        (
            answer(
                "4 til L 85",
                _COMPASS_ASKED,
                (
                    "P",
                    "Kompasministeriet har til brug for besvarelsen indhentet bidrag fra Erhvervskompasset, der har oplyst følgende:",
                ),
                ("Erhvervskompasset>P", f"{_COMPASS_1} {_COMPASS_2} {_COMPASS_3}"),
                ("Brancheforeningen Dansk Navigation>P", _COMPASS_4),
                ("P", _COMPASS_5),
                kind="bill",
                ministry="Kompasministeriet",
                minister_title="kompasminister",
                minister_name="Bjarke Thygesen Holm",
                committee="Kompas- og Erhvervsudvalget",
                session="2016-17",
                date="2017-03-09",
                asked_by=(("Hans Ejnar Rosenvold", "W"),),
            ),
        ),
    ),
    Letter(
        "a social-like preliminary letter of 2014 that asks for patience with the municipalities",
        """Folketingets Verandaudvalg


Verandaministeriet                          Sagsnr.
                                            2014-1188
Departementet
Holmens Altan 22                            Doknr.
1060 København K                            195562

Tlf. 7000 9200                              Dato
E-mail vm@veranda.dk                        10-03-2014
www.veranda.dk


Folketingets Verandaudvalg har d. 10. februar 2014 stillet følgende spørgsmål nr. 151 (Alm. del)
til verandaministeren, som hermed besvares foreløbigt. Spørgsmålet er stillet efter ønske fra
Anette Bjørnskov (Y) og Per Kildegaard Voss (X).

Spørgsmål nr. 151:

”Vil ministeren oplyse, hvor mange borgere der i 2012 og 2013 har fået bevilget en veranda efter
verandalovens § 112, og hvor mange der har fået afslag?”

Foreløbigt svar:

Kommunerne indberetter ikke antallet af bevillinger efter verandalovens § 112 til centrale
registre. Verandaministeriet har derfor anmodet Kommunernes Verandaforening om at indhente
oplysningerne hos kommunerne.

Kommunernes Verandaforening har den 4. marts 2014 oplyst, at 61 af de 98 kommuner indtil nu har
svaret. Foreningen forventer, at de resterende kommuner kan svare inden udgangen af april.

Det har derfor ikke været muligt for mig at besvare spørgsmålet inden for den almindelige frist.
Jeg forventer at kunne oversende et endeligt svar til udvalget i midten af maj 2014.

Med venlig hilsen

Birgitte Engholm Sand
""",
        (
            answer(
                "151",
                "Vil ministeren oplyse, hvor mange borgere der i 2012 og 2013 har fået bevilget en veranda efter verandalovens § 112, og hvor mange der har fået afslag?",
                (
                    "P",
                    "Kommunerne indberetter ikke antallet af bevillinger efter verandalovens § 112 til centrale registre. Verandaministeriet har derfor anmodet Kommunernes Verandaforening om at indhente oplysningerne hos kommunerne.",
                ),
                (
                    "Kommunernes Verandaforening>P",
                    "Kommunernes Verandaforening har den 4. marts 2014 oplyst, at 61 af de 98 kommuner indtil nu har svaret. Foreningen forventer, at de resterende kommuner kan svare inden udgangen af april.",
                ),
                (
                    "M",
                    "Det har derfor ikke været muligt for mig at besvare spørgsmålet inden for den almindelige frist. Jeg forventer at kunne oversende et endeligt svar til udvalget i midten af maj 2014.",
                ),
                status="preliminary",
                ministry="Verandaministeriet",
                minister_title="verandaminister",
                minister_name="Birgitte Engholm Sand",
                committee="Verandaudvalget",
                session="2013-14",
                date="2014-03-10",
                case_number="2014-1188",
                document_number="195562",
                asked_by=(("Anette Bjørnskov", "Y"), ("Per Kildegaard Voss", "X")),
            ),
        ),
    ),
    Letter(
        "a culture-like preliminary letter of 2022 in Markdown",
        """# Fløjteministeriet

Fløjteudvalget  
Christiansborg  
1240 København K

**Fløjteministeriet**  
Nybrogade 22  
1203 København K

Tlf.: 7000 3370  
E-mail: min@flojte.dk  
Web: www.flojte.dk

Den 24. februar 2022

Doc.nr.: 22/00418-3

## Foreløbig besvarelse af spørgsmål nr. 118 (Alm. del)

Fløjteudvalget har den 27. januar 2022 stillet følgende spørgsmål nr. 118 (Alm. del) til fløjteministeren, som hermed besvares foreløbigt. Spørgsmålet er stillet efter ønske fra Kasper Holmgaard Rye (Z).

**Spørgsmål nr. 118:**

*Vil ministeren redegøre for, hvor mange blokfløjter der er udlånt fra de statsstøttede fløjtebiblioteker i hvert af årene 2016-2021, og for den geografiske fordeling af udlånet?*

**Svar:**

Til brug for besvarelsen har jeg bedt Fløjtestyrelsen om at indhente oplysninger fra de 14 statsstøttede fløjtebiblioteker.

Fløjtestyrelsen har oplyst, at de fleste af bibliotekerne skal gennemgå udlånsprotokollerne manuelt for årene før 2019.

Jeg må derfor beklage, at jeg ikke kan besvare spørgsmålet inden for fristen. Jeg forventer at kunne sende et endeligt svar senest den 8. april 2022.

Jeg kan dog allerede nu henvise til den årlige statistik på Fløjtestyrelsens hjemmeside, som indeholder det samlede udlån for 2019-2021.

Med venlig hilsen

Astrid Munkholm Leth
""",
        (
            answer(
                "118",
                "Vil ministeren redegøre for, hvor mange blokfløjter der er udlånt fra de statsstøttede fløjtebiblioteker i hvert af årene 2016-2021, og for den geografiske fordeling af udlånet?",
                (
                    "M",
                    "Til brug for besvarelsen har jeg bedt Fløjtestyrelsen om at indhente oplysninger fra de 14 statsstøttede fløjtebiblioteker.",
                ),
                (
                    "Fløjtestyrelsen>P",
                    "Fløjtestyrelsen har oplyst, at de fleste af bibliotekerne skal gennemgå udlånsprotokollerne manuelt for årene før 2019.",
                ),
                (
                    "M",
                    "Jeg må derfor beklage, at jeg ikke kan besvare spørgsmålet inden for fristen. Jeg forventer at kunne sende et endeligt svar senest den 8. april 2022. "
                    "Jeg kan dog allerede nu henvise til den årlige statistik på Fløjtestyrelsens hjemmeside, som indeholder det samlede udlån for 2019-2021.",
                ),
                status="preliminary",
                ministry="Fløjteministeriet",
                minister_title="fløjteminister",
                minister_name="Astrid Munkholm Leth",
                committee="Fløjteudvalget",
                session="2021-22",
                date="2022-02-24",
                document_number="22/00418-3",
                asked_by=(("Kasper Holmgaard Rye", "Z"),),
            ),
        ),
        ".md",
    ),
    Letter(
        "a climate-like speaking note of 2021 with headings, bullets and page numbers",
        """Drivhusudvalget 2020-21
DRI Alm.del - endeligt svar på spørgsmål AK
Offentligt
2331874_0001.png
TALEPAPIR
Åbent samråd i Drivhusudvalget den 4. februar 2021
Samrådsspørgsmål AK, stillet efter ønske fra Signe Vestergaard
Holt (W)
[Det talte ord gælder]
Drivhusministeriet
29. januar 2021
J.nr. 2021-518
Samrådsspørgsmål AK
Vil ministeren redegøre for status for udbygningen af fælles drivhuse i de større
byer, og mener ministeren, at målet om 500 drivhuse i 2025 kan nås?
Svar
Tak for ordet, og tak for spørgsmålet. Det er et vigtigt emne, og jeg er glad for
muligheden for at gøre status her i udvalget.
Lad mig starte med tallene. Da regeringen trådte til, var der 112 fælles drivhuse i
de større byer. I dag er der 187. Det går altså den rigtige vej, men det går ikke
hurtigt nok.
Drivhusstyrelsen vurderer, at der med de nuværende ordninger vil være ca. 380
drivhuse i 2025. Vi mangler altså 120, hvis vi skal nå målet.
Derfor har regeringen taget tre initiativer:
• Vi har forhøjet tilskuddet fra 25 til 35 pct.
• Vi har gjort det lettere at få byggetilladelse.
• Vi har nedsat et rejsehold, som hjælper boligforeningerne med ansøg-
ningerne.
Jeg ved godt, at nogle mener, at vi burde lovgive. Det mener jeg ikke er nød-
1
DRI, Alm.del - 2020-21 - Endeligt svar på spørgsmål AK: Spm. om status for udbygningen af fælles drivhuse
2331874_0002.png
vendigt på nuværende tidspunkt. Kommuner og boligforeninger vil gerne, og så
skal staten ikke stå i vejen.
Men jeg vil også sige klart, at hvis vi i 2022 kan se, at det ikke rykker, så er jeg klar
til at se på andre redskaber. Det har jeg også skrevet i mit svar på spørgsmål nr.
211 (Alm. del).
Og så er det vigtigt for mig at sige, at drivhusene ikke kun handler om tomater.
De handler om fællesskab. Jeg besøgte selv i efteråret et fælles drivhus i en stor
boligforening, og jeg mødte mennesker, som havde boet dør om dør i tyve år uden at
kende hinanden. Nu havde de agurker sammen. Den slags kan man ikke sætte på for-
mel i et regneark, men det betyder noget for mig, når jeg skal prioritere midlerne.
Jeg ser frem til debatten. Tak.
2
""",
        (
            answer(
                "AK",
                "Vil ministeren redegøre for status for udbygningen af fælles drivhuse i de større byer, og mener ministeren, at målet om 500 drivhuse i 2025 kan nås?",
                (
                    "M",
                    "Tak for ordet, og tak for spørgsmålet. Det er et vigtigt emne, og jeg er glad for muligheden for at gøre status her i udvalget. "
                    "Lad mig starte med tallene. Da regeringen trådte til, var der 112 fælles drivhuse i de større byer. I dag er der 187. Det går altså den rigtige vej, men det går ikke hurtigt nok.",
                ),
                (
                    "Drivhusstyrelsen>P",
                    "Drivhusstyrelsen vurderer, at der med de nuværende ordninger vil være ca. 380 drivhuse i 2025.",
                ),
                (
                    "M",
                    "Vi mangler altså 120, hvis vi skal nå målet. Derfor har regeringen taget tre initiativer: • Vi har forhøjet tilskuddet fra 25 til 35 pct. • Vi har gjort det lettere at få byggetilladelse. • Vi har nedsat et rejsehold, som hjælper boligforeningerne med ansøgningerne. "
                    "Jeg ved godt, at nogle mener, at vi burde lovgive. Det mener jeg ikke er nødvendigt på nuværende tidspunkt. Kommuner og boligforeninger vil gerne, og så skal staten ikke stå i vejen. "
                    "Men jeg vil også sige klart, at hvis vi i 2022 kan se, at det ikke rykker, så er jeg klar til at se på andre redskaber. Det har jeg også skrevet i mit svar på spørgsmål nr. 211 (Alm. del). "
                    "Og så er det vigtigt for mig at sige, at drivhusene ikke kun handler om tomater. De handler om fællesskab. Jeg besøgte selv i efteråret et fælles drivhus i en stor boligforening, og jeg mødte mennesker, som havde boet dør om dør i tyve år uden at kende hinanden. Nu havde de agurker sammen. Den slags kan man ikke sætte på formel i et regneark, men det betyder noget for mig, når jeg skal prioritere midlerne. "
                    "Jeg ser frem til debatten. Tak.",
                ),
                kind="samraad",
                ministry="Drivhusministeriet",
                minister_title=None,
                minister_name=None,
                committee="Drivhusudvalget",
                committee_code="DRI",
                session="2020-21",
                date="2021-01-29",
                case_number="2021-518",
                asked_by=(("Signe Vestergaard Holt", "W"),),
                refers=(("alm_del", "211", "Drivhusudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "a defence-like letter of 2016 with a footnote, a page break and unquoted words of two commands",
        """Kanonudvalget 2015-16
KAN Alm.del endeligt svar på spørgsmål 88
Offentligt
Folketingets Kanonudvalg
Christiansborg

                                                               5. februar 2016
                                                               Sagsnr. 2016/000311

Kanonministeriets besvarelse af spørgsmål nr. 88 (Alm. del), som Folketingets
Kanonudvalg har stillet til kanonministeren den 8. januar 2016. Spørgsmålet er
stillet efter ønske fra Rikke Faurholt (X).

Spørgsmål nr. 88:

”Ministeren bedes oplyse, hvor mange af forsvarets salutkanoner der er ude af
drift, og hvornår de kan forventes repareret, idet der henvises til KAN alm. del –
svar på spørgsmål 61.”

Svar:

Saluttjenesten råder over 34 salutkanoner, der er placeret på ni forter og bat-
terier rundt om i landet1. Kanonerne anvendes ved statsbesøg, kongelige fødsels-
dage og flådebesøg.

Kanonkommandoen har oplyst, at syv af de 34 kanoner for tiden er ude af drift. Ka-
nonkommandoen har endvidere oplyst, at fem af dem afventer reservedele fra ud-
landet, og at de to øvrige først kan repareres, når der er truffet beslutning om de-
res fremtidige

1 Batteriet på Vesterholmen er midlertidigt lukket.

Holmens Krudttårn 42                                           Side 1 af 2
1060 København K
Telefon: 7000 3320
Mail: kam@kam.dk
www.kam.dk

anvendelse. Kanonkommandoen vurderer, at alle syv kanoner kan være repareret ved
udgangen af 2016.

Ifølge Indkøbs- og Krudtstyrelsen er den samlede udgift til reparationen 3,4 mio.
kr. Styrelsen oplyser, at beløbet kan afholdes inden for den eksisterende bevilling.

Kanonministeriet skal bemærke, at saluteringen ved de større begivenheder i 2016
ikke forventes at blive berørt. Ministeriet har aftalt med Kanonkommandoen, at
kanoner om nødvendigt flyttes mellem forterne.

Med venlig hilsen

Peter Juul Skovgaard

                                                               Side 2 af 2
""",
        (
            answer(
                "88",
                "Ministeren bedes oplyse, hvor mange af forsvarets salutkanoner der er ude af drift, og hvornår de kan forventes repareret, idet der henvises til KAN alm. del – svar på spørgsmål 61.",
                (
                    "P",
                    "Saluttjenesten råder over 34 salutkanoner, der er placeret på ni forter og batterier rundt om i landet1. Kanonerne anvendes ved statsbesøg, kongelige fødselsdage og flådebesøg.",
                ),
                (
                    "Kanonkommandoen>P",
                    "Kanonkommandoen har oplyst, at syv af de 34 kanoner for tiden er ude af drift. Kanonkommandoen har endvidere oplyst, at fem af dem afventer reservedele fra udlandet, og at de to øvrige først kan repareres, når der er truffet beslutning om deres fremtidige anvendelse. Kanonkommandoen vurderer, at alle syv kanoner kan være repareret ved udgangen af 2016.",
                ),
                (
                    "Indkøbs- og Krudtstyrelsen>P",
                    "Ifølge Indkøbs- og Krudtstyrelsen er den samlede udgift til reparationen 3,4 mio. kr. Styrelsen oplyser, at beløbet kan afholdes inden for den eksisterende bevilling.",
                ),
                (
                    "P",
                    "Kanonministeriet skal bemærke, at saluteringen ved de større begivenheder i 2016 ikke forventes at blive berørt. Ministeriet har aftalt med Kanonkommandoen, at kanoner om nødvendigt flyttes mellem forterne.",
                ),
                ministry="Kanonministeriet",
                minister_title="kanonminister",
                minister_name="Peter Juul Skovgaard",
                committee="Kanonudvalget",
                committee_code="KAN",
                session="2015-16",
                date="2016-02-05",
                case_number="2016/000311",
                asked_by=(("Rikke Faurholt", "X"),),
                refers=(("alm_del", "61", "Kanonudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "a finance-like answer of 2013 on a document of appropriation with a table of the budget",
        """Finansudvalget 2012-13
Aktstk. 87 Svar på spørgsmål 3
Offentligt

Folketingets Finansudvalg
Christiansborg

                                                               26. marts 2013


Svar på Finansudvalgets spørgsmål nr. 3 (Aktstk. 87) af 14. marts 2013 stillet efter
ønske fra Lars Bo Thorsager (Y)

Spørgsmål

Vil ministeren specificere merudgiften til Slusekajens nye møntkabinet og oplyse, hvordan
den finansieres?

Svar

Den samlede merudgift udgør 24,6 mio. kr. og kan specificeres som vist i tabel 1.

Tabel 1
Merudgift til møntkabinettet (mio. kr., 2013-pl)

Post                            Oprindeligt budget   Nyt budget   Forskel
Fundering                                     31,0         44,2      13,2
Klimaanlæg                                    12,5         19,1       6,6
Projektledelse                                 8,0         12,8       4,8
I alt                                         51,5         76,1      24,6

Anm.: Ekskl. moms.

Møntbygningsstyrelsen har oplyst, at merudgiften til fundering skyldes, at jordbunden ved
Slusekajen har vist sig at være blødere end forudsat i de geotekniske forundersøgelser.
Møntbygningsstyrelsen har endvidere oplyst, at det nye budget er gennemgået af en ekstern
rådgiver.

Møntministeriet bemærker, at merudgiften finansieres inden for ministeriets eksisterende
ramme på § 8. Der vil således ikke være behov for at anvende reserven på finansloven.

Der kan i øvrigt henvises til svaret på Finansudvalgets spørgsmål nr. 1 (Aktstk. 87).

Med venlig hilsen

Margrethe Sønderup
Møntminister
""",
        (
            answer(
                "3 til Aktstk. 87",
                "Vil ministeren specificere merudgiften til Slusekajens nye møntkabinet og oplyse, hvordan den finansieres?",
                (
                    "P",
                    "Den samlede merudgift udgør 24,6 mio. kr. og kan specificeres som vist i tabel 1. Tabel 1 Merudgift til møntkabinettet (mio. kr., 2013-pl) Post Oprindeligt budget Nyt budget Forskel Fundering 31,0 44,2 13,2 Klimaanlæg 12,5 19,1 6,6 Projektledelse 8,0 12,8 4,8 I alt 51,5 76,1 24,6 Anm.: Ekskl. moms.",
                ),
                (
                    "Møntbygningsstyrelsen>P",
                    "Møntbygningsstyrelsen har oplyst, at merudgiften til fundering skyldes, at jordbunden ved Slusekajen har vist sig at være blødere end forudsat i de geotekniske forundersøgelser. Møntbygningsstyrelsen har endvidere oplyst, at det nye budget er gennemgået af en ekstern rådgiver.",
                ),
                (
                    "P",
                    "Møntministeriet bemærker, at merudgiften finansieres inden for ministeriets eksisterende ramme på § 8. Der vil således ikke være behov for at anvende reserven på finansloven. "
                    "Der kan i øvrigt henvises til svaret på Finansudvalgets spørgsmål nr. 1 (Aktstk. 87).",
                ),
                kind="bill",
                ministry="Møntministeriet",
                minister_title="møntminister",
                minister_name="Margrethe Sønderup",
                committee="Finansudvalget",
                committee_code="FIU",
                session="2012-13",
                date="2013-03-26",
                asked_by=(("Lars Bo Thorsager", "Y"),),
                refers=(("bill", "1 til Aktstk. 87", "Finansudvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "a foreign-affairs-like section 20 answer of 2011, written throughout in the first person",
        """GLOBUSMINISTERIET



Medlem af Folketinget
Søren Elmquist Boesen (Z)

Christiansborg
1240 København K


Bilag                    Journalnummer                 Kontor
                         5.Glo.11-4                    GLJUR                 23. februar 2011


Til underretning vedlægges i 5 eksemplarer globusministerens besvarelse af spørgsmål nr. S 1187
af 14. februar 2011 fra medlem af Folketinget Søren Elmquist Boesen (Z).


Agnete Wissing Kruse


Spørgsmål nr. S 1187:

”Hvad er regeringens holdning til, at Unionen af Kortmagere vil flytte nulmeridianen, og vil
ministeren tage sagen op på det kommende ministerrådsmøde?”

Svar:

Regeringen har noteret sig forslaget fra Unionen af Kortmagere. Forslaget er endnu ikke
fremsat formelt, og det er derfor for tidligt at tage endelig stilling til det.

Den danske ambassade i Longitud har oplyst, at forslaget ventes drøftet på unionens årsmøde i juni
2011.

Jeg kan oplyse, at jeg ved det seneste ministerrådsmøde den 31. januar 2011 gav udtryk for, at
Danmark lægger afgørende vægt på, at internationale aftaler om meridianer overholdes. Det
synspunkt delte en række af mine kolleger.

Jeg har ikke aktuelt planer om at tage sagen op på det kommende ministerrådsmøde, men jeg følger
den tæt.
""",
        (
            answer(
                "S 1187",
                "Hvad er regeringens holdning til, at Unionen af Kortmagere vil flytte nulmeridianen, og vil ministeren tage sagen op på det kommende ministerrådsmøde?",
                (
                    "P",
                    "Regeringen har noteret sig forslaget fra Unionen af Kortmagere. Forslaget er endnu ikke fremsat formelt, og det er derfor for tidligt at tage endelig stilling til det.",
                ),
                (
                    "Den danske ambassade i Longitud>P",
                    "Den danske ambassade i Longitud har oplyst, at forslaget ventes drøftet på unionens årsmøde i juni 2011.",
                ),
                (
                    "M",
                    "Jeg kan oplyse, at jeg ved det seneste ministerrådsmøde den 31. januar 2011 gav udtryk for, at Danmark lægger afgørende vægt på, at internationale aftaler om meridianer overholdes. Det synspunkt delte en række af mine kolleger. "
                    "Jeg har ikke aktuelt planer om at tage sagen op på det kommende ministerrådsmøde, men jeg følger den tæt.",
                ),
                kind="section_20",
                ministry="Globusministeriet",
                minister_title="globusminister",
                minister_name="Agnete Wissing Kruse",
                committee=None,
                session="2010-11 (1. samling)",
                date="2011-02-23",
                case_number="5.Glo.11-4",
                asked_by=(("Søren Elmquist Boesen", "Z"),),
            ),
        ),
    ),
    Letter(
        "a food-like letter of 2009 that answers two section 20 questions",
        """Ministeriet for Svampe, Bær
og Nødder

                                                      Folketingets Lovsekretariat

                                                      Den 14. maj 2009
                                                      Sagsnr.: 14211


Svampeministerens svar på spørgsmål nr. S 2213 og S 2214 stillet af medlem af Folketinget Bent
Uldall Kjær (W) den 6. maj 2009.


Spørgsmål nr. S 2213:

Vil ministeren oplyse, hvor mange forgiftninger med svampe der blev registreret i 2008?

Svar:

Giftkontoret har oplyst, at der i 2008 blev registreret 214 henvendelser om mulig forgiftning med
svampe. Giftkontoret har samtidig oplyst, at 31 af henvendelserne førte til indlæggelse.


Spørgsmål nr. S 2214:

Hvad vil ministeren gøre for at oplyse om farlige svampe forud for den kommende sæson?

Begrundelse:

Spørgeren er bekendt med, at flere familier i 2008 blev alvorligt syge efter en søndagstur i skoven.

Svar:

Jeg synes, at det er glædeligt, at flere danskere går i skoven og samler deres egen mad. Men det
er vigtigt, at man kender sine svampe.

Skovfødevarestyrelsen udgiver hvert år i august pjecen ”Kend din svamp”, som bliver delt ud på
bibliotekerne. Derudover har jeg bedt Skovfødevarestyrelsen om at lave en kampagne på internettet,
som især henvender sig til nybegyndere.

Jeg kan supplerende henvise til min besvarelse af 3. februar 2009 af spørgsmål nr. S 1055.


Med venlig hilsen


Elisabeth Mørch Ladegaard

/Ole Brandstrup
""",
        (
            answer(
                "S 2213",
                "Vil ministeren oplyse, hvor mange forgiftninger med svampe der blev registreret i 2008?",
                (
                    "Giftkontoret>P",
                    "Giftkontoret har oplyst, at der i 2008 blev registreret 214 henvendelser om mulig forgiftning med svampe. Giftkontoret har samtidig oplyst, at 31 af henvendelserne førte til indlæggelse.",
                ),
                kind="section_20",
                ministry="Ministeriet for Svampe, Bær og Nødder",
                minister_title="svampeminister",
                minister_name="Elisabeth Mørch Ladegaard",
                committee=None,
                session="2008-09",
                date="2009-05-14",
                case_number="14211",
                asked_by=(("Bent Uldall Kjær", "W"),),
            ),
            answer(
                "S 2214",
                "Hvad vil ministeren gøre for at oplyse om farlige svampe forud for den kommende sæson? Begrundelse: Spørgeren er bekendt med, at flere familier i 2008 blev alvorligt syge efter en søndagstur i skoven.",
                (
                    "M",
                    "Jeg synes, at det er glædeligt, at flere danskere går i skoven og samler deres egen mad. Men det er vigtigt, at man kender sine svampe. "
                    "Skovfødevarestyrelsen udgiver hvert år i august pjecen ”Kend din svamp”, som bliver delt ud på bibliotekerne. Derudover har jeg bedt Skovfødevarestyrelsen om at lave en kampagne på internettet, som især henvender sig til nybegyndere. "
                    "Jeg kan supplerende henvise til min besvarelse af 3. februar 2009 af spørgsmål nr. S 1055.",
                ),
                kind="section_20",
                ministry="Ministeriet for Svampe, Bær og Nødder",
                minister_title="svampeminister",
                minister_name="Elisabeth Mørch Ladegaard",
                committee=None,
                session="2008-09",
                date="2009-05-14",
                case_number="14211",
                asked_by=(("Bent Uldall Kjær", "W"),),
                refers=(("section_20", "S 1055", None, None, "2009-02-03"),),
            ),
        ),
    ),
    Letter(
        "a draft speech of a justice-like ministry of 2024 in numbered slides",
        """BATTERIMINISTERIET

                                                          Dato:      15. april 2024
                                                          Kontor:    Ladekontoret
                                                          Sagsbeh:   Amalie Guldborg
                                                          Sagsnr.:   2024-03371
                                                          Dok.:      3251107


UDKAST TIL TALE

til brug for besvarelsen af samrådsspørgsmål AV (Alm. del) fra Folketingets Batteriudvalg
den 18. april 2024


Samrådsspørgsmål AV:

”Vil ministeren redegøre for, hvorfor det af ministeren bebudede forbud mod engangsbatterier i
legetøj ikke er trådt i kraft, og for, hvilke konsekvenser forsinkelsen har?”

Spørgsmålet er stillet efter ønske fra Mikael Juhlgaard (X).


Svar:

[Indledning]

Tak for ordet.

Jeg vil gerne begynde med at sige, at jeg deler spørgerens utålmodighed. Da jeg i foråret 2023
præsenterede forbuddet, var det min klare forventning, at det kunne træde i kraft ved årsskiftet.

Sådan gik det ikke. Og det vil jeg gerne forklare.

[Hvorfor er forbuddet forsinket?]

Forslaget blev som bekendt sendt i høring i august 2023. Der kom 64 høringssvar, og flere af dem
rejste spørgsmål om forholdet til EU-retten.

Batteriministeriet har derfor været i dialog med Kommissionen. Den dialog har taget længere tid, end
vi regnede med, og først i marts i år fik vi grønt lys.

[Konsekvenser]

Så er der spørgsmålet om konsekvenserne. Til brug for dagens samråd har jeg indhentet en udtalelse
fra Batteristyrelsen, som har oplyst følgende:

”Der sælges årligt omkring 9 mio. engangsbatterier til legetøj i Danmark. En udskydelse på ni måneder
skønnes derfor at betyde, at der sælges knap 7 mio. batterier mere, end hvis forbuddet var trådt i
kraft den 1. januar 2024.”

Det er selvfølgelig ærgerligt. Men jeg vil hellere have et forbud, der holder, end et forbud, som vi
bliver nødt til at trække tilbage.

[Afslutning]

Jeg forventer at fremsætte lovforslaget i oktober, så forbuddet kan træde i kraft den 1. januar 2025.

Tak.
""",
        (
            answer(
                "AV",
                "Vil ministeren redegøre for, hvorfor det af ministeren bebudede forbud mod engangsbatterier i legetøj ikke er trådt i kraft, og for, hvilke konsekvenser forsinkelsen har?",
                (
                    "M",
                    "[Indledning] Tak for ordet. Jeg vil gerne begynde med at sige, at jeg deler spørgerens utålmodighed. Da jeg i foråret 2023 præsenterede forbuddet, var det min klare forventning, at det kunne træde i kraft ved årsskiftet. "
                    "Sådan gik det ikke. Og det vil jeg gerne forklare. [Hvorfor er forbuddet forsinket?] Forslaget blev som bekendt sendt i høring i august 2023. Der kom 64 høringssvar, og flere af dem rejste spørgsmål om forholdet til EU-retten. "
                    "Batteriministeriet har derfor været i dialog med Kommissionen. Den dialog har taget længere tid, end vi regnede med, og først i marts i år fik vi grønt lys. "
                    "[Konsekvenser] Så er der spørgsmålet om konsekvenserne. Til brug for dagens samråd har jeg indhentet en udtalelse fra Batteristyrelsen, som har oplyst følgende:",
                ),
                (
                    "Batteristyrelsen>P",
                    "Der sælges årligt omkring 9 mio. engangsbatterier til legetøj i Danmark. En udskydelse på ni måneder skønnes derfor at betyde, at der sælges knap 7 mio. batterier mere, end hvis forbuddet var trådt i kraft den 1. januar 2024.",
                ),
                (
                    "M",
                    "Det er selvfølgelig ærgerligt. Men jeg vil hellere have et forbud, der holder, end et forbud, som vi bliver nødt til at trække tilbage. "
                    "[Afslutning] Jeg forventer at fremsætte lovforslaget i oktober, så forbuddet kan træde i kraft den 1. januar 2025. Tak.",
                ),
                kind="samraad",
                ministry="Batteriministeriet",
                minister_title=None,
                minister_name=None,
                committee="Batteriudvalget",
                date="2024-04-15",
                case_number="2024-03371",
                document_number="3251107",
                asked_by=(("Mikael Juhlgaard", "X"),),
            ),
        ),
    ),
    Letter(
        "a tax-like speaking note of 2009 sent with a covering letter",
        """J.nr. 2009-511-0044

Dato: 27. marts 2009

Til

Folketinget - Vægtudvalget

Hermed sendes talepapiret til mit svar på samrådsspørgsmål Q af 3. marts 2009. Samrådet blev
holdt den 26. marts 2009.

Thomas Hjortlund

/ Birgit Fabech

Vægtministeriet
Lodgade 22
1402 København K


Samrådsspørgsmål Q:

Ministeren bedes redegøre for de fejlvejninger, der i efteråret 2008 førte til, at 11.000
bilejere betalte for meget i vægtafgift, og for, hvornår de får pengene tilbage.

Svar:

Tak for invitationen til at komme her i udvalget i dag. Det er en sag, som jeg tager meget
alvorligt.

Lad mig først ridse forløbet op. I september 2008 blev der taget en ny vægt i brug på synshallerne.
Vægten viste sig at veje 40 kg for meget. Det lyder måske ikke af så meget, men for nogle bilejere
betød det, at de røg op i en højere afgiftsklasse.

Fejlen blev opdaget den 4. december 2008, og samme dag blev vægten taget ud af brug.

Hvad så med pengene? De er ved at blive betalt tilbage. Frem til i går havde 8.400 bilejere fået
deres penge, og resten får dem inden udgangen af april.

Jeg vil gerne beklage over for de bilejere, det er gået ud over. Det må ikke ske, og jeg har derfor
bedt om, at alle vægte fremover bliver kontrolleret, før de bliver taget i brug.

Det var mit svar. Tak.
""",
        (
            answer(
                "Q",
                "Ministeren bedes redegøre for de fejlvejninger, der i efteråret 2008 førte til, at 11.000 bilejere betalte for meget i vægtafgift, og for, hvornår de får pengene tilbage.",
                (
                    "M",
                    "Tak for invitationen til at komme her i udvalget i dag. Det er en sag, som jeg tager meget alvorligt. "
                    "Lad mig først ridse forløbet op. I september 2008 blev der taget en ny vægt i brug på synshallerne. Vægten viste sig at veje 40 kg for meget. Det lyder måske ikke af så meget, men for nogle bilejere betød det, at de røg op i en højere afgiftsklasse. "
                    "Fejlen blev opdaget den 4. december 2008, og samme dag blev vægten taget ud af brug. "
                    "Hvad så med pengene? De er ved at blive betalt tilbage. Frem til i går havde 8.400 bilejere fået deres penge, og resten får dem inden udgangen af april. "
                    "Jeg vil gerne beklage over for de bilejere, det er gået ud over. Det må ikke ske, og jeg har derfor bedt om, at alle vægte fremover bliver kontrolleret, før de bliver taget i brug. Det var mit svar. Tak.",
                ),
                kind="samraad",
                ministry="Vægtministeriet",
                minister_title=None,
                minister_name="Thomas Hjortlund",
                committee="Vægtudvalget",
                session="2008-09",
                date="2009-03-27",
                case_number="2009-511-0044",
            ),
        ),
    ),
    Letter(
        "a health-like letter of 2014 with three questions on a bill",
        """Pudeministeriet
Hovedgærdet 6
1057 København K

Folketingets Pude- og Dyneudvalg

                                              Dato: 31. marts 2014
                                              Enhed: Jura og Dun
                                              Sagsbeh.: DEPLMK
                                              Sags nr.: 1402271
                                              Dok. nr.: 1418873


Folketingets Pude- og Dyneudvalg har den 12. marts 2014 stillet følgende spørgsmål nr. 11, 12
og 13 til L 132 (Forslag til lov om ændring af lov om fyld i puder og lov om dyner) til
pudeministeren, som hermed besvares.

Spørgsmål nr. 11:

”Hvor mange producenter bliver omfattet af den foreslåede mærkningsordning?”

Svar:

Dunstyrelsen har oplyst, at der i dag er registreret 48 producenter af puder og 31 producenter af
dyner, og at 22 af dem producerer begge dele. Dunstyrelsen har videre oplyst, at det samlede antal
producenter, der vil blive omfattet af ordningen, dermed er 57.

Pudeministeriet kan supplerende oplyse, at udenlandske producenter, der sælger til forbrugere i
Danmark via internettet, ligeledes bliver omfattet. Ministeriet har ikke kendskab til, hvor mange
udenlandske producenter det drejer sig om.

Spørgsmål nr. 12:

”Vil ministeren kommentere høringssvaret af 20. januar 2014 fra Foreningen af Allergikere, jf. L 132
- bilag 3?”

Svar:

Foreningen af Allergikere anfører i sit høringssvar, at mærkningen også bør omfatte oplysning om
vask, og at skriften på mærket bør være større.

Pudeministeriet bemærker, at oplysning om vask er reguleret i EU-reglerne om tekstilmærkning og
derfor ikke kan medtages. Ministeriet er derimod enig i, at skriften bør være større, og vil tage
hensyn til det i den kommende bekendtgørelse.

Spørgsmål nr. 13:

”Hvad er ministerens holdning til at give forbrugerne ret til at returnere en pude inden for 30
dage?”

Svar:

Jeg har forståelse for ønsket om, at man skal kunne prøve en pude hjemme. Men det er et forhold
mellem køber og sælger, som jeg ikke mener, at staten skal blande sig i. Jeg noterer mig i øvrigt, at flere
kæder allerede i dag af egen drift tilbyder en prøveperiode på 14 eller 30 dage.

Pudeministeriet kan i øvrigt oplyse, at reglerne om fortrydelsesret hører under en anden ministers
ressort. Spørgsmål om forbrugernes ret til at fortryde et køb bør derfor stilles til den pågældende
minister.

Med venlig hilsen

Inger Thorup Haugaard          /          Lise Marie Kvist
""",
        (
            answer(
                "11 til L 132",
                "Hvor mange producenter bliver omfattet af den foreslåede mærkningsordning?",
                (
                    "Dunstyrelsen>P",
                    "Dunstyrelsen har oplyst, at der i dag er registreret 48 producenter af puder og 31 producenter af dyner, og at 22 af dem producerer begge dele. Dunstyrelsen har videre oplyst, at det samlede antal producenter, der vil blive omfattet af ordningen, dermed er 57.",
                ),
                (
                    "P",
                    "Pudeministeriet kan supplerende oplyse, at udenlandske producenter, der sælger til forbrugere i Danmark via internettet, ligeledes bliver omfattet. Ministeriet har ikke kendskab til, hvor mange udenlandske producenter det drejer sig om.",
                ),
                kind="bill",
                ministry="Pudeministeriet",
                minister_title="pudeminister",
                minister_name="Inger Thorup Haugaard",
                committee="Pude- og Dyneudvalget",
                session="2013-14",
                date="2014-03-31",
                case_number="1402271",
                document_number="1418873",
            ),
            answer(
                "12 til L 132",
                "Vil ministeren kommentere høringssvaret af 20. januar 2014 fra Foreningen af Allergikere, jf. L 132 - bilag 3?",
                (
                    "Foreningen af Allergikere>P",
                    "Foreningen af Allergikere anfører i sit høringssvar, at mærkningen også bør omfatte oplysning om vask, og at skriften på mærket bør være større.",
                ),
                (
                    "P",
                    "Pudeministeriet bemærker, at oplysning om vask er reguleret i EU-reglerne om tekstilmærkning og derfor ikke kan medtages. Ministeriet er derimod enig i, at skriften bør være større, og vil tage hensyn til det i den kommende bekendtgørelse.",
                ),
                kind="bill",
                ministry="Pudeministeriet",
                minister_title="pudeminister",
                minister_name="Inger Thorup Haugaard",
                committee="Pude- og Dyneudvalget",
                session="2013-14",
                date="2014-03-31",
                case_number="1402271",
                document_number="1418873",
                refers=(("bill", "L 132 - bilag 3", None, None, None),),
            ),
            answer(
                "13 til L 132",
                "Hvad er ministerens holdning til at give forbrugerne ret til at returnere en pude inden for 30 dage?",
                (
                    "M",
                    "Jeg har forståelse for ønsket om, at man skal kunne prøve en pude hjemme. Men det er et forhold mellem køber og sælger, som jeg ikke mener, at staten skal blande sig i. Jeg noterer mig i øvrigt, at flere kæder allerede i dag af egen drift tilbyder en prøveperiode på 14 eller 30 dage.",
                ),
                (
                    "P",
                    "Pudeministeriet kan i øvrigt oplyse, at reglerne om fortrydelsesret hører under en anden ministers ressort. Spørgsmål om forbrugernes ret til at fortryde et køb bør derfor stilles til den pågældende minister.",
                ),
                kind="bill",
                ministry="Pudeministeriet",
                minister_title="pudeminister",
                minister_name="Inger Thorup Haugaard",
                committee="Pude- og Dyneudvalget",
                session="2013-14",
                date="2014-03-31",
                case_number="1402271",
                document_number="1418873",
            ),
        ),
    ),
    Letter(
        "a letter of 2025 in Markdown in which the municipalities and a regional body remark on the matter",
        """## TERRASSEMINISTERIET

Folketinget  
Terrasseudvalget  
Christiansborg  
1240 København K

Dato: 12. marts 2025  
Enhed: Udeliv og Belægning  
Sagsnr.: 2025-1193  
Dok.nr.: 40218

### Besvarelse af spørgsmål nr. 266 (Alm. del)

Terrasseudvalget har den 13. februar 2025 stillet følgende spørgsmål nr. 266 (Alm. del) til terrasseministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Line Krabbesholm (Y), der ikke er medlem af udvalget (MFU).

#### Spørgsmål nr. 266

”Vil ministeren redegøre for kommunernes praksis for tilladelser til udendørs servering om vinteren, og mener ministeren, at praksis er ensartet nok?”

#### Svar

Det er kommunalbestyrelsen, der efter vejlovens § 80 giver tilladelse til udendørs servering på offentlige arealer. Tilladelsen kan gøres tidsbegrænset, og der kan stilles vilkår om bl.a.:

1. møblernes placering,
2. varmelamper og
3. rengøring af arealet.

Terrasseministeriet har til brug for besvarelsen anmodet Kommunernes Terrasseforening og Byernes Handelsråd om bidrag.

Kommunernes Terrasseforening oplyser, at 71 kommuner i dag giver tilladelse hele året, mens 19 kommuner kun gør det fra april til oktober. Kommunernes Terrasseforening bemærker hertil, at forskellene afspejler lokale forhold, og at foreningen ikke ser behov for nye regler.

Ifølge Byernes Handelsråd oplever en del restauratører, at vilkårene er vanskelige at gennemskue. Byernes Handelsråd peger på, at en fælles skabelon vil kunne gøre det lettere at søge. Byernes Handelsråd oplyser, at rådet har udarbejdet et forslag til en skabelon, som er sendt til alle kommuner i februar 2025.

Terrasseministeriet noterer sig, at der er forskel på kommunernes praksis. Det følger af det kommunale selvstyre, at der kan være sådanne forskelle. Ministeriet har i 2022 udsendt en vejledning til kommunerne om udendørs servering, som bl.a. beskriver, hvilke hensyn der lovligt kan indgå i vurderingen af en ansøgning.

Konkurrencestyrelsen for Udeliv har i en analyse fra november 2024 anbefalet, at kommunerne offentliggør deres vilkår samlet. Konkurrencestyrelsen for Udeliv vurderer, at det vil gøre det lettere for nye restauratører at etablere sig.

Jeg vil gerne invitere kommunerne og restauratørerne til et møde om, hvorvidt en fælles skabelon kan være en hjælp. Der henvises desuden til min besvarelse af 5. december 2024 af spørgsmål nr. 97 (Alm. del) fra Folketingets Terrasseudvalg.

Med venlig hilsen

Emil Rosenlund Bak  
Terrasseminister
""",
        (
            answer(
                "266",
                "Vil ministeren redegøre for kommunernes praksis for tilladelser til udendørs servering om vinteren, og mener ministeren, at praksis er ensartet nok?",
                (
                    "P",
                    "Det er kommunalbestyrelsen, der efter vejlovens § 80 giver tilladelse til udendørs servering på offentlige arealer. Tilladelsen kan gøres tidsbegrænset, og der kan stilles vilkår om bl.a.: 1. møblernes placering, 2. varmelamper og 3. rengøring af arealet. "
                    "Terrasseministeriet har til brug for besvarelsen anmodet Kommunernes Terrasseforening og Byernes Handelsråd om bidrag.",
                ),
                (
                    "Kommunernes Terrasseforening>P",
                    "Kommunernes Terrasseforening oplyser, at 71 kommuner i dag giver tilladelse hele året, mens 19 kommuner kun gør det fra april til oktober. Kommunernes Terrasseforening bemærker hertil, at forskellene afspejler lokale forhold, og at foreningen ikke ser behov for nye regler.",
                ),
                (
                    "Byernes Handelsråd>P",
                    "Ifølge Byernes Handelsråd oplever en del restauratører, at vilkårene er vanskelige at gennemskue. Byernes Handelsråd peger på, at en fælles skabelon vil kunne gøre det lettere at søge. Byernes Handelsråd oplyser, at rådet har udarbejdet et forslag til en skabelon, som er sendt til alle kommuner i februar 2025.",
                ),
                (
                    "P",
                    "Terrasseministeriet noterer sig, at der er forskel på kommunernes praksis. Det følger af det kommunale selvstyre, at der kan være sådanne forskelle. Ministeriet har i 2022 udsendt en vejledning til kommunerne om udendørs servering, som bl.a. beskriver, hvilke hensyn der lovligt kan indgå i vurderingen af en ansøgning.",
                ),
                (
                    "Konkurrencestyrelsen for Udeliv>P",
                    "Konkurrencestyrelsen for Udeliv har i en analyse fra november 2024 anbefalet, at kommunerne offentliggør deres vilkår samlet. Konkurrencestyrelsen for Udeliv vurderer, at det vil gøre det lettere for nye restauratører at etablere sig.",
                ),
                (
                    "M",
                    "Jeg vil gerne invitere kommunerne og restauratørerne til et møde om, hvorvidt en fælles skabelon kan være en hjælp. Der henvises desuden til min besvarelse af 5. december 2024 af spørgsmål nr. 97 (Alm. del) fra Folketingets Terrasseudvalg.",
                ),
                ministry="Terrasseministeriet",
                minister_title="terrasseminister",
                minister_name="Emil Rosenlund Bak",
                committee="Terrasseudvalget",
                session="2024-25",
                date="2025-03-12",
                case_number="2025-1193",
                document_number="40218",
                asked_by=(("Line Krabbesholm", "Y"),),
                refers=(("alm_del", "97", "Terrasseudvalget", None, "2024-12-05"),),
            ),
        ),
        ".md",
    ),
)
