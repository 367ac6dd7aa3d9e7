// Roles that wait for a second person.
import type { VNode } from 'preact';
import type { Role } from '../../domain/actor.js';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Fact } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { ActButton, type DeskFacts, deskPage, roleTexts } from './desk-shell.js';
import type { FormError } from './form.js';

/** A request as it is decided about. */
export interface RoleRequestLine {
  readonly id: string;
  readonly agentName: string | null;
  readonly agentEmail: string | null;
  readonly askedByName: string | null;
  readonly role: Role;
  readonly expiresAt: Date;
  /** whether the reader may be the second person */
  readonly decidable: boolean;
}

/** What waits, with the way to decide for who may. */
export function RoleRequests(props: {
  readonly locale: Locale;
  readonly requests: readonly RoleRequestLine[];
}): VNode {
  const { locale, requests } = props;
  const say = textsIn(locale);
  return (
    <section class="panel notice" id="role-requests">
      <h2>{say('role-requests-title')}</h2>
      <p>{say('role-second-needed')}</p>
      {requests.map((each) => (
        <article key={each.id}>
          <h3>{each.agentName}</h3>
          <dl class="facts">
            <Fact name={say('sign-in-email')}>{each.agentEmail ?? ''}</Fact>
            <Fact name={say('role-wanted')}>{say(roleTexts[each.role])}</Fact>
            <Fact name={say('approval-by')}>{each.askedByName ?? ''}</Fact>
            <Fact name={say('role-waits-until')}>
              <Moment locale={locale} time={each.expiresAt} />
            </Fact>
          </dl>
          {each.decidable ? <Decide locale={locale} request={each} /> : <p>{say('role-not-yours')}</p>}
        </article>
      ))}
    </section>
  );
}

function Decide({ locale, request }: { readonly locale: Locale; readonly request: RoleRequestLine }): VNode {
  const say = textsIn(locale);
  const act = (decision: string, label: string, danger = false) => (
    <ActButton
      action={`/desk/account-requests/${request.id}`}
      {...{ label, about: request.agentName ?? '', fields: { decision }, danger }}
    />
  );
  return (
    <div class="acts">
      {act('approve', say('approval-approve'))}
      {act('refuse', say('approval-refuse'), true)}
    </div>
  );
}

/** The page of them alone, for those who may decide and do not manage accounts. */
export function roleRequestsPage(
  facts: DeskFacts & {
    readonly requests: readonly RoleRequestLine[];
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, requests, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('role-requests-title'), here: '/desk/account-requests', error },
    children: (
      <>
        {requests.length === 0 ? (
          <p>{say('approvals-none')}</p>
        ) : (
          <RoleRequests locale={locale} requests={requests} />
        )}
      </>
    ),
  });
}
