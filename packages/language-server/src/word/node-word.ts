import { assess } from '@lapsilinssi/core';
import { answeredKeys, commentWord, importWord, pictureNames, readWordPlan, uncommentWord } from '@lapsilinssi/docx';
import { exportMarkdown, writeWord } from '@lapsilinssi/docx/write';
import { readImage } from '@lapsilinssi/project/node';
import { say } from '@lapsilinssi/reporters';
import { wordComments } from '@lapsilinssi/reporters/word';

import { rulesOf } from '../check/check-plan.ts';
import type { LeftOutImage, WordTools } from './word-tools.ts';

/** Comments in a file: more than these nobody reads. */
const MOST_COMMENTS = 25;

/** Word files on this machine. */
export const nodeWord: WordTools = {
  async exportPlan(plan, path) {
    const leftOut: LeftOutImage[] = [];
    const document = await exportMarkdown({
      plan,
      form: 'document',
      imageOf: async (address) => {
        const image: Awaited<ReturnType<typeof readImage>> =
          path === undefined ? { status: 'left-out', reason: 'missing' } : await readImage(address, path);
        if (image.status === 'ok') return image.content;
        leftOut.push({ address, reason: image.reason });
        return undefined;
      },
    });
    return { content: await writeWord(document), leftOut };
  },
  importPlan({ content, path }, { facts }, language) {
    const names = pictureNames(path.slice(path.lastIndexOf('/') + 1), language);
    const imported = importWord(content, { path, ...names, limits: facts.limits });
    if (imported.status !== 'ok') return imported;
    const { markdown, pictures, comments } = imported;
    return { status: 'ok', markdown, pictureFolder: names.pictureFolder, pictures, comments };
  },
  comment({ content, path }, { pack, facts, settings }, { asOf, language }) {
    const bare = uncommentWord(content, path, facts.limits);
    if (bare.status !== 'ok') return bare;
    const read = readWordPlan({ configured: facts, path, content: bare.content, pack: rulesOf(pack) });
    if (read.status !== 'ok') return read;
    const { value } = read.document.language;
    const spoken = value === 'other' ? language : value;
    const assessment = assess(read.document, pack, { asOf, settings });
    const comments = wordComments(assessment, {
      pack: pack.compiled,
      language: spoken,
      most: MOST_COMMENTS,
      told: answeredKeys(read.word),
    });
    const commented = commentWord(read.word, comments, { path, date: asOf, label: say(spoken, 'word.reference') });
    if (commented.status !== 'ok') return commented;
    return { status: 'ok', content: commented.content, comments: comments.length, language: spoken };
  },
};
