/**
 * Parts items into pages, in order, none split. `measure` gives an item's sizes, `limits` the most a page may
 * hold of each: `paginate(items, (item) => [1, item.text.length], [10, 3000])`. An item that alone is over a
 * limit gets a page of its own; no items make one empty page.
 */
export function paginate<Item>(
  items: readonly Item[],
  measure: (item: Item) => readonly number[],
  limits: readonly number[],
): Item[][] {
  let page: Item[] = [];
  let used = limits.map(() => 0);
  const pages = [page];
  for (const item of items) {
    const sizes = measure(item);
    const next = used.map((sum, at) => sum + (sizes[at] ?? 0));
    if (page.length > 0 && next.some((sum, at) => sum > (limits[at] ?? 0))) {
      page = [item];
      pages.push(page);
      used = limits.map((_, at) => sizes[at] ?? 0);
    } else {
      page.push(item);
      used = next;
    }
  }
  return pages;
}
