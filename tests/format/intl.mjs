// Prints by ICU, as Intl of node offers it. Reads a JSON list of cases and writes a JSON list of texts, one for each.
//
// A case is [service, locale, options, value], the service by its name in Intl. Days are ISO texts, a pair of them is a
// range; numbers are texts too, as a number of JavaScript holds 17 digits at most.

import { readFileSync } from "node:fs";

const day = (text) => new Date(text); // midnight, UTC

const PRINT = {
  DateTimeFormat: (format, value) =>
    Array.isArray(value) ? format.formatRange(...value.map(day)) : format.format(day(value)),
  NumberFormat: (format, value) => format.format(value),
  ListFormat: (format, value) => format.format(value),
  DisplayNames: (format, value) => format.of(value),
};

// Making a formatter is dear, using it is not.
const made = new Map();

function formatter(service, locale, options) {
  const key = JSON.stringify([service, locale, options]);
  if (!made.has(key)) made.set(key, new Intl[service](locale, options));
  return made.get(key);
}

const cases = JSON.parse(readFileSync(0, "utf-8"));
const texts = cases.map(([service, locale, options, value]) =>
  PRINT[service](formatter(service, locale, options), value),
);
process.stdout.write(JSON.stringify(texts));
