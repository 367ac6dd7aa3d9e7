// Finds transactions that do something behind their entry in the audit chain: reads sources by their syntax tree.
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A use of the transaction behind (or around) what takes the lock of the chain's head. */
export interface LateCall {
  /** `src/flows/tickets/close-ticket.ts:95` */
  readonly where: string;
  readonly text: string;
}

const root = 'appendAudit';
type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;

interface Source {
  readonly path: string;
  readonly file: ts.SourceFile;
  /** name here -> `path#name` where it is declared */
  readonly imported: ReadonlyMap<string, string>;
}

/**
 * Every use of a transaction that comes behind a call which records in the audit chain, by whatever function in between.
 * A function records when it is `appendAudit`, or hands its transaction to one that records, or to a function that it was
 * given and that somewhere is one that records.
 * @param sources path from the project's folder -> text
 */
export function findLateCalls(sources: ReadonlyMap<string, string>): LateCall[] {
  const parsed = [...sources].map(([path, text]) => parse(path, text, sources));
  const recording = findRecording(parsed);
  const found = new Map<string, LateCall>();
  for (const source of parsed) {
    visit(source.file, (node) => {
      if (!ts.isCallExpression(node)) return;
      const tx = transactionOf(source, recording, node);
      if (tx === undefined) return;
      const late = firstUseBehind(node, tx);
      if (late === undefined) return;
      const line = source.file.getLineAndCharacterOfPosition(late.getStart()).line;
      const where = `${source.path}:${line + 1}`;
      found.set(where, { where, text: source.file.text.split('\n')[line]?.trim() ?? '' });
    });
  }
  return [...found.values()];
}

/** How many calls of transactions record, so that a test can tell that the search sees them. */
export function countRecordingCalls(sources: ReadonlyMap<string, string>): number {
  const parsed = [...sources].map(([path, text]) => parse(path, text, sources));
  const recording = findRecording(parsed);
  let calls = 0;
  for (const source of parsed)
    visit(source.file, (node) => {
      if (ts.isCallExpression(node) && transactionOf(source, recording, node) !== undefined) calls += 1;
    });
  return calls;
}

function parse(path: string, text: string, sources: ReadonlyMap<string, string>): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imported = new Map<string, string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const stem = join(dirname(path), statement.moduleSpecifier.text).replace(/\.js$/, '');
    const target = [`${stem}.ts`, `${stem}.tsx`].find((each) => sources.has(each)) ?? stem;
    for (const { name, propertyName } of bindings.elements)
      imported.set(name.text, `${target}#${(propertyName ?? name).text}`);
  }
  return { path, file, imported };
}

/** Names `path#function` of everything that records in a transaction which it is handed, until no more are found. */
function findRecording(parsed: readonly Source[]): Set<string> {
  const recording = new Set<string>();
  for (let before = -1; before < recording.size; ) {
    before = recording.size;
    for (const source of parsed)
      visit(source.file, (node) => {
        if (!ts.isCallExpression(node)) return;
        for (const given of recordingArguments(source, recording, node)) recording.add(given);
        const tx = transactionOf(source, recording, node);
        const holder = tx === undefined ? undefined : ownerOf(node, tx);
        if (holder === undefined) return;
        const name = nameOf(holder);
        if (name !== undefined) recording.add(`${source.path}#${name}`);
        recording.add(placeOf(source, holder));
      });
  }
  return recording;
}

/** `path#function(place)` of every argument that is a function which records. */
function recordingArguments(
  source: Source,
  recording: ReadonlySet<string>,
  call: ts.CallExpression,
): string[] {
  const { expression } = call;
  if (!ts.isIdentifier(expression)) return [];
  const called = source.imported.get(expression.text) ?? `${source.path}#${expression.text}`;
  return [...call.arguments.entries()].flatMap(([place, argument]) => {
    const records =
      (isFunction(argument) && recording.has(placeOf(source, argument))) ||
      (ts.isIdentifier(argument) &&
        recording.has(source.imported.get(argument.text) ?? `${source.path}#${argument.text}`));
    return records ? [`${called}(${place})`] : [];
  });
}

