import type { CommandEntry, CommandGroup } from '../command.js';

/** Every command, in the order of a first use; what one of them needs is loaded when it is called. */
export const COMMANDS: readonly (CommandEntry | CommandGroup)[] = [
  {
    name: 'init',
    summary: {
      en: 'Write a definition, award, issuer, cohort or pathway to start from; asks at a terminal.',
      fr: 'Écrire définition, délivrance, émetteur, cohorte ou parcours pour débuter ; interroge au terminal.',
    },
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'check',
    summary: {
      en: 'Check definitions against the European standard elements.',
      fr: 'Contrôler des définitions selon les éléments standard européens.',
    },
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'keygen',
    summary: {
      en: 'Make the signing key of an issuer (Ed25519 by default).',
      fr: 'Créer la clé de signature d’un émetteur (Ed25519 par défaut).',
    },
    load: async () => (await import('./keygen.js')).keygen,
  },
  {
    name: 'issue',
    summary: {
      en: 'Issue an award as a signed Open Badge 3.0.',
      fr: 'Délivrer une micro-certification en Open Badge 3.0 signé.',
    },
    load: async () => (await import('./issue.js')).issue,
  },
  {
    name: 'endorse',
    summary: {
      en: 'Sign what you say of somebody’s definition, badge or profile.',
      fr: 'Signer ce que vous dites de la définition, du badge ou du profil d’autrui.',
    },
    load: async () => (await import('./endorse.js')).endorse,
  },
  {
    name: 'verify',
    summary: {
      en: 'Verify signed credentials (JSON, JWT, PNG, SVG), offline unless told otherwise.',
      fr: 'Vérifier des justificatifs signés (JSON, JWT, PNG, SVG), hors ligne sauf demande.',
    },
    load: async () => (await import('./verify.js')).verify,
  },
  {
    name: 'stack',
    summary: {
      en: 'Say what verified credentials add up to on the way to a larger award.',
      fr: 'Dire ce que des justificatifs vérifiés forment, vers une certification plus large.',
    },
    load: async () => (await import('./stack.js')).stack,
  },
  {
    name: 'inspect',
    summary: {
      en: 'Show what a credential holds, without judging it.',
      fr: 'Montrer le contenu d’un justificatif, sans le juger.',
    },
    load: async () => (await import('./inspect.js')).inspect,
  },
  {
    name: 'bake',
    summary: {
      en: 'Put a signed credential into a PNG or SVG picture.',
      fr: 'Mettre un justificatif signé dans une image PNG ou SVG.',
    },
    load: async () => (await import('./bake.js')).bake,
  },
  {
    name: 'unbake',
    summary: {
      en: 'Take the credential out of a picture.',
      fr: 'Extraire le justificatif d’une image.',
    },
    load: async () => (await import('./unbake.js')).unbake,
  },
  {
    name: 'render',
    summary: {
      en: 'Make a certificate (HTML, PDF) of a signed credential.',
      fr: 'Faire un certificat (HTML, PDF) d’un justificatif signé.',
    },
    load: async () => (await import('./render.js')).render,
  },
  {
    name: 'publish',
    summary: {
      en: 'Write the site of an issuer: did.json, status lists, a page per micro-certification.',
      fr: 'Écrire le site d’un émetteur : did.json, listes de statuts, une page par micro-certification.',
    },
    load: async () => (await import('./publish.js')).publish,
  },
  {
    name: 'wallet',
    summary: {
      en: 'Keep the credentials you were awarded, and show those you choose.',
      fr: 'Garder les justificatifs reçus, et montrer ceux que l’on choisit.',
    },
    loadGroup: async () => (await import('./wallet.js')).WALLET,
  },
  {
    name: 'import',
    summary: {
      en: 'Read a badge or credential of others into a definition, and say what it leaves open.',
      fr: 'Lire le badge ou justificatif d’autrui comme définition, et dire ce qu’il laisse ouvert.',
    },
    load: async () => (await import('./import.js')).importCommand,
  },
  {
    name: 'revoke',
    needs: 'registry',
    summary: {
      en: 'Revoke credentials, for good.',
      fr: 'Révoquer des justificatifs, définitivement.',
    },
    load: async () => (await import('./change-status.js')).revoke,
  },
  {
    name: 'suspend',
    needs: 'registry',
    summary: {
      en: 'Suspend credentials for the time being.',
      fr: 'Suspendre des justificatifs pour un temps.',
    },
    load: async () => (await import('./change-status.js')).suspend,
  },
  {
    name: 'reinstate',
    needs: 'registry',
    summary: {
      en: 'Lift the suspension of credentials.',
      fr: 'Lever la suspension de justificatifs.',
    },
    load: async () => (await import('./change-status.js')).reinstate,
  },
  {
    name: 'correct',
    needs: 'registry',
    summary: {
      en: 'Revoke a credential and issue it anew, linked to it.',
      fr: 'Révoquer un justificatif et le délivrer à nouveau, lié à l’ancien.',
    },
    load: async () => (await import('./succession.js')).correct,
  },
  {
    name: 'renew',
    needs: 'registry',
    summary: {
      en: 'Issue a credential anew before it ends, linked to it.',
      fr: 'Délivrer à nouveau un justificatif avant sa fin, lié à l’ancien.',
    },
    load: async () => (await import('./succession.js')).renew,
  },
  {
    name: 'claim',
    needs: 'registry',
    summary: {
      en: 'Issue a credential again to the DID of a learner who shows that it is theirs.',
      fr: 'Délivrer à nouveau un justificatif au DID d’un apprenant qui montre que c’est le sien.',
    },
    load: async () => (await import('./claim.js')).claim,
  },
  {
    name: 'expiring',
    needs: 'registry',
    summary: {
      en: 'List credentials that end soon.',
      fr: 'Lister les justificatifs qui se terminent bientôt.',
    },
    load: async () => (await import('./expiring.js')).expiring,
  },
  {
    name: 'history',
    needs: 'registry',
    summary: {
      en: 'Show what happened to a credential since it was issued.',
      fr: 'Montrer ce qui est arrivé à un justificatif depuis sa délivrance.',
    },
    load: async () => (await import('./history.js')).history,
  },
  {
    name: 'keys',
    needs: 'registry',
    summary: {
      en: 'List, add, retire or revoke the keys of the issuer.',
      fr: 'Lister, ajouter, retirer ou révoquer les clés de l’émetteur.',
    },
    load: async () => (await import('./keys.js')).keys,
  },
  {
    name: 'erase',
    needs: 'registry',
    summary: {
      en: 'Forget a learner; what was issued stays provable.',
      fr: 'Oublier un apprenant ; ce qui a été délivré reste prouvable.',
    },
    load: async () => (await import('./erase.js')).erase,
  },
  {
    name: 'audit',
    needs: 'registry',
    summary: {
      en: 'Prove that nothing was removed from the registry, or altered.',
      fr: 'Prouver que rien n’a été retiré du registre, ni modifié.',
    },
    load: async () => (await import('./audit.js')).audit,
  },
  {
    name: 'enqueue',
    needs: 'registry',
    summary: {
      en: 'Queue a cohort, for workers on any machine to issue.',
      fr: 'Mettre une cohorte en file, à délivrer par des processus sur toute machine.',
    },
    load: async () => (await import('./enqueue.js')).enqueue,
  },
  {
    name: 'worker',
    needs: 'registry',
    summary: {
      en: 'Issue what was queued, beside other workers.',
      fr: 'Délivrer ce qui est en file, à côté d’autres processus.',
    },
    load: async () => (await import('./worker.js')).worker,
  },
  {
    name: 'jobs',
    needs: 'registry',
    summary: {
      en: 'Show what is queued, in work, done or dead.',
      fr: 'Montrer ce qui est en file, en cours, fait ou abandonné.',
    },
    load: async () => (await import('./jobs.js')).jobs,
  },
];
