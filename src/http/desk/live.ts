// Streams that tell open pages of the desk to read anew (server-sent events, WHATWG HTML 9.2). They carry no content: what
// changed is fetched by an ordinary request, which asks for the same rights. Decision 0006.
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { followTickets } from '../../flows/tickets/follow-tickets.js';
import { agentOf, standingOf } from '../front/guard-routes.js';
import { bare, type DeskOptions, idOf } from './pages.js';

/** Streams that one account may have open in one process; the oldest gives way to a new one. */
const streamsAtMost = 8;
/** How often a stream gives a sign of life and asks whether its reader may still be told, in milliseconds. */
const beatMs = 3000;
/** Changes that follow each other faster than this are told as one, in milliseconds. */
const gatherMs = 300;
/** What a reader who takes nothing may leave lying, in bytes. */
const unreadAtMost = 16_384;
/** How soon a browser that lost its stream comes back, in milliseconds; not all of them at once. */
const comeBackMs = { least: 1000, spread: 2000 };

/** Why a stream is ended for good. Without a reason the browser comes back, to this process or another. */
type End = 'locked' | 'over' | 'replaced';
type Standing = () => Promise<'may' | 'locked' | 'over'>;

/** Registers the streams of the list and of a ticket's page. They end when the service stops. */
export function liveRoutes(app: FastifyInstance, { ctx, cookies }: DeskOptions): void {
  const open = new Map<string, Set<Stream>>();
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
    for (const streams of open.values()) for (const stream of streams) stream.end();
  });

  const follow = async (request: FastifyRequest, reply: FastifyReply, ticketId: string | undefined) => {
    const agent = agentOf(request);
    const standing = standingOf(ctx, cookies, request);
    let stream: Stream | undefined;
    const unfollow = await followTickets(ctx, agent, { ticketId, changed: () => stream?.changed() });
    reply.hijack();
    // who left meanwhile will not be heard of any more
    if (reply.raw.destroyed || stopping) {
      unfollow();
      reply.raw.destroy();
      return reply;
    }
    const mine = open.get(agent.id) ?? new Set();
    open.set(agent.id, mine);
    const [oldest] = mine;
    if (oldest !== undefined && mine.size >= streamsAtMost) oldest.end('replaced');
    const opened = new Stream(reply, standing, () => {
      unfollow();
      mine.delete(opened);
      if (mine.size === 0 && open.get(agent.id) === mine) open.delete(agent.id);
    });
    mine.add(opened);
    stream = opened;
    return reply;
  };
  const config = { longAnswer: true } as const;
  const route = { config, exposeHeadRoute: false };
  app.get('/tickets/live', { ...route, schema: { hide: true } }, (request, reply) =>
    follow(request, reply, undefined),
  );
  app.get('/tickets/:id/live', { ...route, schema: bare }, (request, reply) =>
    follow(request, reply, idOf(request)),
  );
}

class Stream {
  readonly #raw: ServerResponse;
  readonly #standing: Standing;
  readonly #beat: NodeJS.Timeout;
  #telling: NodeJS.Timeout | undefined;

  constructor(reply: FastifyReply, standing: Standing, closed: () => void) {
    this.#raw = reply.raw;
    this.#standing = standing;
    this.#raw.on('error', () => undefined);
    this.#raw.once('close', () => {
      clearInterval(this.#beat);
      clearTimeout(this.#telling);
      closed();
    });
    this.#raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    const comeBack = comeBackMs.least + Math.floor(Math.random() * comeBackMs.spread);
    this.#write(`retry: ${comeBack}\n\n`);
    this.#beat = setInterval(() => void this.#unlessEnded(() => this.#write(':\n\n')), beatMs);
    this.#beat.unref();
  }

  /** Tells the page to read anew, soon. */
  changed(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      void this.#unlessEnded(() => this.#write('event: changed\ndata:\n\n'));
    }, gatherMs);
  }

  end(why?: End): void {
    if (why !== undefined) this.#write(`event: end\ndata: ${why}\n\n`);
    this.#raw.end();
  }

  /** A session that ended, was locked or changed its role is told nothing more. */
  async #unlessEnded(go: () => void): Promise<void> {
    const standing = await this.#standing();
    if (standing === 'may') go();
    else this.end(standing);
  }

  #write(text: string): void {
    if (this.#raw.writableEnded || this.#raw.destroyed) return;
    if (this.#raw.writableLength > unreadAtMost) this.#raw.destroy();
    else this.#raw.write(text);
  }
}
