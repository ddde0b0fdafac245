import { useState, type KeyboardEvent } from 'react';
import { graphql } from '../generated';
import type { EntityKind, EntityRefFragment, InstantSearchQuery } from '../generated/graphql';
import { useDebounced } from '../lib/use-debounced';
import { useLanguage } from '../lib/use-language';
import { useResource, type Resource } from '../lib/use-resource';
import { groupHits, type HitGroup } from './group-hits';

const INSTANT_SEARCH = graphql(`
  query InstantSearch($text: String!, $kinds: [EntityKind!], $lang: Language) {
    search(text: $text, kinds: $kinds, first: 24) {
      totalCount
      kinds {
        kind
        count
      }
      edges {
        cursor
        matchedBy
        highlights {
          text
          isMatch
        }
        node {
          ...EntityRef
        }
      }
    }
  }
`);

const DEBOUNCE_MS = 150;
const SHORTEST_TEXT = 2;

interface InstantSearchOptions {
  kinds: EntityKind[] | undefined;
  initialText: string;
  onChoose: (entity: EntityRefFragment) => void;
  onSubmit: ((text: string) => void) | undefined;
}

/** What a search field shows and does. */
interface InstantSearchState {
  text: string;
  groups: HitGroup[];
  totalCount: number;
  /** Place of the entry that the arrow keys stand on, over all groups; -1 for none. */
  active: number;
  isListShown: boolean;
  hits: Hits;
  type: (text: string) => void;
  open: () => void;
  close: () => void;
  choose: (entity: EntityRefFragment) => void;
  submit: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Hits extends Resource<InstantSearchQuery> {
  /** Whether the hits answer what stands in the field now. */
  isCurrent: boolean;
}

function useHits(text: string, kinds: EntityKind[] | undefined, isOpen: boolean): Hits {
  const language = useLanguage();
  const settled = useDebounced(text, DEBOUNCE_MS);
  const isPaused = settled.length < SHORTEST_TEXT || !isOpen;
  const resource = useResource({
    query: INSTANT_SEARCH,
    variables: { text: settled, kinds: kinds ?? null, lang: language },
    isPaused,
  });
  return { ...resource, isCurrent: settled === text && !resource.isLoading };
}

/** The entity that Enter stands for when nothing is chosen in the list: the exact identifier, or the best hit where the text cannot be submitted. */
function impliedEntity(hits: Hits, canSubmit: boolean): EntityRefFragment | undefined {
  const best = hits.isCurrent ? hits.data?.search?.edges[0] : undefined;
  return best !== undefined && (!canSubmit || best.matchedBy === 'IDENTIFIER') ? best.node : undefined;
}

function movedPlace(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active >= count - 1 ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return undefined;
}

/** The text of the field; follows the text it was given when that changes. */
function useFieldText(initialText: string): [string, (text: string) => void] {
  const [text, setText] = useState(initialText);
  const [given, setGiven] = useState(initialText);
  if (given !== initialText) {
    setGiven(initialText);
    setText(initialText);
  }
  return [text, setText];
}

/** State and behaviour of a search field that answers while one types: one request a pause, stale answers dropped. */
export function useInstantSearch({ kinds, initialText, onChoose, onSubmit }: InstantSearchOptions): InstantSearchState {
  const [text, setText] = useFieldText(initialText);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const words = text.trim();
  const hits = useHits(words, kinds, isOpen);
  const groups = groupHits(hits.data?.search);
  const options = groups.flatMap((group) => group.hits);
  const isListShown = isOpen && words.length >= SHORTEST_TEXT && (hits.data !== undefined || hits.problem !== null);
  const choose = (entity: EntityRefFragment) => {
    setOpen(false);
    setText(onSubmit === undefined ? entity.name.text : '');
    onChoose(entity);
  };
  const submit = () => {
    const chosen = options[active]?.node ?? impliedEntity(hits, onSubmit !== undefined);
    if (chosen !== undefined) {
      choose(chosen);
      return;
    }
    if (words === '') return;
    setOpen(false);
    onSubmit?.(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedPlace(event.key, active, options.length);
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (next !== undefined) {
      setOpen(true);
      setActive(next);
    } else if (isListShown) setOpen(false);
    else setText('');
  };
  const type = (typed: string) => {
    setText(typed);
    setActive(-1);
    setOpen(true);
  };
  const totalCount = hits.data?.search?.totalCount ?? 0;
  return {
    text,
    groups,
    totalCount,
    active,
    isListShown,
    hits,
    type,
    open: () => setOpen(true),
    close: () => setOpen(false),
    choose,
    submit,
    onKeyDown,
  };
}
