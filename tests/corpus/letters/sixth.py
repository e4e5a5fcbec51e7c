"""Letters as a clerk would meet them in a random sample: 20 new house styles of 2007 to 2026, five kinds of committee
business, written without knowledge of the rules.

Of its 20 letters 5 were read exactly before any rule was changed for them (8, once expectations were corrected).
"""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

import textwrap

from tests.corpus.letters.expected import Letter, answer

# What the rarer kinds and states are called.
_HEARING = "samraad"
_PRELIMINARY = "preliminary"
_SUPPLEMENTARY = "supplementary"


def _wrap(text: str, width: int = 88) -> str:
    return textwrap.fill(text.strip(), width, break_on_hyphens=False, break_long_words=False)


def _broken(text: str, width: int, *breaks: tuple[str, str]) -> str:
    """The text in lines of that width, with something of the page after each of the given words."""
    pieces = []
    for after, noise in breaks:
        assert text.count(after) == 1, after
        head, text = text.split(after)
        pieces.append(_wrap(head + after, width) + noise)
    return "".join(pieces) + _wrap(text, width)


# 1: 2007
_KISS_ASKED = "Ministeren bedes kommentere henvendelsen af 14. november 2007 fra Landsforeningen for Håndtryk, jf. L 48 - bilag 6."
_KISS_1 = "Lovforslaget indebærer, at statslige og kommunale institutioner skal tilbyde borgerne mindst to hilseformer, hvoraf den ene skal være uden berøring. Forslaget bygger på betænkning nr. 1491 om hilsener i det offentlige rum."
_KISS_2 = "Landsforeningen for Håndtryk anfører i henvendelsen, at håndtrykket med forslaget mister den særstilling, som det har haft siden hilsecirkulæret af 1921. Landsforeningen finder endvidere, at høringsfristen har været for kort til, at de lokale afdelinger har kunnet nå at drøfte forslaget."
_KISS_3 = "Kysseministeriet skal hertil bemærke, at lovforslaget ikke ændrer ved adgangen til at hilse med håndtryk. Hilsecirkulæret af 1921 blev i øvrigt ophævet med virkning fra den 1. januar 1984. For så vidt angår høringsfristen kan det oplyses, at lovforslaget blev sendt i høring den 20. august 2007 hos 41 myndigheder og organisationer med frist den 17. september 2007. Tre høringsparter har anmodet om at få fristen forlænget, og det er i alle tre tilfælde blevet imødekommet."
_KISS_4 = "Hilseinstituttet har på ministeriets forespørgsel oplyst, at der ikke findes nogen samlet opgørelse over brugen af håndtryk i den offentlige sektor."
_KISS_5 = "Det skønnes dog, at omkring halvdelen af alle borgere foretrækker denne hilseform."
_KISS_6 = "Kysseministeriet finder på den baggrund ikke anledning til at foreslå lovforslaget ændret. Der henvises i øvrigt til besvarelsen af spørgsmål nr. 2 til L 48."

# 2: 2009
_DRUM_ASKED = "Hvor mange klager over trommespil i beboelsesejendomme har myndighederne modtaget i årene 2006, 2007 og 2008, og hvor mange af klagerne har ført til et påbud?"
_DRUM_LEAD = "Trommeministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Rytmedirektoratet, som har oplyst følgende:"
_DRUM_1 = "Rytmedirektoratet modtager klager over trommespil, når klagen ikke kan afgøres af ejendommens bestyrelse. Direktoratet har siden 2005 registreret klagerne i et elektronisk journalsystem, hvoraf det fremgår, om sagen er afsluttet med et påbud."
_DRUM_2 = "I 2006 modtog direktoratet 214 klager, i 2007 243 klager og i 2008 198 klager. Af de i alt 655 klager er 71 afsluttet med et påbud om at anvende dæmpere eller filt, mens fire er afsluttet med et egentligt forbud mod at spille efter kl. 20.00. De øvrige klager er enten afvist, tilbagekaldt eller afsluttet med vejledning."
_DRUM_3 = "Faldet fra 2007 til 2008 må formentlig ses i sammenhæng med, at direktoratet i februar 2008 udsendte pjecen ”Tromning og naboskab”, som er omdelt i 40.000 eksemplarer."
_DRUM_4 = "Trommeministeriet kan henholde sig til det af Rytmedirektoratet anførte."
_DRUM_ASKED_2 = (
    "Er det ministerens opfattelse, at der er behov for at ændre reglerne om trommespil i beboelsesejendomme?"
)
_DRUM_5 = "Reglerne om trommespil i beboelsesejendomme er senest ændret ved lov nr. 402 af 1. juni 2005. Det blev ved den lejlighed forudsat, at reglerne skulle evalueres efter fem år."
_DRUM_6 = "Ifølge Lejernes Rytmeforening fungerer reglerne efter hensigten i de fleste ejendomme. Foreningen efterlyser imidlertid en hurtigere behandling af klagerne."
_DRUM_7 = "Jeg er glad for, at antallet af klager er faldet. Evalueringen iværksættes i foråret 2010, og jeg vil ikke på forhånd lægge mig fast på, om den giver anledning til ændringer. Jeg sender naturligvis gerne evalueringen til udvalget, når den foreligger."

# 3: 2011
_BUBBLE_ASKED = "Hvad kan ministeren oplyse om antallet af tilladelser til opstilling af boblemaskiner i gaderummet, og mener ministeren, at sagsbehandlingstiden på op mod fem måneder er rimelig?"
_BUBBLE_1 = "Efter § 6 i boblebekendtgørelsen kræver det tilladelse fra kommunen at opstille en boblemaskine i gaderummet, når maskinen kan udsende mere end 200 bobler i minuttet. Kommunens afgørelse kan påklages til Boblenævnet inden fire uger."
_BUBBLE_2 = "Boblestyrelsen har over for ministeriet oplyst, at kommunerne siden 2008 har indberettet 319 tilladelser, heraf 204 i hovedstadsområdet. Den gennemsnitlige sagsbehandlingstid var i 2010 på ni uger, oplyser styrelsen."
_BUBBLE_3 = "Boblenævnet modtog i 2010 i alt 12 klager, og klageren fik helt eller delvist medhold i tre af dem. Det oplyser Boblenævnet."
_BUBBLE_4 = "Jeg synes ikke, at fem måneder er rimeligt, hvis det er det, en ansøger må vente. Men oplysningerne fra styrelsen tyder på, at der er tale om enkeltstående tilfælde. Jeg har derfor ikke aktuelle planer om at indføre en egentlig frist, men jeg har bedt styrelsen om at gøre kommunerne opmærksomme på, at simple ansøgninger bør kunne afgøres inden for 14 dage."
_BUBBLE_5 = "Det bemærkes afslutningsvis, at regeringen i lovprogrammet har varslet en samlet revision af bobleloven i næste folketingsår, og at sagsbehandlingstiden vil indgå i arbejdet."

# 4: 2012
_PIG_ASKED = "Ministeren bedes redegøre for, hvorfor udgiften til nye møntmaskiner er steget fra 31 mio. kr. til 44 mio. kr. siden den oprindelige bevilling, og om der er risiko for yderligere fordyrelser."
_PIG_1 = "Den oprindelige bevilling blev tiltrådt af udvalget i december 2009 og byggede på et overslag fra Møntværket med en usikkerhed på plus/minus 30 pct."
_PIG_2 = "Møntværket har i et notat af 3. december 2012 anført, at fordyrelsen ”i al væsentlighed kan henføres til ændrede krav til maskinernes sikkerhed”, og at kravene ikke var kendt, da overslaget blev lavet."
_PIG_3 = "Møntværket har endvidere oplyst, at fordyrelsen fordeler sig således:"
_PIG_4 = "Mio. kr. (2012-priser) Bevilling 2009 Skøn 2012 Maskiner 22,0 30,5 Installation 6,0 8,5 Uddannelse 3,0 5,0 I alt 31,0 44,0"
_PIG_5 = "Sparegriseministeriet bemærker, at der er indgået kontrakt med leverandøren til fast pris for så vidt angår maskinerne. Ministeriet vurderer derfor, at risikoen for yderligere fordyrelser er begrænset til installation og uddannelse, hvortil der er afsat en reserve på 1,2 mio. kr."
_PIG_6 = "Statens Revisionskontor for Småpenge har gennemgået kontrakten og har ikke haft bemærkninger."
_PIG_7 = "Kontoret peger dog på, at leverandøren er uden konkurrence på det danske marked."

# 5: 2014
_HAMMOCK_ASKED = "Vil ministeren redegøre for, hvad ministeren agter at gøre for at sikre, at alle kommunale parker har mindst én hængekøje til fri afbenyttelse, jf. omtalen i Parkavisen den 9. februar 2014?"
_HAMMOCK_1 = "Tak for spørgsmålet, som jeg er glad for at få lejlighed til at besvare her i udvalget. Jeg ved, at emnet ligger mange borgere på sinde, og det gør det også for mig."
_HAMMOCK_2 = "Lad mig begynde med at slå fast, at det er kommunerne, der driver parkerne. Jeg kan ikke pålægge en kommune at hænge en hængekøje op, og det ønsker jeg heller ikke at kunne."
_HAMMOCK_3 = "Hængekøjestyrelsen har oplyst, at der i dag er hængekøjer i 212 af de 540 parker, som kommunerne har registreret. Styrelsen har desuden oplyst, at tallet er steget med 40 på to år."
_HAMMOCK_4 = "Det synes jeg er en flot udvikling. Og jeg hæfter mig ved, at den er sket helt uden tvang. Derfor vil jeg heller ikke love udvalget en ny lov i dag."
_HAMMOCK_5 = (
    "Ifølge Parkforvalternes Forening er det især udgiften til tilsyn, der afholder kommunerne fra at komme i gang."
)
_HAMMOCK_6 = "Den udfordring tager jeg alvorligt. Jeg har derfor bedt mit ministerium om at se på, om kravet om ugentligt tilsyn kan lempes, uden at det går ud over sikkerheden, og jeg forventer at vende tilbage til udvalget inden sommerferien."
_HAMMOCK_7 = "Med de ord vil jeg takke for opmærksomheden, og jeg ser frem til debatten."

