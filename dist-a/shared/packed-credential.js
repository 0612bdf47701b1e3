import{a3 as lazily,_ as encodeBase64url,y as parseJsonStrictly,W as decodeBase64url}from'./foundation.js';
const FRAGMENTS=[
'{"alg":"RS256"',
'{"alg":"ES256"',
'{"alg":"EdDSA","typ":"JWT","kid":"did:web:',
'{"iss":"did:web:',
'","sub":"did:key:z6Mk',
'","jti":"urn:uuid:',
'"exp":17',
'","nbf":17',
'"https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"',
'"ClrCredential"',
'"ClrSubject"',
'"https://w3id.org/security/suites/ed25519-2020/v1"',
'"EndorsementCredential"',
'"type":["IdentityObject"],"identityHash":"sha256$',
'"identityType":"emailAddress","hashed":true,"salt":"',
'"refreshService":{"id":"https://',
'"type":"1EdTechCredentialRefresh"',
'"image":{"id":"https://',
'"type":"Image"',
'"email":"',
'"type":"BitstringStatusListEntry","statusPurpose":"suspension","statusListIndex":"',
'"credentialStatus":[{"id":"https://',
"/status/revocation/1#",
'"type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"',
'","statusListCredential":"https://',
"/status/revocation/",
'"validUntil":"20',
'"proof":[{"type":"Ed25519Signature2020","created":"2026-',
'"cryptosuite":"ecdsa-rdfc-2019"',
'"cryptosuite":"eddsa-jcs-2022"',
'"targetFramework":"","targetType":"ext:NQF"',
'"targetType":"ext:ESCO"',
'"relatedESCOSkill":["http://data.europa.eu/esco/skill/',
'"frameworkAlignment":[{"sameAs":"http://data.europa.eu/esco/skill/',
'"frameworkName":"ESCO"',
'"nqfLevel":["http://data.europa.eu/snb/qdr/c_',
'"nationalLevel":[{"sameAs":"http://data.europa.eu/snb/qdr/c_',
'"frameworkTitle":{"en":"',
'"notation":"',
'"resultType":"ext:PassFail"',
'"gradingScheme":{"gradingKind":"passFail"',
'"noEntryRequirement":true,"stackability":"standAlone"',
'"learningSetting":"http://data.europa.eu/snb/learning-setting/e207a81fc7"',
'"participationMode":["http://data.europa.eu/snb/learning-assessment/e92d221e4d"]',
'"assessmentMode":"http://data.europa.eu/snb/learning-assessment/',
'"idVerification":"http://data.europa.eu/snb/supervision-verification/c598449d64"',
'"accreditationType":"http://data.europa.eu/snb/accreditation/820101cba6"',
'"eqfLevel":"http://data.europa.eu/snb/eqf/7","qfEheaCycle":"secondCycle"',
'"inLanguage":"en"',
'"languageOfInstruction":["en"]',
'"title":{"en":"',
'"},"summary":{"en":"',
'"legalName":{"en":"',
'"criteria":{"narrative":"## Learning outcomes\\n\\n- ',
'"criteria":{"narrative":"## Acquis d\u2019apprentissage\\n\\n- ',
"\\n\\n## Assessment\\n\\n- ",
"\\n\\n## \xC9valuation\\n\\n- ",
'{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json","https://purl.imsglobal.org/spec/ob/v3p0/extensions.json","https://w3id.org/microcert/v1"],"id":"urn:uuid:","type":["VerifiableCredential","OpenBadgeCredential"],"name":""',
',"issuer":{"id":"did:web:","type":["Profile"],"name":"","url":"https://","address":{"type":["Address"],"addressCountry":"","addressCountryCode":"FR","addressRegion":""}}',
',"validFrom":"2026-01-01T00:00:00Z","awardedDate":"2026-01-01T00:00:00Z"',
',"credentialSubject":{"id":"did:key:z6Mk","type":["AchievementSubject","EuropeanMicroCredentialAward"],"activityStartDate":"2026-01-01T00:00:00Z"',
',"activityEndDate":"2026-01-01T00:00:00Z","creditsEarned":1,"result":[{"type":["Result"]',
',"resultDescription":"https://#result:","value":"","status":"Completed"}]',
',"achievement":{"id":"https://","type":["Achievement","EuropeanMicroCredential"],"achievementType":"MicroCredential","name":"","description":""',
',"inLanguage":"fr","version":"","criteria":{"narrative":""},"creditsAvailable":1',
',"alignment":[{"type":["Alignment"],"targetName":"EQF level ","targetCode":"","targetType":"ext:EQF","targetUrl":"http://data.europa.eu/snb/eqf/6"},{"type":["Alignment"],"targetName":"","targetUrl":"https://","targetFramework":"","targetType":"ext:QualityAssurance"}]',
',"creator":{"id":"https://","type":["Profile"],"name":"","url":"https://","address":{"type":["Address"],"addressCountry":"","addressCountryCode":"FR","addressRegion":""},"otherIdentifier":[{"type":"IdentifierEntry","identifier":"","identifierType":"ext:UAI"}]}',
',"fieldOfStudy":"ISCED-F 2013: "',
',"resultDescription":[{"id":"https://#result:","type":["ResultDescription"],"name":"","resultType":"RawScore","valueMin":"","valueMax":"","requiredValue":""}]',
',"title":{"fr":"","en":""},"summary":{"fr":"","en":""},"awardingBody":[{"sameAs":"https://","legalName":{"fr":"","en":""},"country":"FR","region":""',
',"homepage":"https://","identifier":[{"identifierType":"ext:UAI","notation":""}]}],"languageOfInstruction":["fr","en"]',
',"learningOutcome":[{"id":"https://#outcome:"',
',"title":{"fr":"","en":""},"outcomeType":"http://data.europa.eu/snb/skill-type/skill"},{"id":"https://#outcome:"',
',"title":{"fr":"","en":""},"outcomeType":"http://data.europa.eu/snb/skill-type/skill"},{"id":"https://#outcome:"',
',"title":{"fr":"","en":""},"outcomeType":"http://data.europa.eu/snb/skill-type/skill"}]',
',"creditPoint":[{"framework":"http://data.europa.eu/snb/education-credit/6fcec5c5af","point":""}],"volumeOfLearning":"PT25H"',
',"workloadBreakdown":[{"activity":"online","duration":"PT14H"},{"activity":"project","duration":"PT9H"},{"activity":"assessment","duration":"PT2H"}]',
',"eqfLevel":"http://data.europa.eu/snb/eqf/6","qfEheaCycle":"firstCycle","assessment":[{"id":"https://#assessment:"',
',"title":{"fr":"","en":""},"assessmentType":"http://data.europa.eu/snb/assessment/6a4db9f11d","assessmentMode":"http://data.europa.eu/snb/learning-assessment/920fbb3cbe","idVerification":"http://data.europa.eu/snb/supervision-verification/70be69aaf9","assessmentCriteria":{"fr":"","en":""},"proves":["https://#outcome:","https://#outcome:","https://#outcome:"],"gradingScheme":{"gradingKind":"score"',
',"title":{"fr":"","en":""},"minimumValue":"","maximumValue":"","passingValue":""}}]',
',"participationMode":["http://data.europa.eu/snb/learning-assessment/920fbb3cbe"]',
',"learningSetting":"http://data.europa.eu/snb/learning-setting/6fd4685715"',
',"qualityAssurance":[{"accreditationType":"http://data.europa.eu/snb/accreditation/bb4618238e"',
',"title":{"fr":"","en":""},"accreditingAgent":{"legalName":{"fr":"","en":""},"country":"FR","homepage":"https://"},"landingPage":"https://"}]',
',"entryRequirement":{"fr":"","en":""},"stackability":"stackable","stacksTowards":["https://"],"stackingTarget":[{"largerAward":"https://"',
',"title":{"fr":"","en":""},"relation":"contributesTo"',
',"creditPoint":[{"framework":"http://data.europa.eu/snb/education-credit/6fcec5c5af","point":""}]}],"origin":"integrated"',
',"originProgramme":{"title":{"fr":"","en":""}},"purpose":["upskilling","crossSkilling"],"isced":["http://data.europa.eu/snb/isced-f/0811"]',
',"homepage":"https://","additionalNote":[{"noteLiteral":{"fr":"","en":""}}]}',
',"creditReceived":[{"framework":"http://data.europa.eu/snb/education-credit/6fcec5c5af","point":""}]}',
',"evidence":[{"type":["Evidence"],"name":"","genre":"portfolio"}]',
',"credentialSchema":[{"id":"https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json","type":"1EdTechJsonSchemaValidator2019"}]',
',"proof":[{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","created":"2026-01-01T00:00:00Z","verificationMethod":"did:web:","proofPurpose":"assertionMethod","proofValue":"z"}]}'
];
const linkDictionary=/* @__PURE__ */lazily(
()=>new TextEncoder().encode(FRAGMENTS.join(""))
);
const COMPRESSED="c";
const COMPRESSED_AFTER_DICTIONARY="c1";
const SEAM="\0";
const compactJws=/^([\w-]+)\.([\w-]+)\.([\w-]+)$/;
const utf8=/* @__PURE__ */new TextEncoder();
const strict=()=>new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});
function packCredential(t){
const e=t.trim();
if(e.startsWith("{"))return JSON.stringify(parseJsonStrictly(e));
if(!/^[\w.~-]+$/.test(e))throw new TypeError("credential: must be JSON or a compact JWS");
const a=compactJws.exec(e);
if(a===null)return e;
const[,r="",n="",s=""]=a;
const i=[textIn(r),textIn(n),s].join(SEAM);
return unpackCredential(i)===e?i:e;
}
function unpackCredential(t){
const e=t.split(SEAM);
if(e.length!==3)return t;
const[a="",r="",n=""]=e;
return[asBase64url(a),asBase64url(r),n].join(".");
}
const asBase64url=(t)=>encodeBase64url(utf8.encode(t));
function textIn(t){
try{
return strict().decode(decodeBase64url(t));
}catch{
return"";
}
}
export{COMPRESSED as C,COMPRESSED_AFTER_DICTIONARY as a,linkDictionary as l,packCredential as p,unpackCredential as u};
//# sourceMappingURL=packed-credential.js.map
