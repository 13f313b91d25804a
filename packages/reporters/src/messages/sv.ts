/** Finland-Swedish. Ids and placeholders are those of the Finnish catalogue. */
export const sv = {
  "level.0": "Saknas",
  "level.1": "Nämnt",
  "level.2": "Beskrivet",
  "level.3": "Överenskommet",
  "level.4": "Följs upp",
  "level.0.meaning": "ämnet finns inte i texten",
  "level.1.meaning": "nämns, men inte vad som görs",
  "level.2.meaning": "det framgår vad som görs",
  "level.3.meaning": "vem gör vad och när",
  "level.4.meaning":
    "överenskommet, och en mätare eller rapportering visar utfallet",

  "severity.error": "Viktigt",
  "severity.warning": "Överväg",
  "severity.info": "För kännedom",

  "requirement.required": "kärntema",
  "requirement.recommended": "rekommenderat tema",
  "requirement.not-expected": "valfritt tema",

  "basis-kind.law-content": "Lag: dokumentets innehåll",
  "basis-kind.law-duty": "Lag: uppgift (inget krav att skriva in den)",
  "basis-kind.recommendation": "Rekommendation",
  "basis-kind.good-practice": "God praxis (Lapsilinssis bedömning)",

  "organisation-kind.municipality": "kommun",
  "organisation-kind.county": "välfärdsområde",
  "organisation-kind.joint": "gemensam för kommun och välfärdsområde",

  "rule.required-content-missing": "Lagstadgat innehåll saknas",
  "rule.required-content-missing.recommended": "Rekommenderat innehåll saknas",
  "rule.theme-missing": "Temat saknas",
  "rule.theme-thin": "Temat är knapphändigt",
  "rule.criterion-missing": "Frågan saknar svar",
  "rule.metadata-invalid": "Kontrollera dokumentuppgifterna",
  "rule.document-type-unknown": "Dokumenttypen är inte känd",
  "rule.document-type-guessed": "Dokumenttypen är härledd ur texten",
  "rule.language-unsupported": "Språket kan inte läsas",
  "rule.input-limited": "Bara en del av texten lästes",

  "theme-thin.mentioned.message":
    "{theme} nämns, men texten berättar inte vad som görs.",
  "theme-thin.described.message":
    "{theme} beskrivs, men det är inte överenskommet vem som gör vad och när.",
  "theme-thin.committed.message":
    "{theme}: vem och när framgår, men texten berättar inte hur utfallet syns.",

  "metadata-invalid.value.message":
    "Uppgiften ”{key}” har ett okänt värde, ”{value}”.",
  "metadata-invalid.value.nearest.message":
    "Uppgiften ”{key}” har ett okänt värde, ”{value}”: avser du ”{nearest}”?",
  "metadata-invalid.value.why":
    "Dokumentuppgifterna avgör vilka innehåll om barn som söks i texten.",
  "metadata-invalid.value.advice":
    "Rätta värdet i uppgifterna i början av texten eller ta bort raden.",
  "metadata-invalid.key.message": "Dokumentuppgiften ”{key}” är inte känd.",
  "metadata-invalid.key.nearest.message":
    "Dokumentuppgiften ”{key}” är inte känd: avser du ”{nearest}”?",
  "metadata-invalid.key.why":
    "En uppgift vars namn inte är känt blir oläst, och då kan frågor om barn bli osökta.",
  "metadata-invalid.key.advice":
    "Rätta namnet i uppgifterna i början av texten.",
  "metadata-invalid.broken.message":
    "Uppgifterna i början av texten går inte att läsa: kontrollera rad {line}.",
  "metadata-invalid.broken.why":
    "Utan uppgifter måste dokumentets typ och period härledas ur texten.",
  "metadata-invalid.broken.advice":
    "Skriv varje uppgift på en egen rad i formen ”uppgift: värde”, mellan strecken ”---”.",
  "metadata-invalid.period.message":
    "Perioden ”{value}” går inte att läsa som årtal.",
  "metadata-invalid.period.why":
    "Perioden berättar för vilka års barn planen lovar något.",
  "metadata-invalid.period.advice":
    "Skriv perioden med årtal, till exempel 2026–2029.",

  "document-type-unknown.message":
    "Det framgår inte vilket dokument texten är, så temana bara räknas upp.",
  "document-type-unknown.why":
    "Dokumenttypen avgör vad det lönar sig att berätta om barn i just det här dokumentet.",
  "document-type-unknown.advice":
    "Skriv dokumenttypen i början av texten, eller ange den vid kontrollen. Typerna räknas upp i förklaringarna till reglerna.",
  "document-type-guessed.message":
    "Dokumenttypen antas vara {type}: tecknet är ”{sign}”.",
  "document-type-guessed.why":
    "Dokumenttypen avgör vad det lönar sig att berätta om barn i just det här dokumentet.",
  "document-type-guessed.advice":
    "Om typen är en annan, skriv den i uppgifterna i början av texten.",
  "language-unsupported.message":
    "Texten är varken på finska, svenska eller engelska, så temana bedömdes inte.",
  "language-unsupported.why":
    "Löften till barn kan inte kännas igen på ett språk vars ord inte är kända.",
  "language-unsupported.advice":
    "Kontrollera att filen är den rätta. Om språket är ett annat, skriv det i uppgifterna i början av texten.",

  "input-limited.message":
    "Texten är så omfattande att bara en del av den lästes.",
  "input-limited.blocks.message":
    "Texten har över {most} stycken: resten lästes inte.",
  "input-limited.tableCells.message":
    "En tabell har över {most} celler: resten lästes inte.",
  "input-limited.blockLength.message":
    "Ett stycke har över {most} tecken: resten lästes inte.",
  "input-limited.frontMatterEntries.message":
    "Texten börjar med över {most} uppgifter: resten lästes inte.",
  "input-limited.encoding.message":
    "Filens teckenkodning fick gissas: kontrollera att å, ä och ö visas rätt.",
  "input-limited.unclosed-fence.message":
    "Ett kodblock avslutas inte: texten efter det läses inte som plan.",
  "input-limited.empty.message": "Filen innehåller ingen läsbar text.",
  "input-limited.why": "Ett löfte till barn som inte lästes ser ut att saknas.",
  "input-limited.advice":
    "Dela texten i mindre delar eller kontrollera att filen är hel.",

  "criterion-missing.answered": "{answered} av {total} frågor har fått svar.",
  "criterion-missing.answered.none": "ingen av {total} frågor har fått svar.",

  "strongest-passage.message": "Det starkaste textstället",

  "content-step": "Lägg till det innehåll som saknas: {title}.",
  "theme-step": "Komplettera temat: {title}.",
  "metadata-step": "Rätta dokumentuppgifterna.",

  "fix.replace": "Ersätt med ”{text}”.",
  "fix.insert-section": "Lägg till ett avsnitt: {theme}.",
  "fix.set-metadata": "Skriv i dokumentuppgifterna {key}: {value}.",

  "place.section": "avsnitt {section}",
  "place.start": "början",
  "place.line": "rad {lines}",
  "place.lines": "raderna {lines}",

  "report.contents": "Innehåll enligt lag ({law})",
  "report.contents.no-law": "Innehåll enligt lag",
  "report.contents.one": "{found} av {total} punkter finns",
  "report.contents.many": "{found} av {total} punkter finns",
  "report.expected": "(förväntan: {level})",
  "report.themes-reached":
    "De övriga {count} kärntemana når upp till förväntan.",
  "report.themes-more": "Dessutom {count} andra teman.",
  "report.no-themes": "Inga barnvänliga teman hittades.",
  "report.type-unknown": "dokumenttypen är inte känd",
  "report.type-guessed": "(typen härledd)",
  "report.not-assessed":
    "Texten är varken på finska, svenska eller engelska: temana bedömdes inte.",
  "report.empty": "Filen innehåller ingen läsbar text.",
  "report.strongest": "Starkast",
  "report.next-three": "Tre nästa steg",
  "report.next": "Nästa steg",
  "report.rest": "Dessutom {counts}.",
  "report.count.error": "viktigt {count}",
  "report.count.warning": "att överväga {count}",
  "report.count.info": "för kännedom {count}",
  "report.show-all": "Allt: {option}",
  "report.more": "… och {count} till. Allt: {option}",
  "report.none":
    "Inga iakttagelser. Det betyder inte att planen är lagenlig eller bra för barnen; det bedömer människor, också barn.",
  "report.level-limits":
    "Nivån berättar vad som står i planen. Den berättar inte hur barnen mår.",
  "report.level-limits.full.municipality":
    "Nivån berättar vad som står i planen. Den berättar inte hur barnen mår eller vad kommunen gör. Frågorna är Lapsilinssis sammanställning av lag, konventionen om barnets rättigheter och rekommendationer.",
  "report.level-limits.full.county":
    "Nivån berättar vad som står i planen. Den berättar inte hur barnen mår eller vad som görs i området. Frågorna är Lapsilinssis sammanställning av lag, konventionen om barnets rättigheter och rekommendationer.",
  "report.open-questions": "Öppna frågor: {questions}",
  "report.and-one": "{list} och en till",
  "report.and-more": "{list} och {count} till",
  "report.recommended-absent.one":
    "Att överväga: ett tema behandlas inte ({themes}). Det förväntas inte av varje kommun.",
  "report.recommended-absent.many":
    "Att överväga: {count} teman behandlas inte ({themes}). De förväntas inte av varje kommun.",
  "report.recommended-absent.one.county":
    "Att överväga: ett tema behandlas inte ({themes}). Det förväntas inte av varje område.",
  "report.recommended-absent.many.county":
    "Att överväga: {count} teman behandlas inte ({themes}). De förväntas inte av varje område.",
  "report.why": "Varför",
  "report.advice": "Gör så här",
  "report.basis": "Grund",
  "report.themes": "Teman",
  "report.totals": "{count} dokument: {counts}.",
  "report.totals.one": "{count} dokument: {counts}.",
  "report.unreadable.one": "{count} fil kunde inte läsas.",
  "report.unreadable.many": "{count} filer kunde inte läsas.",

  "read.file-missing": "Filen eller mappen finns inte.",
  "read.file-denied": "Filen eller mappen får inte läsas med dina rättigheter.",
  "read.link-circle": "Länken leder tillbaka till sig själv.",
  "read.file-failed": "Läsningen av filen avbröts ({reason}).",
  "read.word-file": "Word-filer läses inte ännu.",
  "read.format-unknown": "Filändelsen ”{extension}” är inte känd.",
  "read.nothing-found": "Mappen innehåller inga läsbara dokument.",
  "read.nothing-matched": "Ingen fil motsvarar sökningen.",
  "read.only-excluded": "Bara sökvägar som ska lämnas bort gavs.",
  "read.all-excluded": "Det som lämnas bort lämnar inget att kontrollera.",
  "read.check-failed":
    "Programmet har en brist: kontrollen avbröts ({reason}).",
  "read.binary": "Filen är inte text ({kind}).",
  "read.word-legacy": "Filen är i det gamla Word-formatet.",
  "read.too-large": "Filen är för stor ({size}; högst {limit}).",
  "read.line-too-long": "Rad {line} är för lång (högst {limit} tecken).",
  "read.too-complex":
    "Stället som börjar på rad {line} är för invecklat att läsa.",

  "remedy.check-path": "Kontrollera sökvägen och filens namn.",
  "remedy.check-permissions":
    "Kontrollera rättigheterna eller kopiera filen till en egen mapp.",
  "remedy.try-again": "Försök på nytt.",
  "remedy.save-word-as-text":
    "Spara dokumentet som text (.txt) eller Markdown (.md).",
  "remedy.give-known-format":
    "Ge en fil med ändelsen .md, .markdown eller .txt.",
  "remedy.name-documents":
    "Ge också filen, mappen eller sökningen som de ska lämnas bort ur.",
  "remedy.exclude-less": "Lämna bort mindre eller ge andra filer.",
  "remedy.mend-link": "Ta bort länken eller rikta den till en fil.",
  "remedy.report-fault":
    "Berätta om bristen för förvaltaren; detaljerna får du med valet --debug.",
  "remedy.open-as-docx":
    "Spara dokumentet som text (.txt) eller Markdown (.md).",
  "remedy.save-as-docx":
    "Spara dokumentet som text (.txt) eller Markdown (.md).",
  "remedy.save-as-text": "Spara dokumentet som text (.txt).",
  "remedy.give-a-text-document": "Ge en textfil (.md, .markdown eller .txt).",
  "remedy.split": "Dela dokumentet i mindre delar.",
  "remedy.wrap-lines": "Dela den långa raden i stycken.",
  "remedy.simplify": "Förenkla märkningen på stället i fråga.",

  "unit.megabytes": "{size} MB",
  "file-kind.docx": "Word-fil",
  "file-kind.xlsx": "Excel-fil",
  "file-kind.pptx": "PowerPoint-fil",
  "file-kind.odt": "OpenDocument-fil",
  "file-kind.zip": "komprimerad fil",
  "file-kind.pdf": "PDF",
  "file-kind.rtf": "RTF",
  "file-kind.image": "bild",
  "file-kind.unknown": "okänt format",
} as const;
