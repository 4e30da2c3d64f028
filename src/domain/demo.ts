// A small demo shop: stationery, kitchen and bags.
//
// Beyond the hand-written articles, variations are generated deterministically, for benchmarks and tests.

import type { NewItem } from './items.ts'
import type { Currency } from './money.ts'

export interface DemoCategory {
  readonly name: string
  readonly slug: string
  readonly parent: string | null
}

export const demoCategories: readonly DemoCategory[] = [
  { name: '문구', slug: '문구', parent: null },
  { name: '필기구', slug: '필기구', parent: '문구' },
  { name: '노트', slug: '노트', parent: '문구' },
  { name: '주방', slug: '주방', parent: null },
  { name: '컵과 머그', slug: '컵과-머그', parent: '주방' },
  { name: '차와 커피', slug: '차와-커피', parent: '주방' },
  { name: '가방', slug: '가방', parent: null },
]

type Article = readonly [
  name: string,
  category: string,
  priceMinor: number,
  currency: Currency,
  sku: string | null,
  description: string | null,
]

const articles: readonly Article[] = [
  // The pen in the document's examples, at their price, so that they succeed in the demo shop.
  ['모나미 153 볼펜', '필기구', 1200, 'KRW', 'PEN-153-BLK', '1963년부터 그대로인 검정 볼펜.'],
  [
    'Brass Fountain Pen',
    '필기구',
    4599,
    'USD',
    'PEN-BRASS-01',
    'A fine steel nib in a brass body that darkens with use.',
  ],
  ['중성펜 0.38 파랑', '필기구', 1800, 'KRW', 'PEN-GEL-038', null],
  ['鉛筆 HB 12本', '필기구', 880, 'JPY', 'PENCIL-HB-12', 'なめらかに書ける国産の鉛筆。'],
  ['캘리그래피 붓펜', '필기구', 3200, 'KRW', 'PEN-BRUSH-02', null],
  ['하드커버 노트 A5', '노트', 8900, 'KRW', 'NOTE-A5-HC', '180도로 펼쳐지는 실제본, 192쪽.'],
  ['Dot Grid Notebook', '노트', 1299, 'USD', 'NOTE-DOT-B6', 'Fountain-pen friendly paper, 120 g/m2.'],
  ['方眼ノート B5', '노트', 420, 'JPY', 'NOTE-GRID-B5', null],
  ['포켓 메모장 3권', '노트', 4500, 'KRW', null, null],
  ['백자 머그', '컵과 머그', 24000, 'KRW', 'MUG-WHITE', '이천에서 손으로 빚은 백자.'],
  ['Enamel Camping Mug', '컵과 머그', 1450, 'USD', 'MUG-ENAMEL', 'Survives the fire and the drop.'],
  ['湯のみ 藍', '컵과 머그', 2200, 'JPY', 'CUP-YUNOMI', null],
  ['보성 녹차 100g', '차와 커피', 15000, 'KRW', 'TEA-BOSEONG', '첫물차, 2026년 4월.'],
  ['에티오피아 원두 200g', '차와 커피', 13500, 'KRW', 'COFFEE-ETH', '예가체프, 약배전.'],
  ['抹茶 30g', '차와 커피', 1980, 'JPY', 'TEA-MATCHA', '宇治の石臼挽き。'],
  ['가죽가방', '가방', 189000, 'KRW', 'BAG-LEATHER', '식물성 무두질 소가죽.'],
  ['캔버스 에코백', '가방', 19000, 'KRW', 'BAG-CANVAS', null],
  ['Roll-Top Backpack', '가방', 8900, 'USD', 'BAG-ROLLTOP', 'Waxed cotton, 18 litres.'],
  ['帆布トートバッグ', '가방', 5400, 'JPY', 'BAG-TOTE', null],
  ['여행용 파우치', '가방', 12000, 'KRW', null, null],
]

/** @param count the number of items; those beyond the hand-written ones are variations */
export function* demoItems(count: number, categoryIds: ReadonlyMap<string, number>): Iterable<NewItem> {
  for (let i = 0; i < count; i++) {
    const [name, category, priceMinor, currency, sku, description] = articles[i % articles.length] as Article
    const edition = Math.floor(i / articles.length)
    // A stride without a common factor with the range spreads prices evenly.
    const price_minor = edition === 0 ? priceMinor : priceMinor + ((edition * 7919) % priceMinor)
    yield {
      name: edition === 0 ? name : `${name} ${edition + 1}`,
      description,
      price_minor,
      currency,
      category_id: categoryIds.get(category) ?? null,
      sku: sku === null || edition === 0 ? sku : `${sku}-${edition + 1}`,
      active: true,
      // Every fifth item has no tracked stock.
      stock: i % 5 === 4 ? null : 20 + ((i * 13) % 80),
    }
  }
}

/** How many items the demo shop has by default. */
export const demoSize = articles.length
