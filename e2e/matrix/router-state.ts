type Segment = string | readonly [name: string, value: string, kind: "d", siblings: null];
type RouterState = readonly [Segment, { children?: RouterState }, null?, "refetch"?];

/**
 * The Next-Router-State-Tree header of a browser that has every layout above a page already and wants the page alone:
 * whatever only a layout forbids would be served. See flightRouterStateSchema in next/dist/server/app-render/types.
 * @param folders from app/ to the page, groups and all
 * @param address where the page is
 */
export function routerState(folders: readonly string[], address: string): string {
  const values = address.split("/").slice(1);
  const shown = folders.filter((folder) => !folder.startsWith("("));
  const page: RouterState = ["__PAGE__", {}, null, "refetch"];
  const tree = folders.reduceRight<RouterState>((children, folder) => {
    const name = /^\[(.+)\]$/.exec(folder)?.[1];
    if (name === undefined) return [folder, { children }];
    return [[name, values[shown.indexOf(folder)] ?? "", "d", null], { children }];
  }, page);
  return encodeURIComponent(JSON.stringify(["", { children: tree }]));
}
