// Builds the browser assets of the portal: `node build.mjs <output folder> <work folder>`.
//
// Takes the design-system styles, the fonts, the icons and htmx from the packages named in
// package.json (installed into the work folder, without running their scripts), keeps only what the
// templates use, and writes each file under a name that carries a hash of its content, with a
// manifest that the portal reads. Does nothing when no input changed.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { customProperties, keepUsedRules, minify, neededProperties } from './styles.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2]);
const work = resolve(process.argv[3]);
const templates = resolve(here, '../resources/templates');

const UTRECHT = [
  'form-label', 'form-field', 'form-field-description', 'form-field-error-message', 'form-fieldset',
  'textbox', 'textarea', 'select', 'radio-button', 'checkbox', 'button', 'table', 'alert',
  'breadcrumb-nav', 'pagination', 'unordered-list', 'ordered-list',
];
const CANDIDATE = ['heading', 'paragraph', 'link', 'skip-link', 'data-badge'];
const FONT_WEIGHTS = ['400', '700'];
const TOKENS = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

const sha = (content) => createHash('sha256').update(content).digest('hex');

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

/** Installs the packages once per lock file. */
function install() {
  const lock = sha(readFileSync(join(here, 'package-lock.json')));
  const stamp = join(work, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Fetching the browser packages (once, or when package-lock.json changes) ...');
  mkdirSync(work, { recursive: true });
  cpSync(join(here, 'package.json'), join(work, 'package.json'));
  cpSync(join(here, 'package-lock.json'), join(work, 'package-lock.json'));
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: work, stdio: 'inherit', shell: windows,
  });
  writeFileSync(stamp, lock);
}

const fromPackage = (path) => readFileSync(join(work, 'node_modules', path), 'utf8');
const own = (path) => readFileSync(join(here, path), 'utf8');

const manifest = {};
function publish(name, content) {
  const extension = extname(name);
  const file = `${name.slice(0, -extension.length)}.${sha(content).slice(0, 12)}${extension}`;
  writeFileSync(join(output, file), content);
  manifest[name] = file;
  return file;
}

function fonts() {
  return FONT_WEIGHTS.map((weight) => {
    const source = join(work, `node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`);
    const file = publish(`noto-sans-${weight}.woff2`, readFileSync(source));
    return `@font-face{font-family:'Noto Sans';font-style:normal;font-display:swap;font-weight:${weight};src:url(${file}) format('woff2')}`;
  }).join('\n');
}

/** One sprite with the icons that icons.txt names. */
function icons() {
  const used = [...new Set([...own('icons.txt').matchAll(/^[a-z][a-z-]*$/gm)].map((match) => match[0]))];
  const symbols = used.map((name) => {
    const svg = fromPackage(`@tabler/icons/icons/outline/${name}.svg`);
    const shapes = [...svg.matchAll(/<path d="[^"]*" \/>/g)].map((match) => match[0]).join('');
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`;
  });
  publish('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
}

function styles(markup) {
  const components = [
    ...UTRECHT.map((name) => fromPackage(`@utrecht/${name}-css/dist/index.css`)),
    ...CANDIDATE.map((name) => fromPackage(`@nl-design-system-candidate/${name}-css/dist/${name}.css`)),
  ].map((css) => keepUsedRules(css, markup)).join('\n');
  const ownStyles = ['css/tokens.css', 'css/base.css', 'css/components.css', 'css/pages.css', 'css/charts.css', 'css/developer.css', 'css/print.css'].map(own).join('\n');
  const tokens = neededProperties(customProperties(fromPackage(TOKENS)), `${components}\n${ownStyles}`);
  publish('portal.css', minify([fonts(), `:root{${tokens}}`, components, ownStyles].join('\n')));
  publish('theme.css', minify(own('css/theme.css')));
}

/** The licence texts of everything that reaches the browser. */
function licences() {
  const packages = Object.keys(JSON.parse(own('package.json')).dependencies).filter((name) => name !== '@utrecht/component-library-css');
  const byText = new Map();
  for (const name of [...packages, ...UTRECHT.map((part) => `@utrecht/${part}-css`)]) {
    const about = JSON.parse(fromPackage(`${name}/package.json`));
    const folder = join(work, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${about.version} (${about.license})`]);
  }
  const all = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  publish('licences.txt', all.join(`\n${'-'.repeat(72)}\n\n`));
}

const markup = files(templates).map((path) => readFileSync(path, 'utf8')).join('\n');
const inputs = sha(files(here).map((path) => sha(readFileSync(path))).join() + sha(markup));
const done = join(work, 'built');
if (!(existsSync(done) && readFileSync(done, 'utf8') === inputs && existsSync(join(output, 'manifest.properties')))) {
  install();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  styles(markup);
  icons();
  licences();
  publish('htmx.js', fromPackage('htmx.org/dist/htmx.min.js'));
  publish('portal.js', own('js/portal.js'));
  publish('mark.svg', own('img/mark.svg'));
  const lines = Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, file]) => `${name}=${file}\n`);
  writeFileSync(join(output, 'manifest.properties'), lines.join(''));
  writeFileSync(done, inputs);
}
