/** Words that weigh what someone has earned, by their stems: staff write Swedish also where the page speaks English. */
const merits: readonly string[] = [
  // Sober, clean. Not the adverb of “nyktert konstaterat”, which is about seeing clearly.
  String.raw`drogfri\p{L}*`,
  String.raw`o?nykt(?:er|ra|erhet\p{L}*)`,
  String.raw`nyktert(?!\s+(?:konstater|sett|betrakt|bedöm|räkna|tänk))`,
  String.raw`drug[\s-]free`,
  String.raw`sober|sobriety`,
  // Well behaved. Not “får sköta sig själv”: to be left in peace.
  String.raw`sk(?:ött|öter|öta|ötte)\s+sig(?!\s+själv)`,
  String.raw`skötsam\p{L}*`,
  String.raw`missköt\p{L}*`,
  String.raw`uppför(?:t|a|de)?\s+sig`,
  String.raw`(?:well|badly)[\s-]behaved|misbehav\p{L}*`,
  // Deserving. Not “tack vare hennes förtjänst”: what is earned in money or honour.
  String.raw`förtjän(?:a|ar|at|ade|t)`,
  String.raw`(?:un)?deserv\p{L}*`,
  String.raw`earn(?:ed|s|ing)?\s+(?:a|an|the|his|her|their|it)`,
  // Motivated. Not “motiverat beslut” nor “motivering”: that is a decision with reasons.
  String.raw`o?motiverad`,
  String.raw`motivation(?:en|s)?`,
  String.raw`(?:un)?motivated`,
  // Ready, as on a stair.
  String.raw`(?:inte|ej)\s+(?:(?:är|riktigt|ännu|än|helt)\s+)?(?:redo|mogen|mogna)`,
  String.raw`not\s+(?:yet\s+|quite\s+)?ready`,
];

/** Whole words alone: “drogs” and “förtjänst” are other words. Each choice begins with letters of its own, so that no text is slow. */
const any = new RegExp(String.raw`(?<!\p{L})(?:${merits.join('|')})(?!\p{L})`, 'iu');

/** Whether a text weighs merit. It says nothing about whether it should. */
export const weighsMerit = (text: string): boolean => any.test(text);
