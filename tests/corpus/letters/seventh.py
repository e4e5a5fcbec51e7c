"""Letters as a clerk would meet them in a random sample: 20 further house styles of 2007 to 2026, written without
knowledge of the rules.

Of its 20 letters 4 were read exactly before any rule was changed for them (4 still, once expectations were corrected).
"""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

import textwrap

from tests.corpus.letters.expected import Letter, answer

# What the rarer kinds and states are called.
_HEARING = "samraad"
_WRITTEN = "section_20"
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
_STAIR_ASKED = "Ministeren bedes oplyse, hvor mange offentlige trapper der mangler gelænder, og hvilke initiativer ministeren agter at tage i den anledning."
_STAIR_LEAD = "Trappeministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Trappetilsynet, der har oplyst følgende:"
_STAIR_1 = "Trappetilsynet foretog i perioden 2004-2006 en landsdækkende gennemgang af offentligt tilgængelige trapper med mere end fire trin. Gennemgangen omfattede i alt 18.220 trapper, hvoraf 1.964 var uden gelænder på begge sider."
_STAIR_2 = "Siden gennemgangen er der opsat gelænder på 611 af trapperne. For de resterende trappers vedkommende har tilsynet meddelt ejerne en frist til den 1. juli 2009. Der henvises i den forbindelse til vejledningen ”Gelændre i det offentlige rum”, som blev udsendt i maj 2006, og som bl.a. indeholder anvisninger på højde og fastgørelse."
_STAIR_3 = "Tilsynet kan afslutningsvis oplyse, at der ikke føres statistik over fald på trapper uden gelænder."
_STAIR_4 = "Trappeministeriet har endvidere forelagt spørgsmålet for Kommunernes Trappeforening."
_STAIR_5 = "Foreningen har oplyst, at 61 kommuner har afsat midler til opsætning af gelændre i budgettet for 2008."
_STAIR_6 = "Midlerne vil i første række blive brugt ved skoler og biblioteker."
_STAIR_7 = "Trappeministeriet vil på den baggrund afvente udløbet af den frist, som Trappetilsynet har meddelt, før der tages stilling til behovet for yderligere initiativer."

# 2: 2008
_RAIN_ASKED = "Ministeren bedes kommentere høringssvaret fra Paraplymagernes Laug."
_RAIN_1 = "Udkastet til lovforslag blev den 1. september 2008 sendt i høring hos 27 myndigheder og organisationer."
_RAIN_2 = "Paraplymagernes Laug anfører i sit høringssvar, at kravet om dobbelte stivere vil fordyre fremstillingen med ca. 40 kr. pr. paraply. Lauget finder det desuden uklart, om kravet også skal gælde for børneparaplyer."
_RAIN_2B = "Blæsevig Kommune har i sit høringssvar gjort opmærksom på, at kommunens hjemmehjælpere benytter små paraplyer, når de cykler mellem borgerne. Kommunen ser gerne, at disse undtages fra kravet."
_RAIN_3 = "Paraplyministeriet skal hertil bemærke, at kravet om dobbelte stivere efter lovforslagets § 3, stk. 2, alene omfatter paraplyer med en diameter på over 90 cm. Børneparaplyer er dermed ikke omfattet. For så vidt angår omkostningerne henvises til lovforslagets almindelige bemærkninger, pkt. 4.2."
_RAIN_ASKED_2 = "Vil ministeren oplyse, om der findes erfaringer fra udlandet med tilsvarende krav?"
_RAIN_4 = "Paraplyministeriet har via ambassaden i Stockholm rettet henvendelse til Statens Paraplyverk."
_RAIN_5 = "Statens Paraplyverk har oplyst, at Sverige indførte et krav om dobbelte stivere i 2003, og at antallet af havarerede paraplyer siden da er faldet med omkring en tredjedel."
_RAIN_6 = "Et lignende krav gælder i Norge."
_RAIN_7 = "De svenske erfaringer er efter min opfattelse opmuntrende, og jeg ser frem til udvalgets behandling af lovforslaget."

# 3: 2009
_PIGEON_ASKED = "Hvad er ministerens holdning til, at brevduer nu i flere tilfælde har været mere end en uge om at bringe indkaldelser ud fra den ene ende af landet til den anden, og vil ministeren sikre, at borgerne kan regne med duerne?"
_PIGEON_0 = "Udbringning af forsendelser med brevdue er reguleret i brevdueloven, jf. lovbekendtgørelse nr. 512 af 3. maj 2006. Brevdueministeriet fastsætter reglerne, mens driften varetages af Brevduestyrelsen."
_PIGEON_LEAD = "Til brug for min besvarelse har jeg indhentet bidrag fra Brevduestyrelsen, der oplyser:"
_PIGEON_1 = "Der blev i 2008 udsendt ca. 310.000 forsendelser med brevdue, hvoraf 97,4 pct. nåede frem inden for den fastsatte frist på 48 timer. Forsinkelserne i januar og februar 2009 skyldtes tåge over Storebælt."
_PIGEON_2 = "Der er i foråret 2009 indsat yderligere 120 duer på de berørte strækninger."
_PIGEON_2B = "Dueavlernes Landsforbund har over for Brevdueministeriet oplyst, at medlemmerne om nødvendigt kan stille 400 trænede duer til rådighed. Landsforbundet anslår, at en ny due kan være oplært på en strækning i løbet af seks uger."
_PIGEON_3 = "Jeg har fuld forståelse for, at det er ærgerligt at modtage en indkaldelse efter mødet. Derfor er jeg også tilfreds med, at der nu er indsat flere duer, og jeg forventer, at fristen igen kan overholdes fra sommeren."
_PIGEON_4 = "Det bemærkes, at fristen på 48 timer ikke gælder for forsendelser til Bornholm."

# 4: 2010
_KNOT_ASKED = "Vil ministeren redegøre for, hvorfor råbåndsknobet ikke længere indgår i prøven for fritidssejlere?"
_KNOT_LEAD = "Ministeriet for Snore og Knob har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Ministeriet for Sejl, der har oplyst følgende:"
_KNOT_1 = "Prøven for fritidssejlere afholdes af Knobtilsynet, som Ministeriet for Sejl derfor har bedt om en udtalelse. Knobtilsynet har oplyst følgende:"
_KNOT_2 = "Prøven blev omlagt i 2009 på grundlag af en evaluering, hvor 340 prøvedeltagere og 22 censorer blev interviewet. Evalueringen viste, at råbåndsknobet i praksis bindes som kællingeknob i fire ud af ti tilfælde."
_KNOT_3 = "Råbåndsknobet er derfor erstattet af dobbelt halvstik, der er lettere at binde med kolde fingre. Knobtilsynet følger løbende op på, om omlægningen giver anledning til problemer."
_KNOT_4 = "Ministeriet for Sejl har ikke yderligere at tilføje."
_KNOT_5 = "Ministeriet for Snore og Knob kan henholde sig til det oplyste."
_KNOT_6 = "Fællesrådet for Fortøjning har i brev af 1. oktober 2010 til ministeriet givet udtryk for, at omlægningen svækker en gammel håndværkstradition. Fællesrådet opfordrer til, at råbåndsknobet genindføres senest i 2012."
_KNOT_7 = "Ministeriet for Snore og Knob har besvaret henvendelsen den 15. oktober 2010. Det fremgår af svaret, at en genindførelse ikke er aktuel."

# 5: 2011
_COG_ASKED = (
    "Ministeren bedes oplyse, hvor mange tårnure der er gået i stå i hvert af årene 2008-2010 fordelt på landsdele."
)
_COG_1 = "Ansvaret for vedligeholdelsen af offentlige tårnure påhviler ejeren af den bygning, hvor uret er opsat, jf. § 7 i tårnurloven."
_COG_LEAD = (
    "Tandhjulsministeriet har fra Urværksstyrelsen modtaget følgende oplysninger om antallet af standsede tårnure:"
)
_COG_2 = "Urværksstyrelsen fører register over landets tårnure på grundlag af indberetninger fra ejerne. Antallet af indberettede standsninger fremgår af tabel 1."
_COG_CELLS = (
    "Tabel 1. Standsede tårnure1",
    "Landsdel",
    "2008",
    "2009",
    "2010",
    "Øerne",
    "41",
    "38",
    "29",
    "Nørrejylland",
    "57",
    "60",
    "44",
    "Sønderjylland",
    "12",
    "9",
    "10",
    "I alt",
    "110",
    "107",
    "83",
    "1 Standsninger af mere end 24 timers varighed.",
)
_COG_3 = "Det bemærkes, at en standsning kan være indberettet mere end én gang, hvis uret er gået i gang og igen er gået i stå inden for samme år. Styrelsen skønner, at dette er tilfældet for mindre end 5 pct. af indberetningerne."
_COG_4 = "Faldet i 2010 skal efter Urværksstyrelsens vurdering ses i lyset af den ordning med tilskud til nye tandhjul, som trådte i kraft den 1. januar 2010."
_COG_5 = "Ordningen udløber med udgangen af 2012."
_COG_5B = "Foreningen af Tårnursejere har i forbindelse med besvarelsen tilkendegivet, at mange ejere har vanskeligt ved at finde en kvalificeret urmager. Foreningen har opgjort den gennemsnitlige ventetid på en reparation til 11 uger."
_COG_6 = "Regeringen vil i forbindelse med finansloven for 2012 tage stilling til, om ordningen skal videreføres."

# 6: 2012
_SHADE_ASKED = "Mener ministeren, at det er rimeligt, at beboerne i Nedre Lunding har måttet undvære skygge i det meste af sommeren, og hvad vil ministeren gøre for, at noget lignende ikke gentager sig?"
_SHADE_1 = "Tildelingen af skygge sker efter skyggeloven og hører under kommunerne. Skyggeministeriet kan ikke gå ind i konkrete sager."
_SHADE_2 = "Kommunen har over for ministeriet oplyst, at træerne i Nedre Lunding blev fældet i april 2012 på grund af svampeangreb."
_SHADE_3 = "I rapporten ”Skygge for alle” fra november 2011 konkluderer Instituttet for Lys og Mørke, at adgangen til skygge er dårligst i byområder opført efter 1960. Instituttet peger på, at parasoller kan være et alternativ, hvor træer ikke kan plantes."
_SHADE_4 = "Ifølge Landsforeningen Mere Skygge er parasoller dog ikke nogen holdbar løsning i områder med meget vind."
_SHADE_4B = "Skyggeministeriet anmodede i juli 2012 Statens Skyggelaboratorium om at vurdere, hvor hurtigt nye træer kan erstatte de fældede."
_SHADE_4C = "Laboratoriet vurderer, at et nyplantet lindetræ først efter 12-15 år kan give skygge til en familie på fire. Laboratoriet anbefaler derfor, at der plantes hurtigtvoksende pil, hvor behovet er akut."
_SHADE_5 = "Jeg vil gerne understrege, at jeg tager beboernes oplevelse alvorligt. Skyggeloven skal revideres i folketingsåret 2013-14, og jeg vil i den forbindelse overveje, om kommunerne skal have pligt til at stille midlertidig skygge til rådighed."

