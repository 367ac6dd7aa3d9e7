// A door in front of a real PostgreSQL through which connections can be killed at chosen statements, answers lost, and
// everything silenced. It reads the client's side of the protocol (PostgreSQL, "Message Formats").
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Test } from 'tap';

/** What happens to a statement: its connection ends before the server gets it, or when the server has answered it. */
export type StatementFault = 'kill' | 'lose answer';

/** Looks at the text of a statement that is about to run. */
export type StatementRule = (text: string) => StatementFault | undefined;

export interface PostgresProxy {
  /** the database's address through this door */
  readonly url: string;
  /** replaces the rule; without one all is passed on */
  use(rule?: StatementRule): void;
  /** Ends every connection; new ones pass. */
  cut(): void;
  /** From now on nothing passes in either direction, also on new connections. */
  silence(): void;
  /** New connections pass again. @param old whether those of the silence go on where they stood, or never speak again */
  speak(old: 'go on' | 'stay silent'): void;
}

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** Starts a door to the database at `url`; it is closed after the test. */
export async function postgresProxy(t: Pick<Test, 'teardown'>, url: string): Promise<PostgresProxy> {
  const target = new URL(url);
  const pairs = new Set<Pair>();
  let rule: StatementRule = () => undefined;
  let silent = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const pair = { near, far };
    const end = () => {
      near.destroy();
      far.destroy();
      pairs.delete(pair);
    };
    pairs.add(pair);
    near.on('error', end).on('close', end);
    far.on('error', end).on('close', end);
    let losing = false;
    far.on('data', (piece: Buffer) => {
      if (losing) end();
      else near.write(piece);
    });
    const read = statementReader();
    near.on('data', (piece: Buffer) => {
      for (const { bytes, text } of read(piece)) {
        const fault = text === undefined || losing ? undefined : rule(text);
        if (fault === 'kill') return end();
        losing ||= fault === 'lose answer';
        far.write(bytes);
      }
    });
    if (silent) hush(pair);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const { near, far } of pairs) for (const socket of [near, far]) socket.destroy();
  };
  t.teardown(() => {
    server.close();
    cut();
  });
  const { port } = server.address() as AddressInfo;
  const hush = ({ near, far }: Pair) => {
    near.pause();
    far.pause();
  };
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    use: (next) => {
      rule = next ?? (() => undefined);
    },
    cut,
    silence: () => {
      silent = true;
      for (const pair of pairs) hush(pair);
    },
    speak: (old) => {
      silent = false;
      if (old === 'stay silent') return;
      for (const { near, far } of pairs) for (const socket of [near, far]) socket.resume();
    },
  };
}

interface Message {
  readonly bytes: Buffer;
  /** of a statement that runs with this message */
  readonly text: string | undefined;
}

/** Cuts what a client sends into messages. The first one, which begins a session, has no type. */
function statementReader(): (piece: Buffer) => Message[] {
  let held = Buffer.alloc(0);
  let started = false;
  const prepared = new Map<string, string>();
  const textOf = (message: Buffer): string | undefined => {
    const [first = '', second = ''] = message.toString('utf8', 5).split('\0');
    const kind = String.fromCharCode(message[0] ?? 0);
    if (kind === 'P') prepared.set(first, second);
    if (kind === 'B') return prepared.get(second);
    return kind === 'Q' ? first : undefined;
  };
  return (piece) => {
    held = Buffer.concat([held, piece]);
    const messages: Message[] = [];
    for (;;) {
      const typeBytes = started ? 1 : 0;
      if (held.length < typeBytes + 4) return messages;
      const length = typeBytes + held.readUInt32BE(typeBytes);
      if (held.length < length) return messages;
      const bytes = held.subarray(0, length);
      held = held.subarray(length);
      messages.push({ bytes, text: started ? textOf(bytes) : undefined });
      started = true;
    }
  };
}
