/** Checks that a page cannot leave out: privacy, safety, and what a reader of the file itself must be able to rely on. */
export const neverIgnored = /^(privacy|safety|mdx\/import|mdx\/component|mdx\/attribute|file)/
