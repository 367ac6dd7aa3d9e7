// The registers of data protection at the desk.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  isRegisterName,
  type RegisterName,
  type RegisterScope,
  reviewOutcomes,
} from '../../domain/register.js';
import { isId } from '../../domain/text.js';
import { isMendable, isSluiceError, SluiceError } from '../../errors.js';
import { qualifyAccount } from '../../flows/accounts/qualify-account.js';
import { findInstitutionNamed } from '../../flows/institutions/find-institution-named.js';
import { listInstitutionNames } from '../../flows/institutions/list-institution-names.js';
import { endSubProcessor } from '../../flows/registers/end-sub-processor.js';
import { recordReview } from '../../flows/registers/record-review.js';
import { recordSubProcessor } from '../../flows/registers/record-sub-processor.js';
import { showRegister } from '../../flows/registers/show-register.js';
import { showRegisters } from '../../flows/registers/show-registers.js';
import { registerPage, registersPage } from '../../pages/desk/registers.js';
import { agentOf } from '../front/guard-routes.js';
import { statusOf } from '../front/problem.js';
import { askedScope, scopeFields } from '../front/register-scope.js';
import { leadOn } from './confirm.js';
import { type DeskOptions, formSchema, frameOf, html, shownError, wrongField } from './pages.js';

interface Query {
  readonly from?: string;
  readonly to?: string;
  readonly institution?: string;
}

/** Registers /desk/registers. */
export function registerPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  /** What the form says: the institution by its name, as it is typed. */
  const scopeOf = async ({ from, to, institution }: Required<Query>): Promise<RegisterScope> =>
    askedScope({
      ...{ from, to },
      institution: institution === '' ? '' : await findInstitutionNamed(ctx, institution),
    });
  const one = async (request: FastifyRequest, name: RegisterName, error?: SluiceError) => {
    // the fields of a refused form are not those of the register's own
    const query: Query = request.method === 'GET' ? (request.query as Query) : {};
    const { from = '', to = '' } = query;
    const typed = query.institution?.trim() ?? '';
    let problem = error;
    const scope = await scopeOf({ from, to, institution: typed }).catch((wrong: unknown) => {
      if (!isMendable(wrong)) throw wrong;
      problem ??= wrong;
      return {};
    });
    const shown = shownError(request, problem);
    const document = await showRegister(ctx, { name, scope }).catch((refused: unknown) => {
      if (isSluiceError(refused, 'register_too_long')) return null;
      throw refused;
    });
    return registerPage({
      ...{ ...frameOf(request), name, document, asked: { from, to, institution: typed }, scope },
      institutions: await listInstitutionNames(ctx),
      faults: name === 'sub-processors' ? (await showRegisters(ctx)).faults : [],
      today: new Date().toISOString().slice(0, 10),
      // the form that limits the page is sent by its address, whatever stands behind it
      error: shown && { ...shown, ...(request.method === 'GET' && { action: `/desk/registers/${name}` }) },
    });
  };
  const again = async (request: FastifyRequest, reply: FastifyReply, name: RegisterName, error: unknown) => {
    if (!isMendable(error)) throw error;
    return html(reply.code(statusOf[error.code]), await one(request, name, error));
  };

  app.get('/registers', { schema: { hide: true } }, async (request, reply) =>
    html(reply, registersPage({ ...frameOf(request), ...(await showRegisters(ctx)) })),
  );
  app.get('/registers/:name', { schema: { hide: true, querystring: scopeFields } }, async (request, reply) =>
    html(reply, await one(request, nameOf(request))),
  );
  const review = formSchema({ outcome: 20, note: 500 }, ['note']);
  app.post('/registers/:name/reviews', { schema: review }, async (request, reply) => {
    const register = nameOf(request);
    const { outcome, note = '' } = request.body as { outcome: string; note?: string };
    const known = reviewOutcomes.find((each) => each === outcome);
    if (known === undefined) throw wrongField('outcome');
    await recordReview(ctx, agentOf(request), { register, outcome: known, note });
    return await leadOn(reply, '/desk/registers', 'review-saved');
  });
  const entry = formSchema(
    {
      ...{ name: 200, service: 200, purpose: 500, country: 2, contract: 200, safeguards: 500 },
      ...{ hosts: 1000, from: 10 },
    },
    ['safeguards', 'hosts'],
  );
  app.post('/sub-processors', { schema: entry }, async (request, reply) => {
    const {
      safeguards = '',
      hosts = '',
      ...form
    } = request.body as Record<'name' | 'service' | 'purpose' | 'country' | 'contract' | 'from', string> & {
      safeguards?: string;
      hosts?: string;
    };
    try {
      const empty = Object.entries(form).filter(([, value]) => value.trim() === '');
      if (empty.length > 0) throw wrongField(...empty.map(([field]) => field));
      const names = hosts.split(/[\s,;]+/).filter((host) => host !== '');
      await recordSubProcessor(ctx, agentOf(request), { ...form, safeguards, hosts: names, until: null });
    } catch (error) {
      return await again(request, reply, 'sub-processors', error);
    }
    return await leadOn(reply, '/desk/registers/sub-processors', 'sub-processor-added');
  });
  const qualification = formSchema({ agentId: 40, authorisation: 200, trainedOn: 10 }, [
    'authorisation',
    'trainedOn',
  ]);
  app.post('/qualifications', { schema: qualification }, async (request, reply) => {
    const form = request.body as { agentId: string; authorisation?: string; trainedOn?: string };
    const { agentId, authorisation = '', trainedOn = '' } = form;
    try {
      if (!isId(agentId)) throw wrongField('agentId');
      await qualifyAccount(ctx, agentOf(request), { agentId, authorisation, trainedOn });
    } catch (error) {
      return await again(request, reply, 'people', error);
    }
    return await leadOn(reply, '/desk/registers/people', 'qualification-saved');
  });
  const ending = formSchema({ entry: 40, until: 10 });
  app.post('/sub-processors/end', { schema: ending }, async (request, reply) => {
    const { entry: id, until } = request.body as { entry: string; until: string };
    try {
      if (!isId(id)) throw wrongField('entry');
      await endSubProcessor(ctx, agentOf(request), id, until);
    } catch (error) {
      return await again(request, reply, 'sub-processors', error);
    }
    return await leadOn(reply, '/desk/registers/sub-processors', 'sub-processor-ended');
  });
}

function nameOf(request: FastifyRequest): RegisterName {
  const { name } = request.params as { name: string };
  if (!isRegisterName(name)) throw new SluiceError('not_found');
  return name;
}
