/** Swedish texts of the editor. */
export const sv = {
  'finding.advice': 'Gör så här: {advice}',
  'finding.more.one':
    'En iakttagelse till. Åtgärda först de som visas, eller höj inställningen lapsilinssi.maxFindings.',
  'finding.more.many':
    '{count} iakttagelser till. Åtgärda först de som visas, eller höj inställningen lapsilinssi.maxFindings.',
  'configuration.broken':
    'Det finns ett fel i inställningsfilen {path}, och därför kontrolleras dokumentet inte. Rätta först filen.',
  'configuration.unreadable': 'Inställningsfilen {path} kan inte läsas, och därför kontrolleras dokumentet inte.',
  'configuration.pack': 'Regelpaketet {path} kan inte användas, och därför kontrolleras dokumentet inte.',
  'configuration.baseline': 'Kvitteringsfilen {path} kan inte användas, och därför kontrolleras dokumentet inte.',
  'setting.unusable': 'Inställningen lapsilinssi.{key} kan inte läsas av värdet {value}; {used} används.',
  'action.fix-all': 'Gör alla färdiga rättelser',
  'command.unknown': 'Kommandot {command} är okänt.',
  'command.document': 'Dokumentet {uri} är inte öppet, eller så kontrolleras det inte.',
  'command.nothing-to-fix': 'Det finns inga färdiga rättelser.',
  'command.theme': 'Temat {theme} är okänt.',
  'command.refused.already-there': 'Ett sådant ställe finns redan i dokumentet.',
  'command.refused.no-template': 'Det finns ingen mall för temat på dokumentets språk.',
  'command.refused.open-ended': 'Ett kodblock eller en kommentar är öppen i dokumentet; stäng den först.',
  'command.refused.text': 'I oformaterad text infogas inga avsnitt.',
  'command.refused.other': 'Rättelsen kan inte göras på det här stället.',
  'command.refused.by-editor': 'Redigeraren gjorde inte ändringen.',
  'workspace.progress': 'Dokument kontrolleras',
  'workspace.progress.of': '{done}/{count}: {path}',
  'template.unknown-type': 'Dokumenttypen {name} är okänd.',
  'template.unknown-section': 'Temat {name} är okänt.',
  'template.nothing': 'Ange dokumenttyp eller tema.',
} as const;
