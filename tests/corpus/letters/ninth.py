"""Letters as they lie in the archive: a further 20 of 2007 to 2025, one of an invented ministry for each year or so.

Of its 20 letters 12 were read exactly before any rule was changed for them (15, once expectations were corrected).
"""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

from tests.corpus.letters.expected import Letter, answer
from tests.corpus.letters.layout import cut, in_lines, other

# 1: 2007
_DOORMAT_ASKED = "Ministeren bedes redegøre for, hvilke muligheder en gæst har for at beholde en tilladelse til at benytte en dørmåtte, når værten er fraflyttet adressen, og oplyse, i hvor mange sager tilladelsen er blevet forlænget siden den 1. juli 2002."
_DOORMAT_1 = "Tilladelse til at benytte en dørmåtte gives efter dørmåttelovens § 9, stk. 1, som udgangspunkt for et år med mulighed for forlængelse. Det er en betingelse for tilladelsen, at gæsten og værten har fælles dørtrin."
_DOORMAT_2 = "Fraflytter værten adressen, bortfalder grundlaget for tilladelsen, og den vil kunne inddrages efter lovens § 19, stk. 1, nr. 1. Ved afgørelsen skal der efter lovens § 26 tages hensyn til, om en inddragelse må antages at virke særligt belastende for gæsten, bl.a. på grund af:"
_DOORMAT_LIST = """- gæstens tilknytning til opgangen,
- gæstens alder og fodtøj og
- varigheden af gæstens ophold på måtten."""
_DOORMAT_3 = "Det fremgår af forarbejderne til bestemmelsen, jf. Folketingstidende 2001-02 (2. samling), tillæg A, side 4128, at det forhold, at gæsten har deltaget i trappevask i mere end to år, normalt vil tale for, at tilladelsen forlænges."
_DOORMAT_4 = "I perioden fra den 1. juli 2002 til den 31. marts 2007 er der truffet afgørelse i 545 sager, hvor værten var fraflyttet adressen. Tilladelsen blev forlænget i 127 af sagerne og inddraget i de resterende 418. Opgørelsen bygger på en manuel gennemgang af sagerne og er derfor behæftet med en vis usikkerhed."
_DOORMAT_5 = "Jeg finder, at reglerne giver den fornødne mulighed for at tage hensyn til den enkelte gæst, og jeg har ikke aktuelle planer om at foreslå dem ændret."

# 2: 2008
_ARMCHAIR_ASKED = "Vil ministeren oplyse, hvor mange klagesager om afslag på tilskud til lænestol der blev afsluttet i 2007, og i hvor stor en andel af sagerne kommunens afgørelse blev ændret eller hjemvist?"
_ARMCHAIR_1 = "Efter § 87 i lov om hvile kan kommunen yde tilskud til anskaffelse af en lænestol, når stolen i væsentlig grad kan lette den daglige tilværelse for den pågældende. Kommunens afgørelse kan påklages til Stoleankestyrelsen."
_ARMCHAIR_2A = "Stoleankestyrelsen har oplyst, at der i 2007 blev afsluttet 1.264 klagesager om afslag på tilskud til lænestol. Styrelsen har endvidere oplyst, at kommunens afgørelse blev ændret i 22 pct. af sagerne, mens 9 pct. af sagerne blev hjemvist til fornyet behandling i kommunen."
_ARMCHAIR_2B = "Andelen af ændrede og hjemviste sager har ligget på samme niveau siden 2005."
_ARMCHAIR_3 = "Lænestolsministeriet udsendte i juni 2008 en ny vejledning til kommunerne om tilskud til lænestole. Vejledningen beskriver bl.a., hvordan kommunen skal vurdere, om en sofa i det enkelte tilfælde kan træde i stedet for en lænestol."
_ARMCHAIR_4 = "Jeg forventer, at vejledningen vil medvirke til, at flere sager bliver afgjort rigtigt første gang. Det er til gavn for både borgerne og kommunerne."

# 3: 2009
_CUCUMBER_ASKED = "Hvad er årsagen til, at krumme agurker fortsat sorteres fra på de danske pakkerier, når kravet om rette agurker er ophævet, og hvor store mængder er der tale om?"
_CUCUMBER_LEAD = "Jeg har indhentet en udtalelse fra Agurkdirektoratet, der oplyser følgende:"
_CUCUMBER_1 = "Kravet om, at en agurk højst må krumme 10 mm pr. 10 cm, blev ophævet med virkning fra den 1. januar 2009. Pakkerierne er derfor ikke længere forpligtet til at frasortere krumme agurker, men der er intet til hinder for, at de gør det på eget initiativ eller efter aftale med deres kunder."
_CUCUMBER_2A = "Agurkdirektoratet fører ikke statistik over frasorterede agurker."
_CUCUMBER_2B = "Brancheforeningen Dansk Agurk har over for direktoratet oplyst, at der i 2008 blev frasorteret ca. 1.100 tons, og at hovedparten blev anvendt som andefoder."
_CUCUMBER_2C = "Agurkdirektoratet har ikke haft mulighed for at efterprøve disse oplysninger."
_CUCUMBER_3 = "Det skal for god ordens skyld bemærkes, at krumme agurker, der markedsføres som ”husholdningsagurker”, gennem hele perioden har kunnet sælges lovligt."
_CUCUMBER_4 = "Jeg kan henholde mig til Agurkdirektoratets udtalelse. Jeg håber naturligvis, at forbrugerne med tiden vil tage godt imod de krumme agurker, men det er ikke noget, som jeg kan eller skal bestemme."

# 4: 2010
_UMBRELLA_ASKED = "Ministeren bedes bekræfte, at en dobbeltparaply, der sælges som to sammenhængende børneparaplyer, efter lovforslaget vil være omfattet af den lave afgiftssats, og i bekræftende fald oplyse, hvilket provenutab der må forventes som følge heraf. Svaret bedes illustreret med et regneeksempel."
_UMBRELLA_1 = "Det kan bekræftes, at en dobbeltparaply efter lovforslagets § 1, nr. 3, vil være omfattet af den lave afgiftssats, hvis hver af de to paraplyer har en diameter på højst 75 cm og kan benyttes selvstændigt, når de er skilt ad."
_UMBRELLA_2 = "Forslagets virkning kan illustreres ved følgende eksempel: En almindelig paraply med en diameter på 120 cm er omfattet af den høje afgiftssats på 24 kr. En dobbeltparaply bestående af to børneparaplyer med en diameter på 60 cm vil være omfattet af den lave afgiftssats på 7,50 kr. for hver af de to paraplyer, dvs. i alt 15 kr. Afgiftsbesparelsen udgør således 9 kr."
_UMBRELLA_3 = "Der findes ikke en opgørelse over salget af dobbeltparaplyer. Det skønnes med betydelig usikkerhed, at der årligt sælges ca. 30.000 stk., svarende til et provenutab på knap 0,3 mio. kr. Provenutabet er indeholdt i det samlede skøn på 2 mio. kr., der er anført i bemærkningerne til lovforslaget, jf. også besvarelsen af spørgsmål nr. 6 til L 201."
_UMBRELLA_4 = "Skulle det mod forventning vise sig, at almindelige paraplyer i større omfang bliver erstattet af dobbeltparaplyer, vil regeringen overveje, om der er behov for at ændre afgrænsningen."


