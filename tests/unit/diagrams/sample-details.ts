import type { DiagramDetails } from '@/lib/diagrams/model/model';

/** Two groups, one in the other; parallel edges; twins; a flow with a choice: all that answers must cope with. */
export const sampleDetails: DiagramDetails = {
  graph: {
    id: 'sample/flow',
    title: 'Sample: flow',
    nodes: [
      { id: 'User', label: 'User/Browser', shape: 'circle', group: null },
      { id: 'LB', label: 'Load Balancer\nHTTPS', shape: 'rect', group: 'outer' },
      { id: 'App1', label: 'FastAPI\nContainer 1', shape: 'rect', group: 'inner' },
      { id: 'App2', label: 'FastAPI\nContainer 2', shape: 'rect', group: 'inner' },
      { id: 'DB', label: 'PostgreSQL', shape: 'cylinder', group: null },
    ],
    edges: [
      { id: 'L_User_LB_0', from: 'User', to: 'LB', label: 'HTTPS', style: 'solid' },
      { id: 'L_LB_App1_0', from: 'LB', to: 'App1', label: 'Route', style: 'solid' },
      { id: 'L_LB_App2_0', from: 'LB', to: 'App2', label: 'Route', style: 'solid' },
      { id: 'L_App1_DB_0', from: 'App1', to: 'DB', label: null, style: 'dotted' },
      { id: 'L_App1_App2_0', from: 'App1', to: 'App2', label: 'Sync', style: 'solid' },
    ],
    groups: [
      { id: 'outer', title: 'Single VM/VPS', parent: null },
      { id: 'inner', title: 'API Service\n(Auto-scaling)', parent: 'outer' },
    ],
  },
  meanings: {},
  roles: {},
  flows: [
    {
      id: 'a-call',
      title: 'A call',
      note: null,
      steps: [{ edges: ['L_User_LB_0'] }, { edges: ['L_LB_App1_0', 'L_LB_App2_0'] }, { edges: ['L_App1_DB_0'] }],
    },
  ],
  sentences: { nodes: { LB: 'Spreads requests over the containers.' }, groups: {} },
  connections: { L_LB_App1_0: { words: 'routes requests to', carries: 'HTTP requests' } },
  source: 'graph TD',
  page: '/deployment/sample',
  view: 'data-flow',
  technologies: {},
  elsewhere: {},
  otherViews: [],
  standIns: { Users: 'User', ManagedDB: 'DB' },
};
