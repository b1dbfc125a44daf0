/** Addresses of the screens of stress. */

export function stressPath(organisation: string): string {
  return `/o/${organisation}/dependency/stress`;
}
