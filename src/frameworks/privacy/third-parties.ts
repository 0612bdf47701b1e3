import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import type { ConformitySubject, FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { MINIMISATION } from './citation.js';

/** Who opens a file asks the hosts in it for their pictures and pages, and tells them so that somebody read it. */
export const thirdParties: FrameworkRequirement = {
  id: 'privacy.thirdParties',
  name: {
    en: 'Pictures and evidence stand on hosts of those who award',
    fr: 'Images et preuves sont sur les serveurs de qui délivre',
  },
  severity: 'warning',
  cites: MINIMISATION,
  stage: 'award',
  reads: ['/award/evidence'],
  *check(subject) {
    const own = hostsOf(subject);
    for (const [pointer, address] of addressesOf(subject)) {
      const host = hostOf(address);
      if (host === undefined || own.length === 0) continue;
      if (own.some((known) => isWithin(host, known))) continue;
      yield* remarkWhen(
        true,
        pointer,
        {
          en: 'this stands on the host of somebody else, who learns when and where the award is read',
          fr: 'ceci se trouve sur le serveur d’un tiers, qui apprend quand et où la délivrance est lue',
        },
        {
          en: 'move it to a host of the university, describe it in words, or put the picture in: `url: data:image/png;base64,…`',
          fr: 'le déplacer sur un serveur de l’université, le décrire, ou inclure l’image : `url: data:image/png;base64,…`',
        },
      );
    }
  },
};

function addressesOf({ definition, award, issuer }: ConformitySubject) {
  const evidence = (award?.evidence ?? []).map(
    ({ id }, index) => [`/award/evidence/${index}/id`, id] as const,
  );
  return [
    ['/image/url', definition.image?.url] as const,
    ['/issuer/image/url', issuer?.image?.url] as const,
    ...evidence,
  ];
}

/** Hosts of the issuer, of those who award and of the definition itself. */
function hostsOf({ definition, issuer }: ConformitySubject): readonly string[] {
  const holders: readonly (Partial<MicroCertification & IssuerProfile> | undefined)[] = [
    definition,
    issuer,
  ];
  const bodies = [...holders, ...(definition.awardingBodies ?? [])];
  const hosts = bodies.flatMap((one) => [hostOf(one?.id), hostOf(one?.website)]);
  return hosts.flatMap((host) => host?.replace(/^www\./, '') ?? []);
}

/** Host of a web address or of a `did:web`; nothing for what is asked of nobody. */
function hostOf(address = ''): string | undefined {
  const didWeb = /^did:web:([^:#?/]+)/.exec(address)?.[1];
  if (didWeb !== undefined) return didWeb.replace(/%3A\d+$/i, '').toLowerCase();
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
}

function isWithin(host: string, known: string): boolean {
  return host === known || host.endsWith(`.${known}`);
}
