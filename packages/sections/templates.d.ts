import type { SectionTemplates } from '@lapsilinssi/sections';

/** The templates of `templates/sections/`, read; `npm run build -w packages/sections` makes them from the Markdown. */
export declare const templates: SectionTemplates;
