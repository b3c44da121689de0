import { seal } from '../referral-form/file/sealed-file.ts';

/** A file that the person's own form has saved, under this pass-phrase. */
export async function savedDraft(passPhrase: string, wish = 'Sova i lugn och ro'): Promise<File> {
  const answers = { alias: ['Robin'], reach: ['no_way_yet'], wish: [wish] };
  const bytes = await seal(JSON.stringify({ path: 'self', answers, key: '', receipt: '' }), passPhrase);
  return new File([bytes], 'anteckning.bf');
}
