/** Words that may begin a Finnish compound before a short head, in the form in which they do: nominative, genitive, `-s` or `-mis`. */
export const FIRST_PARTS: readonly string[] = `
aamu aika aikuis ajan ala alku alue alueen ammatti apu arjen arki arviointi arvo asia asiakas asiakkaan asian asuin asukas asumis asunto avo
avoimen avoin avustus budjetti digi elin elinkeino elinvoima elinympäristö elämän energia ennakko ensi erityis erä esi esimies etu etä
hallinnon hallinto hanke hankinta hankkeen harrastus henkilö henkilöstö hoito hoiva hyvinvoinnin hyvinvointi ihmis ihmisoikeus ikä ilmasto
iltapäivä indikaattori integraatio investointi isä itse johtajuus johtamis johto jälki järjestämis järjestö jäsen kaava kansalais kansan
kasvatus kasvu kaupungin kaupunginvaltuusto kaupunki kaupunkien kehittämis kehitys kehys keskus kesä kieli kiinteistö kirjasto kirkko
kokonais kokous konserni koti kotouttamis koulu koulun koulutus kulttuuri kumppanuus kunnan kunta kuntalais kuntaliitos kuntastrategia
kuntayhtymä kuntien kunto kuulemis kylä kysely käsi käyttäjä käyttö laaja laatu lapsen lapsi lapsiperhe lasten liikenne liikunta lisä luonto
luotsi luotta lupa lähi lähiö läpi maa maahanmuutto maakunta maan maaseudun maaseutu matkailu menettely mielenterveys mieli mittari moni
muutos määrä nais neuvonta nuoren nuoriso nuorten ohjaus ohjelma oikeus oma omaishoito omavalvonta omistaja opetus oppi oppilas oppimis osa
osaamis osallistumis osallistuva osallisuus palaute palvelu palveluiden palvelujen pelastus perhe perheiden perus peruskoulu pien pienten
pilotti pohja poikkeus puoli puolue pysyväis päihde päivä päivähoito pää päätöksen päätöksenteko päätös raha rahoitus rakenne rakennus
raportointi resurssi riski ruoka ryhmä sairaan seudun seurakunta seuran seuranta seutu sidosryhmä sisä sivistys sopimus sosiaali sote
strategia suunnittelu suur sähköinen taide talouden talous tarve tasa tase tavoite tavoitteiden teko terveyden terveys tieto tila tilinpito
tilinpäätös toimeenpano toimen toimi toiminnan toiminta toisen tukea tuki tulevaisuus tulos tuotanto turvallisuus tutkimus tutor työ
työllistämis työllisyys työn työnantaja ulko ulkoilu urheilu uudis vaali vaalikausi vaikuttamis vaikutus valinta valmis valmistelu valta
valtion valtuusto valtuustokausi valvonta vamma vammais vanhempi vanhus vapaa vapaaehtois varhais varhaiskasvatus vastuu verkko verkosto
vero vertais vesi viestintä viranhaltija virka vuoden vuokra vuorovaikutus vuosi väestö vähemmistö yhdenvertaisuus yhdistys yhteis
yhteiskunta yhteistoiminta yhteistyö yksilö yksityis yleis ylä ympäristö yrittäjyys yritys ystävä yö äänestys
`
  .split(/\s+/)
  .filter((word) => word !== '');
