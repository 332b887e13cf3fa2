import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { newAuthentication, userOf } from '../../../host/preview/authentication';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:104D 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   1: 0100007F:C350 0100007F:104D 01 00000000:00000000 00:00000000 00000000  1001        0 2 1
   2: 0100007F:C351 0100007F:104D 01 00000000:00000000 00:00000000 00000000  1000        0 3 1
`;

const request = (remotePort: number, url = '/', cookie?: string) =>
  ({ url, headers: { cookie }, socket: { remotePort, localPort: 4173 } }) as unknown as IncomingMessage;

describe('who is let into the preview', () => {
  it('tells the user at the far end of a connection', () => {
    expect([50_000, 50_001, 50_002].map((port) => userOf(TABLE, port, 4173))).toEqual([1001, 1000, null]);
  });

  it('lets in whoever runs it, and nobody else of the same computer', () => {
    const authentication = newAuthentication(() => TABLE, 1000);
    expect(authentication.admit(request(50_001))).toBeNull();
    for (const port of [50_000, 50_002])
      expect(() => authentication.admit(request(port))).toThrow(/autre personne/);
    expect(authentication.invitation('http://127.0.0.1:4173')).toBe('http://127.0.0.1:4173');
  });

  it('asks for the key where the system does not tell, then takes the cookie', () => {
    const authentication = newAuthentication(() => null, 1000);
    const { pathname, search } = new URL(authentication.invitation('http://127.0.0.1:4173'));
    const cookie = authentication.admit(request(50_001, `${pathname}${search}`)) ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(authentication.admit(request(50_001, '/view', cookie.split(';')[0]))).toBeNull();
    for (const wrong of ['/', '/?cle=', '/?cle=abc'])
      expect(() => authentication.admit(request(50_001, wrong))).toThrow(/terminal/);
  });
});
