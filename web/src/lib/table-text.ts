/** Italian spreadsheets want semicolons between cells and a comma in numbers. */
export type CellSeparator = ',' | ';';

const BYTE_ORDER_MARK = '\uFEFF';

/** A table of values as spreadsheets open it by a double click: with a byte order mark. Nothing in it is computed. */
export function toTableText(rows: readonly (readonly string[])[], separator: CellSeparator): string {
  const lines = rows.map((cells) => cells.map((cell) => toCell(cell, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** Hundredths as a number with two decimals. */
export function numberCell(hundredths: number, separator: CellSeparator): string {
  const text = (hundredths / 100).toFixed(2);
  return separator === ';' ? text.replace('.', ',') : text;
}

/** RFC 4180; formulas are kept from being computed, numbers below zero are none. */
function toCell(text: string, separator: string): string {
  const isNumber = /^-?\d+([.,]\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
