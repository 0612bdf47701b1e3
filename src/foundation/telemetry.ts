import { isMicrocertError } from './errors/index.js';

/** What may stand in a span or beside a count; never anything of a learner. */
export type TelemetryAttributes = Readonly<Record<string, string | number | boolean>>;

/** The part of a span of `@opentelemetry/api` that is used. */
export interface TelemetrySpan {
  /** Says more of it. */
  setAttributes(attributes: Record<string, string | number | boolean>): unknown;
  /** Says how it went. */
  setStatus(status: { code: number }): unknown;
  /** Ends it. */
  end(): void;
}

/** The part of a tracer of `@opentelemetry/api` that is used. */
export interface TelemetryTracer {
  /** Begins a span within a context. */
  startSpan(
    name: string,
    options: { attributes?: Record<string, string | number | boolean> },
    context: unknown,
  ): TelemetrySpan;
}

/** The part of a counter of `@opentelemetry/api` that is used. */
export interface TelemetryCounter {
  /** Counts so many more. */
  add(value: number, attributes?: Record<string, string | number | boolean>): void;
}

/** The part of a meter of `@opentelemetry/api` that is used. */
export interface TelemetryMeter {
  /** Makes what counts. */
  createCounter(name: string, options: { description?: string; unit?: string }): TelemetryCounter;
}

/** Where spans come from. */
export interface TelemetryTrace {
  /** What begins spans of a library. */
  getTracer(name: string): TelemetryTracer;
  /** A context within a span. */
  setSpan(context: unknown, span: unknown): unknown;
}

/** Where a call stands. */
export interface TelemetryContext {
  /** The context that is in force. */
  active(): unknown;
}

/** Where counts go. */
export interface TelemetryMetrics {
  /** What makes counters of a library. */
  getMeter(name: string): TelemetryMeter;
}

/**
 * The part of `@opentelemetry/api` that is used: hand in the module itself, as `import * as api from '@opentelemetry/api'`
 * has it. Nothing of it is imported here.
 */
export interface TelemetryApi {
  /** Spans. */
  readonly trace: TelemetryTrace;
  /** What a span is within. */
  readonly context: TelemetryContext;
  /** Counts. */
  readonly metrics: TelemetryMetrics;
}

/** A span that is open, and under which others are begun. */
export interface OpenSpan {
  /** Begins one within it. */
  begin(name: string, attributes: TelemetryAttributes): OpenSpan;
  /** Ends it, with what is known by then. */
  end(attributes?: TelemetryAttributes): void;
  /** Ends it for what was thrown: its code is told, and nothing else of it. */
  fail(error: unknown): void;
}

/** How this library is called where spans and counts are kept. */
export const SCOPE = 'microcert';

/** `SpanStatusCode.ERROR` of `@opentelemetry/api`. */
const ERROR = 2;

/** Begins a span where the caller is. */
export function beginSpan(
  api: TelemetryApi,
  name: string,
  attributes: TelemetryAttributes,
): OpenSpan {
  return begin(api, api.context.active(), name, attributes);
}

function begin(
  api: TelemetryApi,
  around: unknown,
  name: string,
  attributes: TelemetryAttributes,
): OpenSpan {
  const span = api.trace.getTracer(SCOPE).startSpan(name, { attributes }, around);
  const within = api.trace.setSpan(around, span);
  return {
    begin: (inner, about) => begin(api, within, inner, about),
    end: (known = {}) => {
      span.setAttributes(known);
      span.end();
    },
    fail: (error) => {
      span.setAttributes({ 'error.type': isMicrocertError(error) ? error.code : 'other' });
      span.setStatus({ code: ERROR });
      span.end();
    },
  };
}

/** Does some work within a span. */
export async function during<Value>(
  span: OpenSpan,
  work: () => Promise<Value>,
  known: (value: Value) => TelemetryAttributes = () => ({}),
): Promise<Value> {
  try {
    const value = await work();
    span.end(known(value));
    return value;
  } catch (error) {
    span.fail(error);
    throw error;
  }
}
