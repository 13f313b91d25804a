/**
 * Words of everyday life that may begin a Finnish compound before a short head (`peto|kala`, `rooli|työ`), beside those of
 * administration in `first-parts.ts`.
 */
export const EVERYDAY_FIRST_PARTS: readonly string[] = `
läsnä vaiti syrjintä seminaari luento netto jumppa frisbee tili selkä poissaolo keskeyttämis tutustumis kysymys
aarre aasi aatto ahma ahven aihe aitta akku akvaario alkoholi allas allergia alppi alpakka altaan anestesia ankka ankkuri
antenni apteekki arkisto armo aro arpa astia asteroidi astma atomi aurinko auringon auton bakteeri baletti banaani
basso biisi biljardi bisnes blogi boksi bändi diesel digitaali dokumentti draama eläinsuoja emo emännän eron essee
eväs farmi festivaali filmi finaali flunssa foorumi fossiili gaala galleria geeni gluteeni golf grilli haastattelu
haava haavan haikara hakkuu halko halli hana hansikas harja harju harmaa hattu haudan hauki hauta hautajais hedelmä
heikko heinä helle helmi herkku heräte herne hevos hevosen hiekka hien hiilihydraatti hiki hiljais hillo hirsi hirven
hirvi hius hiusten hobby hotelli humala huovutus huumori huuhtelu huvi huvila hylly hyppy hyönteis häkki häät höyry
idän ihon iho ilves imetys imuri info insinööri intiaani invalidi jalan jalkine jazz joen joulu joulun juhannus
juhlan juoksu juonen juova juuri juuston juusto jyrsijä jänis jäniksen järjen järven jäätelö jään jää kaakao kaali
kaapeli kaapin kaappi kahvila kahvilan kaivo kaivon kakku kalan kalja kallio kalusto kamera kameran kamppailu kana
kanan kanto karhun karhu karja kasetti kassa kastelu kasvimaa kattila katsoja kauha kaula kaulan kaura kautta
kellari kello keltais kemia kengän kenttä keramiikka kerta kesto kestopäällyste keuhko kevätkesä
kierre kilpa kipsi kirahvi kirjoitus kirnu kirppu kirpputori kirsikka kissa kissan kitara kiven klassikko
klubi kolikko kolttu komedia kompostin komposti konsertti kookos koripallo koira koiran koralli kori kosketin kosmetiikka
kosteus koukku kriminaali krokotiili kuiva kuivan kukan kukkaro kukko kulho kulta kullan kumi kupari kurkku kurpitsa kuume
kuumuus kuusen kuusi kylmä kylpy kylpylä kynnys kynsi kynttilä kypärä käsinuken käsityön kääpiö kääre köyden köysi
laakso laituri lahjan lahna laivan laivue lakka lammas lampaan lampun lamppu langan lanka lapio
lasi lasin lato latu laukku laulun laudan lautanen lehmän lehmä leijona leikin leipomo leivän leivonta
lelu lemmikki lenkki lentokone lentopallo leuka levyn lihan lihas liitu limonadi linna linnan linnun
lintu lipun lippu lohen lohi luistelu lumen lumi luomu luu luun luuta lyhty lyijy lypsy maalaus maalin maali
maapallo maastopyörä maailma maidon maitohappo makkara maksa malja mandoliini mansikka mantereen marja marjan
maskotti matto maton matikka melonta mehu mehiläis meikki melodia meren metalli metro metsien miekka mikro
miljoona minuutti mobiili moottori moottorin motocross muki mullan multa muna munan murre museon mustikka muusikko
muurahais mylly myrkky myrsky mysteeri mökin naamiais naapurin nahka nahan nakki nalle naula nauris nauha neula
neule nilkka noidan noita nokka novelli nukke nuken nuotio nurmi nurmikko nuudeli nyrkki nyytti nälkä näyttely
näyttämö näytelmä näytön ohra ohut oksa olkapää olki olut oluen omena ompelu ongen onki ooppera opiston orava
orkesteri oravan osteri ottelu ovela oven ovi paini pakaste paketin paketti pakkas pala palapeli palko
pallon panda panimo paperin papu parran parta parsa parvi passi pasta patja pato pelin pellon
penkin penkki perhonen perhos perunan peruna pesu pesän pesä peto petolintu piano pihvi piippu
piirakka piirros pilven pilvi pinkki pippuri piparkakku pisara pizza planeetta pohjan poika pojan polun polven polvi
pommi ponnistus poni popkulttuuri poron poro porkkana posliini postin potku potkulauta printti prinsessa profiili proosa
proteiini puhallin pulla pullo pullon pumppu puna purjehdus puro puron purje puru puutarhan puun puuro
puvun pyykki pyykin pyöreä pyörän pähkinä päiväkirja pääsiäis pöly pöllö pöydän radion raita
rallikuski ralli ranne rannan rasva raunio ratsastus ravi reen reikä rein reppu retken retki
revontuli riimi riipus riisi rikoksen ristin ritarin ritari robotti rock romaani romaanin rooli roolin rotu
rotta roska roskan ruis rukki rullalauta rullaluistelu rumpu runo runon ruokinta ruoste ruukku ruusu ruuvi ryijy rytmi
ryömintä räätälin röntgen saappaan saapas saaren saari saippua sakset salaatti salibandy salama samba sammakko
samppanja sankari satu sateen sateenkaari saunan saven savi savu savun seikkailu seinän
seitti sekoitus selän sello senkki serkku sian sianliha siemen sienen sieni siikais siima siipi siivous siivun silakka silkki
silmän silta sillan sinappi sinfonia sipuli sirkus sirpale sisustus sivun sivusto skorpioni soiton soitto
sokeri solu solun somen sonni sormen sormi sormus sotilaan sosekeitto soutu speksi spektaakkeli squash stadion
studio strutsi suihku suihkun suklaa suksi suolan suola suolen suolisto supi surffi suru surun susi suden suudelma sulka
sukka sulatus susikoira synttäri syksyn syvän syys syötti sähkön säteily säveltäjä sään sää särki
taideteos taika taikina taimen taivas taivaan takan takka takki talven tammi tamma tango tankki tanssin
tarinan tarina taulun taulu taskun tasku teatterin teen tehosekoitin teippi tekonahka
telakan telakka teltta tenniksen tennis teos teräs tiikeri tiili tilkku timantti tinan tiski tiskin toffee tomaatti tontun
tonttu torni tornin torvi tossu trooppinen tuhka tukan tukka tulen tuli tulppaani tuolin tuomarin tupakka tupa tuulen
tuuli tuotteen tyttö tytön tyyny tähden tähti täytekakku uima uinnin uistin ukkos ullakko unen uni upea urheilija
urku uuni uunin vaahtera vaatteen vadelma vaihteen vahan vaha valaan valas valon valokuva valokuvan vampyyri
vanne vanu vappu vapun varas varjo varpaan vasara vaunu vauva vauvan vatsa vatsan vehnä veli veljen veneen vene venäjän verhon
verho veren viikate viihde viikinki viini viinin viiri viitta viljan villa villan vintin virveli vihannes vihko
vihta vintti virsi virren voi voileivän voileipä vohveli voiman vuohen vuohi vuoteen vuoren vuosisadan väri värin
vyöhyke yrtti yöpaita äidin äänen ämpäri öljyn
ansio ansion talkoiden urakka keikka palkan kutsumus uhraus lounas aamiais päivällis illallis välipala retkeily vaellus metsästys kalastus marjastus sienestys neulonta
virkkaus ruoanlaitto remontti otto anto käynnin yhteydenotto palautteenanto
isännän mummon mummo vaari vaarin ukki sisko siskon serkun naisen miehen mies vieraan
`
  .split(/\s+/)
  .filter((word) => word !== '');
