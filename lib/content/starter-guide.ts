/**
 * The files of the smallest guide that builds, by their paths from its root: three pages, a diagram and a technology.
 * Each is an example of what to write more of.
 */
export function starterGuide(): Map<string, string> {
  return new Map([
    [
      'content/site.yaml',
      `# What the guide is called and where it stands. The address may be that of your own machine until it has one.
name: Our Guide
organisation: Our Engineering
url: http://localhost:3000
repository: https://github.com/example/guide
branch: main
`,
    ],
    [
      'content/navigation.yaml',
      `# The sidebar: sections, each with the addresses of its pages. Each page stands in it once.
- title: Guide
  pages:
    - /
    - /request
    - /reference
`,
    ],
    [
      'content/technologies.yaml',
      `# One record a technology. Pages name it by its id, and diagrams find it by its name.
- id: postgresql
  name: PostgreSQL
  layer: Database
  role: data
  purpose: All that is kept
  minimumVersion: "16"
  homepage: https://www.postgresql.org
`,
    ],
    [
      'content/anchors.yaml',
      `# The ids of all headings, which keep working for good. \`npm run anchors\` adds to it.
pages:
  /:
    - where-to-begin
`,
    ],
    [
      'content/diagrams/system/request.mmd',
      `flowchart LR
    accTitle: A request
    accDescr: A reader asks the application, and the application reads what is kept.

    Reader[Reader] -->|asks| App[Application]
    App -->|reads and writes| Database[(PostgreSQL)]

    class Reader people
    class App application

%% node App: Answers every request, and is the only one that talks to the database.
`,
    ],
    [
      'content/pages/index.mdx',
      `---
title: Our Guide
description: What our system is made of, how its parts work together, and where to look up a version.
---

This guide says what our system is made of and why.

## Where to begin [#where-to-begin]

See [the way of a request](/request), or look up the version of <Tech id="postgresql" />.
`,
    ],
    [
      'content/pages/request.mdx',
      `---
title: The Way of a Request
description: Which parts a request passes, from the reader to the database, in one small diagram.
---

A request passes two parts.

<Diagram id="system/request" />
`,
    ],
    [
      'content/pages/reference.mdx',
      `---
title: Reference
description: All technologies that we use, what each is for, and the lowest version of it that we accept.
---

Mentions of a technology lead here.

<VersionTable />
`,
    ],
  ]);
}
