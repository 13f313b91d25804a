/** English. Ids and placeholders are those of the Finnish catalogue. */
export const en = {
  "level.0": "Absent",
  "level.1": "Mentioned",
  "level.2": "Described",
  "level.3": "Committed",
  "level.4": "Monitored",
  "level.0.meaning": "the text does not speak of it",
  "level.1.meaning": "named, but not what is done",
  "level.2.meaning": "the text says what is done",
  "level.3.meaning": "who does what and when",
  "level.4.meaning":
    "committed, and an indicator or a report shows the outcome",

  "severity.error": "Important",
  "severity.warning": "Consider",
  "severity.info": "For information",

  "requirement.required": "core theme",
  "requirement.recommended": "recommended theme",
  "requirement.not-expected": "optional theme",

  "basis-kind.law-content": "Law: content of this document",
  "basis-kind.law-duty": "Law: duty (need not be written here)",
  "basis-kind.recommendation": "Recommendation",
  "basis-kind.good-practice": "Good practice (our view)",

  "organisation-kind.municipality": "municipality",
  "organisation-kind.county": "wellbeing services county",
  "organisation-kind.joint": "joint plan of municipalities and county",

  "rule.required-content-missing": "Content required by law is absent",
  "rule.required-content-missing.recommended": "Recommended content is absent",
  "rule.theme-missing": "Theme is absent",
  "rule.theme-thin": "Theme stays thin",
  "rule.criterion-missing": "Question without an answer",
  "rule.metadata-invalid": "Check the document details",
  "rule.document-type-unknown": "The type of document is not known",
  "rule.document-type-guessed": "The type of document was inferred",
  "rule.language-unsupported": "The language cannot be read",
  "rule.input-limited": "Only a part of the text was read",

  "theme-thin.mentioned.message":
    "{theme}: mentioned, but the text does not say what is done.",
  "theme-thin.described.message":
    "{theme}: described, but nobody is named to do it by a given time.",
  "theme-thin.committed.message":
    "{theme}: agreed on, but the text does not say what will show the outcome.",

  "metadata-invalid.value.message":
    "The detail “{key}” has an unknown value, “{value}”.",
  "metadata-invalid.value.nearest.message":
    "The detail “{key}” has an unknown value, “{value}”: do you mean “{nearest}”?",
  "metadata-invalid.value.why":
    "The details decide which contents about children are looked for in the text.",
  "metadata-invalid.value.advice":
    "Mend the value in the details at the start of the text, or remove the line.",
  "metadata-invalid.key.message": "The document detail “{key}” is not known.",
  "metadata-invalid.key.nearest.message":
    "The document detail “{key}” is not known: do you mean “{nearest}”?",
  "metadata-invalid.key.why":
    "A misspelt detail is not read, and matters of children may be looked for on wrong grounds.",
  "metadata-invalid.key.advice":
    "Mend the name in the details at the start of the text.",
  "metadata-invalid.broken.message":
    "The details at the start of the text cannot be read: check line {line}.",
  "metadata-invalid.broken.why":
    "Without details the type and period of the document must be inferred from the text.",
  "metadata-invalid.broken.advice":
    "Write each detail on a line of its own as “detail: value”, between the lines “---”.",
  "metadata-invalid.period.message":
    "The period “{value}” cannot be read as years.",
  "metadata-invalid.period.why":
    "The period tells to the children of which years the plan promises something.",
  "metadata-invalid.period.advice":
    "Write the period as years, for example 2026–2029.",

  "document-type-unknown.message":
    "The text does not show which document it is, so the themes are only listed.",
  "document-type-unknown.why":
    "The type decides what is worth saying about children in this very document.",
  "document-type-unknown.advice":
    "Write the type at the start of the text, or give it when checking. The explanations of the rules list the types.",
  "document-type-guessed.message":
    "Taken for this type: {type}. The sign: “{sign}”.",
  "document-type-guessed.why":
    "The type decides what is worth saying about children in this very document.",
  "document-type-guessed.advice":
    "If the type is another, write it in the details at the start of the text.",
  "language-unsupported.message":
    "The text is not in Finnish, Swedish or English, so its themes were not assessed.",
  "language-unsupported.why":
    "Promises to children cannot be recognised in a language whose words are not known.",
  "language-unsupported.advice":
    "Check that the file is the right one. If its language was misread, write it in the details at the start of the text.",

  "input-limited.message":
    "The text is so large that only a part of it was read.",
  "input-limited.blocks.message":
    "The text has more than {most} paragraphs: the rest was not read.",
  "input-limited.tableCells.message":
    "A table has more than {most} cells: the rest was not read.",
  "input-limited.blockLength.message":
    "One paragraph has more than {most} characters: the rest was not read.",
  "input-limited.frontMatterEntries.message":
    "The text begins with more than {most} details: the rest was not read.",
  "input-limited.encoding.message":
    "The encoding of the file had to be inferred: check that å, ä and ö are shown right.",
  "input-limited.unclosed-fence.message":
    "A code block is never closed: the text after it is not read as a plan.",
  "input-limited.empty.message": "The file holds no text to read.",
  "input-limited.why": "A promise to children that was not read looks absent.",
  "input-limited.advice": "Divide the text, or check that the file is whole.",

  "criterion-missing.answered": "{answered} of {total} questions are answered.",
  "criterion-missing.answered.none": "none of {total} questions is answered.",

  "strongest-passage.message": "The strongest passage",

  "content-step": "Add the content that is absent: {title}.",
  "theme-step": "Complete the theme: {title}.",
  "metadata-step": "Mend the document details.",

  "fix.replace": "Replace by “{text}”.",
  "fix.insert-section": "Add a section: {theme}.",
  "fix.set-metadata": "Write in the document details {key}: {value}.",

  "place.section": "section {section}",
  "place.start": "start",
  "place.line": "line {lines}",
  "place.lines": "lines {lines}",

  "report.contents": "Contents by law ({law})",
  "report.contents.no-law": "Contents by law",
  "report.contents.one": "{found} of {total} found",
  "report.contents.many": "{found} of {total} found",
  "report.expected": "(expected: {level})",
  "report.themes-reached":
    "The other {count} core themes reach what is expected.",
  "report.themes-more": "{count} other themes besides.",
  "report.no-themes": "No child-friendly themes were found.",
  "report.type-unknown": "type of document not known",
  "report.type-guessed": "(type inferred)",
  "report.not-assessed":
    "The text is not in Finnish, Swedish or English: its themes were not assessed.",
  "report.empty": "The file holds no text to read.",
  "report.strongest": "Strongest",
  "report.next-three": "Three next things",
  "report.next": "Next",
  "report.rest": "Also {counts}.",
  "report.count.error": "important {count}",
  "report.count.warning": "to consider {count}",
  "report.count.info": "for information {count}",
  "report.show-all": "Everything: {option}",
  "report.more": "… and {count} more. Everything: {option}",
  "report.none":
    "No findings. That does not mean that the plan is lawful or good for children; people judge that, children too.",
  "report.level-limits":
    "The level tells what the plan says. It does not tell how the children are.",
  "report.level-limits.full.municipality":
    "The level tells what the plan says. It does not tell how the children are or what the municipality does. The questions are compiled by Lapsilinssi from law, the Convention on the Rights of the Child and recommendations.",
  "report.level-limits.full.county":
    "The level tells what the plan says. It does not tell how the children are or what is done in the county. The questions are compiled by Lapsilinssi from law, the Convention on the Rights of the Child and recommendations.",
  "report.open-questions": "Open: {questions}",
  "report.and-one": "{list} and one more",
  "report.and-more": "{list} and {count} more",
  "report.recommended-absent.one":
    "To consider: one theme is not treated ({themes}). It is not expected of every municipality.",
  "report.recommended-absent.many":
    "To consider: {count} themes are not treated ({themes}). They are not expected of every municipality.",
  "report.recommended-absent.one.county":
    "To consider: one theme is not treated ({themes}). It is not expected of every county.",
  "report.recommended-absent.many.county":
    "To consider: {count} themes are not treated ({themes}). They are not expected of every county.",
  "report.why": "Why",
  "report.advice": "Do this",
  "report.basis": "Basis",
  "report.themes": "Themes",
  "report.totals": "{count} documents: {counts}.",
  "report.totals.one": "{count} document: {counts}.",
  "report.unreadable.one": "{count} file could not be read.",
  "report.unreadable.many": "{count} files could not be read.",

  "read.file-missing": "There is no such file or folder.",
  "read.file-denied": "The file or folder may not be read.",
  "read.link-circle": "The link leads back to itself.",
  "read.file-failed": "Reading the file was interrupted ({reason}).",
  "read.word-file": "Word files are not read yet.",
  "read.format-unknown": "The file extension “{extension}” is not known.",
  "read.nothing-found": "The folder holds no documents that can be read.",
  "read.nothing-matched": "No file matches.",
  "read.only-excluded": "Only paths to leave out were given.",
  "read.all-excluded": "What is left out leaves nothing to check.",
  "read.check-failed":
    "The program has a fault: the check was interrupted ({reason}).",
  "read.binary": "The file is not text ({kind}).",
  "read.word-legacy": "The file is in the old Word format.",
  "read.too-large": "The file is too large ({size}; at most {limit}).",
  "read.line-too-long": "Line {line} is too long (at most {limit} characters).",
  "read.too-complex":
    "The passage that begins on line {line} is too complex to read.",

  "remedy.check-path": "Check the path and the name of the file.",
  "remedy.check-permissions":
    "Check the permissions, or copy the file to a folder of your own.",
  "remedy.try-again": "Try again.",
  "remedy.save-word-as-text":
    "Save the document as text (.txt) or Markdown (.md).",
  "remedy.give-known-format":
    "Give a file that ends in .md, .markdown or .txt.",
  "remedy.name-documents":
    "Give the file, folder or pattern too from which they are left out.",
  "remedy.exclude-less": "Leave out less, or give other files.",
  "remedy.mend-link": "Remove the link or point it at a file.",
  "remedy.report-fault": "Tell the maintainer; --debug gives the details.",
  "remedy.open-as-docx": "Save the document as text (.txt) or Markdown (.md).",
  "remedy.save-as-docx": "Save the document as text (.txt) or Markdown (.md).",
  "remedy.save-as-text": "Save the document as text (.txt).",
  "remedy.give-a-text-document": "Give a text file (.md, .markdown or .txt).",
  "remedy.split": "Divide the document.",
  "remedy.wrap-lines": "Divide the long line into paragraphs.",
  "remedy.simplify": "Simplify the markup of that passage.",

  "unit.megabytes": "{size} MB",
  "file-kind.docx": "Word file",
  "file-kind.xlsx": "Excel file",
  "file-kind.pptx": "PowerPoint file",
  "file-kind.odt": "OpenDocument file",
  "file-kind.zip": "compressed file",
  "file-kind.pdf": "PDF",
  "file-kind.rtf": "RTF",
  "file-kind.image": "image",
  "file-kind.unknown": "unknown kind",
} as const;
