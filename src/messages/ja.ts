// Japanese.

import { kinds, list, type Texts } from './words.ts'

const names = {
  string: '文字列',
  number: '数値',
  integer: '整数',
  boolean: 'trueまたはfalse',
  array: '配列',
  object: 'オブジェクト',
}

export const ja: Texts = {
  required: () => '必須項目です。',
  unknown: () => '不明な項目です。',
  repeated: () => '一度だけ指定できます。',
  type: ({ type }) => `${kinds(type, names, 'または')}でなければなりません。`,
  enum: ({ allowedValues }) => `次のいずれかでなければなりません: ${list(allowedValues)}`,
  const: () => '値が正しくありません。',
  format: ({ format }) => `正しい${format}形式ではありません。`,
  pattern: () => '形式が正しくありません。',
  min_length: ({ limit }) => `${limit}文字以上でなければなりません。`,
  max_length: ({ limit }) => `${limit}文字以内でなければなりません。`,
  minimum: ({ limit }) => `${limit}以上でなければなりません。`,
  maximum: ({ limit }) => `${limit}以下でなければなりません。`,
  exclusive_minimum: ({ limit }) => `${limit}より大きくなければなりません。`,
  exclusive_maximum: ({ limit }) => `${limit}より小さくなければなりません。`,
  min_items: ({ limit }) => `${limit}個以上でなければなりません。`,
  max_items: ({ limit }) => `${limit}個以下でなければなりません。`,
  unique_items: () => '重複した値があります。',
  min_properties: ({ limit }) => `項目は${limit}個以上でなければなりません。`,
  max_properties: ({ limit }) => `項目は${limit}個以下でなければなりません。`,
  currency_scale: ({ currency, limit }) =>
    limit === 0 ? `${currency ?? 'この通貨'}では小数を使えません。` : `小数点以下は${limit}桁までです。`,
  forbidden_word: ({ word }) => `使用できない語が含まれています: ${word}`,
  read_only: ({ instead }) =>
    instead
      ? `ここでは変更できません。操作 ${instead} を使ってください。`
      : '変更できない項目です。省略するか現在の値を送ってください。',
  immutable: () => '作成後は変更できません。',
  reference: () => '存在しないリソースです。',
  depth: ({ limit }) => `${limit}階層までです。`,
  not_together: ({ other }) => `${other}と同時に指定できません。`,
  file: () => 'ファイルでなければなりません。',
  part_type: ({ allowedValues }) =>
    `このパートのContent-Typeは次のいずれかでなければなりません: ${list(allowedValues)}。`,
  picture_type: () =>
    'JPEG、PNG、WebPの画像だけを、その形式のContent-Typeで送信できます。いずれかの形式で保存し直してください。',
  picture_name: () =>
    'ファイル名は実際の形式の拡張子（.jpg、.png、.webp）で終わり、パスや別の拡張子を含まないようにしてください。',
  picture_dimensions: ({ limit }) => `画像の縦と横はそれぞれ${limit}ピクセル以下にしてください。`,
  picture_broken: () => '画像が壊れているか、一部が欠けています。開いて保存し直してから送信してください。',
  page_depth: ({ limit }) =>
    `ページで取得できるのは最初の${limit}件までです。その先はcursorを使ってください(空の値から始めます)。`,
  current_password: () => '現在のパスワードではありません。',
  common_password: () => 'よく使われるパスワードです。別のパスワードにしてください。',
}