_PART_1: tuple[Letter, ...] = (
    Letter(
        "a letter of 2007 on a rule of law in the ministry's own voice",
        f"""Udvalget for Dørmåtter og Gæstfrihed
DGU alm. del - Svar på Spørgsmål 96
Offentligt

Folketingets Udvalg for Dørmåtter og Gæstfrihed
Christiansborg
1240 København K

MINISTEREN

Dato: 10. maj 2007
J.nr.: 07/04419

Udvalget for Dørmåtter og Gæstfrihed har ved brev af 12. april 2007 stillet følgende
spørgsmål nr. 96 (Alm. del) til ministeren for dørmåtter og gæster, som hermed besvares:

Spørgsmål 96:

{in_lines(f"”{_DOORMAT_ASKED}”", 86)}

Svar:

{in_lines(_DOORMAT_1, 86)}

{cut(_DOORMAT_2, 86, "Ved afgørelsen skal der efter lovens § 26", "Ministeriet for Dørmåtter og Gæster" + chr(10) + "Holbergsgade 61" + chr(10) + "1057 København K" + chr(10) + "Telefon 33 92 31 80" + chr(10) + "Telefax 33 11 14 31" + chr(10) + "E-mail mdg@mdg.dk" + chr(10) + "www.mdg.dk" + chr(10) + chr(10) + "2")}
{_DOORMAT_LIST}

{in_lines(_DOORMAT_3, 86)}

{in_lines(_DOORMAT_4, 86)}

{in_lines(_DOORMAT_5, 86)}

Med venlig hilsen

Hanne Kokostrup

/Per Skraber
""",
        (
            answer(
                "96",
                _DOORMAT_ASKED,
                # The marks of the list are taken as part of the text.
                ("P", f"{_DOORMAT_1} {_DOORMAT_2} {_DOORMAT_LIST} {_DOORMAT_3} {_DOORMAT_4}"),
                ("M", _DOORMAT_5),
                ministry="Ministeriet for Dørmåtter og Gæster",
                minister_title="minister for dørmåtter og gæster",
                minister_name="Hanne Kokostrup",
                committee="Udvalget for Dørmåtter og Gæstfrihed",
                committee_code="DGU",
                # Not in the letter: by its date.
                session="2006-07",
                date="2007-05-10",
                case_number="07/04419",
            ),
        ),
    ),
    Letter(
        "a letter of 2008 with a covering page and an appeals board in indirect speech",
        f"""Lænestolsudvalget (2. samling)
LSU alm. del - Svar på Spørgsmål 402
Offentligt

Folketingets Lænestolsudvalg

Departementet
Holmens Kanal 222
1060 København K

Dato: 17. september 2008

Tlf. 3392 9310
Fax. 3393 2520
E-mail lsm@lsm.dk

J.nr. 2008-4411

Under henvisning til Folketingets Lænestolsudvalgs brev af 20. august 2008 følger hermed
– i 5 eksemplarer – lænestolsministerens endelige svar på spørgsmål nr. 402 (LSU Alm.
del). Spørgsmålet er stillet efter ønske fra Line Fodskammel (SF).

Asta Nakkepude

/ Jens Armlæn

Folketingets Lænestolsudvalg

Dato: 17. september 2008

Spørgsmål nr. 402:

{in_lines(f"”{_ARMCHAIR_ASKED}”", 84)}

Svar:

{in_lines(_ARMCHAIR_1, 84)}

{in_lines(f"{_ARMCHAIR_2A} {_ARMCHAIR_2B}", 84)}

{in_lines(_ARMCHAIR_3, 84)}

{in_lines(_ARMCHAIR_4, 84)}
""",
        (
            answer(
                "402",
                _ARMCHAIR_ASKED,
                ("P", _ARMCHAIR_1),
                ("Stoleankestyrelsen>P", _ARMCHAIR_2A),
                ("?P", _ARMCHAIR_2B),
                ("P", _ARMCHAIR_3),
                ("M", _ARMCHAIR_4),
                ministry="Lænestolsministeriet",
                minister_title="lænestolsminister",
                minister_name="Asta Nakkepude",
                committee="Lænestolsudvalget",
                committee_code="LSU",
                # The stamp has the sitting alone, the date gives the year.
                session="2007-08 (2. samling)",
                date="2008-09-17",
                case_number="2008-4411",
                asked_by=(("Line Fodskammel", "SF"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2009 with a directorate's quoted words that pass on a trade association",
        f"""Udvalget for Agurker, Andemad og Damme 2008-09
AAD alm. del Svar på Spørgsmål 219
Offentligt

Folketingets Udvalg for Agurker, Andemad
og Damme

Den 11. maj 2009
Sagsnr.: 4212

./. Vedlagt fremsendes til udvalgets orientering ministerens besvarelse af spørgsmål nr. 219 (alm.
del) stillet den 22. april 2009.

Ejner Dildkrone

/Vibeke Laage

Den 11. maj 2009
Sagsnr.: 4212

Ministeren for agurker og andemads besvarelse af spørgsmål nr. 219 (alm. del) stillet af Folketingets
Udvalg for Agurker, Andemad og Damme efter ønske fra Per Gravlund (DF).

Spørgsmål nr. 219:

{in_lines(f"”{_CUCUMBER_ASKED}”", 98)}

Svar:

{in_lines(_CUCUMBER_LEAD, 98)}

{in_lines(f"”{_CUCUMBER_1}", 98)}

{cut(f"{_CUCUMBER_2A} {_CUCUMBER_2B} {_CUCUMBER_2C}", 98, "Agurkdirektoratet har ikke haft", "Ministeriet for Agurker og Andemad • Slotsholmsgade 121 • 1216 København K" + chr(10) + "Tlf: 33 92 33 10 • Fax: 33 14 50 24 • CVR: 99 07 38 31 • E-mail: maa@maa.dk • www.maa.dk")}

{in_lines(f"{_CUCUMBER_3}”", 98)}

{in_lines(_CUCUMBER_4, 98)}
""",
        (
            answer(
                "219",
                _CUCUMBER_ASKED,
                ("M", _CUCUMBER_LEAD),
                ("Agurkdirektoratet>P", f"{_CUCUMBER_1} {_CUCUMBER_2A}"),
                ("Brancheforeningen Dansk Agurk>Agurkdirektoratet>P", _CUCUMBER_2B),
                ("Agurkdirektoratet>P", f"{_CUCUMBER_2C} {_CUCUMBER_3}"),
                ("M", _CUCUMBER_4),
                ministry="Ministeriet for Agurker og Andemad",
                minister_title="minister for agurker og andemad",
                minister_name="Ejner Dildkrone",
                committee="Udvalget for Agurker, Andemad og Damme",
                committee_code="AAD",
                session="2008-09",
                date="2009-05-11",
                case_number="4212",
                asked_by=(("Per Gravlund", "DF"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2010 on a bill on a tax in the ministry's own voice",
        f"""Paraplyudvalget 2009-10
L 201 Svar på Spørgsmål 14
Offentligt

Paraplyministeriet

J.nr. 2010-511-0046
Dato: 26. maj 2010

Til
Folketinget - Paraplyudvalget

L 201- Forslag til Lov om ændring af paraplyafgiftsloven (Nedsættelse af afgiften på
børneparaplyer m.v.).

Hermed sendes svar på spørgsmål nr. 14 af 19. maj 2010. Spørgsmålet er stillet efter
ønske fra Klaus Byge (S).

Thora Skybrud

/Lars Drypsten

Spørgsmål 14

{in_lines(_UMBRELLA_ASKED, 84, "dobbelt-paraply børne-paraplyer bekræf-tende")}

Svar

{in_lines(_UMBRELLA_1, 84, "dobbelt-paraply lov-forslagets selv-stændigt")}

{in_lines(_UMBRELLA_2, 84, "alminde-lig dobbelt-paraply børne-paraplyer afgifts-sats Afgifts-besparelsen")}

{cut(_UMBRELLA_3, 84, "Provenutabet er indeholdt i det samlede skøn på 2 mio. kr., der", "Side 2", "opgø-relse dobbelt-paraplyer bety-delig provenu-tab lov-forslaget besvar-elsen")}

{in_lines(_UMBRELLA_4, 84, "forvent-ning alminde-lige dobbelt-paraplyer afgræns-ningen")}
""",
        (
            answer(
                "14 til L 201",
                _UMBRELLA_ASKED,
                ("P", f"{_UMBRELLA_1} {_UMBRELLA_2} {_UMBRELLA_3} {_UMBRELLA_4}"),
                kind="bill",
                ministry="Paraplyministeriet",
                minister_title=None,
                minister_name="Thora Skybrud",
                committee="Paraplyudvalget",
                session="2009-10",
                date="2010-05-26",
                case_number="2010-511-0046",
                asked_by=(("Klaus Byge", "S"),),
                refers=(other("bill", "6 til L 201", "Paraplyudvalget"),),
            ),
        ),
    ),
)


# 5: 2010
_RECORDER_ASKED = "Vil ministeren oplyse, hvor stor en del af de statslige fløjtemidler der i 2008 og 2009 gik til blokfløjter uden for hovedstadsområdet, og finder ministeren, at fordelingen er rimelig?"
_RECORDER_1A = "Til brug for besvarelsen har jeg indhentet en udtalelse fra Fløjtestyrelsen."
_RECORDER_1B = "Fløjtestyrelsen oplyser, at der i 2008 blev uddelt 14,8 mio. kr. i støtte til blokfløjter, hvoraf 6,1 mio. kr. svarende til 41 pct. gik til modtagere uden for hovedstadsområdet, og at de tilsvarende tal for 2009 var 15,2 mio. kr. og 6,8 mio. kr. svarende til 45 pct."
_RECORDER_1C = "Støtten uddeles to gange om året på grundlag af ansøgninger, som vurderes af tre fagkyndige."
_RECORDER_2 = "Statens Fløjteråd har supplerende oplyst, at antallet af ansøgninger fra personer og ensembler uden for hovedstadsområdet er steget fra 88 i 2008 til 113 i 2009, og at rådet ikke anvender geografiske kvoter ved uddelingen."
_RECORDER_3 = "Jeg lægger stor vægt på, at der kan høres blokfløjter i hele landet, og jeg ser derfor med tilfredshed på udviklingen. Det er imidlertid et bærende princip i dansk fløjtepolitik, at støtten tildeles ud fra kvalitet, og at ministeren holder armslængde til de enkelte afgørelser. Det princip har jeg ikke tænkt mig at fravige."

# 6: 2011
_COFFEE_ASKED = "Er ministeren enig i, at det er uheldigt, at en ledig i virksomhedspraktik har ret til to kaffepauser om dagen, når de ansatte på samme arbejdsplads kun har én, og hvad vil ministeren i givet fald gøre ved det?"
_COFFEE_1 = "En ledig i virksomhedspraktik har efter § 32, stk. 4, i lov om en aktiv kaffepause ret til to pauser af hver ti minutters varighed. Bestemmelsen blev indført i 2006 for at sikre, at den ledige får lejlighed til at lære sine kolleger at kende."
_COFFEE_2 = "Jeg kan godt forstå, hvis det undrer de ansatte, at praktikanten rejser sig en gang mere end de selv. Jeg er derimod ikke enig i, at ordningen er uheldig. En virksomhedspraktik varer normalt fire uger, og den ekstra pause er givet godt ud, hvis den bidrager til, at praktikken ender med et job."
_COFFEE_3 = "Pauserne på det ordinære arbejdsmarked er i øvrigt ikke reguleret ved lov, men ved aftale mellem arbejdsmarkedets parter. Det er en del af den danske model, som regeringen bakker fuldt op om."
_COFFEE_4 = "Jeg har på den baggrund ikke planer om at ændre reglerne. Jeg kan i øvrigt henvise til min besvarelse af 3. marts 2011 af spørgsmål nr. S 1204."

# 7: 2012
_BELL_ASKED = "Ministeren bedes oversende en oversigt over antallet af tilskadekomne ved uheld, hvor en cyklist ikke har gjort brug af sin cykelklokke, i perioden 2007-2011, fordelt på alvorlighed, samt oplyse, hvornår den bebudede ringekampagne bliver sat i gang."
_BELL_1 = "Antallet af tilskadekomne ved uheld, hvor en cyklist ikke har gjort brug af sin cykelklokke, fremgår af tabellen nedenfor. Opgørelsen omfatter alene uheld, som politiet har fået kendskab til."
_BELL_TABLE = """Tilskadekomne ved uheld uden brug af cykelklokke 2007-2011
År
Alvorligt
Let
I alt
2007
61
153
214
2008
58
149
207
2009
49
141
190
2010
40
129
169
2011
37
121
158"""
_BELL_2 = "Som det fremgår, er det samlede antal tilskadekomne faldet med ca. 26 pct. fra 2007 til 2011. Faldet er størst blandt de alvorligt tilskadekomne."
_BELL_3 = "Efter klokkebekendtgørelsens § 7 skal en cykel være forsynet med en klokke med en klar tone. Klokken skal kunne høres på mindst 25 meters afstand, og den må ikke anvendes som musikinstrument. Overtrædelse straffes med bøde på 700 kr."
_BELL_4 = "Jeg er glad for, at tallene går den rigtige vej, men jeg mener, at der stadig er for mange, der kommer til skade. Ringekampagnen bliver sat i gang i uge 17 i 2013, hvor forårets første cyklister for alvor melder sig på stierne. Jeg ser frem til at ringe den ind."

# 8: 2013
_LINE_ASKED = "Hvor meget energi ville der kunne spares, hvis alle danske husstande tørrede deres vasketøj udendørs i sommerhalvåret, og vil ministeren arbejde for, at boligforeninger ikke kan forbyde tørresnore?"
_LINE_1 = "Danske husstande anvendte i 2011 ca. 650 GWh el til tørring af vasketøj i tørretumbler. Det svarer til knap 2 pct. af det samlede elforbrug.1"
_LINE_NOTE = "1 Tallet omfatter ikke forbruget i fællesvaskerier."
_LINE_2A = "Ifølge Tørrestyrelsen vil forbruget kunne nedbringes med op til 210 GWh om året, hvis alle husstande tørrer deres vasketøj udendørs fra april til september."
_LINE_2B = "Beregningen forudsætter, at det højst regner på hver tredje vaskedag."
_LINE_3A = "Reglerne om boligforeninger hører under Ministeriet for Gårde og Gavle."
_LINE_3B = "Ministeriet for Gårde og Gavle har til brug for besvarelsen oplyst, at en boligforening efter gældende ret kan forbyde tørresnore, hvis forbuddet er sagligt begrundet, f.eks. i hensynet til ejendommens udseende."
_LINE_4 = "Regeringen har i energiaftalen af 22. marts 2012 afsat 15 mio. kr. til oplysning om tørring i fri luft. Midlerne udmøntes i løbet af 2013 og 2014."
_LINE_5 = "Jeg vil gerne slå et slag for tørresnoren, og jeg hænger selv mit vasketøj ud, når vejret er til det. Jeg vil derfor tage en snak med ministeren for gårde og gavle om, hvordan vi kan få flere boligforeninger til at se lysere på det."


_PART_2: tuple[Letter, ...] = (
    Letter(
        "a letter of 2010 on funds with an agency and a council in indirect speech",
        f"""Fløjteudvalget 2010-11
FLØ alm. del Svar på Spørgsmål 27
Offentligt

FLØJTEMINISTEREN

Folketingets Fløjteudvalg
Christiansborg
1240 København K

24. november 2010

Fløjteudvalget har i brev af 2. november 2010 stillet mig følgende
spørgsmål nr. 27 (Alm. del), som jeg hermed skal besvare. Spørgsmålet er
stillet efter ønske fra Mogens Mundstykke (KF).

Spørgsmål 27:

{in_lines(f"”{_RECORDER_ASKED}”", 72, "blok-fløjter hoved-stads-området for-delingen")}

Svar:

{cut(f"{_RECORDER_1A} {_RECORDER_1B} {_RECORDER_1C}", 72, "gik til modtagere uden for hovedstadsområdet, og at de", "Fløjteministeriet" + chr(10) + "Nybrogade 22" + chr(10) + "1203 København K" + chr(10) + "Tlf : 33 92 33 71" + chr(10) + "Fax : 33 91 33 88" + chr(10) + "E-post : fmin@fmin.dk" + chr(10) + "Web : www.fmin.dk" + chr(10) + "Sag : 2010-009211" + chr(10) + "Side 1", "besva-relsen blok-fløjter hoved-stads-området tilsva-rende grund-lag fag-kyndige Fløjte-styrelsen ansøg-ninger")}

{in_lines(_RECORDER_2, 72, "supple-rende ansøg-ninger hoved-stads-området ensem-bler geogra-fiske udde-lingen")}

{in_lines(_RECORDER_3, 72, "blok-fløjter tilfreds-hed udvik-lingen fløjte-politik armslæng-de afgø-relser")}

Med venlig hilsen

Gertrud Klaphul
""",
        (
            answer(
                "27",
                _RECORDER_ASKED,
                ("M", _RECORDER_1A),
                ("Fløjtestyrelsen>P", _RECORDER_1B),
                ("?P", _RECORDER_1C),
                ("Statens Fløjteråd>P", _RECORDER_2),
                ("M", _RECORDER_3),
                ministry="Fløjteministeriet",
                minister_title="fløjteminister",
                minister_name="Gertrud Klaphul",
                committee="Fløjteudvalget",
                committee_code="FLØ",
                session="2010-11",
                date="2010-11-24",
                # The label stands in the margin column that landed in the middle of a sentence.
                case_number="2010-009211",
                asked_by=(("Mogens Mundstykke", "KF"),),
            ),
        ),
    ),
    Letter(
        "a written answer of 2011 in the ministry's and the minister's own voice",
        f"""Folketingets Lovsekretariat
Christiansborg
1240 København K

KAFFEPAUSEMINISTERIET
Ved Stranden 88
1061 København K
Tlf. 72 20 50 00
Fax 33 12 13 78
E-mail kpm@kpm.dk
www.kpm.dk

Dato: 24. maj 2011
J.nr. 2011-0008816

Besvarelse af spørgsmål nr. S 1893 stillet af folketingsmedlem Jesper Kande (RV) til
kaffepauseministeren den 16. maj 2011.

Spørgsmål nr. S 1893:

{in_lines(f"”{_COFFEE_ASKED}”", 86)}

Svar:

{in_lines(_COFFEE_1, 86)}

{in_lines(_COFFEE_2, 86)}

{in_lines(_COFFEE_3, 86)}

{in_lines(_COFFEE_4, 86)}

Venlig hilsen

Inge Bønnelycke
""",
        (
            answer(
                "S 1893",
                _COFFEE_ASKED,
                ("P", _COFFEE_1),
                ("M", _COFFEE_2),
                ("P", _COFFEE_3),
                ("M", _COFFEE_4),
                kind="section_20",
                ministry="Kaffepauseministeriet",
                minister_title="kaffepauseminister",
                minister_name="Inge Bønnelycke",
                committee=None,
                # Not in the letter: by its date.
                session="2010-11 (1. samling)",
                date="2011-05-24",
                case_number="2011-0008816",
                asked_by=(("Jesper Kande", "RV"),),
                refers=(other("section_20", "S 1204", date="2011-03-03"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2012 in the ministry's and the minister's own voice with a table",
        f"""Cykelklokkeudvalget 2012-13
CKU alm. del Svar på Spørgsmål 11
Offentligt

MINISTEREN

Folketingets Cykelklokkeudvalg
Christiansborg
1240 København K

Dato
J. nr.
30. oktober 2012
2012-4431

Frederiksholms Kanal 127 F
1220 København K
Telefon 41 71 27 00

Cykelklokkeudvalget har i brev af 9. oktober 2012 stillet mig følgende spørgsmål
(CKU alm. del – spørgsmål 11), som jeg hermed skal besvare. Spørgsmålet er stillet
efter ønske fra Kirsten Styr (V).

Spørgsmål nr. 11:

{in_lines(_BELL_ASKED, 82)}

Svar:

{in_lines(_BELL_1, 82)}

{_BELL_TABLE}

{in_lines(_BELL_2, 82)}

{cut(_BELL_3, 82, "Klokken skal kunne høres på mindst", "Side 2/2")}

{in_lines(_BELL_4, 82)}

Med venlig hilsen

Henny Ringsted

Cykelklokkeministeriet
""",
        (
            answer(
                "11",
                _BELL_ASKED,
                ("P", f"{_BELL_1} {_BELL_TABLE} {_BELL_2} {_BELL_3}"),
                ("M", _BELL_4),
                ministry="Cykelklokkeministeriet",
                minister_title=None,
                minister_name="Henny Ringsted",
                committee="Cykelklokkeudvalget",
                committee_code="CKU",
                session="2012-13",
                date="2012-10-30",
                case_number="2012-4431",
                asked_by=(("Kirsten Styr", "V"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2013 with figures according to an agency and a footnote",
        f"""Vaskesnors- og Klemmeudvalget 2012-13
VKU alm. del Svar på Spørgsmål 158
Offentligt

Folketingets Vaskesnors- og Klemmeudvalg
Christiansborg
1240 København K

Ministeren

Dato
28. februar 2013

J nr. 2013-612

Vaskesnors- og Klemmeudvalget har i brev af 4. februar 2013 stillet mig følgende spørgsmål 158 alm.
del, som jeg hermed skal besvare. Spørgsmålet er stillet efter ønske fra Steffen Blæst (EL).

Spørgsmål 158

{in_lines(_LINE_ASKED, 98)}

Svar

{in_lines(_LINE_1, 98)}

{_LINE_NOTE}

Vaskesnorsministeriet
Stormgade 200
1470 København K

T: +45 3392 2810
E: vsm@vsm.dk
www.vsm.dk

Side 1/2

{in_lines(f"{_LINE_2A} {_LINE_2B}", 98)}

{in_lines(f"{_LINE_3A} {_LINE_3B}", 98)}

{in_lines(_LINE_4, 98)}

{in_lines(_LINE_5, 98)}

Med venlig hilsen

Malte Klemmer
""",
        (
            answer(
                "158",
                _LINE_ASKED,
                # The footnote is the ministry's own words, and its mark stays where it stands.
                ("P", f"{_LINE_1} {_LINE_NOTE}"),
                ("Tørrestyrelsen>P", _LINE_2A),
                ("?P", _LINE_2B),
                ("P", _LINE_3A),
                ("Ministeriet for Gårde og Gavle>P", _LINE_3B),
                ("P", _LINE_4),
                ("M", _LINE_5),
                ministry="Vaskesnorsministeriet",
                minister_title=None,
                minister_name="Malte Klemmer",
                committee="Vaskesnors- og Klemmeudvalget",
                committee_code="VKU",
                session="2012-13",
                date="2013-02-28",
                case_number="2013-612",
                asked_by=(("Steffen Blæst", "EL"),),
            ),
        ),
    ),
)


# 9: 2014
_BOX_ASKED = "Vil ministeren redegøre for, hvad ministerens myndigheder hver især gør for at begrænse mængden af luft i de pakker, der sendes til danske forbrugere?"
_BOX_LEAD = "Jeg har anmodet Papstyrelsen, Krølletilsynet og Båndnævnet om bidrag til besvarelsen af spørgsmålet."
_BOX_LEAD_1 = "Papstyrelsen har oplyst følgende:"
_BOX_1 = "Papstyrelsen har siden 2012 gennemført kampagnen ”Fyld kassen”, der henvender sig til virksomheder med mere end 10.000 forsendelser om året. Kampagnen består af vejledning, et regneværktøj og en årlig pris til den virksomhed, der har sendt mindst luft."
_BOX_2 = "Ved styrelsens seneste måling i efteråret 2013 udgjorde luft i gennemsnit 38 pct. af en pakkes rumfang. Ved den første måling i 2011 var andelen 44 pct."
_BOX_LEAD_2 = "Krølletilsynet har oplyst følgende:"
_BOX_3 = "Krølletilsynet fører tilsyn med fyld i pakker efter reglerne i fyldbekendtgørelsen. Tilsynet gennemførte i 2013 i alt 212 kontrolbesøg, hvoraf 19 gav anledning til indskærpelse. I ingen af sagerne blev der meddelt påbud."
_BOX_4 = "Båndnævnet har oplyst, at nævnet alene behandler klager over bånd og sløjfer, og at nævnet derfor ikke har bemærkninger til spørgsmålet."
_BOX_5 = "Jeg kan konstatere, at der er sket fremskridt, men at der fortsat er meget luft at tage af. Regeringen vil derfor i den kommende vækstplan for emballage foreslå, at kampagnen videreføres til og med 2016."

# 10: 2015
_SAW_ASKED = "Hvilke lande i Europa har indført forbud mod savning af assistenter, og hvilke erfaringer har man gjort i de pågældende lande?"
_SAW_1 = "Trylleministeriet er bekendt med, at Østrogien i 2009 og Lilleborg i 2012 har indført forbud mod savning af assistenter i to eller flere dele. Forbuddet i Østrogien omfatter både offentlige og private forestillinger, mens forbuddet i Lilleborg alene gælder for forestillinger, hvortil der er offentlig adgang."
_SAW_2 = "Oplysningerne er indhentet gennem de danske ambassader, og det kan ikke udelukkes, at der er lande med tilsvarende regler, som ministeriet ikke har kendskab til."
_SAW_3 = "For så vidt angår erfaringerne er der, så vidt det er ministeriet bekendt, ikke foretaget en egentlig evaluering i nogen af de to lande. Det kan dog nævnes, at antallet af anmeldelser om savning i Lilleborg er faldet fra 31 i 2011 til 12 i 2014, og at antallet af svævende assistenter i samme periode er steget."
_SAW_4 = "Regeringen finder ikke, at erfaringerne fra udlandet giver grundlag for at støtte beslutningsforslaget."
_SAW_5 = "Som jeg også gav udtryk for under 1. behandlingen af beslutningsforslaget, er det min opfattelse, at gældende regler i tilstrækkelig grad sikrer, at assistenten bliver samlet igen. Jeg mener derfor ikke, at der er behov for et forbud."

# 11: 2016
_PIG_ASKED = "Ministeren bedes oplyse, hvor mange midler der henstod i statens sparegrise ved udgangen af hvert af årene 2011-2015, og redegøre for, hvornår en sparegris må slås i stykker."
_PIG_1 = "Statens sparegrise er opført på finanslovens § 39.11.02. Sparegrise og andre lukkede beholdere. Beholdningen ved udgangen af årene 2011-2015 er vist i tabel 1."
_PIG_TABLE = """Tabel 1
Beholdning i statens sparegrise ultimo året, 2011-2015
Mio. kr., årets priser
2011
2012
2013
2014
2015
Sparegrise i alt
412
437
460
318
331
Heraf af porcelæn
390
411
433
290
301
Anm.: Mønter, der er trukket ud med kniv, indgår ikke i beholdningen.
Kilde: Statens Sparegriseregister."""
_PIG_2 = "Faldet fra 2013 til 2014 skyldes, at tre større sparegrise i henhold til akt 112 af 19. juni 2014 blev slået i stykker med henblik på at medfinansiere reparation af statens pengeskabe."
_PIG_3 = "Efter Budgetvejledning 2014, punkt 2.8.4, må en sparegris alene slås i stykker, når den er fyldt, når formålet er godkendt af Sparegriseministeriet, og når der er afsat bevilling til en ny gris. En sparegris, der går i stykker ved et uheld, skal straks indberettes til ministeriet, og indholdet skal tælles af to medarbejdere i forening."
_PIG_4 = "Der er ikke aktuelle planer om at slå flere sparegrise i stykker i 2016."

# 12: 2017
_SAND_ASKED = "I Skovlbjerg Kommune bliver sandet i daginstitutionernes sandkasser kun skiftet hvert femte år, og forældre fortæller, at børnene kommer hjem med lommerne fulde af gammelt sand. På den baggrund bedes ministeren oplyse, hvilke krav der gælder for udskiftning af sand, om ministeren mener, at kravene overholdes i kommunerne, og om ministeren vil tage initiativ til at indføre et nationalt krav om årlig udskiftning. Ministeren bedes endvidere oplyse, hvad et sådant krav skønnes at ville koste."
_SAND_1 = "Det følger af sandkasselovens § 6, at kommunalbestyrelsen skal sørge for, at sandet i offentlige sandkasser er egnet til leg. Loven indeholder ikke regler om, hvor ofte sandet skal skiftes. Det er således op til den enkelte kommune at vurdere, hvornår der er behov for nyt sand, under hensyn til sandkassens størrelse, brug og omgivelser."
_SAND_2 = "Sandkasseministeriet fører ikke tilsyn med kommunernes sandkasser og har derfor ikke grundlag for at vurdere, om kravet overholdes i de enkelte kommuner. Forældre, der er utilfredse med sandet i en bestemt institution, kan rette henvendelse til kommunen."
_SAND_3 = "Der findes ca. 19.000 offentlige sandkasser. Ved en gennemsnitlig udgift på 2.400 kr. pr. udskiftning skønnes et krav om årlig udskiftning at koste ca. 46 mio. kr. om året. Der er ikke taget højde for, at nogle kommuner allerede i dag skifter sandet hvert år."
_SAND_4 = "Jeg vil gerne slå fast, at alle børn skal have ordentligt sand at lege i. Jeg har tillid til, at kommunerne løfter den opgave, og jeg mener ikke, at vi får bedre sand af at indføre endnu et statsligt krav."


_PART_3: tuple[Letter, ...] = (
    Letter(
        "a letter of 2014 with a section from each of three authorities",
        f"""Pakke- og Papudvalget 2013-14
PPU Alm.del endeligt svar på spørgsmål 123
Offentligt

PAKKE- OG PAPMINISTEREN

24. marts 2014

Besvarelse af spørgsmål 123 alm. del stillet af Pakke- og Papudvalget den 3. marts 2014 efter
ønske fra Lars Tapehjul (V).

Spørgsmål:

{in_lines(_BOX_ASKED, 92)}

Svar:

{in_lines(_BOX_LEAD, 92)}

{_BOX_LEAD_1}

{in_lines(f"”{_BOX_1}", 92)}

{in_lines(f"{_BOX_2}”", 92)}

{_BOX_LEAD_2}

{cut(f"”{_BOX_3}”", 92, "Tilsynet gennemførte i 2013 i alt 212", "PAKKE- OG PAPMINISTERIET" + chr(10) + "Slotsholmsgade 110-112" + chr(10) + "1216 København K" + chr(10) + chr(10) + "Tlf. 33 92 33 51" + chr(10) + "Fax. 33 12 37 79" + chr(10) + "CVR-nr. 10 09 24 86" + chr(10) + "ppm@ppm.dk" + chr(10) + "www.ppm.dk")}

{in_lines(_BOX_4, 92)}

{in_lines(_BOX_5, 92)}

Med venlig hilsen

Stine Bølgepap
""",
        (
            answer(
                "123",
                _BOX_ASKED,
                ("M", _BOX_LEAD),
                ("P", _BOX_LEAD_1),
                ("Papstyrelsen>P", f"{_BOX_1} {_BOX_2}"),
                ("P", _BOX_LEAD_2),
                ("Krølletilsynet>P", _BOX_3),
                ("Båndnævnet>P", _BOX_4),
                ("M", _BOX_5),
                ministry="Pakke- og Papministeriet",
                minister_title="pakke- og papminister",
                minister_name="Stine Bølgepap",
                committee="Pakke- og Papudvalget",
                committee_code="PPU",
                session="2013-14",
                date="2014-03-24",
                asked_by=(("Lars Tapehjul", "V"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2015 on a motion in the ministry's and the minister's own voice",
        f"""Trylleudvalget 2014-15
B 61 endeligt svar på spørgsmål 5
Offentligt

Folketinget
Trylleudvalget
Christiansborg
1240 København K

TRYLLEMINISTERIET

Dato: 27. marts 2015
Kontor: Assistentkontoret
Sagsbeh: Bo Kaninsen
Sagsnr.: 2015-0035-0241
Dok.: 1502277

Hermed sendes besvarelse af spørgsmål nr. 5 vedrørende forslag til folketingsbeslutning om
forbud mod savning af assistenter (B 61), som Folketingets Trylleudvalg har stillet til
trylleministeren den 13. marts 2015. Spørgsmålet er stillet efter ønske fra Pernille Tophat
(DF).

Alfred Abrakadal

/

Bo Kaninsen

Slotsholmsgade 133
1216 København K.

Telefon 7226 8401
Telefax 3393 3511

www.tryllem.dk
tm@tryllem.dk

Spørgsmål nr. 5 vedrørende forslag til folketingsbeslutning om forbud mod savning af
assistenter (B 61) fra Folketingets Trylleudvalg:

{in_lines(f"”{_SAW_ASKED}”", 84)}

Svar:

{in_lines(_SAW_1, 84, "beslut-nings-forslaget fore-stillinger assi-stenter offent-lige")}

{in_lines(_SAW_2, 84, "ambas-sader ude-lukkes mini-steriet")}

{cut(_SAW_3, 84, "Det kan dog nævnes, at antallet af", "2", "mini-steriet evalue-ring anmel-delser erfa-ringerne assi-stenter")}

{in_lines(_SAW_4, 84, "beslut-nings-forslaget")}

{in_lines(_SAW_5, 84, "behand-lingen beslut-nings-forslaget opfat-telse tilstræk-kelig assi-stenten")}
""",
        (
            answer(
                "5 til B 61",
                _SAW_ASKED,
                ("P", f"{_SAW_1} {_SAW_2} {_SAW_3} {_SAW_4}"),
                ("M", _SAW_5),
                kind="bill",
                ministry="Trylleministeriet",
                minister_title="trylleminister",
                minister_name="Alfred Abrakadal",
                committee="Trylleudvalget",
                session="2014-15",
                date="2015-03-27",
                case_number="2015-0035-0241",
                document_number="1502277",
                asked_by=(("Pernille Tophat", "DF"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2016 on the budget with a table in the ministry's own voice",
        f"""Sparegriseudvalget 2015-16
SGU Alm.del endeligt svar på spørgsmål 187
Offentligt

Folketingets Sparegriseudvalg
Christiansborg

4. maj 2016

Svar på Sparegriseudvalgets spørgsmål nr. 187 (Alm. del) af 8.
april 2016 stillet efter ønske fra Benny Skilling (S)

Spørgsmål

{in_lines(_PIG_ASKED, 70)}

Svar

{in_lines(_PIG_1, 70)}

{_PIG_TABLE}

Sparegriseministeriet · Christiansborg Slotsplads 11 · 1218 København K · T 33 92 33 39 · E sgm@sgm.dk · www.sgm.dk

SGU, Alm.del - 2015-16 - Endeligt svar på spørgsmål 187: Spm. om beholdningen i statens sparegrise, til sparegriseministeren
1631207_0002.png
Side 2 af 2

{in_lines(_PIG_2, 70, "medfinan-siere penge-skabe spare-grise")}

{in_lines(_PIG_3, 70, "Budget-vejledning Sparegrise-ministeriet bevil-ling ind-holdet indbe-rettes medar-bejdere")}

{in_lines(_PIG_4, 70)}

Med venlig hilsen

Gerda Sprække
Sparegriseminister
""",
        (
            answer(
                "187",
                _PIG_ASKED,
                ("P", f"{_PIG_1} {_PIG_TABLE} {_PIG_2} {_PIG_3} {_PIG_4}"),
                ministry="Sparegriseministeriet",
                minister_title="sparegriseminister",
                minister_name="Gerda Sprække",
                committee="Sparegriseudvalget",
                committee_code="SGU",
                session="2015-16",
                date="2016-05-04",
                asked_by=(("Benny Skilling", "S"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2017 with a long question in the ministry's and the minister's own voice",
        f"""Sandkasseudvalget 2016-17
SKU Alm.del endeligt svar på spørgsmål 88
Offentligt

Folketingets Sandkasseudvalg
Christiansborg
1240 København K

Sandkasseministeren

Sandkasseministeriet
Frederiksholms Kanal 211
1220 København K
Tlf. 3392 5010
E-mail skm@skm.dk
www.skm.dk
CVR nr. 20-45-30-55

7. februar 2017

Svar på spørgsmål 88 (Alm. del):

I brev af 9. januar 2017 har udvalget efter ønske fra Anja Spand (SF) stillet mig følgende spørgsmål:

Spørgsmål 88

{in_lines(f"”{_SAND_ASKED}”", 96)}

Svar

{in_lines(_SAND_1, 96)}

{cut(_SAND_2, 96, "Forældre, der er utilfredse med sandet", "SKU, Alm.del - 2016-17 - Endeligt svar på spørgsmål 88: Spm. om udskiftning af sand i sandkasser" + chr(10) + "1722315_0002.png" + chr(10) + "2")}

{in_lines(_SAND_3, 96)}

{in_lines(_SAND_4, 96)}

Med venlig hilsen

Flemming Formkage
""",
        (
            answer(
                "88",
                _SAND_ASKED,
                ("P", f"{_SAND_1} {_SAND_2} {_SAND_3}"),
                ("M", _SAND_4),
                ministry="Sandkasseministeriet",
                minister_title="sandkasseminister",
                minister_name="Flemming Formkage",
                committee="Sandkasseudvalget",
                committee_code="SKU",
                session="2016-17",
                date="2017-02-07",
                asked_by=(("Anja Spand", "SF"),),
            ),
        ),
    ),
)


# 13: 2018
_TENT_ASKED = "Vil ministeren oplyse, hvor mange ansøgninger om overnatning i telt på statens flade arealer der blev modtaget i 2016 og 2017, hvor mange af ansøgningerne der blev afslået, og hvor lang den gennemsnitlige sagsbehandlingstid var?"
_TENT_LEAD = "Teltministeriet har til brug for besvarelsen af spørgsmålet indhentet bidrag fra Himmelministeriet, der oplyser følgende:"
_TENT_LEAD_2 = "Himmelministeriet har forelagt spørgsmålet for Dugstyrelsen, der oplyser følgende:"
_TENT_1 = "Dugstyrelsen modtog 2.310 ansøgninger i 2016 og 2.744 ansøgninger i 2017 om overnatning i telt på statens flade arealer. Der blev meddelt afslag i henholdsvis 391 og 402 sager. En ansøgning kan omfatte flere telte, og tallene kan derfor ikke tages som udtryk for antallet af overnatninger."
_TENT_2 = "Den gennemsnitlige sagsbehandlingstid var 34 dage i 2016 og 27 dage i 2017. Opgørelsen er dynamisk, hvilket betyder, at tallene kan ændre sig, hvis en sag bliver genoptaget."
_TENT_3A = "Teltministeriet har endvidere indhentet bidrag fra Pløkforvaltningen."
_TENT_3B = "Pløkforvaltningen oplyser, at der i 2017 blev indgivet 61 klager over afslag, og at klageren fik medhold i otte af sagerne."
_TENT_4 = "Det bemærkes, at der ikke kræves tilladelse til at overnatte under åben himmel, jf. teltlovens § 3, stk. 2. Det samme gælder for overnatning under en presenning, når den er åben til mindst to sider."

# 14: 2019
_HICCUP_ASKED = "Vil ministeren oplyse, hvor mange patienter der blev behandlet for langvarig hikke i 2017 og 2018, og hvilke anbefalinger der gælder for behandlingen?"
_HICCUP_LEAD = "Jeg har til brug for besvarelsen indhentet bidrag fra Hikkestyrelsen, der oplyser følgende:"
_HICCUP_1 = "Ved langvarig hikke forstås hikke, der har varet i mere end 48 timer. Det anbefales, at patienten indledningsvis tilbydes et glas vand og rolig samtale. Har det ikke virket efter tre dage, bør patienten henvises til nærmere udredning."
_HICCUP_2 = "Hikkestyrelsen oplyser endvidere, at anbefalingerne senest er revideret i 2016, og at der ikke er kommet ny viden, som giver anledning til at ændre dem."
_HICCUP_3A = "Hikkedatastyrelsen har oplyst, at 1.204 patienter blev behandlet for langvarig hikke på et offentligt sygehus i 2017, mens det tilsvarende tal for 2018 var 1.169."
_HICCUP_3B = "Patienter, der alene har været behandlet i almen praksis, indgår ikke i tallene."
_HICCUP_4 = "Hikkeministeriet har i øvrigt noteret sig, at Danske Hikkepatienter på sin hjemmeside har samlet en række gode råd om forskrækkelse. Der er ikke tale om råd, som de danske sundhedsmyndigheder har taget stilling til."
_HICCUP_5 = "Jeg vil gerne benytte lejligheden til at takke det personale, der hver dag hjælper mennesker med hikke. Langvarig hikke er ikke noget at spøge med, og jeg er glad for, at der er klare faglige anbefalinger på området."

# 15: 2020
_POLE_ASKED = "Ministeren bedes oplyse, hvor mange af Flagkommandoens flagstænger der er skæve, og hvornår de forventes at være rettet op."
_POLE_1 = "Det fremgik af besvarelsen af 18. maj 2020, at gennemgangen af Flagkommandoens flagstænger var blevet forsinket som følge af covid-19, og at spørgsmålet ville blive besvaret supplerende, når gennemgangen var afsluttet."
_POLE_LEAD = "Gennemgangen er nu afsluttet, og Flagkommandoen har i den forbindelse oplyst følgende:"
_POLE_2 = "Flagkommandoen har gennemgået de i alt 1.412 flagstænger, der står på kommandoens tjenestesteder. 96 af flagstængerne hælder mere end to grader, og heraf hælder 11 så meget, at de er taget ud af brug."
_POLE_3 = "De 11 flagstænger, der er taget ud af brug, forventes at være rettet op senest den 1. oktober 2020. De øvrige vil blive rettet op i forbindelse med den almindelige vedligeholdelse, der er tilrettelagt således, at samtlige flagstænger efterses mindst hvert fjerde år. De samlede udgifter er skønnet til 0,9 mio. kr."
_POLE_4 = "Jeg er tilfreds med, at der nu er et samlet overblik over flagstængernes tilstand. Jeg har noteret mig, at opretningen kan ske inden for Flagkommandoens egen økonomiske ramme."

# 16: 2021
_JUGGLE_ASKED_1 = "Hvor mange studerende er siden 2015 blevet optaget på landets jongleringsuddannelser, og hvor mange af dem er faldet fra inden for det første år?"
_JUGGLE_1A = "Styrelsen for Kegler og Bolde har oplyst, at der i perioden 2015-2020 blev optaget 2.960 studerende på jongleringsuddannelserne, og at 611 af dem faldt fra inden for det første år."
_JUGGLE_1B = "Det svarer til et frafald på ca. 21 pct."
_JUGGLE_2 = "Jonglerings- og Balanceministeriet kan supplerende oplyse, at frafaldet på uddannelserne i line- og stangdans i samme periode var ca. 18 pct."
_JUGGLE_ASKED_2 = "Vil ministeren tage initiativ til at nedbringe frafaldet på jongleringsuddannelserne, og vil ministeren herunder overveje at indføre en obligatorisk optagelsesprøve med tre bolde?"
_JUGGLE_3 = "Institutionerne har allerede i dag mulighed for at afholde en optagelsesprøve, jf. § 7 i bekendtgørelse om adgang til uddannelser med genstande i luften. Fire ud af landets syv jongleringsskoler gør brug af muligheden."
_JUGGLE_4 = "Jeg er optaget af, at de studerende kommer godt fra start. Jeg er derimod ikke sikker på, at tre bolde er den rigtige måde at finde ud af, hvem der egner sig, og jeg har derfor ikke planer om at gøre prøven obligatorisk. Jeg vil drøfte frafaldet med skolerne på det årlige dialogmøde i september."
_JUGGLE_5 = "Der henvises i øvrigt til besvarelsen af spørgsmål nr. 171 (Alm. del) fra Folketingets Jonglerings- og Balanceudvalg."


_PART_4: tuple[Letter, ...] = (
    Letter(
        "a letter of 2018 with an agency inside another ministry's quoted words",
        f"""Telt- og Campingudvalget 2017-18
TCU Alm.del endeligt svar på spørgsmål 441
Offentligt

Folketingets Telt- og Campingudvalg
Christiansborg
1240 København K

Teltministeriet

28. marts 2018

Bardunkontoret

Slotsholmsgade 140
1216 København K

Tel. 6198 4100
Mail tm@teltm.dk
Web www.teltm.dk

CVR-nr. 36-97-70-91

Sags nr. 2018 - 3311

Telt- og Campingudvalget har den 5. marts 2018 stillet følgende spørgsmål nr. 441
(Alm. del) efter ønske fra ikkemedlem af udvalget (MFU) Rune Pløk (ALT) til
teltministeren, som hermed besvares:

Spørgsmål nr. 441:

{in_lines(_TENT_ASKED, 82)}

Svar:

{in_lines(_TENT_LEAD, 82)}

{in_lines(f"”{_TENT_LEAD_2}", 82)}

{cut(f"”{_TENT_1}", 82, "En ansøgning kan omfatte flere telte, og", "TCU, Alm.del - 2017-18 - Endeligt svar på spørgsmål 441: MFU spm. om ansøgninger om overnatning i telt, til teltministeren" + chr(10) + "1874926_0002.png" + chr(10) + "Side 2/2")}

{in_lines(f"{_TENT_2}””", 82)}

{in_lines(f"{_TENT_3A} {_TENT_3B}", 82)}

{in_lines(_TENT_4, 82)}

Med venlig hilsen

Winnie Myggenet

/

Klaus Oppustelig
""",
        (
            answer(
                "441",
                _TENT_ASKED,
                ("P", _TENT_LEAD),
                ("Himmelministeriet>P", _TENT_LEAD_2),
                ("Dugstyrelsen>Himmelministeriet>P", f"{_TENT_1} {_TENT_2}"),
                ("P", _TENT_3A),
                ("Pløkforvaltningen>P", _TENT_3B),
                # Nothing shows whether this is still what the administration says.
                ("?P", _TENT_4),
                ministry="Teltministeriet",
                minister_title="teltminister",
                minister_name="Winnie Myggenet",
                committee="Telt- og Campingudvalget",
                committee_code="TCU",
                session="2017-18",
                date="2018-03-28",
                case_number="2018 - 3311",
                asked_by=(("Rune Pløk", "ALT"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2019 on health with two agencies without marks",
        f"""Hikkeudvalget 2018-19 (1. samling)
HIU Alm.del - endeligt svar på spørgsmål 602
Offentligt

Holbergsgade 66
DK-1057 København K

T +45 7226 9066
F +45 7226 9067
M hm@hm.dk
W hm.dk

Folketingets Hikkeudvalg

Dato: 08-03-2019
Enhed: Sygehushikke
Sagsbeh.: DEPLGLP
Sagsnr.: 1901552
Dok. nr.: 812207

Folketingets Hikkeudvalg har den 8. februar 2019 stillet følgende spørgsmål nr. 602
(Alm. del) til hikkeministeren, som hermed besvares. Spørgsmålet er stillet efter ønske
fra Ditte Gulpemose (EL).

Spørgsmål nr. 602:

{in_lines(f"”{_HICCUP_ASKED}”", 86)}

Svar:

{in_lines(_HICCUP_LEAD, 86)}

{in_lines(_HICCUP_1, 86)}

{in_lines(_HICCUP_2, 86)}

{cut(f"{_HICCUP_3A} {_HICCUP_3B}", 86, "på et offentligt sygehus i 2017,", "HIU, Alm.del - 2018-19 (1. samling) - Endeligt svar på spørgsmål 602: Spm. om behandling af langvarig hikke, til hikkeministeren" + chr(10) + "2030811_0002.png" + chr(10) + "Side 2")}

{in_lines(_HICCUP_4, 86)}

{in_lines(_HICCUP_5, 86)}

Med venlig hilsen

Ella Høkkeberg

/

Lasse Gulpsen
""",
        (
            answer(
                "602",
                _HICCUP_ASKED,
                ("M", _HICCUP_LEAD),
                ("Hikkestyrelsen>P", f"{_HICCUP_1} {_HICCUP_2}"),
                ("Hikkedatastyrelsen>P", _HICCUP_3A),
                ("?P", _HICCUP_3B),
                ("P", _HICCUP_4),
                ("M", _HICCUP_5),
                ministry="Hikkeministeriet",
                minister_title="hikkeminister",
                minister_name="Ella Høkkeberg",
                committee="Hikkeudvalget",
                committee_code="HIU",
                session="2018-19 (1. samling)",
                date="2019-03-08",
                case_number="1901552",
                document_number="812207",
                asked_by=(("Ditte Gulpemose", "EL"),),
            ),
        ),
    ),
    Letter(
        "a supplementary answer of 2020 with a command's quoted words",
        f"""Flagudvalget 2019-20
FLU Alm.del - supplerende svar på spørgsmål 77
Offentligt

FLAGMINISTEREN

Folketingets Flagudvalg
Christiansborg

26. juni 2020

SUPPLERENDE SVAR PÅ SPØRGSMÅL 77 (ALM. DEL)

Folketingets Flagudvalg har den 20. april 2020 stillet følgende spørgsmål nr. 77 (Alm. del) til
flagministeren, som hermed besvares supplerende.

Spørgsmål nr. 77:

{in_lines(f"”{_POLE_ASKED}”", 96)}

Svar:

{in_lines(_POLE_1, 96)}

{in_lines(_POLE_LEAD, 96)}

{in_lines(f"”{_POLE_2}", 96)}

{cut(f"{_POLE_3}”", 96, "De øvrige vil blive rettet op i", "Flagministeriet" + chr(10) + "Holmens Kanal 99" + chr(10) + "1060 København K" + chr(10) + "Tlf.: +45 7281 0100" + chr(10) + "E-mail: flm@flm.dk" + chr(10) + "www.flm.dk" + chr(10) + "EAN: 5798000201299" + chr(10) + "CVR: 25 77 56 99")}

{in_lines(_POLE_4, 96)}

Med venlig hilsen

Regitze Splitholm
""",
        (
            answer(
                "77",
                _POLE_ASKED,
                ("P", f"{_POLE_1} {_POLE_LEAD}"),
                ("Flagkommandoen>P", f"{_POLE_2} {_POLE_3}"),
                ("M", _POLE_4),
                # What this state is called is guessed by analogy with "preliminary".
                status="supplementary",
                ministry="Flagministeriet",
                minister_title="flagminister",
                minister_name="Regitze Splitholm",
                committee="Flagudvalget",
                committee_code="FLU",
                session="2019-20",
                date="2020-06-26",
            ),
        ),
    ),
    Letter(
        "a letter of 2021 that answers two questions",
        f"""Jonglerings- og Balanceudvalget 2020-21
JBU Alm.del - endeligt svar på spørgsmål 204
Offentligt

Jonglerings- og Balanceministeren

Til Folketingets Jonglerings- og Balanceudvalg
Christiansborg
1240 København K

21. maj 2021

Jonglerings- og
Balanceministeriet

Børsgade 44
1215 København K
Tel. 3392 9744

jbm@jbm.dk
www.jbm.dk

CVR-nr. 1680 5444

Ref.-nr.
21/020447-03

I brev af 23. april 2021 har udvalget stillet mig følgende spørgsmål nr. 204 og 205 (Alm. del).
Spørgsmålene er stillet efter ønske fra Jakob Keglekast (DF).

Spørgsmål nr. 204

{in_lines(f"”{_JUGGLE_ASKED_1}”", 94)}

Svar

{in_lines(f"{_JUGGLE_1A} {_JUGGLE_1B}", 94)}

{in_lines(_JUGGLE_2, 94)}

Spørgsmål nr. 205

{in_lines(f"”{_JUGGLE_ASKED_2}”", 94)}

Svar

{in_lines(_JUGGLE_3, 94)}

{cut(_JUGGLE_4, 94, "at tre bolde er den rigtige måde at finde", "JBU, Alm.del - 2020-21 - Endeligt svar på spørgsmål 204: Spm. om frafaldet på jongleringsuddannelserne" + chr(10) + "2398220_0002.png" + chr(10) + "Side 2/2")}

{in_lines(_JUGGLE_5, 94)}

Med venlig hilsen

Oda Balle-Kast
""",
        (
            answer(
                "204",
                _JUGGLE_ASKED_1,
                ("Styrelsen for Kegler og Bolde>P", _JUGGLE_1A),
                ("?P", _JUGGLE_1B),
                ("P", _JUGGLE_2),
                ministry="Jonglerings- og Balanceministeriet",
                minister_title="jonglerings- og balanceminister",
                minister_name="Oda Balle-Kast",
                committee="Jonglerings- og Balanceudvalget",
                committee_code="JBU",
                session="2020-21",
                date="2021-05-21",
                # "Ref.-nr." is taken for the number of the case.
                case_number="21/020447-03",
                asked_by=(("Jakob Keglekast", "DF"),),
            ),
            answer(
                "205",
                _JUGGLE_ASKED_2,
                ("P", _JUGGLE_3),
                ("M", _JUGGLE_4),
                ("P", _JUGGLE_5),
                ministry="Jonglerings- og Balanceministeriet",
                minister_title="jonglerings- og balanceminister",
                minister_name="Oda Balle-Kast",
                committee="Jonglerings- og Balanceudvalget",
                committee_code="JBU",
                session="2020-21",
                date="2021-05-21",
                case_number="21/020447-03",
                asked_by=(("Jakob Keglekast", "DF"),),
                refers=(other("alm_del", "171", "Jonglerings- og Balanceudvalget"),),
            ),
        ),
    ),
)


# 17: 2022
_FOG_ASKED = "Vil ministeren redegøre for, hvorfor der bliver udsendt færre tågevarsler end tidligere, og for, hvordan ministeren vil sikre, at borgere i lavtliggende områder bliver advaret i tide?"
_FOG_1 = "Tak for indkaldelsen til samrådet i dag. Det er et vigtigt emne, og jeg vil gøre mit bedste for at kaste lys over det."
_FOG_2 = "Lad mig begynde med det faktuelle. Et tågevarsel bliver udsendt, når sigtbarheden ventes at være under 100 meter i mindst tre timer. Sådan har det været siden 1994, og den grænse har vi ikke rørt ved."
_FOG_3 = "Tågestyrelsen har oplyst, at der i 2021 blev udsendt 63 tågevarsler mod 88 i 2019. Styrelsen har også oplyst, at faldet skyldes, at der ganske enkelt har været mindre tåge."
_FOG_4 = "Det er jo sådan set en god nyhed. Men jeg forstår godt, at man bliver utryg, hvis man bor i en lavning og en morgen ikke kan se sin egen havelåge."
_FOG_5 = "Derfor gør vi to ting. For det første får Tågestyrelsen fire nye målestationer, som bliver sat op inden vinteren. For det andet bliver det fra september muligt at få varslerne direkte på telefonen."
_FOG_6 = "Foreningen af Dalkommuner har foreslået, at varslerne også skal kunne høres, fordi en telefon kan være svær at finde i tåge."
_FOG_7 = "Det synes jeg er en rimelig pointe, og jeg har bedt styrelsen om at undersøge, hvad det vil koste at knytte et tågehorn til ordningen."
_FOG_8 = "Så for at opsummere: Der er færre varsler, fordi der er mindre tåge, og vi er i gang med at gøre varslerne bedre. Jeg ser frem til at høre udvalgets bemærkninger. Tak."

# 18: 2023
_POT_ASKED = "Vil ministeren redegøre for, hvordan det foreslåede loft over antallet af krukker på en altan forholder sig til altanejere, der allerede har fået tilladelse til et højere antal krukker?"
_POT_1 = "Det følger af § 11 i den gældende altanlov, at ”en altan kan møbleres og beplantes, i det omfang bæreevnen tillader det”. Bestemmelsen har i praksis været fortolket således, at der efter ansøgning kan gives tilladelse til op til 40 krukker."
_POT_2 = "Efter lovforslagets § 1, nr. 4, må der fremover højst være 12 krukker på en altan. Det fremgår af lovforslagets § 3, stk. 2, at loftet ikke gælder for krukker, der er omfattet af en tilladelse meddelt før den 1. juli 2023. Tilladelsen bortfalder dog, hvis altanen skifter ejer."
_POT_3 = "En altanejer, der i dag har tilladelse til f.eks. 25 krukker, vil således kunne beholde dem, så længe den pågældende ejer altanen. En krukke, der går i stykker, vil derimod ikke kunne erstattes, før antallet er nede på 12."
_POT_4 = "Jeg mener, at der med overgangsordningen er taget et rimeligt hensyn til de altanejere, der har indrettet sig i tillid til de gældende regler."

# 19: 2024
_KEY_ASKED = "Vil ministeren oplyse, hvor mange sigtelser der er rejst for ulovlig kopiering af nøgler siden 2019, hvor mange af sagerne der har ført til dom, og hvilken straf der i gennemsnit er idømt?"
_KEY_LEAD_1 = "Nøgleministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Rigslåsesmeden, der har oplyst følgende:"
_KEY_1 = "Rigslåsesmeden kan oplyse, at der i perioden fra den 1. januar 2019 til den 31. december 2023 er rejst 487 sigtelser for ulovlig kopiering af nøgler, heraf 104 i 2019, 96 i 2020, 83 i 2021, 99 i 2022 og 105 i 2023."
_KEY_2 = "Det bemærkes, at oplysningerne er baseret på dynamiske data fra det elektroniske nøglebundt (ENB). Det betyder, at tallene ikke er endelige, idet der f.eks. kan være sket efterregistreringer eller være nøgler, som er blevet fundet igen."
_KEY_LEAD_2 = "Nøgleministeriet har endvidere indhentet en udtalelse fra Nøgleadvokaten, der har oplyst følgende:"
_KEY_3 = "Nøgleadvokaten kan på baggrund af et udtræk fra ENB oplyse, at der i samme periode er afsagt fældende dom i 211 sager. Straffen er i de fleste af sagerne fastsat til bøde, mens der i 38 af sagerne er idømt ubetinget fængsel. Den gennemsnitlige fængselsstraf er 40 dage."
_KEY_4 = "Nøgleadvokaten kan i den forbindelse henvise til ”Meddelelse om valg af sanktion i sager om dirke og nøgler”, hvoraf det fremgår, at der som udgangspunkt skal nedlægges påstand om fængsel, hvis den kopierede nøgle passer til mere end én dør."
_KEY_5 = (
    "Der henvises endvidere til den samtidige besvarelse af spørgsmål nr. 734 (Alm. del) fra Folketingets Nøgleudvalg."
)

# 20: 2025
_EMOJI_ASKED = "Vil ministeren tage initiativ til, at borgerne kan anvende emojier, når de skriver til det offentlige, og mener ministeren, at det offentlige bør svare borgerne med emojier?"
_EMOJI_1 = "Der er i dag ikke regler, der forbyder en borger at anvende emojier i en henvendelse til det offentlige. En myndighed har efter tegnlovens § 2 pligt til at behandle enhver henvendelse, når det er muligt at forstå, hvad den handler om."
_EMOJI_2 = "De fleste offentlige selvbetjeningsløsninger kan dog kun håndtere bogstaver og tal. Den fællesoffentlige tegnstrategi for 2024-2027 indeholder derfor et initiativ om at udvide tegnsættet, og der er afsat 6 mio. kr. til formålet. Det nye tegnsæt forventes taget i brug i 2. halvår 2026."
_EMOJI_3 = "Jeg synes, at borgerne skal have lov til at skrive, som de har lyst til. Men jeg mener ikke, at det offentlige skal svare med emojier. Et afslag bliver ikke lettere at læse af at slutte med et smilende ansigt, og en afgørelse skal kunne forstås af alle, også om tyve år."
_EMOJI_4 = "Derfor har jeg ikke aktuelt planer om at tage yderligere initiativer på området."


_PART_5: tuple[Letter, ...] = (
    Letter(
        "the speech notes of 2022 for a hearing",
        f"""Tågeudvalget 2021-22
TÅU Alm.del - endeligt svar på samrådsspørgsmål AD
Offentligt

Tågeministeriet

10. marts 2022

J nr. 2022-1170

Talepapir til brug for åbent samråd i Folketingets Tågeudvalg den 10. marts 2022

[Det talte ord gælder]

Samrådsspørgsmål AD

{in_lines(f"”{_FOG_ASKED}”", 66)}

Samrådsspørgsmålet er stillet efter ønske fra Mikkel Disgaard (EL).

Svar

{in_lines(_FOG_1, 66)}

{in_lines(_FOG_2, 66)}

{in_lines(_FOG_3, 66)}

{in_lines(_FOG_4, 66)}

{cut(_FOG_5, 66, "For det andet bliver det fra", "TÅU, Alm.del - 2021-22 - Endeligt svar på samrådsspørgsmål AD: Samrådsspm. om antallet af tågevarsler, til tågeministeren" + chr(10) + "2540071_0002.png" + chr(10) + "2")}

{in_lines(_FOG_6, 66)}

{in_lines(_FOG_7, 66)}

{in_lines(_FOG_8, 66)}
""",
        (
            answer(
                "AD",
                _FOG_ASKED,
                ("M", f"{_FOG_1} {_FOG_2}"),
                ("Tågestyrelsen>P", _FOG_3),
                ("M", f"{_FOG_4} {_FOG_5}"),
                ("Foreningen af Dalkommuner>P", _FOG_6),
                ("M", f"{_FOG_7} {_FOG_8}"),
                kind="samraad",
                ministry="Tågeministeriet",
                minister_title="tågeminister",
                minister_name=None,
                committee="Tågeudvalget",
                committee_code="TÅU",
                session="2021-22",
                date="2022-03-10",
                case_number="2022-1170",
                asked_by=(("Mikkel Disgaard", "EL"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2023 on a bill in Markdown with words of the law in quotation marks",
        f"""Altanudvalget 2022-23 (2. samling)
L 31 - endeligt svar på spørgsmål 7
Offentligt

Folketingets Altanudvalg  
Christiansborg  
1240 København K

# Altanministeriet

Sagsnr.  
2023 - 114

Doknr.  
588213

Dato  
03-02-2023

Altanudvalget har i brev af 20. januar 2023 stillet altanministeren følgende spørgsmål nr. 7 til L 31 – Forslag til lov om ændring af altanloven (Loft over antallet af krukker). Spørgsmålet er stillet efter ønske fra Sanne Rækværk (EL).

**Spørgsmål nr. 7**

”{_POT_ASKED}”

**Svar**

{_POT_1}

{_POT_2}

{cut(_POT_3, 400, "så længe den pågældende", "Altanministeriet" + chr(10) + "Stormgade 224" + chr(10) + "1470 København K" + chr(10) + "Telefon 72 28 24 10" + chr(10) + "altan@altanm.dk" + chr(10) + chr(10) + "L 31 - 2022-23 (2. samling) - Endeligt svar på spørgsmål 7: Spm. om overgangsordningen for krukker på altaner, til altanministeren" + chr(10) + "2660318_0002.png")}

{_POT_4}

Med venlig hilsen

Thorbjørn Espalier
""",
        (
            answer(
                "7 til L 31",
                _POT_ASKED,
                ("P", f"{_POT_1} {_POT_2} {_POT_3}"),
                ("M", _POT_4),
                kind="bill",
                ministry="Altanministeriet",
                minister_title="altanminister",
                minister_name="Thorbjørn Espalier",
                committee="Altanudvalget",
                session="2022-23 (2. samling)",
                date="2023-02-03",
                case_number="2023 - 114",
                document_number="588213",
                asked_by=(("Sanne Rækværk", "EL"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2024 in Markdown with two authorities' quoted words",
        f"""Nøgleudvalget 2023-24
NØU Alm.del - endeligt svar på spørgsmål 733
Offentligt

## NØGLEMINISTERIET

Folketinget  
Nøgleudvalget  
Christiansborg  
1240 København K  
DK Danmark

Dato: 14. marts 2024  
Kontor: Kontoret for Låse  
og Dirke  
Sagsbeh: Mads Nøglehul  
Sagsnr.: 2024-02918  
Dok.: 3177450

### Besvarelse af spørgsmål nr. 733 (Alm. del) fra Folketingets Nøgleudvalg

Hermed sendes besvarelse af spørgsmål nr. 733 (Alm. del), som Folketingets Nøgleudvalg har stillet til nøgleministeren den 15. februar 2024. Spørgsmålet er stillet efter ønske fra Birgitte Hængsel (DF).

Vagn Låseby

/

Mads Nøglehul

Slotsholmsgade 150  
1216 København K.

T +45 7226 8402

[www.noegleministeriet.dk](http://www.noegleministeriet.dk)  
[nm@nm.dk](mailto:nm@nm.dk)

### Spørgsmål nr. 733 (Alm. del) fra Folketingets Nøgleudvalg:

”{_KEY_ASKED}”

#### Svar:

{_KEY_LEAD_1}

”{_KEY_1}

{cut(f"{_KEY_2}”", 400, "idet der f.eks. kan være sket efterregistreringer", "NØU, Alm.del - 2023-24 - Endeligt svar på spørgsmål 733: Spm. om ulovlig kopiering af nøgler, til nøgleministeren" + chr(10) + "2842995_0002.png" + chr(10) + "Side 2/3")}

{_KEY_LEAD_2}

”{_KEY_3}

{_KEY_4}”

{_KEY_5}
""",
        (
            answer(
                "733",
                _KEY_ASKED,
                ("P", _KEY_LEAD_1),
                ("Rigslåsesmeden>P", f"{_KEY_1} {_KEY_2}"),
                ("P", _KEY_LEAD_2),
                ("Nøgleadvokaten>P", f"{_KEY_3} {_KEY_4}"),
                ("P", _KEY_5),
                ministry="Nøgleministeriet",
                minister_title="nøgleminister",
                minister_name="Vagn Låseby",
                committee="Nøgleudvalget",
                committee_code="NØU",
                session="2023-24",
                date="2024-03-14",
                case_number="2024-02918",
                document_number="3177450",
                asked_by=(("Birgitte Hængsel", "DF"),),
                refers=(other("alm_del", "734", "Nøgleudvalget"),),
            ),
        ),
    ),
    Letter(
        "a written answer of 2025 in Markdown in the ministry's and the minister's own voice",
        f"""Folketinget  
Lovsekretariatet  
Christiansborg  
1240 København K

## Ministeriet for Tegn og Tastaturer

14. marts 2025

Sagsnr.  
2025 - 1386

Folketingsmedlem Alberte Kantparentes (SF) har den 4. marts 2025 stillet følgende spørgsmål nr. S 702 til ministeren for tegn og tastaturer, som hermed besvares.

### Spørgsmål nr. S 702:

”{_EMOJI_ASKED}”

### Svar:

{_EMOJI_1}

{cut(_EMOJI_2, 400, "indeholder derfor et initiativ om at udvide", "Ministeriet for Tegn og Tastaturer" + chr(10) + "Stormgade 112" + chr(10) + "1470 København K" + chr(10) + "Tlf. 72 28 24 20" + chr(10) + "tt@ttm.dk" + chr(10) + "www.ttm.dk" + chr(10) + chr(10) + "S 702 - 2024-25 - Endeligt svar: Om brug af emojier i henvendelser til det offentlige" + chr(10) + "2995108_0002.png" + chr(10) + "Side 2/2")}

{_EMOJI_3}

{_EMOJI_4}

Med venlig hilsen

Sigurd Semikolon
""",
        (
            answer(
                "S 702",
                _EMOJI_ASKED,
                ("P", f"{_EMOJI_1} {_EMOJI_2}"),
                ("M", f"{_EMOJI_3} {_EMOJI_4}"),
                kind="section_20",
                ministry="Ministeriet for Tegn og Tastaturer",
                minister_title="minister for tegn og tastaturer",
                minister_name="Sigurd Semikolon",
                committee=None,
                session="2024-25",
                date="2025-03-14",
                case_number="2025 - 1386",
                asked_by=(("Alberte Kantparentes", "SF"),),
            ),
        ),
    ),
)

LETTERS: tuple[Letter, ...] = (*_PART_1, *_PART_2, *_PART_3, *_PART_4, *_PART_5)
