import { readWords } from './read-words.ts';

/** Verbs of Finnish administrative prose in the notation of terms; key forms where the dictionary form leaves doubt. */
export const FINNISH_VERBS: readonly string[] = readWords(`
valokuvata (valokuvaan, valokuvasi) hylätä (hylkään, hylkäsi) iskeä (isken, iski) nuijia (nuijin, nuiji) purra (puren, puri) läpikäydä (läpikäyn, läpikävi) aavistaa aiheuttaa aiheutua aikaansaada aikatauluttaa ajaa ajankohtaistaa ajankohtaistua ajantasaistaa ajatella ajautua ajoittaa ajoittua
aktivoida aktivoitua alentaa alentua aleta alistaa alistua alkaa (alan, alkoi) allekirjoittaa aloittaa alueellistaa alustaa analysoida
ansaita antaa arkistoida armahtaa arvata arvioida arvostaa arvostella arvottaa asemoida asemoitua asennoitua asentaa asettaa asettua asioida
asua asuttaa auditoida aueta auttaa avaa avata (avaan, avasi) avautua avustaa budjetoida delegoida demokratisoida digitalisoida digitalisoitua digitoida
dokumentoida dokumentoitua edellyttää edesauttaa edetä (etenen, eteni) edistyä edistää edustaa ehdottaa eheyttää eheytyä
ehkäistä (ehkäisen, ehkäisi) ehtiä elvyttää eläytyä elää ennakoida ennallistaa ennallistua ennaltaehkäistä (ennaltaehkäisen, ennaltaehkäisi)
ennustaa ennättää epäillä epäonnistua epäröidä erehtyä eriarvoistaa eriarvoistua erikoistua eristäytyä eristää eritellä eriyttää eriytyä
erota erottaa erottautua erottua esiintyä esitellä esittäytyä esittää estyä estää etsiytyä etsiä etäännyttää etääntyä evätä (epään, epäsi)
fasilitoida fuusioida haastaa haastatella hahmotella hahmottaa hahmottua haitata hajaannuttaa hajauttaa hajautua hajottaa hakea hakeutua
hallinnoida hallita haluta (haluan, halusi) hankaloittaa hankaloitua hankkia hankkiutua harjaannuttaa harjaantua harjoitella harjoittaa
harkita (harkitsen, harkitsi) harrastaa havahtua havainnoida havainnollistaa havaita (havaitsen, havaitsi) heijastaa heijastua heikentyä heikentää
heiketä (heikkenen, heikkeni) helpottaa helpottua herkistyä herätellä herättää herätä (herään, heräsi) hidastaa hidastua hienosäätää
hiljentyä hiljentää hillitä hinnoitella hioa hoitaa horjuttaa houkutella houkuttaa huolehtia huolestua huolestuttaa huolettaa huoltaa
huomata (huomaan, huomasi) huomauttaa huomioida huonontaa huonontua hyljeksiä hyvittää hyväksikäyttää hyväksyttää
hyväksyä hyödyntää hyödyttää hyötyä häiriintyä häiritä (häiritsen, häiritsi) hälventää hävittää ikävöidä ikääntyä ilmaantua
ilmaista (ilmaisen, ilmaisi) ilmentyä ilmentää ilmetä (ilmenen, ilmeni) ilmoittaa ilmoittautua inhimillistää innostaa innostua innovoida
inspiroida inspiroitua integroida integroitua inventoida investoida irrottaa irrottautua irtautua irtisanoa irtisanoutua istua jakaa jakautua
jaksaa jaksottaa jalkauttaa jalkautua jalostaa jalostua jaotella jarruttaa jatkaa jatkojalostaa jatkua johdattaa johtaa johtua joukkoistaa
joustaa joustavoittaa joutua julistaa julkaista (julkaisen, julkaisi) julkistaa juontaa juontua juurruttaa juurtua jäljentää jäljittää
jälleenrakentaa järjestellä järjestyä järjestäytyä järjestää järkeistää jäsentyä jäsentää jättäytyä jättää jäädyttää jäädä (jään, jäi)
kaavoittaa kahdentaa kaivata (kaipaan, kaipasi) kalleutua kallistua kannatella kannattaa kannustaa kansainvälistyä kansainvälistää kantaa
kapeutua karsia karsiutua kartoittaa karttaa karttua kartuttaa kasaantua kasata kasvaa kasvattaa katsastaa katsella katsoa kattaa kaventaa
kaventua kehittyä kehittäytyä kehittää kehkeytyä kehottaa kehua kehystyä kehystää kerrostua kerryttää kertautua kertoa kertyä
kerätä (kerään, keräsi) kerääntyä keskeyttää keskeytyä keskittyä keskittää keskustella kestävöidä kestää keventyä keventää kieltäytyä
kieltää (kiellän, kielsi) kierrättää kiertyä kiertää (kierrän, kiersi) kiihdyttää kiihtyä kiilata kiinnittyä kiinnittää kiinnostaa kiinnostua
kiintyä kiirehtiä kiistää kiittää kilpailla kilpailuttaa kiristyä kiristää kirjata (kirjaan, kirjasi) kirjautua kirjoittaa kirkastaa
kirkastua kisata kiteytyä kiusata (kiusaan, kiusasi) kodittaa koettaa kohdata (kohtaan, kohtasi) kohdella (kohtelen, kohteli) kohdentaa kohdentua kohdistaa
kohdistua kohentaa kohentua kohottaa kokea kokeilla kokoontua kokouksettaa kommentoida kompensoida konkretisoida konkretisoitua konsultoida
kontrolloida koordinoida koostaa koostua koota (kokoan, kokosi) kopioida korjaantua korjata (korjaan, korjasi) korostaa korostua korottaa
korvata (korvaan, korvasi) koskea koskettaa kotiuttaa kotiutua kotouttaa kotoutua kouluttaa kouluttautua kukoistaa kuljettaa kulkea (kuljen, kulki) kulkeutua
kulminoitua kulua kuluttaa kumota (kumoan, kumosi) kunnioittaa kunnostaa kunnostautua kuntouttaa kuntoutua kuormittaa kuormittua kurottaa
kustantaa kutistaa kutistua kutsua kuulla (kuulen, kuuli) kuulua kuunnella kuvailla kuvastaa kuvastua kuvata (kuvaan, kuvasi) kuvitella
kvantifioida kyetä (kykenen, kykeni) kypsyttää kypsyä kysellä kysyä kytkeytyä kytkeä kärjistyä kärjistää kärsiä käsikirjoittaa käsitellä
käsittää käskeä kävellä käydä (käyn, kävi) käynnistyä käynnistää käyttäytyä käyttää köyhdyttää köyhtyä kääntyä kääntää (käännän, käänsi)
laadistaa laajentaa laajentua laajeta (laajenen, laajeni) laatia lahjoittaa laiminlyödä (laiminlyön, laiminlöi) lainata (lainaan, lainasi)
laittaa lakata (lakkaan, lakkasi) lakkauttaa langeta (lankean, lankesi) lanseerata (lanseeraan, lanseerasi) laskea laskettaa laskeutua
laskuttaa lausua lausunnoida leikata (leikkaan, leikkasi) leikkiä leimata (leimaan, leimasi) levittäytyä levittää levitä (leviän, levisi)
levätä (lepään, lepäsi) lieventyä lieventää liikennöidä liikkua liikuttaa liioitella liittoutua liittyä liittää linjata (linjaan, linjasi)
linkittyä linkittää lisensoida listata (listaan, listasi) lisätä (lisään, lisäsi) lisääntyä loitontua lopettaa loppua
loukata (loukkaan, loukkasi) loukkaantua luetella luetteloida lujittaa lujittua lukea lukeutua lukita (lukitsen, lukitsi) lukkiutua lunastaa luoda (luon, loi)
luokitella luonnehtia luonnistua luonnostella luopua luotsata (luotsaan, luotsasi) luottaa luovuttaa lupautua luvata (lupaan, lupasi)
lyhentyä lyhentää lyhetä (lyhenen, lyheni) lykkääntyä lykätä (lykkään, lykkäsi) lähentyä lähentää lähestyä lähettää lähetä
lähteä (lähden, lähti) lämmetä (lämpenen, lämpeni) lämmittää läpäistä (läpäisen, läpäisi) lävistää löystyä löystää löytyä
löytää (löydän, löysi) madaltaa madaltua mahdollistaa mahdollistua mainita mainostaa majoittaa majoittua maksaa maksattaa maksimoida
mallintaa mallittaa markkinoida matkustaa menestyä menettää mennä (menen, meni) merkitä (merkitsen, merkitsi) mieltää (miellän, mielsi)
miettiä minimoida mitata (mittaan, mittasi) mitoittaa mobilisoida modernisoida monikäyttöistää monimuotoistua moninkertaistaa moninkertaistua
monipuolistaa monipuolistua monistaa motivoida motivoitua muistaa muistella muistuttaa mukauttaa mukautua muodostaa muodostua
muokata (muokkaan, muokkasi) muokkautua muotoilla muotoutua muuntaa (muunnan, muunsi) muuntautua muuntua muuttaa muuttua myydä (myyn)
myöhentää myöhästyä myöntyä myöntää (myönnän, myönsi) myötäelää myötävaikuttaa määritellä määrittyä määrittää määrätä (määrään, määräsi)
määräytyä nauttia neuvoa neuvotella nimetä (nimeän, nimesi) nimittää nivoa nivoutua nopeuttaa nopeutua normittaa nostaa nostattaa noudattaa
noudattua nousta (nousen, nousi) noutaa (noudan, nouti) nuorentaa nuorentua nähdä (näen, näki) näkyä näyttäytyä näyttää odottaa ohentaa
ohittaa ohjata (ohjaan, ohjasi) ohjautua ohjeistaa ohjelmoida oikaista (oikaisen, oikaisi) oikeuttaa oivaltaa (oivallan, oivalsi) oleskella
olettaa omaksua omavalvoa omistaa omistautua onnistua opastaa opetella opettaa opetuttaa opiskella oppia optimoida
organisoida organisoitua orientoitua osallistaa osallistua osallistuttaa osaoptimoida osata (osaan, osasi) osittaa osoittaa osoittautua ostaa
osua ottaa pahentaa pahentua paheta (pahenen, paheni) paikantaa paikantua painaa painottaa painottua paketoida palata (palaan, palasi)
palauttaa palautua paljastaa paljastua palkata (palkkaan, palkkasi) palkita (palkitsen, palkitsi) palvella panna (panen, pani) panostaa
parannella parantaa parantua parata peilata (peilaan, peilasi) peilautua pelastaa pelastua pelata (pelaan, pelasi) pendelöidä perata
perehdyttää perehtyä periytyä peruskorjata (peruskorjaan, peruskorjasi) peruskouluttaa perustaa perustella perustua peruuntua peruuttaa
pettyä pidentyä pidentää pidetä (pitenen, piteni) pidättäytyä pidättää pienentyä pienentää pienetä (pienenen, pieneni) piirittää
piirtää (piirrän, piirsi) pilkkoa pilotoida piristyä piristää pirstaloitua pisteyttää pitkittyä pitkittää pohjautua pohjustaa pohtia
poiketa (poikkean, poikkesi) poikia poimia poistaa poistua polarisoitua polkea porrastaa priorisoida profiloida profiloitua puhdistaa
puhdistua puhua puhuttaa puhuttella puolittaa puolittua puoltaa (puollan, puolsi) puolustaa pureutua puristaa purkaa purkautua puuttua pyrkiä
pystyttää pystyä pysyttäytyä pysyttää pysyä pysähtyä pysäköidä pysäyttää pyytää (pyydän, pyysi) pyörittää pyöriä pyöräillä päivittyä
päivittää päivystää pärjätä (pärjään, pärjäsi) pätevöittää pätevöityä päteä pääomittaa päästä (pääsen, pääsi) päästää päättyä päättää päätyä
rahoittaa raivata (raivaan, raivasi) rajata (rajaan, rajasi) rajautua rajoittaa rajoittua rakastaa rakennuttaa rakentaa (rakennan, rakensi)
rakentua raportoida rasittaa rasittua raskauttaa ratkaista (ratkaisen, ratkaisi) ratketa (ratkean, ratkesi) rauhoittaa rauhoittua reagoida
realisoida realisoitua rekisteröidä rekisteröityä rekrytoida rentouttaa rentoutua resursoida riidellä riippua riistää riittää rikastaa
rikastuttaa rikkoa rikkoutua rinnastaa rinnastua ristiä rohkaista (rohkaisen, rohkaisi) rohkaistua ruokailla ruokkia ryhdistäytyä ryhdistää
ryhmittyä ryhmittäytyä ryhmittää ryhmäyttää ryhmäytyä ryhtyä rytmittyä rytmittää räätälöidä saapua saattaa saavuttaa sairastaa sallia
sanktioida sanoa sanoittaa sanoutua seisoa sekoittaa sekoittua selittyä selittää selkeyttää selkeytyä selkiinnyttää selkiyttää selkiytyä
selventyä selventää selvittyä selvittää selvitä (selviän, selvisi) selviytyä selättää seuloa seurata (seuraan, seurasi) siirrellä siirtyä
siirtää (siirrän, siirsi) siistiä sijaita (sijaitsen, sijaitsi) sijoittaa sijoittautua sijoittua sisällyttää sisältyä
sisältää (sisällän, sisälsi) sitoa sitouttaa sitoutua sivistyä sivistää sivuuttaa solmia sopeuttaa sopeutua sopia sortaa (sorran, sorti)
sosiaalistua soveltaa (sovellan, sovelsi) soveltua sovitella sovittaa sparrata (sparraan, sparrasi) suhtautua suhteuttaa sujua sujuvoittaa
sujuvoitua sulkea (suljen, sulki) sulkeutua summata (summaan, summasi) suoda suojata (suojaan, suojasi) suojautua suojella suorittaa suoriutua suosia
suositella suostua supistaa supistua suunnata (suuntaan, suuntasi) suunnitella suuntautua suurentaa suurentua suvaita (suvaitsen, suvaitsi)
synnyttää syntyä syrjiä syrjäyttää syrjäytyä syventyä syventää syyllistyä syyllistää syyttää syödä (syön, söi) säilyttää säilyä säteillä
säännellä säännönmukaistaa säästyä säästää säätää (säädän, sääti) taata (takaan, takasi) taistella taitaa takaisinmaksaa tallentaa tallentua
tapahtua tarjeta tarjoilla tarjota (tarjoan, tarjosi) tarjoutua tarkastaa tarkastella tarkentaa tarkentua tarkistaa tarkkailla tarkoittaa
tarttua tartuttaa tarvita (tarvitsen, tarvitsi) tasa-arvoistaa tasaannuttaa tasaantua tasapainoilla tasapainottaa tasapainottua tasapäistää
tasata (tasaan, tasasi) tasoittaa tasoittua tavata (tapaan, tapasi) tavoitella tavoittaa teettää tehdä (teen, teki) tehostaa tehostua
teknologisoida tervehdyttää tervehtiä terävöittää terävöityä testata (testaan, testasi) tiedostaa tiedostua tiedottaa tiedustella
tietää (tiedän, tiesi) tiivistyä tiivistää tilastoida tilata (tilaan, tilasi) todentaa todentua todeta (totean, totesi) todistaa
toimeenpanna (toimeenpanen, toimeenpani) toimia toimintakykyistää toimittaa toistaa toistua toivoa torjua torjuttaa toteennäyttää toteuttaa
toteutua tottua tukahduttaa tukea (tuen, tuki) tukeutua tulkita (tulkitsen, tulkitsi) tulla (tulen, tuli) tulostaa tunnistaa tunnistautua
tunnustaa tunnustella tuntea (tunnen, tunsi) tuntua tuoda (tuon, toi) tuotekehittää tuottaa tuotteistaa turvata (turvaan, turvasi) turvautua
tutkia tutkituttaa tutustua tutustuttaa tyhjentyä tyhjentää tyydyttää tyytyä työllistyä työllistää työntyä työntää (työnnän, työnsi)
työskennellä työstää tähdentää tähdätä (tähtään, tähtäsi) täsmentyä täsmentää täydellistää täydentyä täydentää täyttyä täyttää
ulkoilla ulkoistaa ulottaa ulottua unohtaa unohtua upottaa urakoida urheilla uskaltaa (uskallan, uskalsi) uskoa
uudelleenarvioida uudelleenkouluttaa uudelleenorganisoida uudisrakentaa uudistaa uudistua uupua uusia uusiutua uuvuttaa vaalia vaarantaa
vaarantua vaatia vahingoittaa vahingoittua vahtia vahventaa vahvistaa vahvistua vaihdella vaihtaa vaihtua
vaikeuttaa vaikeutua vaikuttaa valaista (valaisen, valaisi) valikoida valikoitua valita (valitsen, valitsi) valittaa valjastaa
vallata (valtaan, valtasi) vallita (vallitsen, vallitsi) valmentaa valmentautua valmistaa valmistautua valmistella valmistua valottaa
valtaistaa valtakunnallistaa valtavirtaistaa valtuuttaa valvoa vanhentua vanheta (vanhenen, vanheni) vapauttaa vapautua varastoida
varata (varaan, varasi) varautua varioida varmentaa varmentua varmistaa varmistua varoa varoittaa varttua varustaa varustautua vastaanottaa
vastata (vastaan, vastasi) vastustaa vastuullistaa vastuuttaa vauhdittaa vaurastua vaurastuttaa vaurioittaa vaurioitua
vedota (vetoan, vetosi) velkaannuttaa velkaantua velvoittaa venyttää venyä verkostoida verkostoitua verkottaa verkottua verottaa
verrata (vertaan, vertasi) vertailla vertaistaa vertautua vetäytyä vetää (vedän, veti) viedä (vien, vei) viehättää vieraannuttaa vieraantua
vierailla vierottaa viestittää viestiä viihdyttää viihtyä viipyä viitata (viittaan, viittasi) viivyttää viivästyttää viivästyä vilkastua
vilkastuttaa virallistaa vireyttää virittäytyä virittää viritä virkistyä virkistäytyä virkistää virtaviivaistaa visioida voida voimaannuttaa
voimaantua voimaistaa voimauttaa voimistaa voimistua voittaa vuokrata (vuokraan, vuokrasi) vuorotella vuotaa (vuodan, vuoti) vähentyä
vähentää vähetä (vähenen, väheni) väistyä väistää väitellä väittää välittyä välittää väljentää välttyä välttää väärinkäyttää yhdenmukaistaa
yhdenmukaistua yhdenvertaistaa yhdistellä yhdistyä yhdistää yhteensovittaa yhteiskehittää yhtenäistyä yhtenäistää yhtiöittää yhtyä yksilöidä
yksilöllistää yksinkertaistaa yksinkertaistua yksinäistyä yksityistää yleistyä yleistää ylistää ylittyä ylittää yllyttää
ylläpitää (ylläpidän, ylläpiti) yllättyä yllättää ylpeillä yltää ymmärtää (ymmärrän, ymmärsi) ympäröidä yrittää äänestää
katkaista (katkaisen, katkaisi) katketa (katkean, katkesi) selvitellä (selvittelen, selvitteli) pohdiskella tarinoida kamppailla jakaantua odotella lomittaa kiistellä elävöittää elävöityä yksilöityä puhdistautua juoda kuolla istuttaa anoa laulaa tanssia haaveilla unelmoida hymyillä nauraa itkeä murehtia surra viitoittaa hengähtää sairastua syöttää nukkua puolustautua pestä matkata (matkaan, matkasi) leikitellä soittaa maalata kuvittaa leipoa kokata siivota (siivoan, siivosi) korjauttaa ihmetellä jännittää toipua sakottaa tuomita (tuomitsen, tuomitsi) vangita saneerata (saneeraan, saneerasi) remontoida asfaltoida aurata (auraan, aurasi) kylvää lannoittaa metsittää metsittyä rehevöityä saastua saastuttaa sähköistää sähköistyä automatisoida automatisoitua robotisoida louhia
viettää elpyä pudota (putoan, putosi) ponnistaa vakauttaa vakautua vakiintua vakiinnuttaa synkentää sisäistää paloitella viljellä satsata (satsaan, satsasi) kiteyttää taittua ammentaa takkuilla leventää levetä keittää lentää (lennän, lensi) loistaa heittää hengittää kaataa kaatua kaivaa kasvattautua liukua lohkoa luistaa nipistää pukea puuhata pyyhkiä riehua sattua seistä soutaa sotkea taittaa takoa tunkea uida vajota valua virrata hiihtää luistella ratsastaa kalastaa metsästää marjastaa sienestää retkeillä leireillä telttailla pelastautua lievittää taltuttaa kitkeä taklata
astua
`);
