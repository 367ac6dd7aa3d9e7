import t from 'tap';
import { readDeliveryReport } from '../../src/domain/delivery-report.js';
import { mergeMailReport } from '../../src/domain/message.js';
import { report } from '../services/bounces.js';

const id = '0123456789abcdef0123456789abcdef';

t.test('a report tells of one mail what became of it', async (t) => {
  const failed = { action: 'failed', status: '5.1.1' };
  t.same(readDeliveryReport(report({ ...failed, envid: id })), {
    id,
    outcome: 'undelivered',
    code: 'dsn_5.1.1',
  });
  const verp = report({ ...failed, to: `bounces+${id}@desk.example` });
  t.same(readDeliveryReport(verp), { id, outcome: 'undelivered', code: 'dsn_5.1.1' }, 'by its return path');
  t.match(readDeliveryReport(verp.replaceAll('\r\n', '\n')), { outcome: 'undelivered' });
  const utf8 = report({ ...failed, envid: id, type: 'message/global-delivery-status' });
  t.match(readDeliveryReport(utf8), { outcome: 'undelivered' });
  t.match(readDeliveryReport(report({ action: 'delivered', status: '2.0.0', envid: id })), {
    outcome: 'delivered',
  });
  for (const action of ['delayed', 'relayed', 'expanded', 'DELAYED', 'made-up'])
    t.match(
      readDeliveryReport(report({ action, status: '4.4.1', envid: id })),
      { outcome: 'pending' },
      action,
    );
  t.match(readDeliveryReport(report({ ...failed, status: 'five', envid: id })), { code: undefined });
});

t.test('what is no report on a mail of ours says nothing', async (t) => {
  const right = report({ action: 'failed', status: '5.1.1', envid: id });
  for (const text of [
    ...[
      '',
      'hello',
      '\n\n\n',
      right.replace('multipart/report', 'multipart/mixed'),
      right.replace(id, 'short'),
    ],
    ...[right.replace('message/delivery-status', 'text/plain'), right.replaceAll('boundary=', 'limit=')],
    ...[right.replace('Action: failed\r\n', ''), `Subject: out of office\n\n${right}`],
  ])
    t.equal(readDeliveryReport(text), undefined, text.slice(0, 40));
  const started = Date.now();
  for (const hostile of [
    `${right}${'\n--9B095B5ADSN=_01/mail.example'.repeat(50_000)}`,
    ' \n'.repeat(1_000_000),
  ])
    readDeliveryReport(hostile);
  t.ok(Date.now() - started < 5000, 'and takes no time to say so');
});

t.test('of a mail a bounce comes after its delivery too, and nothing after a bounce', async (t) => {
  t.equal(mergeMailReport('sent', 'delivered'), 'delivered');
  t.equal(mergeMailReport('delivered', 'undelivered'), 'undelivered');
  t.equal(mergeMailReport('undelivered', 'delivered'), 'undelivered');
  t.equal(mergeMailReport('failed', 'delivered'), 'failed');
});
