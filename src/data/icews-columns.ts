// Facts: the 20 columns of the ICEWS coded event data in their order (Harvard Dataverse, doi:10.7910/DVN/28075).
export const ICEWS_COLUMNS = [
  "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity",
  "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
  "City", "District", "Province", "Country", "Latitude", "Longitude",
] as const;