/** A function by where it stands, for those without a name. */
function placeOf({ path }: Source, node: ts.Node): string {
  return `${path}@${node.pos}`;
}

/** The transaction's name that a call hands to what records; undefined where it hands none, or to nothing that does. */
function transactionOf(
  source: Source,
  recording: ReadonlySet<string>,
  call: ts.CallExpression,
): string | undefined {
  if (!ts.isIdentifier(call.expression)) return undefined;
  const name = call.expression.text;
  const [handed] = call.arguments.filter(
    (argument): argument is ts.Identifier => ts.isIdentifier(argument) && /^tx$/.test(argument.text),
  );
  if (handed === undefined) return undefined;
  const records =
    name === root ||
    recording.has(source.imported.get(name) ?? `${source.path}#${name}`) ||
    recording.has(parameterOf(source, call, name));
  return records ? handed.text : undefined;
}

/** The parameter of a function around `node` that has this name, as `path#function(place)`; '' where there is none. */
function parameterOf(source: Source, node: ts.Node, name: string): string {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (!isFunction(at)) continue;
    const place = at.parameters.findIndex((parameter) => parameter.name.getText() === name);
    if (place >= 0) return `${source.path}#${nameOf(at)}(${place})`;
  }
  return '';
}

/** The function whose parameter the transaction is. */
function ownerOf(node: ts.Node, tx: string): FunctionNode | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent)
    if (isFunction(at) && at.parameters.some(({ name }) => name.getText() === tx)) return at;
  return undefined;
}

function nameOf(node: FunctionNode): string | undefined {
  if (node.name !== undefined && ts.isIdentifier(node.name)) return node.name.text;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
}

/** The first use of the transaction that may run after `call`, as far as its owner reaches. */
function firstUseBehind(call: ts.CallExpression, tx: string): ts.Node | undefined {
  const owner = ownerOf(call, tx);
  for (let at: ts.Node = call; at.parent !== undefined && at !== owner; at = at.parent) {
    const { parent } = at;
    if (isFunction(at) && at !== owner) continue;
    if (isLoop(parent)) {
      const again = firstUse(parent, tx);
      if (again !== undefined) return call;
    }
    for (const later of behind(at)) {
      const use = firstUse(later, tx);
      if (use !== undefined) return use;
    }
    if (ts.isBlock(parent) && leaves(parent, at)) return undefined;
    if (ts.isReturnStatement(at) || ts.isThrowStatement(at)) return undefined;
  }
  return undefined;
}

/** What runs behind a node among its siblings: not the other branch of a choice. */
function behind(node: ts.Node): ts.Node[] {
  const { parent } = node;
  if (ts.isIfStatement(parent) && node !== parent.expression) return [];
  if (ts.isConditionalExpression(parent) && node !== parent.condition) return [];
  if (ts.isCaseOrDefaultClause(parent.parent) && ts.isSwitchStatement(parent.parent.parent)) return [];
  const later: ts.Node[] = [];
  ts.forEachChild(parent, (child) => {
    if (child.pos >= node.end) later.push(child);
  });
  return later;
}

/** Whether, once `from` has run, the block is left by a return or throw that stands in it. */
function leaves(block: ts.Block, from: ts.Node): boolean {
  return block.statements.some(
    (statement) =>
      statement.pos >= from.pos && (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)),
  );
}

function firstUse(node: ts.Node, tx: string): ts.Node | undefined {
  let found: ts.Node | undefined;
  visit(node, (each) => {
    if (found === undefined && ts.isIdentifier(each) && each.text === tx) found = each;
  });
  return found;
}

function isLoop(node: ts.Node): boolean {
  return (
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isWhileStatement(node) ||
    ts.isDoStatement(node)
  );
}

function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node)
  );
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
