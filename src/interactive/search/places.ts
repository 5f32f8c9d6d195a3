/** Which places inside a found page does a reader want to land on? */
import { markedWords } from './excerpt.ts';
import type { FoundPage, FoundPlace } from './index-of-pages.ts';

/** A page with a dozen places would push the next page out of sight. */
const most = 4;

export interface Places {
  /** Best places, the best first. */
  readonly best: readonly FoundPlace[];
  /** The others, in the order of the page. */
  readonly others: readonly FoundPlace[];
  /** What was found before the first place that has an address of its own. */
  readonly lead?: FoundPlace | undefined;
}

/** A statement is exact, a whole section holds many, and a source only tells what it is about. */
function vaguenessOf({ anchor }: FoundPlace): number {
  if (/^s\d+$/.test(anchor?.id ?? '')) return 2;
  return /^h\d$/.test(anchor?.element ?? '') ? 1 : 0;
}

/** How well the best word of a place fits; a sum would favour whatever is long. */
const fitOf = (place: FoundPlace): number =>
  Math.max(0, ...place.weighted_locations.map(({ balanced_score }) => balanced_score));

/** Places with more of the question's words come first, then the exact ones, then the better fit, then page order. */
export function placesOf(page: FoundPage): Places {
  const places = page.sub_results.filter(({ anchor }) => anchor !== undefined);
  const best = places
    .map((place) => ({ place, words: markedWords(place.excerpt).size, vague: vaguenessOf(place), fit: fitOf(place) }))
    .sort((a, b) => b.words - a.words || a.vague - b.vague || b.fit - a.fit)
    .slice(0, most)
    .map(({ place }) => place);
  return {
    best,
    others: places.filter((place) => !best.includes(place)),
    lead: page.sub_results.find(({ anchor }) => anchor === undefined),
  };
}
