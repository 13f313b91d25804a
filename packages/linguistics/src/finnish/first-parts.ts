/** Words that may begin a Finnish compound before a short head, in the form in which they do: nominative, genitive, `-s` or `-mis`. */
export const FIRST_PARTS: readonly string[] = `
aamu aika aikataulu aikuis ajan ajattelu ajo ala alku alue alueen alusta ammatti ammattikorkea apu arjen arki
arviointi arvo arvostus asia asiakas asiakirja asiakkaan asian asiantuntija asiointi aste asuin asukas asumis
asunnon asunto asuntola avain avo avoimen avoin avun avustaja avustus biotalous budjetti digi edus elin elinkaari
elinkeino elintarvike elinvoima elinympäristö elvytys elämys elämän energia ennakko ennakointi ennaltaehkäisy ensi
ensiapu erityis erä esi esimies esitys esteettömyys etsivä etu etä fysio globaali hakemus hakija hallinnon hallinto
hanke hankinta hankkeen harraste harrastus henki henkilö henkilökunta henkilöstö hinta historia hoito hoiva huippu
huolen huolenpito huoltaja huolto hyvinvoinnin hyvinvointi hyvitys hyöty häiriö hätä ideointi ihmis ihmisen
ihmisoikeus ikä ilma ilman ilmasto ilmastonmuutos ilmiö ilmoitus ilta iltapäivä imago indikaattori innovaatio
integraatio investointi isä itse jakamis jalankulku jaos jatko johtajuus johtamis johto joukko joukkoliikenne juhla
julkis juniori juoma jälki järjestelmä järjestäjä järjestämis järjestö järjestön jäsen jäsenistön jäte jätehuolto
kaava kaavoitus kaikki kalenteri kampanja kanava kansainvälisyys kansalais kansallis kansan kasvattaja kasvatus
kasvu kasvun katu kauppa kaupungin kaupunginvaltuusto kaupunki kaupunkien kausi kaveri kehittämis kehitys kehys
kerho kerros keskiarvo keskus keskustelu kestävyys kesä kieli kierrätys kierto kiinteistö kilpailu kilpailukyky
kirjasto kirkko kiusaamis kohde kokeilu kokemus kokonais kokous kolmas komissio konserni koordinointi korjaus korkea
korona korvaus koti kotihoito kotouttamis kotoutumis koulu koulun koulutus kriisi kuljetus kulku kulttuuri kumppani
kumppanuus kunnan kunnossapito kunta kuntalais kuntaliitos kuntastrategia kuntayhtymä kuntien kunto kuntoutus
kuormitus kurssi kustannus kuukausi kuulemis kuva kuvaus kylä kylän kysely kärki käsi käsittely kävelijä kävely
kävijä käynti käyttäjä käyttäytymis käyttö käytännön käytös laadun laaja laajakaista laatu lahja lahjoitus lahjus
lain laina laite laki lapsen lapsi lapsiperhe lapsivaikutus lapsuus lasku lasten lastensuojelu lauta lautakunta
leikki leiri lento liike liikenne liikkumis liikunta liitto liittymä linja lisä logistiikka lohko loma lomake
lopetus loppu luhti lukio luku lukutaito luokka luonnon luonto luotsi luotta luottamus luottamushenkilö luovutus
lupa lyhyt lähetys lähi lähiliikunta lähiö lähtö läpi lääke lääkäri maa maahan maahanmuutto maailman maakunta maan
maaseudun maaseutu maine mainonta maisema maksu malli markkinointi matala materiaali matka matkailu media melu
menestys menettely meno merkitys metsä mielen mielenterveys mieli mielipide mittari moni muisti muotoilu murros
museo musiikki muutos muutto myynti määrä määräaika mökki naapuri nais neuvola neuvonta neuvosto neuvottelu nivel
nopea nuoren nuoriso nuorison nuorten nuoruus nurkka nyky näkö näyttö odotus ohjaaja ohjaus ohje ohjelma ohjelmisto
oikeus olo oma omaishoito omakoti omatoimi omavalvonta omistaja ongelma onnellisuus onnettomuus opas opastus
opettaja opettajan opetus opinto opiskelija opiskelu opiskeluhuolto oppi oppilaan oppilas oppimis organisaatio osa
osaaja osaamis osallistuja osallistumis osallistuva osallisuus osasto osto osuus paikallis paikka paikkakunta paino
painopiste palaute palaveri palkitsemis palkka palo paluu palvelu palveluiden palvelujen paperi parannus pari
pelastus peli perehdytys perhe perheiden perinne perus peruskoulu perusterveys perusturva pien pienten piha pihan
pikku pilotti pito pohja poikkeus pois poissa poliisi polku posti potilas projekti prosessi puhe puheen puisto puoli
puolue purku puu pysyväis pyyntö pyörä pyöräily päihde päihteiden päivystys päivä päivähoito pää pääoma päättäjä
päätäntä päätöksen päätöksenteko päätös raha rahoitus raja rajapinta rakenne rakennus rakentamis rakkaus raportointi
ratkaisu rautatie reitti rekisteri rekrytointi resurssi rikos rinnakkais riski riskien risteys ristiin rivi rokotus
runko ruoka ruokailu ryhmä saaristo saatavuus sairaala sairaan sairaus sana sauna sektori selko selvitys seniori
seudun seurakunta seuran seurannan seuranta seutu sidos sidosryhmä siirto sijainti sijais sijoitus sisä sivistys
sivu solmu sopimus sosiaali sote soveltamis strategia suhdanne suhde suku sukupolvi sukupuoli suojelu suora
suosittelu suositus suunnittelu suunta suur syntymä syrjäytymis sähköinen säädös säännöstö sääntö säästö tahdon
tahto taide taito talkoo talo talouden talous talousarvio tapaamis tapahtuma tarkastus tarpeen tarve tasa tasapaino
tase taso tausta tavara tavoite tavoitteiden teema tehostamis tehtävä tekniikka teknologia teko teollisuus teoria
terveyden terveys testi tiedon tiedotus tien tieto tietoisuus tiimi tila tilaisuus tilanne tilasto tilin tilinpito
tilinpäätös todistus toimeenpano toimeentulo toimen toimenpide toimi toiminnan toiminta toimipaikka toimitila
toimitus toisen tontti torjunta toteuttamis toteutus tuen tukea tuki tukihenkilö tulevaisuus tulo tulos tulosten
tunne tuotanto tuote tuottavuus turva turvallisuus tutkimus tutkinto tutor tytär työ työllistämis työllisyys työn
työnantaja työntekijä työpaikka työskentely työttömyys työvoima työyhteisö täydennys uhka uimahalli ulko ulkoilu ura
urheilu uudelleen uudis uudistamis uudistus uutis vaali vaalikausi vaara vaihe vaihto vaikuttamis vaikuttavuus
vaikutus valinta valmis valmistelu valta valtakunnan valtio valtion valtuusto valtuustokausi valvonta vamma vammais
vanhan vanhemmuus vanhempain vanhempi vanhus vapaa vapaa-ajan vapaaehtois vapaaehtoistyö vapaan varaus varhais
varhaisen varhaiskasvatus varojen varsi varuskunta vastuu velka verkko verkkosivu verkosto vero vertailu vertais
vesi vetovoima vieras viestin viestintä viher viihtyvyys viikko viittoma viranhaltija viranomais virasto virka
virkistys visio voimavara vuoden vuokra vuoro vuorovaikutus vuosi vuosikello väestö väestön vähemmistö vähennys väki
väkivalta väli välitys ydin yhdenvertaisuus yhdis yhdistys yhdys yhteis yhteishaku yhteiskunta yhteistoiminta
yhteistyö yhteisö yhtenäis yhteys yhtiö yhtymä yksilö yksityis yleis ylä ympäristö yrittäjyys yrittäjä yritys
ystävyys ystävä ystävän yö äiti äänestys äänioikeus
`
  .split(/\s+/)
  .filter((word) => word !== '');
