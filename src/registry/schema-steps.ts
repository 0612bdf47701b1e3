import type { RegistryConnection } from './driver.js';

type Step = (types: RegistryConnection['types']) => readonly string[];

/**
 * How the tables came to be, a step for each version of them: a published step never changes. The words are those that
 * SQLite and PostgreSQL share. What refers to an award does so by number, and texts that are looked up are short: random
 * keys touch a page of an index each, and that is what recording costs.
 */
export const SCHEMA_STEPS: readonly Step[] = [
  ({ blob }) => [
    'create table settings (name text primary key not null, value text not null)',
    `create table definitions (id text not null, version integer not null, digest text not null,
      document text not null, recorded_at text not null, primary key (id, version), unique (id, digest))`,
    `create table awards (number integer primary key not null, credential_id text not null,
      definition_id text not null, definition_version integer not null, issued_at text not null, valid_until text,
      digest text not null, key_id text not null, predecessor text, relation text, event integer not null,
      erased_at text, award_key text, learner_ref text, awarded_on text, award text, credential text,
      foreign key (definition_id, definition_version) references definitions (id, version))`,
    'create unique index awards_credential on awards (credential_id)',
    'create unique index awards_key on awards (award_key)',
    'create index awards_learner on awards (learner_ref)',
    'create index awards_predecessor on awards (predecessor) where predecessor is not null',
    'create index awards_valid_until on awards (valid_until) where valid_until is not null',
    `create table status_lists (id integer primary key not null, url text not null unique, purpose text not null,
      size integer not null, used integer not null, secret ${blob} not null, bits ${blob} not null,
      applied integer not null)`,
    `create table positions (list integer not null, ordinal integer not null, position integer not null,
      award integer not null, value integer not null, changed integer not null,
      primary key (list, ordinal), foreign key (list) references status_lists (id),
      foreign key (award) references awards (number))`,
    'create index positions_award on positions (award)',
    'create index positions_changed on positions (list, changed) where changed > 0',
    `create table events (sequence integer primary key not null, at text not null, type text not null,
      payload text not null, previous text not null, hash text not null)`,
    `create table acts (event integer primary key not null, award integer not null, type text not null,
      foreign key (event) references events (sequence), foreign key (award) references awards (number))`,
    'create index acts_award on acts (award)',
    `create table heads (sequence integer not null, hash text not null, signed_at text not null,
      key_id text not null, signature text not null, primary key (sequence, key_id))`,
    `create table keys (id text primary key not null, jwk text not null, added_at text not null,
      retired_at text, revoked_at text)`,
    // Bytes of a file go beyond what an integer of PostgreSQL holds; its bigint would come back as text.
    'create table runs (id text primary key not null, bytes double precision not null, updated_at text not null)',
  ],
  () => [
    `create table signed_lists (list integer primary key not null, text text not null, made_with text not null,
      valid_from text not null, valid_until text not null, event integer not null,
      foreign key (list) references status_lists (id))`,
    // A credential is corrected once and renewed once: who wants to do so again follows its successor.
    'drop index awards_predecessor',
    'create unique index awards_successor on awards (predecessor, relation) where predecessor is not null',
  ],
  () => [
    // By themselves: no mark says of which credential it is.
    'create table forgotten (mark text primary key not null)',
    'alter table awards add column learner_salt text',
    `create table learner_aliases (award integer not null, ref text not null,
      foreign key (award) references awards (number))`,
    'create index learner_aliases_award on learner_aliases (award)',
    'create index learner_aliases_ref on learner_aliases (ref)',
  ],
  // The tables stay; a program that does not know claims would take a credential for valid that was claimed.
  () => [],
  () => [
    // Milliseconds go beyond what an integer of PostgreSQL holds.
    `create table deliveries (id text primary key not null, value text not null,
      expires_at double precision not null, learner_refs text)`,
    'create index deliveries_expires on deliveries (expires_at)',
  ],
];

/** The version of the tables that this library writes. */
export const SCHEMA_VERSION: number = SCHEMA_STEPS.length;
