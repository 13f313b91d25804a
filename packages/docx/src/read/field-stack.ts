/** A field: what makes a text (`TOC \o "1-3"`), then the text that it made. */
interface Field {
  code: string;
  inCode: boolean;
  /** Made a table of contents or an index. */
  contents: boolean;
  url: string | undefined;
}

/** Fields that are open at a place of the text, one in the other. */
export interface FieldStack {
  begin(): void;
  /** Adds to the code of the innermost field. */
  code(text: string): void;
  /** The code has ended, what it made follows. */
  separate(): void;
  /** False when none is open. */
  end(): boolean;
  /** A paragraph has ended: a code that is still open is none. */
  dropCodes(): void;
  /** Whether the place is in a field's code: its text is no text of the document. */
  readonly inCode: boolean;
  readonly contents: boolean;
  readonly url: string | undefined;
  readonly depth: number;
}

const CONTENTS = /^\s*(?:TOC|INDEX|TOA)\b/u;
const LINK = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*(\\l\s+)?"([^"]*)"(?:\s+\\l\s+"([^"]*)")?/u;

/** Whether a field's code makes a table of contents or an index. */
export function makesContents(code: string): boolean {
  return CONTENTS.test(code);
}

/** The address to which a field's code leads; undefined when it does not. */
export function linkOf(code: string): string | undefined {
  const [whole, inside, first = '', anchor] = LINK.exec(code) ?? [];
  if (whole === undefined) return undefined;
  return inside === undefined ? (anchor === undefined ? first : `${first}#${anchor}`) : `#${first}`;
}

export function openFieldStack(): FieldStack {
  const fields: Field[] = [];
  return {
    begin() {
      fields.push({ code: '', inCode: true, contents: false, url: undefined });
    },
    code(text) {
      const last = fields.at(-1);
      if (last?.inCode === true) last.code += text;
    },
    separate() {
      const last = fields.at(-1);
      if (last === undefined) return;
      last.inCode = false;
      last.contents = makesContents(last.code);
      last.url = linkOf(last.code);
    },
    end: () => fields.pop() !== undefined,
    dropCodes() {
      while (fields.at(-1)?.inCode === true) fields.pop();
    },
    get inCode() {
      return fields.some((field) => field.inCode);
    },
    get contents() {
      return fields.some((field) => field.contents);
    },
    get url() {
      return fields.findLast((field) => field.url !== undefined)?.url;
    },
    get depth() {
      return fields.length;
    },
  };
}
