import { catalogue } from '@lapsilinssi/reporters/fill';

/** Finnish texts on what the rules on accessibility look at. */
export const fi = catalogue(() => ({
  'rule.accessibility/title.about':
    'Tiedoston ominaisuuksista puuttuu asiakirjan nimi, jonka ruudunlukija lukee ensin.',
  'rule.accessibility/language.about':
    'Tiedostoon ei ole merkitty, millä kielellä teksti on, tai merkintä on toinen kuin tekstin kieli.',
  'rule.accessibility/passage-language.about':
    'Toisenkieliseen kohtaan ei ole merkitty sen kieltä, jolloin se luetaan ääneen väärin.',
  'rule.accessibility/headings.about': 'Tekstissä ei ole otsikkotyyleillä tehtyjä otsikoita.',
  'rule.accessibility/fake-heading.about':
    'Lihavoitu rivi on otsikon paikalla, mutta sitä ei ole tehty otsikkotyylillä.',
  'rule.accessibility/heading-empty.about': 'Otsikkotyyliä on käytetty rivillä, jolla ei ole tekstiä.',
  'rule.accessibility/heading-order.about': 'Ensimmäinen otsikko ei ole ylimmän tason otsikko eikä asiakirjan nimi.',
  'rule.accessibility/contents.about': 'Pitkässä asiakirjassa ei ole Wordin tekemää sisällysluetteloa.',
  'rule.accessibility/table-header.about': 'Taulukon ensimmäistä riviä ei ole merkitty otsikkoriviksi.',
  'rule.accessibility/table-merged.about':
    'Taulukossa on yhdistettyjä soluja tai toinen taulukko, jolloin sen lukujärjestys katoaa.',
  'rule.accessibility/table-description.about':
    'Taulukolla ei ole otsikkoa eikä kuvausta, josta selviäisi, mitä se näyttää.',
  'rule.accessibility/alternative-text.about': 'Kuvalla tai kaaviolla ei ole tekstiä, joka kertoisi saman kuin kuva.',
  'rule.accessibility/floating.about':
    'Kuvaa tai muotoa ei ole sijoitettu tekstin riville, jolloin sen paikka lukujärjestyksessä on epävarma.',
  'rule.accessibility/text-box.about':
    'Tekstiä on tekstiruudussa, jota apuväline ei välttämättä lue tai lukee väärässä kohdassa.',
  'rule.accessibility/list.about': 'Luettelo on tehty kirjoittamalla viivoja tai numeroita, ei Wordin luettelona.',
  'rule.accessibility/contrast.about': 'Tekstin väri erottuu taustasta heikommin kuin 4,5:1, suuressa tekstissä 3:1.',
  'rule.accessibility/colour-alone.about': 'Taulukon solu kertoo asian värillä ilman sanaa.',
  'rule.accessibility/link-text.about': 'Linkin tekstistä ei selviä, minne se vie.',
  'rule.accessibility/empty-paragraphs.about':
    'Väliä on tehty tyhjillä riveillä, välilyönneillä tai sarkaimilla tyylien sijasta.',
  'rule.accessibility/control-title.about': 'Täytettävällä kohdalla ei ole nimeä, jonka apuväline voisi lukea.',
  'rule.accessibility/typed-note.about': 'Alaviitteen numero on kirjoitettu tekstiin, eikä siitä pääse viitteeseen.',
  'rule.accessibility/text-size.about': 'Leipätekstin koko on alle 11 pistettä.',
  'rule.accessibility/page-numbers.about': 'Pitkässä asiakirjassa ei ole sivunumeroita.',
  'rule.accessibility/protection.about': 'Tiedosto on suojattu muokkaukselta, mikä voi estää apuvälineiden käytön.',
}));
