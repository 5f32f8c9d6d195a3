// Does the lock hold everything `npm ci` needs, on every platform, and nothing that depends on one machine?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const lockText = read('package-lock.json');
const packages = (JSON.parse(lockText) as { packages: Record<string, Package> }).packages;
const manifest = JSON.parse(read('package.json')) as Package;

const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Where Node would find `name` when the package at `from` asks for it. */
function findInstalled(name: string, from: string): Package | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

test('the optional package of every platform is in the lock', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => {
        const found = findInstalled(name, path);
        return found === undefined || (/^\d/.test(version) && found.version !== version);
      })
      .map(([name, version]) => `${name}@${version}`),
  );
  expect(missing, 'run `npm run lock:complete`').toEqual([]);
});

test('every package has its hash, but for platforms that the registry did not tell us', () => {
  const bare = installed.filter(([, entry]) => entry.integrity === undefined);
  const unexplained = bare.filter(([, entry]) => entry.optional !== true || (entry.os ?? entry.cpu) === undefined);
  expect(unexplained.map(([path]) => path)).toEqual([]);
  const forLinux = bare.filter(([, entry]) => entry.os?.includes('linux') && entry.cpu?.includes('x64'));
  expect(forLinux.map(([path]) => path)).toEqual([]);
});

test('every direct dependency has an exact version, and the lock the same', () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  for (const [name, version] of Object.entries(direct)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('the lock names no download host', () => {
  expect(installed.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('install scripts stay off, and the packages that have one work without', () => {
  expect(read('.npmrc')).toContain('ignore-scripts=true\n');
  const withScript = installed.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path);
  // esbuild only tests its own binary; fsevents is for macOS and ships its own.
  expect(withScript.filter((path) => !/\/(?:esbuild|fsevents)$/.test(path))).toEqual([]);
});

test.each(['astro', 'd3-array', 'd3-format', 'd3-scale', 'es-module-lexer', 'satteri', 'vite', 'zod'])(
  'there is one copy of %s',
  (name) => {
    const copies = installed.map(([path]) => path).filter((path) => path.endsWith(`node_modules/${name}`));
    expect(copies).toEqual([`node_modules/${name}`]);
  },
);

test('every direct dependency has its line in docs/dependencies.md', () => {
  const lines = read('docs/dependencies.md');
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.keys(direct).filter((name) => !lines.includes(`\`${name}\``))).toEqual([]);
});
