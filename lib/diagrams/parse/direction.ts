/** The way a diagram runs, in ELK's words. */
export type Direction = 'DOWN' | 'UP' | 'RIGHT' | 'LEFT';

const directions: Record<string, Direction> = { TB: 'DOWN', TD: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' };

/** The direction for Mermaid's name of it; a diagram that says none runs down. */
export function directionOf(name: string | undefined): Direction {
  return directions[name ?? 'TB'] ?? 'DOWN';
}
