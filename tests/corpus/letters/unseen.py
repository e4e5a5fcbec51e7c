"""Letters of the length and tone of real ones, written by somebody who had seen neither the reader's rules nor what it
makes of them.

Of its 20 letters 15 were read exactly before any rule was changed for them (17 with three expectations
corrected).
"""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

import textwrap
from typing import Any

from tests.corpus.letters.expected import Letter, answer

_EVA = ("Eva Eksempel", "X")
_OLE = ("Ole Opfundet", "Y")
_IDA = ("Ida Intet-Navn", "Z")


def _wrap(text: str, width: int = 86) -> str:
    """The paragraph in the lines of a printed page; no word is parted."""
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)


# 1 -----------------------------------------------------------------------------------------------------------------

_DIKE_ASKED = (
    "Vil ministeren oplyse, hvor mange kilometer dige der er efterset i hvert af årene 2014-2017, hvor mange skader der er "
    "fundet, og om ministeren mener, at eftersynet er tilstrækkeligt, når borgerne langs kysten oplever, at digerne bliver "
    "dårligere og dårligere?"
)
_DIKE_LEAD = (
    "Digeministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Digestyrelsen, der har oplyst "
    "følgende:"
)
_DIKE_1 = (
    "Digestyrelsen kan oplyse, at styrelsen siden den 1. januar 2014 har haft ansvaret for at efterse de statslige diger, jf. "
    "bekendtgørelse nr. 812 af 24. juni 2013 om eftersyn af diger. Eftersynet gennemføres hvert forår af styrelsens egne "
    "medarbejdere, og resultatet indberettes i styrelsens register over diger."
)
_DIKE_2A = (
    "De kommunale og private diger er ikke omfattet af det statslige eftersyn. Digestyrelsen stiller imidlertid vejledning til "
    "rådighed for digelagene, herunder pjecen ”Kend dit dige”, og har i 2016 og 2017 afholdt i alt 14 møder med"
)
_DIKE_2B = (
    "digelag og kommuner langs vestkysten, hvor styrelsen har gennemgået de hyppigste skader og den måde, som de bedst "
    "kan udbedres på."
)
_DIKE_3 = "Antallet af kilometer efterset dige og antallet af fundne skader fremgår af tabel 1."
_DIKE_TABLE = """Tabel 1. Statslige diger, 2014-2017
År Efterset (km) Skader
2014 118,4 12
2015 121,0 9
2016 120,7 31
2017 121,2 14
Kilde: Digestyrelsens register over diger, udtræk af 20. marts 2018."""
_DIKE_4A = "Det høje antal skader i 2016 skyldes efter Digestyrelsens opfattelse stormen i november 2015. Skaderne fordeler sig"
_DIKE_4B = (
    "på grus, græs og sten, og de er alle udbedret inden udgangen af 2017. Digestyrelsen er ikke bekendt med forhold, der "
    "tyder på, at digerne generelt er i dårligere stand end tidligere."
)
_DIKE_5 = (
    "Digestyrelsen skal i øvrigt bemærke, at eftersynet fra 2018 suppleres med overflyvninger, der måler digets højde med en "
    "nøjagtighed på få centimeter. Målingerne stilles gratis til rådighed for kommuner og digelag, og de første kommuner har "
    "fået adgang til dem i marts 2018. Det er styrelsens forventning, at sætninger i digerne derved kan opdages tidligere end "
    "i dag, og at der vil kunne spares udgifter til større reparationer."
)
_DIKE_OWN = "Digeministeriet kan henholde sig hertil."
_DIKE_MINE = (
    "Jeg vil gerne tilføje, at jeg har forståelse for den bekymring, som mange borgere langs kysten giver udtryk for. Jeg har "
    "derfor bedt ministeriet om i efteråret at drøfte eftersynet af de private diger med digelagene."
)

# 2 -----------------------------------------------------------------------------------------------------------------

_BELL_ASKED = (
    "Vil ministeren i forlængelse af samrådet den 14. maj 2024 redegøre for, hvad det nordiske samarbejde om bevaring af gamle "
    "klokker konkret har ført til, herunder hvilke møder der er holdt, og hvem der har deltaget fra dansk side?"
)
_BELL_LEAD = (
    "Klokkeministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Tårnministeriet, der har oplyst "
    "følgende:"
)
_BELL_MIDDLE = (
    "Tårnministeriet er ansvarligt for Danmarks deltagelse i det nordiske samarbejde og har til brug for udtalelsen indhentet "
    "bidrag fra Center for Klokkestøbning, der har oplyst følgende:"
)
_BELL_1 = (
    "Center for Klokkestøbning (CKS) har siden 2021 deltaget i den nordiske arbejdsgruppe om bevaring af klokker. Formålet med "
    "arbejdsgruppen er, at de nordiske lande udveksler erfaringer om støbning, ophængning og vedligeholdelse."
)
_BELL_2 = (
    "Der er i perioden holdt syv møder, heraf fire som videomøder. På møderne er bl.a. drøftet en fælles vejledning om revner i "
    "bronze, som centeret har været tovholder på. Vejledningen har titlen ”Når klokken revner” og blev offentliggjort i "
    "februar 2024."
)
_BELL_3 = (
    "Det bemærkes derudover, at landene har aftalt at oprette et register over klokker fra før 1600. Registret ventes at blive "
    "taget i brug i 2025."
)
_BELL_BACK = (
    "Tårnministeriet kan supplerende oplyse, at ministeriets repræsentant har deltaget i to af de syv møder, og at udgifterne "
    "til rejser har udgjort 11.400 kr."
)
_BELL_OWN = (
    "Der henvises endvidere til den samtidige besvarelse af spørgsmål nr. 402 (Alm. del) fra Folketingets Klokkeudvalg."
)

# 3 -----------------------------------------------------------------------------------------------------------------

_COAST_ASKED = (
    "Ministeren bedes redegøre for antallet af ansøgninger om sandfodring siden 2009, for sagsbehandlingstiden og for, hvad "
    "ministeren vil gøre for de grundejere i Opdigtbro, der har mistet op til 10 meter have."
)
_COAST_LEAD = (
    "Kystministeriet har til brug for besvarelsen af spørgsmålet indhentet bidrag fra Kystinspektoratet, Klitstyrelsen og "
    "Opdigtbro Kommune."
)
_COAST_1 = (
    "Kystinspektoratet har oplyst, at der i perioden fra den 1. januar 2009 til den 1. november 2013 er indgivet 46 ansøgninger "
    "om sandfodring, hvoraf 31 er imødekommet. Kystinspektoratet har endvidere oplyst, at den gennemsnitlige "
    "sagsbehandlingstid er faldet fra 14 til 9 måneder."
)
_COAST_2A = (
    "Det fremgår af Klitstyrelsens bidrag, at styrelsen i 2012 har besigtiget kysten ved Opdigtbro, og at der på den"
)
_COAST_2B = "baggrund er udarbejdet et skøn over tilbagerykningen i de kommende ti år."
_COAST_3 = (
    "Opdigtbro Kommune har over for ministeriet tilkendegivet, at kommunen er indstillet på at medfinansiere en sandfodring, "
    "hvis grundejerne betaler en tredjedel af udgiften. Ifølge Opdigtbro Kommune har 38 af de 52 grundejere givet tilsagn om "
    "at betale."
)
_COAST_OWN = (
    "Kystministeriet skal for sin del bemærke, at udgangspunktet efter kystloven er, at den enkelte grundejer selv bekoster "
    "beskyttelsen af sin ejendom. Ministeriet kan ikke yde tilskud ud over de midler, der er afsat på finansloven for 2014."
)
_COAST_MINE = (
    "Jeg har stor forståelse for grundejernes situation, og jeg ser positivt på, at kommunen og grundejerne er i dialog. Jeg "
    "vil følge sagen."
)

# 4 -----------------------------------------------------------------------------------------------------------------

_BEE: dict[str, Any] = {
    "ministry": "Bi- og Honningministeriet",
    "minister_title": "bi- og honningminister",
    "minister_name": "Birthe Bistad",
    "committee": "Bi- og Honningudvalget",
    "session": "2009-10",
    "date": "2010-03-24",
    "case_number": "2010-318-0072",
}
_BEE_ASKED_1 = (
    "Hvor mange bistader er der registreret i Danmark, og hvordan har antallet udviklet sig siden 2006? Svaret bedes opdelt på "
    "landsdele."
)
_BEE_ASKED_2 = (
    "Det er kommet frem, at op mod hver fjerde bifamilie ikke overlevede vinteren. Vil ministeren på den baggrund indføre et "
    "tilskud til biavlere, der har mistet deres bier, og hvad vil et sådant tilskud koste?"
)
_BEE_SAID_1 = (
    "Bi- og Honningministeriet kan oplyse, at der den 1. januar 2010 var registreret 98.200 bistader. Antallet i de enkelte "
    "landsdele fremgår af nedenstående oversigt."
)
_BEE_TABLE = """Landsdel 2006 2008 2010
Øst for Storebælt 31.100 30.400 29.900
Fyn 18.700 17.900 17.300
Jylland 55.400 52.800 51.000
I alt 105.200 101.100 98.200"""
_BEE_SAID_1_END = "Registreringen er frivillig, og opgørelsen er derfor behæftet med usikkerhed, jf. også besvarelsen af spørgsmål nr. 88."
_BEE_SAID_2 = (
    "Jeg har forelagt spørgsmålet for Styrelsen for Bier og Bestøvning, der har oplyst, at tabet af bifamilier i vinteren "
    "2009-2010 efter et foreløbigt skøn udgjorde 18 pct."
)
_BEE_SAID_2B = (
    "Styrelsen for Bier og Bestøvning oplyser videre, at et tilskud på 500 kr. pr. tabt bifamilie vil koste ca. 9 mio. kr. og "
    "kræve to årsværk til administration."
)
_BEE_SAID_2C = "Regeringen har ikke planer om at indføre et tilskud til tabte bifamilier."

