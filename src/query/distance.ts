import type { Coordinates } from "../annotate/index.js";

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/** Kilometres over the ground from one point to others, by the haversine formula on a sphere. */
export function distanceFrom(origin: Coordinates): (point: Coordinates) => number {
  const cosine = Math.cos(radians(origin.latitude));
  return (point) => {
    const north = Math.sin(radians(point.latitude - origin.latitude) / 2);
    const east = Math.sin(radians(point.longitude - origin.longitude) / 2);
    const chord = north * north + cosine * Math.cos(radians(point.latitude)) * east * east;
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
  };
}

/** Degrees as radians. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
