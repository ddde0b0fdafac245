import { decodeHTML } from 'entities/decode';

/** Elements that publishers leave in titles: HTML, JATS and MathML. Only these: "p<q and r>s" holds no tag. */
const TAG =
  /<\/?(?:i|b|u|em|strong|sub|sup|sc|scp|tt|p|br|span|font|title|italic|bold|small|roman|underline|sans-serif|monospace|inline-formula|tex-math|(?:mml|jats):[a-z-]{1,30}|math|m(?:i|n|o|row|sub|sup|subsup|text|style|frac|spacer?|over|under))(?:\s{1,9}[a-z:-]{1,30}\s?=\s?(?:"[^"<>]{0,200}"|'[^'<>]{0,200}')){0,9}\s{0,9}\/?>/giu;

/** A publisher's title as plain text: without tags, entities as the characters they mean, spaces folded. */
export function plainTitle(title: string): string {
  const decoded = decodeHTML(title.replace(TAG, ''));
  return decoded
    .replace(TAG, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
