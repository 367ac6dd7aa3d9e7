// Makes what a page shows like what the server would write now, and leaves alone what the reader is doing: what was typed and
// chosen, what was opened, where the focus is. Nodes come from a document that the browser parsed; no script is made of them.

/** Makes `old` like `fresh`, in place as far as they are the same things. */
export function renewContent(old: Element, fresh: Element): void {
  // what a script of the page has filled in
  if (old.hasAttribute('data-own')) return;
  renewAttributes(old, fresh);
  // what somebody chooses or types is theirs
  if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(old.nodeName)) return;
  const left = new Set<Node>(old.childNodes);
  let place: Node | null = old.firstChild;
  for (const child of fresh.childNodes) {
    const same = [...left].find((each) => isSame(each, child));
    if (same === undefined) {
      old.insertBefore(document.importNode(child, true), place);
      continue;
    }
    left.delete(same);
    if (same === place) place = same.nextSibling;
    else old.insertBefore(same, place);
    if (same instanceof Element && child instanceof Element) renewContent(same, child);
    else if (same.nodeValue !== child.nodeValue) same.nodeValue = child.nodeValue;
  }
  for (const gone of left) gone.parentNode?.removeChild(gone);
}

function isSame(old: Node, fresh: Node): boolean {
  if (old.nodeName !== fresh.nodeName) return false;
  return !(old instanceof Element && fresh instanceof Element) || keyOf(old) === keyOf(fresh);
}

function keyOf(element: Element): string {
  return ['id', 'data-key', 'action'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

function renewAttributes(old: Element, fresh: Element): void {
  const kept = old.nodeName === 'INPUT' ? ['value', 'checked'] : ['open'];
  for (const { name, value } of [...fresh.attributes])
    if (!kept.includes(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const { name } of [...old.attributes])
    if (!kept.includes(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
}
