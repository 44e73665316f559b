/** Keeps the judge's link where it is: other languages of the page open with it, and paper does not show it. */
export function carryLink(): void {
  const link = location.hash
  // A printer writes the address on the paper, and the link is a key.
  addEventListener('beforeprint', () => history.replaceState(null, '', location.pathname))
  addEventListener('afterprint', () => history.replaceState(null, '', location.pathname + link))
  for (const other of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) other.hash = link
}
