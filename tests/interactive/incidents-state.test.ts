import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterToLoosen,
  listAddressOf,
  listStateOf,
  ordered,
  orders,
  passes,
  type ListState,
  type Row,
} from '../../src/interactive/incidents/state.ts';

const row = (title: string, began: number, recover: number, values: Partial<Row['values']> = {}): Row => ({
  title,
  began,
  recover,
  silence: recover / 2,
  values: { provider: ['p'], factor: ['dns'], year: ['2024'], evidence: ['A'], ...values },
});
const rows = [
  row('Beta', 1, 30),
  row('Alpha', 2, NaN, { provider: ['q'] }),
  row('Gamma', 3, 10, { factor: ['dns', 'power'], year: ['2025'] }),
];
const stateOf = (address: string): ListState => listStateOf(new URLSearchParams(address));
const titles = (address: string) => ordered(rows, stateOf(address)).map(({ title }) => title);

describe('the order', () => {
  test('is newest first, unless asked otherwise', () => {
    expect(titles('')).toEqual(['Gamma', 'Alpha', 'Beta']);
    expect(titles('order=nonsense')).toEqual(titles(''));
    expect(titles('order=title')).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  test('puts what is not known last, both ways', () => {
    expect(titles('order=longest')).toEqual(['Beta', 'Gamma', 'Alpha']);
    expect(titles('order=shortest')).toEqual(['Gamma', 'Beta', 'Alpha']);
  });

  test.each(orders)('%s keeps every row', (order) => {
    expect(titles(`order=${order}`).sort()).toEqual(['Alpha', 'Beta', 'Gamma']);
  });
});

describe('filters', () => {
  test('together let pass what has a value of each', () => {
    const passing = (address: string) =>
      rows.filter((each) => passes(each, stateOf(address))).map(({ title }) => title);
    expect(passing('')).toHaveLength(3);
    expect(passing('factor=power')).toEqual(['Gamma']);
    expect(passing('factor=dns&year=2024')).toEqual(['Beta', 'Alpha']);
    expect(passing('factor=power&year=2024')).toEqual([]);
  });

  test('name the one to loosen where nothing is left', () => {
    expect(filterToLoosen(rows, stateOf('factor=power&year=2024'))).toEqual({ filter: 'factor', rows: 2 });
    expect(filterToLoosen(rows, stateOf('factor=fire&year=1999'))).toBeUndefined();
  });
});

test('a state survives its address, and the list as built has none', () => {
  const word = fc.constantFrom('', 'aws', 'dns', '2024', 'A', 'control-plane');
  const states = fc.record({
    chosen: fc.record({ provider: word, factor: word, year: word, evidence: word }),
    order: fc.constantFrom(...orders),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(stateOf(listAddressOf(state).slice(1))).toEqual(state);
    }),
    { numRuns: 1000 },
  );
  expect(listAddressOf(stateOf(''))).toBe('');
  expect(stateOf('provider=%3Cscript%3E&year=2024%20').chosen).toEqual({
    provider: '',
    factor: '',
    year: '',
    evidence: '',
  });
});