# 7: 2013
_KNIT_ASKED = (
    "Hvor mange vanter er der indleveret til de statslige hittegodskontorer siden 2010, og hvor mange er hentet igen?"
)
_KNIT_1 = "Strikkeministeriet kan oplyse, at hittegods på strikkeområdet administreres af Direktoratet for Garn og Masker (DGM)."
_KNIT_2 = "DGM har oplyst, at der i perioden fra den 1. januar 2010 til den 31. december 2012 er indleveret 22.871 vanter, heraf 19.004 enkeltvis. Direktoratet har endvidere oplyst, at 3.115 vanter er udleveret til ejeren."
_KNIT_ASKED_2 = "Kan ministeren bekræfte, at der er tilfælde, hvor den forkerte vante er udleveret?"
_KNIT_LEAD = "Direktoratet for Garn og Masker har til brug for besvarelsen af spørgsmålet afgivet følgende udtalelse:"
_KNIT_3 = "Direktoratet for Garn og Masker er bekendt med 14 sager, hvor en vante er udleveret til en anden end ejeren. I 11 af sagerne blev fejlen rettet inden for en uge, fordi modtageren selv henvendte sig."
_KNIT_4 = "Direktoratet har den 4. februar 2013 indskærpet over for samtlige hittegodskontorer, at den, der gør krav på en vante, skal forevise den anden vante i parret. Er begge vanter bortkommet, skal mønsteret beskrives."
_KNIT_5 = (
    "Strikkeministeriet har noteret sig, at direktoratet har indskærpet reglerne, og foretager sig ikke yderligere."
)
_KNIT_ASKED_3 = "Agter ministeren at fremsætte forslag om obligatorisk vantesnor?"
_KNIT_6 = "Nej. Jeg mener, at det må være op til den enkelte, om vanterne skal forsynes med snor."

# 8: 2014
_COMPASS_ASKED = "Ministeren bedes redegøre for, hvorfor anlægsudgiften til den nye misvisningsstation er steget fra 41,2 mio. kr. til 58,6 mio. kr."
_COMPASS_1 = "Ved aktstykke 81 har Kompasministeriet anmodet om tilslutning til, at der i 2014 afholdes en merudgift på 17,4 mio. kr. til opførelse af en misvisningsstation på Halmø Nord."
_COMPASS_2 = "Bygherren, Statens Kompasanlæg, har oplyst, at merudgiften i det væsentlige kan henføres til tre forhold. Det drejer sig ifølge Statens Kompasanlæg om pilotering af bygningen, stigende priser på kobber samt krav fra entreprenøren om betaling for vinterforanstaltninger."
_COMPASS_3 = "Kompasministeriet har ladet anlægsbudgettet gennemgå af det rådgivende ingeniørfirma Pol & Partnere A/S."
_COMPASS_4 = "Firmaet vurderer, at det oprindelige budget var behæftet med betydelig usikkerhed, idet der ikke var foretaget geotekniske undersøgelser på stedet."
_COMPASS_5 = "Der er nu udført 14 boringer."
_COMPASS_6 = "Jeg finder det utilfredsstillende, at de geotekniske undersøgelser ikke blev foretaget på et tidligere tidspunkt. Jeg har derfor bedt om, at det fremover indgår som et fast krav i ministeriets anlægsprojekter."
_COMPASS_ASKED_2 = "Vil ministeren oplyse, om projektet kan gennemføres i en billigere udgave?"
_COMPASS_LEAD = "Statens Kompasanlæg oplyser herom følgende:"
_COMPASS_7 = "En reduktion af stationen med ét måletårn vil mindske anlægsudgiften med ca. 6 mio. kr., men vil samtidig medføre, at misvisningen ikke kan bestemmes med den nøjagtighed, som er forudsat i den internationale aftale om nordpile af 2009. Statens Kompasanlæg kan derfor ikke anbefale denne løsning."
_COMPASS_8 = "Kompasministeriet er enig heri."

# 9: 2015
_MOSS_ASKED = "Vil ministeren oplyse, hvor mange kvadratmeter mos der i 2014 er fjernet fra kirkegårde, og om der er givet tilladelse hertil i alle tilfælde?"
_MOSS_1 = "Mosministeriet har anmodet Statens Mosregister om en udtalelse til brug for besvarelsen. Mosregisteret har meddelt ministeriet, at opgørelsen forudsætter en manuel gennemgang af ca. 900 sager, og at den tidligst kan foreligge i slutningen af maj måned."
_MOSS_2 = "Det har på den baggrund ikke været muligt at besvare spørgsmålet inden for den fastsatte frist."
_MOSS_2B = "Mosministeriet kan dog allerede nu oplyse, at fjernelse af mos fra kirkegårde kræver tilladelse efter mosbekendtgørelsens § 9, når arealet overstiger 25 kvadratmeter. Tilladelsen gives af det lokale mosnævn."
_MOSS_2C = "Landsforeningen af Kirkegårdsgartnere har over for ministeriet oplyst, at foreningens medlemmer i 2014 søgte om tilladelse i alle tilfælde, hvor det var påkrævet. Foreningen har samtidig bemærket, at sagsbehandlingstiden i mosnævnene er for lang."
_MOSS_3 = "Jeg forventer at kunne besvare spørgsmålet endeligt senest den 12. juni 2015. Jeg skal beklage den længere svartid."

# 10: 2016
_SNOW_ASKED = "Vil ministeren oversende de målinger af snefnugs størrelse, som ligger til grund for den nye bekendtgørelse om snebolde?"
_SNOW_1 = "I forlængelse af Snefnugministeriets besvarelse af 11. januar 2016 af spørgsmål nr. 61 (Alm. del) fra Folketingets Vinterudvalg kan ministeriet oplyse, at Fnugcentret den 2. februar 2016 har afsluttet den sidste del af målingerne."
_SNOW_2 = "Målingerne er udført på 14 stationer. Centret har til ministeriet oplyst, at fnuggene i gennemsnit måler 3,8 mm, og at der ikke er målt fnug på over 11 mm. Efter centrets opfattelse er der ikke grundlag for at antage, at fnuggene er blevet mindre siden den seneste måling i 1996."
_SNOW_2A, _SNOW_2B = (
    "Målingerne er udført på 14 stationer.",
    _SNOW_2.removeprefix("Målingerne er udført på 14 stationer. "),
)
_SNOW_3 = "Snefnugministeriet har endvidere modtaget bemærkninger fra Den Nordiske Sneboldunion, som skriver:"
_SNOW_4 = "Unionen har med interesse læst udkastet til bekendtgørelse. Vi finder, at grænsen på 8 cm for en snebold er velvalgt, men savner en definition af ”tøsne”. Vi deltager gerne i det videre arbejde."
_SNOW_5 = (
    "Bemærkningerne har ført til, at tøsne er defineret i bekendtgørelsens § 2, nr. 4. Målingerne vedlægges som bilag."
)

# 11: 2017
_HEDGE_ASKED = "Vil ministeren redegøre for, hvad regeringen gør for at hjælpe landets pindsvin sikkert over vejene, og for, hvorfor forsøget med pindsvinetunneler er udskudt?"
_HEDGE_1 = "Tak for ordet, og tak for spørgsmålet. Jeg vil gerne begynde med at sige, at jeg er enig med spørgeren i, at pindsvin skal kunne komme sikkert over vejen."
_HEDGE_2 = "Lad mig først sige noget om tallene, som jeg har fået dem oplyst."
_HEDGE_3 = "Pindsvinestyrelsen vurderer, at der hvert år krydser mellem 2 og 3 mio. pindsvin en offentlig vej. Styrelsen understreger, at skønnet er usikkert, fordi mange pindsvin krydser om natten."
_HEDGE_4 = "Så til tunnelerne. Som jeg også sagde på samrådet i marts, skulle de første seks tunneler have stået klar i år. Det kom de ikke til, og det er jeg ærgerlig over."
_HEDGE_5 = "Vejmyndigheden Grønne Veje har forklaret, at udbuddet måtte gå om, fordi ingen af de tre bud levede op til kravet om mindst 15 cm frihøjde. Grønne Veje forventer, at et nyt udbud kan offentliggøres i oktober."
_HEDGE_6 = "Jeg går ud fra, at udvalgets medlemmer også har læst det indlæg, som Pindsvinenes Venner havde i avisen i sidste uge. Foreningen mener, at man i stedet bør sænke hastigheden efter mørkets frembrud."
_HEDGE_6A, _HEDGE_6B = _HEDGE_6.split(" Foreningen", 1)[0], "Foreningen" + _HEDGE_6.split(" Foreningen", 1)[1]
_HEDGE_7 = "Det er jeg ikke afvisende over for, men jeg synes, at vi skal se resultaterne af forsøget først. Jeg vender gerne tilbage til udvalget, når der er valgt en entreprenør. Tak for ordet."

