/** How does English write counts, money and shares? */
import type { Impact } from '../schema/impact.ts';
import { units, type Unit } from '../vocabulary/units.ts';
import { termOf } from '../vocabulary/term.ts';

/** At most `digits` decimals, none where they are zero, thousands grouped. */
function plain(value: number, digits: number): string {
  const [whole = '', fraction = ''] = value.toFixed(digits).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}

/** "5,582", "8.5 million", "1.938 billion": nothing is rounded away below six digits of a figure. */
export function count(value: number): string {
  if (value >= 1e9) return `${plain(value / 1e9, 3)} billion`;
  if (value >= 1e6) return `${plain(value / 1e6, 3)} million`;
  return plain(value, 2);
}

/** "one" or "many" behind a count: "5,582 flights", "1 flight". */
export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** A count with its unit: "5,582 flights", "$5.4 billion", "97 %". */
export function amount(value: number, unit: Unit): string {
  if (unit === 'USD') return `$${count(value)}`;
  const { one, many } = termOf(units, unit);
  if (unit === 'percent') return `${count(value)} %`;
  if (unit === 'percent-of-reports') return `${count(value)} % of reports`;
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** The figure alone, with its bounds: "5,168 to 5,171 flights", "at least 25,500 passengers". */
export function figure(impact: Pick<Impact, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>): string {
  const { value, low, high, unit, qualifier } = impact;
  // The unit stands once, after the range; a currency sign stands before each end.
  const from = unit === 'USD' ? amount(low ?? 0, unit) : count(low ?? 0);
  const text = value !== undefined ? amount(value, unit) : `${from} to ${amount(high ?? 0, unit)}`;
  if (qualifier === 'at-least') return `at least ${text}`;
  if (qualifier === 'at-most') return `at most ${text}`;
  return text;
}
