/** Pins that titles lose their markup and nothing else. */
import { expect, test } from 'vitest';
import { plainTitle } from './plain-title.ts';

test.each([
  ['Loss of <i>TP53</i> in CD8<sup>+</sup> cells', 'Loss of TP53 in CD8+ cells'],
  ['Caff&egrave; &amp; latte: p &lt; 0.05', 'Caffè & latte: p < 0.05'],
  ['&lt;i&gt;Escherichia coli&lt;/i&gt; in Milan', 'Escherichia coli in Milan'],
  ['for a <b and c> d', 'for a <b and c> d'],
  ['<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>x</mml:mi></mml:math>-rays', 'x-rays'],
  ['<span class="x" style=\'y\'>Two\n  lines</span><br/>', 'Two lines'],
  ['β&#x2010;cells &#8212; &unknown;', 'β‐cells — &unknown;'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['', ''],
])('%s', (title, plain) => {
  expect(plainTitle(title)).toBe(plain);
});

test('a title made to be slow is not', () => {
  const started = performance.now();
  for (const piece of ['<i ', '<i a="', '&', '<', '<i a=', '<span a="b" ']) plainTitle(piece.repeat(2000));
  expect(performance.now() - started).toBeLessThan(1000);
});
