import { useTranslation } from 'react-i18next';
import type { WarmWayFragment } from '../../generated/graphql';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import styles from './warm-way.module.css';
import { bondWords, percent } from './warm-words';

interface WarmthPartsProps {
  readonly way: WarmWayFragment;
  /** The year that recency counts from. */
  readonly year: number;
}

/** Why a way is as warm as it is: the share of each step and of who stands between, whose product it is. */
export function WarmthParts({ way, year }: WarmthPartsProps) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const number = (value: number) => formatNumber(Math.round(value * 100) / 100, lang);
  return (
    <details className={styles.parts}>
      <summary>{t('paths.why')}</summary>
      <p>{t('paths.whyText', { year: String(year) })}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('paths.why')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('paths.part')}</th>
              <th scope="col">{t('paths.rests')}</th>
              <th scope="col">{t('paths.share')}</th>
            </tr>
          </thead>
          <tbody>
            {way.hops.map((hop, index) => {
              const stop = way.stops[index];
              const bonds = hop.bonds.map((bond) => `${bondWords(bond, t)}: ${number(bond.strength)}`).join('; ');
              return [
                <tr key={hop.to.id}>
                  <th scope="row">{`${hop.from.name.text} – ${hop.to.name.text}`}</th>
                  <td>{t('paths.strength', { bonds, total: number(hop.strength) })}</td>
                  <td>{percent(hop.warmth, lang)}</td>
                </tr>,
                stop === undefined ? null : (
                  <tr key={`${hop.to.id} stop`}>
                    <th scope="row">{t('paths.passing', { name: stop.entity.name.text })}</th>
                    <td>
                      {t('count.relation', {
                        count: stop.relationTotal,
                        number: formatNumber(stop.relationTotal, lang),
                      })}
                    </td>
                    <td>{percent(stop.damping, lang)}</td>
                  </tr>
                ),
              ];
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('paths.product')}
              </th>
              <td>{percent(way.warmth, lang)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}
