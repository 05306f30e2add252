import type { Hosting } from './headers.ts';
import { writeNginx, writeNginxServer } from './nginx.ts';

const SITE = '/srv/bootcamp/';

/** A Containerfile and the two files of nginx that it copies, for Podman or Docker. */
export function writeContainer(hosting: Hosting): Record<string, string> {
  return {
    Containerfile: `FROM nginx:stable-alpine
COPY nginx.conf bootcamp.conf /etc/nginx/
COPY --from=site . ${SITE}
# The user "nginx" of the image, as a number, so that a cluster can see that it is not root.
USER 101
EXPOSE 8080
ENTRYPOINT ["nginx", "-g", "daemon off;"]
`,
    'nginx.conf': writeNginxServer(hosting, {
      snippet: '/etc/nginx/bootcamp.conf',
      types: '/etc/nginx/mime.types',
      temp: '/tmp',
      listen: '8080',
    }),
    'bootcamp.conf': writeNginx(hosting, SITE),
  };
}
