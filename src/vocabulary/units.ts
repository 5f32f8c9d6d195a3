/** In what is harm counted, and which figures can be drawn beside each other? UCUM codes where they exist. */
import type { Term } from './term.ts';

/** Families of units: one panel of the impact chart each; only like is drawn beside like. */
export const unitFamilies = [
  { id: 'machines', label: 'Machines', definition: 'Computers, servers and other devices.' },
  { id: 'people', label: 'People', definition: 'Users, passengers, patients and others who were harmed.' },
  {
    id: 'organisations',
    label: 'Organisations and places',
    definition: 'Customers, hospitals, shops and other bodies.',
  },
  { id: 'journeys', label: 'Journeys', definition: 'Flights and other journeys.' },
  { id: 'money', label: 'Money', definition: 'Losses, claims and payments.' },
  { id: 'services', label: 'Services', definition: 'Services, sites and requests.' },
  { id: 'share', label: 'Shares', definition: 'Parts of a whole, in per cent.' },
  { id: 'time', label: 'Time', definition: 'Spans of time that a source states.' },
  { id: 'reports', label: 'Reports', definition: 'User reports on outage trackers: reports, not users.' },
] as const satisfies readonly Term[];

export type UnitFamily = (typeof unitFamilies)[number]['id'];

interface UnitTerm extends Term {
  readonly family: UnitFamily;
  /** Singular and plural as printed after a number. */
  readonly one: string;
  readonly many: string;
  /** Code of the Unified Code for Units of Measure, where one exists. */
  readonly ucum?: string;
}

const counted = <const Id extends string>(
  id: Id,
  family: UnitFamily,
  one: string,
  definition: string,
  many = `${one}s`,
) => ({ id, label: many, definition, family, one, many }) satisfies UnitTerm;

export const units = [
  counted('devices', 'machines', 'device', 'Computers of any kind on which the software failed.'),
  counted('computers', 'machines', 'computer', 'Computers that people work at.'),
  counted('servers', 'machines', 'server', 'Computers that serve others.'),
  counted('users', 'people', 'user', 'People with an account or a connection.'),
  counted('people', 'people', 'person', 'People, however counted.', 'people'),
  counted('passengers', 'people', 'passenger', 'People who had booked or begun a journey.'),
  counted('customers', 'organisations', 'customer', 'Organisations or persons with a contract.'),
  counted('organisations', 'organisations', 'organisation', 'Bodies of any kind.'),
  counted('companies', 'organisations', 'company', 'Firms.', 'companies'),
  counted('airlines', 'organisations', 'airline', 'Airlines.'),
  counted('hospitals', 'organisations', 'hospital', 'Hospitals.'),
  counted('practices', 'organisations', 'practice', 'Doctors’ practices.'),
  counted('states', 'organisations', 'state', 'States of a federation.'),
  counted('flights', 'journeys', 'flight', 'Scheduled flights.'),
  counted('services', 'services', 'service', 'Services or network end points.'),
  counted('sites', 'services', 'site', 'Web sites or domains.'),
  counted('requests', 'services', 'request', 'Single requests to a service.'),
  {
    id: 'USD',
    label: 'US dollars',
    definition: 'United States dollars of the stated year.',
    family: 'money',
    one: 'US dollar',
    many: 'US dollars',
  },
  {
    id: 'percent',
    label: 'per cent',
    definition: 'Hundredth parts of the stated whole.',
    family: 'share',
    one: 'per cent',
    many: 'per cent',
    ucum: '%',
  },
  {
    id: 'percent-of-reports',
    label: 'per cent of reports',
    definition: 'Hundredth parts of the user reports on an outage tracker: of reports, not of users.',
    family: 'reports',
    one: 'per cent of reports',
    many: 'per cent of reports',
    ucum: '%',
  },
  {
    id: 'reports',
    label: 'reports',
    definition: 'User reports on an outage tracker: reports, not users.',
    family: 'reports',
    one: 'report',
    many: 'reports',
  },
  {
    id: 'min',
    label: 'minutes',
    definition: 'Minutes, as a source states them.',
    family: 'time',
    one: 'minute',
    many: 'minutes',
    ucum: 'min',
  },
  {
    id: 'h',
    label: 'hours',
    definition: 'Hours, as a source states them.',
    family: 'time',
    one: 'hour',
    many: 'hours',
    ucum: 'h',
  },
] as const satisfies readonly UnitTerm[];

export type Unit = (typeof units)[number]['id'];
