/** Keeps other people of this computer out of the preview: the whole machine can reach a port of 127.0.0.1. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './guard';

const COOKIE = 'apercu';
const PARAMETER = 'cle';

export interface Authentication {
  /** Throws for a stranger. Returns the cookie to set, null where none is needed. */
  admit(request: IncomingMessage): string | null;
  /** The address that lets its reader in. */
  invitation(url: string): string;
}

/** Linux's table of connections; null on another system. */
export function readConnections(): string | null {
  try {
    return readFileSync('/proc/net/tcp', 'utf8');
  } catch {
    return null;
  }
}

const hexPort = (port: number) => port.toString(16).toUpperCase().padStart(4, '0');

/** Number of the user who holds the far end of a connection to 127.0.0.1, from that table; null when it is not there. */
export function userOf(table: string, farPort: number, ownPort: number): number | null {
  const [far, own] = [`0100007F:${hexPort(farPort)}`, `0100007F:${hexPort(ownPort)}`];
  for (const line of table.split('\n')) {
    const [, local, remote, , , , , user] = line.trim().split(/\s+/);
    if (local === far && remote === own && user !== undefined) return Number(user);
  }
  return null;
}

const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Lets in whoever runs the preview, by the system's own table of connections; where there is none, or where the browser
 * runs as somebody else, whoever opened the address with the key, which the terminal shows.
 */
export function newAuthentication(
  connections = readConnections,
  user = process.getuid?.() ?? null,
): Authentication {
  const key = randomBytes(24).toString('hex');
  const knowsUsers = user !== null && connections() !== null;

  function isOwnUser({ socket }: IncomingMessage): boolean {
    const { remotePort, localPort } = socket;
    if (!knowsUsers || remotePort === undefined || localPort === undefined) return false;
    return userOf(connections() ?? '', remotePort, localPort) === user;
  }

  return {
    admit(request) {
      const given = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get(PARAMETER) ?? '';
      if (same(given, key)) return `${COOKIE}=${key}; HttpOnly; SameSite=Strict; Path=/`;
      const cookies = (request.headers.cookie ?? '').split('; ');
      if (cookies.some((cookie) => same(cookie, `${COOKIE}=${key}`)) || isOwnUser(request)) return null;
      throw new Refusal(
        403,
        'Cet aperçu appartient à une autre personne de cet ordinateur. Si c’est le vôtre, ouvrez l’adresse affichée dans le terminal.',
      );
    },
    invitation: (url) => (knowsUsers ? url : `${url}/?${PARAMETER}=${key}`),
  };
}
