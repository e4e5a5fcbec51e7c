"""Letters as they lie in the archive: a further 20 of 2007 to 2026, in the commonest wordings and layouts.

Of its 20 letters 14 were read exactly before any rule was changed for them (16, once expectations were corrected).
"""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

from tests.corpus.letters.expected import Letter, answer
from tests.corpus.letters.layout import cut, in_lines, other

# What the rarer kinds and states are called.
_HEARING = "samraad"
_WRITTEN = "section_20"
_PRELIMINARY = "preliminary"


# 1: 2007
_LACE_ASKED = "Hvor mange anmeldelser om løse snørebånd på offentlige arealer har Snøretilsynet modtaget i hvert af årene 2004, 2005 og 2006, og hvor mange af anmeldelserne har ført til, at der er udstedt påbud?"
_LACE_LEAD = "Snørebåndsministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Snøretilsynet, der har oplyst følgende:"
_LACE_1 = "Snøretilsynet kan oplyse, at der i 2004 blev modtaget 312 anmeldelser om løse snørebånd på offentlige arealer. I 2005 og 2006 var antallet henholdsvis 298 og 351."
_LACE_2 = "Tallene er opgjort på grundlag af et udtræk fra tilsynets elektroniske journalsystem den 4. juni 2007. Det bemærkes, at journalsystemet ikke giver mulighed for automatisk at udskille de anmeldelser, der har givet anledning til påbud. En besvarelse af denne del af spørgsmålet vil således forudsætte en manuel gennemgang af samtlige 961 sager, hvilket efter Snøretilsynets opfattelse vil være uforholdsmæssigt ressourcekrævende."
_LACE_3 = "Det kan dog oplyses, at tilsynet i de sager, hvor et snørebånd er fundet løst ved besigtigelsen, som udgangspunkt vejleder den pågældende om reglerne i snørebåndslovens § 4, inden der udstedes påbud. Vejledningen gives såvel mundtligt som ved udlevering af pjecen ”Bind dem selv”."
_LACE_4 = "Snørebåndsministeriet kan henholde sig til det, som Snøretilsynet har anført. Ministeriet har på den baggrund ikke fundet grundlag for at iværksætte en manuel gennemgang af sagerne."

# 2: 2009
_HAMMOCK_ASKED = "Vil ministeren oplyse, hvor mange ledige der siden den 1. januar 2008 er henvist til arbejde med ophængning af hængekøjer, fordelt på regioner, og vil ministeren vurdere, om indsatsen har haft den ønskede effekt?"
_HAMMOCK_1 = "Nedenstående tabel viser, hvor mange ledige der er henvist til arbejde med ophængning af hængekøjer i perioden fra 1. januar 2008 til og med 3. kvartal 2009."
_HAMMOCK_TABLE = """Tabel 1. Antal ledige henvist til ophængning af hængekøjer, fordelt på regioner
Region
2008
1.-3. kvt. 2009
Nordhængen
118
97
Midthængen
204
166
Sydhængen
151
143
I alt
473
406
Kilde: koejeindsats.dk"""
_HAMMOCK_2 = "Som det ses af tabellen, blev der i 2008 henvist 473 ledige, mens der i de første tre kvartaler af 2009 er henvist 406 ledige. Opgørelsen omfatter alene henvisninger, der er registreret af jobcentrene. Der kan derfor være ledige, som selv har fundet arbejde med ophængning, og som ikke indgår i tabellen."
_HAMMOCK_3 = "Der foreligger endnu ikke en samlet opgørelse af, hvor mange af de henviste der efterfølgende har fået ordinært arbejde."
_HAMMOCK_4 = "Jeg er tilfreds med, at antallet af henvisninger er stigende. Det er min opfattelse, at hængekøjer kan være en god vej tilbage til arbejdsmarkedet, men det er for tidligt at sige noget endeligt om effekten. Køjestyrelsen vil i 2010 gennemføre en evaluering af indsatsen, og jeg vil orientere udvalget om resultatet, når den foreligger."

# 3: 2010
_LIQUORICE_ASKED = "Vil ministeren redegøre for de provenumæssige konsekvenser af at nedsætte afgiften på saltlakrids med 25 pct. og oplyse, hvordan grænsehandlen med lakrids har udviklet sig siden 2004?"
_LIQUORICE_1 = "Afgiften på saltlakrids udgør i dag 18,40 kr. pr. kg. En nedsættelse af afgiften med 25 pct. vil svare til en afgift på 13,80 kr. pr. kg."
_LIQUORICE_2 = "Det skønnes, at en nedsættelse med virkning fra den 1. januar 2011 vil medføre et umiddelbart mindreprovenu på ca. 55 mio. kr. årligt. Efter tilbageløb og adfærd skønnes mindreprovenuet at udgøre ca. 40 mio. kr., jf. tabel 1. Ved skønnet er det lagt til grund, at nedsættelsen slår fuldt ud igennem i forbrugerpriserne."
_LIQUORICE_TABLE = """Tabel 1. Provenu ved at nedsætte afgiften på saltlakrids med 25 pct.
Mio. kr. (2010-niveau)
2011
2012
2013
Varigt
Umiddelbart provenu
-55
-55
-55
-55
Provenu efter tilbageløb
-44
-44
-44
-44
Provenu efter tilbageløb og adfærd
-40
-40
-40
-40"""
_LIQUORICE_3 = "For så vidt angår grænsehandlen kan det oplyses, at danskernes grænsehandel med lakrids i 2004 udgjorde ca. 1.900 tons. I 2009 er grænsehandlen opgjort til ca. 2.300 tons. Stigningen skal ses i sammenhæng med, at det samlede forbrug af lakrids i samme periode er vokset med knap 15 pct. Grænsehandlens andel af det samlede forbrug har således været stort set uændret."
_LIQUORICE_4 = "Der henvises i øvrigt til besvarelsen af spørgsmål nr. 377 (Alm. del) fra Folketingets Lakridsudvalg."

# 4: 2011
_VANE_ASKED = "Ministeren bedes kommentere henvendelsen af 1. februar 2011 fra Foreningen af Kobbersmede om lovforslagets frist for udskiftning af vejrhaner."
_VANE_1 = "Foreningen af Kobbersmede anfører i henvendelsen, at fristen for at udskifte vejrhaner uden typegodkendelse bør forlænges fra to til fem år. Foreningen anfører endvidere, at der på nuværende tidspunkt kun er fire værksteder i landet, der kan fremstille typegodkendte vejrhaner, og at der derfor må forventes betydelig ventetid."
_VANE_2 = "Jeg har noteret mig foreningens synspunkter. Fristen på to år er efter min vurdering rimelig, bl.a. fordi den efter lovforslagets § 12, stk. 3, først løber fra det tidspunkt, hvor ejeren har fået meddelelse om, at vejrhanen skal udskiftes."
_VANE_3A = "Vejrhanestyrelsen har til brug for besvarelsen oplyst, at styrelsen forventer at udsende de første meddelelser i løbet af 1. kvartal 2012."
_VANE_3B = "Meddelelserne vil blive udsendt over en periode på tre år, således at de ældste vejrhaner kommer først."
_VANE_4 = "På den baggrund er det min opfattelse, at der vil være den fornødne kapacitet til stede på værkstederne, og jeg finder derfor ikke anledning til at foreslå lovforslaget ændret på dette punkt. Hvis det mod forventning viser sig, at ventetiden bliver for lang, har jeg efter lovforslagets § 12, stk. 4, mulighed for at forlænge fristen."

# 5: 2012
_CAROUSEL_ASKED = "Vil ministeren oplyse, hvornår karrusellen ved Ringby Station forventes genåbnet, og hvad forsinkelsen foreløbig har kostet?"
_CAROUSEL_LEAD = "Jeg har forelagt spørgsmålet for Karruseldirektoratet, der oplyser følgende:"
_CAROUSEL_1 = "Karrusellen ved Ringby Station blev lukket den 3. oktober 2011, fordi der ved det årlige eftersyn blev konstateret rust i drejekransen. Karruseldirektoratet har siden udskiftet drejekransen og 14 af karrusellens 22 heste."
_CAROUSEL_2A = "Genåbningen var oprindelig planlagt til den 1. april 2012."
_CAROUSEL_2B = "Leverandøren, Hestehåndværk A/S, har imidlertid meddelt, at de resterende otte heste først kan leveres i juni måned."
_CAROUSEL_2C = "Karruseldirektoratet forventer på den baggrund, at karrusellen kan genåbne den 2. juli 2012."
_CAROUSEL_3 = "De samlede merudgifter som følge af forsinkelsen er foreløbig opgjort til 1,3 mio. kr., der afholdes inden for direktoratets eksisterende ramme."
_CAROUSEL_4 = "Jeg kan henholde mig til Karruseldirektoratets oplysninger. Jeg beklager naturligvis, at de rejsende i Ringby må undvære deres karrusel lidt endnu."

