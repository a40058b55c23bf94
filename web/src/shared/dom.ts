/** Elements from code: every text is set as text, so no word of an article can become markup. */

type Child = Node | string | null | undefined | false;
type Props = Record<string, string | boolean | ((event: Event) => void)>;

/** An element with attributes, `on…` listeners and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child): child is Node | string => child != null && child !== false));
  return element;
}

/** The element with this id, which the page is known to have. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** A link where the address is one of the web, else the text alone: `javascript:` stays a word. */
export function link(text: string, address: string): HTMLElement {
  if (!/^https?:\/\//i.test(address)) return h("span", {}, text);
  return h("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, text);
}
