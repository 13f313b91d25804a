/** The organisation that has this name: a city may be written `Helsinki` and `Helsingin kaupunki`. */
export function organisationNamed<Organisation extends { readonly names: readonly string[] }>(
  name: string | undefined,
  organisations: readonly Organisation[],
): Organisation | undefined {
  const wanted = name?.normalize('NFC').trim().toLowerCase();
  return wanted === undefined ? undefined : organisations.find(({ names }) => names.includes(wanted));
}