# 6: 2013
_RIDDLE_ASKED = "Hvor mange folkeskoler underviser i gåder på mellemtrinnet, og agter ministeren at tage initiativ til, at flere skoler gør det?"
_RIDDLE_1 = "Gådeministeriet har ikke oplysninger om, hvor mange folkeskoler der underviser i gåder på mellemtrinnet, idet undervisningen tilrettelægges af den enkelte skole inden for rammerne af fagets formål."
_RIDDLE_2 = "Styrelsen for Gåder og Kvalitet har imidlertid oplyst, at 214 skoler i skoleåret 2012/13 tilmeldte mindst én klasse til den landsdækkende gådeprøve, og at der er tale om en stigning på 31 skoler i forhold til året før. Styrelsen har videre oplyst, at prøven vil blive gennemført igen i marts 2014."
_RIDDLE_3 = "Jeg synes, det er glædeligt, at interessen er stigende. Gåder træner både sproget og tålmodigheden, og det er der brug for. Jeg har dog ikke aktuelle planer om at gøre undervisningen obligatorisk, fordi jeg har tillid til, at skolerne selv kan vurdere, hvad der er det rigtige for deres elever."
_RIDDLE_4 = "Jeg kan i den forbindelse henvise til inspirationsmaterialet ”Hvad er det, der går og går?”, som ligger på ministeriets hjemmeside."

# 7: 2014
_CUCKOO_ASKED = "Finder ministeren det rimeligt, at kukuret på Gøgeby Rådhus skal være tavst mellem kl. 22 og kl. 7, når det har slået uafbrudt siden 1911?"
_CUCKOO_1 = "Det er Gøgeby Kommune, der ejer kukuret på Gøgeby Rådhus, og det er derfor også kommunen, der beslutter, hvornår uret skal slå. Kukurloven indeholder ikke regler om, på hvilke tidspunkter et kukur må eller skal høres."
_CUCKOO_2 = "Kukurministeriet har til brug for besvarelsen indhentet en udtalelse fra Gøgeby Kommune."
_CUCKOO_2B = "Kommunen oplyser, at byrådet den 30. januar 2014 besluttede at gøre uret tavst om natten efter henvendelser fra en række naboer, og at ordningen gælder som et forsøg frem til den 1. september 2014."
_CUCKOO_2C = "Herefter vil forsøget blive evalueret."
_CUCKOO_3 = "Jeg har noteret mig, at der er tale om et forsøg, og jeg har fuld respekt for det kommunale selvstyre. Personligt holder jeg meget af kukure, også om natten, men det er ikke en sag, som ministeren kan eller skal blande sig i."

# 8: 2016
_TREEHOUSE_ASKED = "Ministeren bedes redegøre for, hvorfor udgiften til renovering af de statslige træhuse er steget fra 62 mio. kr. til 81 mio. kr., og oplyse, hvordan merudgiften finansieres."
_TREEHOUSE_1 = "Træhusministeriet kan oplyse, at den oprindelige ramme på 62 mio. kr. blev fastsat på grundlag af et overslag fra 2013. Ved udbuddet i februar 2016 indkom der tre tilbud, hvoraf det laveste lød på 57,5 mio. kr. til håndværkerudgifter alene."
_TREEHOUSE_2 = "Hertil kommer, at det ved de indledende undersøgelser blev konstateret, at grenene under fire af de i alt 31 træhuse ikke har den fornødne bæreevne, og at der derfor skal opsættes understøtning. Merudgiften fordeler sig som angivet i tabel 1."
_TREEHOUSE_TABLE = """Tabel 1. Fordeling af merudgiften
Mio. kr. (2016-pl)
Overslag 2013
Aktstykke 98
Forskel
Håndværkerudgifter
48,0
57,5
9,5
Understøtning
0,0
5,5
5,5
Rådgivning
8,0
10,0
2,0
Uforudsete udgifter
6,0
8,0
2,0
I alt
62,0
81,0
19,0"""
_TREEHOUSE_3 = "Styrelsen for Slotte og Træhuse, der er bygherre på projektet, har vurderet, at en udskydelse af arbejdet med understøtning ville medføre, at de fire træhuse måtte lukkes for offentligheden."
_TREEHOUSE_4 = "Træhusministeriet finansierer merudgiften ved en omprioritering inden for de eksisterende bevillinger på § 31.21.01. Træer og træhuse. Heraf vedrører 12 mio. kr. finansåret 2016 og 7 mio. kr. finansåret 2017. Projektet har således ikke udgiftsmæssige konsekvenser for staten under ét."

# 9: 2016
_GNOME_ASKED = "Ministeren bedes oplyse, hvor mange havenisser der blev registreret i naturbeskyttede områder i 2014 og 2015, og hvilke muligheder kommunerne har for at få dem fjernet."
_GNOME_LEAD = "Til brug for besvarelsen har Have- og Nisseministeriet indhentet bidrag fra Nisse- og Naturstyrelsen, som oplyser følgende:"
_GNOME_1 = "I 2014 blev der registreret 5.212 havenisser i naturbeskyttede områder, mens der i 2015 blev registreret 4.870. Registreringen foretages af kommunerne som led i det almindelige nissetilsyn, og det kan ikke udelukkes, at der er nisser, som ikke er blevet opdaget."
_GNOME_2 = "Efter nisselovens § 18 påhviler det ejeren at fjerne nissen senest otte uger efter, at kommunen har meddelt påbud herom. Er ejeren ukendt, kan kommunen selv lade nissen fjerne og opbevare den i op til et år."
_GNOME_3 = "Have- og Nisseministeriet kan supplerende oplyse, at ministeriet i 2017 vil udsende en ny vejledning til kommunerne om tilsyn med havenisser. Vejledningen vil blive sendt i høring i 1. kvartal."
_GNOME_4 = "Jeg ser med tilfredshed på, at antallet er faldende, og jeg vil følge udviklingen nøje, når tallene for 2016 foreligger."

# 10: 2017
_MOUSTACHE_ASKED = "Vil ministeren oplyse, hvordan ventetiden til trimning af overskæg på de offentlige overskægsklinikker har udviklet sig fra 2013 til 2016, og vil ministeren i den forbindelse oplyse, hvad regeringen gør for at nedbringe ventetiden?"
_MOUSTACHE_LEAD = "Fregne- og Overskægsministeriet har til brug for besvarelsen indhentet bidrag fra Overskægsdatastyrelsen, der oplyser følgende:"
_MOUSTACHE_1 = "Overskægsdatastyrelsen kan oplyse, at den gennemsnitlige erfarede ventetid til trimning af overskæg er faldet fra 41 dage i 2013 til 33 dage i 2016, jf. tabel 1. I samme periode er antallet af trimninger steget fra 8.112 til 9.020."
_MOUSTACHE_TABLE = """Tabel 1: Trimninger og gennemsnitlig erfaret ventetid, 2013-2016
2013
2014
2015
2016
Antal trimninger
8.112
8.406
8.377
9.020
Ventetid (dage)
41
39
36
33
Kilde: Landsskægregistret, opgjort den 3. april 2017.
Anm.: Trimninger, hvor patienten selv har ønsket at vente, indgår ikke i opgørelsen."""
_MOUSTACHE_2 = "Det bemærkes, at opgørelsesmetoden blev ændret den 1. januar 2015, hvorfor tallene før og efter dette tidspunkt skal sammenlignes med forbehold. Ændringen indebærer bl.a., at en trimning nu registreres på den dato, hvor patienten har siddet i stolen, og ikke på den dato, hvor regningen er udstedt."
_MOUSTACHE_3 = "Jeg er glad for, at ventetiden er faldet. Det betyder, at flere danskere kan komme hurtigere til, når overskægget kalder på hjælp."
_MOUSTACHE_4 = "Regeringen har med finansloven for 2017 afsat 12 mio. kr. årligt i perioden 2017-2020 til yderligere nedbringelse af ventetiden på overskægsklinikkerne. Midlerne fordeles mellem regionerne efter bloktilskudsnøglen."

# 11: 2018
_KITE_ASKED = "Hvad er regeringens holdning til det forbud mod udenlandske drager, som Hvirvelstan indførte den 10. april 2018, og hvad agter ministeren at foretage sig i den anledning?"
_KITE_1 = "Regeringen ser med bekymring på det forbud mod udenlandske drager, som Hvirvelstan indførte den 10. april 2018. Forbuddet rammer ikke blot danske drageflyvere, men også de mange lokale familier, der lever af at udleje snore og spoler."
_KITE_2 = "Danmark har sammen med de øvrige EU-lande taget spørgsmålet op over for de hvirvelstanske myndigheder. Det skete senest på mødet i den fælles luftkomité den 2. maj 2018, hvor EU opfordrede til, at forbuddet bliver ophævet snarest muligt."
_KITE_3 = "Danmarks ambassade i Hvirvelstad har oplyst, at forbuddet foreløbig gælder til udgangen af september 2018, og at der er givet dispensation til to internationale dragefestivaler."
_KITE_4 = "Jeg har selv rejst spørgsmålet over for min hvirvelstanske kollega, da vi mødtes i Bruxelles den 7. maj 2018. Jeg gjorde det klart, at Danmark ikke kan acceptere, at danske drager bliver beslaglagt ved grænsen. Det er en linje, jeg vil fastholde i den kommende tid."