# 12: 2018
_BUTTON_ASKED = "Ministeren bedes kommentere de høringssvar, som er kritiske over for forslaget om en standardknap, jf. L 141 - bilag 1."
_BUTTON_1 = "Knapministeriet har modtaget 19 høringssvar til lovforslaget, hvoraf 11 indeholder bemærkninger."
_BUTTON_2 = (
    "Dansk Knapforening støtter overordnet forslaget, men finder, at overgangsperioden bør forlænges fra ét til to år."
)
_BUTTON_3 = "Lynlåsindustrien tager afstand fra forslaget, som efter organisationens opfattelse vil give knapper en konkurrencemæssig fordel. Organisationen anfører videre, at forslaget bør notificeres for Europa-Kommissionen."
_BUTTON_4 = "Østerlund Kommune bemærker, at kommunens dagplejere anvender tøj med velcro, og at forslaget derfor ikke vurderes at få betydning for kommunen."
_BUTTON_5 = "Knapministeriet skal bemærke, at en overgangsperiode på ét år svarer til, hvad der blev fastsat ved indførelsen af standardhægten i 2009. Ministeriet finder ikke, at forslaget begunstiger knapper i forhold til andre lukkemekanismer, idet lynlåse fortsat kan anvendes frit. Lovforslaget er notificeret som udkast den 6. december 2017."
_BUTTON_6 = "Forbrugerrådet for Beklædning har i sit høringssvar anført, at reserveknapper bør være gratis."
_BUTTON_7 = "Det er i dag kun tilfældet ved køb af frakker."
_BUTTON_8 = "Spørgsmålet om reserveknapper er ikke omfattet af lovforslaget. Der henvises herom til besvarelsen af spørgsmål nr. 5 til L 141."
_BUTTON_8A, _BUTTON_8B = _BUTTON_8.split(" Der henvises", 1)[0], "Der henvises" + _BUTTON_8.split(" Der henvises", 1)[1]

# 13: 2019
_LAMP_ASKED = "Vil ministeren redegøre for status på udskiftningen af petroleumslygter på de statslige stier, herunder årsagen til forsinkelsen på Møllestien?"
_LAMP_LEAD = "Lygteministeriet har indhentet en udtalelse fra Stivæsenet, som har oplyst følgende:"
_LAMP_1 = "Stivæsenet har pr. 31. december 2018 udskiftet 8.460 af de 12.200 petroleumslygter, der er omfattet af planen. Udskiftningen følger dermed overordnet tidsplanen, som den blev fastlagt i ”Lygteplan 2016-2020”."
_LAMP_1B = "De udskiftede lygter fordeler sig således:"
_LAMP_ITEMS = ("Skovstier: 3.900 lygter", "Strandstier: 2.710 lygter", "Stier i parker og haver: 1.850 lygter")
_LAMP_2 = "For så vidt angår Møllestien er arbejdet forsinket med ca. syv måneder."
_LAMP_3 = "Leverandøren, Glødetråd ApS, har oplyst, at forsinkelsen skyldes svigtende leverancer af lygteglas."
_LAMP_4 = "De sidste lygter kan opsættes i marts 2019."
_LAMP_5 = "Stivæsenet har den 10. januar 2019 varslet dagbøder over for leverandøren."
_LAMP_LEAD_2 = "Lygteministeriet har endvidere indhentet en udtalelse fra Midtfjords Politi, der har oplyst følgende:"
_LAMP_6 = "Midtfjords Politi har ikke i forsinkelsesperioden registreret anmeldelser, der kan henføres til manglende belysning på Møllestien. Politikredsen har dog modtaget 16 henvendelser fra cyklister, der er kørt forkert."
_LAMP_7 = (
    "Lygteministeriet følger udskiftningen tæt og vil orientere udvalget, når arbejdet på Møllestien er afsluttet."
)

# 14: 2020
_SWING_ASKED = "Hvordan forholder ministeren sig til, at gynger på offentlige legepladser under epidemien blev bundet op, selv om der ikke var konstateret smitte fra gynger?"
_SWING_1 = "Det følger af gyngebekendtgørelsen, at en gynge kan bindes op, når den udgør en fare for brugeren eller for forbipasserende."
_SWING_2 = "Der er til brug for besvarelsen indhentet bidrag fra Gyngestyrelsen, som oplyser, at 2.340 gynger var bundet op i perioden fra den 18. marts til den 11. maj 2020. Gyngestyrelsen oplyser videre, at ophængningen blev besluttet af ejerne selv, og at styrelsen ikke havde meddelt påbud herom."
_SWING_2B = "Det fremgår endvidere af styrelsens bidrag, at der i et normalt år bindes omkring 80 gynger op, og at det næsten altid skyldes slid på kæderne."
_SWING_3 = "Kommunernes Gyngenetværk har på ministeriets forespørgsel tilkendegivet, at kommunerne handlede ud fra et forsigtighedsprincip."
_SWING_4 = "Netværket peger i den forbindelse på, at rådgivningen om gynger var uklar i de første uger."
_SWING_5 = "Søndersted Kommune har som den eneste kommune fortsat gyngerne bundet op."
_SWING_6 = "Gyngeministeriet skal bemærke, at ministeriet den 27. marts 2020 offentliggjorde en vejledning på sin hjemmeside, hvoraf det fremgår, at gynger kan benyttes, når kæderne aftørres. Ministeriet er ikke bekendt med tilfælde af smitte fra gynger."
_SWING_7 = "Jeg har stor forståelse for, at børnene har savnet gyngerne. Jeg er glad for, at de er tilbage."

# 15: 2021
_JAM_ASKED = "Vil ministeren redegøre for myndighedernes indsats mod ulovlig import af marmelade i perioden 2018-2020, herunder oplyse, hvor mange sager der er rejst, og hvor mange der er afsluttet?"
_JAM_LEAD = "Ministeriet for Marmelade og Gelé har til brug for besvarelsen af spørgsmålet indhentet bidrag fra Geléstyrelsen, der har oplyst følgende:"
_JAM_1 = "Geléstyrelsen har i perioden 2018-2020 gennemført 1.870 kontroller af importeret marmelade. Kontrollerne er dels foretaget ved grænseovergangene, dels i detailhandlen, og de er i alle tilfælde gennemført uanmeldt."
_JAM_2 = "Kontrollerne har ført til, at 212 partier er tilbageholdt. Heraf indeholdt 140 partier mindre frugt end angivet på etiketten, mens de øvrige manglede oplysning om frugtens oprindelse. Sagerne overdrages til politiet, når der er tale om partier på over 500 kg."
_JAM_3 = "Styrelsen har desuden siden 2019 samarbejdet med den belgiske myndighed Office des Confitures om udveksling af oplysninger. Samarbejdet har efter styrelsens vurdering bidraget væsentligt til at afdække de anvendte ruter."
_JAM_LEAD_2 = "Ministeriet har endvidere indhentet bidrag fra Østhavets Politi, der har oplyst følgende:"
_JAM_4 = "Østhavets Politi har modtaget 37 sager fra Geléstyrelsen. Der er rejst tiltale i 21 sager, mens 9 er afsluttet med bødeforelæg, og 7 fortsat er under efterforskning."
_JAM_5 = "Det bemærkes, at tallene er trukket den 3. maj 2021 og er dynamiske, således at de kan ændre sig ved senere opdateringer."
_JAM_6 = "Regeringen har med aftalen om frugtens vilkår fra december 2020 afsat 12 mio. kr. årligt til en styrket kontrol. Aftalen indebærer bl.a., at der oprettes et rejsehold, som skal være fuldt bemandet i 2022."

# 16: 2022
_VANE_ASKED = "Vil ministeren kommentere artiklen ”Vejrhaner peger forkert” i Tagryggen den 2. maj 2022, hvoraf det fremgår, at hver femte vejrhane på fredede bygninger sidder fast?"
_VANE_1 = "Vejrhaner på fredede bygninger er omfattet af bygningsejerens almindelige vedligeholdelsespligt. Tilsynet hermed varetages af Styrelsen for Vindretning (SVR)."
_VANE_2 = "SVR har oplyst, at styrelsen ikke kan genkende tallet i artiklen."
_VANE_3 = "Ved det seneste tilsyn i 2021 blev der konstateret fejl ved 6 pct. af de 411 vejrhaner, der blev efterset."
_VANE_4 = "Artiklen bygger ifølge SVR på en rundspørge blandt 30 ejere, som selv havde henvendt sig til avisen. Det er derfor styrelsens vurdering, at resultatet ikke kan anses for repræsentativt."
_VANE_5 = "Professor Ulla Vindstød fra Kystby Universitet udtaler i artiklen, at de fleste vejrhaner sætter sig fast på grund af manglende smøring."
_VANE_6 = "Vejrhaneministeriet kan hertil oplyse, at SVR i 2020 udsendte en vejledning om smøring til alle ejere af fredede bygninger. Vejledningen anbefaler, at vejrhanen smøres hvert forår."
_VANE_7 = "Foreningen Bevar Hanen har i en mail til ministeriet foreslået, at der oprettes en fast eftersynsordning. Foreningen skønner udgiften til 3 mio. kr. om året."
_VANE_8 = "Jeg er naturligvis optaget af, at vejrhanerne peger rigtigt. Men jeg mener ikke, at de foreliggende oplysninger giver grundlag for at oprette en fast ordning."

# 17: 2023
_SAND_ASKED = (
    "Vil ministeren redegøre for, om reglerne om sandslotte på offentlige strande håndhæves ens i hele landet?"
)
_SAND_1 = "Jeg vil gerne takke for invitationen til dette samråd. Sandslotte optager mange, og det forstår jeg godt."
_SAND_2 = "Reglerne er sådan set klare. Et sandslot må højst være 120 cm højt, og det skal være fjernet ved solnedgang. Sådan har det været siden 2006, og det har jeg ingen planer om at ændre."
_SAND_3 = "Jeg har forud for samrådet spurgt Kystopsynet, hvordan reglerne håndhæves."
_SAND_4 = "Kystopsynet oplyser, at der i 2022 blev uddelt 388 advarsler, hvoraf godt halvdelen blev uddelt på tre strande ved Vesterklit. Opsynet forklarer det med, at bemandingen dér er større end andre steder."
_SAND_5 = "Jeg er også blevet spurgt, om kommunerne gør det godt nok."
_SAND_6 = "Klitborg Kommune har fortalt, at kommunens strandfogeder altid giver familien mulighed for at gøre slottet lavere, før der uddeles en advarsel. Region Vestklit oplyser, at regionens førstehjælpere i juli behandlede fire personer, som var snublet over en voldgrav."
_SAND_6A, _SAND_6B = _SAND_6.split(" Region", 1)[0], "Region" + _SAND_6.split(" Region", 1)[1]
_SAND_6C = "Jeg skal også nævne, at jeg i sidste uge fik et brev fra Foreningen for Fri Sandbygning."
_SAND_6D = "Foreningen ønsker grænsen hævet til 150 cm og henviser til, at der slet ikke er nogen grænse i Belgien."
_SAND_6E = "Det er et ønske, som jeg har forståelse for, men som jeg af hensyn til sikkerheden ikke kan imødekomme."
_SAND_7 = "Så mit svar er, at reglerne er ens, men at bemandingen ikke er det. Det vil jeg drøfte med Kystopsynet, når vi mødes i august."