# 5 -----------------------------------------------------------------------------------------------------------------

_LIGHT_ASKED = (
    "Hvad er ministerens holdning til, at fyret på Opdigtø skal slukkes fra den 1. juli 2021, og vil ministeren tage initiativ "
    "til at bevare det?"
)
_LIGHT_GROUNDS = (
    "Fyret har lyst for sømænd og fritidssejlere siden 1868. Øens beboere har samlet 1.400 underskrifter, men Fyrstyrelsen har "
    "ikke ønsket at mødes med dem. Det er et svigt af de små øer."
)
_LIGHT_1 = (
    "Beslutningen om at slukke fyret på Opdigtø er truffet af Fyrstyrelsen som led i den plan for fyr, som et flertal i "
    "Folketinget tilsluttede sig i 2018. Planen indebærer, at fyr, der ikke længere har betydning for erhvervssejladsen, "
    "kan slukkes."
)
_LIGHT_LEAD = "Fyrstyrelsen har til brug for besvarelsen oplyst følgende:"
_LIGHT_2 = (
    "Fyret på Opdigtø er et vinkelfyr med en rækkevidde på 11 sømil. Trafikken i farvandet er siden 2001 faldet med 73 pct., og "
    "der har ikke været erhvervssejlads gennem løbet siden 2014. Styrelsen har i april 2021 inviteret beboerforeningen til et "
    "møde, som på grund af forsamlingsforbuddet er udsat til juni."
)
_LIGHT_3 = (
    "Fyrstyrelsen er ikke bekendt med ulykker eller tilløb til ulykker i farvandet i perioden, der kan tilskrives forhold ved "
    "fyrene."
)
_LIGHT_MINE = (
    "Jeg har tillid til Fyrstyrelsens faglige vurdering. Samtidig er jeg optaget af, at bygningen bevares for eftertiden, og "
    "jeg har derfor noteret mig, at Opdigtø Museumslaug har vist interesse for at overtage den."
)

# 6 -----------------------------------------------------------------------------------------------------------------

_DAIRY_ASKED = (
    "Vil ministeren redegøre for, hvad regeringen vil gøre for de små mejerier, efter at tre mejerier på Vestegnen har drejet "
    "nøglen om siden nytår?"
)
_DAIRY_SPEECH = """Indledning

Tak for indkaldelsen til samrådet i dag. Jeg er glad for at få lejlighed til at tale om de små mejerier, for de betyder noget. De betyder noget for smagen, for egnen og for dem, der arbejder der.

Lad mig begynde med at slå fast, at det er trist, hver gang et mejeri lukker. Det er trist for de ansatte, og det er trist for de landmænd, der skal køre længere med mælken.

Hvad regeringen allerede har gjort

Regeringen har siden sin tiltræden lempet reglerne tre gange. For det første er gebyret for små mejerier sat ned med 40 pct. For det andet kan et mejeri med under fem ansatte nu nøjes med ét årligt tilsyn. Og for det tredje er der afsat 12 mio. kr. til rådgivning.

Dertil kommer, at ministeriet hvert kvartal mødes med mejeriernes organisationer. På det seneste møde i april talte vi blandt andet om transport af mælk fra de mindste besætninger, og der er nedsat en gruppe, som skal komme med forslag inden sommerferien.

Det er ikke småpenge. Men jeg skal være den første til at medgive, at det ikke løser alt.

Hvad regeringen vil gøre

Når udvalget spørger, hvad regeringen nu vil gøre, er svaret, at der til efteråret kommer et udspil om de lokale fødevarer. Det er for tidligt at gå ind i enkelthederne i dag. Men tre ting ligger fast. Reglerne skal være til at forstå. Tilsynet skal stå i forhold til risikoen. Og pengene skal ud at arbejde i mejerierne og ikke i administrationen.

Nogle har foreslået et egentligt driftstilskud. Det tror jeg ikke på. Et mejeri skal kunne leve af at sælge ost og mælk, og det er der heldigvis mange, der kan.

Afslutning

Vi skal passe på de små mejerier. Det har været sagt før, også i svaret på MEJ alm. del - spm. 77, og det gælder stadig. Tak for ordet."""

# 7 -----------------------------------------------------------------------------------------------------------------

_BOG_ASKED = (
    "Ministeren bedes kommentere høringssvaret fra Landsforeningen af Moseejere, jf. L 87 - bilag 4, og oplyse, om ejeren af en "
    "mose kan pålægges at tåle, at der bygges en gangbro hen over den."
)
_BOG_1 = "Det fremgår af lovforslagets § 12, stk. 2, at:"
_BOG_LAW = (
    "Kommunalbestyrelsen kan efter forhandling med ejeren beslutte, at der anlægges en gangbro over en mose, når væsentlige "
    "rekreative hensyn taler for det. Ejeren har ret til erstatning."
)
_BOG_2 = (
    "Bestemmelsen viderefører med enkelte sproglige ændringer den gældende lovs § 9, stk. 3, og det er forudsat i "
    "bemærkningerne, at den kun anvendes, når en frivillig aftale ikke kan opnås, jf. pkt. 2.4.3. i de almindelige bemærkninger."
)
_BOG_3 = (
    "Landsforeningen af Moseejere har i sit høringssvar anført, at bestemmelsen er udtryk for et uforholdsmæssigt indgreb i "
    "den private ejendomsret."
)
_BOG_4A = (
    "Mosministeriet bemærker hertil, at ejeren efter lovforslaget har krav på fuld erstatning, og at afgørelsen kan påklages "
    "til Nævnet for Moser og Enge inden fire uger. Det er på den baggrund ministeriets vurdering, at"
)
_BOG_4B = (
    "ordningen ligger inden for rammerne af grundlovens § 73. Der henvises i øvrigt til besvarelsen af spørgsmål nr. 8."
)

# 8 -----------------------------------------------------------------------------------------------------------------

_CLOCK_ASKED = (
    "Vil ministeren oplyse, hvor mange offentlige ure der viser forkert tid, hvor meget de viser forkert, hvilke myndigheder der "
    "har ansvaret for dem, og hvad det vil koste at stille dem alle sammen? Svaret bedes opdelt på kommuner og på ure på "
    "rådhuse, stationer, skoler og kirker."
)
_CLOCK_1 = (
    "Urministeriet har til brug for besvarelsen anmodet Tidsstyrelsen om et bidrag. Spørgsmålet forudsætter, at der indhentes "
    "oplysninger fra samtlige kommuner, og det har derfor ikke været muligt at besvare spørgsmålet inden for fristen."
)
_CLOCK_2 = (
    "Tidsstyrelsen har foreløbig oplyst, at 61 kommuner har svaret på styrelsens henvendelse, og at disse kommuner har "
    "registreret 4.312 offentlige ure. Ifølge Tidsstyrelsen viser 214 af disse ure mere end fem minutter forkert, når de aflæses "
    "to gange med en uges mellemrum."
)
_CLOCK_3A = "Jeg forventer at kunne besvare spørgsmålet endeligt medio maj 2023, når de resterende kommuner har svaret. Jeg skal"
_CLOCK_3B = (
    "samtidig gøre opmærksom på, at ure på kirker hører under menighedsrådene og derfor ikke kan indgå i opgørelsen på samme "
    "måde som de øvrige ure."
)

# 9 -----------------------------------------------------------------------------------------------------------------

_WEED_ASKED = "Vil ministeren oplyse, hvor mange tilladelser til høst af tang der er givet i 2022 og 2023, og hvor mange der er afslået?"
_WEED_1 = (
    "I besvarelsen af 14. december 2023 af spørgsmål nr. 57 (Alm. del) fra Folketingets Tangudvalg oplyste Tangministeriet, at "
    "der i 2022 var givet 19 tilladelser. Ministeriet er efterfølgende blevet opmærksom på, at opgørelsen ikke omfattede "
    "tilladelser, der er givet efter forsøgsordningen."
)
_WEED_LEAD = (
    "Ministeriet har på den baggrund indhentet et supplerende bidrag fra Tangdirektoratet, der har oplyst følgende:"
)
_WEED_2 = (
    "Tangdirektoratet har foretaget en fornyet gennemgang af sagerne. Gennemgangen viser, at der foruden de 19 tilladelser efter "
    "havloven er givet følgende tilladelser efter forsøgsordningen:"
)
_WEED_LIST = """- 2022: 7 tilladelser, heraf 5 i Limfjorden
- 2023: 11 tilladelser, heraf 6 i Limfjorden
- 2023: 2 afslag, begge på grund af manglende oplysninger om redskaber"""
_WEED_3 = (
    "Fejlen skyldes, at sager efter forsøgsordningen indtil den 1. juli 2023 blev journaliseret i et andet system. Direktoratet "
    "beklager fejlen og har indskærpet over for medarbejderne, at begge systemer skal gennemgås, når der udarbejdes bidrag "
    "til folketingssvar."
)
_WEED_OWN = (
    "Tangministeriet beklager ligeledes fejlen. De øvrige dele af besvarelsen af 14. december 2023 giver ikke anledning til "
    "ændringer."
)

# 10 ----------------------------------------------------------------------------------------------------------------

