/** A plan that speaks of participation, with something to mend in most places. */
export const PLAN = `---
asiakirjatyyppi: LaNu
kausi: 2026–2029
---

# Hyvä lapsuus Mallilassa

## 1 Osallisuus

Lasten osallisuus on arvomme. Nuorisovaltuusto kokoontuu kuukausittain, ja lääninhallitus neuvoo.

Toimintaa ohjaa nuorisolaki 72/2006. OKM tukee kerhoja.

## 2 Lapsibudjetointi

Kohta [vastuutaho] on auki.

<!-- lapsilinssi-ohita period-stale: kausi on uusi -->

Talousarviossa kerrotaan, paljonko rahaa käytetään lapsiin.
`;

/** The zero-based line and character at which a text stands in another. */
export function positionOf(text: string, wanted: string, plus = 0): { line: number; character: number } {
  const at = text.indexOf(wanted) + plus;
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
