import { shownText } from '../shown-text.ts';

export { shownText };

/** A language in which the faces speak. */
export type UiLanguage = 'fi' | 'sv' | 'en';

/** What may stand for a placeholder; a function is asked only where a text holds the placeholder. */
export type MessageValues = Readonly<Record<string, string | number | (() => string)>>;

/** Names of the placeholders of a text: `{theme}` in `{theme} on mainittu`. */
export type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A translation whose every text has the same placeholders as its source; `never` at the texts that have not. */
export type Agreeing<Source, Other extends Record<keyof Source, string>> = {
  readonly [Id in keyof Source]: [Placeholders<Source[Id]>, Placeholders<Other[Id]>] extends [
    Placeholders<Other[Id]>,
    Placeholders<Source[Id]>,
  ]
    ? Other[Id]
    : never;
};

/** The values that a text asks for: none, or one for each placeholder. */
type ValuesFor<Text> = [Placeholders<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Text>, string | number>>];

/** A text with its placeholders filled, without signs that a screen would obey; a placeholder without a value stays as it is. */
export function fill(text: string, values: MessageValues): string {
  return text.replaceAll(/\{([a-z-]+)\}/gi, (written, name: string) => {
    const value = values[name] ?? written;
    return shownText(typeof value === 'function' ? value() : String(value));
  });
}

/** The texts of a language, made when they are first asked for: of three languages a run speaks one. */
export function catalogue<const Texts extends Readonly<Record<string, string>>>(make: () => Texts): () => Texts {
  let made: Texts | undefined;
  return () => (made ??= make());
}

/** Texts of a language by their ids. */
type TextsOf<Catalogue> = Readonly<Record<keyof Catalogue, string>>;

/**
 * Catalogues in three languages, of which each is made when it is first looked into. The compiler refuses a translation that lacks an id or differs
 * in a placeholder from the Finnish one.
 */
export function inLanguages<
  Source extends Readonly<Record<string, string>>,
  Swedish extends TextsOf<Source>,
  English extends TextsOf<Source>,
>(
  fi: () => Source,
  sv: () => Swedish & Agreeing<Source, Swedish>,
  en: () => English & Agreeing<Source, English>,
): Readonly<Record<UiLanguage, TextsOf<Source>>> {
  return {
    get fi() {
      return fi();
    },
    get sv() {
      return sv();
    },
    get en() {
      return en();
    },
  };
}

/** Says the texts of a catalogue in three languages, filled. */
export function speaker<Catalogue extends Readonly<Record<string, string>>>(
  catalogues: Readonly<Record<UiLanguage, Readonly<Record<keyof Catalogue, string>>>>,
): <Id extends keyof Catalogue>(language: UiLanguage, id: Id, ...values: ValuesFor<Catalogue[Id]>) => string {
  return (language, id, ...values) => fill(catalogues[language][id], values[0] ?? {});
}