# 12: 2019
_BUBBLE_ASKED = "Ministeren bedes oplyse, hvor mange af Boblekommandoens bobleblæsere der var operative ved udgangen af 2018, og hvornår rådighedsgraden forventes at være forbedret."
_BUBBLE_LEAD = "Til brug for besvarelsen er der indhentet bidrag fra Boblekommandoen, som har oplyst følgende:"
_BUBBLE_1 = "Boblekommandoen rådede ved udgangen af 2018 over 46 bobleblæsere, hvoraf 29 var operative. De resterende 17 var under vedligeholdelse eller afventede reservedele. Den gennemsnitlige rådighedsgrad var således 63 pct., hvilket er en fremgang på 5 procentpoint i forhold til 2017."
_BUBBLE_2 = "Den væsentligste årsag til den manglende rådighed er slid på de ringe, som boblerne blæses igennem. Der er indgået aftale med leverandøren om levering af nye ringe i 3. kvartal 2019, og Boblekommandoen vurderer, at rådighedsgraden herefter vil kunne øges til ca. 75 pct."
_BUBBLE_3 = "Sæbebobleministeriet har endvidere indhentet bidrag fra Styrelsen for Sæbeindkøb."
_BUBBLE_4A = "Styrelsen for Sæbeindkøb oplyser, at kontrakten om nye ringe har en samlet værdi af 8,7 mio. kr., og at der indtil videre ikke er konstateret forsinkelser hos leverandøren."
_BUBBLE_4B = "Kontrakten er indgået på grundlag af et EU-udbud og kan forlænges med op til to år."
_BUBBLE_5 = "Sæbebobleministeriet henholder sig til de modtagne bidrag."

# 13: 2020
_BUTTON_ASKED = "Vil knapministeren oplyse, hvor mange virksomheder der forventes at blive omfattet af den foreslåede ordning for knaphuller, og hvorfor ordningen ikke omfatter trykknapper?"
_BUTTON_1 = "Det forventes, at ca. 340 virksomheder vil blive omfattet af den foreslåede ordning. Skønnet er forbundet med en vis usikkerhed, idet der ikke findes en samlet opgørelse over virksomheder, der fremstiller knaphuller."
_BUTTON_2 = "Knapstyrelsen har oplyst, at der aktuelt er registreret 412 virksomheder efter knapafgiftsloven, og at 72 af disse udelukkende fremstiller trykknapper."
_BUTTON_3 = "Regeringen har valgt ikke at lade ordningen omfatte trykknapper, fordi de ikke forudsætter et knaphul. Det svarer til gældende ret, jf. § 2, nr. 3, i lov om trykknapper, og afgrænsningen sikrer, at virksomhederne ikke pålægges unødige administrative byrder."
_BUTTON_4 = "Dansk Knaperhverv har i sit høringssvar anført, at afgrænsningen er hensigtsmæssig, men at ordningen bør evalueres efter tre år."
_BUTTON_5 = "Knapministeriet har i høringsskemaet bemærket hertil, at ordningen vil indgå i ministeriets almindelige overvågning af lovgivningen. Der henvises i øvrigt til besvarelsen af spørgsmål nr. 3 til L 121."

# 14: 2020
_CROSSWORD_ASKED = "Vil ministeren oplyse, hvor mange krydsord der årligt trykkes med fejl i løsningen, opdelt på dagblade, ugeblade og magasiner, og redegøre for, hvilke konsekvenser fejlene har for løserne?"
_CROSSWORD_1 = "Krydsordsministeriet har til brug for besvarelsen af spørgsmålet anmodet Ordnævnet om en udtalelse. Det har imidlertid ikke været muligt at tilvejebringe de nødvendige oplysninger inden for fristen for besvarelse af spørgsmålet, da det forudsætter en manuel gennemgang af et betydeligt antal krydsord."
_CROSSWORD_2 = "Jeg forventer at kunne besvare spørgsmålet endeligt i løbet af januar 2021."

# 15: 2021
_PLANE_ASKED = "Vil ministeren redegøre for sikkerheden ved brug af papirfly i folkeskolens frikvarterer, og vil regeringen på baggrund af de seneste hændelser forbyde papirfly indendørs?"
_PLANE_1 = "Tak for ordet, og tak for spørgsmålet. Jeg vil gerne begynde med at sige, at jeg deler udvalgets interesse for papirfly i folkeskolens frikvarterer."
_PLANE_2 = "Der er i dag omkring 1.200 skoler, hvor der bliver kastet papirfly. De fleste steder går det godt. Men vi har også set eksempler på fly, der er landet, hvor de ikke skulle."
_PLANE_3 = "Papirflysikkerhedsstyrelsen har oplyst, at der i 2020 blev indberettet 86 hændelser med papirfly, heraf 11 med skade på briller. Styrelsen vurderer, at de fleste af hændelserne kunne være undgået, hvis næsen var blevet foldet to gange."
_PLANE_4 = "Det tager jeg meget alvorligt. Derfor har jeg bedt styrelsen om at udarbejde en ny foldevejledning, som skal ligge klar til skolestart i august."
_PLANE_5 = "I spørger også til, om regeringen vil forbyde papirfly indendørs. Til det vil jeg sige, at jeg ikke tror på forbud. Jeg tror på god oplæring, gode fly og voksne, der går foran."
_PLANE_6 = (
    "Landsforeningen for Papirfly har foreslået, at der bliver oprettet et flyvekort, som børnene kan tage i 3. klasse."
)
_PLANE_7 = "Det forslag vil jeg gerne se nærmere på, og jeg vil invitere foreningen til et møde inden sommerferien."
_PLANE_8 = "Lad mig slutte af med at understrege, at jeg er meget åben over for gode idéer fra udvalget. Jeg ser frem til debatten. Tak for ordet."

# 16: 2021
_JAM_ASKED_1 = "Vil ministeren oplyse, hvor mange tons appelsinmarmelade der blev kasseret af myndighederne i hvert af årene 2018, 2019 og 2020?"
_JAM_LEAD_1 = "Marmeladeministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Sylterejseholdet, der har oplyst følgende:"
_JAM_1 = "Sylterejseholdet kan oplyse, at der i 2018 blev kasseret 14,2 tons appelsinmarmelade, i 2019 blev kasseret 9,8 tons, og i 2020 blev kasseret 11,5 tons. Opgørelsen omfatter alene marmelade, der er kasseret efter marmeladelovens § 22, og således ikke marmelade, som producenten selv har trukket tilbage."
_JAM_ASKED_2 = "Vil ministeren oplyse, hvad der er de hyppigste årsager til, at appelsinmarmelade bliver kasseret?"
_JAM_LEAD_2 = "Marmeladeministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Sylterejseholdet, der har oplyst følgende:"
_JAM_2 = "De hyppigste årsager til, at appelsinmarmelade kasseres, er manglende skræl, for højt indhold af gelatine og mærkning på et andet sprog end dansk. I 2020 udgjorde sager om manglende skræl ca. 60 pct. af samtlige sager."
_JAM_3 = "Der henvises endvidere til den samtidige besvarelse af spørgsmål nr. 88 (Alm. del) fra Folketingets Marmeladeudvalg."
_JAM_ASKED_3 = "Vil ministeren tage initiativ til at lempe reglerne om indhold af skræl i appelsinmarmelade?"
_JAM_4 = "Reglerne om indhold af skræl i appelsinmarmelade følger af EU’s marmeladeforordning, og de kan derfor ikke lempes ved national lovgivning."
_JAM_5 = "Jeg mener i øvrigt, at reglerne er fornuftige. Forbrugerne skal kunne regne med, at der er skræl i appelsinmarmelade, og jeg har derfor ikke planer om at arbejde for, at de bliver ændret i EU."

# 17: 2022
_SUNDIAL_ASKED = "Vil ministeren oplyse, hvor mange offentlige solure der viser forkert, hvad det skyldes, og hvad der gøres for at rette op på det?"
_SUNDIAL_LEAD = "Solursministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Skyggeministeriet, der har oplyst følgende:"
_SUNDIAL_LEAD_2 = "Skyggeministeriet har indhentet bidrag fra Institut for Skyggemåling, der har oplyst følgende:"
_SUNDIAL_1 = "Institut for Skyggemåling gennemfører hvert tredje år en kontrolmåling af de offentlige solure. Ved den seneste måling i sommeren 2021 indgik 538 solure, hvoraf 74 viste mere end ti minutter forkert. Ved den foregående måling i 2018 var antallet 81."
_SUNDIAL_2 = "Den hyppigste årsag til, at et solur viser forkert, er, at viseren er blevet bøjet. Derudover er der en række solure, som står i skygge det meste af dagen, og som derfor reelt ikke kan kontrolleres. Instituttet udarbejder efter hver måling en liste over de solure, der bør rettes op, og sender den til ejerne."
_SUNDIAL_3 = "Skyggeministeriet kan henholde sig til det, som Institut for Skyggemåling har oplyst, og kan i øvrigt henvise til ”Strategi for skygge 2020-2024”, hvoraf det fremgår, at andelen af solure, der viser forkert, skal nedbringes til under 10 pct. inden udgangen af 2024."
_SUNDIAL_4 = "Solursministeriet kan supplerende oplyse, at det påhviler ejeren af et offentligt solur at sørge for, at det viser rigtigt, jf. solurslovens § 5. Der henvises endvidere til ministeriets besvarelse af 3. februar 2022 af spørgsmål nr. 145 (Alm. del) fra Folketingets Solursudvalg."

