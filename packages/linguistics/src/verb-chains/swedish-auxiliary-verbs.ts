import type { Modality } from '../types.ts';

/** What an auxiliary says of the infinitive after it; `att` when it needs the infinitive mark, `either` when it may have it. */
export interface Auxiliary {
  readonly modality: Modality;
  readonly past: Modality;
  readonly mark: 'bare' | 'att' | 'either';
  /** Modality without an infinitive. */
  readonly alone?: Modality;
}

/** Swedish auxiliaries by their infinitive. */
export const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map<string, Auxiliary>([
  ['ska', { modality: 'does', past: 'hedged', mark: 'bare' }],
  ['komma', { modality: 'does', past: 'did', mark: 'att' }],
  ['måste', { modality: 'must', past: 'must', mark: 'bare' }],
  ['behöva', { modality: 'must', past: 'must', mark: 'bare' }],
  ['böra', { modality: 'wish', past: 'wish', mark: 'bare' }],
  ['vilja', { modality: 'wish', past: 'wish', mark: 'bare', alone: 'wish' }],
  ['kunna', { modality: 'hedged', past: 'hedged', mark: 'bare' }],
  ['må', { modality: 'hedged', past: 'hedged', mark: 'bare' }],
  ['torde', { modality: 'hedged', past: 'hedged', mark: 'bare' }],
  ['få', { modality: 'does', past: 'did', mark: 'bare' }],
  ['bruka', { modality: 'does', past: 'did', mark: 'either' }],
  ['ämna', { modality: 'hedged', past: 'hedged', mark: 'either' }],
  ['avse', { modality: 'hedged', past: 'hedged', mark: 'either' }],
  ['försöka', { modality: 'hedged', past: 'hedged', mark: 'either', alone: 'hedged' }],
  ['planera', { modality: 'hedged', past: 'hedged', mark: 'either' }],
  ['önska', { modality: 'wish', past: 'wish', mark: 'either', alone: 'wish' }],
  ['hoppas', { modality: 'wish', past: 'wish', mark: 'either', alone: 'wish' }],
  ['överväga', { modality: 'hedged', past: 'hedged', mark: 'att', alone: 'hedged' }],
  ['rekommendera', { modality: 'wish', past: 'wish', mark: 'att', alone: 'wish' }],
  ['sträva', { modality: 'hedged', past: 'hedged', mark: 'att', alone: 'hedged' }],
  ['eftersträva', { modality: 'hedged', past: 'hedged', mark: 'att', alone: 'hedged' }],
  ['syfta', { modality: 'hedged', past: 'hedged', mark: 'att' }],
  ['sikta', { modality: 'hedged', past: 'hedged', mark: 'att' }],
  ['förbinda', { modality: 'does', past: 'did', mark: 'att' }],
]);