# 6: 2016
_JUGGLE_ASKED = "Vil ministeren redegøre for politiets indsats mod ulovlig jonglering med fakler på Nordkysten i sommeren 2015, herunder hvor mange personer der er sigtet?"
_JUGGLE_LEAD = "Jongleringsministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Rigsvagten, der har oplyst følgende:"
_JUGGLE_1 = "Rigsvagten har til brug for besvarelsen indhentet bidrag fra Nordkystens Politi, der har oplyst følgende:"
_JUGGLE_2 = "Nordkystens Politi kan oplyse, at politikredsen i perioden fra den 15. juni til den 31. august 2015 gennemførte i alt 22 målrettede kontroller på strandene mellem Rågehoved og Tisvang. Kontrollerne blev gennemført i samarbejde med de lokale beredskaber og blev udført af såvel uniformeret som civilt personale."
_JUGGLE_3 = "Der blev ved kontrollerne rejst sigtelse mod 17 personer for overtrædelse af fakkellovens § 12, stk. 1, jf. § 20. Ni af sagerne er afgjort med bøde, mens de resterende otte sager beror på anklagemyndighedens afgørelse. Herudover er der i 31 tilfælde meddelt advarsel."
_JUGGLE_4 = "Politikredsen har oplevet, at indsatsen har haft en præventiv virkning, idet antallet af anmeldelser fra borgere faldt fra 64 i sommeren 2014 til 29 i sommeren 2015."
_JUGGLE_5 = "Rigsvagten kan supplerende oplyse, at der ikke er fastsat landsdækkende retningslinjer for kontrol med fakkeljonglering, og at prioriteringen af indsatsen derfor er et anliggende for den enkelte politidirektør."
_JUGGLE_LEAD_2 = "Jongleringsministeriet har endvidere indhentet en udtalelse fra Landsanklageren for Ildsager, der har oplyst følgende:"
_JUGGLE_6 = "Landsanklageren har ingen bemærkninger til politikredsens oplysninger. Det kan tilføjes, at bødeniveauet for førstegangsovertrædelser er 1.500 kr., jf. meddelelse nr. 4/2013."
_JUGGLE_7 = "Jongleringsministeriet kan i det hele henholde sig til udtalelserne."

# 7: 2017
_ECHO_ASKED = "Vil ministeren oplyse, hvilke regler der gælder for råb i bjerge og kløfter i de lande, som Danmark normalt sammenligner sig med?"
_ECHO_1 = "Ekkoministeriet har via Fjernkontoret anmodet tre danske repræsentationer om bidrag til besvarelsen. Oplysningerne er indhentet over kort tid, og ministeriet har ikke haft mulighed for at efterprøve dem."
_ECHO_2 = "Danmarks ambassade i Montalpia har oplyst, at råb i bjergområder er tilladt mellem kl. 8 og 20, men at der i perioder med lavinefare kan nedlægges forbud for op til 14 dage ad gangen. Ambassaden bemærker, at forbuddene kundgøres ved opslag i dalstationerne."
_ECHO_3 = "Danmarks ambassade i Vindobrug oplyser, at der ikke findes nationale regler, idet spørgsmålet er overladt til de enkelte delstater."
_ECHO_4 = "I to af delstaterne skal man indløse et såkaldt råbekort."
_ECHO_5 = "Generalkonsulatet i Nordfjordstad har meddelt, at det ikke har været muligt at få svar fra de lokale myndigheder inden for fristen."
_ECHO_6 = "Ekkoministeriet kan tilføje, at der heller ikke i Danmark er særlige regler om råb i kløfter. Støjende adfærd kan dog efter omstændighederne være omfattet af ordensbekendtgørelsens § 3."
_ECHO_7 = "Jeg ser ikke på den baggrund behov for at tage initiativ til nye regler."

# 8: 2018
_BENCH_ASKED = "Vil ministeren redegøre for forløbet omkring fjernelsen af de 14 bænke på Kirketorvet i Nørre Vinding, og er ministeren enig i, at kommunen burde have hørt borgerne først?"
_BENCH_1 = "Det er kommunalbestyrelsen, der træffer beslutning om opstilling og fjernelse af bænke på kommunale arealer. Bænkeministeriet fører ikke tilsyn med kommunernes dispositioner på området, men har bedt Nørre Vinding Kommune om en redegørelse for forløbet."
_BENCH_2 = "Nørre Vinding Kommune har oplyst, at bænkene blev fjernet den 6. marts 2018 som led i en udskiftning af torvets belægning."
_BENCH_3 = "Beslutningen blev truffet i november 2017 efter indstilling fra forvaltningen."
_BENCH_4 = "Kommunen har endvidere oplyst, at ti af de 14 bænke vil blive sat op igen, når arbejdet er afsluttet i september. Ifølge kommunen har borgerne løbende kunnet følge sagen på kommunens hjemmeside."
_BENCH_5 = "Bymøbeltilsynet har den 3. maj 2018 oplyst, at tilsynet ikke har modtaget klager i sagen og heller ikke har fundet anledning til at tage den op af egen drift."
_BENCH_6 = "Bænkeministeriet er bekendt med en lignende sag fra 2016 i en anden del af landet."
_BENCH_7 = "I den sag oplyste kommunen, at bænkene var blevet kasseret ved en fejl."
_BENCH_8 = "Jeg mener, at det er god skik at inddrage borgerne, når man ændrer på et torv, som mange bruger. Men jeg har fuld respekt for, at beslutningen er kommunens, og jeg har ikke hjemmel til at gribe ind."

# 9: 2019
_DOLL_ASKED = "Hvor mange kludedukker er siden 2010 blevet tilbagekaldt fra det danske marked, og hvordan følges der op over for de importører, der gentagne gange har overtrådt reglerne?"
_DOLL_1 = "Kludedukkeministeriet har den 25. november 2019 anmodet Legetøjstilsynet, Dukkemuseet og Sammenslutningen af Dukkehospitaler om bidrag til besvarelsen."
_DOLL_2 = "Legetøjstilsynet har meddelt, at oplysningerne for årene før 2014 skal findes ved en manuel gennemgang af papirsager, og at tilsynet derfor først kan afgive sit bidrag medio januar 2020."
_DOLL_LEAD = "Dukkemuseet har afgivet følgende bidrag:"
_DOLL_3 = "Museet fører ikke register over tilbagekaldte dukker, men modtager pligtafleverede eksemplarer af dukker, der er fremstillet i Danmark. Museet har i den anledning kendskab til to danske dukker, der er trukket tilbage af producenten, henholdsvis i 2012 og 2016."
_DOLL_4 = "Sammenslutningen af Dukkehospitaler er ikke vendt tilbage inden for den frist, som ministeriet havde sat."
_DOLL_5 = "Det har på den baggrund ikke været muligt at besvare spørgsmålet endeligt inden for fristen. Jeg forventer at kunne oversende en endelig besvarelse til udvalget inden udgangen af januar 2020."

# 10: 2020
_FLUTE_ASKED = "Ministeren bedes oplyse antallet af tilsyn med landets fløjtemagere i 2017, 2018 og 2019 fordelt på år, samt hvor mange af tilsynene der har ført til påbud."
_FLUTE_LEAD = (
    "Fløjteministeriet har til brug for besvarelsen indhentet et bidrag fra Fløjtetilsynet, der oplyser følgende:"
)
_FLUTE_1 = "Fløjtetilsynet fører tilsyn med samtlige fløjtemagere, der er optaget i håndværksregistret. Det fremgår af tabel 1, hvor mange tilsyn der er gennemført i de enkelte år, og hvor mange der har ført til påbud."
_FLUTE_2 = "Tabel 1. Tilsyn og påbud År Tilsyn Heraf varslede Påbud 2017 412 388 38 2018 437 401 41 2019 298 290 17 I alt 1.147 1.079 96 Kilde: Fløjtetilsynets sagssystem. Opgjort den 11. maj 2020."
_FLUTE_3 = "Nedgangen i 2019 skyldes, at to tilsynsførende fratrådte i foråret, og at stillingerne først blev genbesat i november. Tilsynet forventer, at aktiviteten i 2021 vil være på niveau med 2018."
_FLUTE_4 = "Det bemærkes, at et tilsyn kan føre til flere påbud, og at et påbud kan være givet i et andet år end det, hvor tilsynet blev gennemført.1"
_FLUTE_5 = "1 Der er ikke i opgørelsen taget højde for påbud, der senere er ophævet."
_FLUTE_LEAD_2 = "Klagerådet for Blæseinstrumenter har supplerende oplyst følgende:"
_FLUTE_6 = "Rådet har i perioden behandlet 21 klager over påbud og ophævet fire af påbuddene."
_FLUTE_7 = "Fløjteministeriet kan oplyse, at der med finansloven for 2020 er afsat midler til yderligere tre tilsynsførende. Ministeriet følger udviklingen i tilsynets aktivitet i de kvartalsvise møder med tilsynet."

# 11: 2021
_SAND_ASKED = "Vil ministeren oplyse, om kommunerne efter lovforslaget skal kompenseres for udgifterne til opsyn med sandslotte, og hvad udgifterne anslås til?"
_SAND_1 = "Lovforslagets økonomiske konsekvenser for kommunerne er beskrevet i pkt. 4 i de almindelige bemærkninger. Det fremgår heraf, at merudgifterne skønnes til 8,4 mio. kr. i 2022 og 6,1 mio. kr. årligt derefter, og at kommunerne kompenseres efter de sædvanlige regler."
_SAND_2 = "Kystkommunernes Forbund har i sit høringssvar vurderet, at merudgifterne bliver mindst dobbelt så store. Forbundet peger navnlig på, at der i højsæsonen skal være opsyn på strandene alle ugens dage."
_SAND_3 = "Sandslotsministeriet bemærker, at forbundets skøn omfatter strande, som ikke er omfattet af lovforslaget. Skønnet i bemærkningerne er drøftet med Økonomikontoret for Strand og Sten, som har bekræftet beregningen. Ministeriet fastholder på den baggrund sit skøn."
_SAND_ASKED_2 = (
    "Finder ministeren det rimeligt, at børn under 12 år kan pålægges at fjerne et sandslot efter solnedgang?"
)
_SAND_4 = "Nej, det finder jeg ikke, og det er heller ikke det, der står i lovforslaget. Pligten til at fjerne et sandslot påhviler efter den foreslåede § 5 den, der har forældremyndigheden. Jeg vil gerne understrege, at pligten bortfalder, når højvandet alligevel vil fjerne slottet inden for et døgn."
_SAND_LEAD = (
    "Børnerådet for Leg og Fritid har i en udtalelse af 2. marts 2021 til ministeriet anført følgende om bestemmelsen:"
)
_SAND_5 = "Rådet hilser det velkomment, at pligten er lagt på de voksne. Rådet opfordrer til, at det på skiltene ved stranden tydeligt fremgår, at børnene gerne må bygge videre dagen efter."
_SAND_6 = "Jeg er enig med rådet og har bedt om, at opfordringen bliver skrevet ind i vejledningen."

