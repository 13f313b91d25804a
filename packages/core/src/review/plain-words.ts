/** Words that link names. */
export const COORDINATORS: ReadonlySet<string> = new Set('ja sekä och samt and'.split(' '));

/**
 * Words beside a wide name, or beside words that leave a name open, that narrow nothing: `kaikki toimialat yhdessä`, `eri toimijat yhteistyössä`,
 * `on vielä avoin`, `olika aktörer i samarbete`.
 */
export const NARROWING_NOTHING: ReadonlySet<string> = new Set(
  (
    'ja sekä tai eri kaikki kaikkien muut muu muiden monet useat koko oma yhdessä yhteistyö yhteistyössä kanssa kesken keskenään on vielä ' +
    'toiminta toimintaa prosessi ajan aikana ' +
    'och samt eller olika alla andra flera hela egen i med samarbete tillsammans gemensamt är ännu verksamhet process under ' +
    'and or all other various several whole in with cooperation together jointly the is still'
  ).split(' '),
);
