// Facts: the 40 columns of the POLECAT data set in their order (Harvard Dataverse, doi:10.7910/DVN/AJGVIT).
export const POLECAT_COLUMNS = [
  "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
  "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
  "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title",
  "Recipient Name Raw", "Wikipedia Recipient ID",
  "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
  "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
] as const;
