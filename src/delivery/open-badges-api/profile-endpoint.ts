import { schema } from '../../formats/open-badges/generated/validate-open-badge.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { schemaErrors } from '../../foundation/schema-errors.js';
import { json } from '../http/answers.js';
import { ProtocolError, refused } from '../http/protocol-error.js';
import { readJson } from '../http/read-body.js';
import type { LearnerProfiles } from './options.js';
import { permitted } from './permitted.js';
import type { Service } from './service.js';
import { statusInfo } from './status-info.js';

/** The profile of the learner (Open Badges 3.0 section 6.2.4). */
export async function getProfile(
  service: Service,
  profiles: LearnerProfiles,
  request: Request,
): Promise<Response> {
  const learner = await permitted(service, request, 'profile.readonly');
  const profile = await profiles.get(learner);
  if (profile !== undefined) return json(profile);
  const description = 'there is no profile';
  throw new ProtocolError({ status: 404, error: 'not_found', description });
}

/** Replaces it, or asks that it be (section 6.2.5). */
export async function putProfile(
  service: Service,
  put: NonNullable<LearnerProfiles['put']>,
  request: Request,
): Promise<Response> {
  const learner = await permitted(service, request, 'profile.update');
  const profile = await readJson(request, { maxBytes: MAX_BYTES, malformed: 'invalid_data' });
  if (!isProfile(profile))
    throw refused('invalid_data', 'the body must be a Profile, with id and type');
  const done = await put(learner, profile);
  if (done !== 'later') return json(done);
  const [major, severity] = ['processing', 'status'] as const;
  const description = 'the change is looked at';
  return json(statusInfo({ major, severity, minor: 'fullsuccess', description }), { status: 202 });
}

const MAX_BYTES = 262_144;

function isProfile(profile: JsonObject): boolean {
  const { type } = profile;
  const isTyped = [type].flat().includes('Profile');
  return isTyped && schemaErrors(JSON.parse(schema), profile, '#/$defs/profile').length === 0;
}
