/** What stands in a story, at whatever depth of lists, quotations and emphasis? */
import type { Block, Inline, Place, Story } from '../schema/story.ts';

/** Every block, an outer one before those inside it. */
export function blocksOf(story: Story): readonly Block[] {
  return story.flatMap((block): readonly Block[] => {
    if (block.kind === 'list') return [block, ...block.items.flatMap((item) => blocksOf(item))];
    if (block.kind === 'quote') return [block, ...blocksOf(block.children)];
    return [block];
  });
}

/** The inline parts, with those inside links and emphasis, in the order of the text. */
export function flattened(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] =>
    'children' in inline ? [inline, ...flattened(inline.children)] : [inline],
  );
}

export interface TextBlock {
  readonly block: Extract<Block, { kind: 'heading' | 'paragraph' }>;
  readonly inlines: readonly Inline[];
}

/** The blocks that hold running text. */
export function textBlocksOf(story: Story): readonly TextBlock[] {
  return blocksOf(story).flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? [{ block, inlines: flattened(block.children) }] : [],
  );
}

/** All inline parts of one kind. */
export function inlinesOf<Kind extends Inline['kind']>(
  story: Story,
  kind: Kind,
): readonly Extract<Inline, { kind: Kind }>[] {
  return textBlocksOf(story).flatMap(({ inlines }) =>
    inlines.filter((inline): inline is Extract<Inline, { kind: Kind }> => inline.kind === kind),
  );
}

/** The letters of inline parts, as a reader sees them, without marks. */
export function lettersOf(inlines: readonly Inline[]): string {
  return flattened(inlines)
    .map((inline) => (inline.kind === 'text' || inline.kind === 'code' ? inline.text : ''))
    .join('');
}

/** Where a part of the story stands, as a breach says it. */
export function inStory(place: Place) {
  return { part: 'story', path: [], place } as const;
}
