/** What does the front matter of an analysis say? */
import { z } from 'zod';
import { calendarDay } from './instant.ts';
import { incidentId } from './incident.ts';
import { line } from './text.ts';

export const essayFrontMatter = z
  .strictObject({
    title: line(140).meta({ description: 'The thesis, as a title.' }),
    summary: line(600).meta({ description: 'Two or three sentences.' }),
    published: calendarDay,
    revised: calendarDay,
    incidents: z.array(incidentId).min(1).max(40).meta({ description: 'Ids of the incidents on which it rests.' }),
  })
  .meta({ description: 'The front matter of an analysis.' });

export type EssayFrontMatter = z.output<typeof essayFrontMatter>;
