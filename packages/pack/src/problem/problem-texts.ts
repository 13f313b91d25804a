import type { Language } from '@lapsilinssi/linguistics';

/** One text in the three languages; `{name}` stands for a value. */
type Wording = Readonly<Record<Language, string>>;

/** Codes of everything that can be wrong with a pack. */
export type ProblemCode =
  | 'yaml-syntax'
  | 'yaml-indent'
  | 'yaml-unclosed'
  | 'yaml-colon'
  | 'yaml-documents'
  | 'duplicate-key'
  | 'yaml-tag'
  | 'yaml-alias'
  | 'yaml-key'
  | 'yaml-quotes'
  | 'too-large'
  | 'too-deep'
  | 'scalar-too-long'
  | 'file-empty'
  | 'file-missing'
  | 'file-unknown'
  | 'key-unknown'
  | 'key-from-comma'
  | 'key-missing'
  | 'value-missing'
  | 'text-wanted'
  | 'kind-wanted'
  | 'value-unknown'
  | 'text-too-long'
  | 'too-few'
  | 'number-out-of-range'
  | 'format-wrong'
  | 'condition-kind'
  | 'count-too-large'
  | 'language-undeclared'
  | 'id-duplicate'
  | 'id-file-name'
  | 'extends-circle'
  | 'extends-missing'
  | 'source-unknown'
  | 'content-unknown'
  | 'theme-unknown'
  | 'criterion-unknown'
  | 'document-type-unknown'
  | 'data-source-unknown'
  | 'rounds-order'
  | 'indicator-nameless'
  | 'organisation-unknown'
  | 'replace-uninflected'
  | 'class-unknown'
  | 'class-without-language'
  | 'class-cycle'
  | 'class-connector'
  | 'class-reference-wanted'
  | 'class-name-taken'
  | 'frame-missing'
  | 'part-duplicate'
  | 'pattern-empty'
  | 'pattern-unit-wanted'
  | 'pattern-unclosed'
  | 'pattern-unopened'
  | 'pattern-distance'
  | 'pattern-form-unknown'
  | 'pattern-character'
  | 'pattern-bar'
  | 'pattern-number'
  | 'pattern-anchor'
  | 'pattern-duplicate'
  | 'text-language-missing'
  | 'evidence-language-missing'
  | 'text-review'
  | 'claim-without-law'
  | 'criterion-untested'
  | 'source-unused'
  | 'bars-beside-words'
  | 'class-unused'
  | 'examples-few'
  | 'rule-examples-few'
  | 'finding-not-in-text'
  | 'word-key-form'
  | 'word-notation'
  | 'word-as-written'
  | 'word-too-short'
  | 'word-model'
  | 'word-unsure'
  | 'word-collision'
  | 'word-key-forms'
  | 'section-setting'
  | 'file-twice'
  | 'period-backwards'
  | 'rule-always-on';

/** Said after a text when a valid spelling is near. */
export const DID_YOU_MEAN: Wording = {
  fi: ' Tarkoitatko »{nearest}»?',
  sv: ' Avser du ”{nearest}”?',
  en: ' Did you mean “{nearest}”?',
};

