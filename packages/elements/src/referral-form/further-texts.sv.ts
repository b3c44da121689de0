/** Who is responsible for what is written. The answers are the municipality's own. */
export const sv = {
  dataWho: 'Ansvarig',
  dataWhy: 'Varför vi behöver uppgifterna',
  dataGround: 'Stöd i lagen',
  dataKept: 'Hur länge de sparas',
  dataRights: 'Rättigheter',
  dataOfficer: 'Dataskyddsombud',
  dataComplaints: 'Om du vill klaga',
  dataSecrecy:
    'Vad personalen får berätta för varandra är en annan sak. Det handlar om sekretess, och där bestämmer personen det mesta med sitt ja eller nej.',
};