_ISLE_ASKED = (
    "Vil ministeren fremlægge de beregninger, der ligger til grund for beslutningen om at nedlægge færgeruten mellem Opdigtø og "
    "Prøvestrup, og oplyse, hvilke rederier der har været i dialog med ministeriet?"
)
_ISLE_1A = (
    "Ministeriet for Øer og Færger kan oplyse, at beslutningen om ikke at genudbyde ruten bygger på en analyse fra september "
    "2024 af passagertal, omkostninger og alternative forbindelser. Analysen viser, at antallet af passagerer er faldet"
)
_ISLE_1B = (
    "med 34 pct. siden 2015, og at tilskuddet pr. passager i samme periode er steget fra 112 kr. til 207 kr. De samlede udgifter til "
    "ruten har i 2023 udgjort 21,6 mio. kr."
)
_ISLE_2 = (
    "Analysens hovedresultater vedlægges som bilag 1. Analysens bilag 3 indeholder oplysninger om rederiernes drift og priser, "
    "som ministeriet er forpligtet til at holde fortrolige. Dette bilag er derfor alene fremsendt til udvalget i fortrolig "
    "form."
)
_ISLE_3 = (
    "Nordfærgen A/S har over for ministeriet oplyst, at selskabet ikke ser mulighed for at besejle ruten uden et tilskud på "
    "mindst 15 mio. kr. om året."
)
_ISLE_MINE = (
    "Det er vigtigt for mig, at der fortsat er en forbindelse til øen. Jeg har derfor aftalt med transportordførerne, at der "
    "indsættes en mindre færge fra Havnstrup, jf. min besvarelse af 3. oktober 2024 af spørgsmål nr. 611 (Alm. del) fra "
    "Folketingets Udvalg for Øer og Færger og ØFU alm. del - bilag 41."
)

# 11 ----------------------------------------------------------------------------------------------------------------

_SUPPLY_ASKED = (
    "Hvilke af de små øer har i dag egen vandforsyning, og hvordan sikres det, at vandet er rent? Ministeren bedes samtidig oplyse, "
    "om der er planer om at samle tilsynet ét sted."
)
_SUPPLY_1 = (
    "Forsyning på de små øer hører under Sekretariatet for Øers Forsyning (SØF), som er en selvstændig enhed under "
    "Vandværksministeriet. Ministeriet har derfor bedt SØF om et bidrag."
)
_SUPPLY_2 = (
    "SØF oplyser, at 17 af de 27 små øer har egen vandforsyning, og at der udtages prøver af vandet mindst fire gange om året. "
    "SØF har endvidere oplyst, at der i 2012 er konstateret overskridelser af grænseværdierne på to øer, og at begge vandværker "
    "har fået påbud om at udbedre forholdene."
)
_SUPPLY_2B = "Efter det oplyste er begge påbud efterkommet inden årets udgang."
_SUPPLY_3 = (
    "Foreningen af Små Vandværker har tilkendegivet, at tilsynet fungerer godt, og at en samling af tilsynet efter foreningens "
    "opfattelse vil gøre afstanden til øerne større."
)
_SUPPLY_4 = (
    "Vandværksministeriet kan tilslutte sig, at tilsynet fungerer tilfredsstillende. Regeringen har derfor ikke planer om at samle "
    "tilsynet ét sted. Ministeriet vil dog i 2013 udarbejde en vejledning til de små vandværker om prøver og påbud, jf. VVU alm. del – svar på spørgsmål 19."
)

# 12 ----------------------------------------------------------------------------------------------------------------

_BEACON_ASKED = (
    "Kan ministeren bekræfte, at der er sømærker, der ikke har været efterset i over ti år, og i givet fald oplyse, hvor mange "
    "det drejer sig om?"
)
_BEACON_LEAD = (
    "Jeg har til brug for besvarelsen indhentet en udtalelse fra Sømærkestyrelsen. Sømærkestyrelsen oplyser følgende:"
)
_BEACON_1 = (
    "Der er udlagt i alt 2.140 flydende sømærker i danske farvande. Efter styrelsens interne retningslinjer efterses hvert sømærke "
    "som udgangspunkt hvert andet år. Eftersynet omfatter:"
)
_BEACON_LIST = """• kæde og anker,
• farve og topbetegnelse,
• lys og strømforsyning samt
• position."""
_BEACON_2 = (
    "Styrelsen har gennemgået sit register og kan konstatere, at 23 sømærker ikke er registreret som efterset siden 2006. Heraf er "
    "de 19 inddraget, uden at registret er rettet. De resterende fire sømærker vil blive efterset inden den 1. juni 2017."
)
_BEACON_3 = (
    "Det bemærkes, at ingen af de fire sømærker ligger i løb med erhvervssejlads, og at styrelsen ikke har modtaget meldinger om fejl "
    "ved dem."
)
_BEACON_MINE = (
    "Det er selvfølgelig ikke tilfredsstillende, at et register over sømærker ikke er ajour. Jeg har noteret mig, at styrelsen nu "
    "retter op på forholdet."
)
_BEACON_END = "Der henvises i øvrigt til mit svar på spørgsmål nr. S 512."

# 13 ----------------------------------------------------------------------------------------------------------------

_BRIDGE_ASKED = (
    "Hvordan vil ministrene sikre, at laks kan komme forbi den nye klapbro ved Prøvestrup, og hvem betaler, hvis det viser sig, at "
    "fisketrappen ikke virker?"
)
_BRIDGE_1 = (
    "Klapbroministeren og laksetrappeministeren besvarer spørgsmålet i fællesskab, idet broen hører under Klapbroministeriet, mens "
    "fisketrappen hører under Laksetrappeministeriet."
)
_BRIDGE_2 = (
    "Klapbroministeriet kan for så vidt angår broen oplyse, at den er projekteret med en fri gennemsejlingshøjde på 4,2 m og en "
    "gennemstrømning, der svarer til den hidtidige. Broen ventes åbnet i maj 2032. Klapbroministeriet kan videre oplyse, at der under "
    "byggeriet ikke rammes pæle i perioden fra den 1. oktober til den 15. januar, hvor laksen trækker op i åen."
)
_BRIDGE_LEAD = "For så vidt angår fisketrappen har Laksetrappeministeriet oplyst følgende:"
_BRIDGE_3 = (
    "Fisketrappen er udformet efter anbefalinger fra Institut for Laksefisk. Den består af 14 bassiner og er dimensioneret til "
    "en vandføring på 900 liter i sekundet. Tilsvarende trapper er taget i brug ved to andre åer, hvor optællinger viser, at godt 80 "
    "pct. af fiskene finder vej. Der er afsat 1,1 mio. kr. til overvågning i de første tre år."
)
_BRIDGE_4 = (
    "Skulle det vise sig, at trappen ikke virker efter hensigten, vil udgiften til en ombygning skulle afholdes af anlægsbevillingen "
    "til broen, jf. aktstykke 88 af 4. februar 2030."
)
_BRIDGE_5 = "Klapbroministeriet er enig heri. Den nærmere fordeling af udgifterne vil blive fastlagt i en aftale mellem ministerierne."

# 14 ----------------------------------------------------------------------------------------------------------------

_MILL_ASKED = (
    "Ministeren bedes redegøre for, hvor mange af landets fredede møller der ikke længere kan male, og om ministeren finder "
    "tilskuddet til vedligeholdelse rimeligt."
)
_MILL_1A = (
    "Der er 108 fredede vindmøller1 i Danmark. Heraf kan 41 male, 38 kan dreje uden at male, og 29 står stille. Opgørelsen er "
    "foretaget i 2008 af"
)
_MILL_NOTE = "1 Ved vindmøller forstås her hollandske møller og stubmøller, jf. mølleloven."
_MILL_1B = "Mølleministeriet i samarbejde med landets museer."
_MILL_LEAD = "Det Særlige Mølleråd har i brev af 20. november 2008 til mig udtalt følgende om tilskuddet:"
_MILL_2 = (
    "Rådet finder, at tilskuddet på 3,4 mio. kr. årligt er for lille til at standse forfaldet. En enkelt vinge koster i dag omkring "
    "250.000 kr., og der skal i de kommende ti år udskiftes mindst 120 vinger."
)
_MILL_3 = (
    "Rådet vil ikke undlade at bemærke, at en mølle, der har stået stille i ti år, sjældent kommer til at male igen."
)
_MILL_MINE_1 = (
    "Jeg er enig med rådet i, at det haster for nogle af møllerne. Tilskuddet er derfor hævet med 600.000 kr. på finansloven for "
    "2009, og jeg finder det samlede niveau rimeligt."
)
_MILL_MINE_2 = "Jeg kan endelig oplyse, at jeg i foråret vil besøge tre af de møller, der har fået tilskud."

# 16 ----------------------------------------------------------------------------------------------------------------

_PLAY_ASKED = (
    ("31", "Hvor mange ulykker er der registreret på offentlige legepladser i årene 2015-2017?"),
    ("32", "Hvor mange af ulykkerne er sket på gynger, og hvor mange på rutsjebaner?"),
    (
        "33",
        "Vil ministeren på baggrund af disse tal stramme reglerne for legeredskaber, og hvis nej, hvorfor ikke?",
    ),
)
_PLAY_LEAD = (
    "Legepladsministeriet har til brug for besvarelsen af spørgsmålene indhentet bidrag fra Styrelsen for Leg og Sikkerhed samt "
    "Opdigtede Kommuners Landsforening. Styrelsen for Leg og Sikkerhed har oplyst følgende:"
)
_PLAY_1 = (
    "Styrelsen registrerer ulykker, der har medført behandling på skadestue. I årene 2015, 2016 og 2017 er der registreret "
    "henholdsvis 612, 588 og 603 ulykker på offentlige legepladser. Fordelingen på redskaber er således:"
)
_PLAY_CELLS = """Redskab
2015
2016
2017
Gynger
201
187
190
Rutsjebaner
144
139
151
Andet
267
262
262"""
_PLAY_2 = (
    "Styrelsen skal understrege, at der er tale om små tal, og at udviklingen ikke er statistisk sikker. Hovedparten af ulykkerne "
    "skyldes efter styrelsens erfaring ikke fejl ved redskaberne."
)
_PLAY_3 = (
    "Opdigtede Kommuners Landsforening har oplyst, at kommunerne efterser legepladserne mindst én gang om året, og at reglerne efter "
    "foreningens opfattelse er tilstrækkelige."
)
_PLAY_MINE = (
    "På den baggrund ser jeg ikke grundlag for at stramme reglerne. Jeg vil dog bede styrelsen om at opdatere vejledningen om "
    "rutsjebaner."
)

