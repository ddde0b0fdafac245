import { useTranslation } from 'react-i18next';
import type { IndicatorObservationsQuery } from '../../generated/graphql';
import { formatPartialDate } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { useResource } from '../../lib/use-resource';
import { EntityLink } from '../../ui/entity-link';
import { Evidence } from '../../ui/evidence';
import { Figure } from '../../ui/figure';
import { Panel } from '../../ui/panel';
import { TextIn } from '../../ui/text-in';
import { INDICATOR_OBSERVATIONS } from './entity-queries';
import styles from './observations-panel.module.css';

type Observation = NonNullable<IndicatorObservationsQuery['indicator']>['observations'][number];

/** Everything observed of an indicator, a row a value, the sources beside each other. */
export function ObservationsPanel({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const resource = useResource({ query: INDICATOR_OBSERVATIONS, variables: { slug, lang } });
  return (
    <Panel
      title={t('entity.observations')}
      intro={t('entity.observationsText')}
      resource={resource}
      isEmpty={(data) => (data.indicator?.observations.length ?? 0) === 0}
    >
      {(data) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('entity.value')}</th>
              <th scope="col">{t('entity.period')}</th>
              <th scope="col">{t('entity.place')}</th>
              <th scope="col">{t('entity.note')}</th>
              <th scope="col">{t('entity.statedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {data.indicator?.observations.map((observation) => (
              <Row key={observation.id} observation={observation} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Row({ observation }: { observation: Observation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, place, note, citedSource, evidence, statedOn } = observation;
  return (
    <tr>
      <th scope="row">
        <Figure observation={observation} />
      </th>
      <td data-label={t('entity.period')}>
        {period ? formatPartialDate(period, language) : <span className={styles.none}>{t('entity.notStated')}</span>}
      </td>
      <td data-label={t('entity.place')}>
        {place ? (
          <EntityLink entity={place} hasIcon={false} />
        ) : (
          <span className={styles.none}>{t('entity.notStated')}</span>
        )}
      </td>
      <td data-label={t('entity.note')}>{note ? <TextIn text={note} showsFallback /> : null}</td>
      <td data-label={t('entity.statedBy')}>
        <Evidence items={evidence} />
        {statedOn ? <span className={styles.date}>{formatPartialDate(statedOn, language)}</span> : null}
        {citedSource ? (
          <span className={styles.cited}>
            {t('entity.cited')}: <EntityLink entity={citedSource} hasIcon={false} />
          </span>
        ) : null}
      </td>
    </tr>
  );
}
