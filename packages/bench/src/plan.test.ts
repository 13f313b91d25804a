import { describe, expect, it } from 'vitest';

import { planOfSize } from './plan.ts';

describe('planOfSize', () => {
  it('reaches the size that is asked for and stays near it', () => {
    const { length } = planOfSize(30_000);
    expect(length >= 30_000 && length < 33_000).toBe(true);
  });

  it('gives the same plan at each call', () => {
    expect(planOfSize(5000)).toBe(planOfSize(5000));
  });

  it('repeats no paragraph, so that a cache of blocks has nothing to reuse', () => {
    const paragraphs = planOfSize(30_000)
      .split('\n\n')
      .filter((block) => block.length > 80 && !block.startsWith('|'));
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });
});
