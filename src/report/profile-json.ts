/** The profile in the JSON contract: optional, and nothing in it that the report tells by itself. */
import { bodyKindOf, bodyKinds, type BodyKind } from '../format/bodies';
import {
  PROFILE_TEXTS,
  REQUESTS_LAYOUTS,
  type Profile,
  type ProfileText,
  type Report,
  type RequestsLayout,
} from './report';

/** What each text of the profile is, for the published schema. */
export const PROFILE_MEANINGS: Readonly<Record<ProfileText, string>> = {
  office: '联系部门',
  address: '地址',
  postcode: '邮编',
  telephone: '电话',
  fax: '传真',
  email: '电子邮箱',
  website: '电子版网址',
  date: '落款日期',
  documentNumber: '发文字号',
  addressee: '主送机关',
  proactiveNote: '表二下的注',
  requestsNote: '表三下的注',
  reviewNote: '表四下的注',
};

export const PROFILE_KEYS: readonly string[] = ['kind', ...PROFILE_TEXTS, 'seal', 'requestsLayout'];

/** Undefined where nothing is left to say: the kind of body a full name tells of is left out. */
export function profileToJson({ agency, profile = {} }: Report): Profile | undefined {
  const { kind, ...rest } = profile;
  const told = { ...(kind !== undefined && kind !== bodyKindOf(agency) && { kind }), ...rest };
  return Object.keys(told).length > 0 ? told : undefined;
}

export const isBodyKind = (value: unknown): value is BodyKind => bodyKinds.some(({ key }) => key === value);

export const isRequestsLayout = (value: unknown): value is RequestsLayout =>
  REQUESTS_LAYOUTS.some((layout) => layout === value);
