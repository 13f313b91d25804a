import { catalogue } from '../catalogue.ts';

/** English texts of the rules on accessibility. */
export const en = catalogue(() => ({
  'rule.accessibility/title': 'The document’s title is not in the file’s properties',
  'rule.accessibility/language': 'Marked language',
  'rule.accessibility/passage-language': 'Passage in another language is not marked',
  'rule.accessibility/headings': 'No headings',
  'rule.accessibility/fake-heading': 'Bold text in place of a heading',
  'rule.accessibility/heading-empty': 'Empty heading',
  'rule.accessibility/heading-order': 'Headings begin below the top',
  'rule.accessibility/contents': 'No table of contents',
  'rule.accessibility/table-header': 'Table’s heading row is not marked',
  'rule.accessibility/table-merged': 'Merged cells',
  'rule.accessibility/table-description': 'Table without a name',
  'rule.accessibility/alternative-text': 'Picture without alternative text',
  'rule.accessibility/floating': 'Picture floats beside the text',
  'rule.accessibility/text-box': 'Text in a text box',
  'rule.accessibility/list': 'List made with signs',
  'rule.accessibility/contrast': 'Weak contrast',
  'rule.accessibility/colour-alone': 'Told by colour alone',
  'rule.accessibility/link-text': 'Link text',
  'rule.accessibility/empty-paragraphs': 'Space made with empty lines',
  'rule.accessibility/control-title': 'Field without a name',
  'rule.accessibility/typed-note': 'Typed footnote',
  'rule.accessibility/text-size': 'Small text',
  'rule.accessibility/page-numbers': 'No page numbers',
  'rule.accessibility/protection': 'The file is protected',
  'accessibility/title.message': 'The file’s properties have no title for the document.',
  'accessibility/title.program.message': 'The title in the file’s properties, “{quote}”, says nothing of the document.',
  'accessibility/title.why':
    'A screen reader says the title first: it tells a young person or guardian which document has opened.',
  'accessibility/title.advice': 'In Word, write the document’s title and period under File, Info, Title.',
  'accessibility/language.message': 'The file does not say in which language its text is.',
  'accessibility/language.fi.message': 'The text is in Finnish but marked as another language in the file.',
  'accessibility/language.sv.message': 'The text is in Swedish but marked as another language in the file.',
  'accessibility/language.en.message': 'The text is in English but marked as another language in the file.',
  'accessibility/language.why':
    'A text that is read aloud in the wrong language cannot be understood by a child who listens to it.',
  'accessibility/language.advice':
    'Select all text and set the language in Word under Review, Language, Set Proofing Language.',
  'accessibility/passage-language.fi.message': 'The Finnish passage “{quote}” is not marked as Finnish.',
  'accessibility/passage-language.sv.message': 'The Swedish passage “{quote}” is not marked as Swedish.',
  'accessibility/passage-language.en.message': 'The English passage “{quote}” is not marked as English.',
  'accessibility/passage-language.why':
    'A screen reader says the passage with the wrong sounds, and a child who listens cannot follow.',
  'accessibility/passage-language.advice':
    'Select the passage and set its language in Word under Review, Language, Set Proofing Language.',
  'accessibility/headings.message': 'The text has no heading made with a heading style.',
  'accessibility/headings.why': 'Without headings a young person with a screen reader has to listen to the whole text.',
  'accessibility/headings.advice': 'Give the names of sections Word’s styles Heading 1, Heading 2 and so on.',
  'accessibility/fake-heading.message': '“{quote}” looks like a heading but is ordinary text.',
  'accessibility/fake-heading.why':
    'A young person who moves by headings with a screen reader does not find the passage.',
  'accessibility/fake-heading.advice':
    'Give the line a heading style in Word, or take the bold away if it is no heading.',
  'accessibility/heading-empty.message': 'A heading style is used on an empty line.',
  'accessibility/heading-empty.why':
    'A screen reader announces a heading with nothing in it: a child or guardian looks in vain.',
  'accessibility/heading-empty.advice': 'Delete the empty line or make it body text.',
  'accessibility/heading-order.message': 'The first heading “{quote}” is one of a lower rank.',
  'accessibility/heading-order.why':
    'A young person or guardian with a screen reader thinks that something lacks at the start.',
  'accessibility/heading-order.advice': 'Give the document’s name the style Title and its sections Heading 1.',
  'accessibility/contents.message': 'The long document has no table of contents.',
  'accessibility/contents.why':
    'By the table of contents a young person or guardian gets straight to what concerns them.',
  'accessibility/contents.advice': 'Add one in Word under References, Table of Contents. It is made of the headings.',
  'accessibility/table-header.message': 'The table’s first row “{quote}” is not marked as a heading row.',
  'accessibility/table-header.why':
    'Without a heading row a listener does not know what a cell tells: who answers the child, and when.',
  'accessibility/table-header.advice': 'Select the top row and, in Word, Table Layout, Repeat Header Rows.',
  'accessibility/table-merged.message': 'The table “{quote}” has merged cells.',
  'accessibility/table-merged.nested.message': 'A cell of the table “{quote}” holds another table.',
  'accessibility/table-merged.why': 'In a merged table a listener loses track of which promise is for which children.',
  'accessibility/table-merged.advice': 'Split the cells and write the thing in each row, or make two tables.',
  'accessibility/table-description.message': 'The table “{quote}” has neither caption nor description.',
  'accessibility/table-description.why':
    'The name tells a listener whether to enter the table: does it hold a promise to children.',
  'accessibility/table-description.advice':
    'Add a caption (References, Insert Caption) or a description in the table’s properties.',
  'accessibility/alternative-text.message': 'The picture has no alternative text.',
  'accessibility/alternative-text.chart.message': 'The chart has no alternative text.',
  'accessibility/alternative-text.name.message': 'The picture’s alternative text is the file name “{quote}”.',
  'accessibility/alternative-text.why': 'A child or guardian who does not see well is not told what the picture shows.',
  'accessibility/alternative-text.advice':
    'Right-click the picture, choose Alt Text and write what it tells, or mark it as decorative.',
  'accessibility/floating.message': 'A picture or shape floats beside the text.',
  'accessibility/floating.why':
    'A screen reader skips the picture or reads it at the wrong place, and a child misses it.',
  'accessibility/floating.advice': 'Select the picture and, in Word, Picture Format, Wrap Text, In Line with Text.',
  'accessibility/text-box.message': 'The text “{quote}” stands in a text box.',
  'accessibility/text-box.why': 'What stands in a text box may be lost to a child who listens to the document.',
  'accessibility/text-box.advice':
    'Move the text into an ordinary paragraph; borders and shading are made with its format.',
  'accessibility/list.message': 'The list “{quote}” is made with typed signs.',
  'accessibility/list.why': 'Of a real list a screen reader tells the child how many items it has and where it ends.',
  'accessibility/list.advice': 'Remove the signs and make the lines a list: Home, Bullets or Numbering.',
  'accessibility/contrast.message': 'The colour of “{quote}” stands out weakly from its background ({ratio}:1).',
  'accessibility/contrast.why':
    'Weak text cannot be read by who does not see well, nor by a child on a phone in the sun.',
  'accessibility/contrast.advice': 'Choose a darker colour for the text or a lighter background.',
  'accessibility/colour-alone.message': 'A cell in the row “{quote}” has a colour but no word.',
  'accessibility/colour-alone.why':
    'Colour tells nothing to who does not tell colours apart: any class may have such a child.',
  'accessibility/colour-alone.advice': 'Write a word in the cell too: for example under way, done or late.',
  'accessibility/link-text.message': 'The link “{quote}” does not say where it leads.',
  'accessibility/link-text.address.message': 'The link’s text is but the address “{quote}”.',
  'accessibility/link-text.why':
    'A screen reader lists links without the text around them: a child hears the link’s words only.',
  'accessibility/link-text.advice':
    'Write the name of the target as the link’s text, for example the youth council’s pages.',
  'accessibility/empty-paragraphs.message': 'Space is made with empty lines ({count}).',
  'accessibility/empty-paragraphs.blanks.message': 'The text “{quote}” is laid out with blanks or tabs.',
  'accessibility/empty-paragraphs.why':
    'At every empty line a screen reader says blank to the child: listening falters.',
  'accessibility/empty-paragraphs.advice':
    'Delete the empty lines and set the space in the style: Paragraph, Spacing before and after. New page: Insert, Page Break.',
  'accessibility/control-title.message': 'The field “{quote}” has no name.',
  'accessibility/control-title.why': 'Without a name a listener, a child too, does not know what the field asks for.',
  'accessibility/control-title.advice': 'Give the field a name in Word: Developer, Properties, Title.',
  'accessibility/typed-note.message': 'The number of a note is typed into the text “{quote}”, not a footnote.',
  'accessibility/typed-note.why': 'A real footnote leads to the note and back; a typed number leads a child nowhere.',
  'accessibility/typed-note.advice': 'Insert the note in Word under References, Insert Footnote.',
  'accessibility/text-size.message': 'Body text has a size of {size} points.',
  'accessibility/text-size.why': 'Small text is hard to read, above all for a child who is learning to read.',
  'accessibility/text-size.advice': 'Set the size of the body text’s style to at least 11 points.',
  'accessibility/page-numbers.message': 'The document’s pages have no numbers.',
  'accessibility/page-numbers.why': 'By the page number a child and an adult find the same place on paper.',
  'accessibility/page-numbers.advice': 'Add page numbers in Word under Insert, Page Number.',
  'accessibility/protection.message': 'The file is protected from editing.',
  'accessibility/protection.why': 'Protection may keep a child or guardian from enlarging the text or listening to it.',
  'accessibility/protection.advice': 'Remove the protection in Word under Review, Restrict Editing.',
  'accessibility.also.message': 'Here too.',
}));
