/** Colours and measures of a written document. Contrast on white, and of text on its shade, is at least 4.5 : 1. */
export const LOOK = {
  font: 'Calibri',
  codeFont: 'Consolas',
  /** Headings, links and lines. */
  accent: '1B4965',
  text: '1F2328',
  /** Text beside the point: prompts, page heads. */
  quiet: '545B63',
  line: '8FA6B5',
  guidanceShade: 'EDF3F7',
  exampleShade: 'F6F2E7',
  exampleLine: '7A5C00',
  oldShade: 'F3F4F5',
  headShade: 'DCE7EE',
} as const;

/** Measures of a page in twentieths of a point: A4. */
export const PAGE = { width: 11_906, height: 16_838, side: 1_304, top: 1_361, head: 680 } as const;

/** Width of the text of a page. */
export function textWidth(landscape: boolean): number {
  return (landscape ? PAGE.height : PAGE.width) - 2 * PAGE.side;
}
