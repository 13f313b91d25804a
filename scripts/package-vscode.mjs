// Packages the VS Code extension: vscode-extension/lapsilinssi.vsix for VS Code on a computer, lapsilinssi-web.vsix for the browser edition.
// Needs `npm run build`; installs the packager from npm.
import { installEditor } from './vscode/install-editor.mjs';
import { packageExtension } from './vscode/package-extension.mjs';

const { vsce } = installEditor();
await import('./bundle-vscode.mjs');
for (const [edition, name] of /** @type {const} */ ([
  ['desktop', 'lapsilinssi.vsix'],
  ['web', 'lapsilinssi-web.vsix'],
])) {
  const path = `vscode-extension/${name}`;
  console.log(`${path}  ${Math.ceil((await packageExtension(vsce, edition, path)) / 1024)} kB`);
}
