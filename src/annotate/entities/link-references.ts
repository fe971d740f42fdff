import { quotedWords, type Sentence } from "../../syntax/index.js";
import { addReference, type Cluster, clusterOf, joinClusters, standing } from "./cluster.js";
import type { Reading } from "./describe.js";
import { linkDescription } from "./description-links.js";
import { linkFirstPerson } from "./first-person.js";
import { recogniseLeaders } from "./known-people.js";
import { placeNames } from "./name-links.js";
import { linkPronoun, type Scene } from "./pronoun-links.js";
import { isTitle, type Reference } from "./reference.js";
import { settleKinds } from "./settle-kinds.js";

/** Joins the references of a story, in text order, into clusters: names first, then descriptions and pronouns as they come. */
export function linkReferences(
  references: readonly Reference[],
  readings: readonly Reading[],
  sentences: readonly Sentence[],
  published: string | undefined,
): Cluster[] {
  const placed = placeNames(references);
  settleKinds(new Set(placed.values()), readings);
  const clusters = new Set<Cluster>(placed.values());
  recogniseLeaders([...clusters], published);
  const scene: Scene = { readings, before: [], governments: new Map() };
  const words = new Words(references, readings);
  for (const reference of references) {
    words.pass(reference);
    const cluster = reference.thing ? clusterOf(reference) : place(reference, placed, scene, words, clusters);
    if (!cluster) continue;
    placed.set(reference, cluster);
    scene.before.push({ reference, cluster });
    const id = cluster.known?.id;
    if (id?.startsWith("gov:") && !scene.governments.has(id)) scene.governments.set(id, cluster);
  }
  linkSpeakers(references, placed, scene, sentences);
  const found = [...clusters].filter((cluster) => cluster.references.length > 0);
  recogniseLeaders(found, published);
  inheritCountries(found, placed, words);
  return found;
}

/** The references of a story by their words. */
class Words {
  /** How many words stand before each sentence, with one more for the end of each. */
  readonly #before: readonly number[];
  readonly #byHead = new Map<number, Reference>();
  /** Descriptions of one person by the word behind them: the title that a tree has cut off its name. */
  readonly #titleBefore = new Map<number, Reference>();

  /** Descriptions of one person by the word for what they belong to. */
  readonly #titleOf = new Map<number, Reference>();

  constructor(references: readonly Reference[], readings: readonly Reading[]) {
    const before = [0];
    for (const { tree } of readings) before.push((before.at(-1) ?? 0) + tree.tokens.length + 1);
    this.#before = before;
    for (const reference of references) this.#byHead.set(this.#key(reference.sentence, reference.head), reference);
  }

  /** The person told by office right before whom it is that the reference has: "the leader" of "the leader of the party". */
  ownedBy({ sentence, head }: Reference): Reference | undefined {
    return this.#titleOf.get(this.#key(sentence, head));
  }

  /** Notes that the story has come to the reference. */
  pass(reference: Reference): void {
    if (isTitle(reference) && reference.owner !== undefined)
      this.#titleOf.set(this.#key(reference.sentence, reference.owner), reference);
    if (isTitle(reference)) this.#titleBefore.set(this.#key(reference.sentence, reference.to), reference);
  }

  /** The reference whose head is the word. */
  at(sentence: number, word: number): Reference | undefined {
    return this.#byHead.get(this.#key(sentence, word));
  }

  /** The title that ends before the word. */
  titleBefore(sentence: number, word: number): Reference | undefined {
    return this.#titleBefore.get(this.#key(sentence, word));
  }

  #key(sentence: number, word: number): number {
    return (this.#before[sentence] ?? 0) + word;
  }
}

function place(
  reference: Reference,
  placed: ReadonlyMap<Reference, Cluster>,
  scene: Scene,
  words: Words,
  clusters: Set<Cluster>,
): Cluster | undefined {
  if (reference.form === "pronoun") {
    const cluster = linkPronoun(reference, scene);
    if (cluster) addReference(cluster, reference);
    return cluster;
  }
  const beside = byApposition(reference, placed, scene.readings, words);
  if (reference.form === "description") {
    const earlier = beside ?? linkDescription(reference, scene, (other) => ownerOf(other, placed, words));
    if (earlier) addReference(earlier, reference);
    const cluster = earlier ?? clusterOf(reference);
    clusters.add(cluster);
    return cluster;
  }
  const named = placed.get(reference);
  const cluster = named && standing(named);
  if (cluster && beside && beside !== cluster && beside.names.size === 0) {
    joinClusters(cluster, beside);
    clusters.delete(beside);
  }
  return cluster;
}

/** "I" and "we" in quotations, once everybody else is placed. */
function linkSpeakers(
  references: readonly Reference[],
  placed: Map<Reference, Cluster>,
  scene: Scene,
  sentences: readonly Sentence[],
): void {
  const bySentence = new Map<number, Reference[]>();
  for (const reference of references) {
    const list = bySentence.get(reference.sentence);
    if (list) list.push(reference);
    else bySentence.set(reference.sentence, [reference]);
  }
  const quoted = quotedWords(sentences);
  for (const reference of references) {
    if (reference.form !== "pronoun" || placed.has(reference)) continue;
    const cluster = linkFirstPerson(reference, bySentence, placed, scene, quoted);
    if (!cluster) continue;
    addReference(standing(cluster), reference);
    placed.set(reference, standing(cluster));
  }
}

/** The cluster of the word that a reference has for its owner. */
function ownerOf({ sentence, owner }: Reference, placed: ReadonlyMap<Reference, Cluster>, words: Words): Cluster | undefined {
  const reference = owner === undefined ? undefined : words.at(sentence, owner);
  const found = reference && placed.get(reference);
  return found && standing(found);
}

/** What somebody owns is of the owner's country: "its troops", "Djindjic's coalition", "supporters of Mugabe". */
function inheritCountries(clusters: readonly Cluster[], placed: ReadonlyMap<Reference, Cluster>, words: Words): void {
  for (const cluster of clusters) {
    if (cluster.country !== undefined || cluster.names.size > 0) continue;
    for (const reference of cluster.references) {
      const owning = ownerOf(reference, placed, words);
      if (!owning || owning === cluster) continue;
      const { country, state, local } = owning;
      if (country !== undefined) cluster.country = country;
      else [cluster.state, cluster.local] = [state, local];
      break;
    }
  }
}

/** The cluster of what this phrase stands beside: "Volodymyr Zelenskiy, the Ukrainian president". */
function byApposition(
  reference: Reference,
  placed: ReadonlyMap<Reference, Cluster>,
  readings: readonly Reading[],
  words: Words,
): Cluster | undefined {
  const title =
    reference.form === "name" && reference.kind === "person"
      ? words.titleBefore(reference.sentence, reference.nameFrom ?? reference.from)
      : undefined;
  const titled = title && title !== reference ? placed.get(title) : undefined;
  if (titled) return standing(titled);
  const token = readings[reference.sentence]?.tree.tokens[reference.head];
  if (token?.deprel !== "appos") return undefined;
  const beside = words.at(reference.sentence, token.head);
  // "The leader of the Liberal Party, Mia Strand": the tree may have her beside the party.
  const other = beside && reference.kind === "person" && beside.kind === "organization" ? words.ownedBy(beside) : beside;
  const found = other && placed.get(other);
  if (!other || !found || other.plural !== reference.plural || other.kind !== reference.kind) return undefined;
  return other.form === "name" && reference.form === "name" ? undefined : standing(found);
}
