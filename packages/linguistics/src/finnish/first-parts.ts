/** Words that may begin a Finnish compound before a short head, in the form in which they do: nominative, genitive, `-s` or `-mis`. */
export const FIRST_PARTS: readonly string[] = `
risti läksy iso uhma sisarus kummi ihmissuhde trauma
aamu aika aikakaus aikataulu aikuis aivo ajan ajattelu ajatuksen ajo ala alku alue alueen alusta ammatti ammattikorkea
apu arjen arki armeija arviointi arvo arvostus asetus asevelvollisuus asia asiakas asiakirja asiakkaan asian
asiantuntija asiointi aste asuin asukas asumis asunnon asunto asuntola auto avain avio avioero avioliitto avo avoimen
avoin avun avustaja avustus biotalous brändi budjetti bussi digi edus eduskunnan eduskunta edustaja edustajan ehdokas
elin elinkaari elinkeino elintarvike elinvoima elinympäristö elokuva elokuvan elvytys eläin eläinten eläke elämys
elämän energia ennakko ennakointi ennaltaehkäisy ensi ensiapu erityis erä esi esimies esitys esteettömyys etelä etsivä
etu etä fysio globaali hakemisto hakemus hakija haku hallinnon hallinto hallituksen hallitus hammas hampaan hanke
hankinta hankkeen harraste harrastus hengitys henki henkilö henkilökunta henkilöstö hiihto hiiri hinta historia
historian hoito hoiva hopea hovi huippu huolen huolenpito huoltaja huolto huone huoneen hybridi hyvinvoinnin
hyvinvointi hyvitys hyökkäys hyöty häiriö hätä ideointi ihmis ihmisarvo ihmisen ihmiskunta ihmisoikeus ikkuna ikä ilma
ilman ilmasto ilmastonmuutos ilmiö ilmoitus ilta iltapäivä imago indikaattori innovaatio integraatio investointi isyys
isä itse itä jakamis jalankulku jalka jalkapallo jaos jatko johtajuus johtamis johto joki joukko joukkoliikenne juhla
julkis juna juniori juoma jälki järjestelmä järjestäjä järjestämis järjestö järjestön järvi jäsen jäsenistön jäte
jätehuolto jääkiekko kaasu kaava kaavoitus kahvi kaikki kaivos kala kalenteri kampanja kanava kandidaatti kansa
kansainvälisyys kansalais kansalaisuus kansallis kansan kappale kasvattaja kasvatus kasvi kasvu kasvun katto katu
kauppa kauppias kaupungin kaupunginvaltuusto kaupunki kaupunkien kausi kaveri kehittämis kehitys kehitysvamma kehys
keittiö keittiön kenkä kerho kerros keski keskiarvo keskus keskustelu kestävyys kesä kevät kidutus kieli kierrätys
kierto kiinteistö kilpailu kilpailukyky kirja kirjain kirjan kirjasto kirkko kirkon kiusaamis kivi kohde kokeilu
kokemus kokonais kokous kolmas komento komissio kone koneen konserni koordinointi korjaus korkea korko korona korvaus
koti kotihoito kotirauha kotouttamis kotoutumis koulu koulun koulutus kriisi kukka kuljetus kulku kulttuuri kuluttaja
kulutus kumppani kumppanuus kuningas kuninkaan kunnan kunnia kunnossapito kunnostus kunta kuntalais kuntaliitos
kuntastrategia kuntayhtymä kuntien kunto kuntoutus kuormitus kurssi kustannus kuukausi kuulemis kuulo kuuro kuva
kuvaus kylä kylän kysely kärki käräjä käsi käsittely käsityö kävelijä kävely kävijä käynti käyttäjä käyttäytymis
käyttö käyttöjärjestelmä käytännön käytös laadun laaja laajakaista laatu viides neljäs kymmenes selostus auki lahja lahjoitus lahjus lain laina laite
laitteen laiva laki lapsen lapsi lapsilisä lapsiperhe lapsivaikutus lapsuus lasku lasten lastensuojelu lattia laulu
lause lauseen lauta lautakunta lautamies lehden lehti leikki leipä leiri lento lentokenttä levy liha liike liikenne
liikkumis liikunta liitto liittymä linja lisensiaatti lisä logistiikka lohko loma lomake lopetus loppu luettelo luhti
lukio luku lukutaito luokka luonnon luonto luotsi luotta luottamus luottamushenkilö luovutus lupa lyhyt lähetys lähi
lähiliikunta lähiö lähtö lämpö länsi läpi lääke lääkäri maa maahan maahanmuutto maailman maakunta maalais maan
maaseudun maaseutu maine mainonta maisema maistraatti maito maksu malli markkina markkinointi matala materiaali matka
matkailu media melu menestys meta menettely meno meri merkintä merkitys merkki metsä metsän mielen mielenterveys mieli
mielipide mielipiteen ministeri ministeriö mitta mittari moni muinais muisti muotoilu muovi murros museo musiikin
musiikki muutos muutto myynti määrä määräaika mökki naapuri nais neuvola neuvonta neuvosto neuvottelu niitty nivel
nopea numero nuoren nuoriso nuorison nuorten nuoruus nurkka nyky näkö näppäimistö näyttö odotus ohjaaja ohjaus ohje
ohjelma ohjelman ohjelmisto ohjelmointi oikeuden oikeus olo oma omaishoito omaisuus omakoti omantunnon omatoimi
omavalvonta omistaja ongelma onnellisuus onnettomuus opas opastus opettaja opettajan opetus opinnäyte opinto
opiskelija opiskelu opiskeluhuolto oppi oppilaan oppilas oppimis organisaatio organisointi orja orjuus osa osaaja
osaamis osake osallistuja osallistumis osallistuva osallisuus osasto osoite osto osuus otsikko paikallis paikka
paikkakunta paino painopiste palaute palaveri palkitsemis palkka pallo palo paluu palvelin palvelu palveluiden
palvelujen pankki paperi parannus pari pelastus peli pelto perehdytys perhe perheiden perinne perintö perus peruskoulu
perustamis perusterveys perusturva perustus pien pienten piha pihan pikku pilotti pito pohja pohjois poikkeus pois
poissa poliisi polku porotalous posti potilas presidentin presidentti projekti prosessi puhe puheen puhelin puisto
puoli puolue puolustus purku puu puutarha pyhä pyhäin pysyväis pyyntö pyörä pyöräily päihde päihteiden päivystys päivä
päivähoito pätkä pää pääoma päätoimi päättäjä päätäntä päätöksen päätöksenteko päätös pöytä radio raha rahoitus raja
rajapinta rakenne rakennus rakentamis rakkaus rangaistus ranta raportointi ratkaisu rauha rauhan rauta rautatie
ravinto ravitsemus reitti rekisteri rekrytointi resurssi rikos rinnakkais riski riskien risteys ristiin rivi rokotus
runko ruoan ruoka ruokailu ryhmä saaristo saatavuus sairaala sairaan sairaus salasana sana sanan sanoma sarake satama
sauna seinä sektori selain selko selvitys seniori sertifikaatti seudun seurakunta seuran seurannan seuranta seutu
sidos sidosryhmä siirto sijainti sijais sijoittaja sijoitus silmä sisä sisältö sivistys sivu sivutoimi sodan soitin
solmu sopeutus sopimus sosiaali sota sote sotilas sovelluksen sovellus soveltamis strategia suhdanne suhde
suhteellisuus suku sukupolvi sukupuoli suojelu suora suosittelu suositus super suunnittelu suunta suur sydän syntymä
syrjäytymis syyttäjä syyttömyys syöpä sähkö sähköinen sänky säädös säännöstö sääntö säästö tahdon tahto taide taiteen
taito talkoo tallennus talo talouden talous talousarvio talvi tanssi tapaamis tapahtuma tarkastus tarpeen tarve tasa
tasapaino tasavallan tasavalta tasavertaisuus tase taso taulukko tausta tavara tavoite tavoitteiden teatteri teema
tehdas tehostamis tehtävä tekniikka teknologia teko teksti tekstin televisio teollisuus teoria terveyden terveys testi
tiede tiedon tiedosto tiedotus tien tieteen tieto tietoisuus tietokanta tietokone tiimi tila tilaisuus tilanne tilasto
tilin tilinpito tilinpäätös todistus tohtori toimeenpano toimeentulo toimen toimenpide toimi toiminnan toiminta
toimipaikka toimitila toimitus toisen tontti torjunta toteuttamis toteutus tuen tukea tuki tukihenkilö tulevaisuus
tulli tulo tulos tulosten tulostus tunne tuoli tuomari tuomio tuonti tuotanto tuote tuottamis tuottavuus turva
turvallisuus turvapaikka turve tutkija tutkimus tutkinto tutor tytär työ työllistämis työllisyys työmarkkina työn
työnantaja työntekijä työpaikka työskentely työttömyys työvoima työyhteisö täydennys uhka uimahalli uinti ulko ulkoilu
ulkomaan ura urheilu uskonnon uskonto uudelleen uudis uudistamis uudistus uutis vaali vaalikausi vaara vaate vaihe
vaihto vaikuttamis vaikuttavuus vaikutus vaino vakuutus valikko valinta valio valmis valmistelu valo valta valtakunnan
valtio valtion valtuusto valtuustokausi valuutta valvonta vamma vammais vanhan vanhemmuus vanhempain vanhempi vanhus
vankeus vanki vapaa vapaaehtois vapaaehtoistyö vapaan vapaa-ajan varaus varhais varhaisen varhaiskasvatus varojen
varsi varuskunta vastuu velka veri verkko verkkosivu verkon verkosto vero verotus vertailu vertais vesi vetovoima
vienti vieras viestin viestintä viher viihtyvyys viikko viikonloppu viimeistely viittoma vilja viranhaltija viranomais
virasto virka virkistys visio voima voimavara vuoden vuokra vuori vuoro vuorovaikutus vuosi vuosikello vuosisata
väestö väestön vähemmistö vähennys väki väkivalta väli välitys ydin ydinvoima yhdenvertaisuus yhdis yhdistys yhdys
yhteis yhteishaku yhteiskunta yhteistoiminta yhteistyö yhteisö yhtenäis yhteys yhtiö yhtymä yksilö yksityis yleis
yliopisto ylioppilas ylä ympäristö yrittäjyys yrittäjä yritys ystävyys ystävä ystävän yö äiti äitiys äänestys ääni
äänioikeus öljy
`
  .split(/\s+/)
  .filter((word) => word !== '');
