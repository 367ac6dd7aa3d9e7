// The rules of ARCHITECTURE.md as a program: reads sources (never runs them) and names each breach with the way to mend it.
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { roomBreaches } from './room-rules.js';

/** One breach of one rule. */
export interface Breach {
  /** `src/flows/erasure/sweep.ts:12` */
  readonly where: string;
  readonly rule: string;
  readonly mend: string;
}

/** Which rooms a room may import, beside itself. `types`: with `import type` only. */
interface Door {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

/** Who may import whom. A room is a folder of src/, or a file beside the folders, or one of {@link apartRooms}. */
const doors: Readonly<Record<string, Door>> = {
  errors: { values: [] },
  concurrency: { values: [] },
  'config/secret': { values: [] },
  config: { values: ['domain', 'compliance'] },
  log: { values: ['domain'], types: ['config'] },
  domain: { values: [] },
  zip: { values: [] },
  compliance: { values: ['domain'] },
  locales: { values: ['domain'], types: ['zip'] },
  streams: { values: ['domain'] },
  crypto: { values: ['concurrency', 'domain'] },
  storage: { values: ['concurrency', 'domain'] },
  db: { values: ['concurrency', 'domain'] },
  notify: { values: ['concurrency', 'domain', 'locales'] },
  identity: { values: ['domain'] },
  pages: { values: ['domain', 'locales'] },
  browser: { values: ['domain', 'zip', 'locales'] },
  flows: {
    values: ['concurrency', 'domain', 'compliance', 'zip', 'streams', 'crypto', 'db'],
    types: ['storage', 'notify', 'identity', 'context'],
  },
  http: {
    values: ['concurrency', 'flows', 'pages', 'domain', 'locales', 'context', 'log'],
    types: ['config'],
  },
  process: { values: ['concurrency', 'flows', 'http', 'pages', 'domain', 'context'] },
  cli: {
    values: [
      'concurrency',
      'flows',
      'http',
      'process',
      'pages',
      'domain',
      'locales',
      'config',
      'context',
      'log',
    ],
  },
  demo: {
    values: ['concurrency', 'cli', 'process', 'flows', 'domain', 'config', 'context', 'log', 'demo/postgres'],
  },
  'demo/postgres': { values: [] },
  context: {
    values: [
      'config',
      'log',
      'domain',
      'compliance',
      'locales',
      'zip',
      'streams',
      'crypto',
      'storage',
      'db',
      'notify',
      'identity',
    ],
  },
};
const anyoneMayImport = ['errors', 'config/secret'];

/** Files with a door of their own, apart from the rest of their folder. */
const apartRooms: Readonly<Record<string, string>> = {
  'src/config/secret.ts': 'config/secret',
  'src/demo/embedded-postgres.ts': 'demo/postgres',
  'src/demo/folder-claim.ts': 'demo/postgres',
  'src/demo/leftover-postmaster.ts': 'demo/postgres',
  'src/demo/postgres-binaries.ts': 'demo/postgres',
  'src/demo/supervised-process.ts': 'demo/postgres',
};

/** Packages that one room alone knows, by the beginning of their name. */
const packageOwners: readonly (readonly [prefix: string, room: string])[] = [
  ['libsodium', 'crypto'],
  ['sodium-native', 'crypto'],
  ['argon2', 'crypto'],
  ['otpauth', 'crypto'],
  ['@simplewebauthn/', 'crypto'],
  ['openid-client', 'identity'],
  ['uqr', 'pages'],
  ['postgres', 'db'],
  ['@aws-sdk/', 'storage'],
  ['@smithy/', 'storage'],
  ['twilio', 'notify'],
  ['nodemailer', 'notify'],
  ['@embedded-postgres/', 'demo/postgres'],
  ['@zip.js/', 'browser'],
];

/** `main.cts` sets the size of the thread pool, which must come before anything is loaded. */
const environmentReaders = ['src/config/env.ts', 'src/cli/main.cts'];
const pureRooms = ['domain', 'zip'];

/** Where the text of a request's address is read all the same, and why nothing is let in by it. */
const addressReaders: Readonly<Record<string, string>> = {
  'src/http/front/before-routing.ts':
    'refuses an absolute target whose host is not the one of Host, before any route is looked for',
};
/** What has a `url` that is not a request's address: a route as it is registered, and a module. */
const registeredAddresses = ['routeOptions', 'route', 'meta'];
const forbiddenNames = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'lib',
  'manager',
  'service',
  'services',
];
const LINES_AT_MOST = 400; // about 300 is the aim; beyond this a file is two

