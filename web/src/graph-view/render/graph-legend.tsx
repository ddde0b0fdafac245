import type { Dispatch } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Button } from '../../ui/button';
import type { GraphAction, GraphSession } from '../model/graph-session';
import type { GraphState } from '../model/graph-state';
import { isVisible, kindCounts } from '../model/visible-graph';
import styles from './graph-legend.module.css';
import { ShapeIcon } from './shape-icon';

interface GraphLegendProps {
  readonly session: GraphSession;
  readonly dispatch: Dispatch<GraphAction>;
}

/** Kinds on the drawing with their counts; a press hides a kind. Below it: what size and lines mean, and what is hidden. */
export function GraphLegend({ session, dispatch }: GraphLegendProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = session.history.present;
  const hidden = hiddenTotal(state);
  return (
    <section className={styles.legend} aria-label={t('graph.legend')}>
      <ul className={styles.kinds}>
        {[...kindCounts(state)].map(([kind, count]) => {
          const isShown = !state.hiddenKinds.has(kind);
          return (
            <li key={kind}>
              <ToggleButton
                className={styles.kind ?? ''}
                isSelected={isShown}
                onChange={() => dispatch({ type: 'toggleKind', kind })}
                aria-label={t(isShown ? 'graph.kindShown' : 'graph.kindHidden', {
                  kind: t(`kinds.${kind}`),
                  number: formatNumber(count, language),
                })}
              >
                <ShapeIcon kind={kind} />
                <span className={styles.word}>{t(`kinds.${kind}`)}</span>
                <span className={styles.count}>{formatNumber(count, language)}</span>
              </ToggleButton>
            </li>
          );
        })}
      </ul>
      <ul className={styles.meanings}>
        <li>
          <SizeSample /> {t('graph.sizeMeaning')}
        </li>
        <li>
          <LineSample /> {t('graph.statedMeaning')}
        </li>
        <li>
          <LineSample isInferred /> {t('graph.inferredMeaning')}
        </li>
      </ul>
      {hidden > 0 ? (
        <p className={styles.hidden}>
          {t('graph.hiddenCount', {
            count: hidden,
            number: formatNumber(hidden, language),
          })}
          <Button look="quiet" onPress={() => dispatch({ type: 'unhideAll' })}>
            {t('graph.unhideAll')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function hiddenTotal(state: GraphState): number {
  return [...state.nodes.keys()].filter((id) => !isVisible(state, id)).length;
}

function SizeSample() {
  return (
    <svg className={styles.sample} width="30" height="16" viewBox="0 0 30 16" aria-hidden="true" focusable="false">
      <circle cx="6" cy="8" r="4" />
      <circle cx="21" cy="8" r="7" />
    </svg>
  );
}

function LineSample({ isInferred = false }: { isInferred?: boolean }) {
  return (
    <svg className={styles.sample} width="30" height="16" viewBox="0 0 30 16" aria-hidden="true" focusable="false">
      <path d="M1 8h20" strokeDasharray={isInferred ? '4 3' : undefined} />
      <path className={styles.head} d="M29 8l-8-3.6v7.2Z" />
    </svg>
  );
}
