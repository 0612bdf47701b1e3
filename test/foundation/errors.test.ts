import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARRIERS_TEXTS } from '../../src/foundation/errors/carriers-texts.js';
import { CORE_TEXTS, MicrocertError, restated } from '../../src/foundation/errors/index.js';
import { TEXTS, withSource } from '../../src/foundation/errors/listed.js';

const FOLDER = 'src/foundation/errors';

describe('an error', () => {
  it('MUST bring its text in both languages, whichever part of the library throws it', () => {
    const own = new MicrocertError('ERR_DATE', { pointer: '/awardedOn' });
    expect(own.text).toEqual(CORE_TEXTS.ERR_DATE);
    const other = new MicrocertError('ERR_CARRIER_BAKED', {}, CARRIERS_TEXTS);
    expect(other.text).toEqual(CARRIERS_TEXTS.ERR_CARRIER_BAKED);
    expect(other.message).toBe(CARRIERS_TEXTS.ERR_CARRIER_BAKED.en);
  });

  it('MUST keep code and text when it is told about something else', () => {
    const error = new MicrocertError('ERR_CARRIER_BAKED', { pointer: '/a' }, CARRIERS_TEXTS);
    expect(withSource(error, 'soil.png')).toMatchObject({
      ...{ code: 'ERR_CARRIER_BAKED', source: 'soil.png', pointer: '/a' },
      text: CARRIERS_TEXTS.ERR_CARRIER_BAKED,
    });
    expect(restated(error, {})).toMatchObject({ code: error.code, message: error.message });
  });

  it('MUST NOT fail by itself where no table has its text', () => {
    // @ts-expect-error the table of another part is wanted
    const error = new MicrocertError('ERR_CARRIER_BAKED');
    expect(error).toMatchObject({ code: 'ERR_CARRIER_BAKED', message: 'ERR_CARRIER_BAKED' });
  });
});

describe('the public list of codes', () => {
  it('MUST hold the codes of every part', () => {
    const written = readdirSync(FOLDER)
      .filter((name) => name.endsWith('-texts.ts'))
      .flatMap((name) => [
        ...readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(/^ {2}(ERR_\w+): \{/gm),
      ])
      .map(([, code]) => code);
    expect(written.length).toBeGreaterThan(100);
    expect(Object.keys(TEXTS).sort()).toEqual(written.sort());
  });
});
