import { kinds, type Kind } from '../../../content/schemas/index.ts'
import { kinds as english } from '../../../i18n/en/kinds.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { exampleZone } from '../../example-zone.ts'
import { defineRule } from '../../rule.ts'

const fewestPages = 5

const lessonsBy = (...authors: readonly string[]) => ({
  ...exampleZone,
  ...Object.fromEntries(
    authors.map((author, index) => [`lessons/lesson-${index}.mdx`, exampleLesson({ author })]),
  ),
})

export const vendorOnly = defineRule({
  id: 'knowledge/vendor-only',
  severity: 'info',
  summary: 'All pages of one kind were written by vendors.',
  why: 'When the contract ends, what the vendor knew leaves with it. Somebody of the district should be able to carry the work on (Education Elements 2016).',
  messages: {
    vendor: ({ kind, pages }: { kind: Kind; pages: number }) =>
      `In “${english.many[kind]}”, all ${pages} pages that name a role name a vendor or a consultant. When the contract ends, nobody here would know this work. Ask a teacher or a leader to write or check some of them, and to put their role there.`,
  },
  examples: {
    passes: [
      lessonsBy('vendor', 'consultant', 'vendor', 'vendor', 'grade 7 teacher'),
      lessonsBy('vendor', 'vendor', 'vendor', 'vendor'),
    ],
    fails: [lessonsBy('vendor', 'consultant', 'vendor coach', 'training provider', 'proveedor')],
  },
  *check({ graph }) {
    for (const kind of kinds) {
      const pages = vendorPages(graph.all(kind))
      if (pages >= fewestPages) yield { message: 'vendor', values: { kind, pages } }
    }
  },
})

const vendor =
  /\b(?:vendors?|consultants?|contractors?|(?:service|training|solution) providers?|publishers?|suppliers?|proveedor(?:a|es)?|consultor(?:a|es)?|contratistas?)\b/i

/** Pages that name roles, when all of these are vendors; 0 when one is not. */
function vendorPages(entries: readonly { data: object }[]): number {
  let pages = 0
  // Roles come again and again; each is looked at once.
  const vendors = new Set<string>()
  for (const { data } of entries) {
    const roles = rolesIn(data as RolesOf)
    for (const role of roles) {
      if (vendors.has(role)) continue
      if (!vendor.test(role)) return 0
      vendors.add(role)
    }
    if (roles.length > 0) pages += 1
  }
  return pages
}

/** Fields in which the kinds say who made a page or the work on it. */
type RolesOf = Partial<Record<'author' | 'owner' | 'siteLeader' | 'convener', string>> & {
  team?: readonly string[]
}

const rolesIn = ({ author, owner, siteLeader, convener, team = [] }: RolesOf): string[] =>
  [author, owner, siteLeader, convener, ...team].filter((role) => role !== undefined)