# 18: 2024
_PIPE_ASKED = "Vil ministeren tage initiativ til, at togførere igen skal bruge fløjte ved afgang, når et flertal af passagererne ifølge en undersøgelse savner lyden?"
_PIPE_1 = "Brugen af fløjte ved afgang er et anliggende for det enkelte selskab. Fløjteministeriet har derfor spurgt de to største selskaber."
_PIPE_2 = "Østbanen A/S oplyser, at selskabet i 2021 gik over til et elektronisk signal, fordi fløjterne gav høreskader hos personalet. Selskabet har ikke planer om at genindføre fløjten."
_PIPE_2A, _PIPE_2B = _PIPE_2.split(" Selskabet", 1)[0], "Selskabet" + _PIPE_2.split(" Selskabet", 1)[1]
_PIPE_3 = "Vestbanen meddeler, at fløjten fortsat anvendes på alle strækninger, og at passagererne er glade for den."
_PIPE_4 = "Antallet af klager over fløjter er efter det af Fløjteankenævnet oplyste faldet fra 71 i 2019 til 24 i 2023."
_PIPE_LEAD = "Fløjteministeriet har desuden modtaget et bidrag fra Passagerrådet, som står bag den nævnte undersøgelse. Passagerrådet skriver:"
_PIPE_4B = "Undersøgelsen blev gennemført i september 2024 blandt 1.012 passagerer. 54 pct. svarede, at de ”ofte” eller ”af og til” savner fløjten, mens 31 pct. ikke havde bemærket, at den var væk."
_PIPE_4C = "Passagerrådet har ikke spurgt, om passagererne ønsker fløjten genindført, og rådet har ikke taget stilling til spørgsmålet."
_PIPE_5 = (
    "Fløjteministeriet henviser i øvrigt til besvarelsen af spørgsmål nr. 118 (Alm. del) fra Folketingets Signaludvalg."
)
_PIPE_6 = "Jeg holder selv af lyden af en god fløjte, men jeg mener, at beslutningen er bedst placeret hos selskaberne."

# 19: 2025
_PILLOW_ASKED = "Vil ministeren oplyse, hvor mange puder der er udleveret på landets hospitaler i 2024, og redegøre for, om pudernes kvalitet lever op til de nationale anbefalinger?"
_PILLOW_LEAD = "Pudeministeriet har til brug for besvarelsen af spørgsmålet indhentet bidrag fra Styrelsen for Søvn og Puder, som oplyser følgende:"
_PILLOW_1 = "Styrelsen for Søvn og Puder (SSP) kan oplyse, at der i 2024 blev udleveret 1,1 mio. puder på landets hospitaler. SSP har i efteråret 2024 gennemført en stikprøvekontrol af 600 puder, hvoraf 534 levede op til de nationale anbefalinger."
_PILLOW_1B = "Kontrollen viste, at de hyppigste mangler var for lidt fyld (41 puder) og slidt betræk (19 puder). Resultatet er nærmere beskrevet i SSP’s notat ”Puder på hospitaler 2024”, som er offentliggjort på styrelsens hjemmeside."
_PILLOW_2 = "SSP har til brug for bidraget hørt regionerne."
_PILLOW_3 = "Region Dybdal har oplyst, at regionens puder udskiftes hvert andet år. Regionen er ved at afprøve en pude af boghvedeskaller."
_PILLOW_3A, _PILLOW_3B = _PILLOW_3.split(" Regionen er", 1)[0], "Regionen er" + _PILLOW_3.split(" Regionen er", 1)[1]
_PILLOW_4 = "SSP bemærker, at boghvedeskaller ikke er omfattet af anbefalingerne."
_PILLOW_5 = "Pudeministeriet har desuden indhentet bidrag fra Sammenslutningen af Sengeafsnit."
_PILLOW_6 = "Sammenslutningen af Sengeafsnit gør opmærksom på, at mange patienter medbringer egen pude. Dette bør efter sammenslutningens opfattelse indgå, når behovet opgøres."
_PILLOW_7 = "Jeg noterer mig, at langt de fleste puder lever op til anbefalingerne. Jeg har samtidig bedt SSP om at følge op over for de hospitaler, hvor puderne ikke gjorde det."

# 20: 2026
_CLOUD_ASKED = "Ministeren bedes redegøre for baggrunden for, at private skyer efter lovforslaget skal registreres, og oplyse, hvordan registreringen håndteres i vores nabolande."
_CLOUD_1 = "Formålet med registreringen er at sikre, at ejeren af en sky kan findes, hvis skyen forårsager skade. Der henvises til lovforslagets almindelige bemærkninger, afsnit 3.1."
_CLOUD_2 = "Ministeriet for Skyer har om forholdene i nabolandene rettet henvendelse til de relevante myndigheder."
_CLOUD_3 = "Norges Skyvesen har oplyst, at private skyer i Norge har skullet registreres siden 2014, og at der ved udgangen af 2025 var registreret 5.200 skyer."
_CLOUD_4 = "Registreringen koster 300 norske kroner."
_CLOUD_5 = "Det tyske Bundeswolkenamt har meddelt, at der ikke gælder en registreringspligt på forbundsplan. Bundeswolkenamt tilføjer, at enkelte delstater har egne ordninger."
_CLOUD_LEAD = (
    "Skyregistret, der efter lovforslaget skal varetage opgaven, har til brug for besvarelsen oplyst følgende:"
)
_CLOUD_6 = "Skyregistret forventer, at registreringen kan ske digitalt på under fem minutter. Registret er ved at udvikle en løsning, hvor skyen fotograferes nedefra."
_CLOUD_7 = "Løsningen afprøves i sommeren 2026 blandt 200 frivillige ejere, som Danske Skyejere har hjulpet med at finde. Danske Skyejere har i den forbindelse peget på, at tynde skyer kan være vanskelige at fotografere."
_CLOUD_7A, _CLOUD_7B = (
    _CLOUD_7.split(" Danske Skyejere har i", 1)[0],
    "Danske Skyejere har i" + _CLOUD_7.split(" Danske Skyejere har i", 1)[1],
)
_CLOUD_8 = (
    "Ministeriet for Skyer finder på den baggrund, at registreringen kan gennemføres uden væsentlige byrder for ejerne."
)


