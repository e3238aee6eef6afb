import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';

/** A short list of technologies, so that tests do not depend on the guide's own. */
export const sampleTechnologies: NamedTechnology[] = [
  { id: 'python', name: 'Python', role: 'application', names: [] },
  { id: 'fastapi', name: 'FastAPI', role: 'application', names: ['FastAPI App'] },
  { id: 'celery', name: 'Celery', role: 'async', names: ['Celery Worker', 'Celery Beat'] },
  { id: 'redis', name: 'Redis', role: 'data', names: [] },
  { id: 'digitalocean-managed-redis', name: 'DigitalOcean Managed Redis', role: 'data', names: [] },
  { id: 'postgresql', name: 'PostgreSQL', role: 'data', names: ['Postgres'] },
  { id: 'nginx', name: 'Nginx', role: 'edge', names: [] },
  { id: 'vercel', name: 'Vercel', role: 'edge', names: [] },
  { id: 'nextjs', name: 'Next.js', role: 'application', names: [] },
];
