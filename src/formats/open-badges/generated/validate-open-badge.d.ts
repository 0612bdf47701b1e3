import type { SchemaValidator } from '../../../foundation/schema-findings.js';

export declare const validate: SchemaValidator;
export declare const members: Readonly<Record<string, readonly string[]>>;
export declare const validateEndorsement: SchemaValidator;
