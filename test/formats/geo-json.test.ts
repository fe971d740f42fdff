import { check } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { toGeoJson } from "../../src/formats/index.js";
import { SAMPLE_EVENTS } from "../../src/samples/index.js";
import { eventSaying, HOSTILE_TEXTS, SAMPLE_STORY } from "./stories.js";

describe("toGeoJson", () => {
  it("passes a GeoJSON validator", () => {
    const map = toGeoJson(SAMPLE_STORY);
    expect(check(JSON.stringify(map))).toEqual(map);
    expect(map.features).toHaveLength(SAMPLE_EVENTS.filter(({ place }) => place?.coordinates).length);
  });

  it("puts the longitude first", () => {
    const donbas = toGeoJson(SAMPLE_EVENTS).features.find(({ properties }) => properties.place === "the Donbas");
    expect(donbas?.geometry.coordinates).toEqual([38, 48.3]);
  });

  it("keeps hostile texts", () => {
    const map = toGeoJson(HOSTILE_TEXTS.map(eventSaying));
    expect(check(JSON.stringify(map))).toEqual(map);
    expect(map.features.map(({ properties }) => properties.place)).toEqual(HOSTILE_TEXTS);
  });

  it("has the proof where the text is known", () => {
    expect(toGeoJson(SAMPLE_STORY).features[0]?.properties.evidence?.[0]).toMatch(/\w/);
    expect(toGeoJson(SAMPLE_EVENTS).features[0]?.properties).not.toHaveProperty("evidence");
  });

  it("is an empty collection for no events", () => {
    expect(toGeoJson([])).toEqual({ type: "FeatureCollection", features: [] });
  });
});
