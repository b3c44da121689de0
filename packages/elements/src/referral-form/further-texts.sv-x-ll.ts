import type { sv } from './further-texts.sv.ts';

export default {
  dataWho: 'Vem som ansvarar',
  dataWhy: 'Varför vi behöver uppgifterna',
  dataGround: 'Vad lagen säger',
  dataKept: 'Så länge sparar vi',
  dataRights: 'Dina rättigheter',
  dataOfficer: 'Dataskyddsombud',
  dataComplaints: 'Om du vill klaga',
  dataSecrecy:
    'Personalen får inte prata om dig med vem som helst. Det kallas sekretess. Oftast bestämmer du själv. Du säger ja eller nej.',
} satisfies Record<keyof typeof sv, string>;