# 18: 2023
_PUZZLE_ASKED = (
    "Hvilke initiativer vil ministeren tage for at sikre, at puslespil, der sælges i Danmark, indeholder alle brikker?"
)
_PUZZLE_1 = "Jeg er enig med spørgeren i, at det er ærgerligt at nå til den sidste brik og opdage, at den mangler. Det gælder, uanset om man er fem eller femoghalvfjerds år."
_PUZZLE_2 = "Efter de gældende regler har forbrugeren ret til at få en manglende brik leveret uden beregning inden for to år efter købet, jf. puslespilslovens § 7. Reglerne håndhæves af Briktilsynet."
_PUZZLE_3A = "Briktilsynet har oplyst, at tilsynet i 2022 modtog 1.036 klager over manglende brikker, og at forbrugeren fik medhold i 91 pct. af sagerne."
_PUZZLE_3B = "Klagerne vedrører navnlig puslespil med mere end 1.000 brikker."
_PUZZLE_4 = "Regeringen har i aftalen om finansloven for 2023 prioriteret 4 mio. kr. årligt til en styrket kontrol med importerede puslespil. Den styrkede kontrol begynder den 1. juli 2023."
_PUZZLE_5 = "Jeg forventer, at den styrkede kontrol vil få antallet af klager til at falde, og jeg ser på den baggrund ikke behov for yderligere initiativer på nuværende tidspunkt."

# 19: 2024
_PORRIDGE_ASKED = "Vil ministeren redegøre for, hvordan en klump skal defineres efter lovforslaget, og om der vil være en bagatelgrænse?"
_PORRIDGE_1 = "Det følger af lovforslagets § 1, nr. 2, at der ved en klump forstås en sammenhængende del af grøden, som har en største udstrækning på mere end 8 mm, og som ikke kan røres ud."
_PORRIDGE_2 = "Det fremgår af de specielle bemærkninger til § 1, nr. 2, at frugt, rosiner og mandler ikke anses for klumper. Der lægges med lovforslaget ikke op til en egentlig bagatelgrænse, men tilsynsmyndigheden vil efter lovforslagets § 1, nr. 6, kunne undlade at reagere, hvis forholdet må anses for ubetydeligt."
_PORRIDGE_LEAD = "Grødministeriet har til brug for besvarelsen af spørgsmålet endvidere indhentet en udtalelse fra Grødtilsynet, der har oplyst følgende:"
_PORRIDGE_3 = "Grødtilsynet kan oplyse, at der efter de gældende regler udtages ca. 900 prøver om året. I 2023 blev der fundet klumper i 143 af prøverne, heraf 38 med en udstrækning på mere end 8 mm. Prøverne er udtaget i storkøkkener, på restauranter og hos producenter af færdiglavet grød."
_PORRIDGE_4 = "På den baggrund forventer Grødtilsynet, at antallet af sager efter den foreslåede definition vil ligge på omkring 40 om året. Det bemærkes, at en klump efter tilsynets erfaring kan vokse, mens prøven er under transport, og at der derfor er udarbejdet en intern instruks om omrøring."
_PORRIDGE_5 = "Jeg finder, at der med den foreslåede definition er fundet en god balance mellem hensynet til forbrugerne og hensynet til de mange dygtige grødkokke. Jeg kan i øvrigt henvise til den samtidige besvarelse af spørgsmål nr. 12 til L 52."

# 20: 2026
_KNOT_ASKED = "Vil ministeren oplyse, hvor mange statslige fartøjer der er fortøjet med andet end godkendte knob, og hvilken betydning det har haft for sikkerheden i havnene?"
_KNOT_LEAD = (
    "Til brug for besvarelsen har Ministeriet for Knob og Reb indhentet bidrag fra Fortøjningsstyrelsen og Havnerådet."
)
_KNOT_1A = "Fortøjningsstyrelsen oplyser, at der ved den seneste gennemgang i september 2025 var 212 statslige fartøjer, hvoraf 17 var fortøjet med et knob, som ikke er godkendt."
_KNOT_1B = "I 14 af tilfældene var der tale om et almindeligt kællingeknob."
_KNOT_2 = "Fortøjningsstyrelsen oplyser videre, at alle 17 fartøjer efterfølgende er blevet fortøjet om."
_KNOT_3A = "Havnerådet oplyser, at der i 2024 og 2025 ikke er indberettet ulykker, som skyldes knob, der ikke er godkendt, men at der har været to tilfælde, hvor et fartøj er drevet fra kajen."
_KNOT_3B = (
    "Det ene tilfælde fandt sted i Tovborg Havn i marts 2025, mens det andet fandt sted i Løkkehavn i august samme år."
)
_KNOT_4 = "Jeg tager sikkerheden i havnene alvorligt, og jeg er derfor tilfreds med, at forholdene nu er bragt i orden. Jeg har bedt Fortøjningsstyrelsen om at gennemføre en ny gennemgang i løbet af 2026, og jeg vil orientere udvalget om resultatet."


