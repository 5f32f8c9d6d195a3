/** How does a table become a CSV file (RFC 4180) that a spreadsheet cannot mistake for formulas? */
import type { Table } from '../drawing/scene.ts';

/** A leading sign that spreadsheets take for a formula gets an apostrophe before it, unless the cell is a number. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t]/.test(value) && !/^[+-]?\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows of cells as CSV text with CRLF line ends. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** The table beside a picture. */
export function tableCsvOf(table: Table): string {
  return csvOf(
    table.columns.map((column) => column.label),
    table.rows,
  );
}
