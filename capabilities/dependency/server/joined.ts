/**
 * Work that is under way already is waited for instead of being done a second time beside the first. Where it fails, each
 * who waited does its own: whose fault it was is not known.
 */
export function joined<Value>(): (key: string, work: () => Promise<Value>) => Promise<Value> {
  const underWay = new Map<string, Promise<Value>>();
  return async (key, work) => {
    const others = underWay.get(key);
    if (others !== undefined) return others.catch(work);
    const own = work();
    underWay.set(key, own);
    try {
      return await own;
    } finally {
      underWay.delete(key);
    }
  };
}
