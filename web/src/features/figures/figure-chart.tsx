import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { comparatorSign, formatFigure, formatPartialDate } from '../../lib/format';
import { useTheme } from '../../lib/theme';
import { useLanguage } from '../../lib/use-language';
import { drawBars, type Bar } from './draw-bars';
import styles from './figure-chart.module.css';
import type { Observation } from './group-figures';

interface FigureChartProps {
  readonly name: string;
  readonly observations: readonly Observation[];
}

/** Figures of one unit as bars, one a value, each with its period and source. The table below says the same in words. */
export function FigureChart({ name, observations }: FigureChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = frame.current;
    if (!container) return undefined;
    const isOneSource = new Set(observations.map(({ evidence }) => evidence[0]?.source.id)).size === 1;
    const bars = observations.map((observation): Bar => {
      const { value, unit, comparator, period, place, evidence, citedSource } = observation;
      return {
        value,
        isExact: comparator === 'EQUAL',
        figure: `${comparatorSign(comparator)}${formatFigure(value, unit, language)}`,
        label: [place?.name.text, period ? formatPartialDate(period, language) : ''].filter(Boolean).join(', '),
        source: (isOneSource ? citedSource?.name.text : evidence[0]?.source.title.text) ?? '',
      };
    });
    const description = t('figures.chartName', { name, count: bars.length });
    const draw = () => drawBars(container, bars, description);
    let stop = draw();
    const redraw = () => {
      stop();
      stop = draw();
    };
    const systemTheme = matchMedia('(prefers-color-scheme: dark)');
    systemTheme.addEventListener('change', redraw);
    return () => {
      systemTheme.removeEventListener('change', redraw);
      stop();
    };
  }, [observations, name, language, theme, t]);
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.chart} data-bars={observations.length} />
      <figcaption className={styles.caption}>{t('figures.chartHint')}</figcaption>
    </figure>
  );
}
