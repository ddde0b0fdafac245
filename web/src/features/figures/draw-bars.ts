import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { AriaComponent, GridComponent, type AriaComponentOption, type GridComponentOption } from 'echarts/components';
import { init, use as register, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([BarChart, GridComponent, AriaComponent, SVGRenderer]);

type BarsOption = ComposeOption<BarSeriesOption | GridComponentOption | AriaComponentOption>;

/** One figure of a chart. */
export interface Bar {
  readonly value: number;
  /** False for «more than», «at least», «about», which are drawn hatched. */
  readonly isExact: boolean;
  /** The figure in words, as it stands at the end of the bar. */
  readonly figure: string;
  readonly label: string;
  readonly source: string;
}

const barHeight = 58;
/** Below this width in pixels labels stand in a narrower column. */
const narrow = 560;

/** Draws bars into an element and keeps them fitting its width. Gives back how to take them away. */
export function drawBars(container: HTMLElement, bars: readonly Bar[], description: string): () => void {
  container.style.height = `${bars.length * barHeight + 12}px`;
  const chart = init(container, null, { renderer: 'svg' });
  const draw = () => {
    chart.setOption(barsOption(container, bars, description), true);
    chart.resize();
  };
  draw();
  const observer = new ResizeObserver(draw);
  observer.observe(container);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}

function barsOption(container: HTMLElement, bars: readonly Bar[], description: string): BarsOption {
  const style = getComputedStyle(container);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const labelWidth = container.clientWidth < narrow ? 120 : 260;
  const spoken = bars
    .map(({ label, figure, source }) => [`${label}: ${figure}`, source].filter(Boolean).join(', '))
    .join('; ');
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    aria: { enabled: true, label: { description: `${description}. ${spoken}` }, decal: { show: false } },
    grid: { left: labelWidth + 12, right: 96, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label, source }) => [label, source].filter((line) => line !== '').join('\n')),
      axisLine: { lineStyle: { color: token('--line-strong') } },
      axisTick: { show: false },
      axisLabel: {
        width: labelWidth,
        overflow: 'truncate',
        lineHeight: 17,
        color: token('--ink-soft'),
        fontSize: 13,
      },
    },
    series: [
      {
        type: 'bar',
        barWidth: 24,
        data: bars.map(({ value, figure, isExact }) => ({
          value,
          itemStyle: barStyle(isExact, token),
          label: { show: true, position: 'right' as const, formatter: figure },
        })),
        label: { color: token('--ink'), fontSize: 15, fontWeight: 600 },
        silent: true,
      },
    ],
  };
}

function barStyle(isExact: boolean, token: (name: string) => string): BarSeriesOption['itemStyle'] {
  const color = token('--kind-indicator');
  if (isExact) return { color, borderRadius: [0, 3, 3, 0] };
  const decal = { color: token('--surface'), dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 };
  return { color, borderColor: color, borderWidth: 1.5, decal, borderRadius: [0, 3, 3, 0] };
}
