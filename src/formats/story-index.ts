import type { Story } from "../story/index.js";
import type { Span } from "../text/index.js";

/** What writers look up in a story again and again. */
export interface StoryIndex {
  /** Its entities by their ids. */
  readonly entities: ReadonlyMap<string, Story["entities"][number]>;
  /** Its headline and its first paragraph. */
  readonly lead: readonly Span[];
}

const INDEXES = new WeakMap<Story, StoryIndex>();

/** The index of a story, made at its first use and dropped with it. */
export function storyIndex(story: Story): StoryIndex {
  const known = INDEXES.get(story);
  if (known) return known;
  const { blocks } = story.article;
  const first = blocks.find(({ kind }) => kind === "paragraph");
  const index: StoryIndex = {
    entities: new Map(story.entities.map((entity) => [entity.id, entity])),
    lead: blocks.filter((block) => block.kind === "headline" || block === first).map(({ span }) => span),
  };
  INDEXES.set(story, index);
  return index;
}
