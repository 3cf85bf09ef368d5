import { Buffer } from 'node:buffer';
import { connect, type Socket } from 'node:net';
import * as z from 'zod/mini';

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

const answer = z.tuple([z.literal(1), z.int(), z.unknown(), z.unknown()]);

/** One message of Marionette: its length, a colon and that many bytes of JSON. */
function* takeMessages(received: { bytes: Buffer }): Generator<unknown> {
  for (;;) {
    const colon = received.bytes.indexOf(':');
    const end = colon + 1 + Number(received.bytes.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || received.bytes.length < end) return;
    const text = received.bytes.toString('utf8', colon + 1, end);
    received.bytes = received.bytes.subarray(end);
    yield JSON.parse(text);
  }
}

/**
 * Speaks Marionette, which is WebDriver over a socket and built into Firefox: the server that
 * translates it, geckodriver, is in no package of Debian or npm.
 */
export async function speakMarionette(port: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  const received = { bytes: Buffer.alloc(0) };
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  function settle(message: unknown) {
    // The first message is a greeting.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = answer.parse(message);
    if (error) waiting.get(id)?.reject(new Error(`Firefox: ${JSON.stringify(error)}`));
    else waiting.get(id)?.resolve(value);
    waiting.delete(id);
  }
  socket.on('data', (bytes) => {
    received.bytes = Buffer.concat([received.bytes, bytes]);
    for (const message of takeMessages(received)) settle(message);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox hung up.'));
  });
  await new Promise((resolve, reject) => socket.on('connect', resolve).on('error', reject));

  return function send(name: string, parameters: object): Promise<unknown> {
    sent += 1;
    const message = JSON.stringify([0, sent, name, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => waiting.set(sent, { resolve, reject }));
  };
}
