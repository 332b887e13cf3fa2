import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAuthentication } from '../../../host/preview/authentication';
import { withGoogleScript } from '../../../host/preview/page-files';
import { type Preview, type PreviewSession, servePreview } from '../../../host/preview/server';
import type { WorkbookView } from '../../../host/preview/wire/protocol';

const VIEW = { title: 'Essai' } as WorkbookView;
const FILES = { html: '<!doctype html><p>page</p>', css: '', script: '', googleScript: 'shim()' };

function sessionOf(part: Partial<PreviewSession> = {}): PreviewSession {
  return {
    view: () => VIEW,
    act: () => VIEW,
    run: async (name, args) => ({ ok: [name, ...args] }),
    sidebarPage: () => null,
    modalPage: () => null,
    watch: () => () => {},
    ...part,
  };
}

let preview: Preview;

beforeAll(async () => {
  preview = await servePreview({ home: () => '', session: () => sessionOf() }, FILES, 0);
});
afterAll(() => preview.close());

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Plain HTTP, because `fetch` does not let one lie about Host and Origin. */
function send({ method = 'GET', path, headers = {}, body }: Sent): Promise<{ status: number; text: string }> {
  const { port } = new URL(preview.url);
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    call.on('error', reject);
    call.end(body);
  });
}

const json = { 'Content-Type': 'application/json' };

describe('the preview’s server', () => {
  it('listens on this computer only', () => {
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('answers its own page', async () => {
    const gesture = await send({
      method: 'POST',
      path: '/gesture',
      headers: { ...json, Origin: preview.url },
      body: '{"do":"undo"}',
    });
    expect(gesture).toEqual({ status: 200, text: JSON.stringify(VIEW) });
    const call = await send({
      method: 'POST',
      path: '/run',
      headers: json,
      body: '{"name":"ping","args":[1]}',
    });
    expect(JSON.parse(call.text)).toEqual({ ok: ['ping', 1] });
  });

  it.each([
    ['another name for this computer', { Host: 'attaquant.example' }],
    ['a page of another site', { Origin: 'https://attaquant.example' }],
    ['a page with no origin of its own', { Origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    expect((await send({ path: '/view', headers })).status).toBe(403);
  });

  it('refuses a form, which other sites may send without asking', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await send({ method: 'POST', path: '/gesture', headers, body: '{"do":"undo"}' });
    expect(answer.status).toBe(415);
  });

  it('refuses more than 1 MB, nonsense, and unknown pages', async () => {
    const post = (path: string, body: string) => send({ method: 'POST', path, headers: json, body });
    expect((await post('/run', `"${'a'.repeat(1_000_001)}"`)).status).toBe(413);
    expect((await post('/gesture', '{')).status).toBe(400);
    expect((await post('/gesture', '{"geste":1}')).status).toBe(400);
    expect((await post('/gesture', '{"do":"clear","sheet":0}')).status).toBe(400);
    expect((await post('/run', '{"name":1}')).status).toBe(400);
    expect((await send({ path: '/../package.json' })).status).toBe(404);
    for (const path of ['/sidebar', '/modal']) expect((await send({ path })).status).toBe(404);
  });
});

describe('a page that another one would frame', () => {
  it('says that nobody may frame the preview, and the preview alone the add-on', async () => {
    const shown = await servePreview(
      { home: () => '', session: () => sessionOf({ sidebarPage: () => '<p>panneau</p>' }) },
      FILES,
      0,
    );
    const policy = async (path: string) =>
      (await fetch(shown.url + path)).headers.get('Content-Security-Policy');
    expect(await policy('/')).toContain("frame-ancestors 'none'");
    expect(await policy('/sidebar')).toContain("frame-ancestors 'self'");
    await shown.close();
  });

  it('refuses whoever is not known', async () => {
    const strict = await servePreview(
      { home: () => '', session: () => sessionOf() },
      FILES,
      0,
      newAuthentication(() => null, 1),
    );
    expect((await fetch(`${strict.url}/view`)).status).toBe(403);
    expect((await fetch(strict.invitation)).status).toBe(200);
    await strict.close();
  });
});

describe('the add-on’s page', () => {
  it('meets google.script before its own scripts', () => {
    expect(withGoogleScript('<!doctype html><html><head><title>t</title>', 'shim()')).toBe(
      '<!doctype html><html><head><script>shim()</script><title>t</title>',
    );
    expect(withGoogleScript('<!DOCTYPE html><p>x', 'shim()')).toBe(
      '<!DOCTYPE html><script>shim()</script><p>x',
    );
    expect(withGoogleScript('<p>x', '"</script>"')).toBe('<script>"<\\/script>"</script><p>x');
  });
});
