"""Sentences of ministers (question time in the Folketing, 2022-23) and of ministries, as they were said and written."""

from __future__ import annotations

import pytest

from qa.anaphora import points_back


@pytest.mark.parametrize(
    "sentence",
    [
        "Dette gælder også i sager, hvor der ikke er identificeret bagmænd.",
        "Denne dialog er løbende suppleret med en konkret dialog direkte med de hjorteavlere, der tilpasser sig.",
        "Det samme gælder for kommunerne.",
        "Det arbejde vil vi fortsætte frem mod og under COP28.",
        "Det antal er halveret på 3 år, fra 1.200 til omkring 650.",
        "Det tror jeg sådan set ikke at vi er.",
        "Det håber jeg virkelig ikke der er to holdninger til her i Folketinget.",
        "Det synes vi ikke er hensigtsmæssigt, og derfor ønsker vi at give fortsat ophold.",
        "Det giver mulighed for at få løftet de pædagogiske kvalifikationer og dermed kvaliteten.",
        "Det betyder jo som sagt helt konkret, at ressourcer i stedet vil blive brugt anderledes.",
        "Det skyldes, at de ikke fremsendte den nødvendige dokumentation.",
        "Det vil sige, at det træder i kraft den 1. januar 2023.",
        "Det handler om, at der skal være gode muligheder for at arbejde og bo i hele landet.",
        "Det fremgår af lovgivningen for almene boliger.",
        "Det gælder, uanset om man som menighedsråd har arbejdsgiveransvar for en medarbejder.",
        "Det er også derfor, jeg ikke forventer, at ophævelsen vil føre til en genoptagelse af eksporten.",
        "Det er, fordi man skal vurdere risikoen.",
        "Det er en aftale, der betyder, at kommunerne har fået 200 mio. kr.",
        "Det er noget, der ligger mig som kulturminister utrolig meget på sinde.",
        "Det er udgifter, vi hellere havde været foruden.",
        "Det er med til at skabe tryghed.",
        "Det er udtryk for, at regeringen prioriterer området.",
        "Det er det, der har mit fulde fokus.",
        "Det er jeg stolt af.",
        "Det kan altså anvendes, hvis retten beslutter det.",
        "Det skal sikre, at man hurtigst muligt kan vende tilbage til hverdagen.",
        "De to projekter adskiller sig fra Lillebælt Syd ved, at de begge fik udstedt tilladelser.",
        "De mennesker har i øvrigt fået frataget deres statsborgerskab.",
        "De får et stykke frugt og et stykke knækbrød.",
        "De 6.000 er alle svenske statsborgere.",
        "Den viser bl.a., at mange nyuddannede ikke er rustet godt nok.",
        "Dem kan jeg jo ikke gå nærmere ind i.",
        "Derfor er der også flere, der kommer i betragtning til medicinsk behandling.",
        "Og derfor ligger det ikke i kortene, at der sker en særlig kompensation.",
        "Men det betyder ikke, at vi har droppet det.",
        "Så det er et måleinstrument.",
        "Her er det oplagt i første omgang at se over sundet til Sverige.",
        "Der fornemmer vi også en stigende interesse for nogle af de danske tanker.",
        "Ja, det er den helt rigtige fortolkning af mit svar.",
        "Nej, jeg er ikke enig i den fremstilling.",
        "Han har altid været meget klar i den sag.",
        "Heraf modtog 158 førtidspension.",
    ],
)
def test_what_points_at_the_sentence_before(sentence: str) -> None:
    assert points_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Det er vigtigt, at patienter får den rette indsats.",
        "Det er jo helt korrekt, at trafikselskaberne i bund og grund har tre muligheder.",
        "Det er min holdning, at en person ikke skal være tjent med, at oplysninger bliver delt.",
        "Det er jo faktisk meningen, at vores velfærdssamfund skal være en hjælp.",
        "Det er aftalt, at der skal laves et samlet kasseeftersyn.",
        "Det er nødvendigt at afsøge alle muligheder for, at lufthavnen kan komme på vingerne igen.",
        "Det er jo frygteligt, hvad folk finder på i nogle religiøse retninger.",
        "Det er vigtigt, vi fortsat har et fokus på, hvordan vi kan gøre livet lettere.",
        "Det er jo svært i virkeligheden, tror jeg, at komme til at give et tilfredsstillende svar.",
        "Det er kommunerne, der er myndighed for tilladelser og tilsyn på campingområdet.",
        "Det er Energistyrelsen, der har foretaget den vurdering.",
        "Det kan godt være, at spørgeren synes, det er interessant.",
        "Det har været afgørende for regeringen, at alle kom med.",
        "Det bemærkes derudover, at de nordiske lande har besluttet at invitere et netværk.",
        "Det skal samtidig fremhæves, at sager af mere organiseret karakter kan efterforskes af NSK.",
        "Det følger dog af offentlighedslovens § 21, stk. 3, at lovens almindelige regler gælder.",
        "Det fremgik faktisk også direkte af bemærkningerne, at det ikke kunne udelukkes.",
        "Det giver sig selv, at det ikke har noget med virkeligheden at gøre.",
        "Det glæder mig, at spørgeren lytter med.",
        "Men det er klart, at rigtig meget af bankospillet foregår på en social måde.",
        "For det første er antallet af smittede med RS-virus faldende.",
        "For det andet har de indført en tydelig og hurtig sanktionering.",
        "Det korte svar er ja.",
        "Det tættere samarbejde har givet gode resultater.",
        "Det afgørende for regeringen er, at vi har en effektiv kontrol.",
        "Det, vi gør her, er, at vi forlader det rigide udgangspunkt.",
        "De nuværende regler giver kommunerne en ramme.",
        "De statslige institutioner er sat i verden for at løse opgaver.",
        "De seneste beregninger peger i retning af, at indtægterne slår til.",
        "Den fælles myndighedsgruppe beskæftiger sig ikke udelukkende med tvangsarbejde.",
        "Den danske og svenske aftale gælder stadig.",
        "Den undersøgelse, der er lavet, viser det.",
        "Den 20. marts blev der fulgt op med en følsomhedsanalyse.",
        "Der er behov for et nyt asylsystem.",
        "Der har været afholdt møder for nøglepersonerne den 27. marts 2023.",
        "Der findes ikke en fast formel for, hvornår et barn kan optages.",
        "Hertil kommer, at udgifterne er steget.",
        "Jeg mener ikke, vi skal prioritere det ene over det andet.",
        "Rigspolitiet har endvidere udarbejdet en vejledning.",
        "Dengang var reglerne anderledes.",
        "",
    ],
)
def test_what_stands_alone(sentence: str) -> None:
    assert not points_back(sentence)
