import { roleOfPath } from '../content/kinds.ts'
import { editFormAddress } from '../forms/form-address.ts'
import type { Locale } from '../i18n/locale.ts'
import type { ReviewInput } from './review-input.ts'

/** Where a writer can change a line. */
export interface OpenLink {
  address: string
  /** True for the form, where there are no lines. */
  isForm: boolean
}

/**
 * The way to a line of a file: the form for what came from the form, else the page where GitHub lets people change the
 * file on the branch of the writer. Undefined when that branch is gone.
 */
export function openLink(
  { pull: { headAddress, branch }, zone }: Pick<ReviewInput, 'pull' | 'zone'>,
  { path, from }: { path: string; from: number },
  language: Locale,
): OpenLink | undefined {
  const role = roleOfPath(path)
  // The form knows only what it has begun itself, on branches it has named.
  const form =
    zone.submit && branch.startsWith('cms/') && role.role === 'entry'
      ? editFormAddress(role.kind, role.id)
      : undefined
  if (form) {
    const prefix = language === (zone.languages[0] ?? 'en') ? '' : `/${language}`
    return { address: `${zone.address.replace(/\/+$/, '')}${prefix}${form}`, isForm: true }
  }
  if (!headAddress) return undefined
  return {
    address: `${headAddress}/edit/${inAddress(branch)}/content/${inAddress(path)}#L${from}`,
    isForm: false,
  }
}

/** A path whose every letter stands for itself, also inside a link of Markdown. */
const inAddress = (path: string): string =>
  path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/')
