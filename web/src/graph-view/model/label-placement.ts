/** A label that wants a place, in pixels; lower `rank` comes first. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the mark it belongs to. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
  /** Shown whatever it covers (hovered, selected). */
  readonly isForced: boolean;
}

/** A label that got a place: its left edge and its middle line. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 4;
const maxCoveredShare = 0.1;
const maxCoveredMark = 0.02;

/**
 * Chooses which labels are shown: forced ones, then by rank while the budget lasts, each right, left, below or above its mark
 * where it is inside the area and covers at most a tenth of a label already placed and hardly any mark.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  budget: number,
  area: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const ordered = [...candidates].sort(
    (a, b) => Number(b.isForced) - Number(a.isForced) || a.rank - b.rank || a.id.localeCompare(b.id),
  );
  const marks = candidates.map(markBox);
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const candidate of ordered) {
    if (!candidate.isForced && placed.length >= budget) break;
    const inside = positionsOf(candidate).filter((one) => isInside(one, area));
    const free = inside.find((one) => isFree(one, taken, marks, candidate.isForced));
    const box = free ?? (candidate.isForced ? (inside[0] ?? positionsOf(candidate)[0]) : undefined);
    if (!box) continue;
    taken.push(box);
    placed.push({ id: candidate.id, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return placed;
}

function positionsOf({ x, y, radius, width, height }: LabelCandidate): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x + radius + gap, y - height / 2),
    at(x - radius - gap - width, y - height / 2),
    at(x - width / 2, y + radius + gap),
    at(x - width / 2, y - radius - gap - height),
  ];
}

function markBox({ x, y, radius }: LabelCandidate): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function isInside({ left, top, right, bottom }: Box, area: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= area.width && bottom <= area.height;
}

function isFree(box: Box, taken: readonly Box[], marks: readonly Box[], isForced: boolean): boolean {
  if (taken.some((other) => coveredShare(box, other) > maxCoveredShare)) return false;
  return isForced || !marks.some((mark) => coveredShare(mark, box) > maxCoveredMark);
}

/** Share of the smaller box that both cover, 0 to 1. */
export function coveredShare(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(areaOf(a), areaOf(b));
}

function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(1, (right - left) * (bottom - top));
}

/** A text cut to a number of characters at a word where possible, with an ellipsis. */
export function shortenLabel(text: string, maxLength = 28): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > maxLength / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