# 12: 2022
_LAMP_ASKED = "Hvor mange lanterner i de danske havne er bevaringsværdige, og hvad gør regeringen for at sikre, at de ikke forsvinder?"
_LAMP_1 = "Der er i dag 2.480 registrerede lanterner i de danske havne, hvoraf knap en femtedel er mere end 50 år gamle. Det oplyser Lanternestyrelsen. I perioden 2018-2021 er der nedtaget 112 lanterner, oplyser styrelsen videre."
_LAMP_2 = "Lanterner, der er mere end 50 år gamle, kan udpeges som bevaringsværdige efter § 14 i havnelysloven. Udpegningen foretages af kommunalbestyrelsen og skal tinglyses."
_LAMP_3 = "Som Det Maritime Lysråd har oplyst, findes der kun tre værksteder i landet, som kan restaurere de ældste lanterner."
_LAMP_4 = "To af værkstederne ligger i samme by, og det tredje har varslet lukning."
_LAMP_5 = "Havnenes Fællesråd vurderer, at en restaurering i gennemsnit koster 85.000 kr. pr. lanterne. Efter Fællesrådets opfattelse bør staten dække mindst halvdelen af udgiften."
_LAMP_6 = "For så vidt angår tyverier har politiet oplyst, at der i 2021 blev anmeldt ni sager."
_LAMP_7 = "Regeringen har med aftalen om havnenes kulturarv fra december 2021 afsat en pulje på 14 mio. kr. i 2022-2025, som kommunerne kan søge til restaurering. Lanterneministeriet har modtaget de første 23 ansøgninger, og der forventes truffet afgørelse i juni 2022."
_LAMP_8 = "Jeg har noteret mig Fællesrådets ønske om større statslig medfinansiering. Det er ikke et ønske, som jeg kan imødekomme inden for de nuværende rammer."

# 13: 2023
_SWING_ASKED = "Vil ministeren tage initiativ til at ophæve forbuddet mod gynger med mere end to sæder på offentlige legepladser, når forbuddet ifølge en rundspørge i Legepladsnyt ikke håndhæves?"
_SWING_1 = "Forbuddet blev indført i 1998 på baggrund af tre alvorlige ulykker. Sikkerhedsrådet for Legepladser vurderer, at der siden er undgået mellem 40 og 60 personskader om året. Rådet har over for Gyngeministeriet oplyst, at forbuddet stadig har en betydelig virkning, også selv om det sjældent håndhæves med bøder."
_SWING_2 = "Kommunerne fører tilsyn med legepladserne. Storeby Kommune og Lillehavn Kommune har over for ministeriet oplyst, at der i de to kommuner er givet påbud om nedtagning af henholdsvis fire og syv gynger i 2022."
_SWING_3 = "Jeg har på den baggrund ikke planer om at ophæve forbuddet. Når det er sagt, er jeg optaget af, at reglerne skal kunne forstås af dem, der skal følge dem. Jeg vil derfor drøfte med Sikkerhedsrådet, om der kan laves en mere enkel vejledning."
_SWING_4 = "Gyngeministeriet har ikke kendskab til den rundspørge, som der henvises til i spørgsmålet, ud over hvad der har været omtalt i medierne."

# 14: 2024
_PEG_ASKED = "Vil ministeren redegøre for, hvilke initiativer der er taget for at begrænse mængden af tøjklemmer af plast i naturen, og hvad effekten har været?"
_PEG_LEAD = "Tøjklemmeministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Snoreministeriet, der har oplyst følgende:"
_PEG_1 = "Snoreministeriet har anmodet Vasketøjsstyrelsen om bidrag til besvarelsen. Vasketøjsstyrelsen har i den forbindelse oplyst følgende:"
_PEG_2 = "I 2019 iværksatte styrelsen kampagnen ”Klem med omtanke”, som opfordrede forbrugerne til at vælge klemmer af træ. Kampagnen blev gentaget i 2021 og 2023 og har været vist på busser, i vaskerier og på sociale medier."
_PEG_3 = "Styrelsen har målt effekten ved optællinger på 60 faste strækninger langs kysten. Antallet af fundne klemmer af plast er faldet fra 7,4 pr. kilometer i 2019 til 4,9 pr. kilometer i 2023."
_PEG_4 = "Snoreministeriet kan supplere med, at der siden 1. januar 2022 har været pant på klemmer, der sælges i pakker med mere end 50 stk. Returprocenten var i 2023 på 61."
_PEG_5 = "Tøjklemmeministeriet bemærker, at et egentligt forbud mod tøjklemmer af plast vil kræve notifikation efter EU-reglerne. Regeringen vil tage stilling til spørgsmålet, når den fælleseuropæiske undersøgelse af klemmer foreligger i 2025."

# 15: 2025
_WAFFLE_ASKED = "Vil ministeren oplyse, hvor mange isvafler der er blevet kasseret på grund af den fejlbehæftede mærkning i sommeren 2024, og hvem der bærer udgiften?"
_WAFFLE_1 = "I ministeriets besvarelse af 14. januar 2025 af spørgsmål nr. 52 (Alm. del) fra Folketingets Vaffeludvalg blev det oplyst, at der var kasseret ca. 310.000 isvafler. Vaffelministeriet er efterfølgende blevet opmærksom på, at tallet ikke omfattede de vafler, der blev kasseret hos grossisterne."
_WAFFLE_2 = "Vaffelstyrelsen har den 24. februar 2025 oplyst, at der yderligere er kasseret ca. 95.000 vafler hos fire grossister."
_WAFFLE_3 = "Det samlede antal er dermed godt 400.000."
_WAFFLE_4 = "Vaffelstyrelsen beklager, at oplysningen ikke indgik i styrelsens første bidrag."
_WAFFLE_5 = "Vaffelstyrelsen har om udgiften oplyst følgende:"
_WAFFLE_6 = "Udgiften bæres som udgangspunkt af den virksomhed, der har forestået mærkningen. To virksomheder har rejst krav mod styrelsen, fordi de mener, at fejlen skyldtes styrelsens vejledning. Kravene er på tilsammen 1,7 mio. kr. og behandles af Kammeradvokaturen for Konditorvarer."
_WAFFLE_7 = "Jeg beklager over for udvalget, at den første besvarelse ikke var fyldestgørende. Jeg kan ikke udtale mig om de to krav, så længe de er under behandling."

# 16: 2026
_BREAK_ASKED = "Vil ministeren oplyse, hvad status er for udrulningen af pauserum i statslige institutioner, og hvornår ministeren forventer, at udrulningen er afsluttet?"
_BREAK_1 = "Det fremgår af regeringsgrundlaget, at alle statslige institutioner med mere end 25 ansatte skal have et pauserum inden udgangen af 2028. Regeringen har afsat 120 mio. kr. til formålet."
_BREAK_LEAD = "Ministeriet har indhentet følgende bidrag fra Pausestyrelsen:"
_BREAK_2 = "Pausestyrelsen har siden april 2025 haft ansvaret for udrulningen. Der er pr. 1. februar 2026 indrettet pauserum i 143 institutioner, svarende til 38 pct. af de institutioner, der er omfattet."
_BREAK_3 = "Udrulningen er sket i den rækkefølge, som institutionerne selv har meldt ind. De institutioner, der mangler, er navnlig dem, som bor til leje eller i fredede bygninger."
_BREAK_4 = "Der er i enkelte tilfælde konstateret skimmelsvamp i de rum, som var udset til formålet."
_BREAK_5 = "Ministeriet for Pjat og Pauser kan hertil oplyse, at tidsplanen overordnet set følges. Ministeriet modtager en status fra styrelsen hver anden måned."
_BREAK_6 = "Statens Ejendomskontor for Fredede Stuer har oplyst, at der er søgt om dispensation i 19 bygninger. Kontoret forventer at have truffet afgørelse i alle sagerne inden sommeren."
_BREAK_7 = "Jeg glæder mig over, at det går fremad. Men jeg lægger heller ikke skjul på, at jeg gerne havde set, at vi var nået længere. Jeg har derfor indkaldt styrelsen og personaleorganisationerne til et møde i april."

# 17: 2010
_SLED_ASKED = "Vil ministeren oplyse, hvor mange kælkebakker der vil blive omfattet af lovforslagets krav om belysning, og hvordan kravet vil blive kontrolleret i de kommuner, der ikke har en kælkeinspektør?"
_SLED_1 = "Det følger af den foreslåede § 9, at kælkebakker med en højde på over 12 meter skal være belyst i vinterhalvåret fra solnedgang til kl. 21. Kravet gælder både offentlige og private bakker, når offentligheden har adgang til dem."
_SLED_2 = "Efter oplysninger fra Kælkeregistret er der i alt 186 bakker over 12 meter. Heraf er 74 allerede belyst, oplyser Kælkeregistret."
_SLED_3 = "Om kontrollen bemærkes det, at den i alle kommuner varetages af den myndighed, som kommunalbestyrelsen udpeger. Lovforslaget stiller ikke krav om, at der ansættes en kælkeinspektør."
_SLED_4 = "Foreningen Kommunale Kælkeinspektører har overfor Kælkeministeriet tilkendegivet, at kontrollen efter foreningens vurdering kan gennemføres på halvanden time pr. bakke."
_SLED_5 = "Østsundby Kommune har i forbindelse med høringen oplyst, at kommunen har 11 bakker over 12 meter og vil skulle ansætte en halv medarbejder til opgaven. Kommunen anser derfor det anslåede tidsforbrug for urealistisk."
_SLED_6 = "Jeg har forståelse for kommunens bekymring, men jeg må henvise til, at der er aftalt fuld økonomisk kompensation med kommunernes organisation. Jeg agter at evaluere kontrollen, når loven har været i kraft i to vintre."