/** The texts of all problems. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, Wording>> = {
  'yaml-syntax': {
    fi: 'YAML ei jäsenny tästä eteenpäin. Tarkista lainausmerkit, sulut, pilkut, kaksoispisteet ja sisennys.',
    sv: 'YAML kan inte tolkas härifrån. Kontrollera citattecken, parenteser, kommatecken, kolon och indrag.',
    en: 'The YAML does not parse from here on. Check quotes, brackets, commas, colons and indentation.',
  },
  'yaml-indent': {
    fi: 'Sisennys on väärä. Käytä välilyöntejä, samalla tasolla yhtä monta.',
    sv: 'Indraget är fel. Använd mellanslag, lika många på samma nivå.',
    en: 'The indentation is wrong. Use spaces, as many for each key of a level.',
  },
  'yaml-unclosed': {
    fi: 'Lainausmerkki, hakasulku tai aaltosulku jää sulkematta tätä ennen.',
    sv: 'Ett citattecken, en hakparentes eller en klammerparentes stängs inte före detta.',
    en: 'A quote, bracket or brace before this is never closed.',
  },
  'yaml-colon': {
    fi: 'Kaksoispiste ja väli aloittavat YAMLissa arvon. Kirjoita teksti lainausmerkkeihin.',
    sv: 'Kolon och mellanslag börjar ett värde i YAML. Skriv texten inom citattecken.',
    en: 'A colon and a space begin a value in YAML. Write the text in quotes.',
  },
  'yaml-documents': {
    fi: 'Tiedostossa on useita YAML-asiakirjoja (---). Jaa ne omiin tiedostoihinsa.',
    sv: 'Filen har flera YAML-dokument (---). Dela upp dem i egna filer.',
    en: 'The file holds several YAML documents (---). Give each a file of its own.',
  },
  'duplicate-key': {
    fi: 'Avain »{name}» on jo annettu. Poista toinen.',
    sv: 'Nyckeln ”{name}” finns redan. Ta bort den ena.',
    en: 'The key “{name}” is already given. Remove one of them.',
  },
  'yaml-tag': {
    fi: 'Huutomerkillä alkava arvo on YAMLissa merkintä. Kirjoita se lainausmerkkeihin: "{text}".',
    sv: 'Ett värde som börjar med utropstecken är en tagg i YAML. Skriv det inom citattecken: "{text}".',
    en: 'A value that begins with an exclamation mark is a YAML tag. Write it in quotes: "{text}".',
  },
  'yaml-alias': {
    fi: 'Ankkureita (&) ja viittauksia (*) ei käytetä. Kirjoita arvo auki.',
    sv: 'Ankare (&) och alias (*) används inte. Skriv ut värdet.',
    en: 'Anchors (&) and aliases (*) are not used. Write the value out.',
  },
  'yaml-key': {
    fi: 'Avaimen täytyy olla tekstiä, eikä »{name}» kelpaa avaimeksi.',
    sv: 'En nyckel måste vara text, och ”{name}” duger inte som nyckel.',
    en: 'A key must be text, and “{name}” cannot be one.',
  },
  'yaml-quotes': {
    fi: 'Aaltosulut ilman lainausmerkkejä ovat YAMLissa rakenne. Kirjoita lainausmerkkeihin: "{text}".',
    sv: 'Klammerparenteser utan citattecken är en struktur i YAML. Skriv inom citattecken: "{text}".',
    en: 'Braces without quotes are a structure in YAML. Write them in quotes: "{text}".',
  },
  'too-large': {
    fi: 'Tiedosto on liian suuri ({size} merkkiä, enintään {limit}).',
    sv: 'Filen är för stor ({size} tecken, högst {limit}).',
    en: 'The file is too large ({size} characters, at most {limit}).',
  },
  'too-deep': {
    fi: 'Rakenne on liian syvä (enintään {limit} tasoa).',
    sv: 'Strukturen är för djup (högst {limit} nivåer).',
    en: 'The structure is too deep (at most {limit} levels).',
  },
  'scalar-too-long': {
    fi: 'Arvo on liian pitkä ({size} merkkiä, enintään {limit}).',
    sv: 'Värdet är för långt ({size} tecken, högst {limit}).',
    en: 'The value is too long ({size} characters, at most {limit}).',
  },
  'file-empty': { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' },
  'file-missing': {
    fi: 'Tiedosto »{name}» puuttuu sääntöpaketista.',
    sv: 'Filen ”{name}” saknas i regelpaketet.',
    en: 'The rule pack has no file “{name}”.',
  },
  'file-unknown': {
    fi: 'Tiedostoa ei tunneta. Sääntöpaketissa ovat pack.yaml, sources.yaml, organisations.yaml, indicators.yaml, vocabulary/, themes/, documents/, findings/ ja wording/.',
    sv: 'Filen är okänd. Ett regelpaket har pack.yaml, sources.yaml, organisations.yaml, indicators.yaml, vocabulary/, themes/, documents/, findings/ och wording/.',
    en: 'The file is not known. A rule pack has pack.yaml, sources.yaml, organisations.yaml, indicators.yaml, vocabulary/, themes/, documents/, findings/ and wording/.',
  },
  'key-unknown': {
    fi: 'Avainta »{name}» ei tunneta.',
    sv: 'Nyckeln ”{name}” är okänd.',
    en: 'The key “{name}” is not known.',
  },
  'key-from-comma': {
    fi: 'Pilkku katkaisee tekstin, ja »{name}» jää avaimeksi. Kirjoita koko teksti lainausmerkkeihin.',
    sv: 'Kommatecknet bryter texten, och ”{name}” blir en nyckel. Skriv hela texten inom citattecken.',
    en: 'The comma breaks the text, and “{name}” is taken for a key. Write the whole text in quotes.',
  },
  'key-missing': {
    fi: 'Avain »{name}» puuttuu.',
    sv: 'Nyckeln ”{name}” saknas.',
    en: 'The key “{name}” is missing.',
  },
  'value-missing': { fi: 'Arvo puuttuu.', sv: 'Värdet saknas.', en: 'The value is missing.' },
  'text-wanted': {
    fi: 'Tässä pitää olla teksti. Kirjoita arvo lainausmerkkeihin.',
    sv: 'Här ska det stå en text. Skriv värdet inom citattecken.',
    en: 'A text is wanted here. Write the value in quotes.',
  },
  'kind-wanted': {
    fi: 'Tässä pitää olla {wanted}.',
    sv: 'Här ska det stå {wanted}.',
    en: 'Wanted here: {wanted}.',
  },
  'value-unknown': {
    fi: 'Arvoa »{value}» ei tunneta. Kelpaavat: {valid}.',
    sv: 'Värdet ”{value}” är okänt. Giltiga: {valid}.',
    en: 'The value “{value}” is not known. Valid: {valid}.',
  },
  'text-too-long': {
    fi: 'Teksti on {size} merkkiä, enintään {limit}.',
    sv: 'Texten är {size} tecken, högst {limit}.',
    en: 'The text has {size} characters, at most {limit}.',
  },
  'too-few': {
    fi: 'Tässä pitää olla ainakin {limit}.',
    sv: 'Här ska det finnas minst {limit}.',
    en: 'At least {limit} is wanted here.',
  },
  'number-out-of-range': {
    fi: 'Luvun pitää olla {minimum}–{maximum}.',
    sv: 'Talet ska vara {minimum}–{maximum}.',
    en: 'The number must be {minimum}–{maximum}.',
  },
  'format-wrong': {
    fi: 'Arvo »{value}» ei ole muotoa {wanted}.',
    sv: 'Värdet ”{value}” har inte formen {wanted}.',
    en: 'The value “{value}” is not of the form {wanted}.',
  },
  'condition-kind': {
    fi: 'Ehdossa on täsmälleen yksi näistä: any, all, none tai at-least ja of.',
    sv: 'Ett villkor har exakt en av dessa: any, all, none eller at-least och of.',
    en: 'A condition has exactly one of these: any, all, none, or at-least with of.',
  },
  'count-too-large': {
    fi: 'Ehto vaatii {count} osumaa, mutta vaihtoehtoja on {size}.',
    sv: 'Villkoret kräver {count} träffar men har {size} alternativ.',
    en: 'The condition wants {count} hits but has {size} alternatives.',
  },
  'language-undeclared': {
    fi: 'Kieli »{language}» ei ole paketin kielissä (pack.yaml, languages).',
    sv: 'Språket ”{language}” finns inte bland paketets språk (pack.yaml, languages).',
    en: 'The language “{language}” is not among the pack’s languages (pack.yaml, languages).',
  },
  'id-duplicate': {
    fi: 'Tunnus »{name}» on jo käytössä: {other}.',
    sv: 'Beteckningen ”{name}” används redan: {other}.',
    en: 'The id “{name}” is already taken: {other}.',
  },
  'id-file-name': {
    fi: 'Tunnus »{name}» ja tiedoston nimi »{file}» eroavat. Niiden pitää olla samat.',
    sv: 'Beteckningen ”{name}” och filnamnet ”{file}” skiljer sig. De ska vara lika.',
    en: 'The id “{name}” and the file name “{file}” differ. They must be the same.',
  },
  'source-unknown': {
    fi: 'Lähdettä »{name}» ei ole tiedostossa sources.yaml.',
    sv: 'Källan ”{name}” finns inte i sources.yaml.',
    en: 'There is no source “{name}” in sources.yaml.',
  },
  'extends-circle': {
    fi: 'Laajennettava paketti »{name}» johtaa takaisin tähän pakettiin. Poista toinen viittauksista.',
    sv: 'Paketet ”{name}” som utvidgas leder tillbaka till det här paketet. Ta bort den ena hänvisningen.',
    en: 'The extended pack “{name}” leads back to this one. Remove one of the references.',
  },
  'extends-missing': {
    fi: 'Laajennettavaa pakettia »{name}» ei ole. Anna kansion polku tästä kansiosta lukien.',
    sv: 'Paketet ”{name}” som ska utvidgas finns inte. Ange mappens sökväg räknat från den här mappen.',
    en: 'There is no pack “{name}” to extend. Give the folder’s path as seen from this folder.',
  },
  'content-unknown': {
    fi: 'Sisältöä »{name}» ei ole minkään asiakirjatyypin luettelossa contents.',
    sv: 'Innehållet ”{name}” finns inte i någon dokumenttyps lista contents.',
    en: 'There is no content “{name}” among the contents of a document type.',
  },
  'theme-unknown': {
    fi: 'Teemaa »{name}» ei ole kansiossa themes.',
    sv: 'Temat ”{name}” finns inte i mappen themes.',
    en: 'There is no theme “{name}” in the folder themes.',
  },
  'criterion-unknown': {
    fi: 'Kysymystä »{name}» ei ole.',
    sv: 'Frågan ”{name}” finns inte.',
    en: 'There is no criterion “{name}”.',
  },
  'data-source-unknown': {
    fi: 'Tietolähdettä »{name}» ei ole luettelossa data-sources.',
    sv: 'Datakällan ”{name}” finns inte i listan data-sources.',
    en: 'There is no data source “{name}” in data-sources.',
  },
  'rounds-order': {
    fi: 'Kierros {year} on väärässä kohdassa: kirjoita kierrokset vanhimmasta uusimpaan, kukin kerran.',
    sv: 'Omgången {year} står på fel plats: skriv omgångarna från äldst till nyast, var och en en gång.',
    en: 'The round {year} stands in the wrong place: write rounds from the oldest to the newest, each once.',
  },
  'indicator-nameless': {
    fi: 'Mittarilla ei ole yhtään sanaa, josta sen tunnistaa: lisää fi, sv tai en.',
    sv: 'Indikatorn har inga ord som den känns igen på: lägg till fi, sv eller en.',
    en: 'The indicator has no words by which it is known: add fi, sv or en.',
  },
  'document-type-unknown': {
    fi: 'Asiakirjatyyppiä »{name}» ei ole kansiossa documents.',
    sv: 'Dokumenttypen ”{name}” finns inte i mappen documents.',
    en: 'There is no document type “{name}” in the folder documents.',
  },
  'organisation-unknown': {
    fi: 'Organisaatiota »{name}» ei ole tiedostossa organisations.yaml.',
    sv: 'Organisationen ”{name}” finns inte i organisations.yaml.',
    en: 'There is no organisation “{name}” in organisations.yaml.',
  },
  'replace-uninflected': {
    fi: 'Sanoja »{old}» ja »{current}» ei osata taivuttaa samoihin muotoihin. Kirjoita ne perusmuodossa.',
    sv: '”{old}” och ”{current}” kan inte böjas i samma former. Skriv dem i grundform.',
    en: '“{old}” and “{current}” cannot be inflected alike. Write both in dictionary form.',
  },
  'class-unknown': {
    fi: 'Luokkaa »{name}» ei ole kansiossa vocabulary.',
    sv: 'Klassen ”{name}” finns inte i mappen vocabulary.',
    en: 'There is no class “{name}” in the folder vocabulary.',
  },
  'class-without-language': {
    fi: 'Luokassa »{name}» ei ole sanoja kielellä {language}.',
    sv: 'Klassen ”{name}” har inga ord på språket {language}.',
    en: 'The class “{name}” has no words in the language {language}.',
  },
  'class-cycle': {
    fi: 'Luokat viittaavat toisiinsa kehässä: {cycle}.',
    sv: 'Klasserna hänvisar till varandra i en cirkel: {cycle}.',
    en: 'The classes refer to one another in a circle: {cycle}.',
  },
  'class-connector': {
    fi: 'Luokassa ja suluissa on sanoja, sanontoja ja luokkia. Yhdistimet »..» ja »>» kuuluvat malleihin.',
    sv: 'En klass och en parentes har ord, fraser och klasser. Förbindelserna ”..” och ”>” hör till mönster.',
    en: 'A class and brackets hold words, phrases and classes. The connectors “..” and “>” belong to patterns.',
  },
  'class-reference-wanted': {
    fi: 'Tässä pitää olla luokka aaltosuluissa, esimerkiksi "{child}".',
    sv: 'Här ska det stå en klass inom klammerparenteser, till exempel "{child}".',
    en: 'A class in braces is wanted here, for example "{child}".',
  },
  'class-name-taken': {
    fi: 'Nimi »{name}» on varattu sisäänrakennetulle luokalle.',
    sv: 'Namnet ”{name}” är reserverat för en inbyggd klass.',
    en: 'The name “{name}” is kept for a built-in class.',
  },
  'frame-missing': {
    fi: 'Missään vocabulary-kansion tiedostossa ei ole avainta »frame».',
    sv: 'Ingen fil i mappen vocabulary har nyckeln ”frame”.',
    en: 'No file in the folder vocabulary has the key “frame”.',
  },
  'part-duplicate': {
    fi: 'Avain »{name}» saa olla vain yhdessä tiedostossa. Se on jo täällä: {other}.',
    sv: 'Nyckeln ”{name}” får finnas i bara en fil. Den finns redan här: {other}.',
    en: 'The key “{name}” may stand in one file only. It already stands here: {other}.',
  },
  'pattern-empty': { fi: 'Malli on tyhjä.', sv: 'Mönstret är tomt.', en: 'The pattern is empty.' },
  'pattern-unit-wanted': {
    fi: 'Tästä puuttuu sana tai luokka.',
    sv: 'Här saknas ett ord eller en klass.',
    en: 'A word or class is missing here.',
  },
  'pattern-unclosed': {
    fi: '»{open}» jää sulkematta. Jos sanat ovat YAML-luettelossa [ … ], kirjoita sana lainausmerkkeihin.',
    sv: '”{open}” stängs aldrig. Om orden står i en YAML-lista [ … ], skriv ordet inom citattecken.',
    en: '“{open}” is never closed. If the words stand in a YAML list [ … ], write the word in quotes.',
  },
  'pattern-unopened': {
    fi: '»{close}» ilman alkua. Jos sanat ovat YAML-luettelossa [ … ], kirjoita sana lainausmerkkeihin.',
    sv: '”{close}” utan början. Om orden står i en YAML-lista [ … ], skriv ordet inom citattecken.',
    en: '“{close}” without a beginning. If the words stand in a YAML list [ … ], write the word in quotes.',
  },
  'pattern-distance': {
    fi: 'Etäisyyden pitää olla 0–{maximum} sanaa.',
    sv: 'Avståndet ska vara 0–{maximum} ord.',
    en: 'The distance must be 0–{maximum} words.',
  },
  'pattern-form-unknown': {
    fi: 'Muotoa »{name}» ei tunneta.',
    sv: 'Formen ”{name}” är okänd.',
    en: 'The form “{name}” is not known.',
  },
  'pattern-character': {
    fi: 'Merkki »{character}» ei kuulu malliin.',
    sv: 'Tecknet ”{character}” hör inte till ett mönster.',
    en: 'The character “{character}” does not belong in a pattern.',
  },
  'pattern-bar': {
    fi: 'Kirjoita | ilman välejä sanojen väliin (a|b) tai välit molemmin puolin kirjoitustapojen väliin (a b | c d).',
    sv: 'Skriv | utan mellanrum mellan ord (a|b) eller med mellanrum på båda sidor mellan skrivsätt (a b | c d).',
    en: 'Write | without spaces between words (a|b), or with a space on both sides between spellings (a b | c d).',
  },
  'pattern-number': {
    fi: 'Luku »{text}» ei ole sana. Käytä luokkaa {number}, {year}, {percent} tai {euro}.',
    sv: 'Talet ”{text}” är inget ord. Använd klassen {number}, {year}, {percent} eller {euro}.',
    en: 'The number “{text}” is not a word. Use the class {number}, {year}, {percent} or {euro}.',
  },
  'pattern-anchor': {
    fi: 'Mallissa »{text}» ei ole sanaa, josta sen tuntisi: pelkät numerot, päiväykset tai pikkusanat eivät riitä.',
    sv: 'Mönstret ”{text}” har inget ord att känna igen det på: enbart tal, datum eller småord räcker inte.',
    en: 'The pattern “{text}” has no word to know it by: numbers, dates or small words alone are not enough.',
  },
  'pattern-duplicate': {
    fi: 'Malli »{text}» on samassa luettelossa kahdesti.',
    sv: 'Mönstret ”{text}” finns två gånger i samma lista.',
    en: 'The pattern “{text}” stands twice in the same list.',
  },
  'text-language-missing': {
    fi: 'Teksti puuttuu kielellä {language}.',
    sv: 'Text saknas på språket {language}.',
    en: 'There is no text in the language {language}.',
  },
  'evidence-language-missing': {
    fi: 'Tunnistussäännöt puuttuvat kielellä {language}: sen kielen asiakirjoista tätä ei löydetä.',
    sv: 'Regler för igenkänning saknas på språket {language}: i dokument på det språket hittas detta inte.',
    en: 'There is no evidence in the language {language}: it is not found in documents of that language.',
  },
  'text-review': {
    fi: 'Äidinkielinen lukija ei ole vahvistanut tekstiä ({language}).',
    sv: 'Ingen modersmålstalare har bekräftat texten ({language}).',
    en: 'No native reader has confirmed the text ({language}).',
  },
  'claim-without-law': {
    fi: '»{claim}» väittää lain vaativan, mutta peruste on {kind}. Muuta sanamuoto tai anna laki perusteeksi.',
    sv: '”{claim}” säger att lagen kräver, men grunden är {kind}. Ändra ordalydelsen eller ange en lag som grund.',
    en: '“{claim}” says that the law requires it, but the basis is {kind}. Change the wording or give a law as the basis.',
  },
  'criterion-untested': {
    fi: 'Mikään esimerkki kielellä {language} ei vastaa kysymykseen »{name}»: sen sääntöjä ei koetella.',
    sv: 'Inget exempel på språket {language} svarar på frågan ”{name}”: dess regler prövas inte.',
    en: 'No example in the language {language} meets the criterion “{name}”: its rules are not tested.',
  },
  'source-unused': {
    fi: 'Lähdettä »{name}» ei käytetä missään.',
    sv: 'Källan ”{name}” används ingenstans.',
    en: 'The source “{name}” is used nowhere.',
  },
  'bars-beside-words': {
    fi: '»{left}» ja »{right}» luetaan peräkkäisinä sanoina. Kirjoita sulut sen mukaan, kumpaa tarkoitat: (a|b) c vai (a|b c).',
    sv: '”{left}” och ”{right}” läses som ord efter varandra. Skriv parenteser efter vilketdera du menar: (a|b) c eller (a|b c).',
    en: '“{left}” and “{right}” are read as words side by side. Write brackets for the one that you mean: (a|b) c or (a|b c).',
  },
  'class-unused': {
    fi: 'Luokkaa »{name}» ei käytetä missään.',
    sv: 'Klassen ”{name}” används ingenstans.',
    en: 'The class “{name}” is used nowhere.',
  },
  'rule-examples-few': {
    fi: 'Säännöllä ei ole kielellä {language} sekä esimerkkiä, josta se löytää jotakin, että esimerkkiä, josta se ei löydä.',
    sv: 'Regeln har inte på språket {language} både ett exempel där den hittar något och ett där den inte hittar något.',
    en: 'The rule lacks, in the language {language}, an example in which it finds something or one in which it finds nothing.',
  },
  'finding-not-in-text': {
    fi: 'Esimerkin tekstissä tai otsikossa ei ole kohtaa »{name}».',
    sv: 'Exemplets text eller rubrik innehåller inte ”{name}”.',
    en: 'The example’s text and heading do not hold “{name}”.',
  },
  'examples-few': {
    fi: 'Teemalla ei ole esimerkkejä kielellä {language}: sen sääntöjä ei koetella.',
    sv: 'Temat har inga exempel på språket {language}: dess regler prövas inte.',
    en: 'The theme has no examples in the language {language}: its rules are not tested.',
  },
  'word-key-form': {
    fi: 'Avainmuodot eivät sovi sanaan »{word}»: {detail}.',
    sv: 'Nyckelformerna passar inte ordet ”{word}”: {detail}.',
    en: 'The key forms do not fit the word “{word}”: {detail}.',
  },
  'word-notation': {
    fi: 'Sanan »{word}» merkintä ei kelpaa.',
    sv: 'Ordet ”{word}” är fel antecknat.',
    en: 'The notation of the word “{word}” is wrong.',
  },
  'word-as-written': {
    fi: 'Sana »{word}» näyttää taivutetulta ja löytyy vain tässä muodossa. Kirjoita perusmuoto, jos sen pitää taipua.',
    sv: 'Ordet ”{word}” ser böjt ut och hittas bara i den här formen. Skriv grundformen om det ska böjas.',
    en: 'The word “{word}” looks inflected and is found in this form only. Write the base form if it should inflect.',
  },
  'word-too-short': {
    fi: 'Sana »{word}» on lyhyt: se löytyy vain kokonaisena sanana tai yhdysmerkin edeltä.',
    sv: 'Ordet ”{word}” är kort: det hittas bara som helt ord eller före bindestreck.',
    en: 'The word “{word}” is short: it is found only as a whole word or before a hyphen.',
  },
  'word-model': {
    fi: 'Sana »{word}» ei voi taipua mallinsa mukaan: sanat loppuvat eri tavoin tai mallia ei tunneta.',
    sv: 'Ordet ”{word}” kan inte böjas som sin modell: orden slutar olika eller modellen är okänd.',
    en: 'The word “{word}” cannot inflect like its model: the words end differently or the model is not known.',
  },
  'word-unsure': {
    fi: 'Sanan »{word}» taivutus on epävarma ({forms}). Kirjoita perusmuoto tai anna avainmuodot (arvaus: »{example}»).',
    sv: 'Böjningen av ”{word}” är osäker ({forms}). Skriv grundformen eller ange nyckelformer (gissning: ”{example}”).',
    en: 'The inflection of “{word}” is unsure ({forms}). Write the base form or give key forms (a guess: “{example}”).',
  },
  'word-collision': {
    fi: 'Sanan »{word}» perusmuoto on myös sanan »{other}» muoto ({form}). Käytä malleissa perusmuotoa ja hakasulkuja.',
    sv: 'Grundformen av ”{word}” är också en form av ”{other}” ({form}). Använd grundformen och hakparenteser i mönster.',
    en: 'The base form of “{word}” is also a form of “{other}” ({form}). Use the base form and brackets in patterns.',
  },
  'word-key-forms': {
    fi: 'Sanalla »{word}» on kahdet avainmuodot: »{first}» ja »{second}».',
    sv: 'Ordet ”{word}” har två uppsättningar nyckelformer: ”{first}” och ”{second}”.',
    en: 'The word “{word}” has two sets of key forms: “{first}” and “{second}”.',
  },
  'section-setting': {
    fi: 'Avain »{name}» koskee koko asiakirjaa. Luvuille (»#/…») voi antaa vain avaimen severities.',
    sv: 'Nyckeln ”{name}” gäller hela dokumentet. För avsnitt (”#/…”) kan bara severities anges.',
    en: 'The key “{name}” is about the whole document. Only severities can be given for sections (“#/…”).',
  },
  'file-twice': {
    fi: 'Tiedosto »{name}» on jo osa asiakirjaa. Poista toinen maininta.',
    sv: 'Filen ”{name}” är redan en del av ett dokument. Ta bort den ena.',
    en: 'The file “{name}” is already a part of a document. Remove one of them.',
  },
  'period-backwards': {
    fi: 'Kausi {value} päättyy ennen kuin alkaa.',
    sv: 'Perioden {value} slutar innan den börjar.',
    en: 'The period {value} ends before it begins.',
  },
  'rule-always-on': {
    fi: 'Sääntöä »{name}» ei voi ottaa pois: se kertoo lukijalle, mitä on jätetty tarkistamatta.',
    sv: 'Regeln ”{name}” kan inte tas bort: den berättar för läsaren vad som inte kontrolleras.',
    en: 'The rule “{name}” cannot be switched off: it tells a reader what is left unchecked.',
  },
};

/** What `kind-wanted` and `format-wrong` want, in words. */
export const WANTED: Readonly<Record<string, Wording>> = {
  object: { fi: 'avaimia ja arvoja', sv: 'nycklar och värden', en: 'keys and values' },
  array: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  number: { fi: 'luku', sv: 'ett tal', en: 'a number' },
  int: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number' },
  boolean: { fi: 'true tai false', sv: 'true eller false', en: 'true or false' },
  'string-or-object': {
    fi: 'teksti tai avaimia ja arvoja',
    sv: 'en text eller nycklar och värden',
    en: 'a text or keys and values',
  },
  'string-or-array-or-object': {
    fi: 'teksti, luettelo tai avaimia ja arvoja',
    sv: 'en text, en lista eller nycklar och värden',
    en: 'a text, a list or keys and values',
  },
  id: {
    fi: 'pienet kirjaimet, numerot ja yhdysmerkit (osallisuus-2)',
    sv: 'små bokstäver, siffror och bindestreck (delaktighet-2)',
    en: 'small letters, digits and hyphens (participation-2)',
  },
  date: { fi: 'VVVV-KK-PP', sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
  address: { fi: 'https://…', sv: 'https://…', en: 'https://…' },
  version: { fi: '1.2.3', sv: '1.2.3', en: '1.2.3' },
  ages: {
    fi: 'grades-8-9, ages-0-17, upper-secondary, vocational tai under-school-age',
    sv: 'grades-8-9, ages-0-17, upper-secondary, vocational eller under-school-age',
    en: 'grades-8-9, ages-0-17, upper-secondary, vocational or under-school-age',
  },
  period: { fi: '2026–2029', sv: '2026–2029', en: '2026–2029' },
  statute: {
    fi: 'säädöksen numero, esimerkiksi 1285/2016',
    sv: 'författningens nummer, till exempel 1285/2016',
    en: 'the number of a statute such as 1285/2016',
  },
  trace: { fi: 'T2 tai T2-7', sv: 'T2 eller T2-7', en: 'T2 or T2-7' },
};
