import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { readRoles } from '@/lib/content/read-roles';
import { readTechnologies } from '@/lib/content/read-technologies';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { loadContext } from '@/lib/diagrams/publish/load-context';
import { renderDiagram } from '@/lib/diagrams/publish/render';
import { palette } from '@/lib/diagrams/draw/palette';
import { formatProblem } from '@/lib/problem';
import { defaultRoles, type Role } from '@/lib/roles';
import { readYaml } from '@/lib/yaml/read-yaml';

const file = 'content/roles.yaml';

function rolesOf(text: string) {
  const { roles, problems } = readRoles(readYaml(file, text));
  return { roles, told: problems.map(formatProblem) };
}

const sensor = `- id: sensor
  name: Sensors
  meaning: What measures
  hue: amber
`;
const keeper = `- id: keeper
  name: 守护者
  meaning: Who looks after it
  hue: red
  glyph: person
  people: true
`;

test('a guide names its own roles; one without the file has the default ones', () => {
  expect(rolesOf(sensor + keeper)).toEqual({
    roles: [
      { id: 'sensor', name: 'Sensors', meaning: 'What measures', hue: 'amber', glyph: 'box', people: false },
      { id: 'keeper', name: '守护者', meaning: 'Who looks after it', hue: 'red', glyph: 'person', people: true },
    ],
    told: [],
  });
  expect(readRoles(null)).toEqual({ roles: defaultRoles, problems: [] });
});

const faults: [name: string, text: string, told: string[]][] = [
  ['a hue that there is not', sensor.replace('amber', 'ambre'), [`${file}:4:8  \`hue\` cannot be \`ambre\``, 'amber']],
  [
    'two roles of one colour',
    sensor + keeper.replace('red', 'amber'),
    [`${file}:8:8  The hue amber is already that of \`sensor\``, 'violet, teal, blue, green, red'],
  ],
  [
    'two roles of one id',
    sensor + keeper.replace('keeper', 'sensor'),
    [`${file}:5:7  The id \`sensor\` is already that of another role`, 'its own id'],
  ],
  [
    'an id that means something else',
    keeper.replace('keeper', 'external'),
    [`${file}:1:7  The class \`external\` of diagrams means something else already`, 'external-parts'],
  ],
  ['a glyph that there is not', keeper.replace('person', 'persom'), [`${file}:5:10`, 'Did you mean `person`?']],
  ['a field that there is not', keeper.replace('hue:', 'color:'), [`${file}:4:3  \`color\` is not a field`, '`hue`']],
  ['no role', '[]\n', [`${file}:1:1  There is no role in it`, 'remove the file']],
  ['no list', 'sensor: amber\n', [`${file}:1:1  The roles are not a list`, 'one record a role']],
];

for (const [name, text, told] of faults) {
  test(`${name}: it is told at its place, once, with what to do`, () => {
    const { told: all } = rolesOf(text);
    expect(all).toHaveLength(1);
    for (const part of told) expect(all[0]).toContain(part);
  });
}

test('what names a role whose record has a fault is no fault as well', () => {
  const { roles } = rolesOf(sensor.replace('amber', 'ambre'));
  const source = readYaml(
    'content/technologies.yaml',
    '- id: gauge\n  name: Gauge\n  layer: Field\n  role: sensor\n  purpose: Measures\n  homepage: https://example.org\n',
  );
  expect(readTechnologies(source, roles).problems).toEqual([]);
});

test('a technology has the colour of its role, and none that the guide does not have', () => {
  const { roles } = rolesOf(sensor);
  const record = (role: string) =>
    `- id: gauge\n  name: Gauge\n  layer: Field\n  role: ${role}\n  purpose: Measures\n  homepage: https://example.org\n`;
  const read = (role: string) => readTechnologies(readYaml('content/technologies.yaml', record(role)), roles);
  expect(read('sensor').technologies[0]).toMatchObject({ role: 'sensor', hue: 'amber' });
  const [problem] = read('data').problems.map(formatProblem);
  expect(problem).toContain('content/technologies.yaml:4:9  `role` cannot be `data`');
  expect(read('sensr').problems.map(formatProblem)[0]).toContain('Did you mean `sensor`?');
});

