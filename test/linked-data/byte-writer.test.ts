import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../src/linked-data/template/byte-writer.js';

const utf8 = new TextEncoder();

describe('bytes that are written again and again into one buffer', () => {
  it('MUST be those of texts in UTF-8 and of bytes, one after the other, whatever their length', () => {
    const writer = new ByteWriter();
    const anyUnit = fc.integer({ max: 0xffff, min: 0 }).map((unit) => String.fromCharCode(unit));
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary' }), anyUnit),
      maxLength: 40,
    });
    const part = fc.oneof(text, fc.uint8Array({ maxLength: 40 }), fc.constantFrom('_:c14n10', 'é'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        writer.reset();
        for (const one of parts)
          if (typeof one === 'string') writer.text(one);
          else writer.bytes(one);
        const bytes = parts.map((one) => (typeof one === 'string' ? utf8.encode(one) : one));
        expect([...writer.written()]).toEqual(bytes.flatMap((one) => [...one]));
      }),
    );
  });

  it('MUST hold a text that comes again as often as it comes, also where the buffer grew meanwhile', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(text), fc.nat({ max: 50 }), (again, between, room) => {
        const writer = new ByteWriter(room);
        writer.keep(again);
        for (const one of between) {
          writer.write(one);
          writer.again();
        }
        const whole = [again, ...between.flatMap((one) => [one, again])].join('');
        expect([...writer.written()]).toEqual([...utf8.encode(whole)]);
      }),
    );
  });
});
