import { Document, HeadingLevel, Packer, Paragraph } from 'docx';

/** A Word file of lines: `# ` is the title, `## ` and `### ` are headings, the rest are paragraphs. */
export async function wordFile(lines: readonly string[]): Promise<Uint8Array> {
  const levels = { '#': HeadingLevel.TITLE, '##': HeadingLevel.HEADING_1, '###': HeadingLevel.HEADING_2 };
  const children = lines.map((line) => {
    const [, mark, text = ''] = /^(#{1,3}) (.*)$/u.exec(line) ?? [];
    const level = Object.entries(levels).find(([one]) => one === mark)?.[1];
    return level === undefined ? new Paragraph(line) : new Paragraph({ text, heading: level });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
