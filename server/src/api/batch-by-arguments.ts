import DataLoader from 'dataloader';

/**
 * Loads something for many entities at one level of a query in one statement: calls with the same arguments share it.
 * @param load gets all keys of one set of arguments, answers one result a key, in their order
 */
export function batchByArguments<Key, Arguments, Result>(
  load: (keys: readonly Key[], args: Arguments) => Promise<readonly Result[]>,
): (key: Key, args: Arguments) => Promise<Result> {
  const loaders = new Map<string, DataLoader<Key, Result>>();
  return (key, args) => {
    const signature = JSON.stringify(args);
    let loader = loaders.get(signature);
    if (loader === undefined) {
      loader = new DataLoader<Key, Result>(async (keys) => load(keys, args));
      loaders.set(signature, loader);
    }
    return loader.load(key);
  };
}
