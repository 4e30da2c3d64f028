// Spans: what each begins from, what it says, and how it ends.
//
// The span that is running is found through an AsyncLocalStorage. It is asked for here only, and nowhere in a process
// without traces. No span has a value of a statement, a header, a body or a query: those can be secrets or personal.

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
  /** The context that is running: the root, where no span is. */
  active(): Context
  /** Begins a span that `end` ends. */
  begin(name: string, about: About, parent: Context): { readonly span: Span; readonly context: Context }
  /** Runs `work` inside a context. */
  inside<T>(context: Context, work: () => T): T
  /** Runs `work` inside a child of the running span, if there is one, until what it returns is settled. */
  child<T>(name: string, about: About, work: () => T): T
  /** The same function, which always runs in the context of this moment. */
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

/** Ends the span when the work has ended, however it does. */
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

/** The kind of an error, without its message: that may repeat what was sent. A refusal is no failure of the server. */
function fail(span: Span, error: unknown): void {
  const { code, name, status } = (error ?? {}) as { code?: unknown; name?: unknown; status?: unknown }
  span.setAttribute('error.type', String(code ?? name ?? 'thrown'))
  if (typeof status !== 'number' || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}
