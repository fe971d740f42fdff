import type { EventPlace } from "../events/index.js";
import type { Cell } from "./tab-line.js";

/** The columns that ICEWS and POLECAT share for a place: its name in the column of its kind, its country, where it lies. */
export interface PlaceCells {
  readonly City?: Cell;
  readonly Province?: Cell;
  readonly Country?: Cell;
  readonly Latitude?: Cell;
  readonly Longitude?: Cell;
}

/** A place in those columns; a site has no column of its own, and an area of several countries none at all. */
export function placeNames(place: EventPlace | undefined): PlaceCells {
  if (place === undefined) return {};
  return {
    ...(place.precision === "city" && { City: place.text }),
    ...(place.precision === "region" && { Province: place.text }),
    Country: place.country,
    Latitude: place.coordinates?.latitude,
    Longitude: place.coordinates?.longitude,
  };
}
