/** Which files does the collection consist of, and what else lies among them? */
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { incidentId } from '../../schema/incident.ts';
import { entityKinds } from '../../vocabulary/entity-kinds.ts';
import type { Finding } from '../finding.ts';
import { refuse, wholeFile, type Wording } from '../refuse.ts';
import type { Refusal } from '../refusals.ts';

export interface ContentTree {
  readonly incidents: readonly { readonly id: string; readonly story: string; readonly sources: string }[];
  readonly entities: readonly { readonly id: string; readonly folder: string; readonly file: string }[];
  readonly essays: readonly { readonly id: string; readonly file: string }[];
  /** Names of everything that lies where incidents lie, refused or not: nobody can say what the refused ones hold. */
  readonly named: readonly string[];
  readonly findings: readonly Finding[];
}

const entityFolders: ReadonlySet<string> = new Set(entityKinds.map((kind) => kind.folder));
const folders = ['incidents', ...entityFolders, 'analyses'];
const plainName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** How a disk that ignores case and composes letters sees a name. */
const folded = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * Lists `content/` of a repository without following a link, and refuses what does not belong there.
 * @throws Error when there is no such folder.
 */
export function contentTree(root: string): ContentTree {
  if (lstatSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error(`there is no folder ${join(root, 'content')}`);
  }
  const findings: Finding[] = [];
  const report = (file: string, rule: Refusal, wording: Wording) => {
    findings.push({ file, ...refuse(rule, wholeFile, wording) });
  };

  /** The entries of a folder that are what they should be: `expect` says what, or why not. */
  function entriesOf(folder: string, expect: (entry: Dirent) => 'file' | 'folder' | Wording): Dirent[] {
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort(byName);
    return entries.filter((entry) => {
      const path = `${folder}/${entry.name}`;
      const expected = expect(entry);
      if (entry.isSymbolicLink()) {
        report(path, 'file-kind', {
          message: 'is a symbolic link',
          cure: 'put the file itself here; links lead out of the collection',
        });
      } else if (typeof expected !== 'string') report(path, 'file-unknown', expected);
      else if (expected === 'file' ? !entry.isFile() : !entry.isDirectory()) {
        report(path, 'file-kind', {
          message: `is not a ${expected === 'file' ? 'regular file' : 'folder'}`,
          cure: `put a ${expected === 'file' ? 'regular file' : 'folder'} here`,
        });
      } else return true;
      return false;
    });
  }

  const seen = new Map<string, { readonly path: string; readonly isPlain: boolean }>();

  /** True when a name may be an id; `space` holds the ids that must differ from it. */
  function isFreeName(name: string, path: string, space: string): boolean {
    const isPlain = plainName.test(name);
    if (!isPlain) {
      report(path, 'file-name', {
        message: `has "${name}" in its path`,
        cure: 'use lower-case letters, digits and single hyphens',
      });
    }
    const key = `${space}/${folded(name)}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      report(path, 'file-collision', {
        message: `has the same id as ${earlier.path}${earlier.path.includes(name) ? '' : ', once case is ignored'}`,
        cure: 'give one of the two another id',
      });
    }
    // A record that names the well-named one of the two means this one.
    if (!earlier?.isPlain) seen.set(key, { path, isPlain });
    return isPlain && !earlier?.isPlain;
  }

  /** The records that are one file each. */
  function filesOf(folder: string, extension: string, space: string) {
    const wrong: Wording = {
      message: `is not a ${extension} file`,
      cure: `content/${folder} holds one ${extension} file for each record; remove it`,
    };
    return entriesOf(`content/${folder}`, (entry) => (entry.name.endsWith(extension) ? 'file' : wrong)).flatMap(
      (entry) => {
        const file = `content/${folder}/${entry.name}`;
        const id = entry.name.slice(0, -extension.length);
        return isFreeName(id, file, space) ? [{ id, folder, file }] : [];
      },
    );
  }

  function incidentOf(id: string): ContentTree['incidents'] {
    const folder = `content/incidents/${id}`;
    const isFree = isFreeName(id, folder, 'incidents');
    const known = ['index.mdx', 'sources.yml'];
    const found = entriesOf(folder, ({ name }) =>
      known.includes(name)
        ? 'file'
        : { message: 'is not part of an incident', cure: 'an incident is index.mdx and sources.yml; remove it' },
    ).map((entry) => entry.name);
    const isDated = incidentId.safeParse(id).success;
    if (isFree && !isDated) {
      report(folder, 'file-id', {
        message: `"${id}" is not an incident id`,
        cure: 'name the folder by the UTC date of impact start and a short name, "2025-07-09-outlook-mailbox-access"',
      });
    }
    for (const name of known.filter((each) => !found.includes(each))) {
      report(`${folder}/${name}`, 'file-missing', {
        message: 'is missing',
        cure: name === 'index.mdx' ? 'write the record there' : 'write its bibliography there',
      });
    }
    const isWhole = isFree && isDated && found.length === known.length;
    return isWhole ? [{ id, story: `${folder}/index.mdx`, sources: `${folder}/sources.yml` }] : [];
  }

  const present = entriesOf('content', ({ name }) =>
    folders.includes(name)
      ? 'folder'
      : name === 'README.md'
        ? 'file'
        : { message: 'is not part of the collection', cure: `content/ holds ${folders.join(', ')}; move it elsewhere` },
  ).map((entry) => entry.name);

  const notAnIncident: Wording = { message: 'is not a folder', cure: 'an incident is a folder named by its id' };
  const hasIncidents = present.includes('incidents');
  const named = hasIncidents ? readdirSync(join(root, 'content/incidents')).sort() : [];
  const incidents = hasIncidents
    ? entriesOf('content/incidents', (entry) => (entry.isFile() ? notAnIncident : 'folder')).flatMap((entry) =>
        incidentOf(entry.name),
      )
    : [];
  const entities = [...entityFolders]
    .filter((folder) => present.includes(folder))
    .flatMap((folder) => filesOf(folder, '.yml', 'entities'));
  const essays = present.includes('analyses') ? filesOf('analyses', '.mdx', 'analyses') : [];
  return { incidents, entities, essays, named, findings };
}