# 17 ----------------------------------------------------------------------------------------------------------------

_SAUNA_ASKED = (
    "Hvad vil det koste staten og kommunerne at gennemføre beslutningsforslaget om en offentlig sauna i hver kommune, og hvilke "
    "erfaringer er der fra udlandet?"
)
_SAUNA_1 = (
    "Udgifterne afhænger af, hvor mange af kommunerne der i forvejen har en sauna, og af, hvor store de nye saunaer skal være. "
    "Saunaministeriet har lagt til grund, at 61 kommuner skal bygge en sauna til 20 personer."
)
_SAUNA_LEAD = (
    "Saunaministeriet har bedt Rådet for Damp og Varme vurdere udgifterne. Rådet for Damp og Varme har udtalt følgende:"
)
_SAUNA_2 = (
    "En sauna til 20 personer kan bygges for mellem 1,8 og 2,6 mio. kr. Hertil kommer driften, som rådet skønner til 240.000 kr. om "
    "året pr. sauna, fordelt på:"
)
_SAUNA_LIST = """1. varme og vand: 130.000 kr.
2. rengøring og tilsyn: 85.000 kr.
3. vedligeholdelse: 25.000 kr."""
_SAUNA_3 = (
    "Rådet har til sammenligning rettet henvendelse til Det Nordiske Saunaforbund om driften af offentlige saunaer i Finland, hvor "
    "der er en sauna i næsten alle kommuner."
)
_SAUNA_3B = (
    "Det Nordiske Saunaforbund har oplyst, at driftsudgifterne i finske kommuner er omtrent en tredjedel lavere, fordi saunaerne "
    "opvarmes med brænde."
)
_SAUNA_4 = "Rådet for Damp og Varme bemærker, at tallene ikke uden videre kan overføres til danske forhold."
_SAUNA_5 = (
    "På det grundlag skønner Saunaministeriet, at forslaget samlet vil koste mellem 110 og 159 mio. kr. i anlæg og 14,6 mio. kr. "
    "årligt i drift. Der er ikke taget stilling til, om udgifterne skal finansieres af staten. Der henvises i øvrigt til "
    "besvarelsen af spørgsmål nr. 2."
)

# 18 ----------------------------------------------------------------------------------------------------------------

_POST_1 = "Vedrørende punkt 1"
_POST_2 = (
    "Antallet af postkasser er faldet fra 5.480 i 2010 til 3.910 i 2015, jf. den årlige redegørelse til Folketinget."
)
_POST_3 = "Vedrørende punkt 2"
_POST_LEAD = "Postkasseministeriet har herom indhentet en udtalelse fra Postkassetilsynet, der har oplyst følgende:"
_POST_Q1 = (
    "Postkassetilsynet kan oplyse, at en postkasse kan nedlægges, når der er mindre end 500 m til den nærmeste anden postkasse i "
    "byer og 2 km på landet. Kravet om afstand følger af § 4, stk. 1, nr. 2, i bekendtgørelse nr. 1402 af 9. december 2014. "
    "Afstanden måles ad vej."
)
_POST_Q2A = (
    "Tilsynet har i 2015 behandlet 63 klager over nedlagte postkasser. Klagerne kommer navnlig fra ældre borgere og fra"
)
_POST_Q2B = (
    "foreninger på landet. I fire sager har tilsynet pålagt virksomheden at sætte postkassen op igen. Det svarer til 6 pct. af "
    "sagerne."
)
_POST_4 = "Vedrørende punkt 3"
_POST_5 = (
    "Postkasseministeriet har ikke aktuelle planer om at ændre reglerne. Ministeriet følger udviklingen og vil i 2017 gennemføre en "
    "undersøgelse af, hvor langt borgerne i praksis har til den nærmeste postkasse."
)
_POST_MINE = (
    "Jeg er altid parat til at se på, om afstandskravene rammer rigtigt, og "
    "jeg vil drøfte det med ordførerne i forbindelse med næste års redegørelse."
)

# 19 ----------------------------------------------------------------------------------------------------------------

_SNOW_ASKED = (
    "Vil ministeren oplyse, hvad staten har brugt på snerydning i hvert af årene 2021-2024 fordelt på veje, stier og pladser, og "
    "hvilke initiativer der er taget for at nedbringe forbruget af salt?"
)
_SNOW_1 = (
    "Snerydningsministeriet kan oplyse, at statens udgifter til snerydning i perioden har været som vist i tabellen nedenfor. Tallene "
    "er opgjort i årets priser og omfatter både løn, materiel og salt."
)
_SNOW_TABLE = """Mio. kr. 2021 2022 2023 2024
Veje 212,0 148,5 231,7 190,2
Stier 31,4 22,8 35,0 29,9
Pladser 8,1 6,0 9,4 7,7"""
_SNOW_1B = (
    "Udgifterne svinger med vejret. I 2021 og 2023 var der henholdsvis 41 og 47 døgn med sne eller islag, mens der i 2022 kun var 19. "
    "Prisen på salt er i perioden steget fra 610 kr. til 745 kr. pr. ton."
)
_SNOW_2 = "For at nedbringe forbruget af salt har ministeriet taget følgende initiativer:"
_SNOW_LIST = """• Alle nye spredere er fra 2022 udstyret med vejfølere.
• Stier saltes med saltlage i stedet for tørt salt.
• Der er indgået en aftale med 14 kommuner om fælles vagt."""
_SNOW_3 = (
    "Regeringen vil i 2026 fremlægge en samlet plan for snerydning, jf. ”Aftale om vinterens veje” af 11. november 2024. Der henvises "
    "desuden til svaret på SRU alm. del – spm. 103 (folketingsåret 2023-24), til SRU alm. del - bilag 27 og til svaret på spørgsmål "
    "nr. S 340."
)

# 20 ----------------------------------------------------------------------------------------------------------------

_BATH_ASKED = (
    "Vil ministeren redegøre for myndighedernes beredskab i tilfælde af drukneulykker ved åbne strande, herunder for hvem der har "
    "ansvaret for redningsposter, og om der er planer om at indføre bademestre på de mest besøgte strande?"
)
_BATH_LEAD_1 = (
    "Til brug for min besvarelse af spørgsmålet har jeg indhentet bidrag fra Badevandsstyrelsen, Kystredningstjenesten og "
    "Sammenslutningen af Badekommuner."
)
_BATH_LEAD_2 = "Badevandsstyrelsen oplyser:"
_BATH_1 = (
    "Efter badelovens § 21 er det kommunen, der har ansvaret for, at der er opsat redningsposter ved strand- og havnebade, hvor der "
    "er anlagt parkeringsplads eller toilet. Styrelsen fører et register over redningsposter, som pr. 1. juni 2021 omfatter 1.163 "
    "poster."
)
_BATH_LEAD_3 = "Kystredningstjenesten har oplyst følgende:"
_BATH_2A = (
    "Kystredningstjenesten råder over 43 stationer. Ved alarm om en drukneulykke er målsætningen, at den første båd er"
)
_BATH_2B = (
    "til søs inden for ti minutter. I sommeren 2020 blev målsætningen opfyldt i 91 pct. af tilfældene. Tjenesten "
    "samarbejder med de frivillige kystlivreddere, jf. ”Samarbejdsaftale om livredning 2019-2022”."
)
_BATH_2C = "Tjenesten har ikke ansvar for forebyggelse på strandene."
_BATH_3 = (
    "Sammenslutningen af Badekommuner har oplyst, at 22 kommuner i dag har livreddere på en eller flere strande i højsæsonen, og at "
    "kommunerne i 2020 brugte 38 mio. kr. på formålet."
)
_BATH_MINE = (
    "Det er min opfattelse, at beredskabet ved strandene er godt, og at det lever op til EU-direktivet om badevand. Jeg har ikke planer om at indføre krav om bademestre, men jeg vil "
    "opfordre kommunerne til at gennemgå deres redningsposter inden sæsonen."
)