LETTERS = (
    Letter(
        "a letter of 2007 with labels first and an inspectorate's quoted words",
        f"""Snørebåndsudvalget
SNU alm. del - Svar på Spørgsmål 214
Offentligt

Folketinget
Snørebåndsudvalget
Christiansborg
1240 København K

Civilafdelingen

Dato:
Kontor:
Sagsnr.:
Dok.:
14. juni 2007
Knudekontoret
2007-210-0147
LBK40318

Hermed sendes besvarelse af spørgsmål nr. 214 (Alm. del), som Folketingets
Snørebåndsudvalg har stillet til snørebåndsministeren den 21. maj 2007.

Lene Sløjfe

/

Torben Dobbeltknude

Slotsholmsgade 33
1216 København K.

Telefon 7226 1200
Telefax 3393 1210

www.snm.dk
snm@snm.dk

Spørgsmål nr. 214 fra Folketingets Snørebåndsudvalg (Alm. del):

{in_lines(f"”{_LACE_ASKED}”", 74, "of-fent-lige på-bud anmel-delser")}

Svar:

{in_lines(_LACE_LEAD, 74, "ud-talelse op-lyst besva-relsen")}

{in_lines(f"”{_LACE_1}", 74, "an-mel-delser offent-lige hen-holdsvis")}

{cut(_LACE_2, 74, "En besvarelse af denne del af", "2", "elektro-niske journal-system journal-systemet automa-tisk an-ledning forud-sætte gennem-gang op-fat-telse ufor-holds-mæs-sigt ressource-krævende")}

{in_lines(f"{_LACE_3}”", 74, "besig-tigelsen udgangs-punkt på-gældende snøre-bånds-lovens ud-stedes mundt-ligt udle-vering")}

{in_lines(_LACE_4, 74, "hen-holde Mini-steriet bag-grund iværk-sætte gennem-gang")}
""",
        (
            answer(
                "214",
                _LACE_ASKED,
                ("P", _LACE_LEAD),
                ("Snøretilsynet>P", f"{_LACE_1} {_LACE_2} {_LACE_3}"),
                ("P", _LACE_4),
                ministry="Snørebåndsministeriet",
                minister_title="snørebåndsminister",
                minister_name="Lene Sløjfe",
                committee="Snørebåndsudvalget",
                committee_code="SNU",
                session="2006-07",
                date="2007-06-14",
                case_number="2007-210-0147",
                document_number="LBK40318",
            ),
        ),
    ),
    Letter(
        "a letter of 2009 in the ministry's own voice with a table",
        f"""Hængekøjeudvalget 2009-10
HÆU alm. del Svar på Spørgsmål 31
Offentligt

Folketingets Hængekøjeudvalg
Christiansborg
1240 København K

HÆNGEKØJEMINISTERIET
Ved Stranden 18
1061 København K
Tlf. 33 00 31 10
Fax 33 12 13 20
E-mail hkm@hkm.dk
www.hkm.dk

Dato: 20. november 2009
J.nr. 2009-0004112

Hængekøjeudvalget har i brev af 28. oktober 2009 stillet følgende spørgsmål nr. 31 (Alm.
del) til hængekøjeministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra
Karla Tovværk (EL).

Spørgsmål nr. 31:

{in_lines(f"”{_HAMMOCK_ASKED}”", 88)}

Svar:

{in_lines(_HAMMOCK_1, 88)}

{_HAMMOCK_TABLE}

{cut(_HAMMOCK_2, 88, "Opgørelsen omfatter alene", "Side 2")}

{in_lines(_HAMMOCK_3, 88)}

{in_lines(_HAMMOCK_4, 88)}

Venlig hilsen

Ole Slynge
""",
        (
            answer(
                "31",
                _HAMMOCK_ASKED,
                ("P", f"{_HAMMOCK_1} {_HAMMOCK_TABLE} {_HAMMOCK_2} {_HAMMOCK_3}"),
                ("M", _HAMMOCK_4),
                ministry="Hængekøjeministeriet",
                minister_title="hængekøjeminister",
                minister_name="Ole Slynge",
                committee="Hængekøjeudvalget",
                committee_code="HÆU",
                session="2009-10",
                date="2009-11-20",
                case_number="2009-0004112",
                asked_by=(("Karla Tovværk", "EL"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2010 on a tax with a table and a question without marks",
        f"""Lakridsudvalget 2009-10
LAU alm. del Svar på Spørgsmål 402
Offentligt

Lakridsministeriet

J.nr. 2010-318-0219
Dato: 12. april 2010

Til
Folketinget - Lakridsudvalget

Hermed fremsendes lakridsministerens svar på spørgsmål nr. 402 af 15. marts 2010
(Alm. del). Spørgsmålet er stillet efter ønske fra Bodil Saltsten (DF).

Troels Salmiak
/ Ivar Engelsk

Spørgsmål:

{in_lines(_LIQUORICE_ASKED, 80, "provenu-mæssige konse-kvenser")}

Svar:

{in_lines(_LIQUORICE_1, 80, "ned-sættelse")}

{in_lines(_LIQUORICE_2, 80, "umiddel-bart mindre-provenu mindre-provenuet ned-sættelse ned-sættelsen forbruger-priserne")}

{_LIQUORICE_TABLE}

{cut(_LIQUORICE_3, 80, "Stigningen skal ses i sammenhæng med,", "Side 2 af 2", "grænse-handlen grænse-handel op-gjort ude-lukkende")}

{in_lines(_LIQUORICE_4, 80)}
""",
        (
            answer(
                "402",
                _LIQUORICE_ASKED,
                ("P", f"{_LIQUORICE_1} {_LIQUORICE_2} {_LIQUORICE_TABLE} {_LIQUORICE_3} {_LIQUORICE_4}"),
                ministry="Lakridsministeriet",
                minister_title="lakridsminister",
                minister_name="Troels Salmiak",
                committee="Lakridsudvalget",
                committee_code="LAU",
                session="2009-10",
                date="2010-04-12",
                case_number="2010-318-0219",
                asked_by=(("Bodil Saltsten", "DF"),),
                refers=(other("alm_del", "377", "Lakridsudvalget"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2011 on a bill with an association's approach",
        f"""Vejrhaneudvalget 2010-11
L 84 Svar på Spørgsmål 9
Offentligt

VEJRHANEMINISTEREN

Folketingets Vejrhaneudvalg
Christiansborg
1240 København K

18. februar 2011
J.nr. 1101/1124-0032

Vejrhaneudvalget har i brev af 4. februar 2011 stillet mig følgende spørgsmål nr. 9 til L 84, som jeg
hermed skal besvare. Spørgsmålet er stillet efter ønske fra Villy Vindfang (SF).

Spørgsmål nr. 9

”{_VANE_ASKED}”

Svar

{cut(_VANE_1, 100, "at der på nuværende tidspunkt kun er", "Vejrhaneministeriet" + chr(10) + "Stormgade 2-6" + chr(10) + "1470 København K" + chr(10) + "T 3300 8400" + chr(10) + "F 3300 8401" + chr(10) + "E vhm@vhm.dk" + chr(10) + "www.vhm.dk" + chr(10) + "Side 1/2")}

{in_lines(_VANE_2, 100)}

{in_lines(f"{_VANE_3A} {_VANE_3B}", 100)}

{in_lines(_VANE_4, 100)}

Med venlig hilsen

Gudrun Tagryg
""",
        (
            answer(
                "9 til L 84",
                _VANE_ASKED,
                ("Foreningen af Kobbersmede>P", _VANE_1),
                ("M", _VANE_2),
                ("Vejrhanestyrelsen>P", _VANE_3A),
                ("?P", _VANE_3B),
                ("M", _VANE_4),
                kind="bill",
                ministry="Vejrhaneministeriet",
                minister_title="vejrhaneminister",
                minister_name="Gudrun Tagryg",
                committee="Vejrhaneudvalget",
                session="2010-11",
                date="2011-02-18",
                case_number="1101/1124-0032",
                asked_by=(("Villy Vindfang", "SF"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2012 from the minister with a directorate that passes on its supplier",
        f"""Karruseludvalget 2011-12
KAU alm. del Svar på Spørgsmål 512
Offentligt

KARRUSELMINISTEREN

Folketingets Karruseludvalg
Christiansborg
1240 København K

Dato
J. nr.
9. maj 2012
2012-1187

Frederiksgade 27 F
1220 København K
Telefon 41 00 51 20

Karruseludvalget har i brev af 13. april 2012 stillet mig følgende spørgsmål (KAU
alm. del - spørgsmål 512), som jeg hermed skal besvare. Spørgsmålet er stillet efter
ønske fra Henning Omdrejning (V).

Spørgsmål nr. 512:

{in_lines(f"”{_CAROUSEL_ASKED}”", 82)}

Svar:

{in_lines(_CAROUSEL_LEAD, 82)}

{in_lines(f"”{_CAROUSEL_1}", 82, "Karrusel-direktoratet konsta-teret eftersyn dreje-kransen")}

{cut(f"{_CAROUSEL_2A} {_CAROUSEL_2B} {_CAROUSEL_2C}", 82, "Karruseldirektoratet forventer på den baggrund,", "Side 2/2", "imid-lertid Karrusel-direktoratet oprin-delig")}

{in_lines(f"{_CAROUSEL_3}”", 82, "eksiste-rende direk-toratets")}

{in_lines(_CAROUSEL_4, 82, "Karrusel-direktoratets natur-ligvis")}

Med venlig hilsen

Pia Rundtur

Karruselministeriet
www.krm.dk
""",
        (
            answer(
                "512",
                _CAROUSEL_ASKED,
                ("M", _CAROUSEL_LEAD),
                ("Karruseldirektoratet>P", f"{_CAROUSEL_1} {_CAROUSEL_2A}"),
                ("Hestehåndværk A/S>Karruseldirektoratet>P", _CAROUSEL_2B),
                ("Karruseldirektoratet>P", f"{_CAROUSEL_2C} {_CAROUSEL_3}"),
                ("M", _CAROUSEL_4),
                ministry="Karruselministeriet",
                minister_title="karruselminister",
                minister_name="Pia Rundtur",
                committee="Karruseludvalget",
                committee_code="KAU",
                session="2011-12",
                date="2012-05-09",
                case_number="2012-1187",
                asked_by=(("Henning Omdrejning", "V"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2013 with the margin column before the question",
        f"""Gådeudvalget 2013-14
GDU Alm.del endeligt svar på spørgsmål 45
Offentligt

Gådeministeren

Folketingets Gådeudvalg
Christiansborg
1240 København K

Gådeministeriet
Frederiksholms Kanal 21
1220 København K
Tlf. 3300 4513
E-mail gmin@gmin.dk
www.gmin.dk
CVR nr. 10-20-30-45

27. november 2013
Sags nr.: 075.92T.031

Svar på spørgsmål 45 (Alm. del):

I brev af 6. november 2013 har udvalget efter ønske fra Marie Facit (LA) stillet mig følgende
spørgsmål:

Spørgsmål 45:

{in_lines(f"”{_RIDDLE_ASKED}”", 94)}

Svar:

{in_lines(_RIDDLE_1, 94)}

{cut(_RIDDLE_2, 94, "og at der er tale om en stigning på 31 skoler", "2")}

{in_lines(_RIDDLE_3, 94)}

{in_lines(_RIDDLE_4, 94)}

Med venlig hilsen

Sofus Svarløs
""",
        (
            answer(
                "45",
                _RIDDLE_ASKED,
                ("P", _RIDDLE_1),
                ("Styrelsen for Gåder og Kvalitet>P", _RIDDLE_2),
                ("M", f"{_RIDDLE_3} {_RIDDLE_4}"),
                ministry="Gådeministeriet",
                minister_title="gådeminister",
                minister_name="Sofus Svarløs",
                committee="Gådeudvalget",
                committee_code="GDU",
                session="2013-14",
                date="2013-11-27",
                case_number="075.92T.031",
                asked_by=(("Marie Facit", "LA"),),
            ),
        ),
    ),
    Letter(
        "a written answer of 2014 with a municipality in indirect speech",
        f"""Folketinget
Lovsekretariatet
Christiansborg
1240 København K

KUKURMINISTEREN

Kukurministeriet
Nybrogade 12
1203 København K
Tlf: 33 00 89 30
E-mail: min@kuk.dk
Web: www.kuk.dk

19. februar 2014

Folketingsmedlem Asger Pendul (KF) har den 11. februar 2014 stillet følgende spørgsmål nr. S 893
til kukurministeren, som hermed besvares.

Spørgsmål nr. S 893:

{in_lines(f"”{_CUCKOO_ASKED}”", 96)}

Svar:

{in_lines(_CUCKOO_1, 96)}

{cut(f"{_CUCKOO_2} {_CUCKOO_2B} {_CUCKOO_2C}", 96, "efter henvendelser fra en række", "Side 2")}

{in_lines(_CUCKOO_3, 96)}

Med venlig hilsen

Annelise Lod
""",
        (
            answer(
                "S 893",
                _CUCKOO_ASKED,
                ("P", f"{_CUCKOO_1} {_CUCKOO_2}"),
                ("Gøgeby Kommune>P", _CUCKOO_2B),
                ("?P", _CUCKOO_2C),
                ("M", _CUCKOO_3),
                kind=_WRITTEN,
                ministry="Kukurministeriet",
                minister_title="kukurminister",
                minister_name="Annelise Lod",
                committee=None,
                session="2013-14",
                date="2014-02-19",
                asked_by=(("Asger Pendul", "KF"),),
            ),
        ),
    ),
    Letter(
        "an answer of 2016 on an application for funds with a table",
        f"""Pungudvalget 2015-16
Aktstk. 98 endeligt svar på spørgsmål 2
Offentligt

TRÆHUSMINISTERIET

Folketingets Pungudvalg
Christiansborg
1240 København K

Dato: 8. juni 2016
Sagsnr.: 2016-3315
Dok. nr.: 501774

Hermed fremsendes træhusministerens svar på spørgsmål nr. 2 af 27. maj 2016 til aktstykke nr. 98,
som Folketingets Pungudvalg har stillet.

Med venlig hilsen

Holger Kvist

Spørgsmål nr. 2 til aktstykke nr. 98:

”{_TREEHOUSE_ASKED}”

Svar:

{in_lines(_TREEHOUSE_1, 96)}

{in_lines(_TREEHOUSE_2, 96)}

{_TREEHOUSE_TABLE}

{in_lines(_TREEHOUSE_3, 96)}

{cut(_TREEHOUSE_4, 96, "Heraf vedrører 12 mio. kr. finansåret 2016 og", "Aktstk. 98 - 2015-16 - Endeligt svar på spørgsmål 2: Spm. om udgiften til renovering af de statslige træhuse" + chr(10) + "1640217_0002.png")}
""",
        (
            answer(
                "2 til Aktstk. 98",
                _TREEHOUSE_ASKED,
                ("P", f"{_TREEHOUSE_1} {_TREEHOUSE_2} {_TREEHOUSE_TABLE}"),
                ("Styrelsen for Slotte og Træhuse>P", _TREEHOUSE_3),
                ("P", _TREEHOUSE_4),
                kind="bill",
                ministry="Træhusministeriet",
                minister_title="træhusminister",
                minister_name="Holger Kvist",
                committee="Pungudvalget",
                session="2015-16",
                date="2016-06-08",
                case_number="2016-3315",
                document_number="501774",
            ),
        ),
    ),
    Letter(
        "a letter of 2016 with an agency's contribution without marks",
        f"""Have- og Nisseudvalget 2016-17
HNU Alm.del endeligt svar på spørgsmål 117
Offentligt

Folketingets Have- og Nisseudvalg
Christiansborg
1240 København K

Den 29. november 2016
Sagsnummer: 2016-7782

Have- og nisseministerens besvarelse af spørgsmål nr. 117 (HNU alm. del) stillet den 1. november
2016 efter ønske fra Rasmus Tophue (ALT).

Spørgsmål nr. 117

{in_lines(f"”{_GNOME_ASKED}”", 96)}

Svar

{in_lines(_GNOME_LEAD, 96)}

{in_lines(_GNOME_1, 96)}

{cut(_GNOME_2, 96, "Er ejeren ukendt, kan", "HNU, Alm.del - 2016-17 - Endeligt svar på spørgsmål 117: Spm. om havenisser i naturbeskyttede områder" + chr(10) + "1693340_0002.png")}

{in_lines(_GNOME_3, 96)}

{in_lines(_GNOME_4, 96)}

Esther Hækkeløb

/

Bjarne Gærdesmutte
""",
        (
            answer(
                "117",
                _GNOME_ASKED,
                ("P", _GNOME_LEAD),
                ("Nisse- og Naturstyrelsen>P", _GNOME_1),
                ("?P", _GNOME_2),
                ("P", _GNOME_3),
                ("M", _GNOME_4),
                ministry="Have- og Nisseministeriet",
                minister_title="have- og nisseminister",
                minister_name="Esther Hækkeløb",
                committee="Have- og Nisseudvalget",
                committee_code="HNU",
                session="2016-17",
                date="2016-11-29",
                case_number="2016-7782",
                asked_by=(("Rasmus Tophue", "ALT"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2017 with a table in an agency's quoted words",
        f"""Fregne- og Overskægsudvalget 2016-17
FOU Alm.del endeligt svar på spørgsmål 612
Offentligt

Folketingets Fregne- og Overskægsudvalg

Holbergsgade 60
DK-1057 København K

T +45 7226 9010
F +45 7226 9011
M fom@fom.dk
W fom.dk

Dato: 18-04-2017
Enhed: Overskæg og Pleje
Sagsbeh.: DEPKSNU
Sagsnr.: 1702204
Dok. nr.: 334481

Folketingets Fregne- og Overskægsudvalg har den 20. marts 2017 stillet følgende spørgsmål nr.
612 (Alm. del) til fregne- og overskægsministeren, som hermed besvares. Spørgsmålet er stillet
efter ønske fra Liselotte Barberblad (S).

Spørgsmål nr. 612:

{in_lines(f"”{_MOUSTACHE_ASKED}”", 94)}

Svar:

{in_lines(_MOUSTACHE_LEAD, 94)}

{in_lines(f"”{_MOUSTACHE_1}", 94)}

{_MOUSTACHE_TABLE}

{cut(f"{_MOUSTACHE_2}”", 94, "hvor patienten har siddet i", "FOU, Alm.del - 2016-17 - Endeligt svar på spørgsmål 612: Spm. om ventetiden til trimning af overskæg" + chr(10) + "1746650_0002.png" + chr(10) + "Side 2")}

{in_lines(_MOUSTACHE_3, 94)}

{in_lines(_MOUSTACHE_4, 94)}

Med venlig hilsen

Knud Snurbart

/

Katrine Snudsen
""",
        (
            answer(
                "612",
                _MOUSTACHE_ASKED,
                ("P", _MOUSTACHE_LEAD),
                ("Overskægsdatastyrelsen>P", f"{_MOUSTACHE_1} {_MOUSTACHE_TABLE} {_MOUSTACHE_2}"),
                ("M", _MOUSTACHE_3),
                ("P", _MOUSTACHE_4),
                ministry="Fregne- og Overskægsministeriet",
                minister_title="fregne- og overskægsminister",
                minister_name="Knud Snurbart",
                committee="Fregne- og Overskægsudvalget",
                committee_code="FOU",
                session="2016-17",
                date="2017-04-18",
                case_number="1702204",
                document_number="334481",
                asked_by=(("Liselotte Barberblad", "S"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2018 on foreign affairs in the minister's own voice",
        f"""Drageudvalget 2017-18
DRU Alm.del endeligt svar på spørgsmål 203
Offentligt

Drageministeriet

Folketingets Drageudvalg
Christiansborg

Sagsnummer
Kontor
2018 - 11803
Luftkontoret

17. maj 2018

Drageministerens besvarelse af spørgsmål nr. 203 (Alm. del) stillet af Folketingets Drageudvalg den 19. april 2018 efter ønske fra Nikoline Opdrift (EL)

Spørgsmål nr. 203

{in_lines(f"”{_KITE_ASKED}”", 90)}

Svar

{in_lines(_KITE_1, 90)}

{cut(_KITE_2, 90, "hvor EU opfordrede til,", "DRU, Alm.del - 2017-18 - Endeligt svar på spørgsmål 203: Spm. om Hvirvelstans forbud mod udenlandske drager" + chr(10) + "1895529_0002.png" + chr(10) + "2")}

{in_lines(_KITE_3, 90)}

{in_lines(_KITE_4, 90)}

Med venlig hilsen

Birger Snorholt
""",
        (
            answer(
                "203",
                _KITE_ASKED,
                ("P", f"{_KITE_1} {_KITE_2}"),
                ("Danmarks ambassade i Hvirvelstad>P", _KITE_3),
                ("M", _KITE_4),
                ministry="Drageministeriet",
                minister_title="drageminister",
                minister_name="Birger Snorholt",
                committee="Drageudvalget",
                committee_code="DRU",
                session="2017-18",
                date="2018-05-17",
                case_number="2018 - 11803",
                asked_by=(("Nikoline Opdrift", "EL"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2019 with a command's quoted words and an agency's without marks",
        f"""Sæbebobleudvalget 2018-19 (1. samling)
SBU Alm.del endeligt svar på spørgsmål 61
Offentligt

SÆBEBOBLEMINISTEREN

Folketingets Sæbebobleudvalg
Christiansborg

22. januar 2019

Folketingets Sæbebobleudvalg har den 14. december 2018 stillet følgende spørgsmål nr. 61 (Alm.
del) til sæbebobleministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Henrik
Skumring (S).

Spørgsmål nr. 61:

{in_lines(f"”{_BUBBLE_ASKED}”", 96)}

Svar:

{in_lines(_BUBBLE_LEAD, 96)}

{in_lines(f"”{_BUBBLE_1}", 96, "vedlige-holdelse procent-point reserve-dele rådigheds-grad")}

{cut(f"{_BUBBLE_2}”", 96, "Der er indgået aftale med", "Sæbebobleministeriet" + chr(10) + "Holmens Kanal 90" + chr(10) + "1060 København K" + chr(10) + "Tlf.: +45 7200 6161" + chr(10) + "E-mail: sbm@sbm.dk" + chr(10) + "www.sbm.dk" + chr(10) + "EAN: 5790000012345", "leve-randøren rådig-hed rådigheds-graden")}

{in_lines(f"{_BUBBLE_3} {_BUBBLE_4A} {_BUBBLE_4B}", 96, "konsta-teret forsin-kelser leve-randøren")}

{in_lines(_BUBBLE_5, 96)}

Med venlig hilsen

Ulla Skumtop
""",
        (
            answer(
                "61",
                _BUBBLE_ASKED,
                ("P", _BUBBLE_LEAD),
                ("Boblekommandoen>P", f"{_BUBBLE_1} {_BUBBLE_2}"),
                ("P", _BUBBLE_3),
                ("Styrelsen for Sæbeindkøb>P", _BUBBLE_4A),
                ("?P", _BUBBLE_4B),
                ("P", _BUBBLE_5),
                ministry="Sæbebobleministeriet",
                minister_title="sæbebobleminister",
                minister_name="Ulla Skumtop",
                committee="Sæbebobleudvalget",
                committee_code="SBU",
                session="2018-19 (1. samling)",
                date="2019-01-22",
                asked_by=(("Henrik Skumring", "S"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2020 on a bill with a question without marks",
        f"""Knapudvalget 2019-20
L 121 - endeligt svar på spørgsmål 4
Offentligt

20. februar 2020
J.nr. 2019 - 8813

Til Folketinget – Knapudvalget

Vedrørende L 121 - Forslag til lov om ændring af knapafgiftsloven og lov om trykknapper
(Forenkling af reglerne for knaphuller).

Hermed sendes svar på spørgsmål nr. 4 af 6. februar 2020.

Bendt Perlemor

/ Susan Trykås

Spørgsmål

{in_lines(_BUTTON_ASKED, 88)}

Svar

{in_lines(_BUTTON_1, 88)}

{in_lines(_BUTTON_2, 88)}

{cut(_BUTTON_3, 88, "og afgrænsningen sikrer,", "L 121 - 2019-20 - Endeligt svar på spørgsmål 4: Spm. om antallet af virksomheder omfattet af ordningen for knaphuller" + chr(10) + "2146631_0002.png" + chr(10) + "Side 2 af 2")}

{in_lines(_BUTTON_4, 88)}

{in_lines(_BUTTON_5, 88)}
""",
        (
            answer(
                "4 til L 121",
                _BUTTON_ASKED,
                ("P", _BUTTON_1),
                ("Knapstyrelsen>P", _BUTTON_2),
                ("P", _BUTTON_3),
                ("Dansk Knaperhverv>P", _BUTTON_4),
                ("P", _BUTTON_5),
                kind="bill",
                ministry="Knapministeriet",
                minister_title="knapminister",
                minister_name="Bendt Perlemor",
                committee="Knapudvalget",
                session="2019-20",
                date="2020-02-20",
                case_number="2019 - 8813",
                refers=(other("bill", "3 til L 121", "Knapudvalget"),),
            ),
        ),
    ),
    Letter(
        "a preliminary answer of 2020",
        f"""Krydsordsudvalget 2020-21
KRU Alm.del - foreløbigt svar på spørgsmål 118
Offentligt

KRYDSORDSMINISTERIET

Folketinget
Krydsordsudvalget
Christiansborg
1240 København K
DK Danmark

Dato:
Kontor:
Sagsbeh:
Sagsnr.:
Dok.:
17. november 2020
Kontoret for Vandret
og Lodret
Jonas Synonym
2020-0030-5127
1711842

Foreløbig besvarelse af spørgsmål nr. 118 (Alm. del) fra Folketingets Krydsordsudvalg

Hermed sendes foreløbig besvarelse af spørgsmål nr. 118 (Alm. del), som Folketingets
Krydsordsudvalg har stillet til krydsordsministeren den 20. oktober 2020. Spørgsmålet er
stillet efter ønske fra Peter Lodding (V).

Nanna Rudekjær

/

Jonas Synonym

Slotsholmsgade 100
1216 København K.

T +45 7226 8440
F +45 3393 3540

www.krydsordsministeriet.dk
krm@krm.dk

Spørgsmål nr. 118 (Alm. del) fra Folketingets Krydsordsudvalg:

{in_lines(f"”{_CROSSWORD_ASKED}”", 78, "konse-kvenser rede-gøre")}

Svar:

{in_lines(_CROSSWORD_1, 78, "tilveje-bringe nød-vendige gennem-gang betyde-ligt imid-lertid forud-sætter")}

{in_lines(_CROSSWORD_2, 78)}
""",
        (
            answer(
                "118",
                _CROSSWORD_ASKED,
                ("P", _CROSSWORD_1),
                ("M", _CROSSWORD_2),
                status=_PRELIMINARY,
                ministry="Krydsordsministeriet",
                minister_title="krydsordsminister",
                minister_name="Nanna Rudekjær",
                committee="Krydsordsudvalget",
                committee_code="KRU",
                session="2020-21",
                date="2020-11-17",
                case_number="2020-0030-5127",
                document_number="1711842",
                asked_by=(("Peter Lodding", "V"),),
            ),
        ),
    ),
    Letter(
        "the speech notes of 2021 for a hearing",
        f"""Papirflyudvalget 2020-21
PAU Alm.del - endeligt svar på samrådsspørgsmål K
Offentligt

Papirflyministeriet

Dato: 15. april 2021
Sagsnr.: 2021-2204

TALEPAPIR

Det talte ord gælder

Papirflyministerens tale ved åbent samråd i Folketingets Papirflyudvalg den 15. april 2021 om samrådsspørgsmål K

Samrådsspørgsmål K:

{in_lines(f"”{_PLANE_ASKED}”", 70)}

Spørgsmålet er stillet efter ønske fra Signe Foldekant (SF) og Mads Vingefang (EL).

Svar:

{in_lines(_PLANE_1, 70)}

{in_lines(_PLANE_2, 70)}

{cut(_PLANE_3, 70, "Styrelsen vurderer, at de fleste", "PAU, Alm.del - 2020-21 - Endeligt svar på samrådsspørgsmål K: Samrådsspm. om papirfly i frikvartererne" + chr(10) + "2374418_0002.png" + chr(10) + "Side 2")}

{in_lines(_PLANE_4, 70)}

{in_lines(_PLANE_5, 70)}

{in_lines(_PLANE_6, 70)}

{in_lines(_PLANE_7, 70)}

{in_lines(_PLANE_8, 70)}
""",
        (
            answer(
                "K",
                _PLANE_ASKED,
                ("M", f"{_PLANE_1} {_PLANE_2}"),
                ("Papirflysikkerhedsstyrelsen>P", _PLANE_3),
                ("M", f"{_PLANE_4} {_PLANE_5}"),
                ("Landsforeningen for Papirfly>P", _PLANE_6),
                ("M", f"{_PLANE_7} {_PLANE_8}"),
                kind=_HEARING,
                ministry="Papirflyministeriet",
                minister_title="papirflyminister",
                minister_name=None,
                committee="Papirflyudvalget",
                committee_code="PAU",
                session="2020-21",
                date="2021-04-15",
                case_number="2021-2204",
                asked_by=(("Signe Foldekant", "SF"), ("Mads Vingefang", "EL")),
            ),
        ),
    ),
    Letter(
        "a letter of 2021 that answers three questions",
        f"""Marmeladeudvalget 2021-22
MAU Alm.del - endeligt svar på spørgsmål 88
Offentligt

MARMELADEMINISTERIET

Folketinget
Marmeladeudvalget
Christiansborg
1240 København K
DK Danmark

Dato: 24. november 2021
Kontor: Syltekontoret
Sagsbeh: Ida Henkogt
Sagsnr.: 2021-0030-7331
Dok.: 2190347

Besvarelse af spørgsmål nr. 88, 89 og 90 (Alm. del) fra Folketingets Marmeladeudvalg

Hermed sendes besvarelse af spørgsmål nr. 88, 89 og 90 (Alm. del), som Folketingets Marmeladeudvalg har stillet til marmeladeministeren den 28. oktober 2021. Spørgsmålene er stillet efter ønske fra Ditte Syltemann (DF).

Anker Pomerans

/

Ida Henkogt

Slotsholmsgade 110
1216 København K.

T +45 7226 8450

www.marmeladeministeriet.dk
mm@mm.dk

Spørgsmål nr. 88 (Alm. del) fra Folketingets Marmeladeudvalg:

”{_JAM_ASKED_1}”

Svar:

{_JAM_LEAD_1}

”{_JAM_1}”

Spørgsmål nr. 89 (Alm. del) fra Folketingets Marmeladeudvalg:

”{_JAM_ASKED_2}”

Svar:

{_JAM_LEAD_2}

{cut(f"”{_JAM_2}”", 200, "mærkning på et andet sprog end", "MAU, Alm.del - 2021-22 - Endeligt svar på spørgsmål 88: Spm. om kasseret appelsinmarmelade" + chr(10) + "2484103_0003.png" + chr(10) + "3/4")}

{_JAM_3}

Spørgsmål nr. 90 (Alm. del) fra Folketingets Marmeladeudvalg:

”{_JAM_ASKED_3}”

Svar:

{_JAM_4}

{_JAM_5}
""",
        (
            answer(
                "88",
                _JAM_ASKED_1,
                ("P", _JAM_LEAD_1),
                ("Sylterejseholdet>P", _JAM_1),
                ministry="Marmeladeministeriet",
                minister_title="marmelademinister",
                minister_name="Anker Pomerans",
                committee="Marmeladeudvalget",
                committee_code="MAU",
                session="2021-22",
                date="2021-11-24",
                case_number="2021-0030-7331",
                document_number="2190347",
                asked_by=(("Ditte Syltemann", "DF"),),
            ),
            answer(
                "89",
                _JAM_ASKED_2,
                ("P", _JAM_LEAD_2),
                ("Sylterejseholdet>P", _JAM_2),
                ("P", _JAM_3),
                ministry="Marmeladeministeriet",
                minister_title="marmelademinister",
                minister_name="Anker Pomerans",
                committee="Marmeladeudvalget",
                committee_code="MAU",
                session="2021-22",
                date="2021-11-24",
                case_number="2021-0030-7331",
                document_number="2190347",
                asked_by=(("Ditte Syltemann", "DF"),),
            ),
            answer(
                "90",
                _JAM_ASKED_3,
                ("P", _JAM_4),
                ("M", _JAM_5),
                ministry="Marmeladeministeriet",
                minister_title="marmelademinister",
                minister_name="Anker Pomerans",
                committee="Marmeladeudvalget",
                committee_code="MAU",
                session="2021-22",
                date="2021-11-24",
                case_number="2021-0030-7331",
                document_number="2190347",
                asked_by=(("Ditte Syltemann", "DF"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2022 with an institute inside another ministry's words",
        f"""Solursudvalget 2021-22
SOL Alm.del - endeligt svar på spørgsmål 371
Offentligt

SOLURSMINISTERIET

Folketinget
Solursudvalget
Christiansborg
1240 København K
DK Danmark

Dato: 11. maj 2022
Kontor: Kontoret for
Middagshøjde
Sagsbeh: Emil Stavn
Sagsnr.: 2022-0030-8096
Dok.: 2391175

Besvarelse af spørgsmål nr. 371 (Alm. del) fra Folketingets Solursudvalg

Hermed sendes besvarelse af spørgsmål nr. 371 (Alm. del), som Folketingets Solursudvalg har stillet til solursministeren den 13. april 2022. Spørgsmålet er stillet efter ønske fra Rosa Meridian (NB).

Torkild Viser

/

Emil Stavn

Slotsholmsgade 120
1216 København K.

T +45 7226 8460

www.solursministeriet.dk
sm@sm.dk

Spørgsmål nr. 371 (Alm. del) fra Folketingets Solursudvalg:

”{_SUNDIAL_ASKED}”

Svar:

{_SUNDIAL_LEAD}

”{_SUNDIAL_LEAD_2}

”{_SUNDIAL_1}

{cut(f"{_SUNDIAL_2}”", 400, "som står i skygge det meste af", "SOL, Alm.del - 2021-22 - Endeligt svar på spørgsmål 371: Spm. om offentlige solure, der viser forkert" + chr(10) + "2569944_0003.png")}

{_SUNDIAL_3}”

{_SUNDIAL_4}
""",
        (
            answer(
                "371",
                _SUNDIAL_ASKED,
                ("P", _SUNDIAL_LEAD),
                ("Skyggeministeriet>P", _SUNDIAL_LEAD_2),
                ("Institut for Skyggemåling>Skyggeministeriet>P", f"{_SUNDIAL_1} {_SUNDIAL_2}"),
                ("Skyggeministeriet>P", _SUNDIAL_3),
                ("P", _SUNDIAL_4),
                ministry="Solursministeriet",
                minister_title="solursminister",
                minister_name="Torkild Viser",
                committee="Solursudvalget",
                committee_code="SOL",
                session="2021-22",
                date="2022-05-11",
                case_number="2022-0030-8096",
                document_number="2391175",
                asked_by=(("Rosa Meridian", "NB"),),
                refers=(other("alm_del", "145", "Solursudvalget", date="2022-02-03"),),
            ),
        ),
    ),
    Letter(
        "a written answer of 2023 in the minister's own voice with an inspectorate",
        f"""Puslespilsministeriet

Folketinget
Christiansborg
1240 København K

Dato
14. april 2023

Sagsnr.
2023 - 1871

Svar på spørgsmål nr. S 614 stillet af Thorkild Hjørnebrik (LA) til puslespilsministeren den 29. marts 2023.

Spørgsmål nr. S 614:

”{_PUZZLE_ASKED}”

Svar:

{in_lines(_PUZZLE_1, 98)}

{in_lines(_PUZZLE_2, 98)}

{cut(f"{_PUZZLE_3A} {_PUZZLE_3B}", 98, "og at forbrugeren fik medhold", "S 614 - 2022-23 (2. samling) - Endeligt svar: Om manglende brikker i puslespil" + chr(10) + "2690156_0002.png" + chr(10) + "Side 2/2")}

{in_lines(_PUZZLE_4, 98)}

{in_lines(_PUZZLE_5, 98)}

Med venlig hilsen

Merete Kantbrik
""",
        (
            answer(
                "S 614",
                _PUZZLE_ASKED,
                ("M", _PUZZLE_1),
                ("P", _PUZZLE_2),
                ("Briktilsynet>P", _PUZZLE_3A),
                ("?P", _PUZZLE_3B),
                ("P", _PUZZLE_4),
                ("M", _PUZZLE_5),
                kind=_WRITTEN,
                ministry="Puslespilsministeriet",
                minister_title="puslespilsminister",
                minister_name="Merete Kantbrik",
                committee=None,
                session="2022-23 (2. samling)",
                date="2023-04-14",
                case_number="2023 - 1871",
                asked_by=(("Thorkild Hjørnebrik", "LA"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2024 on a bill in Markdown with an inspectorate's quoted words",
        f"""Grødudvalget 2024-25
L 52 - endeligt svar på spørgsmål 11
Offentligt

## GRØDMINISTERIET

Folketinget  
Grødudvalget  
Christiansborg  
1240 København K  
DK Danmark

Dato: 2. december 2024  
Kontor: Grødretskontoret  
Sagsbeh: Clara Havregryn  
Sagsnr.: 2024-11740  
Dok.: 3489926

### Besvarelse af spørgsmål nr. 11 vedrørende forslag til lov om ændring af grødloven (Styrket indsats mod klumper) (L 52) fra Folketingets Grødudvalg

Hermed sendes besvarelse af spørgsmål nr. 11 vedrørende forslag til lov om ændring af grødloven (Styrket indsats mod klumper) (L 52), som Folketingets Grødudvalg har stillet til grødministeren den 18. november 2024. Spørgsmålet er stillet efter ønske fra Viola Smørhul (M).

Palle Kanelbo

/

Clara Havregryn

Slotsholmsgade 130  
1216 København K.

T +45 7226 8470

[www.groedministeriet.dk](http://www.groedministeriet.dk)  
[gm@gm.dk](mailto:gm@gm.dk)

### Spørgsmål nr. 11 vedrørende forslag til lov om ændring af grødloven (Styrket indsats mod klumper) (L 52) fra Folketingets Grødudvalg:

”{_PORRIDGE_ASKED}”

#### Svar:

{_PORRIDGE_1}

{_PORRIDGE_2}

{_PORRIDGE_LEAD}

”{_PORRIDGE_3}

{cut(f"{_PORRIDGE_4}”", 400, "at en klump efter tilsynets erfaring", "L 52 - 2024-25 - Endeligt svar på spørgsmål 11: Spm. om, hvordan en klump skal defineres" + chr(10) + "2945571_0003.png" + chr(10) + "Side 3/3")}

{_PORRIDGE_5}
""",
        (
            answer(
                "11 til L 52",
                _PORRIDGE_ASKED,
                ("P", f"{_PORRIDGE_1} {_PORRIDGE_2} {_PORRIDGE_LEAD}"),
                ("Grødtilsynet>P", f"{_PORRIDGE_3} {_PORRIDGE_4}"),
                ("M", _PORRIDGE_5),
                kind="bill",
                ministry="Grødministeriet",
                minister_title="grødminister",
                minister_name="Palle Kanelbo",
                committee="Grødudvalget",
                session="2024-25",
                date="2024-12-02",
                case_number="2024-11740",
                document_number="3489926",
                asked_by=(("Viola Smørhul", "M"),),
                refers=(other("bill", "12 til L 52", "Grødudvalget"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2026 with two contributions in indirect speech",
        f"""Rebudvalget 2025-26
REB Alm.del - endeligt svar på spørgsmål 96
Offentligt

Ministeriet for Knob og Reb

Folketingets Rebudvalg
Christiansborg
1240 København K

Dato
15. januar 2026

Sagsnr.
2025 - 9904

Folketingets Rebudvalg har den 12. december 2025 stillet følgende spørgsmål nr. 96 (Alm. del) til
ministeren for knob og reb, som hermed besvares. Spørgsmålet er stillet efter ønske fra Frida
Råbånd (RV).

Spørgsmål nr. 96:

{in_lines(f"”{_KNOT_ASKED}”", 98)}

Svar:

{in_lines(_KNOT_LEAD, 98)}

{in_lines(f"{_KNOT_1A} {_KNOT_1B}", 98)}

{in_lines(_KNOT_2, 98)}

{cut(f"{_KNOT_3A} {_KNOT_3B}", 98, "men at der har været to tilfælde, hvor", "REB, Alm.del - 2025-26 - Endeligt svar på spørgsmål 96: Spm. om fortøjning af statslige fartøjer" + chr(10) + "3098812_0002.png" + chr(10) + "Side 2/2")}

{in_lines(_KNOT_4, 98)}

Med venlig hilsen

Ingvar Pælestik
""",
        (
            answer(
                "96",
                _KNOT_ASKED,
                ("P", _KNOT_LEAD),
                ("Fortøjningsstyrelsen>P", _KNOT_1A),
                ("?P", _KNOT_1B),
                ("Fortøjningsstyrelsen>P", _KNOT_2),
                ("Havnerådet>P", _KNOT_3A),
                ("?P", _KNOT_3B),
                ("M", _KNOT_4),
                ministry="Ministeriet for Knob og Reb",
                minister_title="minister for knob og reb",
                minister_name="Ingvar Pælestik",
                committee="Rebudvalget",
                committee_code="REB",
                session="2025-26",
                date="2026-01-15",
                case_number="2025 - 9904",
                asked_by=(("Frida Råbånd", "RV"),),
            ),
        ),
    ),
)
