import { describe } from 'vitest';
import { apache, startApache } from './support/apache.ts';
import { behavesLikeAHost } from './support/behaviour.ts';
import { dist, hosting } from './support/site.ts';

describe.skipIf(!apache)('Apache with the shipped .htaccess', () => {
  behavesLikeAHost(() => startApache(hosting, dist));
});
