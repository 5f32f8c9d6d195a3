/** In which walk of life does an organisation work, so that readers can see what an outage reached? */
import type { Term } from './term.ts';

export const sectors = [
  { id: 'aviation', label: 'aviation', definition: 'Airlines, airports and air traffic.' },
  { id: 'banking', label: 'banking and finance', definition: 'Banks, payments, exchanges, pensions and insurance.' },
  { id: 'commerce', label: 'commerce', definition: 'Shops, restaurants and market places, on line or not.' },
  { id: 'education', label: 'education and research', definition: 'Schools, universities and research institutions.' },
  { id: 'emergency', label: 'emergency services', definition: 'Emergency calls, police, fire and rescue services.' },
  { id: 'energy', label: 'energy and water', definition: 'Supply of electricity, gas and water.' },
  { id: 'games', label: 'games', definition: 'Makers and operators of games.' },
  { id: 'government', label: 'government', definition: 'Administrations, courts, parliaments and their services.' },
  { id: 'health', label: 'health', definition: 'Hospitals, practices, pharmacies and health services.' },
  { id: 'leisure', label: 'leisure and sport', definition: 'Sports clubs, parks, museums, hotels and tickets.' },
  { id: 'media', label: 'media', definition: 'Newspapers, broadcasters, music and video.' },
  { id: 'messaging', label: 'messaging and social media', definition: 'Networks and messengers on which people meet.' },
  { id: 'software', label: 'software and hosting', definition: 'Programs and hosted services for other firms.' },
  { id: 'telecommunications', label: 'telecommunications', definition: 'Telephone and access to the Internet.' },
  { id: 'transport', label: 'transport and logistics', definition: 'Rail, road, taxis, post and deliveries.' },
  { id: 'devices', label: 'devices', definition: 'Makers of devices for homes and persons that rest on a cloud.' },
  { id: 'several', label: 'several sectors', definition: 'A group whose members work in different sectors.' },
] as const satisfies readonly Term[];
