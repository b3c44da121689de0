/** A calendar day in Sweden, `YYYY-MM-DD`. */
export type Day = string;

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });
const dayMs = 86_400_000;

/** The day it is in Sweden at that moment. */
export function dayOf(moment: Date): Day {
  return inStockholm.format(moment);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** So many months later, the month's last day where the number does not exist. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** So many working days later: Monday to Friday, not on public holidays nor on Midsummer, Christmas and New Year's Eve. */
export function addWorkingDays(day: Day, days: number): Day {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Lag 1989:253 om allmänna helgdagar, and the eves that count as Sundays (lag 1930:173 2 §; semesterlagen 3 a §). */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const monthAndDate = day.slice(5);
  if (['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].includes(monthAndDate)) return false;
  if (weekday === 5 && monthAndDate >= '06-19' && monthAndDate <= '06-25') return false;
  const easter = easterOf(Number(day.slice(0, 4)));
  return ![-2, 1, 39].some(after => addDays(easter, after) === day);
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Meeus). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
