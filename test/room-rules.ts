// The walls inside the rooms: doors in http/, pages/ and browser/, nouns in flows/. Told breaches, like architecture-rules.ts.
// Decision 0029.
import ts from 'typescript';

/** What a rule needs to know of a file. */
export interface RoomFile {
  /** `src/flows/links/issue-link.ts` */
  readonly path: string;
  readonly file: ts.SourceFile;
  readonly imports: readonly { readonly target: string | undefined; readonly line: number }[];
}

/** What breaks a rule of these, and how to mend it. */
export interface RoomBreach {
  readonly where: string;
  readonly rule: string;
  readonly mend: string;
}

/** Rooms that are cut by door, each with the folder that every door of it may import. */
const sharedDoor: Readonly<Record<string, string>> = { http: 'front', pages: 'layout', browser: 'workers' };

/** Every breach of the walls inside a room. */
export function roomBreaches(source: RoomFile): RoomBreach[] {
  return [...source.imports.flatMap((found) => importBreaches(source.path, found)), ...flowBreaches(source)];
}

function importBreaches(
  path: string,
  { target, line }: { readonly target: string | undefined; readonly line: number },
): RoomBreach[] {
  if (target === undefined) return [];
  const where = `${path}:${line}`;
  const [, room = '', door] = path.split('/');
  const [, otherRoom = '', otherDoor] = target.split('/');
  const shared = sharedDoor[room];
  const inDoor = path.split('/').length > 3;
  if (room === otherRoom && shared !== undefined && inDoor && otherDoor !== door && otherDoor !== shared) {
    const mend = `put what both need into ${room}/${shared}/, or into a room below`;
    return [{ where, rule: `the door ${room}/${door} imports ${target}`, mend }];
  }
  if (otherRoom !== 'flows') return [];
  if (room !== 'flows') {
    if (target.split('/').length === 4 && otherDoor !== 'steps') return [];
    const mend = 'give it a verb in its noun that does this';
    return [{ where, rule: `${room} imports a step of flows (${target})`, mend }];
  }
  if (otherDoor === 'steps' || mayUse(path, target)) return [];
  const mend = 'put what both need into flows/steps/, domain/ or db/; let http/ or cli/ call the two in turn';
  return [{ where, rule: `a flow imports a flow (${target})`, mend }];
}

/** A verb may be cut into parts in a folder of its name, and share `steps/` with its noun; parts know each other. */
function mayUse(path: string, target: string): boolean {
  const noun = path.split('/').slice(0, 3).join('/');
  const parts = `${path.replace(/\.ts$/, '')}/`;
  const own = path.split('/').length > 4 && path.slice(0, path.lastIndexOf('/') + 1);
  return (
    noun !== 'src/flows/steps' &&
    (target.startsWith(`${noun}/steps/`) ||
      target.startsWith(parts) ||
      (own !== false && target.startsWith(own)))
  );
}

function flowBreaches({ path, file }: RoomFile): RoomBreach[] {
  const parts = path.split('/');
  if (parts[1] !== 'flows') return [];
  if (parts.length < 4) {
    const mend = 'put it into the folder of its noun';
    return [{ where: path, rule: 'a flow stands outside of every noun', mend }];
  }
  if (parts[2] === 'steps' || parts[3] === 'steps') return stepBreaches(path, file);
  return parts.length === 4 ? verbBreaches(path, file) : [];
}

/** A verb's file is named like the one function that it exports. */
function verbBreaches(path: string, file: ts.SourceFile): RoomBreach[] {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.tsx?$/, '');
  const name = stem.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const exported = exportedFunctions(file).map((each) => each.name?.text ?? '');
  const values = file.statements.filter(
    (each) => (ts.isVariableStatement(each) || ts.isClassDeclaration(each)) && isExported(each),
  );
  if (!exported.includes(name)) {
    const mend = 'one verb per file: name file and function alike';
    return [{ where: path, rule: `exports no function "${name}"`, mend }];
  }
  if (exported.length === 1 && values.length === 0) return [];
  const mend = 'a file for each verb; values go to domain/';
  return [{ where: path, rule: `exports more than "${name}"`, mend }];
}

/** Whoever calls a step sees by its first argument whether it opens a transaction (`ctx`) or needs one (`tx`). */
function stepBreaches(path: string, file: ts.SourceFile): RoomBreach[] {
  return exportedFunctions(file).flatMap((each) => {
    const first = each.parameters[0]?.name.getText(file) ?? '';
    const opens = /\bsql\.begin\(|\.savepoint\(|[^x]\.begin\(/.test(each.getText(file));
    const where = `${path}:${file.getLineAndCharacterOfPosition(each.getStart(file)).line + 1}`;
    const name = each.name?.text ?? '';
    if (opens && first !== 'ctx') {
      const mend = 'take ctx first where it opens its transaction';
      return [{ where, rule: `${name} opens a transaction and takes "${first}" first`, mend }];
    }
    const needs = each.parameters.findIndex((parameter) => parameter.name.getText(file) === 'tx');
    if (needs <= 0) return [];
    const mend = 'take tx first';
    return [{ where, rule: `${name} needs a transaction and takes "${first}" first`, mend }];
  });
}

function exportedFunctions(file: ts.SourceFile): ts.FunctionDeclaration[] {
  return file.statements.filter((each) => ts.isFunctionDeclaration(each)).filter(isExported);
}

const isExported = (node: ts.HasModifiers): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
