/**
 * A function of a package's build that its entries do not show: small parts on which others lean are tried by themselves.
 *
 * @param path of the module, from the folder of the packages
 * @throws Error when the package is not built
 */
export async function builtFunction(path: string, name: string): Promise<(...given: unknown[]) => unknown> {
  const built: unknown = await import(new URL(`../../${path}`, import.meta.url).href);
  const found: unknown = Reflect.get(Object(built), name);
  if (typeof found !== 'function') throw new Error(`${path} has no ${name}: npm run build`);
  return (...given) => Reflect.apply(found, undefined, given);
}
