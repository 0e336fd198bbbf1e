// Small helpers on style sheets: split into rules, keep what is used, take white space out.

/** The rules of a style sheet at its top level: `{ head, body }`. */
export function rules(css) {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = [];
  let start = 0;
  let depth = 0;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{' && depth++ === 0) open = i;
    if (text[i] === '}' && --depth === 0) {
      found.push({ head: text.slice(start, open).trim(), body: text.slice(open + 1, i) });
      start = i + 1;
    }
  }
  return found;
}

/** Splits a selector list at its top-level commas. */
function selectors(head) {
  const parts = [''];
  let depth = 0;
  for (const c of head) {
    if (c === '(' || c === '[') depth++;
    if (c === ')' || c === ']') depth--;
    if (c === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts.map((part) => part.trim());
}

/** Drops the selectors that name a class which the markup never uses. */
export function keepUsedRules(css, markup) {
  const used = new Set(markup.match(/[a-z][a-zA-Z0-9_-]*/g));
  return rules(css).map(({ head, body }) => {
    if (head.startsWith('@')) {
      const inner = keepUsedRules(body, markup);
      return inner ? `${head}{${inner}}` : '';
    }
    const kept = selectors(head).filter((selector) =>
      (selector.replace(/:not\([^)]*\)/g, '').match(/\.[a-zA-Z][\w-]*/g) ?? []).every((name) => used.has(name.slice(1))));
    return kept.length ? `${kept.join(',')}{${body.trim()}}` : '';
  }).filter(Boolean).join('\n');
}

/** The custom properties that a style sheet sets, by name. */
export function customProperties(css) {
  const found = new Map();
  for (const { body } of rules(css)) {
    for (const [, name, value] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)) found.set(name, value.trim());
  }
  return found;
}

/** Those properties that the style sheet refers to, directly or through one another. */
export function neededProperties(properties, css) {
  const needed = new Map();
  const visit = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (!needed.has(name) && properties.has(name)) {
        needed.set(name, properties.get(name));
        visit(properties.get(name));
      }
    }
  };
  visit(css);
  return [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}:${value}`).join(';');
}

export function minify(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/;}/g, '}').trim() + '\n';
}
