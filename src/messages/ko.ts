// Korean, the default language.

import { joinValues, kinds, type Texts } from './words.ts'

const names = {
  string: '문자열',
  number: '숫자',
  integer: '정수',
  boolean: 'true 또는 false',
  array: '배열',
  object: '객체',
}

export const ko: Texts = {
  required: () => '필수 항목입니다.',
  unknown: () => '알 수 없는 항목입니다.',
  repeated: () => '한 번만 지정할 수 있습니다.',
  type: ({ type }) => `다음 형식의 값이어야 합니다: ${kinds(type, names, ' 또는 ')}`,
  enum: ({ allowedValues }) => `다음 값 중 하나여야 합니다: ${joinValues(allowedValues)}`,
  const: () => '올바르지 않은 값입니다.',
  format: ({ format }) => `올바른 ${format} 형식이 아닙니다.`,
  pattern: () => '형식이 올바르지 않습니다.',
  min_length: ({ limit }) => `${limit}자 이상이어야 합니다.`,
  max_length: ({ limit }) => `${limit}자 이내여야 합니다.`,
  minimum: ({ limit }) => `${limit} 이상이어야 합니다.`,
  maximum: ({ limit }) => `${limit} 이하여야 합니다.`,
  exclusive_minimum: ({ limit }) => `${limit}보다 커야 합니다.`,
  exclusive_maximum: ({ limit }) => `${limit}보다 작아야 합니다.`,
  min_items: ({ limit }) => `${limit}개 이상 지정해야 합니다.`,
  max_items: ({ limit }) => `최대 ${limit}개까지 지정할 수 있습니다.`,
  unique_items: () => '중복된 값이 있습니다.',
  min_properties: ({ limit }) => `항목이 ${limit}개 이상이어야 합니다.`,
  max_properties: ({ limit }) => `항목이 ${limit}개 이하여야 합니다.`,
  currency_scale: ({ currency, limit }) =>
    limit === 0
      ? `${currency ?? '이 통화'}에는 소수를 사용할 수 없습니다.`
      : `소수점 이하 ${limit}자리까지만 사용할 수 있습니다.`,
  forbidden_word: ({ word }) => `사용할 수 없는 단어가 포함되어 있습니다: ${word}`,
  read_only: ({ instead }) =>
    instead
      ? `여기서는 변경할 수 없습니다. ${instead} 작업을 사용해 주세요.`
      : '변경할 수 없는 항목입니다. 생략하거나 현재 값을 보내 주세요.',
  immutable: () => '생성한 후에는 변경할 수 없는 항목입니다.',
  reference: () => '존재하지 않는 리소스입니다.',
  depth: ({ limit }) => `${limit}단계까지만 만들 수 있습니다.`,
  not_together: ({ other }) => `${other}와(과) 함께 사용할 수 없습니다.`,
  file: () => '파일이어야 합니다.',
  part_type: ({ allowedValues }) => `이 파트의 Content-Type은 다음 중 하나여야 합니다: ${joinValues(allowedValues)}`,
  picture_type: () =>
    'JPEG, PNG, WebP 이미지만 올릴 수 있으며 Content-Type도 같아야 합니다. 이 형식 중 하나로 다시 저장해 주세요.',
  picture_name: () =>
    '파일 이름은 실제 형식에 맞는 확장자(.jpg, .png, .webp)로 끝나야 하며, 경로나 다른 확장자가 있으면 안 됩니다. 이름을 바꿔 주세요.',
  picture_dimensions: ({ limit }) => `이미지의 가로와 세로는 각각 ${limit}픽셀 이하여야 합니다. 크기를 줄여 주세요.`,
  picture_broken: () => '이미지가 손상되었거나 일부가 없습니다. 열어서 다시 저장한 뒤 올려 주세요.',
  page_depth: ({ limit }) =>
    `처음 ${limit}개까지만 페이지로 조회할 수 있습니다. 그 이후는 cursor를 사용해 주세요(빈 값으로 시작).`,
  current_password: () => '현재 비밀번호가 일치하지 않습니다.',
  common_password: () => '너무 흔한 비밀번호입니다. 다른 비밀번호를 사용해 주세요.',
  webhook_url: ({ reason }) => `이 URL로는 웹훅을 보낼 수 없습니다. 공개된 HTTPS 주소를 입력해 주세요 (${reason}).`,
}
