/** The site's nginx configuration, a file for /etc/nginx/conf.d/. */
import { ASK_AGAIN, FOREVER, HASHED_FOLDERS, HEADERS, HSTS, OPEN_FOLDER, OPEN_HEADER } from './headers.ts';

export interface NginxPlace {
  /** What `listen` takes: a port, or an address with one. */
  listen: string;
  /** Folder of the built site. */
  root: string;
}

/** Written out, because nosniff makes a browser believe the type; nginx's own list lacks calendars and contact cards. */
const TYPES: Record<string, readonly string[]> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'text/vcard': ['vcf'],
  'application/json': ['json'],
  'application/xml': ['xml'],
  'application/manifest+json': ['webmanifest'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
};
/** A feed ends in `.json` as any other list does. */
const FEED = 'application/feed+json';
const isText = (type: string): boolean => /^text\/|json|xml/.test(type);
const TEXTS = Object.keys(TYPES).filter(isText);
/** nginx always counts HTML in, and warns where it is named. */
const OTHER_TEXTS = [...TEXTS.filter((type) => type !== 'text/html'), FEED].join(' ');

const indented = (lines: readonly string[], by: number): string =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line)).join('\n');

/** The sample that the project carries. */
export const NGINX_FILE = 'deploy/nginx.conf';
export const SAMPLE: NginxPlace = { listen: '80', root: '/srv/pilkada-aman/current' };

/** Text of the file. Headers stand at one level only: a location with a header of its own would drop all others. */
export function nginxConfig({ listen, root }: NginxPlace): string {
  const types = Object.entries(TYPES).map(([type, endings]) => `${type} ${endings.join(' ')};`);
  const headers = HEADERS.map(
    ([name, value]) => `add_header ${name} ${name === HSTS[0] ? '$pilkada_hsts' : `"${value}"`} always;`,
  );
  return `# Written by "npm run nginx" from src/site/nginx.ts and src/site/headers.ts; change those, not this file.
# For /etc/nginx/conf.d/. How to switch to a new build: deploy/README.md. TLS: "certbot --nginx" adds its lines to the server below.

# How long an answer may be kept: for good where the name changes with the content, else it is asked for again.
map $uri $pilkada_keep {
    default "${ASK_AGAIN}";
${indented(
  HASHED_FOLDERS.map((folder) => `~^${folder} "${FOREVER}";`),
  4,
)}
}
# A mistyped address under those folders is not kept for good.
map $status $pilkada_cache {
    default "no-store";
    ~^(200|206|304)$ $pilkada_keep;
}
# A header without a value is not sent.
map $uri $pilkada_open {
    default "";
    ~^${OPEN_FOLDER} "${OPEN_HEADER[1]}";
}

# Over plain HTTP it must not be sent.
map $https $pilkada_hsts {
    default "";
    on "${HSTS[1]}";
}

server {
    listen ${listen};
    root ${root};
    index index.html;
    error_page 403 404 =404 /404.html;
    error_page 405 414 500 502 503 504 /gangguan.html;

    server_tokens off;
    absolute_redirect off;
    etag on;
    charset utf-8;
    charset_types ${OTHER_TEXTS};
    default_type application/octet-stream;
    types {
${indented(types, 8)}
    }

    # Ready-made .br and .gz files beside a file ("npm run precompress") go out as they are; the rest is compressed as it goes.
    # The next line needs Debian's package libnginx-mod-http-brotli-static.
    brotli_static on;
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_types ${OTHER_TEXTS};

${indented(headers, 4)}
    add_header Cache-Control $pilkada_cache always;
    add_header ${OPEN_HEADER[0]} $pilkada_open;

    # Files for other hosts are no part of the site.
    location ~ ^/_(headers|redirects)$ {
        return 404;
    }
    location ~ /\\.(?!well-known/) {
        return 404;
    }
    location ~ /feed\\.json$ {
        types {}
        default_type ${FEED};
    }
}
`;
}
