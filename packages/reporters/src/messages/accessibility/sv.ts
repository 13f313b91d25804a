import { catalogue } from '../catalogue.ts';

/** Swedish texts of the rules on accessibility. */
export const sv = catalogue(() => ({
  'rule.accessibility/title': 'Dokumentets namn saknas i filens uppgifter',
  'rule.accessibility/language': 'Märkning av språket',
  'rule.accessibility/passage-language': 'Stycke på annat språk är inte märkt',
  'rule.accessibility/headings': 'Rubrikerna saknas',
  'rule.accessibility/fake-heading': 'Fet text som rubrik',
  'rule.accessibility/heading-empty': 'Tom rubrik',
  'rule.accessibility/heading-order': 'Rubrikerna börjar på en lägre nivå',
  'rule.accessibility/contents': 'Innehållsförteckning saknas',
  'rule.accessibility/table-header': 'Tabellens rubrikrad är inte märkt',
  'rule.accessibility/table-merged': 'Sammanslagna celler',
  'rule.accessibility/table-description': 'Tabellen saknar namn',
  'rule.accessibility/alternative-text': 'Bildens alternativtext saknas',
  'rule.accessibility/floating': 'Bilden flyter vid sidan av texten',
  'rule.accessibility/text-box': 'Text i en textruta',
  'rule.accessibility/list': 'Lista gjord med tecken',
  'rule.accessibility/contrast': 'Svag kontrast',
  'rule.accessibility/colour-alone': 'Uppgiften ges bara med färg',
  'rule.accessibility/link-text': 'Länktext',
  'rule.accessibility/empty-paragraphs': 'Mellanrum med tomma rader',
  'rule.accessibility/control-title': 'Ifyllningsfältet saknar namn',
  'rule.accessibility/typed-note': 'Fotnoten är bara en siffra',
  'rule.accessibility/text-size': 'Liten text',
  'rule.accessibility/page-numbers': 'Sidnummer saknas',
  'rule.accessibility/protection': 'Filen är skyddad',
  'accessibility/title.message': 'Filens egenskaper saknar dokumentets namn.',
  'accessibility/title.program.message': 'I filens egenskaper står namnet ”{quote}”, som inte berättar om dokumentet.',
  'accessibility/title.why':
    'En skärmläsare läser namnet först: av det vet en ung person eller vårdnadshavare vilket dokument som öppnades.',
  'accessibility/title.advice': 'Skriv dokumentets namn och period i Word under Arkiv, Info, Rubrik.',
  'accessibility/language.message': 'Filen anger inte vilket språk texten är på.',
  'accessibility/language.fi.message': 'Texten är på finska men märkt som ett annat språk i filen.',
  'accessibility/language.sv.message': 'Texten är på svenska men märkt som ett annat språk i filen.',
  'accessibility/language.en.message': 'Texten är på engelska men märkt som ett annat språk i filen.',
  'accessibility/language.why':
    'Text som läses upp på ett annat språk än sitt eget går inte att förstå; barnet hör den via skärmläsaren.',
  'accessibility/language.advice':
    'Markera hela texten och välj språk i Word under Granska, Språk, Ange språkkontroll.',
  'accessibility/passage-language.fi.message': 'Det finska stycket ”{quote}” är inte märkt som finska.',
  'accessibility/passage-language.sv.message': 'Det svenska stycket ”{quote}” är inte märkt som svenska.',
  'accessibility/passage-language.en.message': 'Det engelska stycket ”{quote}” är inte märkt som engelska.',
  'accessibility/passage-language.why':
    'Skärmläsaren läser stycket med oriktigt uttal, och barnet som lyssnar förstår det inte.',
  'accessibility/passage-language.advice':
    'Markera stycket och välj dess språk i Word under Granska, Språk, Ange språkkontroll.',
  'accessibility/headings.message': 'Texten har ingen rubrik som gjorts med ett rubrikformat.',
  'accessibility/headings.why': 'Utan rubriker måste en ung person med skärmläsare lyssna på hela texten från början.',
  'accessibility/headings.advice': 'Formatera avsnittens namn med Words format Rubrik 1, Rubrik 2 och så vidare.',
  'accessibility/fake-heading.message': '”{quote}” ser ut som en rubrik men är vanlig text.',
  'accessibility/fake-heading.why':
    'Stället syns inte som rubrik för den unga som rör sig i texten via skärmläsarens rubriker.',
  'accessibility/fake-heading.advice':
    'Formatera raden med ett rubrikformat i Word, eller ta bort fetstilen om den inte är en rubrik.',
  'accessibility/heading-empty.message': 'Ett rubrikformat används på en tom rad.',
  'accessibility/heading-empty.why':
    'Skärmläsaren meddelar en rubrik utan innehåll: barnet eller vårdnadshavaren letar förgäves.',
  'accessibility/heading-empty.advice': 'Ta bort den tomma raden eller gör den till brödtext.',
  'accessibility/heading-order.message': 'Den första rubriken ”{quote}” är på en lägre nivå.',
  'accessibility/heading-order.why':
    'En ung person eller vårdnadshavare med skärmläsare tror att något saknas i början.',
  'accessibility/heading-order.advice': 'Ge dokumentets namn formatet Rubrik och avsnitten Rubrik 1.',
  'accessibility/contents.message': 'Det långa dokumentet saknar innehållsförteckning.',
  'accessibility/contents.why':
    'Via innehållsförteckningen kommer den unga eller vårdnadshavaren rakt till det som gäller henne eller honom.',
  'accessibility/contents.advice': 'Lägg till i Word under Referenser, Innehållsförteckning. Den görs av rubrikerna.',
  'accessibility/table-header.message': 'Tabellens översta rad ”{quote}” är inte märkt som rubrikrad.',
  'accessibility/table-header.why':
    'Utan rubrikrad vet lyssnaren inte vad en cell berättar: vem som svarar barnet och när.',
  'accessibility/table-header.advice': 'Markera översta raden och välj i Word Tabellayout, Upprepa rubrikrader.',
  'accessibility/table-merged.message': 'Tabellen ”{quote}” har sammanslagna celler.',
  'accessibility/table-merged.nested.message': 'I en cell i tabellen ”{quote}” finns en annan tabell.',
  'accessibility/table-merged.why':
    'Bland sammanslagna celler vet lyssnaren inte vilken grupp av barn ett löfte gäller.',
  'accessibility/table-merged.advice': 'Dela cellerna och skriv saken på varje rad, eller gör två tabeller.',
  'accessibility/table-description.message': 'Tabellen ”{quote}” har varken rubrik eller beskrivning.',
  'accessibility/table-description.why':
    'Av namnet vet lyssnaren om det lönar sig att gå in i tabellen: finns där ett löfte till barnen.',
  'accessibility/table-description.advice':
    'Lägg till en tabellrubrik (Referenser, Infoga beskrivning) eller en beskrivning i tabellens egenskaper.',
  'accessibility/alternative-text.message': 'Bilden saknar alternativtext.',
  'accessibility/alternative-text.chart.message': 'Diagrammet saknar alternativtext.',
  'accessibility/alternative-text.name.message': 'Bildens alternativtext är filnamnet ”{quote}”.',
  'accessibility/alternative-text.why':
    'Ett barn eller en vårdnadshavare med synnedsättning får inte veta vad bilden berättar.',
  'accessibility/alternative-text.advice':
    'Högerklicka på bilden, välj Alternativtext och skriv vad bilden berättar, eller markera den som dekorativ.',
  'accessibility/floating.message': 'En bild eller form flyter vid sidan av texten.',
  'accessibility/floating.why':
    'Skärmläsaren hoppar över bilden eller läser den på ett annat ställe, och barnet går miste om saken.',
  'accessibility/floating.advice': 'Markera bilden och välj i Word Bildformat, Radbryt text, I nivå med text.',
  'accessibility/text-box.message': 'Texten ”{quote}” står i en textruta.',
  'accessibility/text-box.why': 'Det som står i textrutan kan helt utebli för ett barn som lyssnar på dokumentet.',
  'accessibility/text-box.advice':
    'Flytta texten till ett vanligt stycke; kantlinjer och bakgrund får du med styckeformatering.',
  'accessibility/list.message': 'Listan ”{quote}” är gjord med skrivna tecken.',
  'accessibility/list.why':
    'Av en riktig lista får barnet via skärmläsaren veta hur många punkter den har och var den slutar.',
  'accessibility/list.advice': 'Ta bort tecknen och gör raderna till en lista: Start, Punktlista eller Numrering.',
  'accessibility/contrast.message': 'Färgen på texten ”{quote}” skiljer sig svagt från bakgrunden ({ratio}:1).',
  'accessibility/contrast.why':
    'Svag text kan inte läsas av den som ser dåligt, eller av ett barn på mobilen i solsken.',
  'accessibility/contrast.advice': 'Välj en mörkare färg för texten eller en ljusare bakgrund.',
  'accessibility/colour-alone.message': 'En cell på raden ”{quote}” har en färg men inget ord.',
  'accessibility/colour-alone.why':
    'Färgen säger inget för den som inte skiljer färger: ett sådant barn kan finnas i varje klass.',
  'accessibility/colour-alone.advice': 'Skriv också ett ord i cellen: till exempel pågår, klart eller försenat.',
  'accessibility/link-text.message': 'Länken ”{quote}” berättar inte vart den leder.',
  'accessibility/link-text.address.message': 'Länktexten är bara adressen ”{quote}”.',
  'accessibility/link-text.why': 'En skärmläsare räknar upp länkarna utan texten omkring: barnet hör bara länkens ord.',
  'accessibility/link-text.advice': 'Skriv målets namn som länktext, till exempel ungdomsfullmäktiges sidor.',
  'accessibility/empty-paragraphs.message': 'Mellanrum är gjort med tomma rader ({count}).',
  'accessibility/empty-paragraphs.blanks.message': 'Texten ”{quote}” är uppställd med blanksteg eller tabbar.',
  'accessibility/empty-paragraphs.why': 'Skärmläsaren säger tom till barnet på varje tom rad: lyssnandet hackar.',
  'accessibility/empty-paragraphs.advice':
    'Ta bort de tomma raderna och ange avståndet i formatet: Stycke, Avstånd före och efter. Ny sida: Infoga, Sidbrytning.',
  'accessibility/control-title.message': 'Ifyllningsfältet ”{quote}” saknar namn.',
  'accessibility/control-title.why':
    'Utan namn vet den som lyssnar på blanketten, också ett barn, inte vad som efterfrågas.',
  'accessibility/control-title.advice': 'Ge fältet ett namn i Word: Utvecklare, Egenskaper, Rubrik.',
  'accessibility/typed-note.message': 'Notens nummer är skrivet i texten ”{quote}”, inte som fotnot.',
  'accessibility/typed-note.why':
    'En riktig fotnot leder till noten och tillbaka; en skriven siffra för inte barnet någonstans.',
  'accessibility/typed-note.advice': 'Lägg till noten i Word under Referenser, Infoga fotnot.',
  'accessibility/text-size.message': 'Brödtextens storlek är {size} punkter.',
  'accessibility/text-size.why': 'Liten text är tung att läsa, särskilt för ett barn som håller på att lära sig läsa.',
  'accessibility/text-size.advice': 'Ändra brödtextformatets storlek till minst 11 punkter.',
  'accessibility/page-numbers.message': 'Dokumentets sidor saknar sidnummer.',
  'accessibility/page-numbers.why': 'Med sidnumret hittar barnet och den vuxna samma ställe i utskriften.',
  'accessibility/page-numbers.advice': 'Lägg till sidnummer i Word under Infoga, Sidnummer.',
  'accessibility/protection.message': 'Filen är skyddad mot redigering.',
  'accessibility/protection.why':
    'Skyddet kan hindra barnet eller vårdnadshavaren från att förstora texten eller lyssna på den.',
  'accessibility/protection.advice': 'Ta bort skyddet i Word under Granska, Begränsa redigering.',
  'accessibility.also.message': 'Också här.',
}));
