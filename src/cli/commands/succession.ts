import type { Command } from '../command.js';
import { successionCommand } from '../registry/succession-command.js';

/** `microcert correct`: revokes a credential and issues it anew. */
export const correct: Command = successionCommand({
  name: 'correct',
  otherLearner: true,
  done: { en: 'Corrected, the old one is revoked:', fr: 'Corrigé, l’ancien est révoqué :' },
  examples: [
    {
      line: 'microcert correct urn:uuid:… --award corrected.yaml --issuer issuer.yaml --key issuer-key.json --out badge.json --reason "wrong number of credits" --registry registry.db',
      text: {
        en: 'the whole award, as it should have been',
        fr: 'la délivrance entière, telle qu’elle aurait dû être',
      },
    },
  ],
  follow: (registry, id, award, options) => registry.correct(id, award, options),
});

/** `microcert renew`: issues a credential anew before it ends. */
export const renew: Command = successionCommand({
  name: 'renew',
  otherLearner: true,
  done: { en: 'Renewed:', fr: 'Renouvelé :' },
  options: {
    'revoke-old': {
      type: 'boolean',
      text: {
        en: 'revoke the old one; by default it holds until its end',
        fr: 'révoquer l’ancien ; par défaut il vaut jusqu’à sa fin',
      },
    },
  },
  examples: [
    {
      line: 'microcert renew urn:uuid:… --award renewed.yaml --issuer issuer.yaml --key issuer-key.json --out badge.json --reason "passed again" --registry registry.db',
      text: {
        en: 'see microcert expiring for what ends soon',
        fr: 'voir microcert expiring pour ce qui se termine bientôt',
      },
    },
  ],
  follow: (registry, id, award, options, { flag }) =>
    registry.renew(id, award, { ...options, revokeOld: flag('revoke-old') }),
});
