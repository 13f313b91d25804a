import type { CompiledPack } from '@lapsilinssi/core';

type Language = keyof CompiledPack['languages'];

/** A compiled pack as a bundle holds it (`scripts/bundled-pack.mjs` makes it). */
export type BundledPack = CompiledPack & { readonly spoken?: readonly SpokenPath[] };

/** The way to an object that has, by language, numbers among what that language says. */
export type SpokenPath = readonly (string | number)[];

/** Lets languages say what a bundled pack leaves to them, when somebody asks. */
export function leaveToLanguages(
  pack: CompiledPack,
  paths: readonly SpokenPath[],
  languages: CompiledPack['languages'],
): void {
  for (const path of paths) {
    let holder: unknown = pack;
    let name: string | number = '';
    for (const [index, key] of path.entries()) {
      if (index > 0) holder = Object(holder)[name];
      name = key;
    }
    Object(holder)[name] = new Spoken(Object(holder)[name], languages);
  }
}

/**
 * What each language says. What was asked for once is a property like any other: a getter is slow. A class, as hundreds of objects with getters of
 * their own take long to make.
 */
class Spoken {
  readonly #numbers: Readonly<Partial<Record<Language, number>>>;
  readonly #languages: CompiledPack['languages'];
  constructor(numbers: Readonly<Partial<Record<Language, number>>>, languages: CompiledPack['languages']) {
    this.#numbers = numbers;
    this.#languages = languages;
  }
  get fi(): unknown {
    return this.#said('fi');
  }
  get sv(): unknown {
    return this.#said('sv');
  }
  get en(): unknown {
    return this.#said('en');
  }
  #said(language: Language): unknown {
    const number = this.#numbers[language];
    const value = number === undefined ? undefined : this.#languages[language]?.spoken?.[number];
    Object.defineProperty(this, language, { enumerable: true, value });
    return value;
  }
}
