// An own colour can be read in both schemes.
import fc from 'fast-check';
import t from 'tap';
import {
  accentsOf,
  contrastOf,
  isHexColour,
  isReadableAccent,
  leastContrast,
} from '../../src/domain/colour.js';

t.test('contrast is what WCAG says it is', async (t) => {
  t.equal(contrastOf('#000000', '#ffffff').toFixed(2), '21.00');
  t.equal(contrastOf('#777777', '#FFFFFF').toFixed(2), '4.48');
  t.equal(contrastOf('#0b5c73', '#0b5c73'), 1);
  t.ok(isReadableAccent('#0b5c73'));
  t.notOk(isReadableAccent('#6cc3dc'));
  for (const wrong of ['0b5c73', '#0b5c7', 'teal', '#0b5c7g', '#0b5c73;}'])
    t.notOk(isHexColour(wrong), wrong);
});

t.test('whatever readable colour is set, text and buttons can be read on light and dark pages', async () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    .filter(isReadableAccent);
  fc.assert(
    fc.property(colour, (own) => {
      const { light, dark } = accentsOf(own);
      return [
        contrastOf(light.accent, '#f5f7f8'),
        contrastOf(light.accent, light.onAccent),
        contrastOf(light.accentStrong, light.onAccent),
        contrastOf(dark.accent, '#1b252b'),
        contrastOf(dark.accent, dark.onAccent),
        contrastOf(dark.accentStrong, dark.onAccent),
      ].every((contrast) => contrast >= leastContrast);
    }),
  );
});
