import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../../src/delivery/http/protocol-error.js';
import { linksOf, pagingIn } from '../../../src/delivery/open-badges-api/paging.js';
import { readBadge } from '../../../src/delivery/open-badges-api/read-badge.js';

const ADDRESS = 'https://univ.example/ims/ob/v3p0/credentials';
const at = (query: string) => new URL(`${ADDRESS}?${query}`);

/** The paging of each relation in a header `Link`. */
function relations(link: string) {
  const found = [...link.matchAll(/<([^>]*)>; rel="(\w+)"/g)];
  return Object.fromEntries(
    found.map(([, url = '', name]) => [name, pagingIn(new URL(url), 1000)] as const),
  );
}

// RFC 8288 section 3, Open Badges 3.0 section 6.4.
describe('links to other pages', () => {
  it('MUST lead to all of them, by parameters that are read as they were written', () => {
    const cases = [fc.nat(200), fc.integer({ min: 1, max: 50 }), fc.nat(300)] as const;
    fc.assert(
      fc.property(...cases, (total, limit, offset) => {
        const { next, prev, first, last } = relations(linksOf(ADDRESS, { limit, offset }, total));
        expect(next?.offset).toBe(offset + limit < total ? offset + limit : undefined);
        expect(prev?.offset).toBe(offset > 0 ? Math.max(0, offset - limit) : undefined);
        expect(first).toEqual({ limit, offset: 0 });
        const end = last?.offset ?? -1;
        expect(end % limit === 0 && end + limit >= total && (end === 0 || end < total)).toBe(true);
      }),
    );
  });

  it('MUST be written in signs of a header alone, whatever stood in the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(20), (since, total) => {
        const url = at('');
        url.searchParams.set('since', since);
        try {
          expect(linksOf(ADDRESS, pagingIn(url, 5), total)).toMatch(/^[ -~]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
    );
  });

  it('MUST be asked for in a way that is read, or refused: nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        try {
          const { limit, offset } = pagingIn(at(query), 100);
          expect(limit >= 1 && limit <= 100 && offset >= 0).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
    );
  });
});

// Open Badges 3.0 section 10.
describe('reading a badge', () => {
  const of = (id: string, issuer: string) =>
    readBadge(JSON.stringify({ id, issuer, validFrom: '2026-07-01T00:00:00Z' }))?.key;

  it('MUST give nothing for what is none, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.base64String()), (text) => {
        expect(readBadge(text)).toBeUndefined();
        expect(readBadge(`${text}.${text}.${text}`)).toBeUndefined();
      }),
    );
  });

  it('MUST take as equal what differs in percent encoding and white space around it alone', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webPath(), (id, issuer) => {
        const decoded = { id: decodeURIComponent(id), issuer: decodeURIComponent(issuer) };
        expect(of(` ${encodeURIComponent(decoded.id)} `, `\t${issuer}`)).toBe(
          of(encodeURIComponent(decoded.id), encodeURIComponent(decoded.issuer)),
        );
      }),
    );
  });

  it('MUST tell apart what only looks alike once put together', () => {
    expect(of('b", "c', 'a')).not.toBe(of('c', 'a", "b'));
    expect(of('%', 'a')).not.toBe(of('%25%25', 'a'));
  });
});
