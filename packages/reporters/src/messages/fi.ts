/** Finnish: the source of the ids and placeholders. Tone and names: plain, about the text, never about its writer. */
export const fi = {
  "level.0": "Puuttuu",
  "level.1": "Mainittu",
  "level.2": "Kuvattu",
  "level.3": "Sovittu",
  "level.4": "Seurattu",
  "level.0.meaning": "aihetta ei ole tekstissä",
  "level.1.meaning": "nimetään, ei kerrota mitä tehdään",
  "level.2.meaning": "kerrotaan, mitä tehdään",
  "level.3.meaning": "kuka tekee, mitä ja milloin",
  "level.4.meaning": "sovittu, ja mittari tai raportointi kertoo, toteutuiko",

  "severity.error": "Tärkeää",
  "severity.warning": "Harkitse",
  "severity.info": "Tiedoksi",

  "requirement.required": "ydinteema",
  "requirement.recommended": "suositeltu teema",
  "requirement.not-expected": "valinnainen teema",

  "basis-kind.law-content": "Laki: asiakirjan sisältö",
  "basis-kind.law-duty": "Laki: tehtävä (ei kirjaamispakkoa)",
  "basis-kind.recommendation": "Suositus",
  "basis-kind.good-practice": "Hyvä käytäntö (Lapsilinssin arvio)",

  "organisation-kind.municipality": "kunta",
  "organisation-kind.county": "hyvinvointialue",
  "organisation-kind.joint": "kunnan ja hyvinvointialueen yhteinen",

  "rule.required-content-missing": "Lain vaatima sisältö puuttuu",
  "rule.required-content-missing.recommended": "Suositeltu sisältö puuttuu",
  "rule.theme-missing": "Teema puuttuu",
  "rule.theme-thin": "Teema jää ohueksi",
  "rule.criterion-missing": "Kysymys vailla vastausta",
  "rule.metadata-invalid": "Tarkista asiakirjan tiedot",
  "rule.document-type-unknown": "Asiakirjan tyyppi ei ole tiedossa",
  "rule.document-type-guessed": "Asiakirjan tyyppi on päätelty",
  "rule.language-unsupported": "Kieltä ei osata lukea",
  "rule.input-limited": "Vain osa tekstistä luettiin",

  "theme-thin.mentioned.message":
    "{theme} on mainittu, mutta tekstissä ei kerrota, mitä tehdään.",
  "theme-thin.described.message":
    "{theme} on kuvattu, mutta tekijää ja aikaa ei ole sovittu.",
  "theme-thin.committed.message":
    "{theme} on sovittu, mutta tekstistä ei selviä, mistä toteutuminen näkyy.",

  "metadata-invalid.value.message":
    "Tiedon »{key}» arvoa »{value}» ei tunneta.",
  "metadata-invalid.value.nearest.message":
    "Tiedon »{key}» arvoa »{value}» ei tunneta: tarkoitatko »{nearest}»?",
  "metadata-invalid.value.why":
    "Asiakirjan tiedot ratkaisevat, mitä lapsia koskevia sisältöjä tekstistä etsitään.",
  "metadata-invalid.value.advice":
    "Korjaa arvo tekstin alun tietoihin tai poista rivi.",
  "metadata-invalid.key.message": "Asiakirjan tietoa »{key}» ei tunneta.",
  "metadata-invalid.key.nearest.message":
    "Asiakirjan tietoa »{key}» ei tunneta: tarkoitatko »{nearest}»?",
  "metadata-invalid.key.why":
    "Väärin kirjoitettu tieto jää lukematta, ja lasten asioita voidaan etsiä väärin perustein.",
  "metadata-invalid.key.advice": "Korjaa nimi tekstin alun tietoihin.",
  "metadata-invalid.broken.message":
    "Tekstin alun tietoja ei voi lukea: tarkista rivi {line}.",
  "metadata-invalid.broken.why":
    "Ilman tietoja asiakirjan tyyppi ja kausi joudutaan päättelemään tekstistä.",
  "metadata-invalid.broken.advice":
    "Kirjoita jokainen tieto omalle rivilleen muodossa »tieto: arvo», viivarivien »---» väliin.",
  "metadata-invalid.period.message": "Kautta »{value}» ei voi lukea vuosiksi.",
  "metadata-invalid.period.why":
    "Kausi kertoo, minkä vuosien lapsille suunnitelma lupaa.",
  "metadata-invalid.period.advice":
    "Kirjoita kausi vuosina, esimerkiksi 2026–2029.",

  "document-type-unknown.message":
    "Tekstistä ei selviä, mikä asiakirja se on, joten teemoja vain luetellaan.",
  "document-type-unknown.why":
    "Asiakirjan tyyppi ratkaisee, mitä lapsista kannattaa juuri siinä kertoa.",
  "document-type-unknown.advice":
    "Kirjaa tekstin alkuun asiakirjatyyppi, tai anna se tarkistettaessa. Tyypit luetellaan sääntöjen selityksissä.",
  "document-type-guessed.message":
    "Tyypiksi pääteltiin {type}: merkkinä »{sign}».",
  "document-type-guessed.why":
    "Asiakirjan tyyppi ratkaisee, mitä lapsista kannattaa juuri siinä kertoa.",
  "document-type-guessed.advice":
    "Jos tyyppi on toinen, kirjaa se tekstin alun tietoihin.",
  "language-unsupported.message":
    "Teksti ei ole suomea, ruotsia tai englantia, joten teemoja ei arvioitu.",
  "language-unsupported.why":
    "Lapsia koskevia lupauksia ei voi tunnistaa kielestä, jonka sanoja ei tunneta.",
  "language-unsupported.advice":
    "Tarkista, että tiedosto on oikea. Jos kieli tunnistettiin väärin, kirjaa se tekstin alun tietoihin.",

  "input-limited.message":
    "Teksti on niin laaja, että siitä luettiin vain osa.",
  "input-limited.blocks.message":
    "Tekstissä on yli {most} kappaletta: loput jäivät lukematta.",
  "input-limited.tableCells.message":
    "Taulukossa on yli {most} solua: loput jäivät lukematta.",
  "input-limited.blockLength.message":
    "Yhdessä kappaleessa on yli {most} merkkiä: loput jäivät lukematta.",
  "input-limited.frontMatterEntries.message":
    "Tekstin alussa on yli {most} tietoa: loput jäivät lukematta.",
  "input-limited.encoding.message":
    "Tiedoston merkistö jouduttiin päättelemään: tarkista, että ä ja ö näkyvät oikein.",
  "input-limited.unclosed-fence.message":
    "Koodilohko jää auki: sen jälkeistä tekstiä ei lueta suunnitelmana.",
  "input-limited.empty.message": "Tiedostossa ei ole luettavaa tekstiä.",
  "input-limited.why": "Lukematta jäänyt lupaus lapsille näyttää puuttuvalta.",
  "input-limited.advice":
    "Jaa teksti osiin tai tarkista, että tiedosto on ehjä.",

  "criterion-missing.answered": "{answered} kysymykseen {total} on vastattu.",
  "criterion-missing.answered.none":
    "yhteenkään kysymykseen {total} ei ole vastattu.",

  "strongest-passage.message": "Vahvin tekstikohta",

  "content-step": "Lisää puuttuva sisältö: {title}.",
  "theme-step": "Täydennä teemaa: {title}.",
  "metadata-step": "Korjaa asiakirjan tiedot.",

  "fix.replace": "Vaihda tilalle »{text}».",
  "fix.insert-section": "Lisää luku: {theme}.",
  "fix.set-metadata": "Merkitse asiakirjan tietoihin {key}: {value}.",

  "place.section": "luku {section}",
  "place.start": "alku",
  "place.line": "rivi {lines}",
  "place.lines": "rivit {lines}",

  "report.contents": "Lain sisältö ({law})",
  "report.contents.no-law": "Lain sisältö",
  "report.contents.one": "{found} kohta {total} löytyi",
  "report.contents.many": "{found} kohtaa {total} löytyi",
  "report.expected": "(odotus: {level})",
  "report.themes-reached": "Muut {count} ydinteemaa yltävät odotukseen.",
  "report.themes-more": "Lisäksi {count} muuta teemaa.",
  "report.no-themes": "Lapsiystävällisiä teemoja ei löytynyt.",
  "report.type-unknown": "asiakirjan tyyppi ei ole tiedossa",
  "report.type-guessed": "(tyyppi päätelty)",
  "report.not-assessed":
    "Teksti ei ole suomea, ruotsia tai englantia: teemoja ei arvioitu.",
  "report.empty": "Tiedostossa ei ole luettavaa tekstiä.",
  "report.strongest": "Vahvinta",
  "report.next-three": "Kolme seuraavaa",
  "report.next": "Seuraavaksi",
  "report.rest": "Lisäksi {counts}.",
  "report.count.error": "tärkeää {count}",
  "report.count.warning": "harkittavaa {count}",
  "report.count.info": "tiedoksi {count}",
  "report.show-all": "Kaikki: {option}",
  "report.more": "… ja {count} muuta. Kaikki: {option}",
  "report.none":
    "Ei havaintoja. Se ei tarkoita, että suunnitelma olisi lainmukainen tai lapsille hyvä; sen arvioivat ihmiset, myös lapset.",
  "report.level-limits":
    "Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat.",
  "report.level-limits.full.municipality":
    "Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat tai mitä kunnassa tehdään. Kysymykset ovat Lapsilinssin kooste laista, lapsen oikeuksien sopimuksesta ja suosituksista.",
  "report.level-limits.full.county":
    "Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat tai mitä alueella tehdään. Kysymykset ovat Lapsilinssin kooste laista, lapsen oikeuksien sopimuksesta ja suosituksista.",
  "report.open-questions": "Avoinna: {questions}",
  "report.and-one": "{list} ja yksi muu",
  "report.and-more": "{list} ja {count} muuta",
  "report.recommended-absent.one":
    "Harkittavaksi: yhtä teemaa ei käsitellä ({themes}). Sitä ei odoteta jokaiselta kunnalta.",
  "report.recommended-absent.many":
    "Harkittavaksi: {count} teemaa ei käsitellä ({themes}). Niitä ei odoteta jokaiselta kunnalta.",
  "report.recommended-absent.one.county":
    "Harkittavaksi: yhtä teemaa ei käsitellä ({themes}). Sitä ei odoteta jokaiselta alueelta.",
  "report.recommended-absent.many.county":
    "Harkittavaksi: {count} teemaa ei käsitellä ({themes}). Niitä ei odoteta jokaiselta alueelta.",
  "report.why": "Miksi",
  "report.advice": "Tee näin",
  "report.basis": "Peruste",
  "report.themes": "Teemat",
  "report.totals": "{count} asiakirjaa: {counts}.",
  "report.totals.one": "{count} asiakirja: {counts}.",
  "report.unreadable.one": "{count} tiedostoa ei voitu lukea.",
  "report.unreadable.many": "{count} tiedostoa ei voitu lukea.",

  "read.file-missing": "Tiedostoa tai kansiota ei ole.",
  "read.file-denied": "Tiedostoon tai kansioon ei ole lukuoikeutta.",
  "read.link-circle": "Linkki johtaa takaisin itseensä.",
  "read.file-failed": "Tiedoston lukeminen keskeytyi ({reason}).",
  "read.word-file": "Word-tiedostoja ei vielä lueta.",
  "read.format-unknown": "Päätettä »{extension}» ei tunneta.",
  "read.nothing-found": "Kansiosta ei löytynyt luettavia asiakirjoja.",
  "read.nothing-matched": "Mikään tiedosto ei vastaa hakua.",
  "read.only-excluded": "Annettiin vain pois jätettäviä polkuja.",
  "read.all-excluded": "Pois jättäminen ei jätä mitään tarkistettavaa.",
  "read.check-failed": "Ohjelmassa on vika: tarkistus keskeytyi ({reason}).",
  "read.binary": "Tiedosto ei ole tekstiä ({kind}).",
  "read.word-legacy": "Tiedosto on vanhaa Word-muotoa.",
  "read.too-large": "Tiedosto on liian suuri ({size}; enintään {limit}).",
  "read.line-too-long":
    "Rivi {line} on liian pitkä (enintään {limit} merkkiä).",
  "read.too-complex":
    "Riviltä {line} alkava kohta on liian monimutkainen luettavaksi.",

  "remedy.check-path": "Tarkista polku ja tiedoston nimi.",
  "remedy.check-permissions":
    "Tarkista oikeudet tai kopioi tiedosto omaan kansioon.",
  "remedy.try-again": "Yritä uudelleen.",
  "remedy.save-word-as-text":
    "Tallenna asiakirja tekstinä (.txt) tai Markdownina (.md).",
  "remedy.give-known-format":
    "Anna tiedosto, jonka pääte on .md, .markdown tai .txt.",
  "remedy.name-documents":
    "Anna myös tiedosto, kansio tai haku, josta ne jätetään pois.",
  "remedy.exclude-less": "Jätä pois vähemmän tai anna muita tiedostoja.",
  "remedy.mend-link": "Poista linkki tai osoita se tiedostoon.",
  "remedy.report-fault":
    "Kerro viasta ylläpitäjälle; yksityiskohdat saat valinnalla --debug.",
  "remedy.open-as-docx":
    "Tallenna asiakirja tekstinä (.txt) tai Markdownina (.md).",
  "remedy.save-as-docx":
    "Tallenna asiakirja tekstinä (.txt) tai Markdownina (.md).",
  "remedy.save-as-text": "Tallenna asiakirja tekstinä (.txt).",
  "remedy.give-a-text-document":
    "Anna tekstitiedosto (.md, .markdown tai .txt).",
  "remedy.split": "Jaa asiakirja osiin.",
  "remedy.wrap-lines": "Jaa pitkä rivi kappaleiksi.",
  "remedy.simplify": "Yksinkertaista merkintöjä kyseisessä kohdassa.",

  "unit.megabytes": "{size} Mt",
  "file-kind.docx": "Word-tiedosto",
  "file-kind.xlsx": "Excel-tiedosto",
  "file-kind.pptx": "PowerPoint-tiedosto",
  "file-kind.odt": "OpenDocument-tiedosto",
  "file-kind.zip": "pakattu tiedosto",
  "file-kind.pdf": "PDF",
  "file-kind.rtf": "RTF",
  "file-kind.image": "kuva",
  "file-kind.unknown": "tuntematon muoto",
} as const;
