import { expect } from '@open-wc/testing';
import { lifeAreas } from '@bostadforst/contract/goal';
import { readDraft, newDraft } from '../acts/draft.ts';
import { areasWithIdeas, ideasOf } from './ideas.ts';

const languages = ['sv', 'sv-x-ll', 'en'];

describe('Ideas', () => {
  it('are there for every life area but one’s own, in all three languages', () => {
    expect([...areasWithIdeas, 'own']).to.have.members(lifeAreas);
    for (const language of languages) expect(areasWithIdeas.flatMap(area => ideasOf(area, language))).to.have.length(30);
  });

  it('can be sent as they are', () => {
    for (const language of languages) {
      for (const idea of areasWithIdeas.flatMap(area => ideasOf(area, language))) {
        expect(readDraft(newDraft(idea), 'active'), idea.id)
          .to.have.property('goal')
          .that.includes({ title: idea.title, lifeArea: idea.lifeArea });
      }
    }
  });

  it('are short sentences in easy Swedish', () => {
    for (const { title, steps } of areasWithIdeas.flatMap(area => ideasOf(area, 'sv-x-ll'))) {
      for (const sentence of [title, ...steps]) expect(sentence.split(' ').length, sentence).to.be.at.most(15);
    }
  });

  it('are in Swedish where a language is not known', () => {
    expect(ideasOf('home', 'fi')).to.deep.equal(ideasOf('home', 'sv'));
  });
});
