import { expect, it } from 'vitest';

import { html } from './html.ts';
import { viewPage } from './view-page.ts';

it('lets in nothing but the extension’s own style sheet and script', () => {
  const page = viewPage({
    cspSource: 'https://view.example',
    styleUri: 'https://view.example/view.css',
    scriptUri: 'https://view.example/view.js',
    language: 'sv',
    title: 'Temakarta',
    body: html`<h1>Temakarta</h1>`,
  });
  expect(/content="([^"]*default-src[^"]*)"/u.exec(page)?.[1]).toBe(
    'default-src &#39;none&#39;; style-src https://view.example; script-src https://view.example; base-uri &#39;none&#39;; form-action &#39;none&#39;',
  );
  expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/u);
  expect(page).not.toMatch(/<style|\son\w+=|style="|unsafe|javascript:/u);
});
