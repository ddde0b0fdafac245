import { FileRefused } from '../../source-module.ts';
import { watchDepth } from '../../watch-depth.ts';

/** What a feature says of itself; its borders are not looked at. */
export type AreaProperties = Readonly<Record<string, unknown>>;

/** Borders are lists of lists of points: seven levels. */
const MAX_LEVELS = 32;
/** All municipalities of Europe are some 100,000; a file has one country's, or the 2,000 areas of NUTS. */
const MAX_FEATURES = 50_000;

/**
 * The properties of all features of a TopoJSON or GeoJSON, or the objects of a plain list; features without properties count
 * as such that say nothing. Pure.
 * @throws FileRefused when it is none of these
 */
export function readAreaProperties(file: string, text: string): AreaProperties[] {
  if (watchDepth(MAX_LEVELS)(text)) throw new FileRefused(file, `is nested more than ${MAX_LEVELS} deep`);
  const value = parseJson(file, text);
  const features = Array.isArray(value) ? value : isObject(value) ? featuresOf(value) : undefined;
  if (features === undefined) throw new FileRefused(file, 'is no TopoJSON, GeoJSON or list of areas');
  if (features.length > MAX_FEATURES) throw new FileRefused(file, `has more than ${MAX_FEATURES} areas`);
  return features.map((feature: unknown) => {
    const properties = isObject(feature) && !Array.isArray(value) ? feature['properties'] : feature;
    return isObject(properties) ? properties : {};
  });
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileRefused(file, 'is no sound JSON, or is cut off', { cause: error });
  }
}

/** Undefined for an object that is no map. */
function featuresOf(map: AreaProperties): unknown[] | undefined {
  const { type, features, objects } = map;
  if (type === 'FeatureCollection' && Array.isArray(features)) return features as unknown[];
  if (type !== 'Topology' || !isObject(objects)) return undefined;
  return Object.values(objects).flatMap((layer) => {
    const geometries = isObject(layer) ? layer['geometries'] : undefined;
    return Array.isArray(geometries) ? (geometries as unknown[]) : [];
  });
}

function isObject(value: unknown): value is AreaProperties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
