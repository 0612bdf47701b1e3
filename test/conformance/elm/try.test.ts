import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { shapesIn } from './shapes.js';
import { toEuropeanLearningModel } from '../../../src/formats/elm/index.js';
import { FULL, FULL_AWARD } from '../../formats/open-badges/full-definition.js';
import { ISSUER } from '../../formats/open-badges/parts.js';
const ref = process.env['MICROCERT_REFERENCE'] ?? '';
it('x', async () => {
  const check = shapesIn(ref);
  const s = JSON.parse(readFileSync(`${ref}/samples/eu-commission/Sample-MC-Annex1-unsigned-uploadable.json`, 'utf8')).credential;
  console.log('unsigned', await check(s));
  const p = JSON.parse(JSON.parse(readFileSync(`${ref}/samples/eu-commission/Sample-MC-Annex1-signed.jsonld`, 'utf8')).payload);
  console.log('signed', await check(p));
  const { credential, losses } = toEuropeanLearningModel({ definition: FULL, award: FULL_AWARD, issuer: ISSUER, validFrom: '2026-07-02T08:00:00Z', id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11' });
  console.log(JSON.stringify(credential, null, 1).slice(0, 30000));
  console.log(losses.map((l) => `${l.code} ${l.pointer}`).join('\n'));
  const t = Date.now();
  console.log('ours', await check(JSON.parse(JSON.stringify(credential))), Date.now() - t);
});