LETTERS = (
    Letter(
        "a letter of 2007 with a quotation over a page and a margin, and an association by short form",
        f"""Trappeudvalget 2007-08 (2. samling)
TRP alm. del - Svar på Spørgsmål 22
Offentligt

Folketingets Trappeudvalg
Christiansborg
1240 København K

TRAPPEMINISTERIET

Dato:
Kontor:
Sagsnr.:
Dok.:
18. december 2007
Gelænderkontoret
2007-211-0048
HRP40112

Hermed sendes besvarelse af spørgsmål nr. 22 (Alm. del), som Folketingets Trappeudvalg
har stillet til trappeministeren den 4. december 2007.

Henning Repos

/
Karin Trindal

Trappegade 12
1217 København K

Telefon 7200 4411
Telefax 7200 4412

www.trappeministeriet.dk
trm@trm.dk

Spørgsmål nr. 22 fra Folketingets Trappeudvalg (Alm. del):

”{_wrap(_STAIR_ASKED, 76)}”

Svar:

{_wrap(_STAIR_LEAD, 76)}

”{_broken(_STAIR_1, 76, ("Gennemgangen omfattede i alt", chr(10) * 2 + "2/3" + chr(10) * 2))}

{_broken(_STAIR_2, 76, ("en frist til den", chr(10) * 2 + "3/3" + chr(10) * 2), ("anvis", "-" + chr(10)))}

{_wrap(_STAIR_3, 76)}”

{_wrap(_STAIR_4 + " " + _STAIR_5 + " " + _STAIR_6, 76)}

{_wrap(_STAIR_7, 76)}
""",
        (
            answer(
                "22",
                _STAIR_ASKED,
                ("P", _STAIR_LEAD),
                ("Trappetilsynet>P", f"{_STAIR_1} {_STAIR_2} {_STAIR_3}"),
                ("P", _STAIR_4),
                ("Kommunernes Trappeforening>P", _STAIR_5),
                ("?P", _STAIR_6),
                ("P", _STAIR_7),
                ministry="Trappeministeriet",
                minister_title="trappeminister",
                minister_name="Henning Repos",
                committee="Trappeudvalget",
                committee_code="TRP",
                session="2007-08 (2. samling)",
                date="2007-12-18",
                case_number="2007-211-0048",
                document_number="HRP40112",
            ),
        ),
    ),
    Letter(
        "a letter of 2008 that answers two questions on a bill, one about a hearing answer and one about abroad",
        f"""Folketingets Nedbørsudvalg
Christiansborg
1240 København K

PARAPLYMINISTERIET
Stormgyden 8
1470 København K
Tlf. 33 00 71 71

Den 9. december 2008
J.nr. 08-4471

./.  Vedlagt fremsendes i 5 eksemplarer min besvarelse af spørgsmål nr. 3 og 4 til L 93
(forslag til lov om paraplyer), som Folketingets Nedbørsudvalg har stillet til
paraplyministeren den 27. november 2008.

Gerda Skybrud

/ Poul Dryppesen

Spørgsmål nr. 3 til L 93:

”{_wrap(_RAIN_ASKED, 84)}”

Svar:

{_wrap(_RAIN_1, 84)}

{_wrap(_RAIN_2, 84)}

{_wrap(_RAIN_2B, 84)}

{_broken(_RAIN_3, 84, ("efter lovforslagets § 3,", chr(10) * 2 + "Side 2" + chr(10) * 2))}

Spørgsmål nr. 4 til L 93:

”{_wrap(_RAIN_ASKED_2, 84)}”

Svar:

{_wrap(_RAIN_4, 84)}

{_wrap(_RAIN_5 + " " + _RAIN_6, 84)}

{_wrap(_RAIN_7, 84)}
""",
        (
            answer(
                "3 til L 93",
                _RAIN_ASKED,
                ("P", _RAIN_1),
                ("Paraplymagernes Laug>P", _RAIN_2),
                ("Blæsevig Kommune>P", _RAIN_2B),
                ("P", _RAIN_3),
                kind="bill",
                ministry="Paraplyministeriet",
                minister_title="paraplyminister",
                minister_name="Gerda Skybrud",
                committee="Nedbørsudvalget",
                session="2008-09",
                date="2008-12-09",
                case_number="08-4471",
            ),
            answer(
                "4 til L 93",
                _RAIN_ASKED_2,
                ("P", _RAIN_4),
                ("Statens Paraplyverk>P", _RAIN_5),
                ("?P", _RAIN_6),
                ("M", _RAIN_7),
                kind="bill",
                ministry="Paraplyministeriet",
                minister_title="paraplyminister",
                minister_name="Gerda Skybrud",
                committee="Nedbørsudvalget",
                session="2008-09",
                date="2008-12-09",
                case_number="08-4471",
            ),
        ),
    ),
    Letter(
        "a written answer of 2009 with a contribution announced without marks",
        f"""Brevdueministeriet

Folketinget
Lovsekretariatet
Christiansborg
1240 København K

Dato: 6. april 2009
Sagsnummer: 2009-0331
Dok. nr.: 20417

Svar på spørgsmål nr. S 1418, som medlem af Folketinget Torben Dueslag (K) har stillet
til brevdueministeren den 30. marts 2009.

Spørgsmål nr. S 1418:

{_wrap(_PIGEON_ASKED)}

Svar:

{_wrap(_PIGEON_0)}

{_wrap(_PIGEON_LEAD)}

{_broken(_PIGEON_1, 88, ("nåede frem inden for den fast", "-" + chr(10)))}

{_wrap(_PIGEON_2)}

{_wrap(_PIGEON_2B)}

{_wrap(_PIGEON_3)}

{_wrap(_PIGEON_4)}

Med venlig hilsen

Asger Slagvinge
""",
        (
            answer(
                "S 1418",
                _PIGEON_ASKED,
                ("P", _PIGEON_0),
                ("M", _PIGEON_LEAD),
                ("Brevduestyrelsen>P", _PIGEON_1),
                ("?P", _PIGEON_2),
                ("Dueavlernes Landsforbund>P", _PIGEON_2B),
                ("M", _PIGEON_3),
                ("P", _PIGEON_4),
                kind=_WRITTEN,
                ministry="Brevdueministeriet",
                minister_title="brevdueminister",
                minister_name="Asger Slagvinge",
                committee=None,
                session="2008-09",
                date="2009-04-06",
                case_number="2009-0331",
                document_number="20417",
                asked_by=(("Torben Dueslag", "K"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2010 with a ministry that quotes an inspectorate, and a margin inside the inner quotation",
        f"""Folketingets Udvalg for Tovværk
Christiansborg
1240 København K

MINISTERIET FOR SNORE OG KNOB

Dato: 26-10-2010
Enhed: Knobenheden
Sagsbeh.: Lise Tovmand
Sagsnr.: 2010 - 1544
Dok.: 88710

Besvarelse af spørgsmål nr. 7 (Alm. del), som Folketingets Udvalg for Tovværk har
stillet til ministeren for snore og knob den 12. oktober 2010. Spørgsmålet er stillet
efter ønske fra Finn Kalvekno (O) og Aase Pælestik (B).

Spørgsmål nr. 7:

”{_wrap(_KNOT_ASKED, 80)}”

Svar:

{_wrap(_KNOT_LEAD, 80)}

”{_wrap(_KNOT_1, 80)}

”{_broken(_KNOT_2, 80, ("hvor 340 prøvedeltagere og", chr(10) + "Reberbanen 4" + chr(10) + "1402 København K" + chr(10) + "Tlf. 72 00 11 22" + chr(10) + "www.snoreogknob.dk" + chr(10) + "CVR-nr. 11 99 22 88" + chr(10)))}

{_wrap(_KNOT_3, 80)}”

{_wrap(_KNOT_4, 80)}”

{_wrap(_KNOT_5, 80)}

{_broken(_KNOT_6, 80, ("har i brev af 1. oktober 2010", chr(10) * 2 + "Side 2/2" + chr(10) * 2))}

{_wrap(_KNOT_7, 80)}

Med venlig hilsen

Svend Aage Løkke

/
Lise Tovmand
""",
        (
            answer(
                "7",
                _KNOT_ASKED,
                ("P", _KNOT_LEAD),
                ("Ministeriet for Sejl>P", _KNOT_1),
                ("Knobtilsynet>Ministeriet for Sejl>P", f"{_KNOT_2} {_KNOT_3}"),
                ("Ministeriet for Sejl>P", _KNOT_4),
                ("P", _KNOT_5),
                ("Fællesrådet for Fortøjning>P", _KNOT_6),
                ("P", _KNOT_7),
                ministry="Ministeriet for Snore og Knob",
                minister_title="minister for snore og knob",
                minister_name="Svend Aage Løkke",
                committee="Udvalget for Tovværk",
                session="2010-11 (1. samling)",
                date="2010-10-26",
                case_number="2010 - 1544",
                document_number="88710",
                asked_by=(("Finn Kalvekno", "O"), ("Aase Pælestik", "B")),
            ),
        ),
    ),
    Letter(
        "a letter of 2011 with a table and its footnote inside a quotation",
        f"""Tandhjulsudvalget 2010-11
THU alm. del - Svar på Spørgsmål 140
Offentligt

TANDHJULSMINISTERIET

Folketingets Tandhjulsudvalg
Christiansborg
1240 København K

Dato: 14. marts 2011
Kontor: Tårnurskontoret
Sagsnr.: 2011-792-0158
Dok.: MLU41830

Folketingets Tandhjulsudvalg har den 16. februar 2011 stillet følgende spørgsmål nr. 140
(Alm. del) til tandhjulsministeren, som hermed besvares.

Spørgsmål nr. 140:

”{_wrap(_COG_ASKED, 78)}”

Svar:

{_wrap(_COG_1, 78)}

{_wrap(_COG_LEAD, 78)}

”{_wrap(_COG_2, 78)}

{chr(10).join(_COG_CELLS)}

{_broken(_COG_3, 78, ("hvis uret er gået i gang og", chr(10) * 2 + "2" + chr(10) * 2))}”

{_wrap(_COG_4 + " " + _COG_5, 78)}

{_wrap(_COG_5B, 78)}

{_wrap(_COG_6, 78)}

Med venlig hilsen

Birthe Spindel

/Mogens Lund Uhr
""",
        (
            answer(
                "140",
                _COG_ASKED,
                ("P", f"{_COG_1} {_COG_LEAD}"),
                ("Urværksstyrelsen>P", f"{_COG_2} {' '.join(_COG_CELLS)} {_COG_3}"),
                ("Urværksstyrelsen>P", _COG_4),
                ("?P", _COG_5),
                ("Foreningen af Tårnursejere>P", _COG_5B),
                ("P", _COG_6),
                ministry="Tandhjulsministeriet",
                minister_title="tandhjulsminister",
                minister_name="Birthe Spindel",
                committee="Tandhjulsudvalget",
                committee_code="THU",
                session="2010-11",
                date="2011-03-14",
                case_number="2011-792-0158",
                document_number="MLU41830",
            ),
        ),
    ),
    Letter(
        "a written answer of 2012 with a municipality without a name, a report and an association",
        f"""Folketingets Lovsekretariat
Christiansborg

SKYGGEMINISTERIET

Ministeren

Dato
J. nr.
14. september 2012
2012-3307

Svar på § 20-spørgsmål nr. S 4210

Hermed følger svar på spørgsmål nr. S 4210, som Mette Solhat (Ø) har stillet til
skyggeministeren den 5. september 2012.

Spørgsmål
”{_wrap(_SHADE_ASKED, 70)}”

Svar
{_wrap(_SHADE_1, 70)}

{_wrap(_SHADE_2, 70)}

{_broken(_SHADE_3, 70, ("at adgangen til skygge er", chr(10) + "Halvmørket 2" + chr(10) + "1260 København K" + chr(10) + "T +45 7200 9000" + chr(10) + "F +45 7200 9001" + chr(10) + "www.skm-skygge.dk" + chr(10) + "Side 1/2" + chr(10)))}

{_wrap(_SHADE_4, 70)}

{_wrap(_SHADE_4B + " " + _SHADE_4C, 70)}

{_wrap(_SHADE_5, 70)}

Med venlig hilsen

Jørn Halvlys
""",
        (
            answer(
                "S 4210",
                _SHADE_ASKED,
                ("P", _SHADE_1),
                ("?P", _SHADE_2),
                ("Instituttet for Lys og Mørke>P", _SHADE_3),
                ("Landsforeningen Mere Skygge>P", _SHADE_4),
                ("P", _SHADE_4B),
                ("Statens Skyggelaboratorium>P", _SHADE_4C),
                ("M", _SHADE_5),
                kind=_WRITTEN,
                ministry="Skyggeministeriet",
                minister_title="skyggeminister",
                minister_name="Jørn Halvlys",
                committee=None,
                session="2011-12",
                date="2012-09-14",
                case_number="2012-3307",
                asked_by=(("Mette Solhat", "Ø"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2013 that answers three questions, with a directorate by its short form",
        f"""STRIKKEMINISTERIET

Folketinget
Strikkeudvalget
Christiansborg
1240 København K

Dato: 11. marts 2013
Kontor: Kontoret for Uld og
Hittegods
Sagsbeh: Rune Pindborg
Sagsnr.: 2013-0030-0947
Dok.: 702215

Hermed sendes besvarelse af spørgsmål nr. 88, 89 og 90 (Alm. del), som Folketingets Strikkeudvalg har stillet til strikkeministeren den 11. februar 2013. Spørgsmålene er stillet efter ønske fra Johanne Ribstrik (A).

Vagn Maskemand

/
Rune Pindborg

Uldgade 3
1215 København K.

T +45 7200 5050

www.strikkeministeriet.dk
sm@strik.dk

Spørgsmål nr. 88 (Alm. del) fra Folketingets Strikkeudvalg:

”{_KNIT_ASKED}”

Svar:

{_KNIT_1}

{_KNIT_2}

Spørgsmål nr. 89 (Alm. del) fra Folketingets Strikkeudvalg:

”{_KNIT_ASKED_2}”

Svar:

{_KNIT_LEAD}

”{_KNIT_3}

{_broken(_KNIT_4, 400, ("at den, der gør krav på en vante,", chr(10) * 2 + "Side 3/4" + chr(10) * 2))}”

{_KNIT_5}

Spørgsmål nr. 90 (Alm. del) fra Folketingets Strikkeudvalg:

”{_KNIT_ASKED_3}”

Svar:

{_KNIT_6}
""",
        tuple(
            answer(
                number,
                asked,
                *says,
                ministry="Strikkeministeriet",
                minister_title="strikkeminister",
                minister_name="Vagn Maskemand",
                committee="Strikkeudvalget",
                session="2012-13",
                date="2013-03-11",
                case_number="2013-0030-0947",
                document_number="702215",
                asked_by=(("Johanne Ribstrik", "A"),),
            )
            for number, asked, says in (
                ("88", _KNIT_ASKED, (("P", _KNIT_1), ("Direktoratet for Garn og Masker>P", _KNIT_2))),
                (
                    "89",
                    _KNIT_ASKED_2,
                    (
                        ("P", _KNIT_LEAD),
                        ("Direktoratet for Garn og Masker>P", f"{_KNIT_3} {_KNIT_4}"),
                        ("P", _KNIT_5),
                    ),
                ),
                ("90", _KNIT_ASKED_3, (("M", _KNIT_6),)),
            )
        ),
    ),
    Letter(
        "a letter of 2014 that answers two questions about a document of appropriation",
        f"""Skatkisteudvalget 2013-14
Aktstk. 81 - Svar på 2 Spørgsmål
Offentligt

Kompasministeriet

Folketingets Skatkisteudvalg
Christiansborg
1240 København K

Den 24. april 2014
Sags nr. 2014-2218
Dok. nr. 511907

Skatkisteudvalget har i brev af 10. april 2014 stillet følgende spørgsmål nr. 1 og 2 til
Aktstk. 81, som hermed besvares.

Spørgsmål nr. 1 til Aktstk. 81:

”{_wrap(_COMPASS_ASKED)}”

Svar:

{_wrap(_COMPASS_1)}

{_broken(_COMPASS_2, 88, ("om pilotering af bygningen,", chr(10) * 2 + "Side 2 af 3" + chr(10) * 2))}

{_wrap(_COMPASS_3 + " " + _COMPASS_4 + " " + _COMPASS_5)}

{_wrap(_COMPASS_6)}

Spørgsmål nr. 2 til Aktstk. 81:

”{_wrap(_COMPASS_ASKED_2)}”

Svar:

{_wrap(_COMPASS_LEAD)}

”{_wrap(_COMPASS_7)}”

{_wrap(_COMPASS_8)}

Med venlig hilsen

Ellen Nordpil
Kompasminister
""",
        tuple(
            answer(
                number,
                asked,
                *says,
                kind="bill",
                ministry="Kompasministeriet",
                minister_title="kompasminister",
                minister_name="Ellen Nordpil",
                committee="Skatkisteudvalget",
                session="2013-14",
                date="2014-04-24",
                case_number="2014-2218",
                document_number="511907",
            )
            for number, asked, says in (
                (
                    "1 til Aktstk. 81",
                    _COMPASS_ASKED,
                    (
                        ("P", _COMPASS_1),
                        ("Statens Kompasanlæg>P", _COMPASS_2),
                        ("P", _COMPASS_3),
                        ("Pol & Partnere A/S>P", _COMPASS_4),
                        ("?P", _COMPASS_5),
                        ("M", _COMPASS_6),
                    ),
                ),
                (
                    "2 til Aktstk. 81",
                    _COMPASS_ASKED_2,
                    (
                        ("P", _COMPASS_LEAD),
                        ("Statens Kompasanlæg>P", _COMPASS_7),
                        ("P", _COMPASS_8),
                    ),
                ),
            )
        ),
    ),
    Letter(
        "a preliminary answer of 2015",
        f"""Mosudvalget 2014-15
MOS Alm.del foreløbigt svar på spørgsmål 212
Offentligt
1519904_0001.png

Mosministeriet
Stenbroen 1
1216 København K

Folketingets Mosudvalg

Dato: 27. april 2015
J.nr.: 15-0812

Foreløbig besvarelse af spørgsmål nr. 212 (Alm. del)

Folketingets Mosudvalg har den 30. marts 2015 stillet følgende spørgsmål nr. 212 (Alm. del)
til mosministeren, som hermed besvares foreløbigt. Spørgsmålet er stillet efter ønske fra
Karsten Lav (SF).

Spørgsmål nr. 212

”{_wrap(_MOSS_ASKED, 86)}”

Foreløbigt svar

{_wrap(_MOSS_1, 86)}

{_wrap(_MOSS_2, 86)}

{_wrap(_MOSS_2B, 86)}

{_wrap(_MOSS_2C, 86)}

{_wrap(_MOSS_3, 86)}

Med venlig hilsen

Tove Mosegaard
""",
        (
            answer(
                "212",
                _MOSS_ASKED,
                ("P", "Mosministeriet har anmodet Statens Mosregister om en udtalelse til brug for besvarelsen."),
                (
                    "Statens Mosregister>P",
                    "Mosregisteret har meddelt ministeriet, at opgørelsen forudsætter en manuel gennemgang af ca. 900 sager, og at den tidligst kan foreligge i slutningen af maj måned.",
                ),
                ("P", f"{_MOSS_2} {_MOSS_2B}"),
                ("Landsforeningen af Kirkegårdsgartnere>P", _MOSS_2C),
                ("M", _MOSS_3),
                status=_PRELIMINARY,
                ministry="Mosministeriet",
                minister_title="mosminister",
                minister_name="Tove Mosegaard",
                committee="Mosudvalget",
                committee_code="MOS",
                session="2014-15",
                date="2015-04-27",
                case_number="15-0812",
                asked_by=(("Karsten Lav", "SF"),),
            ),
        ),
    ),
    Letter(
        "a supplementary answer of 2016 with a union's own 'vi'",
        f"""Vinterudvalget 2015-16
VIN Alm.del
Offentligt

SNEFNUGMINISTERIET

Folketinget
Vinterudvalget
Christiansborg
1240 København K

Dato:
Enhed:
Sagsbeh.:
Sagsnr.:
Dok. nr.:
22. februar 2016
Fnug og
Bolde
Ida Rimtåge
2015-9920
1644128

Supplerende svar på spørgsmål nr. 61 (Alm. del)

Hermed sendes supplerende besvarelse af spørgsmål nr. 61 (Alm. del), som Folketingets
Vinterudvalg har stillet til snefnugministeren den 9. december 2015.

Spørgsmål nr. 61 (Alm. del) fra Folketingets Vinterudvalg:

”{_wrap(_SNOW_ASKED)}”

Supplerende svar:

{_wrap(_SNOW_1)}

{_broken(_SNOW_2, 88, ("Efter centrets", chr(10) * 2 + "VIN, Alm.del - 2015-16 - Supplerende svar på spørgsmål 61: Spm. om oversendelse af målinger af snefnug" + chr(10) + "Side 2/2" + chr(10) * 2))}

{_wrap(_SNOW_3)}

”{_wrap(_SNOW_4)}”

{_wrap(_SNOW_5)}

Med venlig hilsen

Bent Isvang

/
Ida Rimtåge
""",
        (
            answer(
                "61",
                _SNOW_ASKED,
                ("P", f"{_SNOW_1} {_SNOW_2A}"),
                ("Fnugcentret>P", _SNOW_2B),
                ("P", _SNOW_3),
                ("Den Nordiske Sneboldunion>P", _SNOW_4),
                ("P", _SNOW_5),
                status=_SUPPLEMENTARY,
                ministry="Snefnugministeriet",
                minister_title="snefnugminister",
                minister_name="Bent Isvang",
                committee="Vinterudvalget",
                committee_code="VIN",
                session="2015-16",
                date="2016-02-22",
                case_number="2015-9920",
                document_number="1644128",
                refers=(("alm_del", "61", "Vinterudvalget", None, "2016-01-11"),),
            ),
        ),
    ),
    Letter(
        "speech notes of 2017 about hedgehogs",
        f"""Pindsvineudvalget 2016-17
PIN Alm.del - Samrådsspørgsmål F
Offentligt

PINDSVINEMINISTERIET

Dato: 20. juni 2017
Sagsnr.: 2017-5102
Dok.: 2210947

Talepapir til samråd i Folketingets Pindsvineudvalg den 20. juni 2017

Samrådsspørgsmål F (Alm. del) er stillet til pindsvineministeren efter ønske fra
Sune Piggaard (EL).

Samrådsspørgsmål F

”{_wrap(_HEDGE_ASKED, 64)}”

Svar

{_wrap(_HEDGE_1, 64)}

{_wrap(_HEDGE_2, 64)}

{_wrap(_HEDGE_3, 64)}

{_wrap(_HEDGE_4, 64)}

{_broken(_HEDGE_5, 64, ("fordi ingen af de tre bud levede", chr(10) * 2 + "3" + chr(10) * 2 + "PIN, Alm.del - 2016-17 - Samrådsspørgsmål F: Spm. om pindsvin og tunneler" + chr(10) + "1769220_0003.png" + chr(10) * 2))}

{_wrap(_HEDGE_6, 64)}

{_wrap(_HEDGE_7, 64)}
""",
        (
            answer(
                "F",
                _HEDGE_ASKED,
                ("M", f"{_HEDGE_1} {_HEDGE_2}"),
                ("Pindsvinestyrelsen>P", _HEDGE_3),
                ("M", _HEDGE_4),
                ("Vejmyndigheden Grønne Veje>P", _HEDGE_5),
                ("M", _HEDGE_6A),
                ("Pindsvinenes Venner>P", _HEDGE_6B),
                ("M", _HEDGE_7),
                kind=_HEARING,
                ministry="Pindsvineministeriet",
                minister_title="pindsvineminister",
                minister_name=None,
                committee="Pindsvineudvalget",
                committee_code="PIN",
                session="2016-17",
                date="2017-06-20",
                case_number="2017-5102",
                document_number="2210947",
                asked_by=(("Sune Piggaard", "EL"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2018 about the hearing answers to a bill",
        f"""Knapudvalget 2017-18
L 141 endeligt svar på spørgsmål 4
Offentligt
1873360_0001.png

Knapministeriet

Folketingets Knapudvalg
Christiansborg
1240 København K

21. marts 2018
Sagsnr. 2018-614
Doknr. 90233

Folketingets Knapudvalg har i brev af 7. marts 2018 stillet følgende spørgsmål nr. 4 til
L 141 til knapministeren, som hermed besvares.

Spørgsmål nr. 4:

”{_wrap(_BUTTON_ASKED, 82)}”

Svar:

{_wrap(_BUTTON_1, 82)}

{_wrap(_BUTTON_2 + " " + _BUTTON_3, 82)}

{_wrap(_BUTTON_4, 82)}

{_broken(_BUTTON_5, 82, ("Ministeriet finder ikke, at", chr(10) * 2 + "L 141 - 2017-18 - Endeligt svar på spørgsmål 4: Spm. om kommentar til høringssvar om standardknapper" + chr(10) + "Side 2" + chr(10) * 2), ("andre lukke", "-" + chr(10)))}

{_wrap(_BUTTON_6 + " " + _BUTTON_7, 82)}

{_wrap(_BUTTON_8, 82)}

Med venlig hilsen

Agnete Knaphuld

/Ditte Trykås
""",
        (
            answer(
                "4 til L 141",
                _BUTTON_ASKED,
                ("P", _BUTTON_1),
                ("Dansk Knapforening>P", _BUTTON_2),
                ("Lynlåsindustrien>P", _BUTTON_3),
                ("Østerlund Kommune>P", _BUTTON_4),
                ("P", _BUTTON_5),
                ("Forbrugerrådet for Beklædning>P", _BUTTON_6),
                ("?P", f"{_BUTTON_7} {_BUTTON_8A}"),
                ("P", _BUTTON_8B),
                kind="bill",
                ministry="Knapministeriet",
                minister_title="knapminister",
                minister_name="Agnete Knaphuld",
                committee="Knapudvalget",
                session="2017-18",
                date="2018-03-21",
                case_number="2018-614",
                document_number="90233",
                refers=(
                    ("bill", "L 141 - bilag 1", None, None, None),
                    ("bill", "5 til L 141", "Knapudvalget", None, None),
                ),
            ),
        ),
    ),
    Letter(
        "a letter of 2019 with a supplier inside an authority's words, and the police",
        f"""Lygteudvalget 2018-19 (1. samling)
LYG Alm.del - endeligt svar på spørgsmål 99
Offentligt
2004471_0001.png

LYGTEMINISTERIET

Folketinget
Lygteudvalget
Christiansborg
1240 København K
DK Danmark

Dato: 8. februar 2019
Kontor: Kontoret for Stier
Sagsbeh: Bo Vægesen
Sagsnr.: 2019-0118
Dok.: 987002

Besvarelse af spørgsmål nr. 99 (Alm. del) fra Folketingets Lygteudvalg

Hermed sendes besvarelse af spørgsmål nr. 99 (Alm. del), som Folketingets Lygteudvalg har stillet til lygteministeren den 11. januar 2019. Spørgsmålet er stillet efter ønske fra Anna Skumring (RV).

Preben Lampe

/

Bo Vægesen

Spørgsmål nr. 99 (Alm. del) fra Folketingets Lygteudvalg:

”{_LAMP_ASKED}”

Svar:

{_LAMP_LEAD}

”{_LAMP_1}

{_LAMP_1B}

{chr(10).join("- " + item for item in _LAMP_ITEMS)}

{_LAMP_2} {_LAMP_3} {_LAMP_4}

{_broken(_LAMP_5, 300, ("har den 10. januar", chr(10) * 2 + "Lygtestræde 5" + chr(10) + "1219 København K." + chr(10) + "T +45 7200 1919" + chr(10) + "www.lygteministeriet.dk" + chr(10) + "lm@lygt.dk" + chr(10) * 2 + "LYG, Alm.del - 2018-19 (1. samling) - Endeligt svar på spørgsmål 99: Spm. om udskiftning af petroleumslygter" + chr(10) * 2))}”

{_LAMP_LEAD_2}

”{_LAMP_6}”

{_LAMP_7}
""",
        (
            answer(
                "99",
                _LAMP_ASKED,
                ("P", _LAMP_LEAD),
                ("Stivæsenet>P", f"{_LAMP_1} {_LAMP_1B} {' '.join('- ' + item for item in _LAMP_ITEMS)} {_LAMP_2}"),
                ("Glødetråd ApS>Stivæsenet>P", _LAMP_3),
                ("?Stivæsenet>P", _LAMP_4),
                ("Stivæsenet>P", _LAMP_5),
                ("P", _LAMP_LEAD_2),
                ("Midtfjords Politi>P", _LAMP_6),
                ("P", _LAMP_7),
                ministry="Lygteministeriet",
                minister_title="lygteminister",
                minister_name="Preben Lampe",
                committee="Lygteudvalget",
                committee_code="LYG",
                session="2018-19 (1. samling)",
                date="2019-02-08",
                case_number="2019-0118",
                document_number="987002",
                asked_by=(("Anna Skumring", "RV"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2020 with contributions in indirect speech only",
        f"""Gyngeministeriet

Folketingets Legeudvalg

Dato: 26-06-2020
Enhed: LEGEPLADS
Sagsbeh.: KEDE
Sagsnr.: 2003991
Dok. nr.: 1240557

Folketingets Legeudvalg har den 29. maj 2020 stillet følgende spørgsmål nr. 1311 (Alm. del) til
gyngeministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Lone Svingtop (DF).

Spørgsmål nr. 1311:

”{_wrap(_SWING_ASKED, 92)}”

Svar:

{_wrap(_SWING_1, 92)}

{_broken(_SWING_2, 92, ("at 2.340 gynger var bundet op", chr(10) * 2 + "Side 2" + chr(10) * 2))}

{_wrap(_SWING_2B, 92)}

{_wrap(_SWING_3 + " " + _SWING_4 + " " + _SWING_5, 92)}

{_wrap(_SWING_6, 92)}

{_wrap(_SWING_7, 92)}

Med venlig hilsen

Mikkel Reb
""",
        (
            answer(
                "1311",
                _SWING_ASKED,
                ("P", _SWING_1),
                ("Gyngestyrelsen>P", f"{_SWING_2} {_SWING_2B}"),
                ("Kommunernes Gyngenetværk>P", f"{_SWING_3} {_SWING_4}"),
                ("?P", _SWING_5),
                ("P", _SWING_6),
                ("M", _SWING_7),
                ministry="Gyngeministeriet",
                minister_title="gyngeminister",
                minister_name="Mikkel Reb",
                committee="Legeudvalget",
                session="2019-20",
                date="2020-06-26",
                case_number="2003991",
                document_number="1240557",
                asked_by=(("Lone Svingtop", "DF"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2021 with all labels first and two long quotations",
        f"""Marmeladeudvalget 2020-21
MAR Alm.del - endeligt svar på spørgsmål 640
Offentligt
2397715_0001.png

MINISTERIET FOR
MARMELADE OG GELÉ

Folketinget
Marmeladeudvalget
Christiansborg
1240 København K
DK Danmark

Dato:
Kontor:
Sagsbeh:
Sagsnr.:
Dok.:
19. maj 2021
Kontoret for Kontrol
med Gelé
Thea Ribs
Solbærsen
2021-0092-1170
1998804

Besvarelse af spørgsmål nr. 640 (Alm. del) fra Folketingets Marmeladeudvalg

Hermed sendes besvarelse af spørgsmål nr. 640 (Alm. del), som Folketingets Marmeladeudvalg har stillet til ministeren for marmelade og gelé den 21. april 2021. Spørgsmålet er stillet efter ønske fra Claus Kvæde (NB).

Ulrik Stikkelsbær

/

Thea Ribs Solbærsen

Spørgsmål nr. 640 (Alm. del) fra Folketingets Marmeladeudvalg:

”{_JAM_ASKED}”

Svar:

{_JAM_LEAD}

”{_broken(_JAM_1, 400, ("Kontrollerne er dels foretaget", chr(10) * 2 + "MAR, Alm.del - 2020-21 - Endeligt svar på spørgsmål 640: Spm. om ulovlig import af marmelade" + chr(10) + "2397715_0002.png" + chr(10) * 2))}

{_JAM_2}

{_broken(_JAM_3, 400, ("Office des Confitures om", chr(10) * 2 + "Side 3/4" + chr(10) * 2))}”

{_JAM_LEAD_2}

”{_JAM_4}

{_JAM_5}”

{_JAM_6}
""",
        (
            answer(
                "640",
                _JAM_ASKED,
                ("P", _JAM_LEAD),
                ("Geléstyrelsen>P", f"{_JAM_1} {_JAM_2} {_JAM_3}"),
                ("P", _JAM_LEAD_2),
                ("Østhavets Politi>P", f"{_JAM_4} {_JAM_5}"),
                ("P", _JAM_6),
                ministry="Ministeriet for Marmelade og Gelé",
                minister_title="minister for marmelade og gelé",
                minister_name="Ulrik Stikkelsbær",
                committee="Marmeladeudvalget",
                committee_code="MAR",
                session="2020-21",
                date="2021-05-19",
                case_number="2021-0092-1170",
                document_number="1998804",
                asked_by=(("Claus Kvæde", "NB"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2022 about an article, with a professor and an agency by its letters",
        f"""Vejrhaneudvalget 2021-22
VHU Alm.del - endeligt svar på spørgsmål 355
Offentligt

VEJRHANEMINISTERIET

Folketingets Vejrhaneudvalg
Christiansborg
1240 København K

Sagsnr.
2022-1870
Doknr.
431606
Dato
07-06-2022

Svar på spørgsmål nr. 355 (Alm. del) stillet af Vejrhaneudvalget den 10. maj 2022 til
vejrhaneministeren efter ønske fra Ebbe Nordenvind (KD).

Spørgsmål nr. 355:

”{_wrap(_VANE_ASKED, 84)}”

Svar:

{_wrap(_VANE_1, 84)}

{_wrap(_VANE_2 + " " + _VANE_3 + " " + _VANE_4, 84)}

{_wrap(_VANE_5, 84)}

{_broken(_VANE_6, 84, ("at SVR i 2020 udsendte en", chr(10) * 2 + "Tagrygsvej 9" + chr(10) + "1300 København K" + chr(10) + "www.vejrhaneministeriet.dk" + chr(10) + "CVR 29 00 11 00" + chr(10) + "Side 1/2" + chr(10) * 2))}

{_wrap(_VANE_7, 84)}

{_wrap(_VANE_8, 84)}

Med venlig hilsen

Rosa Tagrytter
""",
        (
            answer(
                "355",
                _VANE_ASKED,
                ("P", _VANE_1),
                ("Styrelsen for Vindretning>P", _VANE_2),
                ("?P", _VANE_3),
                ("Styrelsen for Vindretning>P", _VANE_4),
                ("Professor Ulla Vindstød>P", _VANE_5),
                ("P", _VANE_6),
                ("Foreningen Bevar Hanen>P", _VANE_7),
                ("M", _VANE_8),
                ministry="Vejrhaneministeriet",
                minister_title="vejrhaneminister",
                minister_name="Rosa Tagrytter",
                committee="Vejrhaneudvalget",
                committee_code="VHU",
                session="2021-22",
                date="2022-06-07",
                case_number="2022-1870",
                document_number="431606",
                asked_by=(("Ebbe Nordenvind", "KD"),),
            ),
        ),
    ),
    Letter(
        "speech notes of 2023 about sand castles",
        f"""Sandudvalget 2022-23 (2. samling)
SAN Alm.del - Samrådsspørgsmål K
Offentligt
2740018_0001.png

SANDSLOTSMINISTERIET

Talepunkter til brug for besvarelse af samrådsspørgsmål K i Folketingets Sandudvalg

Dato: 15. juni 2023
Sagsnr.: 2023 - 4410
Dok.: 2966013

Samrådsspørgsmål K (Alm. del) stillet til sandslotsministeren efter ønske fra Mille Strandskade (M) og Oluf Marehalm (LA).

Samrådsspørgsmål K:

”{_SAND_ASKED}”

Svar:

{_wrap(_SAND_1, 70)}

{_wrap(_SAND_2, 70)}

{_wrap(_SAND_3, 70)}

{_broken(_SAND_4, 70, ("hvoraf godt halvdelen", chr(10) * 2 + "Side 2 af 3" + chr(10) * 2))}

{_wrap(_SAND_5, 70)}

{_wrap(_SAND_6, 70)}

{_wrap(_SAND_6C + " " + _SAND_6D, 70)}

{_wrap(_SAND_6E, 70)}

{_wrap(_SAND_7, 70)}
""",
        (
            answer(
                "K",
                _SAND_ASKED,
                ("M", f"{_SAND_1} {_SAND_2} {_SAND_3}"),
                ("Kystopsynet>P", _SAND_4),
                ("M", _SAND_5),
                ("Klitborg Kommune>P", _SAND_6A),
                ("Region Vestklit>P", _SAND_6B),
                ("M", _SAND_6C),
                ("Foreningen for Fri Sandbygning>P", _SAND_6D),
                ("M", f"{_SAND_6E} {_SAND_7}"),
                kind=_HEARING,
                ministry="Sandslotsministeriet",
                minister_title="sandslotsminister",
                minister_name=None,
                committee="Sandudvalget",
                committee_code="SAN",
                session="2022-23 (2. samling)",
                date="2023-06-15",
                case_number="2023 - 4410",
                document_number="2966013",
                asked_by=(("Mille Strandskade", "M"), ("Oluf Marehalm", "LA")),
            ),
        ),
    ),
    Letter(
        "a written answer of 2024 with two companies and a board",
        f"""FLØJTEMINISTERIET

Folketinget
Christiansborg
1240 København K

Dato: 12. november 2024
Kontor: Signalkontoret
Sagsnr.: 2024-10331
Dok.: 3471190

Besvarelse af spørgsmål nr. S 122

Hermed sendes besvarelse af spørgsmål nr. S 122, som Vera Afgang (ALT) har stillet til fløjteministeren den 5. november 2024.

Frode Pibe

/

Signe Tremolo

Spørgsmål nr. S 122:

”{_PIPE_ASKED}”

Svar:

{_PIPE_1}

{_PIPE_2}

{_PIPE_3}

{_broken(_PIPE_4, 200, ("Antallet af klager over fløjter er efter det", chr(10) * 2 + "Perrongade 6" + chr(10) + "1620 København V" + chr(10) + "T +45 7200 3434" + chr(10) + "www.flojteministeriet.dk" + chr(10) * 2))}

{_PIPE_LEAD}

”{_PIPE_4B}

{_PIPE_4C}”

{_PIPE_5}

{_PIPE_6}
""",
        (
            answer(
                "S 122",
                _PIPE_ASKED,
                ("P", _PIPE_1),
                ("Østbanen A/S>P", _PIPE_2A),
                ("?P", _PIPE_2B),
                ("Vestbanen>P", _PIPE_3),
                ("Fløjteankenævnet>P", _PIPE_4),
                ("P", _PIPE_LEAD),
                ("Passagerrådet>P", f"{_PIPE_4B} {_PIPE_4C}"),
                ("P", _PIPE_5),
                ("M", _PIPE_6),
                kind=_WRITTEN,
                ministry="Fløjteministeriet",
                minister_title="fløjteminister",
                minister_name="Frode Pibe",
                committee=None,
                session="2024-25",
                date="2024-11-12",
                case_number="2024-10331",
                document_number="3471190",
                asked_by=(("Vera Afgang", "ALT"),),
                refers=(("alm_del", "118", "Signaludvalget", None, None),),
            ),
        ),
    ),
    Letter(
        "a letter of 2025 in Markdown with a region inside an agency's words",
        f"""

## PUDEMINISTERIET

Folketinget  
Søvnudvalget  
Christiansborg  
1240 København K  
DK Danmark

Dato: 3. april 2025  
Kontor: Kontoret for Fyld  
og Betræk  
Sagsbeh: Nanna Dyne-Madsen  
Sagsnr.: 2025-02216  
Dok.: 3598127

### Besvarelse af spørgsmål nr. 487 (Alm. del) fra Folketingets Søvnudvalg

Hermed sendes besvarelse af spørgsmål nr. 487 (Alm. del), som Folketingets Søvnudvalg har stillet til pudeministeren den 6. marts 2025. Spørgsmålet er stillet efter ønske fra Peder Lurmark (DD).

Kirsten Dunhammer

/

Nanna Dyne-Madsen

Lagengade 7  
1218 København K.

T +45 7200 2200

[www.pudeministeriet.dk](http://www.pudeministeriet.dk)  
[[email protected]](mailto:pm@pude.dk)

### Spørgsmål nr. 487 (Alm. del) fra Folketingets Søvnudvalg:

”{_PILLOW_ASKED}”

#### Svar:

{_PILLOW_LEAD}

”{_broken(_PILLOW_1, 500, ("en stikprøvekontrol af 600 puder,", chr(10) * 2))}

{_PILLOW_1B}

{_PILLOW_2} {_PILLOW_3}

{_PILLOW_4}”

{_PILLOW_5} {_PILLOW_6}

{_PILLOW_7}
""",
        (
            answer(
                "487",
                _PILLOW_ASKED,
                ("P", _PILLOW_LEAD),
                ("Styrelsen for Søvn og Puder>P", f"{_PILLOW_1} {_PILLOW_1B} {_PILLOW_2}"),
                ("Region Dybdal>Styrelsen for Søvn og Puder>P", _PILLOW_3A),
                ("?Styrelsen for Søvn og Puder>P", _PILLOW_3B),
                ("Styrelsen for Søvn og Puder>P", _PILLOW_4),
                ("P", _PILLOW_5),
                ("Sammenslutningen af Sengeafsnit>P", _PILLOW_6),
                ("M", _PILLOW_7),
                ministry="Pudeministeriet",
                minister_title="pudeminister",
                minister_name="Kirsten Dunhammer",
                committee="Søvnudvalget",
                session="2024-25",
                date="2025-04-03",
                case_number="2025-02216",
                document_number="3598127",
                asked_by=(("Peder Lurmark", "DD"),),
            ),
        ),
    ),
    Letter(
        "a letter of 2026 on a bill with agencies abroad and an association inside a register's words",
        f"""Skyudvalget 2025-26
L 112 - endeligt svar på spørgsmål 6
Offentligt

MINISTERIET FOR SKYER

Folketinget
Skyudvalget
Christiansborg
1240 København K

Dato: 11. februar 2026
Enhed: Skyret
Sagsbeh.: Aya Drivskov
Sagsnr.: 2026-777
Dok. nr.: 4011820

Hermed sendes besvarelse af spørgsmål nr. 6 til L 112 (Forslag til lov om registrering af private skyer), som Folketingets Skyudvalg har stillet til ministeren for skyer den 28. januar 2026.

Ask Lavtryk

/

Aya Drivskov

Spørgsmål nr. 6 til L 112:

”{_CLOUD_ASKED}”

Svar:

{_CLOUD_1}

{_CLOUD_2}

{_CLOUD_3} {_CLOUD_4}

{_broken(_CLOUD_5, 300, ("at der ikke gælder en", chr(10) * 2 + "L 112 - 2025-26 - Endeligt svar på spørgsmål 6: Spm. om baggrunden for registrering af private skyer" + chr(10) + "3120667_0002.png" + chr(10) * 2))}

{_CLOUD_LEAD}

”{_CLOUD_6}

{_broken(_CLOUD_7, 500, ("som Danske Skyejere har hjulpet", chr(10) * 2 + "Cumulusvej 20" + chr(10) + "1160 København K" + chr(10) + "T +45 7200 6060" + chr(10) + "W ministerietforskyer.dk" + chr(10) * 2))}”

{_CLOUD_8}
""",
        (
            answer(
                "6 til L 112",
                _CLOUD_ASKED,
                ("P", f"{_CLOUD_1} {_CLOUD_2}"),
                ("Norges Skyvesen>P", _CLOUD_3),
                ("?P", _CLOUD_4),
                ("Bundeswolkenamt>P", _CLOUD_5),
                ("P", _CLOUD_LEAD),
                ("Skyregistret>P", f"{_CLOUD_6} {_CLOUD_7A}"),
                ("Danske Skyejere>Skyregistret>P", _CLOUD_7B),
                ("P", _CLOUD_8),
                kind="bill",
                ministry="Ministeriet for Skyer",
                minister_title="minister for skyer",
                minister_name="Ask Lavtryk",
                committee="Skyudvalget",
                session="2025-26",
                date="2026-02-11",
                case_number="2026-777",
                document_number="4011820",
            ),
        ),
    ),
)
