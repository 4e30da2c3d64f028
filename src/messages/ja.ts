// Japanese.

import { joinValues, kinds, type Texts } from './words.ts'

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
  repeated: () => '指定できるのは一度だけです。',
  type: ({ type }) => `${kinds(type, names, 'または')}を指定してください。`,
  enum: ({ allowedValues }) => `次のいずれかを指定してください: ${joinValues(allowedValues)}`,
  const: () => '値が正しくありません。',
  format: ({ format }) => `${format}の形式が正しくありません。`,
  pattern: () => '形式が正しくありません。',
  min_length: ({ limit }) => `${limit}文字以上で入力してください。`,
  max_length: ({ limit }) => `${limit}文字以内で入力してください。`,
  minimum: ({ limit }) => `${limit}以上の値を指定してください。`,
  maximum: ({ limit }) => `${limit}以下の値を指定してください。`,
  exclusive_minimum: ({ limit }) => `${limit}より大きい値を指定してください。`,
  exclusive_maximum: ({ limit }) => `${limit}より小さい値を指定してください。`,
  min_items: ({ limit }) => `${limit}個以上指定してください。`,
  max_items: ({ limit }) => `指定できるのは${limit}個までです。`,
  unique_items: () => '重複した値があります。',
  min_properties: ({ limit }) => `項目を${limit}個以上指定してください。`,
  max_properties: ({ limit }) => `指定できる項目は${limit}個までです。`,
  currency_scale: ({ currency, limit }) =>
    limit === 0 ? `${currency ?? 'この通貨'}では小数を使用できません。` : `小数点以下は${limit}桁までです。`,
  forbidden_word: ({ word }) => `使用できない語が含まれています: ${word}`,
  read_only: ({ instead }) =>
    instead
      ? `ここでは変更できません。操作 ${instead} を使用してください。`
      : '変更できない項目です。省略するか、現在の値を送信してください。',
  immutable: () => '作成後は変更できません。',
  reference: () => '存在しないリソースです。',
  depth: ({ limit }) => `${limit}階層までです。`,
  not_together: ({ other }) => `${other}と同時に指定できません。`,
  file: () => 'ファイルを指定してください。',
  part_type: ({ allowedValues }) =>
    `このパートのContent-Typeは次のいずれかを指定してください: ${joinValues(allowedValues)}`,
  picture_type: () =>
    'JPEG、PNG、WebPの画像だけを、その形式のContent-Typeで送信できます。いずれかの形式で保存し直してください。',
  picture_name: () =>
    'ファイル名は実際の形式の拡張子（.jpg、.png、.webp）で終わり、パスや別の拡張子を含まないようにしてください。',
  picture_dimensions: ({ limit }) => `画像の縦と横はそれぞれ${limit}ピクセル以下にしてください。`,
  picture_broken: () => '画像が壊れているか、一部が欠けています。開いて保存し直してから送信してください。',
  page_depth: ({ limit }) =>
    `ページで取得できるのは最初の${limit}件までです。それ以降はcursorを使用してください（空の値から始めます）。`,
  current_password: () => '現在のパスワードが正しくありません。',
  common_password: () => 'よく使われるパスワードです。別のパスワードを設定してください。',
  webhook_url: ({ reason }) =>
    `このURLにはWebhookを送信できません。公開されたHTTPSのURLを入力してください（${reason}）。`,
}
