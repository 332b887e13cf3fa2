/** Serves the preview on this computer only: the page, the add-on's page, and what crosses between them and the host. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Authentication, newAuthentication } from './authentication';
import { checkSender, Refusal, readJson } from './guard';
import { type PageFiles, withGoogleScript } from './page-files';
import { type Gesture, isGesture } from './wire/gestures';
import type { RunAnswer, WorkbookView } from './wire/protocol';
import { readSessionKey, type SessionKey } from './wire/session-key';

/** The sessions of all who look. */
export interface PreviewSessions {
  /** The file of an address that names none. */
  home(): string;
  session(key: SessionKey): PreviewSession;
}

/** What the server needs of the spreadsheet and its add-on, as one person has them. */
export interface PreviewSession {
  /** The page is loaded. */
  view(): WorkbookView;
  act(gesture: Gesture): WorkbookView;
  /** Waits for the person if the function asks them something. */
  run(name: string, args: readonly unknown[]): Promise<RunAnswer>;
  /** The add-on's page, null while no sidebar is open. */
  sidebarPage(): string | null;
  /** The same of its dialog. */
  modalPage(): string | null;
  /** Called with the view at once, then with each new one, whoever brought it about. Returns how to stop. */
  watch(listener: (view: WorkbookView) => void): () => void;
}

export interface Preview {
  readonly url: string;
  /** The address to open: with the key of this preview where nothing else tells who connects. */
  readonly invitation: string;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "frame-ancestors 'none'",
].join('; ');
/** The add-on promises to reach no other computer: here the browser sees to it. */
const ADDON_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-downloads allow-modals',
].join('; ');

/** Fails with the `EADDRINUSE` of Node when the port is taken. Port 0 takes any free one. */
export async function servePreview(
  sessions: PreviewSessions,
  files: PageFiles,
  port: number,
  authentication: Authentication = newAuthentication(),
): Promise<Preview> {
  const server = createServer((request, response) => {
    void answer(sessions, files, authentication, request, response).catch((error) => refuse(response, error));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${address.port}`;
  return { url, invitation: authentication.invitation(url), close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

async function answer(
  sessions: PreviewSessions,
  files: PageFiles,
  authentication: Authentication,
  request: IncomingMessage,
  response: ServerResponse,
) {
  checkSender(request);
  const cookie = authentication.admit(request);
  if (cookie !== null) response.setHeader('Set-Cookie', cookie);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const session = () => sessions.session(readSessionKey(searchParams, () => sessions.home()));
  switch (`${request.method} ${pathname}`) {
    case 'GET /':
      return send(response, HTML, files.html, { 'Content-Security-Policy': PAGE_POLICY });
    case 'GET /page.js':
      return send(response, 'text/javascript; charset=utf-8', files.script);
    case 'GET /page.css':
      return send(response, 'text/css; charset=utf-8', files.css);
    case 'GET /sidebar':
      return sendAddonPage(session().sidebarPage(), files, response);
    case 'GET /modal':
      return sendAddonPage(session().modalPage(), files, response);
    case 'GET /view':
      return sendJson(response, session().view());
    case 'GET /events':
      return sendEvents(session(), request, response);
    case 'POST /gesture':
      return sendJson(response, session().act(asGesture(await readJson(request))));
    case 'POST /run': {
      const { name, args } = asCall(await readJson(request));
      return sendJson(response, await session().run(name, args));
    }
    default:
      throw new Refusal(404, 'Cette page n’existe pas.');
  }
}

function sendAddonPage(page: string | null, files: PageFiles, response: ServerResponse): void {
  if (page === null) {
    throw new Refusal(404, 'Le panneau n’est pas ouvert.');
  }
  send(response, HTML, withGoogleScript(page, files.googleScript), {
    'Content-Security-Policy': ADDON_POLICY,
  });
}

function sendEvents(session: PreviewSession, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': bonjour\n\n');
  const stop = session.watch((view) => response.write(`data: ${JSON.stringify(view)}\n\n`));
  request.once('close', stop);
}

function sendJson(response: ServerResponse, body: unknown): void {
  send(response, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

function refuse(response: ServerResponse, error: unknown): void {
  if (!(error instanceof Refusal)) {
    console.error(error);
  }
  if (response.headersSent) {
    response.end();
    return;
  }
  const status = error instanceof Refusal ? error.status : 500;
  const message = error instanceof Error ? error.message : String(error);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' });
  response.end(JSON.stringify({ error: message }));
}

function asGesture(body: unknown): Gesture {
  if (isGesture(body)) return body;
  throw new Refusal(400, 'Ce geste est inconnu.');
}

function asCall(body: unknown): { name: string; args: unknown[] } {
  const call = body as { name?: unknown; args?: unknown } | null;
  if (typeof call?.name === 'string' && Array.isArray(call.args)) {
    return { name: call.name, args: call.args };
  }
  throw new Refusal(400, 'Cet appel est incomplet.');
}
