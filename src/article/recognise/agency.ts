import { NEWS_AGENCIES, PHOTO_AGENCIES } from "../../data/news-agencies.js";

const NEWS = new Set(NEWS_AGENCIES.map((name) => name.toLowerCase()));
const PHOTO = new Set([...NEWS_AGENCIES, ...PHOTO_AGENCIES].map((name) => name.toLowerCase()));

/** Whether a name is that of a news agency or an outlet: `AP`, `reuters`, `Reuters/AFP`, `/PRNewswire/`. */
export function isNewsAgency(name: string): boolean {
  return isIn(NEWS, name);
}

/** Whether a name is one that pictures are credited to: `AP`, `Getty Images`, `Reuters/Pool`, `AFP via Getty Images`. */
export function isPhotoAgency(name: string): boolean {
  return isIn(PHOTO, name.replace(/ via /i, "/"));
}

function isIn(names: ReadonlySet<string>, name: string): boolean {
  const plain = name.toLowerCase().trim();
  if (names.has(plain)) return true;
  const parts = plain.split("/").filter((part) => part.trim() !== "");
  return parts.length > 0 && parts.length <= 4 && parts.every((part) => names.has(part.trim()));
}
