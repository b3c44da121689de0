import { steeringPoints, steeringQuestions } from '@bostadforst/contract/steering-back';
import { steeringBackRoutes } from '@bostadforst/contract/steering-back/routes';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { composition } from './composition.ts';
import { reviews } from './review-store.ts';

/** How many times of going through the questions are shown. */
const shownReviews = 12;

export function serveSteeringBack(house: House): void {
  serve(house, steeringBackRoutes, 'getSteeringBack', async ({ room }) => {
    room.audit({ kind: 'steering_back' });
    const { need } = room.programme;
    return {
      ...(await composition(room)),
      ...(need ? { need } : {}),
      questions: steeringPoints.map(point => ({ point, question: steeringQuestions[point] })),
      reviews: await reviews(room).latest(shownReviews),
    };
  });

  serve(house, steeringBackRoutes, 'reviewSteering', {
    store: async ({ body, who, room }) => {
      const id = await reviews(room).add(body, who);
      room.audit({ kind: 'steering_back', recordId: id });
      return id;
    },
    answer: ({ room }, id) => reviews(room).one(id),
  });
}
