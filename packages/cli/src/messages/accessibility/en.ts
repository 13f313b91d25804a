import { catalogue } from '@lapsilinssi/reporters/fill';

/** English texts on what the rules on accessibility look at. */
export const en = catalogue(() => ({
  'rule.accessibility/title.about':
    'The file’s properties lack the document’s title, which a screen reader says first.',
  'rule.accessibility/language.about': 'The file does not say in which language its text is, or names another one.',
  'rule.accessibility/passage-language.about':
    'A passage in another language is not marked as such and is read aloud wrongly.',
  'rule.accessibility/headings.about': 'The text has no headings made with heading styles.',
  'rule.accessibility/fake-heading.about': 'A bold line stands in place of a heading but has no heading style.',
  'rule.accessibility/heading-empty.about': 'A heading style is used on a line without text.',
  'rule.accessibility/heading-order.about':
    'The first heading is neither of the highest rank nor the document’s title.',
  'rule.accessibility/contents.about': 'A long document has no table of contents made by Word.',
  'rule.accessibility/table-header.about': 'The first row of a table is not marked as its heading row.',
  'rule.accessibility/table-merged.about':
    'A table has merged cells or another table in it, so that its order of reading is lost.',
  'rule.accessibility/table-description.about':
    'A table has neither a caption nor a description that says what it shows.',
  'rule.accessibility/alternative-text.about': 'A picture or chart has no text that tells what it shows.',
  'rule.accessibility/floating.about':
    'A picture or shape is not in line with the text, so that its place in the order of reading is uncertain.',
  'rule.accessibility/text-box.about': 'Text stands in a text box, which aids may not read or read at the wrong place.',
  'rule.accessibility/list.about': 'A list is made with typed dashes or numbers, not as a list of Word.',
  'rule.accessibility/contrast.about':
    'The colour of text stands out from its background by less than 4.5:1, in large text 3:1.',
  'rule.accessibility/colour-alone.about': 'A table cell tells something by colour, without a word.',
  'rule.accessibility/link-text.about': 'The text of a link does not say where it leads.',
  'rule.accessibility/empty-paragraphs.about': 'Space is made with empty lines, blanks or tabs instead of styles.',
  'rule.accessibility/control-title.about': 'A field has no name that aids could say.',
  'rule.accessibility/typed-note.about':
    'The number of a footnote is typed into the text and does not lead to the note.',
  'rule.accessibility/text-size.about': 'Body text is smaller than 11 points.',
  'rule.accessibility/page-numbers.about': 'A long document has no page numbers.',
  'rule.accessibility/protection.about': 'The file is protected from editing, which may stop aids from working.',
}));
