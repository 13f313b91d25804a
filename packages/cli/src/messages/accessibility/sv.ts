import { catalogue } from '@lapsilinssi/reporters/fill';

/** Swedish texts on what the rules on accessibility look at. */
export const sv = catalogue(() => ({
  'rule.accessibility/title.about': 'Filens egenskaper saknar dokumentets namn, som en skärmläsare läser först.',
  'rule.accessibility/language.about': 'Filen anger inte vilket språk texten är på, eller anger ett annat än textens.',
  'rule.accessibility/passage-language.about':
    'Ett stycke på ett annat språk är inte märkt som det och läses därför upp med oriktigt uttal.',
  'rule.accessibility/headings.about': 'Texten har inga rubriker som gjorts med rubrikformat.',
  'rule.accessibility/fake-heading.about': 'En fet rad står som rubrik men är inte gjord med ett rubrikformat.',
  'rule.accessibility/heading-empty.about': 'Ett rubrikformat används på en rad utan text.',
  'rule.accessibility/heading-order.about': 'Den första rubriken är varken på högsta nivån eller dokumentets namn.',
  'rule.accessibility/contents.about': 'Ett långt dokument saknar en innehållsförteckning som Word har gjort.',
  'rule.accessibility/table-header.about': 'Tabellens första rad är inte märkt som rubrikrad.',
  'rule.accessibility/table-merged.about':
    'Tabellen har sammanslagna celler eller en annan tabell i sig, och läsordningen går förlorad.',
  'rule.accessibility/table-description.about':
    'Tabellen har varken rubrik eller beskrivning som berättar vad den visar.',
  'rule.accessibility/alternative-text.about':
    'En bild eller ett diagram saknar en text som berättar samma sak som bilden.',
  'rule.accessibility/floating.about':
    'En bild eller form är inte placerad i nivå med texten, och dess plats i läsordningen är osäker.',
  'rule.accessibility/text-box.about':
    'Text står i en textruta som ett hjälpmedel kanske inte läser eller läser på ett annat ställe.',
  'rule.accessibility/list.about': 'Listan är gjord med skrivna streck eller siffror, inte som en lista i Word.',
  'rule.accessibility/contrast.about': 'Textens färg skiljer sig från bakgrunden med mindre än 4,5:1, i stor text 3:1.',
  'rule.accessibility/colour-alone.about': 'En tabellcell berättar något med en färg utan ord.',
  'rule.accessibility/link-text.about': 'Länktexten berättar inte vart länken leder.',
  'rule.accessibility/empty-paragraphs.about':
    'Mellanrum är gjort med tomma rader, blanksteg eller tabbar i stället för format.',
  'rule.accessibility/control-title.about': 'Ett ifyllningsfält saknar ett namn som ett hjälpmedel kan läsa upp.',
  'rule.accessibility/typed-note.about': 'Fotnotens nummer är skrivet i texten och leder inte till noten.',
  'rule.accessibility/text-size.about': 'Brödtextens storlek är under 11 punkter.',
  'rule.accessibility/page-numbers.about': 'Ett långt dokument saknar sidnummer.',
  'rule.accessibility/protection.about': 'Filen är skyddad mot redigering, vilket kan hindra hjälpmedel.',
}));