# 18: 2013
_REBUS_ASKED = "Hvad er ministerens kommentar til, at rebusser i danske ugeblade ifølge en ny undersøgelse er blevet væsentligt lettere, og vil ministeren tage initiativ til en national gådestrategi?"
_REBUS_1 = "Rebusministeriet har anmodet Gådeakademiet og Ugebladenes Samråd om en udtalelse om undersøgelsen."
_REBUS_LEAD = "Gådeakademiet har udtalt:"
_REBUS_2 = "Undersøgelsen omfatter 1.200 rebusser fra årene 1970-2012. Akademiet er enig i, at den gennemsnitlige løsningstid er faldet fra 14 til 9 minutter. Faldet kan dog lige så vel skyldes, at læserne er blevet dygtigere."
_REBUS_3 = "Akademiet ville anse en strategi for et nyttigt redskab, hvis den følges af midler til forskning."
_REBUS_LEAD_2 = "Ugebladenes Samråd har udtalt:"
_REBUS_4 = "Det er redaktionernes ansvar at vælge rebusser. Samrådet kan ikke genkende billedet af, at rebusserne skulle være blevet lettere, og henviser til, at rubrikken ”Ugens Hjernevrider” netop er udvidet med to sider."
_REBUS_5 = "Rebusministeriet har noteret sig, at de to udtalelser peger i hver sin retning. Det er ministeriets opfattelse, at en national strategi ikke er det rette middel, da valget af rebusser hører under bladenes redaktionelle frihed."
_REBUS_6 = "Jeg deler akademiets glæde ved en god gåde, og jeg drøfter gerne med udvalget, hvordan vi kan styrke interessen blandt de unge."

# 19: 2015
_GNAT_ASKED = "Vil ministeren redegøre for, hvad ministeren vil gøre ved det stigende antal myg omkring landets badesøer, og om ministeren er enig med Badebyernes Sammenslutning i, at beredskabet er utilstrækkeligt?"
_GNAT_1 = "Jeg vil gerne takke udvalget for invitationen. Jeg har set frem til at kunne gøre rede for sagen, for der har været mange tal fremme i pressen, og jeg tror, at det kan være nyttigt at skille dem ad."
_GNAT_2 = "Myggeinstituttet har oplyst, at antallet af myg i gennemsnit er steget med 8 pct. om året siden 2011. Instituttet har samtidig oplyst, at stigningen især ses i somre med meget nedbør."
_GNAT_3 = "Jeg kan altså godt bekræfte, at der er kommet flere myg. Men jeg kan ikke bekræfte, at beredskabet er utilstrækkeligt. Det er jeg ikke enig i."
_GNAT_4 = "Badebyernes Sammenslutning har i et brev af 2. juni 2015 anført, at hver tredje badeby ikke har adgang til en myggevogn."
_GNAT_5 = "Det har jeg naturligvis undersøgt, og mit indtryk er, at de fleste af de byer låner en vogn af nabobyen. Jeg mener, at det er en fornuftig måde at gøre det på."
_GNAT_6 = "Ifølge Region Sønderhav er der i år indkøbt to vogne, som badebyerne kan låne uden beregning."
_GNAT_7 = "Det vil jeg gerne kvittere for. Jeg har aftalt med regionerne, at vi mødes efter sommeren og gør status, og jeg vil orientere udvalget om resultatet."

# 20: 2024
_DUCK_ASKED = "Vil ministeren i forlængelse af besvarelsen af spørgsmål nr. 204 (Alm. del) oplyse, hvor mange ænder der er blevet mærket i landets bysøer siden 2020, og hvad der er årsagen til, at mærkningen er sat i bero i Vestby?"
_DUCK_1 = "Andeministeriet har til brug for besvarelsen af spørgsmålet indhentet udtalelser fra Landsregistret for Ænder og Vestby Kommune."
_DUCK_LEAD = "Landsregistret for Ænder har oplyst følgende:"
_DUCK_2 = "Landsregistret kan oplyse, at der i perioden fra den 1. januar 2020 til den 30. juni 2024 er mærket 18.734 ænder i bysøer. Det svarer til, at ca. 42 pct. af de fastboende ænder nu bærer mærke."
_DUCK_3 = "Det bemærkes, at registret bygger på indberetninger fra de frivillige mærkere, og at der må påregnes en vis underrapportering."
_DUCK_LEAD_2 = "Vestby Kommune har oplyst følgende:"
_DUCK_4 = "Kommunen har sat mærkningen i bero, fordi Østre Sø er blevet tømt i forbindelse med renovering af søbunden. Entreprenøren, Vandværk & Søn, har oplyst, at søen forventes fyldt igen i maj 2025. Mærkningen genoptages derefter."
_DUCK_5 = "Andeministeriet kan i øvrigt henvise til ministeriets besvarelse af 11. juni 2024 af spørgsmål nr. 204 (Alm. del) fra Folketingets Andeudvalg, der vedrører finansieringen af mærkningen."
_DUCK_6 = "Det bemærkes endelig, at Vestjyllands Dyrepoliti den 20. august 2024 har oplyst, at der ikke verserer sager om ulovlig indfangning af ænder i området."

