import t from 'tap';
import { locales } from '../../src/domain/locale.js';
import { errorText, text } from '../../src/locales/texts.js';
import { zipRuleTextId } from '../../src/locales/zip-rules.js';
import { isZipRule, type ZipRule, zipRules } from '../../src/zip/check-archive.js';

const rules = Object.entries(zipRules) as [ZipRule, (typeof zipRules)[ZipRule]][];
const sentence = (locale: (typeof locales)[number], rule: ZipRule) => text(locale, zipRuleTextId(rule) ?? '');

t.test('every rule of the ZIP reader is told in a sentence of its own code, in every language', async (t) => {
  for (const locale of locales) {
    const codes = new Map<string, string>();
    for (const [rule, code] of rules) {
      const told = errorText(locale, code, { rule, entry: 7 });
      t.equal(told, `${sentence(locale, rule)} ${text(locale, 'zip-nothing-kept')}`, `${rule} in ${locale}`);
      t.not(told, errorText(locale, code), `${rule} says more than its code`);
      const before = codes.get(sentence(locale, rule));
      t.ok(before === undefined || before === code, `${rule}: no sentence serves two codes`);
      codes.set(sentence(locale, rule), code);
      t.ok(/[.!?].+[.!?]$/s.test(sentence(locale, rule)), 'it says what is wrong, and what to do');
    }
  }
});

t.test('nobody hears of ZipCrypto but whose file is under it', async (t) => {
  for (const locale of locales) {
    const telling = rules.filter(([rule]) => sentence(locale, rule).includes('ZipCrypto'));
    t.strictSame(telling, [['not_aes', 'zip_weak_encryption']], locale);
  }
});

t.test('what a person must do differently is a sentence that only this rule has', async (t) => {
  const own: ZipRule[] = [
    'archive_comment',
    'entry_comment',
    'multi_disk',
    'too_many_entries',
    'is_7z',
    'is_rar',
    'is_other_archive',
    'is_office',
    'office_document',
    'is_pdf',
    'is_image',
    'is_dicom',
    'is_program',
    'content_hash',
    'strong_encryption',
    'masked_header',
    'not_aes',
    'plain_content',
    'checksum_reveals_content',
    'link_entry',
    'device_entry',
    'name_device',
    'name_stream',
    'name_duplicate',
    'name_file_and_folder',
    'name_control',
    'name_direction',
    'name_traversal',
    'name_absolute',
    'name_drive',
    'name_empty',
    'name_too_long',
    'end_record_missing',
    'bytes_after_end',
    'gap',
    'extra_field',
    'no_entries',
    'no_file_content',
    'too_many_empty_entries',
  ];
  for (const locale of locales) {
    for (const rule of own) {
      const same = rules.filter(([other]) => sentence(locale, other) === sentence(locale, rule));
      t.strictSame(
        same.map(([other]) => other),
        [rule],
        `${rule} in ${locale}`,
      );
    }
  }
});

t.test('rules are stable names, and what is none is told by its code alone', async (t) => {
  for (const [rule] of rules) t.match(rule, /^[a-z][a-z0-9_]+$/);
  for (const other of [undefined, 1, '', 'gap ', 'constructor', '__proto__']) {
    t.equal(zipRuleTextId(other), undefined);
    t.equal(isZipRule(other), false);
  }
  t.equal(errorText('en', 'zip_malformed', { rule: 'toString' }), errorText('en', 'zip_malformed'));
});
