import { expect, test } from '../test';
import { meantAddress } from '@/lib/offline/meant-address';

const known = {
  pages: ['', 'backend', 'deployment', 'deployment/docker-compose', 'API'],
  moved: { '/standards/architecture': '/guide', '/start-here': '/' },
};

test('an address leads to the page it means, however it is spelt', () => {
  for (const [asked, meant] of [
    ['deployment/docker-compose/', 'deployment/docker-compose'],
    ['backend.html', 'backend'],
    ['backend/index.html', 'backend'],
    ['index.html', ''],
    ['Backend', 'backend'],
    ['api', 'API'],
    ['backend%23core-technologies', 'backend'],
    ['backend&utm_source=x', 'backend'],
    ['backend).', 'backend'],
    ['standards/architecture', 'guide'],
    ['Standards/Architecture/', 'guide'],
    ['start-here', ''],
  ]) {
    expect.soft(meantAddress(asked ?? '', known), asked).toBe(meant);
  }
});

test('an address that is right, or means nothing, leads nowhere', () => {
  for (const asked of ['backend', '', 'API', 'backends', '100%', 'deployment/docker']) {
    expect.soft(meantAddress(asked, known), asked).toBeNull();
  }
});
