import { z } from 'zod'

/** An id: lower-case letters, digits and single hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A SHA-256 digest in hex. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/)
