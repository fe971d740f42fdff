import type { Participant } from "../events/index.js";
import type { Story } from "../story/index.js";
import { storyIndex } from "./story-index.js";

/** The fullest name that the story has for a participant: that of its entity where known, else the words of the clause. */
export function participantName(participant: Participant, story: Story | undefined): string {
  return entityOf(participant, story)?.name ?? participant.text;
}

/** The entity of a participant, where the story is known and has it. */
export function entityOf({ entity }: Participant, story: Story | undefined): Story["entities"][number] | undefined {
  return entity === undefined || story === undefined ? undefined : storyIndex(story).entities.get(entity);
}