/** @param sources path from the project's folder (`src/…`) -> text @returns every breach, in no special order */
export function findBreaches(sources: ReadonlyMap<string, string>): Breach[] {
  const parsed = [...sources].map(([path, text]) => parse(path, text, sources));
  return [...parsed.flatMap(breachesOfFile), ...circles(parsed)];
}

interface Import {
  readonly specifier: string;
  /** the imported file, when it is one of ours and is there */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  readonly line: number;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly room: string;
  readonly file: ts.SourceFile;
  readonly imports: readonly Import[];
}

function parse(path: string, text: string, sources: ReadonlyMap<string, string>): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const target = resolveOwn(path, specifier.text, sources);
    imports.push({ specifier: specifier.text, target, typeOnly, line: lineOf(file, specifier) });
  };
  walk(file, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return { path, text, room: roomOf(path), file, imports };
}

function resolveOwn(
  from: string,
  specifier: string,
  sources: ReadonlyMap<string, string>,
): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const stem = join(dirname(from), specifier).replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((path) => sources.has(path));
}

function roomOf(path: string): string {
  return apartRooms[path] ?? (path.split('/')[1] ?? '').replace(/\.(tsx?|cts)$/, '');
}

function breachesOfFile(source: Source): Breach[] {
  return [
    ...nameBreaches(source),
    ...sizeBreaches(source),
    ...source.imports.flatMap((found) => [...doorBreaches(source, found), ...packageBreaches(source, found)]),
    ...roomBreaches(source),
    ...syntaxBreaches(source),
    ...silencedChecks(source),
    ...addressBreaches(source),
  ];
}

function nameBreaches({ path }: Source): Breach[] {
  const parts = path.split('/').slice(1);
  const bad = parts.filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(tsx?|cts|d\.ts))?$/.test(part));
  const empty = parts.filter((part) => part.split(/[-.]/).some((word) => forbiddenNames.includes(word)));
  return [
    ...bad.map((part) => breach(path, `"${part}" is not kebab-case`, 'rename it, like receive-upload.ts')),
    ...empty.map((part) =>
      breach(path, `"${part}" says nothing about what is in it`, 'name it by its noun or verb'),
    ),
  ];
}

function sizeBreaches({ path, text }: Source): Breach[] {
  const lines = text.split('\n').length - 1;
  if (lines <= LINES_AT_MOST) return [];
  return [breach(path, `${lines} lines, more than ${LINES_AT_MOST}`, 'split it by its nouns or verbs')];
}

function doorBreaches({ path, room }: Source, { specifier, target, typeOnly, line }: Import): Breach[] {
  const where = `${path}:${line}`;
  // the bundler takes texts and lists of words as they are
  if (room === 'browser' && /^\.{1,2}\/.*\.(?:ftl|txt)$/.test(specifier)) return [];
  if (specifier.startsWith('.') && !specifier.endsWith('.js')) {
    return [
      breach(
        where,
        `"${specifier}" lacks its .js ending`,
        'write the ending: NodeNext resolves nothing else',
      ),
    ];
  }
  const door = doors[room];
  if (door === undefined) {
    return [
      breach(
        where,
        `the room "${room}" is not in the plan`,
        'find the room it belongs to, or add it to `doors`',
      ),
    ];
  }
  if (target === undefined) return [];
  const other = roomOf(target);
  if (other === room || anyoneMayImport.includes(other) || door.values.includes(other)) return [];
  if (door.types?.includes(other)) {
    if (typeOnly) return [];
    return [
      breach(
        where,
        `${room} may import only types from ${other}`,
        'use `import type`; let context/ build the thing',
      ),
    ];
  }
  const allowed = [
    ...anyoneMayImport,
    ...door.values,
    ...(door.types ?? []).map((name) => `${name} (types)`),
  ];
  const mend = `${room} may import: ${allowed.join(', ')}; take the thing as an argument, or move the code to its room`;
  return [breach(where, `${room} imports ${other}`, mend)];
}

function packageBreaches({ path, room }: Source, { specifier, line }: Import): Breach[] {
  const where = `${path}:${line}`;
  if (specifier === 'node:process' || specifier === 'process') {
    return [
      breach(where, 'imports node:process', 'use the global `process`; for settings see config/env.ts'),
    ];
  }
  if (specifier.startsWith('node:') && pureRooms.includes(room)) {
    return [breach(where, `${room} is pure and imports ${specifier}`, 'take the value as an argument')];
  }
  if (specifier.startsWith('node:') && room === 'browser') {
    return [breach(where, `browsers have no ${specifier}`, 'use what the web platform has')];
  }
  const owner = packageOwners.find(([prefix]) => specifier.startsWith(prefix))?.[1];
  if (owner === undefined || owner === room) return [];
  return [
    breach(
      where,
      `${room} imports ${specifier}, which only ${owner} knows`,
      `give ${owner}/ a function for it`,
    ),
  ];
}

