import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StartFiguresQuery } from '../../generated/graphql';
import { formatNumber, formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Figure } from '../../ui/figure';
import { Panel } from '../../ui/panel';
import { START_FIGURES } from './start-queries';
import styles from './start-page.module.css';

type Indicator = StartFiguresQuery['indicators']['edges'][number]['node'];

/** A few figures as the sources report them. */
export function FiguresPanel() {
  const { t } = useTranslation();
  const lang = useLanguage();
  const resource = useResource({ query: START_FIGURES, variables: { lang } });
  return (
    <Panel
      title={t('start.figuresTitle')}
      intro={t('start.figuresText')}
      resource={resource}
      isEmpty={(data) => data.indicators.edges.length === 0}
    >
      {(data) => (
        <>
          <ul className={styles.figures}>
            {data.indicators.edges.map(({ node }) => (
              <FigureCard key={node.id} indicator={node} />
            ))}
          </ul>
          <p className={styles.all}>
            <Link to="/figures">{t('start.figuresAll')} →</Link>
          </p>
        </>
      )}
    </Panel>
  );
}

function FigureCard({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const latest = indicator.observations.at(-1);
  const others = indicator.observations.length - 1;
  if (latest === undefined) return null;
  return (
    <li className={styles.figureCard}>
      <p className={styles.figureValue}>
        <Figure observation={latest} />
      </p>
      <p>
        <EntityLink entity={indicator} hasIcon={false} />
      </p>
      <p className={styles.figureMeta}>
        {latest.period ? <span>{formatPartialDate(latest.period, language)}</span> : null}
        {others > 0 ? (
          <span>{t('start.otherValues', { count: others, number: formatNumber(others, language) })}</span>
        ) : null}
        <Evidence items={latest.evidence} />
      </p>
    </li>
  );
}
