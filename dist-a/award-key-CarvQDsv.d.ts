import { A as Award } from './award-h7clepsy.js';
import { M as MicroCertification } from './issuer-profile-CoyYci72.js';

/** The part of a span of `@opentelemetry/api` that is used. */
interface TelemetrySpan {
    /** Says more of it. */
    setAttributes(attributes: Record<string, string | number | boolean>): unknown;
    /** Says how it went. */
    setStatus(status: {
        code: number;
    }): unknown;
    /** Ends it. */
    end(): void;
}
/** The part of a tracer of `@opentelemetry/api` that is used. */
interface TelemetryTracer {
    /** Begins a span within a context. */
    startSpan(name: string, options: {
        attributes?: Record<string, string | number | boolean>;
    }, context: unknown): TelemetrySpan;
}
/** The part of a counter of `@opentelemetry/api` that is used. */
interface TelemetryCounter {
    /** Counts so many more. */
    add(value: number, attributes?: Record<string, string | number | boolean>): void;
}
/** The part of a meter of `@opentelemetry/api` that is used. */
interface TelemetryMeter {
    /** Makes what counts. */
    createCounter(name: string, options: {
        description?: string;
        unit?: string;
    }): TelemetryCounter;
}
/** Where spans come from. */
interface TelemetryTrace {
    /** What begins spans of a library. */
    getTracer(name: string): TelemetryTracer;
    /** A context within a span. */
    setSpan(context: unknown, span: unknown): unknown;
}
/** Where a call stands. */
interface TelemetryContext {
    /** The context that is in force. */
    active(): unknown;
}
/** Where counts go. */
interface TelemetryMetrics {
    /** What makes counters of a library. */
    getMeter(name: string): TelemetryMeter;
}
/**
 * The part of `@opentelemetry/api` that is used: hand in the module itself, as `import * as api from '@opentelemetry/api'`
 * has it. Nothing of it is imported here.
 */
interface TelemetryApi {
    /** Spans. */
    readonly trace: TelemetryTrace;
    /** What a span is within. */
    readonly context: TelemetryContext;
    /** Counts. */
    readonly metrics: TelemetryMetrics;
}

/**
 * What must not be issued twice: a definition, a learner, an instant, as one text. Two awards have the same only where all
 * three are the same, whatever characters stand in them: it is a JSON array. A learner is their address; without one, all
 * their identifiers together, in any order. An e-mail address that is hashed with another salt is another learner: whoever
 * wants to find the same one again keeps the salt.
 *
 * Forms that Unicode takes for the same (NFC, NFD) make the same key.
 *
 * The text says who the learner is: what is kept of it should be a keyed hash.
 */
declare function awardKey(definition: Pick<MicroCertification, 'id'>, award: Award): string;
/** What the registry knows a learner by: their address, else their first identifier, hashed or plain, else their name. */
declare function learnerKey(award: Award): string;
/** What else the registry finds a learner by: all other identifiers. A name is none, which others may have too. */
declare function learnerAliases(award: Award): readonly string[];

export { type TelemetryApi as T, awardKey as a, learnerKey as b, type TelemetryContext as c, type TelemetryCounter as d, type TelemetryMeter as e, type TelemetryMetrics as f, type TelemetrySpan as g, type TelemetryTrace as h, type TelemetryTracer as i, learnerAliases as l };