LETTERS = (
    Letter(
        "unseen 1: a quotation over three pages, with stamps, footers and a table in it",
        f"""Digeudvalget 2017-18
DGE Alm.del
Offentligt
1877231_0001.png
Folketinget
Digeudvalget
Christiansborg
1240 København K
DK Danmark
Dato:
Kontor:
Sagsbeh:
Sagsnr.:
Dok.:
9. april 2018
Kontoret for Diger og
Stormflod
Asta Opdigtet
2018-0092-0417
701882

Besvarelse af spørgsmål nr. 214 (Alm. del) fra Folketingets Digeudvalg

Hermed sendes besvarelse af spørgsmål nr. 214 (Alm. del), som Folketingets
Digeudvalg har stillet til digeministeren den 12. marts 2018. Spørgsmålet er stillet
efter ønske fra Ole Opfundet (Y).

Dorthe Digesen

/

Asta Opdigtet

Digegade 4
1216 København K.

T +45 1234 5678

www.digeministeriet.dk
[email protected]

Side 1/3
DGE, Alm.del - 2017-18 - Endeligt svar på spørgsmål 214: Spm. om eftersyn af diger i 2014-2017
1877231_0002.png
Spørgsmål nr. 214 (Alm. del) fra Folketingets Digeudvalg:

{_wrap("”" + _DIKE_ASKED + "”")}

Svar:

{_wrap(_DIKE_LEAD)}

{_wrap("”" + _DIKE_1)}

{_wrap(_DIKE_2A)}

Side 2/3
DGE, Alm.del - 2017-18 - Endeligt svar på spørgsmål 214: Spm. om eftersyn af diger i 2014-2017
1877231_0003.png

{_wrap(_DIKE_2B)}

{_DIKE_3}

{_DIKE_TABLE}

{_wrap(_DIKE_4A)}

{_wrap(_DIKE_4B)}

{_wrap(_DIKE_5 + "”")}

{_DIKE_OWN}

{_wrap(_DIKE_MINE)}

Side 3/3
DGE, Alm.del - 2017-18 - Endeligt svar på spørgsmål 214: Spm. om eftersyn af diger i 2014-2017
""",
        (
            answer(
                "214",
                _DIKE_ASKED,
                ("P", _DIKE_LEAD),
                (
                    "Digestyrelsen>P",
                    f"{_DIKE_1} {_DIKE_2A} {_DIKE_2B} {_DIKE_3} {_DIKE_TABLE} {_DIKE_4A} {_DIKE_4B} {_DIKE_5}",
                ),
                ("P", _DIKE_OWN),
                ("M", _DIKE_MINE),
                ministry="Digeministeriet",
                minister_title="digeminister",
                minister_name="Dorthe Digesen",
                committee="Digeudvalget",
                committee_code="DGE",
                session="2017-18",
                date="2018-04-09",
                case_number="2018-0092-0417",
                document_number="701882",
                asked_by=(_OLE,),
            ),
        ),
    ),
    Letter(
        "unseen 2: a ministry that quotes a ministry that quotes a centre and speaks again, in Markdown",
        f"""## KLOKKEMINISTERIET

Folketinget  
Klokkeudvalget  
Christiansborg  
1240 København K  
DK Danmark

Dato: 18. juni 2024  
Kontor: Kontoret for Klokker  
og Kulturarv  
Sagsbeh: Otto Opdigtet  
Sagsnr.: 2024-05518  
Dok.: 3311207

### Besvarelse af spørgsmål nr. 401 (Alm. del) fra Folketingets Klokkeudvalg

Hermed sendes besvarelse af spørgsmål nr. 401 (Alm. del), som Folketingets Klokkeudvalg har stillet til klokkeministeren den 22. maj 2024. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X) og Ida Intet-Navn (Z).

Klaus Klokholm

/

Otto Opdigtet

Klokkestræde 8  
1216 København K.

T +45 1234 5678

[www.klokkeministeriet.dk](http://www.klokkeministeriet.dk)  
[klm@klokkeministeriet.dk](mailto:klm@klokkeministeriet.dk)

### Spørgsmål nr. 401 (Alm. del) fra Folketingets Klokkeudvalg:

”{_BELL_ASKED}”

#### Svar:

{_BELL_LEAD}

”{_BELL_MIDDLE}

”{_BELL_1}

{_BELL_2}

{_BELL_3}”

{_BELL_BACK}”

{_BELL_OWN}
""",
        (
            answer(
                "401",
                _BELL_ASKED,
                ("P", _BELL_LEAD),
                ("Tårnministeriet>P", _BELL_MIDDLE),
                ("Center for Klokkestøbning>Tårnministeriet>P", f"{_BELL_1} {_BELL_2} {_BELL_3}"),
                ("Tårnministeriet>P", _BELL_BACK),
                ("P", _BELL_OWN),
                refers=(("alm_del", "402", "Klokkeudvalget", None, None),),
                ministry="Klokkeministeriet",
                minister_title="klokkeminister",
                minister_name="Klaus Klokholm",
                committee="Klokkeudvalget",
                session="2023-24",
                date="2024-06-18",
                case_number="2024-05518",
                document_number="3311207",
                asked_by=(_EVA, _IDA),
            ),
        ),
        ".md",
    ),
    Letter(
        "unseen 3: three authorities passed on in indirect speech, with a page break in one of them",
        f"""Kystudvalget 2013-14
KYS Alm.del - endeligt svar på spørgsmål 96
Offentligt

KYSTMINISTERIET

Folketingets Kystudvalg

Dato: 07-01-2014
Enhed: Kystbeskyttelse
Sagsbeh.: KYMOPD
Sagsnr.: 1309982
Dok. nr.: 1354410

{_wrap("Folketingets Kystudvalg har den 10. december 2013 stillet følgende spørgsmål nr. 96 (Alm. del) til kystministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).")}

Spørgsmål nr. 96:

{_wrap("”" + _COAST_ASKED + "”")}

Svar:

{_wrap(_COAST_LEAD)}

{_wrap(_COAST_1)}

{_wrap(_COAST_2A)}

Side 1/2

KYS, Alm.del - 2013-14 - Endeligt svar på spørgsmål 96: Spm. om ansøgninger om sandfodring

{_wrap(_COAST_2B)}

{_wrap(_COAST_3)}

{_wrap(_COAST_OWN)}

{_wrap(_COAST_MINE)}

Med venlig hilsen

Karl Kystmand

Side 2/2
""",
        (
            answer(
                "96",
                _COAST_ASKED,
                ("P", _COAST_LEAD),
                ("Kystinspektoratet>P", _COAST_1),
                ("Klitstyrelsen>P", f"{_COAST_2A} {_COAST_2B}"),
                ("Opdigtbro Kommune>P", _COAST_3),
                ("P", _COAST_OWN),
                ("M", _COAST_MINE),
                ministry="Kystministeriet",
                minister_title="kystminister",
                minister_name="Karl Kystmand",
                committee="Kystudvalget",
                committee_code="KYS",
                session="2013-14",
                date="2014-01-07",
                case_number="1309982",
                document_number="1354410",
                asked_by=(_OLE,),
            ),
        ),
    ),
    Letter(
        "unseen 4: two questions, an own table in the first answer and an agency in indirect speech in the second",
        f"""Folketinget
Bi- og Honningudvalget
Christiansborg
1240 København K

BI- OG HONNINGMINISTERIET

J.nr. 2010-318-0072
Den 24. marts 2010

{_wrap("Bi- og Honningudvalget har i brev af 3. marts 2010 stillet følgende spørgsmål nr. 112 og 113 (Alm. del) til bi- og honningministeren, som hermed besvares. Spørgsmålene er stillet efter ønske fra Ida Intet-Navn (Z).")}

Spørgsmål nr. 112

{_wrap(_BEE_ASKED_1)}

Svar

{_wrap(_BEE_SAID_1)}

{_BEE_TABLE}

{_wrap(_BEE_SAID_1_END)}

Spørgsmål nr. 113

{_wrap(_BEE_ASKED_2)}

Svar

{_wrap(_BEE_SAID_2)}

{_wrap(_BEE_SAID_2B)}

{_BEE_SAID_2C}

Med venlig hilsen

Birthe Bistad

/ Asta Opdigtet
""",
        (
            answer(
                "112",
                _BEE_ASKED_1,
                ("P", f"{_BEE_SAID_1} {_BEE_TABLE} {_BEE_SAID_1_END}"),
                refers=(("alm_del", "88", "Bi- og Honningudvalget", None, None),),
                **_BEE,
                asked_by=(_IDA,),
            ),
            answer(
                "113",
                _BEE_ASKED_2,
                ("Styrelsen for Bier og Bestøvning>P", f"{_BEE_SAID_2} {_BEE_SAID_2B}"),
                ("P", _BEE_SAID_2C),
                **_BEE,
                asked_by=(_IDA,),
            ),
        ),
    ),
    Letter(
        "unseen 5: a section 20 question with grounds, and an agency quoted in the middle of the answer",
        f"""FYRMINISTERIET

Folketinget
Lovsekretariatet
Christiansborg

Dato: 18. maj 2021
J.nr.: 2021-2290

Besvarelse af spørgsmål nr. S 1188, som medlem af Folketinget Eva Eksempel (X) har stillet til fyrministeren den 10. maj 2021.

Spørgsmål nr. S 1188:

{_LIGHT_ASKED}

Begrundelse:

{_LIGHT_GROUNDS}

Svar:

{_LIGHT_1}

{_LIGHT_LEAD}

”{_LIGHT_2}

{_LIGHT_3}”

{_LIGHT_MINE}

Med venlig hilsen

Frida Fyrbæk

Fyrministeriet
Fyrvej 11
1057 København K
Tlf. 12 34 56 78
www.fyrministeriet.dk
""",
        (
            answer(
                "S 1188",
                f"{_LIGHT_ASKED} Begrundelse: {_LIGHT_GROUNDS}",
                ("P", f"{_LIGHT_1} {_LIGHT_LEAD}"),
                ("Fyrstyrelsen>P", f"{_LIGHT_2} {_LIGHT_3}"),
                ("M", _LIGHT_MINE),
                kind="section_20",
                ministry="Fyrministeriet",
                minister_title="fyrminister",
                minister_name="Frida Fyrbæk",
                committee=None,
                session="2020-21",
                date="2021-05-18",
                case_number="2021-2290",
                asked_by=(_EVA,),
            ),
        ),
    ),
    Letter(
        "unseen 6: a long speech for a consultation, with headings",
        f"""Mejeriudvalget 2015-16
MEJ Alm.del
Offentligt

Mejeriministeriet

Dato: 17. maj 2016
Sagsnr.: 2016-1733

TALEPAPIR

Det talte ord gælder

Åbent samråd i Folketingets Mejeriudvalg den 19. maj 2016 om samrådsspørgsmål M

Samrådsspørgsmål M:

”{_DAIRY_ASKED}”

Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).

Svar:

{_DAIRY_SPEECH}
""",
        (
            answer(
                "M",
                _DAIRY_ASKED,
                ("M", _DAIRY_SPEECH),
                kind="samraad",
                refers=(("alm_del", "77", "Mejeriudvalget", None, None),),
                ministry="Mejeriministeriet",
                minister_title=None,
                minister_name=None,
                committee="Mejeriudvalget",
                committee_code="MEJ",
                session="2015-16",
                date="2016-05-17",
                case_number="2016-1733",
                asked_by=(_OLE,),
            ),
        ),
    ),
    Letter(
        "unseen 7: a bill, with the proposed law quoted and an association's view",
        f"""Mosudvalget 2021-22
L 87 - endeligt svar på spørgsmål 9
Offentligt

MOSMINISTERIET

Folketinget
Mosudvalget
Christiansborg
1240 København K

Dato: 17. februar 2022
Kontor: Lovkontoret
Sagsbeh: Asta Opdigtet
Sagsnr.: 2022-0045
Dok.: 228814

Besvarelse af spørgsmål nr. 9 vedrørende forslag til lov om moser og enge (L 87) fra Folketingets Mosudvalg

Hermed sendes besvarelse af spørgsmål nr. 9 vedrørende forslag til lov om moser og enge (L 87), som Folketingets Mosudvalg har stillet til mosministeren den 3. februar 2022. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).

Mogens Mosegaard

/

Asta Opdigtet

Spørgsmål nr. 9 fra Folketingets Mosudvalg vedrørende forslag til lov om moser og enge (L 87):

”{_BOG_ASKED}”

Svar:

{_BOG_1}

”{_BOG_LAW}”

{_BOG_2}

{_BOG_3}

{_BOG_4A}

Side 2/2

{_BOG_4B}
""",
        (
            answer(
                "9 til L 87",
                _BOG_ASKED,
                ("P", _BOG_1),
                ("P", _BOG_LAW),
                ("P", _BOG_2),
                ("Landsforeningen af Moseejere>P", _BOG_3),
                ("P", f"{_BOG_4A} {_BOG_4B}"),
                kind="bill",
                refers=(
                    ("bill", "L 87 - bilag 4", None, None, None),
                    ("bill", "8 til L 87", "Mosudvalget", None, None),
                ),
                ministry="Mosministeriet",
                minister_title="mosminister",
                minister_name="Mogens Mosegaard",
                committee="Mosudvalget",
                session="2021-22",
                date="2022-02-17",
                case_number="2022-0045",
                document_number="228814",
                asked_by=(_IDA,),
            ),
        ),
    ),
    Letter(
        "unseen 8: a preliminary answer that passes on what an agency knows so far",
        f"""Urudvalget 2022-23 (2. samling)
URU Alm.del - foreløbigt svar på spørgsmål 318
Offentligt
2691144_0001.png

URMINISTERIET

Folketingets Urudvalg

Dato: 19. april 2023
Sagsnr.: 2023 - 2271
Doknr.: 90113

{_wrap("Folketingets Urudvalg har den 22. marts 2023 stillet følgende spørgsmål nr. 318 (Alm. del) til urministeren, som hermed besvares foreløbigt. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).")}

Spørgsmål nr. 318:

{_wrap("”" + _CLOCK_ASKED + "”")}

Foreløbigt svar:

{_wrap(_CLOCK_1)}

{_wrap(_CLOCK_2)}

{_wrap(_CLOCK_3A)}

Side 1/2
URU, Alm.del - 2022-23 (2. samling) - Foreløbigt svar på spørgsmål 318: Spm. om offentlige ure, der viser forkert tid
2691144_0002.png

{_wrap(_CLOCK_3B)}

Med venlig hilsen

Ulla Ursen

Side 2/2
""",
        (
            answer(
                "318",
                _CLOCK_ASKED,
                ("P", _CLOCK_1),
                ("Tidsstyrelsen>P", _CLOCK_2),
                ("M", f"{_CLOCK_3A} {_CLOCK_3B}"),
                status="preliminary",
                ministry="Urministeriet",
                minister_title="urminister",
                minister_name="Ulla Ursen",
                committee="Urudvalget",
                committee_code="URU",
                session="2022-23 (2. samling)",
                date="2023-04-19",
                case_number="2023 - 2271",
                document_number="90113",
                asked_by=(_EVA,),
            ),
        ),
    ),
    Letter(
        "unseen 9: a supplementary answer in which a directorate corrects its figures",
        f"""TANGMINISTERIET

Folketinget
Tangudvalget
Christiansborg
1240 København K

Dato: 29. januar 2024
Kontor: Kontoret for Havets
Planter
Sagsbeh: Otto Opdigtet
Sagsnr.: 2023-11906
Dok.: 3102245

Supplerende besvarelse af spørgsmål nr. 57 (Alm. del) fra Folketingets Tangudvalg

Hermed sendes supplerende besvarelse af spørgsmål nr. 57 (Alm. del), som Folketingets Tangudvalg har stillet til tangministeren den 16. november 2023. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).

Thora Tangvig

/

Otto Opdigtet

Tangkajen 3
1216 København K.

T +45 1234 5678

www.tangministeriet.dk

Spørgsmål nr. 57 (Alm. del) fra Folketingets Tangudvalg:

”{_WEED_ASKED}”

Supplerende svar:

{_WEED_1}

{_WEED_LEAD}

”{_WEED_2}

{_WEED_LIST}

{_WEED_3}”

{_WEED_OWN}
""",
        (
            answer(
                "57",
                _WEED_ASKED,
                ("P", f"{_WEED_1} {_WEED_LEAD}"),
                ("Tangdirektoratet>P", f"{_WEED_2} {_WEED_LIST} {_WEED_3}"),
                ("P", _WEED_OWN),
                status="supplementary",
                refers=(("alm_del", "57", "Tangudvalget", None, "2023-12-14"),),
                ministry="Tangministeriet",
                minister_title="tangminister",
                minister_name="Thora Tangvig",
                committee="Tangudvalget",
                session="2023-24",
                date="2024-01-29",
                case_number="2023-11906",
                document_number="3102245",
                asked_by=(_IDA,),
            ),
        ),
    ),
    Letter(
        "unseen 11: a committee known by its code alone, and a secretariat known by its short name",
        f"""Vandværksministeriet

Medlem af Folketinget Ida Intet-Navn
Folketinget
Christiansborg

Bilag Sag/ID Nr. Enhed Dato
2013-88120 VAND 14. februar 2013

VVU alm. del – svar på spørgsmål 61 fra Ida Intet-Navn (Z) stillet den 17. januar 2013 til vandværksministeren

Spørgsmål

{_SUPPLY_ASKED}

Svar

{_SUPPLY_1}

{_SUPPLY_2} {_SUPPLY_2B}

{_SUPPLY_3}

{_SUPPLY_4}

Med venlig hilsen

Vagn Vandborg

Vandværksministeriet
Brøndplads 2
DK-1448 København K
Telefon +45 12 34 56 78
E-mail: vvm@vandvaerksministeriet.dk
http://www.vandvaerksministeriet.dk
""",
        (
            answer(
                "61",
                _SUPPLY_ASKED,
                ("P", _SUPPLY_1),
                ("Sekretariatet for Øers Forsyning>P", _SUPPLY_2),
                ("?P", _SUPPLY_2B),
                ("Foreningen af Små Vandværker>P", _SUPPLY_3),
                ("P", _SUPPLY_4),
                refers=(("alm_del", "19", "VVU", None, None),),
                ministry="Vandværksministeriet",
                minister_title="vandværksminister",
                minister_name="Vagn Vandborg",
                committee=None,
                committee_code="VVU",
                session="2012-13",
                date="2013-02-14",
                case_number="2013-88120",
                asked_by=(_IDA,),
            ),
        ),
    ),
    Letter(
        "unseen 12: signed on behalf of the minister by another, with a list inside the quotation",
        f"""SØMÆRKEMINISTEREN

Sømærkeudvalget
Folketinget
Christiansborg
1240 København K

Dato
J. nr.
22. marts 2017
2017-1189

Sømærkegade 27 F
1220 København K

Telefon
12 34 56 78

Sømærkeudvalget har i brev af 27. februar 2017 stillet mig følgende spørgsmål (SMU alm. del), som jeg hermed skal besvare. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X), Ole Opfundet (Y) og Ida Intet-Navn (Z).

Spørgsmål nr. 145:

”{_BEACON_ASKED}”

Svar:

{_BEACON_LEAD}

»{_BEACON_1}

{_BEACON_LIST}

{_BEACON_2}

{_BEACON_3}«

{_BEACON_MINE}

{_BEACON_END}

Med venlig hilsen

På sømærkeministerens vegne

Frida Fyrbæk
Fyrminister
""",
        (
            answer(
                "145",
                _BEACON_ASKED,
                ("M", _BEACON_LEAD),
                ("Sømærkestyrelsen>P", f"{_BEACON_1} {_BEACON_LIST} {_BEACON_2} {_BEACON_3}"),
                ("M", f"{_BEACON_MINE} {_BEACON_END}"),
                refers=(("section_20", "S 512", None, None, None),),
                ministry="Sømærkeministeriet",
                minister_title="sømærkeminister",
                minister_name="Frida Fyrbæk",
                committee="Sømærkeudvalget",
                committee_code="SMU",
                session="2016-17",
                date="2017-03-22",
                case_number="2017-1189",
                asked_by=(_EVA, _OLE, _IDA),
            ),
        ),
    ),
    Letter(
        "unseen 13: two ministers sign, and the other's ministry is quoted",
        f"""KLAPBROMINISTERIET

Folketinget
Klapbroudvalget
Christiansborg
1240 København K

Dato: 12. marts 2031
Kontor: Anlæg og Drift
Sagsbeh: Otto Opdigtet
Sagsnr.: 2031-1044
Dok.: 884120

Folketingets Klapbroudvalg har den 12. februar 2031 stillet følgende spørgsmål nr. 77 (Alm. del) til klapbroministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y) og Eva Eksempel (X).

Spørgsmål nr. 77:

”{_BRIDGE_ASKED}”

Svar:

{_BRIDGE_1}

{_BRIDGE_2}

{_BRIDGE_LEAD}

”{_BRIDGE_3}

{_BRIDGE_4}”

{_BRIDGE_5}

Med venlig hilsen

Karen Klapbro
Klapbrominister

Leif Laksen
Laksetrappeminister
""",
        (
            answer(
                "77",
                _BRIDGE_ASKED,
                ("P", f"{_BRIDGE_1} {_BRIDGE_2} {_BRIDGE_LEAD}"),
                ("Laksetrappeministeriet>P", f"{_BRIDGE_3} {_BRIDGE_4}"),
                ("P", _BRIDGE_5),
                ministry="Klapbroministeriet",
                minister_title="klapbrominister",
                minister_name="Karen Klapbro",
                committee="Klapbroudvalget",
                date="2031-03-12",
                case_number="2031-1044",
                document_number="884120",
                asked_by=(_OLE, _EVA),
            ),
        ),
    ),
    Letter(
        "unseen 14: no case number, a footnote between halves of a sentence, a council quoted by the minister",
        f"""MØLLEMINISTEREN

Folketingets Mølleudvalg
Christiansborg
1240 København K

Mølleministeriet
Møllestien 2
1203 København K

Tlf : 12 34 56 78
Fax : 12 34 56 79
E-post : mm@mm.dk
Web : www.mm.dk

3. december 2008

{_wrap("Folketingets Mølleudvalg har den 5. november 2008 stillet mig følgende spørgsmål nr. 24 (alm. del), som jeg hermed skal besvare. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).", 78)}

Spørgsmål nr. 24:

{_wrap(_MILL_ASKED, 78)}

Svar:

{_wrap(_MILL_1A, 78)}
{_MILL_NOTE}
Side 1/2
{_wrap(_MILL_1B, 78)}

{_wrap(_MILL_LEAD, 78)}

{_wrap('"' + _MILL_2, 78)}

{_wrap(_MILL_3 + '"', 78)}

{_wrap(_MILL_MINE_1, 78)}

{_wrap(_MILL_MINE_2, 78)}

Med venlig hilsen

Mads Møllegaard
""",
        (
            answer(
                "24",
                _MILL_ASKED,
                ("P", f"{_MILL_1A} {_MILL_1B}"),
                ("M", _MILL_LEAD),
                ("Det Særlige Mølleråd>P", f"{_MILL_2} {_MILL_3}"),
                ("M", f"{_MILL_MINE_1} {_MILL_MINE_2}"),
                ministry="Mølleministeriet",
                minister_title="mølleminister",
                minister_name="Mads Møllegaard",
                committee="Mølleudvalget",
                session="2008-09",
                date="2008-12-03",
                asked_by=(_IDA,),
            ),
        ),
    ),
    Letter(
        "unseen 15: an old page that lost the spaces at its line ends and kept its hyphens",
        """Havneudvalget 2011-12
HVN Alm.del
Offentligt
1083312_0001.png
Havne- og Moleafdelingen
FolketingetHavneudvalgetChristiansborg1240 København K
Dato:7. marts 2012Kontor: HavnekontoretSagsbeh: Asta OpdigtetSagsnr.: 2012-0041-0233Dok.:401172
Hermed sendes besvarelse af spørgsmål nr. 302 (Alm. del), somFolketingets Havneudvalg har stillet til havneministeren den 8. februar 2012.Spørgsmålet er stillet efter ønske fra Ole Opfundet(Y).
Hanne Havnelund/Asta Opdigtet
Havnegade 121216 København K.Telefon 1234 5678Telefax 1234 5679www.havneministeriet.dk[email protected]
2
Spørgsmål nr. 302 (Alm. del) fra Folketingets Havneudvalg:
”Hvor mange moler er beskadiget under vinterens storme, og hvor-når kan de ventes gen-opbygget?”
Svar:
Havneministeriet har til brug for besvarelsen af spørgsmålet indhentet enudtalelse fra Molestyrelsen, der har oplyst følgende:
”Molestyrelsen kan oplyse, at der under stormene den 28. november 2011 og den 4. januar 2012 blev beska-diget i alt 17 moler.De fleste skader er sket på den jyske vestkyst, hvor bøl-gerne var op til ni meter høje.
Styrelsen har i samarbejde med havnene udarbejdet en plan for gen-opbygningen. Planen indebærer, at de ti moler, der beskytter er-hvervshavne, udbedres først, og at de øvrige moler følger i 2013. De samlede udgifter anslås til 46 mio. kr., hvoraf staten efter EU-reglerne kan dække op til halvdelen.
Genopbygningen gennemføres af lokale entreprenører efter udbud.Arbejdet ventes at kunne begynde i maj 2012, når vandet er roligt nok til, at der kan arbejdes fra pram.
Molestyrelsen skal endvidere be-mærke, at ingen havne har været lukket i mere end to døgn.”
3
Havneministeriet kan henholde sig til det, som Molestyrelsen har oplyst. Ministeriet vil orientere Folketin-gets Havneudvalg, når planen er gennemført.
""",
        (
            answer(
                "302",
                "Hvor mange moler er beskadiget under vinterens storme, og hvornår kan de ventes genopbygget?",
                (
                    "P",
                    "Havneministeriet har til brug for besvarelsen af spørgsmålet indhentet enudtalelse fra Molestyrelsen, der har oplyst "
                    "følgende:",
                ),
                (
                    "Molestyrelsen>P",
                    "Molestyrelsen kan oplyse, at der under stormene den 28. november 2011 og den 4. januar 2012 blev beskadiget i alt 17 "
                    "moler. De fleste skader er sket på den jyske vestkyst, hvor bølgerne var op til ni meter høje. Styrelsen har i "
                    "samarbejde med havnene udarbejdet en plan for genopbygningen. Planen indebærer, at de ti moler, der beskytter "
                    "erhvervshavne, udbedres først, og at de øvrige moler følger i 2013. De samlede udgifter anslås til 46 mio. kr., "
                    "hvoraf staten efter EU-reglerne kan dække op til halvdelen. Genopbygningen gennemføres af lokale entreprenører efter udbud. "
                    "Arbejdet ventes at kunne begynde i maj 2012, når vandet er roligt nok til, at der kan arbejdes fra pram. Molestyrelsen skal endvidere bemærke, at ingen havne har "
                    "været lukket i mere end to døgn.",
                ),
                (
                    "P",
                    "Havneministeriet kan henholde sig til det, som Molestyrelsen har oplyst. Ministeriet vil orientere Folketingets "
                    "Havneudvalg, når planen er gennemført.",
                ),
                ministry="Havneministeriet",
                minister_title="havneminister",
                minister_name="Hanne Havnelund",
                committee="Havneudvalget",
                committee_code="HVN",
                session="2011-12",
                date="2012-03-07",
                case_number="2012-0041-0233",
                document_number="401172",
                asked_by=(_OLE,),
            ),
        ),
    ),
    Letter(
        "unseen 16: three questions answered together, with loose cells inside the quotation",
        f"""Legepladsudvalget 2018-19 (1. samling)
LEG Alm.del - endeligt svar på spørgsmål 31, LEG Alm.del - endeligt svar på spørgsmål 32, LEG Alm.del - endeligt svar på spørgsmål 33
Offentligt

LEGEPLADSMINISTERIET

Folketinget
Legepladsudvalget
Christiansborg
1240 København K

Dato: 21. november 2018
Kontor: Leg og Trivsel
Sagsbeh: Otto Opdigtet
Sagsnr.: 2018-16-0321
Dok.: 915544

Besvarelse af spørgsmål nr. 31-33 (Alm. del) fra Folketingets Legepladsudvalg

Hermed sendes besvarelse af spørgsmål nr. 31-33 (Alm. del), som Folketingets Legepladsudvalg har stillet til legepladsministeren den 24. oktober 2018. Spørgsmålene er stillet efter ønske fra Eva Eksempel (X).

Lone Legarth

/

Otto Opdigtet

Spørgsmål nr. 31 (Alm. del) fra Folketingets Legepladsudvalg:

”{_PLAY_ASKED[0][1]}”

Spørgsmål nr. 32 (Alm. del) fra Folketingets Legepladsudvalg:

”{_PLAY_ASKED[1][1]}”

Spørgsmål nr. 33 (Alm. del) fra Folketingets Legepladsudvalg:

”{_PLAY_ASKED[2][1]}”

Svar på spørgsmål nr. 31-33:

{_PLAY_LEAD}

”{_PLAY_1}

{_PLAY_CELLS}

{_PLAY_2}”

{_PLAY_3}

{_PLAY_MINE}
""",
        tuple(
            answer(
                number,
                question,
                ("P", _PLAY_LEAD),
                ("Styrelsen for Leg og Sikkerhed>P", f"{_PLAY_1} {_PLAY_CELLS} {_PLAY_2}"),
                ("Opdigtede Kommuners Landsforening>P", _PLAY_3),
                ("M", _PLAY_MINE),
                ministry="Legepladsministeriet",
                minister_title="legepladsminister",
                minister_name="Lone Legarth",
                committee="Legepladsudvalget",
                committee_code="LEG",
                session="2018-19 (1. samling)",
                date="2018-11-21",
                case_number="2018-16-0321",
                document_number="915544",
                asked_by=(_EVA,),
            )
            for number, question in _PLAY_ASKED
        ),
    ),
    Letter(
        "unseen 17: a proposed resolution, with a numbered list and another's words inside the quotation",
        f"""SAUNAMINISTEREN

Folketingets Saunaudvalg
Christiansborg
1240 København K

4. april 2031
Sagsnr. 31/00871

Under henvisning til Folketingets Saunaudvalgs brev af 10. marts 2031 følger hermed saunaministerens endelige svar på spørgsmål nr. 3 til B 63 om forslag til folketingsbeslutning om en offentlig sauna i hver kommune.

Spørgsmål nr. 3 til B 63:

{_SAUNA_ASKED}

Endeligt svar:

{_SAUNA_1}

{_SAUNA_LEAD}

”{_SAUNA_2}

{_SAUNA_LIST}

{_SAUNA_3} {_SAUNA_3B}

{_SAUNA_4}”

{_SAUNA_5}

Med venlig hilsen

Sanne Saunby
""",
        (
            answer(
                "3 til B 63",
                _SAUNA_ASKED,
                ("P", f"{_SAUNA_1} {_SAUNA_LEAD}"),
                ("Rådet for Damp og Varme>P", f"{_SAUNA_2} {_SAUNA_LIST} {_SAUNA_3}"),
                ("Det Nordiske Saunaforbund>Rådet for Damp og Varme>P", _SAUNA_3B),
                ("Rådet for Damp og Varme>P", _SAUNA_4),
                ("P", _SAUNA_5),
                kind="bill",
                refers=(("bill", "2 til B 63", "Saunaudvalget", None, None),),
                ministry="Saunaministeriet",
                minister_title="saunaminister",
                minister_name="Sanne Saunby",
                committee="Saunaudvalget",
                date="2031-04-04",
                case_number="31/00871",
            ),
        ),
    ),
    Letter(
        "unseen 18: a question in three points, each answered under a heading, one of them by an authority over a page",
        f"""Postkasseudvalget 2015-16
PKU Alm.del - endeligt svar på spørgsmål 204
Offentligt
Folketingets Postkasseudvalg
Postkassestræde 21
1060 København K
Telefon 12 34 56 78
www.postkasseministeriet.dk
Sagsnr.
2016 - 884
Doknr.
330218
Dato
10-03-2016

{_wrap("Folketingets Postkasseudvalg har d. 11. februar 2016 stillet følgende spørgsmål nr. 204 (alm. del) til postkasseministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).", 80)}

Spørgsmål nr. 204:

”Ministeren bedes oplyse:
1) hvor mange postkasser der er nedlagt siden 2010,
2) hvilke regler der gælder for at nedlægge en postkasse, og hvor mange klager der
har været, og
3) om ministeren vil ændre reglerne.”

Svar:

{_POST_1}

{_wrap(_POST_2, 80)}

{_POST_3}

{_wrap(_POST_LEAD, 80)}

{_wrap("”" + _POST_Q1, 80)}

{_wrap(_POST_Q2A, 80)}

Side 1/2
PKU, Alm.del - 2015-16 - Endeligt svar på spørgsmål 204: Spm. om nedlagte postkasser

{_wrap(_POST_Q2B + "”", 80)}

{_POST_4}

{_wrap(_POST_5, 80)}

{_wrap(_POST_MINE, 80)}

Med venlig hilsen

Poul Postholm
""",
        (
            answer(
                "204",
                "Ministeren bedes oplyse: 1) hvor mange postkasser der er nedlagt siden 2010, 2) hvilke regler der gælder for at nedlægge "
                "en postkasse, og hvor mange klager der har været, og 3) om ministeren vil ændre reglerne.",
                ("P", f"{_POST_1} {_POST_2} {_POST_3} {_POST_LEAD}"),
                ("Postkassetilsynet>P", f"{_POST_Q1} {_POST_Q2A} {_POST_Q2B}"),
                ("P", f"{_POST_4} {_POST_5}"),
                ("M", _POST_MINE),
                ministry="Postkasseministeriet",
                minister_title="postkasseminister",
                minister_name="Poul Postholm",
                committee="Postkasseudvalget",
                committee_code="PKU",
                session="2015-16",
                date="2016-03-10",
                case_number="2016 - 884",
                document_number="330218",
                asked_by=(_OLE,),
            ),
        ),
    ),
    Letter(
        "unseen 19: a corrected answer signed by the head of the department, with a table, a list and references",
        f"""Snerydningsudvalget 2024-25
SRU Alm.del - endeligt svar på spørgsmål 187
Offentligt

SNERYDNINGSMINISTERIET

Folketingets Snerydningsudvalg

Dato: 3. april 2025
Journalnr.: 2025-0418
Akt-id: 77120

Korrigeret svar på spørgsmål nr. 187 (Alm. del) fra Folketingets Snerydningsudvalg

Dette svar erstatter svaret af 20. marts 2025, idet tallene for stier er rettet.

Folketingets Snerydningsudvalg har den 20. februar 2025 stillet følgende spørgsmål nr. 187 (Alm. del) til snerydningsministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).

Spørgsmål nr. 187:

”{_SNOW_ASKED}”

Svar:

{_SNOW_1}

{_SNOW_TABLE}

{_SNOW_1B}

{_SNOW_2}

{_SNOW_LIST}

{_SNOW_3}

P.M.V.

Asta Opdigtet
Departementschef
""",
        (
            answer(
                "187",
                _SNOW_ASKED,
                ("P", f"{_SNOW_1} {_SNOW_TABLE} {_SNOW_1B} {_SNOW_2} {_SNOW_LIST} {_SNOW_3}"),
                refers=(
                    ("alm_del", "103", "Snerydningsudvalget", "2023-24", None),
                    ("alm_del", "bilag 27", "Snerydningsudvalget", None, None),
                    ("section_20", "S 340", None, None, None),
                ),
                ministry="Snerydningsministeriet",
                minister_title="snerydningsminister",
                minister_name=None,
                committee="Snerydningsudvalget",
                committee_code="SRU",
                session="2024-25",
                date="2025-04-03",
                case_number="2025-0418",
                document_number="77120",
                asked_by=(_IDA,),
            ),
        ),
    ),
    Letter(
        "unseen 20: three contributions after each other, hyphens at line ends, and the letterhead an image",
        f"""Badeudvalget 2020-21
BAD Alm.del - endeligt svar på spørgsmål 512
Offentligt
Badestræde 6
DK-1057 København K
T +45 1234 5678
M bm@badm.dk
W badm.dk
Folketingets Badeudvalg
Dato: 05-07-2021
Enhed: STRAND
Sagsbeh.: BAMOPD
Sagsnr.: 2108814
Dok. nr.: 1802276

Folketingets Badeudvalg har den 7. juni 2021 stillet følgende spørgsmål nr. 512 (Alm. del) til bademi-
nisteren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X) og Ole Opfun-
det (Y).

Spørgsmål nr. 512:

{_wrap("”" + _BATH_ASKED + "”", 96)}

Svar:

Til brug for min besvarelse af spørgsmålet har jeg indhentet bidrag fra Badevandsstyrelsen, Kystred-
ningstjenesten og Sammenslutningen af Badekommuner.

{_BATH_LEAD_2}

”Efter badelovens § 21 er det kommunen, der har ansvaret for, at der er opsat redningsposter ved strand-
og havnebade, hvor der er anlagt parkeringsplads eller toilet. Styrelsen fører et register over redningspo-
ster, som pr. 1. juni 2021 omfatter 1.163 poster.”

{_BATH_LEAD_3}

{_wrap("”" + _BATH_2A, 96)}

Side 1/2
BAD, Alm.del - 2020-21 - Endeligt svar på spørgsmål 512: Spm. om beredskabet ved drukneulykker

{_wrap(_BATH_2B, 96)}

{_BATH_2C}”

{_wrap(_BATH_3, 96)}

Det er min opfattelse, at beredskabet ved strandene er godt, og at det lever op til EU-
direktivet om badevand. Jeg har ikke planer om at indføre krav om bademestre, men jeg
vil opfordre kommunerne til at gennemgå deres redningsposter inden sæso-
nen.

Med venlig hilsen

Bodil Badsted
""",
        (
            answer(
                "512",
                _BATH_ASKED,
                ("M", _BATH_LEAD_1),
                ("P", _BATH_LEAD_2),
                ("Badevandsstyrelsen>P", _BATH_1),
                ("P", _BATH_LEAD_3),
                ("Kystredningstjenesten>P", f"{_BATH_2A} {_BATH_2B} {_BATH_2C}"),
                ("Sammenslutningen af Badekommuner>P", _BATH_3),
                ("M", _BATH_MINE),
                ministry="Badeministeriet",
                minister_title="bademinister",
                minister_name="Bodil Badsted",
                committee="Badeudvalget",
                committee_code="BAD",
                session="2020-21",
                date="2021-07-05",
                case_number="2108814",
                document_number="1802276",
                asked_by=(_EVA, _OLE),
            ),
        ),
    ),
    Letter(
        "unseen 10: a confidential annex, a company, and the margin column in the middle of a sentence",
        f"""Udvalget for Øer og Færger 2024-25
ØFU Alm.del - endeligt svar på spørgsmål 38
Offentligt

Folketingets Udvalg for Øer og Færger

{_wrap("Udvalget for Øer og Færger har den 12. november 2024 stillet følgende spørgsmål nr. 38 (Alm. del) til ministeren for øer og færger, som hermed besvares. Spørgsmålet er stillet efter ønske fra ikkemedlem af udvalget (MFU) Ole Opfundet (Y).", 70)}

Spørgsmål nr. 38:

{_wrap("”" + _ISLE_ASKED + "”", 70)}

Svar:

{_wrap(_ISLE_1A, 70)}
10. december 2024
Ministeriet for Øer og
Færger
Færgevej 2
1216 København K
Tel.
Mail
Web
CVR-nr.
Sags nr.
Akt-id
1234 5678
[email protected]
www.oef.dk
12345678
2024 - 7713
551208
Side
1/2
{_wrap(_ISLE_1B, 70)}

{_wrap(_ISLE_2, 70)}

{_wrap(_ISLE_3, 70)}

{_wrap(_ISLE_MINE, 70)}

Med venlig hilsen

Øjvind Øbo

Side
2/2
""",
        (
            answer(
                "38",
                _ISLE_ASKED,
                ("P", f"{_ISLE_1A} {_ISLE_1B} {_ISLE_2}"),
                ("Nordfærgen A/S>P", _ISLE_3),
                ("M", _ISLE_MINE),
                refers=(
                    ("alm_del", "611", "Udvalget for Øer og Færger", None, "2024-10-03"),
                    ("alm_del", "bilag 41", "Udvalget for Øer og Færger", None, None),
                ),
                ministry="Ministeriet for Øer og Færger",
                minister_title="minister for øer og færger",
                minister_name="Øjvind Øbo",
                committee="Udvalget for Øer og Færger",
                committee_code="ØFU",
                session="2024-25",
                date="2024-12-10",
                case_number="2024 - 7713",
                document_number="551208",
                asked_by=(_OLE,),
            ),
        ),
    ),
)
