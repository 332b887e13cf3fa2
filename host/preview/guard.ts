/** Who may talk to the preview: its own page, on this computer. */
import type { IncomingMessage } from 'node:http';

const BODY_LIMIT = 1_000_000;

export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * A page of another site may send requests to 127.0.0.1, even under a name of its own that leads here (DNS rebinding):
 * it gives itself away by the Host or the Origin.
 */
export function checkSender(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  const port = request.socket.localPort;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    throw new Refusal(403, 'Cette adresse n’est pas celle de l’aperçu.');
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new Refusal(403, 'Seule la page de l’aperçu peut lui parler.');
  }
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new Refusal(415, 'L’aperçu n’attend que du JSON.');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) {
      throw new Refusal(413, 'Le contenu envoyé dépasse 1 Mo.');
    }
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refusal(400, 'Le contenu envoyé n’est pas du JSON.');
  }
}