const source = `flowchart LR
    accTitle: Field
    accDescr: A keeper reads a gauge.
    Keeper[Keeper] --> Gauge[Gauge] --> Store[Store]
    class Keeper keeper
    class Gauge sensor
    class Store log-book
`;

const ownRoles: Role[] = [
  ...rolesOf(sensor + keeper).roles,
  { id: 'log-book', name: 'Log book', meaning: 'What is written down', hue: null, glyph: 'store', people: false },
];

async function render(text: string, roles: Role[]) {
  const context = await loadContext([], process.cwd(), roles);
  return renderDiagram({ id: 'field/readings', file: 'readings.mmd', source: text }, context);
}

test('a drawing has the colours of the roles, their glyphs, and no literal of theirs', async () => {
  const { diagram, problems } = await render(source, ownRoles);
  expect(problems).toEqual([]);
  expect(diagram?.meanings).toEqual({
    Keeper: { role: 'keeper', hue: 'red', isPerson: true, technologies: [], external: false },
    Gauge: { role: 'sensor', hue: 'amber', technologies: [], external: false },
    Store: { role: 'log-book', technologies: [], external: false },
  });
  expect(diagram?.svg).toMatch(/data-node="Keeper" data-hue="red"/);
  expect(diagram?.svg).toMatch(/data-node="Store">/);
  expect(diagram?.svg).not.toMatch(/#[0-9a-f]{6}/i);
  for (const [drawn, colours] of [
    [diagram?.standaloneSvg, palette.light],
    [diagram?.standaloneDarkSvg, palette.dark],
  ] as const) {
    expect(drawn).toContain(colours['red-tint']);
    expect(drawn).toContain(colours['amber-line']);
    expect(drawn).not.toContain(colours['violet-tint']);
  }
});

test('a role whose record names no glyph has one that no other has', () => {
  const named = (id: string, more = '') => `- id: ${id}\n  name: ${id}\n  meaning: What it is\n${more}`;
  const { roles, told } = rolesOf(
    named('a') +
      named('b', '  glyph: box\n') +
      named('c', "  people: 'true'\n") +
      ['d', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((id) => named(id)).join(''),
  );
  expect(told).toEqual([]);
  const glyphs = roles.map(({ glyph }) => glyph);
  expect(glyphs.slice(0, 4)).toEqual(['store', 'box', 'person', 'network']);
  expect(new Set(glyphs.slice(0, 10)).size).toBe(10);
});

test('a class that is nearly a role is told with the role that is meant', async () => {
  const { problems } = await render(source.replace('Gauge sensor', 'Gauge senso'), ownRoles);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/readings\.mmd:6:17 .*neither a role nor "external".*Did you mean .sensor.\?/s),
  ]);
});

test('a drawing that is kept is made anew when the record of a role changes', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'guide-roles-'));
  try {
    await mkdir(path.join(root, 'content/diagrams/field'), { recursive: true });
    await writeFile(path.join(root, 'content/diagrams/field/readings.mmd'), source);
    const draw = async (roles: Role[]) => {
      const { diagrams } = await loadDiagrams({ root, guide: { technologies: [], pages: [], roles } });
      return diagrams[0]?.svg ?? '';
    };
    const before = await draw(ownRoles);
    expect(await draw(ownRoles)).toBe(before);
    const repainted = ownRoles.map((role): Role => (role.id === 'sensor' ? { ...role, hue: 'teal' } : role));
    expect(await draw(repainted)).toBe(before.replace('data-hue="amber"', 'data-hue="teal"'));
  } finally {
    await rm(root, { recursive: true });
  }
});

test('the manual explains every field, and its example is sound', async () => {
  const manual = await readFile('docs/diagrams.md', 'utf8');
  const [, section = ''] = /^## Roles\n(.*?)^## /ms.exec(manual) ?? [];
  const [, example = ''] = /^```yaml\n(.*?)^```$/ms.exec(section) ?? [];
  const { roles, told } = rolesOf(example);
  expect(told).toEqual([]);
  expect(roles.length).toBeGreaterThan(0);
  for (const field of ['id', 'name', 'meaning', 'hue', 'glyph', 'people'])
    expect(section, field).toMatch(new RegExp(`^- .*\`${field}\\b`, 'm'));
  for (const { id } of defaultRoles) expect(section).toContain(`\`${id}\``);
});
