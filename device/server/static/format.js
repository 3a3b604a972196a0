// How numbers and times are written.

/** Return digits with a decimal point, such as "0012.345"; other texts stay as they are. */
export function withPoint(text, decimals) {
  if (!decimals || !/^\d+$/.test(text)) return text;
  const digits = text.padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Return a reading in one line, with its decimal point and unit. */
export function shownReading(text, { decimals, unit }) {
  if (!text) return "no digits";
  const number = withPoint(text, decimals).replaceAll("\n", " ");
  return unit && !text.includes("\n") ? `${number} ${unit}` : number;
}

/** Return a date and time; the year only if it is not this one. */
export function dateAndTime(when) {
  const thisYear = when.getFullYear() === new Date().getFullYear();
  return when.toLocaleString([], {
    year: thisYear ? undefined : "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

/** Return a count with its noun, such as "1 digit" or "4 digits". */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
