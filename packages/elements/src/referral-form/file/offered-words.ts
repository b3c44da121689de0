/** 128 short words that can be spelled after being heard once: 42 bits in six of them. A byte holds them twice, so that none is likelier. */
export const offeredWords = `
  anka april banan bastu bild bok boll bord brev bro buss dag damm dans dike dimma docka dosa
  duk ekorre elva fat fika fil fisk fjord flagga flod fot frost gata get glas gran grus gryta
  gul gunga hage hall hammare hare hatt hav hink hund hylla is jord juli kabel kaffe kaka kamera
  kanot karta katt kiosk klocka knut ko kompass korg krita kub kudde kust lada lampa larm lera linje
  ljus lok lund maj majs matta melon moln moped mugg mur myra nav nio nyckel ost palm panna
  park penna piano pil plommon potatis pumpa radio ram regn ros saft sand sax segel sirap sko skog
  slott smultron sol sopa spade spegel sten stol sylt tak tall tango tavla tidning tomat torg trappa tratt
  tulpan tunna
`
  .trim()
  .split(/\s+/);
