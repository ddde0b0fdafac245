// Pins the address of a drawing: readable, the same after a round trip, forgiving towards what it cannot read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, moveNode, toggleKind } from './change-graph';
import { sampleAnswer, sampleNode } from './graph-samples';
import { startGraph } from './graph-state';
import { parseSearch, stringifySearch } from '../../lib/url-state';
import { formatAddress, parseAddress, toAddress, type GraphAddress } from './url-state';

const anySlug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const anyAddress: fc.Arbitrary<GraphAddress> = fc.record({
  center: fc.option(anySlug, { nil: null }),
  expanded: fc.uniqueArray(
    fc.record({
      slug: anySlug,
      request: fc.record({
        limit: fc.integer({ min: 1, max: 150 }),
        group: fc.option(
          fc.record({
            type: fc.constant<'MEMBER_OF'>('MEMBER_OF'),
            direction: fc.constantFrom<'IN' | 'OUT'>('IN', 'OUT'),
            kind: fc.constant<'Network'>('Network'),
          }),
          { nil: null },
        ),
      }),
    }),
    { maxLength: 20, selector: ({ slug, request }) => `${slug}${request.group?.direction ?? ''}` },
  ),
  extras: fc.array(anySlug, { maxLength: 9 }),
  hiddenKinds: fc.constantFrom<GraphAddress['hiddenKinds']>([], ['Network', 'WorkingGroup']),
  hiddenNodes: fc.array(anySlug, { maxLength: 20 }),
  pinned: fc.array(
    fc.record({
      slug: anySlug,
      at: fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
    }),
    { maxLength: 10 },
  ),
});

describe('address of a drawing', () => {
  it('can be read by a person', () => {
    const drawn = expand(startGraph(sampleNode(0)), sampleAnswer(0, [1, 2]));
    const state = toggleKind(moveNode(expand(drawn, sampleAnswer(1, [3], 20)), 'n2', { x: 10.4, y: -3 }), 'Network');
    expect(stringifySearch({ ...formatAddress(toAddress(state)) })).toBe(
      '?v=1&center=node-0&expanded=node-0,node-1:20&hide=networks&pinned=node-2:10:-3',
    );
  });

  it('joins repeated requests for the same relations', () => {
    const twice = expand(expand(startGraph(sampleNode(0)), sampleAnswer(0, [1])), sampleAnswer(0, [2], 30));
    expect(formatAddress(toAddress(twice)).expanded).toEqual(['node-0:80']);
  });

  it('comes back the same, also through a query string', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const params = formatAddress(address);
        expect(parseAddress(params)).toEqual(address);
        const raw = parseSearch(stringifySearch({ ...params }));
        const list = (text: string | undefined) => text?.split(',');
        const { center, expanded, with: extras, hide, without, pinned } = raw;
        const reread = {
          center,
          expanded: list(expanded),
          with: list(extras),
          hide: list(hide),
          without: list(without),
          pinned: list(pinned),
        };
        expect(parseAddress(reread)).toEqual(address);
      }),
    );
  });

  it('leaves out what it cannot read and never fails', () => {
    expect(
      parseAddress({
        center: '<b>',
        expanded: ['a:0', 'b:x', 'c:5:NOPE.IN.Network', 'd:9000'],
        hide: ['nothing'],
        pinned: ['a:b:c', 'e'],
      }),
    ).toEqual({
      center: null,
      expanded: [{ slug: 'd', request: { limit: 150, group: null } }],
      extras: [],
      hiddenKinds: [],
      hiddenNodes: [],
      pinned: [],
    });
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (expanded, pinned) => {
        parseAddress({ expanded, pinned });
      }),
    );
  });
});
