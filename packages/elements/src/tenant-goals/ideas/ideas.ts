import type { LifeArea } from '@bostadforst/contract/goal';
import en from './ideas.en.ts';
import easy from './ideas.sv-x-ll.ts';
import { sv } from './ideas.sv.ts';

type IdeaId = keyof typeof sv;

/** A goal to begin from. Choosing one fills the form, where every word of it can be changed. */
export interface Idea {
  id: IdeaId;
  lifeArea: LifeArea;
  title: string;
  steps: readonly string[];
}

/** All three languages lie together: whoever changes language on a poor connection waits for nothing. */
const words: Record<string, Record<IdeaId, readonly string[]>> = { sv, 'sv-x-ll': easy, en };

const ids = {
  home: ['home_settle', 'home_sleep', 'home_visitors', 'home_neighbours'],
  health: ['health_doctor', 'health_hepc', 'health_teeth', 'health_exercise', 'health_mind'],
  economy: ['econ_first_rent', 'econ_rent_on_time', 'econ_debts', 'econ_own_account'],
  relations: ['rel_children', 'rel_friend', 'rel_family'],
  occupation: ['occ_something', 'occ_job', 'occ_study'],
  substance_use: ['sub_get_clean', 'sub_less'],
  safety: ['safe_home', 'safe_violence'],
  leisure: ['leis_fun', 'leis_pet', 'leis_book'],
  rights_documents: ['doc_id', 'doc_mail', 'doc_apply', 'doc_own_lease'],
} as const satisfies Partial<Record<LifeArea, readonly IdeaId[]>>;

/** The life areas that have ideas, in the order they are shown. */
export const areasWithIdeas = Object.keys(ids) as (keyof typeof ids)[];

/** The ideas of one life area, in the language asked for. */
export function ideasOf(lifeArea: keyof typeof ids, language: string): Idea[] {
  return ids[lifeArea].map(id => {
    const [title = '', ...steps] = (words[language] ?? sv)[id];
    return { id, lifeArea, title, steps };
  });
}
