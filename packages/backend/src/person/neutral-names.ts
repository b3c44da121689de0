import { randomInt } from 'node:crypto';

/** Trees and birds: neutral words for someone who gave no name to be called by. None says anything about a person. */
const names = `Rönn Björk Gran Tall Lönn Ask Alm Lind Hassel Hägg Sälg Vide Oxel Bok Avenbok En Idegran Lärk Poppel Asp Al Ek Körsbär Äpple
Päron Plommon Slån Hagtorn Fläder Syren Kaja Koltrast Rödhake Steglits Domherre Talgoxe Blåmes Bofink Grönfink Svala Tornsvala Ladusvala
Sädesärla Strandskata Vipa Storspov Trana Häger Sothöna Knipa Ejder Svärta Tärna Mås Fiskgjuse Tornfalk Pärluggla Kattuggla Gök Göktyta
Gröngöling Spillkråka Nötväcka Järpe Orre Tjäder Ripa Ljungpipare Rödbena Tofsvipa Stenskvätta Buskskvätta Näktergal Lövsångare Gransångare
Järnsparv Gärdsmyg Kungsfågel Sidensvans Korsnäbb Lavskrika Nötskrika Korp Råka Skata Stare Turkduva Ringduva`.split(/\s+/);

/** A word that nobody on the list is called by; with a number when every word is taken. */
export function neutralName(taken: ReadonlySet<string>, pick: (below: number) => number = below => randomInt(below)): string {
  for (let round = 1; ; round += 1) {
    const free = names.map(name => (round === 1 ? name : `${name} ${round}`)).filter(name => !taken.has(name));
    if (free.length) return free[pick(free.length)]!;
  }
}

/** Someone may have chosen one of these words themselves: then nobody else is given it. */
export function isNeutralName(name: string): boolean {
  return names.includes(name);
}
