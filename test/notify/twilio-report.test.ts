// What Twilio's callbacks report, in our words.
import t from 'tap';
import { messageStatuses } from '../../src/domain/message.js';
import { messageStatusOfTwilio, reportOfTwilio } from '../../src/notify/sms/twilio-report.js';

t.test("Twilio's words become ours, and unknown ones say nothing", async (t) => {
  for (const status of messageStatuses) t.equal(messageStatusOfTwilio(status), status);
  t.equal(messageStatusOfTwilio('accepted'), 'queued');
  t.equal(messageStatusOfTwilio('scheduled'), 'queued');
  t.equal(messageStatusOfTwilio('canceled'), 'failed');
  t.equal(messageStatusOfTwilio('read'), 'delivered');
  for (const word of ['received', 'receiving', 'Delivered', 'toString', '', 'teleported']) {
    t.equal(messageStatusOfTwilio(word), null, word);
  }
});

t.test('a report names the message, its state and what went wrong', async (t) => {
  const failed = { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30003' };
  t.same(reportOfTwilio(failed), { providerId: 'SM1', status: 'undelivered', code: 'twilio_30003' });
  const older = { SmsSid: 'SM2', SmsStatus: 'delivered', ErrorCode: '' };
  t.same(reportOfTwilio(older), { providerId: 'SM2', status: 'delivered', code: undefined });
  t.equal(reportOfTwilio({ MessageSid: 'SM3', MessageStatus: 'received' }), undefined, 'not one of ours');
  t.equal(reportOfTwilio({ MessageStatus: 'sent' }), undefined, 'of which message?');
});
