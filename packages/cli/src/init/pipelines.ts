import type { UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';

/** A workflow of GitHub that checks the plans of a folder; without findings that fail it leaves a page to read. */
export function githubWorkflow(folder: string, version: string, language: UiLanguage): string {
  return `# ${tell(language, 'init.pipeline.intro')}
name: Lapsilinssi
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  lapsilinssi:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes lapsilinssi@${version} check ${folder} --format github --output "markdown:$GITHUB_STEP_SUMMARY" --output html:lapsilinssi.html
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: lapsilinssi
          path: lapsilinssi.html
`;
}

/** The same for GitLab. */
export function gitlabPipeline(folder: string, version: string, language: UiLanguage): string {
  return `# ${tell(language, 'init.pipeline.intro')}
lapsilinssi:
  image: node:22
  script:
    - npx --yes lapsilinssi@${version} check ${folder} --output gitlab:gl-code-quality-report.json --output html:lapsilinssi.html
  artifacts:
    when: always
    paths:
      - lapsilinssi.html
    reports:
      codequality: gl-code-quality-report.json
`;
}
