/**
 * Frequent last parts of Swedish nouns that their endings do not reveal: dictionary form, definite form, plural (`-` when there is none).
 * The longest that a noun ends in decides its inflection.
 */
const TEXT = `
anslag anslaget anslag | ansvar ansvaret ansvar | arbete arbetet arbeten | avsnitt avsnittet avsnitt | avtal avtalet avtal | band bandet band |
barn barnet barn | behov behovet behov | beslut beslutet beslut | besök besöket besök | betyg betyget betyg | bibliotek biblioteket bibliotek |
bidrag bidraget bidrag | bild bilden bilder | blad bladet blad | bok boken böcker | bokslut bokslutet bokslut | bolag bolaget bolag | bord bordet bord | bostad bostaden bostäder |
brev brevet brev | bror brodern bröder | brott brottet brott | bruk bruket bruk | budget budgeten budgetar | by byn byar | center centret center | central centralen centraler | centrum centrumet centrum |
chef chefen chefer | dag dagen dagar | datum datumet datum | del delen delar | distrikt distriktet distrikt | djur djuret djur | dokument dokumentet dokument | dotter dottern döttrar |
drag draget drag | effekt effekten effekter | elev eleven elever | exempel exemplet exempel | fall fallet fall | familj familjen familjer | far fadern fäder | fel felet fel | fot foten fötter |
forum forumet forum | form formen former | fritid fritiden - | fråga frågan frågor | fullmäktige fullmäktige fullmäktige | fält fältet fält | fönster fönstret fönster | förbund förbundet förbund | förhållande förhållandet förhållanden |
förälder föräldern föräldrar | förslag förslaget förslag | företag företaget företag | förfarande förfarandet förfaranden | gemenskap gemenskapen gemenskaper | grad graden grader | grund grunden grunder | grupp gruppen grupper | gräns gränsen gränser | gård gården gårdar |
hand handen händer | hem hemmet hem | hobby hobbyn hobbyer | hinder hindret hinder | hjälp hjälpen - | hot hotet hot | hushåll hushållet hushåll | hus huset hus | håll hållet håll | inflytande inflytandet inflytanden | initiativ initiativet initiativ | innehåll innehållet innehåll | inslag inslaget inslag | instans instansen instanser |
jobb jobbet jobb | kapitel kapitlet kapitel | klass klassen klasser | kommun kommunen kommuner | konto kontot konton | kontor kontoret kontor | kraft kraften krafter | krav kravet krav | kunskap kunskapen kunskaper | kurs kursen kurser | kvarter kvarteret kvarter |
lag lagen lagar | arbetslag arbetslaget arbetslag | land landet länder | landskap landskapet landskap | led ledet led | ledamot ledamoten ledamöter | ledarskap ledarskapet ledarskap | liv livet liv | läge läget lägen | läger lägret läger | län länet län | lärarrum lärarrummet lärarrum | läsår läsåret läsår | lokal lokalen lokaler |
makt makten makter | man mannen män | material materialet material | medel medlet medel | medlem medlemmen medlemmar | medlemskap medlemskapet medlemskap | minne minnet minnen | mor modern mödrar | morgon morgonen morgnar | mål målet mål | månad månaden månader | möte mötet möten | mönster mönstret mönster | nivå nivån nivåer | namn namnet namn |
natt natten nätter | nummer numret nummer | nämnd nämnden nämnder | nät nätet nät | nätverk nätverket nätverk | område området områden | ombud ombudet ombud | ord ordet ord | ordförande ordföranden ordförande | organ organet organ | ort orten orter | parti partiet partier | pengar pengarna pengar | period perioden perioder | person personen personer | perspektiv perspektivet perspektiv |
plan planen planer | plats platsen platser | poäng poängen poäng | prat pratet prat | pris priset priser | problem problemet problem | process processen processer | program programmet program | projekt projektet projekt | protokoll protokollet protokoll | prov provet prov | punkt punkten punkter | rapport rapporten rapporter | recept receptet recept | regel regeln regler | region regionen regioner |
register registret register | resultat resultatet resultat | resurs resursen resurser | risk risken risker | roll rollen roller | rum rummet rum | råd rådet råd | rätt rätten rätter | röst rösten röster | samband sambandet samband | samfund samfundet samfund | samhälle samhället samhällen | samråd samrådet samråd | samtal samtalet samtal | sekretariat sekretariatet sekretariat | sektor sektorn sektorer | serie serien serier | siffra siffran siffror | sikt sikten sikter | skede skedet skeden | skydd skyddet skydd | skäl skälet skäl |
slag slaget slag | slut slutet slut | son sonen söner | spel spelet spel | språk språket språk | stad staden städer | stadium stadiet stadier | steg steget steg | stipendium stipendiet stipendier | studerande studeranden studerande | stycke stycket stycken | stöd stödet stöd | sund sundet sund | svar svaret svar | syfte syftet syften | synsätt synsättet synsätt | system systemet system | syskon syskonet syskon | syster systern systrar | sätt sättet sätt | tal talet tal | team teamet team | tema temat teman | test testet test | tid tiden tider | tillfälle tillfället tillfällen | tillstånd tillståndet tillstånd | tjänst tjänsten tjänster | träd trädet träd | trakt trakten trakter |
tvivel tvivlet tvivel | ungdom ungdomen ungdomar | underlag underlaget underlag | upplägg upplägget upplägg | uppdrag uppdraget uppdrag | uppgift uppgiften uppgifter | uttryck uttrycket uttryck | utlåtande utlåtandet utlåtanden | utskott utskottet utskott | utrymme utrymmet utrymmen | val valet val | vatten vattnet vatten | verk verket verk | verktyg verktyget verktyg | vik viken vikar | vikt vikten vikter | villkor villkoret villkor | vinter vintern vintrar | sommar sommaren somrar | vård vården - | väg vägen vägar | vän vännen vänner | värde värdet värden | våld våldet våld | vecka veckan veckor | yrke yrket yrken | år året år | ämne ämnet ämnen | ämbete ämbetet ämbeten | ärende ärendet ärenden | åtgärd åtgärden åtgärder | åtagande åtagandet åtaganden | öga ögat ögon | öra örat öron | arv arvet arv | avgift avgiften avgifter | analys analysen analyser | aspekt aspekten aspekter | behandling behandlingen behandlingar | bas basen baser | boende boendet boenden | avdrag avdraget avdrag | brist bristen brister | data datan data | dialog dialogen dialoger | enkät enkäten enkäter | fas fasen faser | förtroende förtroendet förtroenden | färdighet färdigheten färdigheter | idé idén idéer | insats insatsen insatser | inspiration inspirationen inspirationer | kedja kedjan kedjor | kris krisen kriser | kultur kulturen kulturer | linje linjen linjer | lön lönen löner | metod metoden metoder | mening meningen meningar | miljö miljön miljöer | modell modellen modeller | moment momentet moment | norm normen normer | paragraf paragrafen paragrafer | part parten parter | praxis praxisen - | princip principen principer | profil profilen profiler | rast rasten raster | rutin rutinen rutiner | skift skiftet skift | skatt skatten skatter | skola skolan skolor | skrift skriften skrifter | servic servicen - | service servicen - | stig stigen stigar | stress stressen - | struktur strukturen strukturer | summa summan summor | trend trenden trender | tröskel tröskeln trösklar | typ typen typer | verkstad verkstaden verkstäder | värld världen världar | vy vyn vyer | ö ön öar | prioritet prioriteten prioriteter | kategori kategorin kategorier | frånvaro frånvaron - | närvaro närvaron - | kontakt kontakten kontakter | konflikt konflikten konflikter | respekt respekten - | ekonomi ekonomin ekonomier | barndom barndomen barndomar | sjukdom sjukdomen sjukdomar | alkohol alkoholen - | hälsa hälsan - | ansökan ansökan ansökningar | början början - | inverkan inverkan - | påverkan påverkan - | samverkan samverkan - | önskan önskan önskningar | anmälan anmälan anmälningar | anställd anställden anställda | polis polisen poliser | pojke pojken pojkar | ångest ångesten - | idrott idrotten idrotter | skjuts skjutsen skjutsar | mat maten - | anstalt anstalten anstalter | park parken parker | prognos prognosen prognoser | ålder åldern åldrar | status statusen - | årsverke årsverket årsverken | alternativ alternativet alternativ | välfärd välfärden - | barometer barometern barometrar | meter metern meter | bänk bänken bänkar | buss bussen bussar | båt båten båtar | lek leken lekar | klubb klubben klubbar | plan planen planer | rast rasten raster | sal salen salar | hall hallen hallar | skatt skatten skatter | kostnad kostnaden kostnader | inkomst inkomsten inkomster | utgift utgiften utgifter | tillväxt tillväxten - | nytta nyttan - | trygghet tryggheten - | hot hotet hot | stig stigen stigar | form formen former | bransch branschen branscher | firma firman firmor | kund kunden kunder | klient klienten klienter | patient patienten patienter | gäst gästen gäster | granne grannen grannar | unge ungen ungar | syskon syskonet syskon | spädbarn spädbarnet spädbarn | utsläpp utsläppet utsläpp | personal personalen - | omsorg omsorgen omsorger | koncern koncernen koncerner | luft luften - | fiber fibern fibrer | åring åringen åringar | termin terminen terminer | lektion lektionen lektioner
`;

/** Dictionary form → [definite, plural] of each noun that is spelled so. */
export const NOUN_HEADS: ReadonlyMap<
  string,
  readonly (readonly [string, string])[]
> = readHeads();

/** Letters of the longest head. */
export const LONGEST_HEAD: number = Math.max(
  ...[...NOUN_HEADS.keys()].map((head) => head.length)
);

function readHeads(): Map<string, (readonly [string, string])[]> {
  const heads = new Map<string, (readonly [string, string])[]>();
  for (const line of TEXT.split("|")) {
    const [lemma, definite, plural] = line.trim().split(/\s+/);
    if (lemma === undefined || definite === undefined || plural === undefined)
      continue;
    const forms = [definite, plural] as const;
    const known = heads.get(lemma);
    if (known === undefined) heads.set(lemma, [forms]);
    else if (
      !known.some((other) => other[0] === definite && other[1] === plural)
    )
      known.push(forms);
  }
  return heads;
}