/** What a single piece of syntax gives away. */
function syntaxBreaches({ path, room, file }: Source): Breach[] {
  const found: Breach[] = [];
  const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;
  const isMember = (node: ts.Node, object: string, name: string) =>
    (ts.isPropertyAccessExpression(node) &&
      lastName(node.expression) === object &&
      node.name.text === name) ||
    (ts.isElementAccessExpression(node) &&
      lastName(node.expression) === object &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      node.argumentExpression.text === name);
  walk(file, (node) => {
    const where = `${path}:${lineOf(file, node)}`;
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(breach(where, 'uses `any`', 'use `unknown` and narrow it, or name the type'));
    }
    const takesEnv =
      ts.isVariableDeclaration(node) &&
      ts.isObjectBindingPattern(node.name) &&
      node.initializer !== undefined &&
      isNamed(node.initializer, 'process') &&
      node.name.elements.some((element) => isNamed(element.propertyName ?? element.name, 'env'));
    if ((isMember(node, 'process', 'env') || takesEnv) && !environmentReaders.includes(path)) {
      found.push(
        breach(where, 'reads process.env', 'only config/env.ts does; take a Config, or an argument'),
      );
    }
    if (!pureRooms.includes(room)) return;
    if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'Buffer')) {
      found.push(breach(where, `${room} is pure and makes a Buffer`, 'a Uint8Array is everywhere'));
    }
    const now = isMember(node, 'Date', 'now') || isMember(node, 'performance', 'now');
    const today = ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length;
    if (now || today || isMember(node, 'Math', 'random')) {
      found.push(
        breach(
          where,
          `${room} is pure and asks the clock or chance`,
          'take time or the number as an argument',
        ),
      );
    }
  });
  return found;
}

function silencedChecks({ path, text }: Source): Breach[] {
  return text.split('\n').flatMap((line, index) => {
    const mark = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.exec(line)?.[0];
    if (mark === undefined) return [];
    return [breach(`${path}:${index + 1}`, `silences a check (${mark})`, 'mend what the check found')];
  });
}

/** Each circle of imports once, types included: where two files need each other, a third has what both need. */
function circles(sources: readonly Source[]): Breach[] {
  const edges = new Map(
    sources.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]),
  );
  const found: Breach[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = [...trail.slice(start), path].join(' -> ');
      found.push(
        breach(path, `a circle of imports: ${circle}`, 'move what both need into a file of its own'),
      );
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

const breach = (where: string, rule: string, mend: string): Breach => ({ where, rule, mend });

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `process` of both `process` and `globalThis.process`. */
function lastName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

const lineOf = (file: ts.SourceFile, node: ts.Node) =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;

/** One route can be asked for in many spellings, so nothing in http/ may go by the text of an address. */
function addressBreaches({ path, file }: Source): Breach[] {
  if (!path.startsWith('src/http/') || addressReaders[path] !== undefined) return [];
  const found: Breach[] = [];
  const tell = (node: ts.Node) =>
    found.push(
      breach(
        `${path}:${lineOf(file, node)}`,
        'reads the address of a request',
        'decide by the matched route: request.routeOptions, or sectionOf and placeOf of http/front/request-facts.ts',
      ),
    );
  const isAddress = (name: string) => name === 'url' || name === 'originalUrl';
  const ofRoute = (expression: ts.Expression) =>
    registeredAddresses.includes(/(\w+)$/.exec(expression.getText(file))?.[1] ?? '');
  walk(file, (node) => {
    if (ts.isPropertyAccessExpression(node) && isAddress(node.name.text) && !ofRoute(node.expression))
      tell(node);
    if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      isAddress(node.argumentExpression.text) &&
      !ofRoute(node.expression)
    )
      tell(node);
    if (
      ts.isBindingElement(node) &&
      isAddress((node.propertyName ?? node.name).getText(file)) &&
      takesApart(node, file)
    )
      tell(node);
  });
  return found;
}

/** Whether a destructuring is of a request: a parameter of such a type, or a variable of such a value. */
function takesApart(element: ts.BindingElement, file: ts.SourceFile): boolean {
  const whole = element.parent.parent;
  if (ts.isParameter(whole)) return /Request|IncomingMessage/.test(whole.type?.getText(file) ?? '');
  return (
    ts.isVariableDeclaration(whole) && /(?:req|request|raw)$/i.test(whole.initializer?.getText(file) ?? '')
  );
}
