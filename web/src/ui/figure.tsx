import { useTranslation } from 'react-i18next';
import type { Comparator } from '../generated/graphql';
import { comparatorSign, formatFigure, hasUnitSign } from '../lib/format';
import { useLanguage } from '../lib/use-language';
import styles from './figure.module.css';

interface FigureProps {
  observation: { value: number; unit: string; comparator: Comparator };
}

/** An observed figure with its sign («more than»), in the reader's writing, and with its unit. */
export function Figure({ observation }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { value, unit, comparator } = observation;
  return (
    <span className={styles.figure}>
      {comparator === 'EQUAL' ? null : (
        <span className={styles.sign} title={t(`comparator.${comparator}`)}>
          <span aria-hidden="true">{comparatorSign(comparator)}</span>
          <span className="visually-hidden">{t(`comparator.${comparator}`)} </span>
        </span>
      )}
      <span className={styles.number}>{formatFigure(value, unit, language)}</span>
      {hasUnitSign(unit) ? null : (
        <span className={styles.unit}>{t(`unit.${unit}` as 'unit.persons', { defaultValue: unit })}</span>
      )}
    </span>
  );
}