LETTERS = (
    Letter(
        "an old letter of 2007 on a bill, with a representation that the committee forwarded",
        f"""Kysseudvalget 2007-08
L 48 - Svar på Spørgsmål 3
Offentligt

KYSSEMINISTERIET



Folketingets Kysseudvalg
Christiansborg
1240 KøbenhavnK


29. november 2007
J.nr. 2007-311-0046


Hermed sendes i 5 eksemplarer besvarelse af spørgsmål nr. 3 vedrørende forslag til lov
om ændring af lov om hilseformer (L 48), som Folketingets Kysseudvalg har stillet til
kysseministeren den 22. november 2007.


Aksel Munk-Hjort

                                        /
                                                         Birthe Sandal



Spørgsmål nr. 3 til L 48:

”{_wrap(_KISS_ASKED, 78)}”

Svar:

{_wrap(_KISS_1, 78)}

{_broken(_KISS_2, 78, ("siden hilsecirku", "-" + chr(10)), ("har været for kort", chr(10) * 2 + "- 2 -" + chr(10) * 2))}

{_broken(_KISS_3, 78, ("og organisa", "-" + chr(10)))}

{_wrap(_KISS_4 + " " + _KISS_5, 78)}

{_wrap(_KISS_6, 78)}
""",
        (
            answer(
                "3 til L 48",
                _KISS_ASKED,
                ("P", _KISS_1),
                ("Landsforeningen for Håndtryk>P", _KISS_2),
                ("P", _KISS_3),
                ("Hilseinstituttet>P", _KISS_4),
                ("?P", _KISS_5),
                ("P", _KISS_6),
                kind="bill",
                ministry="Kysseministeriet",
                minister_title="kysseminister",
                minister_name="Aksel Munk-Hjort",
                committee="Kysseudvalget",
                session="2007-08",
                date="2007-11-29",
                case_number="2007-311-0046",
                refers=(
                    ("bill", "L 48 - bilag 6", None, None, None),
                    ("bill", "2 til L 48", "Kysseudvalget", None, None),
                ),
            ),
        ),
    ),
    Letter(
        "a letter of 2009 with labels in a column, two questions and a statement over two pages",
        f"""Trommeudvalget 2008-09
TRO alm. del - Svar på Spørgsmål 88
Offentligt

TROMMEMINISTERIET

Folketinget
Trommeudvalget
Christiansborg
1240 København K

Dato:
Kontor:
Sagsbeh.:
Sagsnr.:
Dok.:
8. juni 2009
Kontoret for Slagtøj og
Rytme
Henriette Vang
2009-714-0233
HEV40217

Hermed sendes endelig besvarelse af spørgsmål nr. 88 og nr. 89 (Alm. del), som Folketingets Trommeudvalg har stillet til trommeministeren den 11. maj 2009.

Otto Randbøl
/
Henriette Vang

Paukestræde 12
1219 København K

Telefon 33 00 17 40
Telefax 33 00 17 41

www.tromme.dk
trm@tromme.dk

Spørgsmål nr. 88 (Alm. del):

”{_wrap(_DRUM_ASKED)}”

Svar:

{_wrap(_DRUM_LEAD)}

”{_broken(_DRUM_1, 88, ("fremgår, om sagen er", chr(10) * 2 + "TRO alm. del - 2008-09 - Svar på spørgsmål 88: Spm. om klager over trommespil, til trommeministeren" + chr(10) * 2 + "2/3" + chr(10) * 2))}

{_wrap(_DRUM_2)}

{_broken(_DRUM_3, 88, ("må forment", "-" + chr(10)))}”

{_wrap(_DRUM_4)}

Spørgsmål nr. 89 (Alm. del):

”{_wrap(_DRUM_ASKED_2)}”

Svar:

{_wrap(_DRUM_5)}

{_wrap(_DRUM_6)}

{_wrap(_DRUM_7)}

3/3
""",
        (
            answer(
                "88",
                _DRUM_ASKED,
                ("P", _DRUM_LEAD),
                ("Rytmedirektoratet>P", f"{_DRUM_1} {_DRUM_2} {_DRUM_3}"),
                ("P", _DRUM_4),
                ministry="Trommeministeriet",
                minister_title="trommeminister",
                minister_name="Otto Randbøl",
                committee="Trommeudvalget",
                committee_code="TRO",
                session="2008-09",
                date="2009-06-08",
                case_number="2009-714-0233",
                document_number="HEV40217",
            ),
            answer(
                "89",
                _DRUM_ASKED_2,
                ("P", _DRUM_5),
                ("Lejernes Rytmeforening>P", _DRUM_6),
                ("M", _DRUM_7),
                ministry="Trommeministeriet",
                minister_title="trommeminister",
                minister_name="Otto Randbøl",
                committee="Trommeudvalget",
                committee_code="TRO",
                session="2008-09",
                date="2009-06-08",
                case_number="2009-714-0233",
                document_number="HEV40217",
            ),
        ),
    ),
    Letter(
        "a § 20 answer of 2011, in the minister's own hand, with figures of an agency and a board",
        f"""SÆBEBOBLEMINISTERIET
Ministeren

Folketinget
Lovsekretariatet
Christiansborg
1240 København K

10. februar 2011
J.nr. 11-00482

Svar på § 20-spørgsmål nr. S 214 (2010-11)

Folketingsmedlem Torben Klitmose (W) har den 3. februar 2011 stillet følgende
spørgsmål nr. S 214 til sæbebobleministeren:

Spørgsmål nr. S 214:

{_wrap(_BUBBLE_ASKED, 80)}

Svar:

{_wrap(_BUBBLE_1, 80)}

{_broken(_BUBBLE_2, 80, ("har indberet", "-" + chr(10)))}

{_wrap(_BUBBLE_3, 80)}

{_broken(_BUBBLE_4, 80, ("ikke aktuelle planer om at", chr(10) * 2 + "Side 2/2" + chr(10) * 2))}

{_wrap(_BUBBLE_5, 80)}

Med venlig hilsen

Karen Lind Overgård
Sæbebobleminister
""",
        (
            answer(
                "S 214",
                _BUBBLE_ASKED,
                ("P", _BUBBLE_1),
                ("Boblestyrelsen>P", _BUBBLE_2),
                ("Boblenævnet>P", _BUBBLE_3),
                ("M", _BUBBLE_4),
                ("P", _BUBBLE_5),
                kind="section_20",
                ministry="Sæbebobleministeriet",
                minister_title="sæbebobleminister",
                minister_name="Karen Lind Overgård",
                committee=None,
                session="2010-11 (1. samling)",
                date="2011-02-10",
                case_number="11-00482",
                asked_by=(("Torben Klitmose", "W"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2012 on an appropriation document, with a short quotation and a table in loose cells",
        f"""Sparegriseministeriet

Folketingets Opsparingsudvalg
Christiansborg
1240 København K

Dato 11. december 2012
Sagsnr. 2012-5188
Doknr. 77402

Svar på spørgsmål nr. 4 til Akt 57 (2012-13)

Opsparingsudvalget har den 29. november 2012 stillet følgende spørgsmål nr. 4 til Akt 57, som hermed
besvares.

Spørgsmål nr. 4 til Akt 57

{_wrap(_PIG_ASKED, 100)}

Svar

{_wrap(_PIG_1, 100)}

{_wrap(_PIG_2, 100)}

{_wrap(_PIG_3, 100)}

Mio. kr. (2012-priser)
Bevilling 2009
Skøn 2012
Maskiner
22,0
30,5
Installation
6,0
8,5
Uddannelse
3,0
5,0
I alt
31,0
44,0

{_broken(_PIG_5, 100, ("Ministeriet vurderer derfor, at risikoen for", chr(10) * 2 + "Møntergade 30" + chr(10) + "1116 København K" + chr(10) + "Tlf. 33 00 57 57" + chr(10) + "CVR 11 22 33 57" + chr(10) + "Side 1 af 1" + chr(10) * 2))}

{_wrap(f"{_PIG_6} {_PIG_7}", 100)}

Med venlig hilsen

Jens Erik Skilling
sparegriseminister
""",
        (
            answer(
                "4 til Aktstk. 57",
                _PIG_ASKED,
                ("P", _PIG_1),
                ("Møntværket>P", f"{_PIG_2} {_PIG_3} {_PIG_4}"),
                ("P", f"{_PIG_5} {_PIG_6}"),
                ("Statens Revisionskontor for Småpenge>P", _PIG_7),
                kind="bill",
                ministry="Sparegriseministeriet",
                minister_title="sparegriseminister",
                minister_name="Jens Erik Skilling",
                committee="Opsparingsudvalget",
                session="2012-13",
                date="2012-12-11",
                case_number="2012-5188",
                document_number="77402",
            ),
        ),
    ),
    Letter(
        "speech notes of 2014 for a hearing",
        f"""Hængekøjeudvalget 2013-14
HKU Alm.del - endeligt svar på spørgsmål BK
Offentligt

Hængekøjeministeriet

TALEPAPIR
Det talte ord gælder

19. marts 2014
Sagsnr.: 1403117

Samråd i Folketingets Hængekøjeudvalg den 19. marts 2014 om samrådsspørgsmål BK (Alm. del), stillet til hængekøjeminister Pia Dalsgård Rask efter ønske fra Gorm Aastrand (Q)

Samrådsspørgsmål BK:

”{_wrap(_HAMMOCK_ASKED, 70)}”

Svar:

{_wrap(_HAMMOCK_1, 70)}

{_wrap(_HAMMOCK_2, 70)}

{_wrap(_HAMMOCK_3, 70)}

{_broken(_HAMMOCK_4, 70, ("at den er sket helt", chr(10) * 2 + "Side 2" + chr(10) * 2))}

{_wrap(_HAMMOCK_5, 70)}

{_wrap(_HAMMOCK_6, 70)}

{_wrap(_HAMMOCK_7, 70)}
""",
        (
            answer(
                "BK",
                _HAMMOCK_ASKED,
                ("M", f"{_HAMMOCK_1} {_HAMMOCK_2}"),
                ("Hængekøjestyrelsen>P", _HAMMOCK_3),
                ("M", _HAMMOCK_4),
                ("Parkforvalternes Forening>P", _HAMMOCK_5),
                ("M", f"{_HAMMOCK_6} {_HAMMOCK_7}"),
                kind=_HEARING,
                ministry="Hængekøjeministeriet",
                minister_title="hængekøjeminister",
                minister_name="Pia Dalsgård Rask",
                committee="Hængekøjeudvalget",
                committee_code="HKU",
                session="2013-14",
                date="2014-03-19",
                case_number="1403117",
                asked_by=(("Gorm Aastrand", "Q"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2016 with a police district quoted within a national authority over three pages",
        f"""JONGLERINGSMINISTERIET

Folketinget
Jongleringsudvalget
Christiansborg
1240 København K
DK Danmark

Dato:
Kontor:
Sagsbeh:
Sagsnr.:
Dok.:
14. januar 2016
Ild- og Keglekontoret
Rasmus Tveden
2015-0041-0719
1826604

Besvarelse af spørgsmål nr. 61 (Alm. del) fra Folketingets Jongleringsudvalg

Hermed sendes besvarelse af spørgsmål nr. 61 (Alm. del), som Folketingets Jongleringsudvalg har stillet til jongleringsministeren den 17. december 2015. Spørgsmålet er stillet efter ønske fra Ditte Bakke Holm (Z) og Svend Aage Kragh (Å).

Søren Balle Thorning
/
Mads Ulrik Fenger

Keglepladsen 3
1220 København K.

T +45 7200 4141
F +45 7200 4142

www.jongleringsministeriet.dk
jgm@jgm.dk

Side 2/4

Spørgsmål nr. 61 (Alm. del) fra Folketingets Jongleringsudvalg:

”{_wrap(_JUGGLE_ASKED, 84)}”

Svar:

{_wrap(_JUGGLE_LEAD, 84)}

”{_wrap(_JUGGLE_1, 84)}

”{_broken(_JUGGLE_2, 84, ("de lokale beredskaber og blev", chr(10) * 2 + "Side 3/4" + chr(10) * 2))}

{_broken(_JUGGLE_3, 84, ("sager beror på anklage", "-" + chr(10)))}

{_wrap(_JUGGLE_4, 84)}”

{_wrap(_JUGGLE_5, 84)}”

{_wrap(_JUGGLE_LEAD_2, 84)}

”{_broken(_JUGGLE_6, 84, ("Det kan tilføjes, at", chr(10) * 2 + "Side 4/4" + chr(10) * 2))}”

{_wrap(_JUGGLE_7, 84)}
""",
        (
            answer(
                "61",
                _JUGGLE_ASKED,
                ("P", _JUGGLE_LEAD),
                ("Rigsvagten>P", _JUGGLE_1),
                ("Nordkystens Politi>Rigsvagten>P", f"{_JUGGLE_2} {_JUGGLE_3} {_JUGGLE_4}"),
                ("Rigsvagten>P", _JUGGLE_5),
                ("P", _JUGGLE_LEAD_2),
                ("Landsanklageren for Ildsager>P", _JUGGLE_6),
                ("P", _JUGGLE_7),
                ministry="Jongleringsministeriet",
                minister_title="jongleringsminister",
                minister_name="Søren Balle Thorning",
                committee="Jongleringsudvalget",
                session="2015-16",
                date="2016-01-14",
                case_number="2015-0041-0719",
                document_number="1826604",
                asked_by=(("Ditte Bakke Holm", "Z"), ("Svend Aage Kragh", "Å")),
            ),
        ),
    ),
    Letter(
        "a letter of 2017 with what embassies report, nowhere quoted",
        f"""Ekkoudvalget 2016-17
EKU Alm.del endeligt svar på spørgsmål 149
Offentligt

EKKOMINISTERIET

Ekkoudvalget
Folketinget

Dato: 05-05-2017
Enhed: Internationalt Sekretariat
Sagsnr.: 2017-1904
Dok. nr.: 311960

Folketingets Ekkoudvalg har den 6. april 2017 stillet følgende spørgsmål nr. 149 (Alm. del) til ekkoministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Hans-Peter Ravnkilde (M).

Spørgsmål nr. 149:

”{_ECHO_ASKED}”

Svar:

{_ECHO_1}

{_broken(_ECHO_2, 400, ("i perioder med lavine", "-" + chr(10)))}

{_ECHO_3} {_ECHO_4}

{_ECHO_5}

{_broken(_ECHO_6, 400, ("Støjende adfærd kan dog", chr(10) * 2 + "EKU, Alm.del - 2016-17 - Endeligt svar på spørgsmål 149: Spm. om regler for råb i bjerge" + chr(10) + "1876003_0002.png" + chr(10) * 2))}

{_ECHO_7}

Med venlig hilsen

Liselotte Kvist Bang
""",
        (
            answer(
                "149",
                _ECHO_ASKED,
                ("P", _ECHO_1),
                ("Danmarks ambassade i Montalpia>P", _ECHO_2),
                ("Danmarks ambassade i Vindobrug>P", _ECHO_3),
                ("?P", _ECHO_4),
                ("Generalkonsulatet i Nordfjordstad>P", _ECHO_5),
                ("P", _ECHO_6),
                ("M", _ECHO_7),
                ministry="Ekkoministeriet",
                minister_title="ekkominister",
                minister_name="Liselotte Kvist Bang",
                committee="Ekkoudvalget",
                committee_code="EKU",
                session="2016-17",
                date="2017-05-05",
                case_number="2017-1904",
                document_number="311960",
                asked_by=(("Hans-Peter Ravnkilde", "M"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2018 about one municipality, which is later just called the municipality",
        f"""Bænkeudvalget 2017-18
BÆU Alm.del - endeligt svar på spørgsmål 341
Offentligt
1902217_0001.png

Bænke-
ministeriet

Folketingets Bænkeudvalg

30. maj 2018
J.nr. 2018 - 2276

Bænkeudvalget har i brev af 2. maj 2018 stillet bænkeministeren følgende spørgsmål nr. 341 (Alm. del), som hermed besvares. Spørgsmålet er stillet efter ønske fra Anne Marie Skovbo (H).

Spørgsmål 341

{_wrap(_BENCH_ASKED, 95)}

Svar

{_broken(_BENCH_1, 95, ("træffer beslutning om opstil", "-" + chr(10)))}

{_wrap(f"{_BENCH_2} {_BENCH_3} {_BENCH_4}", 95)}

{_broken(_BENCH_5, 95, ("ikke har modtaget klager i sagen og", chr(10) * 2 + "Plankegade 19 · 1224 København K · Tlf. 72 00 19 19 · post@baenk.example · CVR-nr. 12 00 19 19" + chr(10) * 2 + "2" + chr(10) * 2))}

{_wrap(f"{_BENCH_6} {_BENCH_7}", 95)}

{_wrap(_BENCH_8, 95)}

Venlig hilsen

Niels Otto Egeskov
Bænkeminister
""",
        (
            answer(
                "341",
                _BENCH_ASKED,
                ("P", _BENCH_1),
                ("Nørre Vinding Kommune>P", _BENCH_2),
                ("?P", _BENCH_3),
                ("Nørre Vinding Kommune>P", _BENCH_4),
                ("Bymøbeltilsynet>P", _BENCH_5),
                ("P", _BENCH_6),
                ("?P", _BENCH_7),
                ("M", _BENCH_8),
                ministry="Bænkeministeriet",
                minister_title="bænkeminister",
                minister_name="Niels Otto Egeskov",
                committee="Bænkeudvalget",
                committee_code="BÆU",
                session="2017-18",
                date="2018-05-30",
                case_number="2018 - 2276",
                asked_by=(("Anne Marie Skovbo", "H"),),
            ),
        ),
    ),
    Letter(
        "a preliminary answer of 2019, of three that were asked one has answered",
        f"""Kludedukkeudvalget 2019-20
KLU Alm.del - foreløbigt svar på spørgsmål 73
Offentligt

Kludedukkeministeriet

Folketinget
Kludedukkeudvalget
Christiansborg
1240 København K

Dato: 19. december 2019
Kontor: Tekstil og Fyld
Sagsnr.: 2019-06612
Dok.: 1288310

Foreløbig besvarelse af spørgsmål nr. 73 (Alm. del)

Folketingets Kludedukkeudvalg har den 21. november 2019 stillet følgende spørgsmål nr. 73 (Alm. del) til kludedukkeministeren, som hermed besvares foreløbigt. Spørgsmålet er stillet efter ønske fra Mette Rubæk (Y).

Spørgsmål nr. 73:

”{_wrap(_DOLL_ASKED)}”

Foreløbigt svar:

{_wrap(_DOLL_1)}

{_wrap(_DOLL_2)}

{_wrap(_DOLL_LEAD)}

”{_broken(_DOLL_3, 88, ("er fremstillet i Danmark. Museet har", chr(10) * 2 + "Side 1/2" + chr(10) * 2))}”

{_wrap(_DOLL_4)}

{_broken(_DOLL_5, 88, ("Jeg forventer at kunne oversen", "-" + chr(10)))}

Med venlig hilsen

Bodil Friis Lauritzen
""",
        (
            answer(
                "73",
                _DOLL_ASKED,
                ("P", _DOLL_1),
                ("Legetøjstilsynet>P", _DOLL_2),
                ("P", _DOLL_LEAD),
                ("Dukkemuseet>P", _DOLL_3),
                ("P", _DOLL_4),
                ("M", _DOLL_5),
                status=_PRELIMINARY,
                ministry="Kludedukkeministeriet",
                minister_title="kludedukkeminister",
                minister_name="Bodil Friis Lauritzen",
                committee="Kludedukkeudvalget",
                committee_code="KLU",
                session="2019-20",
                date="2019-12-19",
                case_number="2019-06612",
                document_number="1288310",
                asked_by=(("Mette Rubæk", "Y"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2020 whose quoted statement has a table, a note and a page break",
        f"""Fløjteudvalget 2019-20
FLØ Alm.del - endeligt svar på spørgsmål 512
Offentligt

FLØJTEMINISTERIET

Til
Folketingets Fløjteudvalg

Sagsnummer
2020-2071
Doknr.
445018
Dato
28-05-2020

Folketingets Fløjteudvalg har den 30. april 2020 stillet følgende spørgsmål nr. 512 (Alm. del) til fløjteministeren, som hermed besvares.

Spørgsmål nr. 512

”{_wrap(_FLUTE_ASKED, 76)}”

Svar

{_wrap(_FLUTE_LEAD, 76)}

”{_wrap(_FLUTE_1, 76)}

Tabel 1. Tilsyn og påbud
År
Tilsyn
Heraf varslede
Påbud
2017
412
388
38
2018
437
401
41
2019
298
290
17
I alt
1.147
1.079
96
Kilde: Fløjtetilsynets sagssystem. Opgjort den 11. maj 2020.

{_broken(_FLUTE_3, 76, ("Tilsynet forventer, at", chr(10) * 2 + "FLØ, Alm.del - 2019-20 - Endeligt svar på spørgsmål 512: Spm. om tilsyn med landets fløjtemagere" + chr(10) * 2 + "Side 2 af 2" + chr(10) * 2))}

{_wrap(_FLUTE_4, 76)}

{_wrap(_FLUTE_5, 76)}”

{_wrap(_FLUTE_LEAD_2, 76)}

”{_wrap(_FLUTE_6, 76)}”

{_wrap(_FLUTE_7, 76)}

Med venlig hilsen

Hanne Grønning Ek

/ Peter Blæsild
""",
        (
            answer(
                "512",
                _FLUTE_ASKED,
                ("P", _FLUTE_LEAD),
                ("Fløjtetilsynet>P", f"{_FLUTE_1} {_FLUTE_2} {_FLUTE_3} {_FLUTE_4} {_FLUTE_5}"),
                ("P", _FLUTE_LEAD_2),
                ("Klagerådet for Blæseinstrumenter>P", _FLUTE_6),
                ("P", _FLUTE_7),
                ministry="Fløjteministeriet",
                minister_title="fløjteminister",
                minister_name="Hanne Grønning Ek",
                committee="Fløjteudvalget",
                committee_code="FLØ",
                session="2019-20",
                date="2020-05-28",
                case_number="2020-2071",
                document_number="445018",
            ),
        ),
    ),
    Letter(
        "a letter of 2021 on a bill with two questions, one about money, one about children",
        f"""Sandslotsudvalget 2020-21
L 131 - endeligt svar på spørgsmål 5
Offentligt
2351188_0001.png

Sandslotsministeriet
Strandpromenaden 8
2100 København Ø

Folketingets Sandslotsudvalg
Christiansborg

Sagsnr. 2021 - 318
Doknr. 90551
Dato 17-03-2021

Folketingets Sandslotsudvalg har den 3. marts 2021 stillet følgende spørgsmål nr. 5 og 6 til L 131 om forslag til lov om opførelse af sandslotte m.v., som hermed besvares. Spørgsmålene er stillet efter ønske fra Jakob Elling Vang (Q).

Spørgsmål nr. 5 til L 131:

”{_wrap(_SAND_ASKED)}”

Svar:

{_wrap(_SAND_1)}

{_broken(_SAND_2, 88, ("Forbundet peger navn", "-" + chr(10)))}

{_wrap(_SAND_3)}

Spørgsmål nr. 6 til L 131:

”{_wrap(_SAND_ASKED_2)}”

Svar:

{_broken(_SAND_4, 88, ("Jeg vil gerne under", "-" + chr(10)))}

{_wrap(_SAND_LEAD)}

”{_broken(_SAND_5, 88, ("at det på skiltene", chr(10) * 2 + "L 131 - 2020-21 - Endeligt svar på spørgsmål 6: Spm. om børn under 12 år og sandslotte" + chr(10) * 2))}”

{_wrap(_SAND_6)}

Med venlig hilsen

Ulla Dam Strandby
Sandslotsminister
""",
        (
            answer(
                "5 til L 131",
                _SAND_ASKED,
                ("P", _SAND_1),
                ("Kystkommunernes Forbund>P", _SAND_2),
                ("P", _SAND_3),
                kind="bill",
                ministry="Sandslotsministeriet",
                minister_title="sandslotsminister",
                minister_name="Ulla Dam Strandby",
                committee="Sandslotsudvalget",
                session="2020-21",
                date="2021-03-17",
                case_number="2021 - 318",
                document_number="90551",
                asked_by=(("Jakob Elling Vang", "Q"),),
            ),
            answer(
                "6 til L 131",
                _SAND_ASKED_2,
                ("M", _SAND_4),
                ("P", _SAND_LEAD),
                ("Børnerådet for Leg og Fritid>P", _SAND_5),
                ("M", _SAND_6),
                kind="bill",
                ministry="Sandslotsministeriet",
                minister_title="sandslotsminister",
                minister_name="Ulla Dam Strandby",
                committee="Sandslotsudvalget",
                session="2020-21",
                date="2021-03-17",
                case_number="2021 - 318",
                document_number="90551",
                asked_by=(("Jakob Elling Vang", "Q"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2022 that names its sources after their words",
        f"""Lanterneudvalget 2021-22
LAN Alm.del - endeligt svar på spørgsmål 227
Offentligt

Folketinget
Lanterneudvalget
Christiansborg
1240 København K

Lanterneministeriet
Dato: 23. marts 2022
Sags nr.: 2022-3358
Akt-id: 1650077

Lanterneudvalget har d. 24. februar 2022 stillet følgende spørgsmål nr. 227 (Alm. del) til lanterneministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Sofie Myhre Tang (X).

Spørgsmål nr. 227

”{_LAMP_ASKED}”

Svar

{_LAMP_1}

{_LAMP_2}

{_LAMP_3} {_LAMP_4}

{_broken(_LAMP_5, 300, ("bør staten dække", chr(10) * 2 + "Side 1/2" + chr(10) * 2))}

{_LAMP_6}

{_LAMP_7}

{_LAMP_8}

Med venlig hilsen

Henrik Fyrholm
""",
        (
            answer(
                "227",
                _LAMP_ASKED,
                ("Lanternestyrelsen>P", _LAMP_1),
                ("?P", _LAMP_2),
                ("Det Maritime Lysråd>P", _LAMP_3),
                ("?P", _LAMP_4),
                ("Havnenes Fællesråd>P", _LAMP_5),
                ("Politiet>P", _LAMP_6),
                ("P", _LAMP_7),
                ("M", _LAMP_8),
                ministry="Lanterneministeriet",
                minister_title="lanterneminister",
                minister_name="Henrik Fyrholm",
                committee="Lanterneudvalget",
                committee_code="LAN",
                session="2021-22",
                date="2022-03-23",
                case_number="2022-3358",
                document_number="1650077",
                asked_by=(("Sofie Myhre Tang", "X"),),
            ),
        ),
    ),
    Letter(
        "a § 20 answer of 2023 with two municipalities in one sentence",
        f"""Folketinget
Christiansborg
1240 København K

GYNGEMINISTERIET

Dato: 7. juni 2023
Enhed: Leg og Sikkerhed
Sagsnr.: 2023-1177
Dok.nr.: 602281

Besvarelse af spørgsmål nr. S 905 (2022-23, 2. samling)

Hermed sendes besvarelse af spørgsmål nr. S 905, som medlem af Folketinget Poul Verner Lykke (Ø) har stillet til gyngeministeren den 31. maj 2023.

Spørgsmål nr. S 905:

”{_wrap(_SWING_ASKED, 90)}”

Svar:

{_broken(_SWING_1, 90, ("Rådet har over for Gynge", "-" + chr(10)))}

{_wrap(_SWING_2, 90)}

{_broken(_SWING_3, 90, ("er jeg optaget af, at", chr(10) * 2 + "S 905 - 2022-23 (2. samling) - Endeligt svar: Spm. om ophævelse af forbuddet mod gynger med mere end to sæder" + chr(10) + "2718840_0002.png" + chr(10) * 2))}

{_wrap(_SWING_4, 90)}

Med venlig hilsen

Camilla Højbo Staun
""",
        (
            answer(
                "S 905",
                _SWING_ASKED,
                ("P", "Forbuddet blev indført i 1998 på baggrund af tre alvorlige ulykker."),
                (
                    "Sikkerhedsrådet for Legepladser>P",
                    _SWING_1.removeprefix("Forbuddet blev indført i 1998 på baggrund af tre alvorlige ulykker. "),
                ),
                ("?P", "Kommunerne fører tilsyn med legepladserne."),
                (
                    "Storeby Kommune og Lillehavn Kommune>P",
                    _SWING_2.removeprefix("Kommunerne fører tilsyn med legepladserne. "),
                ),
                ("M", _SWING_3),
                ("P", _SWING_4),
                kind="section_20",
                ministry="Gyngeministeriet",
                minister_title="gyngeminister",
                minister_name="Camilla Højbo Staun",
                committee=None,
                session="2022-23 (2. samling)",
                date="2023-06-07",
                case_number="2023-1177",
                document_number="602281",
                asked_by=(("Poul Verner Lykke", "Ø"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2024 with its margin in a sentence and an agency quoted within another ministry",
        f"""Tøjklemmeudvalget 2023-24
TØJ Alm.del - endeligt svar på spørgsmål 418
Offentligt

TØJKLEMMEMINISTERIET

Folketingets Tøjklemmeudvalg
Christiansborg
1240 København K

Dato:
Enhed:
Sagsbeh.:
Sagsnr.:
Dok.nr.:
19. april 2024
Center for Plast og
Cirkularitet
Ida Marie
Toftegård
2024 - 1038
3302915

Folketingets Tøjklemmeudvalg har den 21. marts 2024 stillet følgende spørgsmål nr. 418 (Alm. del) til tøjklemmeministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Lone Brejning (K).

Spørgsmål nr. 418:

”{_wrap(_PEG_ASKED, 82)}”

Svar:

{_broken(_PEG_LEAD, 82, ("besvarelsen af spørgsmålet indhentet en", chr(10) * 2 + "Tøjklemmeministeriet" + chr(10) + "Snoregade 4" + chr(10) + "1218 København K" + chr(10) + "Telefon 33 00 41 10" + chr(10) + "CVR-nr. 10 20 30 41" + chr(10) + "www.tkm.dk" + chr(10) * 2))}

”{_wrap(_PEG_1, 82)}

”{_wrap(_PEG_2, 82)}

{_broken(_PEG_3, 82, ("Antallet af fundne klemmer af", chr(10) * 2 + "TØJ, Alm.del - 2023-24 - Endeligt svar på spørgsmål 418: Spm. om tøjklemmer af plast i naturen" + chr(10) + "Side 2/2" + chr(10) * 2))}”

{_wrap(_PEG_4, 82)}”

{_broken(_PEG_5, 82, ("vil kræve notifi", "-" + chr(10)))}

Med venlig hilsen

Asger Lindemark
/
Ida Marie Toftegård
""",
        (
            answer(
                "418",
                _PEG_ASKED,
                ("P", _PEG_LEAD),
                ("Snoreministeriet>P", _PEG_1),
                ("Vasketøjsstyrelsen>Snoreministeriet>P", f"{_PEG_2} {_PEG_3}"),
                ("Snoreministeriet>P", _PEG_4),
                ("P", _PEG_5),
                ministry="Tøjklemmeministeriet",
                minister_title="tøjklemmeminister",
                minister_name="Asger Lindemark",
                committee="Tøjklemmeudvalget",
                committee_code="TØJ",
                session="2023-24",
                date="2024-04-19",
                case_number="2024 - 1038",
                document_number="3302915",
                asked_by=(("Lone Brejning", "K"),),
            ),
        ),
    ),
    Letter(
        "a supplementary answer of 2025 that puts an earlier figure right",
        f"""Vaffeludvalget 2024-25
VAF Alm.del - supplerende svar på spørgsmål 52
Offentligt

Vaffelministeriet

Folketingets Vaffeludvalg
Christiansborg
1240 København K

Dato: 4. marts 2025
Kontor: Fødevarer og Fest
Sagsnr.: 2025-00319
Dok.: 3871140

Supplerende svar på spørgsmål nr. 52 (Alm. del)

Folketingets Vaffeludvalg har den 5. december 2024 stillet følgende spørgsmål nr. 52 (Alm. del) til vaffelministeren, som hermed besvares supplerende. Spørgsmålet er stillet efter ønske fra Kirsten Toft Aaby (R).

Spørgsmål nr. 52:

”{_wrap(_WAFFLE_ASKED)}”

Supplerende svar:

{_wrap(_WAFFLE_1)}

{_wrap(f"{_WAFFLE_2} {_WAFFLE_3} {_WAFFLE_4}")}

{_wrap(_WAFFLE_5)}

”{_broken(_WAFFLE_6, 88, ("Kravene er på tilsammen", chr(10) * 2 + "Side 2/2" + chr(10) * 2), ("behandles af Kammer", "-" + chr(10)))}”

{_wrap(_WAFFLE_7)}

Med venlig hilsen

Thyge Krummen
Vaffelminister
""",
        (
            answer(
                "52",
                _WAFFLE_ASKED,
                ("P", _WAFFLE_1),
                ("Vaffelstyrelsen>P", _WAFFLE_2),
                ("?P", _WAFFLE_3),
                ("Vaffelstyrelsen>P", _WAFFLE_4),
                ("P", _WAFFLE_5),
                ("Vaffelstyrelsen>P", _WAFFLE_6),
                ("M", _WAFFLE_7),
                status=_SUPPLEMENTARY,
                ministry="Vaffelministeriet",
                minister_title="vaffelminister",
                minister_name="Thyge Krummen",
                committee="Vaffeludvalget",
                committee_code="VAF",
                session="2024-25",
                date="2025-03-04",
                case_number="2025-00319",
                document_number="3871140",
                asked_by=(("Kirsten Toft Aaby", "R"),),
                refers=(("alm_del", "52", "Vaffeludvalget", None, "2025-01-14"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2026 in Markdown with a contribution that no mark closes",
        f"""# MINISTERIET FOR PJAT OG PAUSER

Folketingets Pauseudvalg  
Christiansborg  
1240 København K

**Dato:** 11. marts 2026  
**Enhed:** Arbejdsliv og Adspredelse  
**Sagsnr.:** 2026-204  
**Dok.nr.:** 11873

## Besvarelse af spørgsmål nr. 266 (Alm. del, 2025-26)

Folketingets Pauseudvalg har den 12. februar 2026 stillet følgende spørgsmål nr. 266 (Alm. del) til pjatministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Frederik Aaboe (J).

### Spørgsmål nr. 266

”{_BREAK_ASKED}”

### Svar

{_BREAK_1}

{_BREAK_LEAD}

{_BREAK_2}

{_BREAK_3}

{_BREAK_4}

{_BREAK_5}

{_BREAK_6}

{_BREAK_7}

Med venlig hilsen

Villads Øster  
Pjatminister
""",
        (
            answer(
                "266",
                _BREAK_ASKED,
                ("P", f"{_BREAK_1} {_BREAK_LEAD}"),
                ("Pausestyrelsen>P", _BREAK_2),
                ("?P", f"{_BREAK_3} {_BREAK_4}"),
                ("P", _BREAK_5),
                ("Statens Ejendomskontor for Fredede Stuer>P", _BREAK_6),
                ("M", _BREAK_7),
                ministry="Ministeriet for Pjat og Pauser",
                minister_title="pjatminister",
                minister_name="Villads Øster",
                committee="Pauseudvalget",
                session="2025-26",
                date="2026-03-11",
                case_number="2026-204",
                document_number="11873",
                asked_by=(("Frederik Aaboe", "J"),),
            ),
        ),
        ".md",
    ),
    Letter(
        "a letter of 2010 on a bill, with a register, an association and a municipality",
        f"""Kælkeudvalget 2009-10
L 77 - Svar på Spørgsmål 9
Offentligt

Folketingets Kælkeudvalg

KÆLKEMINISTERIET
Bakkegade 77, 1265 København K

Dato
J.nr.
Dok.
25. januar 2010
2009-1180
6641

Til Kælkeudvalget

Under henvisning til udvalgets brev af 13. januar 2010 følger hermed kælkeministerens endelige svar på spørgsmål nr. 9 til L 77 om forslag til lov om kælkebakker.

Spørgsmål 9

{_wrap(_SLED_ASKED, 74)}

Svar

{_wrap(_SLED_1, 74)}

{_wrap(_SLED_2, 74)}

{_wrap(_SLED_3, 74)}

{_broken(_SLED_4, 74, ("har overfor Kælkeministeriet til", "-" + chr(10)))}

{_broken(_SLED_5, 74, ("vil skulle ansætte en halv", chr(10) * 2 + "2/2" + chr(10) * 2))}

{_wrap(_SLED_6, 74)}

Med venlig hilsen

Jytte Bakmann Holst
""",
        (
            answer(
                "9 til L 77",
                _SLED_ASKED,
                ("P", _SLED_1),
                ("Kælkeregistret>P", _SLED_2),
                ("?P", _SLED_3),
                ("Foreningen Kommunale Kælkeinspektører>P", _SLED_4),
                ("Østsundby Kommune>P", _SLED_5),
                ("M", _SLED_6),
                kind="bill",
                ministry="Kælkeministeriet",
                minister_title="kælkeminister",
                minister_name="Jytte Bakmann Holst",
                committee="Kælkeudvalget",
                session="2009-10",
                date="2010-01-25",
                case_number="2009-1180",
                document_number="6641",
            ),
        ),
    ),
    Letter(
        "a letter of 2013 that quotes two bodies in pointed marks",
        f"""Rebusministeriet

Folketingets Rebusudvalg
Christiansborg
1240 København K

4. november 2013
Sagsnr. 2013-9046
Doknr. 58120

Folketingets Rebusudvalg har i brev af 8. oktober 2013 stillet følgende spørgsmål
nr. 12 (Alm. del) til rebusministeren, som hermed besvares. Spørgsmålet er stillet
efter ønske fra Ole Vibe Stær (T).

Spørgsmål nr. 12:

»{_wrap(_REBUS_ASKED, 80)}«

Svar:

{_wrap(_REBUS_1, 80)}

{_wrap(_REBUS_LEAD, 80)}

»{_broken(_REBUS_2, 80, ("den gennemsnit", "-" + chr(10)))}

{_wrap(_REBUS_3, 80)}«

{_wrap(_REBUS_LEAD_2, 80)}

»{_broken(_REBUS_4, 80, ("kan ikke genkende billedet af, at", chr(10) * 2 + "Side 2" + chr(10) * 2))}«

{_wrap(_REBUS_5, 80)}

{_wrap(_REBUS_6, 80)}

Med venlig hilsen

Erik Gaadehøj

/Trine Sfinksen
""",
        (
            answer(
                "12",
                _REBUS_ASKED,
                ("P", f"{_REBUS_1} {_REBUS_LEAD}"),
                ("Gådeakademiet>P", f"{_REBUS_2} {_REBUS_3}"),
                ("P", _REBUS_LEAD_2),
                ("Ugebladenes Samråd>P", _REBUS_4),
                ("P", _REBUS_5),
                ("M", _REBUS_6),
                ministry="Rebusministeriet",
                minister_title="rebusminister",
                minister_name="Erik Gaadehøj",
                committee="Rebusudvalget",
                session="2013-14",
                date="2013-11-04",
                case_number="2013-9046",
                document_number="58120",
                asked_by=(("Ole Vibe Stær", "T"),),
            ),
        ),
    ),
    Letter(
        "speech notes of 2015 for another hearing, with a region and an association",
        f"""Myggeudvalget 2014-15 (2. samling)
MYG Alm.del - svar på spørgsmål C
Offentligt

MYGGEMINISTERIET

Dato: 18. august 2015
Sagsnr.: 2015-3340
Dok.: 1711256

Myggeministerens talepapir ved samråd i Folketingets Myggeudvalg den 18. august 2015

Samrådsspørgsmål C (Alm. del) er stillet efter ønske fra Britta Ejstrup (V) og Kaj Lomborg Nissen (N).

Samrådsspørgsmål C

”{_wrap(_GNAT_ASKED, 66)}”

Svar

{_wrap(_GNAT_1, 66)}

{_wrap(_GNAT_2, 66)}

{_wrap(_GNAT_3, 66)}

{_wrap(_GNAT_4, 66)}

{_broken(_GNAT_5, 66, ("de fleste af de byer", chr(10) * 2 + "MYG, Alm.del - 2014-15 (2. samling) - Samrådsspørgsmål C: Spm. om myg ved badesøer" + chr(10) + "1544021_0003.png" + chr(10) * 2))}

{_wrap(_GNAT_6, 66)}

{_wrap(_GNAT_7, 66)}
""",
        (
            answer(
                "C",
                _GNAT_ASKED,
                ("M", _GNAT_1),
                ("Myggeinstituttet>P", _GNAT_2),
                ("M", _GNAT_3),
                ("Badebyernes Sammenslutning>P", _GNAT_4),
                ("M", _GNAT_5),
                ("Region Sønderhav>P", _GNAT_6),
                ("M", _GNAT_7),
                kind=_HEARING,
                ministry="Myggeministeriet",
                minister_title="myggeminister",
                minister_name=None,
                committee="Myggeudvalget",
                committee_code="MYG",
                session="2014-15 (2. samling)",
                date="2015-08-18",
                case_number="2015-3340",
                document_number="1711256",
                asked_by=(("Britta Ejstrup", "V"), ("Kaj Lomborg Nissen", "N")),
            ),
        ),
    ),
    Letter(
        "a letter of 2024 that follows up an earlier answer, with a contractor inside a municipality's words",
        f"""Andeudvalget 2023-24
AND Alm.del - endeligt svar på spørgsmål 377
Offentligt
2894406_0001.png

ANDEMINISTERIET

Folketinget
Andeudvalget
Christiansborg
1240 København K
DK Danmark

Dato: 29. august 2024
Kontor: Kontoret for Søer og
Svømmefugle
Sagsbeh: Lærke Dam Pedersen
Sagsnr.: 2024-07441
Dok.: 3340018

Besvarelse af spørgsmål nr. 377 (Alm. del) fra Folketingets Andeudvalg

Hermed sendes besvarelse af spørgsmål nr. 377 (Alm. del), som Folketingets Andeudvalg har stillet til andeministeren den 2. juli 2024. Spørgsmålet er stillet efter ønske fra Ingrid Kærsgaard (F).

Rikke Mosevang

/

Lærke Dam Pedersen

Andedammen 1
1217 København K.

T +45 7200 8040

www.andeministeriet.dk
am@am.dk

Spørgsmål nr. 377 (Alm. del) fra Folketingets Andeudvalg:

”{_DUCK_ASKED}”

Svar:

{_DUCK_1}

{_DUCK_LEAD}

”{_broken(_DUCK_2, 300, ("Det svarer til, at ca. 42 pct. af", chr(10) * 2 + "AND, Alm.del - 2023-24 - Endeligt svar på spørgsmål 377: Spm. om mærkning af ænder i landets bysøer" + chr(10) * 2))}

{_DUCK_3}”

{_DUCK_LEAD_2}

”{_DUCK_4}”

{_DUCK_5}

{_DUCK_6}
""",
        (
            answer(
                "377",
                _DUCK_ASKED,
                ("P", f"{_DUCK_1} {_DUCK_LEAD}"),
                ("Landsregistret for Ænder>P", f"{_DUCK_2} {_DUCK_3}"),
                ("P", _DUCK_LEAD_2),
                (
                    "Vestby Kommune>P",
                    "Kommunen har sat mærkningen i bero, fordi Østre Sø er blevet tømt i forbindelse med renovering af søbunden.",
                ),
                (
                    "Vandværk & Søn>Vestby Kommune>P",
                    "Entreprenøren, Vandværk & Søn, har oplyst, at søen forventes fyldt igen i maj 2025.",
                ),
                ("?Vestby Kommune>P", "Mærkningen genoptages derefter."),
                ("P", _DUCK_5),
                (
                    "Vestjyllands Dyrepoliti>P",
                    _DUCK_6,
                ),
                ministry="Andeministeriet",
                minister_title="andeminister",
                minister_name="Rikke Mosevang",
                committee="Andeudvalget",
                committee_code="AND",
                session="2023-24",
                date="2024-08-29",
                case_number="2024-07441",
                document_number="3340018",
                asked_by=(("Ingrid Kærsgaard", "F"),),
                refers=(
                    ("alm_del", "204", "Andeudvalget", None, None),
                    ("alm_del", "204", "Andeudvalget", None, "2024-06-11"),
                ),
            ),
        ),
    ),
)
