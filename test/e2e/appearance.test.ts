// An installation's own logo and colour: on every page, from this service, and nothing active in them.
import t from 'tap';
import { ConfigError, loadConfig } from '../../src/config/config.js';
import { request } from '../services/http-client.js';
import { startService } from '../services/service.js';

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>';

t.test('pages show them', async (t) => {
  const env = { LOGO: logo, ACCENT_COLOUR: '#7a1f5c', DESK_NAME: 'Support of the North' };
  const { baseUrl } = await startService(t, { env });
  for (const path of ['/', '/desk/sign-in']) {
    const { text } = await request(`${baseUrl}${path}`);
    const [, source = ''] = /<img class="logo" src="([^"]+)" alt/.exec(text) ?? [];
    const picture = await request(`${baseUrl}${source}`);
    t.equal(picture.status, 200);
    t.equal(picture.text, logo);
    t.match(picture.headers, {
      'content-type': 'image/svg+xml',
      'content-security-policy': /default-src 'none'/,
    });
    const [, sheet = ''] = /href="(\/assets\/accent-[0-9a-f]{8}\.css)"/.exec(text) ?? [];
    t.match((await request(`${baseUrl}${sheet}`)).text, '--accent:#7a1f5c');
    t.match(text, /Support of the North/, path);
  }
});

t.test('a logo that does something, and a colour that cannot be read, are refused', async (t) => {
  const base = {
    ...{
      BASE_URL: 'http://127.0.0.1:8080',
      DATABASE_URL: 'postgres://x@127.0.0.1/x',
      MASTER_KEY: `a:${'A'.repeat(43)}=`,
    },
    ...{
      OBJECT_STORE_URL: 'file:///o',
      KEY_STORE_URL: 'file:///k',
      SMS_PROVIDER: 'outbox',
      MAIL_PROVIDER: 'outbox',
    },
  };
  const refused = (settings: Record<string, string>) => {
    try {
      loadConfig({ ...base, ...settings });
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.problems.map(({ name }) => name);
      throw error;
    }
  };
  t.same(refused({ LOGO: logo, ACCENT_COLOUR: '#0b5c73' }), []);
  const wrong = [
    'no picture',
    '<svg><script>1</script></svg>',
    '<svg onload="x()"></svg>',
    '<svg><image href="https://elsewhere.example/x.png"/></svg>',
    '<svg><style>@import "x"</style></svg>',
    `<svg>${' '.repeat(70_000)}</svg>`,
  ];
  for (const LOGO of wrong) t.same(refused({ LOGO }), ['LOGO'], LOGO.slice(0, 60));
  for (const ACCENT_COLOUR of ['red', '#ffffff', '#6cc3dc', '#0b5c73;'])
    t.same(refused({ ACCENT_COLOUR }), ['ACCENT_COLOUR']);
});
