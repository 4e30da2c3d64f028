// Spans: their parents, their attributes, and how they end.
//
// The current span is found through an AsyncLocalStorage, which only this file uses, and which a process without traces
// does not have. No span contains values of a statement, a header, a body or a query, since those can be secret or
// personal.

import {
  type Attributes,
  type Context,
  type Span,
  type SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'

interface About {
  readonly kind?: SpanKind
  readonly attributes?: Attributes
}

export interface Spans {
  /** The current context: the root if there is no span. */
  active(): Context
  /** Begins a span that must be ended with `end`. */
  begin(name: string, about: About, parent: Context): { readonly span: Span; readonly context: Context }
  /** Runs `work` inside a context. */
  inside<T>(context: Context, work: () => T): T
  /** Runs `work` inside a child of the current span, if there is one, until its result is settled. */
  child<T>(name: string, about: About, work: () => T): T
  /** The same function, bound to the current context. */
  bind<F extends (...args: never[]) => unknown>(work: F): F
}

export function spansOf(tracer: Tracer): Spans {
  const contexts = new AsyncLocalStorageContextManager()
  const inside: Spans['inside'] = (context, work) => contexts.with(context, work)
  const begin: Spans['begin'] = (name, about, parent) => {
    const span = tracer.startSpan(name, about, parent)
    return { span, context: trace.setSpan(parent, span) }
  }
  return {
    active: () => contexts.active(),
    begin,
    inside,
    child(name, about, work) {
      const parent = contexts.active()
      if (!trace.getSpan(parent)?.isRecording()) return work()
      const { span, context } = begin(name, about, parent)
      return untilSettled(span, () => inside(context, work))
    },
    bind: (work) => contexts.bind(contexts.active(), work),
  }
}

/** Ends the span when the work has ended, successfully or not. */
function untilSettled<T>(span: Span, work: () => T): T {
  try {
    const result = work()
    if (!(result instanceof Promise)) {
      span.end()
      return result
    }
    return result.then(
      (value) => {
        span.end()
        return value
      },
      (error) => {
        fail(span, error)
        throw error
      },
    ) as T
  } catch (error) {
    fail(span, error)
    throw error
  }
}

/**
 * The type of an error, without its message, which may repeat what was sent. A refused request is no failure of the
 * server.
 */
function fail(span: Span, error: unknown): void {
  const { code, name, status } = (error ?? {}) as { code?: unknown; name?: unknown; status?: unknown }
  span.setAttribute('error.type', String(code ?? name ?? 'thrown'))
  if (typeof status !== 'number' || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}
