// `sluice audit verify`
import { type AuditProblem, verifyAudit } from '../flows/audit/verify-audit.js';
import { type Command, demandSubcommand, parseFlags, print, printJson, withContext } from './command.js';

const problems: Record<AuditProblem, string> = {
  missing_entry: 'an entry is missing or out of order',
  changed_entry: 'the entry is not what it was when it was written',
  cut_tail: 'entries are missing at the end',
  missing_note: 'words were given with the entry, and were taken away without being erased with its ticket',
  anchor_differs: 'the chain was rewritten here or before: another hash was published outside',
  anchor_ahead: 'entries are missing at the end: later ones were published outside',
  anchor_foreign:
    'what was published outside is of another installation: this database, or the place, was exchanged',
  anchor_forged: 'what stands outside is not signed by a key of this service',
  anchor_missing: 'what was published outside is not there any more',
  changed_note: 'the words kept beside the entry are not those that were given',
};

/** Walks the chain. Exit 0 intact, 1 broken. */
export const auditCommand: Command = async (args) => {
  const flags = parseFlags(demandSubcommand(args, 'verify', 'audit'), { json: { type: 'boolean' } });
  return await withContext('audit', async (ctx) => {
    const verdict = await verifyAudit(ctx);
    if (flags.json === true) printJson(verdict);
    else if (verdict.intact) {
      const outside = ctx.anchors.length === 0 ? '' : `, ${verdict.anchors} anchors outside agree`;
      print(`intact: ${verdict.entries} entries, head ${verdict.head}${outside}`);
    } else print(`BROKEN at entry ${verdict.brokenAt}: ${problems[verdict.problem]}`);
    return verdict.intact ? 0 : 1;
  });
};
