// Which page stands for each template of the site?
export const templates = [
  ['home', ''],
  ['incidents', 'incidents/'],
  ['the longest record', 'incidents/2024-07-19-crowdstrike-channel-file-291/'],
  ['a shorter record', 'incidents/2025-03-01-microsoft-365-authentication-outage/'],
  ['compare', 'compare/'],
  ['providers', 'providers/'],
  ['a provider', 'providers/microsoft/'],
  ['services', 'services/'],
  ['a service', 'services/amazon-dynamodb/'],
  ['an organisation', 'organisations/discord/'],
  ['factors', 'factors/'],
  ['a factor', 'factors/dns/'],
  ['a record of one event or few', 'incidents/2024-07-30-azure-front-door-ddos/'],
  ['the gallery of charts', 'charts/'],
  ['a kind of chart', 'charts/all-incidents/'],
  ['a chart of one incident', 'charts/impact/2024-07-19-crowdstrike-channel-file-291/'],
  ['a chart of many incidents', 'charts/all-incidents/default/'],
  ['an embedded chart', 'embed/charts/incident-timeline/2025-03-01-microsoft-365-authentication-outage/'],
  ['analysis', 'analysis/'],
  ['an essay', 'analysis/identity-is-the-common-point/'],
  ['glossary', 'learn/glossary/'],
  ['replays', 'learn/replay/'],
  ['a replay', 'learn/replay/2024-07-19-crowdstrike-channel-file-291/'],
  ['methods', 'methods/'],
  ['search', 'search/'],
  ['no such page', '404.html'],
] as const;

export const themes = ['light', 'dark'] as const;

/** A small phone, a tablet, a desk. */
export const widths = [320, 768, 1280] as const;
