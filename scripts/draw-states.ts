// The states of orders, payments and refunds as one diagram, drawn from the transition tables of the code.
//
// This file defines positions of states and curves of arrows, but not which exist. A state without a position is an
// error. `make generate` writes docs/guides/states.svg.

import { orderTransitions } from '../src/domain/orders.ts'
import { paymentTransitions, refundTransitions } from '../src/domain/payments.ts'
import type { Transitions } from '../src/domain/states.ts'

type Point = readonly [x: number, y: number]

interface Chart {
  readonly title: string
  readonly transitions: Transitions<string>
  readonly top: number
  readonly places: Readonly<Record<string, Point>>
  /** How far an arrow swings to its left, by `from to`; straight where it is not named. */
  readonly bends: Readonly<Record<string, number>>
}

const width = 960
const height = 760
const box = { width: 150, height: 42 }
const columns = [105, 350, 600, 870] as const

const charts: readonly Chart[] = [
  {
    title: 'An order',
    transitions: orderTransitions,
    top: 0,
    places: {
      pending: [columns[0], 110],
      authorized: [columns[1], 110],
      paid: [columns[2], 110],
      fulfilled: [columns[3], 110],
      cancelled: [columns[1], 225],
    },
    bends: { 'pending paid': 62, 'pending authorized': 14, 'authorized pending': 14 },
  },
  {
    title: 'A payment',
    transitions: paymentTransitions,
    top: 290,
    places: {
      pending: [columns[0], 110],
      authorized: [columns[1], 110],
      captured: [columns[2], 110],
      partially_refunded: [columns[3], 110],
      failed: [columns[0], 225],
      voided: [columns[1], 225],
      refunded: [columns[3], 225],
    },
    bends: { 'pending captured': 62, 'failed refunded': -62 },
  },
  {
    title: 'A refund',
    transitions: refundTransitions,
    top: 610,
    places: { pending: [columns[0], 90], succeeded: [columns[1], 62], failed: [columns[1], 118] },
    bends: {},
  },
]

/** Where a line from the middle of a box to a point leaves the box. */
function edge([x, y]: Point, [tx, ty]: Point): Point {
  const [dx, dy] = [tx - x, ty - y]
  const share = Math.min((box.width / 2 + 3) / Math.abs(dx || 1e-9), (box.height / 2 + 3) / Math.abs(dy || 1e-9))
  return [x + dx * share, y + dy * share]
}

const at = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

/** An arrow and its words, in the middle of it. */
function arrow(from: Point, to: Point, bend: number, label: string): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  if (dx === 0 && dy === 0) return loop(from, label)
  const length = Math.hypot(dx, dy)
  // To the left of the direction; the page's y points down.
  const control: Point = [
    (from[0] + to[0]) / 2 + (dy / length) * bend * 2,
    (from[1] + to[1]) / 2 - (dx / length) * bend * 2,
  ]
  const [start, end] = [edge(from, control), edge(to, control)]
  const middle: Point = [(start[0] + 2 * control[0] + end[0]) / 4, (start[1] + 2 * control[1] + end[1]) / 4]
  return `<path class="step" d="M${at(start)} Q${at(control)} ${at(end)}"/>${words(middle, label)}`
}

function loop([x, y]: Point, label: string): string {
  const top = y - box.height / 2 - 3
  return (
    `<path class="step" d="M${at([x - 26, top])} C${at([x - 34, top - 40])} ` +
    `${at([x + 34, top - 40])} ${at([x + 26, top])}"/>${words([x, top - 30], label)}`
  )
}

/** On the page's background colour, so that a line may pass under them. */
function words([x, y]: Point, text: string): string {
  const wide = text.length * 7 + 8
  return (
    `<rect class="page" x="${Math.round(x - wide / 2)}" y="${Math.round(y - 9)}" width="${wide}" height="18" rx="4"/>` +
    `<text class="name" x="${Math.round(x)}" y="${Math.round(y + 4)}">${text}</text>`
  )
}

function state(name: string, [x, y]: Point, isEnd: boolean): string {
  const rect = (inset: number) =>
    `<rect class="${isEnd ? 'end' : 'state'}" x="${x - box.width / 2 + inset}" ` +
    `y="${y - box.height / 2 + inset}" width="${box.width - 2 * inset}" height="${box.height - 2 * inset}" ` +
    `rx="${10 - inset}"/>`
  return `${rect(0)}${isEnd ? rect(4) : ''}<text class="label" x="${x}" y="${y + 5}">${name}</text>`
}

function chart({ title, transitions, top, places, bends }: Chart): string {
  const place = (name: string): Point => {
    const there = places[name]
    if (!there) throw new Error(`${title}: no place for ${name}`)
    return [there[0], there[1] + top]
  }
  const all = Object.entries(transitions).flatMap(([name, { from, to }]) => from.map((start) => ({ name, start, to })))
  const pairs = Map.groupBy(all, ({ start, to }) => `${start} ${to}`)
  const arrows = [...pairs].map(([pair, taken]) => {
    const [start = '', end = ''] = pair.split(' ')
    return arrow(place(start), place(end), bends[pair] ?? 0, taken.map(({ name }) => name).join(', '))
  })
  const names = [...new Set(all.flatMap(({ start, to }) => [start, to]))]
  const idle = Object.keys(places).filter((name) => !names.includes(name))
  if (idle.length > 0) throw new Error(`${title}: no state is called ${idle.join(', ')}`)
  const states = names.map((name) => state(name, place(name), !all.some(({ start }) => start === name)))
  const heading = `<text class="title" x="${columns[0] - box.width / 2}" y="${top + 34}">${title}</text>`
  return [heading, ...arrows, ...states].join('\n  ')
}

/** The content of the diagram, as alternative text. */
const description = charts
  .map(({ title, transitions }) => {
    const sentences = Object.entries(transitions).map(
      ([name, { from, to }]) => `${name}: ${from.join(' or ')} to ${to}`,
    )
    return `${title}: ${sentences.join('; ')}.`
  })
  .join(' ')

const style = `
    svg { --page: #ffffff; --ink: #1f2933; --line: #64748b; --soft: #eef2ff;
      --edge: #4f46e5; --done: #ecfdf5; --rim: #059669; }
    @media (prefers-color-scheme: dark) {
      svg { --page: #0f172a; --ink: #e2e8f0; --line: #94a3b8; --soft: #1e1b4b;
        --edge: #818cf8; --done: #052e2b; --rim: #34d399; }
    }
    text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: var(--ink); text-anchor: middle; }
    .title { font-size: 17px; font-weight: 600; text-anchor: start; }
    .label { font-weight: 600; }
    .name { fill: var(--line); }
    .page { fill: var(--page); }
    .state { fill: var(--soft); stroke: var(--edge); stroke-width: 1.5; }
    .end { fill: var(--done); stroke: var(--rim); stroke-width: 1.5; }
    .step { fill: none; stroke: var(--line); stroke-width: 1.5; marker-end: url(#tip); }
    .tip { fill: var(--line); }`

export const statesPicture =
  (): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"
  aria-labelledby="title desc">
  <title id="title">The states of orders, payments and refunds</title>
  <desc id="desc">${description} Nothing leaves a state with a double border.</desc>
  <style>${style}
  </style>
  <defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7"
    orient="auto-start-reverse"><path class="tip" d="M0 0 L10 5 L0 10 z"/></marker></defs>
  <rect class="page" width="${width}" height="${height}"/>
  ${charts.map(chart).join('\n  ')}
</svg>
`
