import { Webhook } from 'standardwebhooks';

/**
 * The headers of Standard Webhooks. The id stays the same however often the message is sent, so that whoever gets it twice can tell; the time
 * is of this attempt, so that an old one cannot be played again.
 */
export function signed(secret: string, id: string, body: string, at = new Date()): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}
