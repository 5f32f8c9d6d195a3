/** What do machines read of a record's page? */
import { boundsOf } from '../../schema/bounds.ts';
import { milestoneOf } from '../../analysis/milestones.ts';
import type { Incident } from '../../schema/incident.ts';
import type { KnowledgeBase } from '../../schema/knowledge-base.ts';
import type { PageMetadata } from '../Head.astro';

/** The first sentence or two of the summary, as far as search pages print it. */
function shortened(text: string, most = 300): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}

const instant = (milliseconds: number | undefined): string | undefined =>
  milliseconds === undefined || !Number.isFinite(milliseconds) ? undefined : new Date(milliseconds).toISOString();

/** Title, dates, citation tags and a schema.org Article about an Event with its earliest start and latest end. */
export function incidentMetadata(incident: Incident, { entities }: KnowledgeBase): PageMetadata {
  const start = milestoneOf(incident, 'impact-start');
  const end = milestoneOf(incident, 'resolved');
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  return {
    title: incident.title,
    description: shortened(incident.summary),
    kind: 'article',
    published: incident.created,
    modified: incident.revised,
    citation: { title: incident.title, language: 'en' },
    structured: {
      '@type': 'Article',
      headline: incident.title,
      abstract: incident.summary,
      datePublished: incident.created,
      dateModified: incident.revised,
      author: { '@type': 'Organization', name: 'Outage Atlas' },
      identifier: incident.identifiers.map(({ value }) => value),
      about: {
        '@type': 'Event',
        name: incident.title,
        startDate: instant(start && boundsOf(start).low),
        endDate: instant(end && boundsOf(end).high),
        organizer: { '@type': 'Organization', name: nameOf(incident.provider) },
      },
    },
  };
}
