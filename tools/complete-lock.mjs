// Adds to package-lock.json the optional packages of other platforms that npm left out, so that `npm ci` accepts the lock.
import { readFileSync, writeFileSync } from 'node:fs';

const lockFile = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const packages = lock.packages;

/** Where Node would find `name` when the package at `from` asks for it: the nearest node_modules folder upwards. */
function findInstalled(name, from) {
  for (let folder = from; ;) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return undefined;
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent === -1 ? '' : folder.slice(0, parent);
  }
}

const platformNames = /(?<os>android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32|windows)/;
const cpuNames = /(?<cpu>arm64|arm|x64|x86_64|ia32|ppc64|s390x|riscv64|loong64|mips64el|wasm32)/;

/** The operating system and processor a platform package's name tells, such as `@pagefind/darwin-arm64`. */
function platformOf(name) {
  const os = platformNames.exec(name)?.groups.os;
  const cpu = cpuNames.exec(name)?.groups.cpu;
  if (os === undefined && cpu === undefined) {
    throw new Error(`${name} is optional and missing from the lock, and its name tells no platform; add it by hand`);
  }
  return {
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    ...(os === 'linux' && /gnu|musl/.test(name) && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
    ...(cpu && { cpu: [cpu === 'x86_64' ? 'x64' : cpu] }),
  };
}

const added = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = findInstalled(name, path);
    const isExact = /^\d/.test(version);
    if (found !== undefined && (!isExact || packages[found].version === version)) continue;
    if (!isExact) throw new Error(`${name}@${version} is missing from the lock and is a range; add it by hand`);
    const place = found === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
    packages[place] = { version, ...(entry.dev && { dev: true }), optional: true, ...platformOf(name) };
    added.push(`${name}@${version}`);
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'the lock was complete' : `added ${added.join(', ')}`);
