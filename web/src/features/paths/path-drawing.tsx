import { useTranslation } from 'react-i18next';
import type { EntityRefFragment } from '../../generated/graphql';
import { shortenLabel } from '../../graph-view/model/label-placement';
import { ShapeIcon } from '../../graph-view/render/shape-icon';
import { layOutWays, type DrawnWay, type Leg, type Stop } from './way-layout';
import styles from './path-drawing.module.css';

interface PathDrawingProps {
  readonly ways: readonly DrawnWay[];
  readonly from: EntityRefFragment;
  readonly to: EntityRefFragment;
}

const columnWidth = 230;
const rowHeight = 74;
const margin = 70;
const markSize = 30;

/** All ways in one small picture, from left to right. The list beside it says the same in words. */
export function PathDrawing({ ways, from, to }: PathDrawingProps) {
  const { t } = useTranslation();
  const { stops, legs, columns, rows } = layOutWays(ways);
  const places = new Map(stops.map((stop) => [stop.entity.id, stop]));
  const width = (columns - 1) * columnWidth + 2 * margin;
  const height = rows * rowHeight + 10;
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={t('paths.title')}>
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('paths.drawing', { count: ways.length, from: from.name.text, to: to.name.text })}
      >
        <defs>
          <marker
            id="way-head"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path className={styles.head} d="M0 0.5 8 4 0 7.5Z" />
          </marker>
        </defs>
        {legs.map((leg) => (
          <LegLine key={leg.id} leg={leg} places={places} />
        ))}
        {stops.map((stop) => (
          <StopMark key={stop.entity.id} stop={stop} />
        ))}
      </svg>
    </div>
  );
}

function placeOf(stop: Stop): { x: number; y: number } {
  return { x: margin + stop.column * columnWidth, y: stop.row * rowHeight + 26 };
}

function LegLine({ leg, places }: { leg: Leg; places: ReadonlyMap<string, Stop> }) {
  const [start, end] = [places.get(leg.fromId), places.get(leg.toId)];
  if (!start || !end) return null;
  const [a, b] = [placeOf(start), placeOf(end)];
  const gap = markSize / 2 + 5;
  const bend = (b.x - a.x) / 2;
  const middle = leg.row === null ? (a.y + b.y) / 2 : leg.row * rowHeight + 26;
  // A cubic curve passes a quarter of its ends and three quarters of its control points in the middle.
  const swing = (middle - (a.y + b.y) / 8) / 0.75;
  const [from, to] = leg.row === null ? [a.y, b.y] : [swing, swing];
  const path = `M${a.x + gap} ${a.y}C${a.x + bend} ${from} ${b.x - bend} ${to} ${b.x - gap} ${b.y}`;
  return (
    <g className={styles.leg}>
      <path
        d={path}
        strokeDasharray={leg.isInferred ? '5 4' : undefined}
        markerEnd={leg.direction === 'OUT' ? 'url(#way-head)' : undefined}
        markerStart={leg.direction === 'IN' ? 'url(#way-head)' : undefined}
      />
      <text x={(a.x + b.x) / 2} y={middle - 6}>
        {leg.words}
      </text>
    </g>
  );
}

function StopMark({ stop }: { stop: Stop }) {
  const { x, y } = placeOf(stop);
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{stop.entity.name.text}</title>
      <g transform={`translate(${-markSize / 2} ${-markSize / 2})`}>
        <ShapeIcon kind={stop.entity.kind} size={markSize} />
      </g>
      <text className={styles.name} y={markSize / 2 + 14}>
        {shortenLabel(stop.entity.name.text, 24)}
      </text>
    </g>
  );
}
