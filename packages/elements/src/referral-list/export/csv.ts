/** What Swedish Excel opens without asking: a byte order mark, semicolons, and lines that end as it ends them. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map(row => row.map(cell).join(';')).join('\r\n')}\r\n`;

/**
 * A cell that a spreadsheet would reckon with is held as text by an apostrophe before it: an alias is whatever someone wrote. Also where the
 * sign stands after a space or in a wide script, which some spreadsheets read alike.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const held = /^[\s\u00A0\u200B\uFEFF]*[=+\-@|%＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n']/.test(held) || held !== held.trim() ? `"${held.replaceAll('"', '""')}"` : held;
}
