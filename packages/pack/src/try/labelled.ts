import type { Language } from '@lapsilinssi/linguistics';
import * as z from 'zod/mini';

import { LANGUAGES } from '../read/schemas.ts';

/** The levels that a reader gives to a theme that is there. */
export type LabelledLevel = 1 | 2 | 3 | 4;

/** A passage with the answers of a human reader. */
export interface Labelled {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  /** Themes that the text addresses. */
  readonly themes: readonly string[];
  readonly heading?: string;
  /** How the text is read; guessed from its line breaks when not given. */
  readonly format?: 'markdown' | 'text';
  readonly documentType?: string;
  /** 1–4 by theme. */
  readonly levels?: Readonly<Record<string, LabelledLevel>>;
  /** Criteria that it meets, by trace: `T2-7`. Undefined when nobody looked. */
  readonly criteria?: readonly string[];
  /** Themes about which the readers differ: not scored. */
  readonly disputed?: readonly string[];
}

const schema: z.ZodMiniType<Labelled> = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  text: z.string(),
  themes: z.array(z.string()),
  heading: z.exactOptional(z.string()),
  format: z.exactOptional(z.enum(['markdown', 'text'])),
  documentType: z.exactOptional(z.string()),
  levels: z.exactOptional(z.record(z.string(), z.literal([1, 2, 3, 4]))),
  criteria: z.exactOptional(z.array(z.string())),
  disputed: z.exactOptional(z.array(z.string())),
});

/** A line of a labelled file that cannot be used. `line` is 1-based; `keys` are the keys that are missing or wrong, empty when it is not JSON. */
export interface LabelledProblem {
  readonly line: number;
  readonly keys: readonly string[];
}

/** Reads JSON lines: one labelled passage a line, empty lines passed over. Further keys are allowed. Never throws. */
export function readLabelled(text: string): {
  readonly passages: readonly Labelled[];
  readonly problems: readonly LabelledProblem[];
} {
  const passages: Labelled[] = [];
  const problems: LabelledProblem[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (value === undefined) {
      problems.push({ line: index + 1, keys: [] });
      continue;
    }
    const result = z.safeParse(schema, value);
    if (result.success) passages.push(result.data);
    else {
      const keys = result.error.issues.map(({ path }) => String(path[0] ?? ''));
      problems.push({ line: index + 1, keys: [...new Set(keys)] });
    }
  }
  return { passages, problems };
}

/**
 * Markdown, or plain text when a line breaks inside a paragraph: so do texts taken out of a PDF, where each line may be a heading, an
 * item or half a sentence.
 */
export function formatOf({ format, text }: Pick<Labelled, 'format' | 'text'>): 'markdown' | 'text' {
  if (format !== undefined) return format;
  return /\S[^\S\n]*\n(?!\s*(?:\n|$|#{1,6} |[-*+•] |\d+[.)] |\||>))/u.test(text) ? 'text' : 'markdown';
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
