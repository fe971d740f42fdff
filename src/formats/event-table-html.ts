import { QUAD_COLOURS } from "../data/quad-colours.js";
import type { Event, Participant } from "../events/index.js";
import type { Story } from "../story/index.js";
import { escapeMarkup } from "./escape-markup.js";
import { oneLine } from "./event-title.js";
import { whenText } from "./when-text.js";

/** The events of a story as an HTML table, in the order of the text; each row leads to the word that names the act. */
export function eventTableHtml({ events }: Story): string {
  const head = ["When", "What", "Who", "To whom", "Where"].map((name) => `<th scope="col">${name}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${events.map(rowOf).join("\n")}\n</tbody></table>`;
}

function rowOf(event: Event, index: number): string {
  const { short } = QUAD_COLOURS[event.codes.quad];
  const status = event.status === "occurred" ? "" : ` <i class="status">${event.status}</i>`;
  const act = `<a class="type" href="#event-${index + 1}">${event.type}</a>${event.mode === undefined ? "" : ` ${escapeMarkup(event.mode)}`}${status}`;
  const cells = [
    cell("when", "When", daysOf(whenText(event.time))),
    cell("what", "What", act),
    cell("who", "Who", sideOf(event.actors)),
    cell("whom", "To whom", sideOf(event.recipients)),
    cell("where", "Where", event.place ? `<bdi>${escapeMarkup(oneLine(event.place.text))}</bdi>` : ""),
  ];
  return `<tr id="row-${index + 1}" class="${short}">${cells.join("")}</tr>`;
}

const cell = (name: string, label: string, inner: string): string => `<td class="${name}" data-label="${label}">${inner}</td>`;

/** A time whose days do not break; between two of them it may. */
const daysOf = (when: string): string =>
  when === ""
    ? ""
    : when
        .split(" – ")
        .map((day) => `<span class="day">${escapeMarkup(day)}</span>`)
        .join(" – ");

function sideOf(side: readonly Participant[]): string {
  return side
    .map(({ text, country, sector }) => {
      const codes = [country, sector].filter((code) => code !== undefined).join(" ");
      return `<bdi>${escapeMarkup(oneLine(text))}</bdi>${codes === "" ? "" : ` <small>${escapeMarkup(codes)}</small>`}`;
    })
    .join(", ");
}
