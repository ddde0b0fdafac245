import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureDetailQuery } from '../../generated/graphql';
import { formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { buttonClass } from '../../ui/button';
import { EntityLink } from '../../ui/entity-link';
import { EvidenceList } from '../../ui/evidence';
import { Figure } from '../../ui/figure';
import { CrashGuard, EmptyNotice, Panel } from '../../ui/panel';
import { TextIn } from '../../ui/text-in';
import { FigureDetail as FigureDetailDocument } from './figures-queries';
import styles from './figure-detail.module.css';
import { groupByUnit, hasDisagreement, type Observation } from './group-figures';

type Indicator = NonNullable<FigureDetailQuery['indicator']>;

const FigureChart = lazy(async () => ({ default: (await import('./figure-chart')).FigureChart }));

/** One indicator: its figures as a chart where there are several, and as a table with who states each. */
export function FigureDetail({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const resource = useResource({ query: FigureDetailDocument, variables: { slug, lang } });
  return (
    <div className={styles.detail}>
      <Panel
        resource={resource}
        isEmpty={({ indicator }) => !indicator}
        empty={<EmptyNotice title={t('figures.absent')} />}
        lines={8}
      >
        {({ indicator }) => (indicator ? <IndicatorFigures indicator={indicator} /> : null)}
      </Panel>
    </div>
  );
}

function IndicatorFigures({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const { observations } = indicator;
  const [only] = observations;
  return (
    <>
      <header className={styles.head}>
        <h2>
          <TextIn text={indicator.name} showsFallback />
        </h2>
        <Link to="/e/$slug" params={{ slug: indicator.slug }} className={buttonClass()}>
          {t('figures.openPage')}
        </Link>
      </header>
      {indicator.description ? (
        <p className={styles.description}>
          <TextIn text={indicator.description} showsFallback />
        </p>
      ) : null}
      {hasDisagreement(observations) ? <p className={styles.disagree}>{t('figures.disagree')}</p> : null}
      {observations.length === 1 && only ? (
        <p className={styles.single}>
          <Figure observation={only} />
        </p>
      ) : (
        <CrashGuard>
          {groupByUnit(observations)
            .filter((group) => group.length > 1)
            .map((group) => (
              <Suspense key={group[0]?.unit} fallback={<div className={styles.waiting} />}>
                <FigureChart name={indicator.name.text} observations={group} />
              </Suspense>
            ))}
        </CrashGuard>
      )}
      <ObservationTable observations={observations} />
    </>
  );
}

function ObservationTable({ observations }: { observations: readonly Observation[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption>{t('figures.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.value')}</th>
          <th scope="col">{t('figures.period')}</th>
          <th scope="col">{t('figures.place')}</th>
          <th scope="col">{t('figures.cited')}</th>
          <th scope="col">{t('figures.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {observations.map((observation) => (
          <ObservationRow key={observation.id} observation={observation} />
        ))}
      </tbody>
    </table>
  );
}

function ObservationRow({ observation }: { observation: Observation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, place, note, citedSource, evidence } = observation;
  return (
    <tr>
      <th scope="row">
        <Figure observation={observation} />
        {note ? (
          <small className={styles.note}>
            <TextIn text={note} showsFallback />
          </small>
        ) : null}
      </th>
      <td data-label={t('figures.period')}>{period ? formatPartialDate(period, language) : t('figures.noPeriod')}</td>
      <td data-label={t('figures.place')}>{place ? <EntityLink entity={place} hasIcon={false} /> : '–'}</td>
      <td data-label={t('figures.cited')}>{citedSource ? <EntityLink entity={citedSource} hasIcon={false} /> : '–'}</td>
      <td data-label={t('figures.evidence')}>
        <EvidenceList items={evidence} />
      </td>
    </tr>
  );
}
