// What must hold before anything is timed: a fast wrong answer is no figure.
import assert from 'node:assert/strict';

/** The same document with the same proof, which may stand in a list of its own. */
export function isSame(text, other) {
  const parts = [text, other].map((each) => {
    const { proof, ...document } = JSON.parse(each);
    return { document, proof: [proof].flat() };
  });
  assert.deepEqual(parts[0], parts[1], 'the contenders make different credentials');
}

/** Ed25519 is deterministic: one key, one `created` and one document give one proof, whoever makes it. */
export async function proofsAgree(members, issue, peerIssue) {
  for (const member of members) isSame(await issue(member), await peerIssue(member));
}

/** Each verifier accepts every text, and none of them with one character changed that its signature covers. */
export async function refusesChanges(texts, verifiers) {
  for (const isGood of verifiers) {
    for (const text of texts) {
      assert.equal(await isGood(text), true, 'a good credential is refused');
      assert.equal(await isGood(changed(text)), false, 'a changed credential is accepted');
    }
  }
}

/** Another name of the achievement, or, in a JWT, another character in the payload. */
function changed(text) {
  if (text.startsWith('{')) {
    const copy = JSON.parse(text);
    copy.credentialSubject.achievement.name += '!';
    return JSON.stringify(copy);
  }
  const [header, payload, signature] = text.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  claims.credentialSubject.achievement.name += '!';
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

/** The peer makes the same token of the same header and payload. */
export async function tokensAgree(texts, parts, sign) {
  for (const [at, text] of texts.entries())
    assert.equal(await sign(parts[at]), text, 'the contenders make different tokens');
}
