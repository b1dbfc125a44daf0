/** What a screen is to the router: where it stands, in which frame, and the file it is fetched from when first shown. */
import type { AsyncRouteComponent } from '@tanstack/react-router';

export interface Screen {
  /**
   * `doorstep`: before one acts for an organisation, the whole address.
   * `organisation`: below `/o/$organisation/`. `alliance`: below `/o/$organisation/alliances/$alliance/`.
   */
  readonly frame: 'doorstep' | 'organisation' | 'alliance';
  /** The address below its frame; `''` is the frame's own. Parameters as `$name`. */
  readonly path: string;
  readonly component: AsyncRouteComponent<object>;
}
