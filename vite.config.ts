/** Builds the web app from apps/web into dist/web; in development it passes the API on to a running server. */
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env.ENTENTE_SERVER ?? 'http://127.0.0.1:4400';

/** Writes each text file's compressed forms beside it, so that the server need not compress while people wait. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir === undefined) return;
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|svg|html)$/.test(file)) continue;
        const content = readFileSync(path.join(dir, file));
        if (content.length < 1000) continue;
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
        writeFileSync(path.join(dir, `${file}.br`), brotliCompressSync(content, { params: quality }));
        writeFileSync(path.join(dir, `${file}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: 'apps/web',
  publicDir: 'public',
  plugins: [react(), compressed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures stay files: the content security policy allows no data addresses but for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // Who starts the program for the first time need not read how long each part of the build took.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What most screens are made of is one file instead of a dozen small ones each.
      output: {
        codeSplitting: {
          groups: [{ name: 'kit', test: /\/(@mantine|platform\/web|kernel)\//, minShareCount: 30 }],
        },
      },
    },
  },
  // The fonts are served from where the packages really are.
  server: {
    port: 5173,
    strictPort: false,
    fs: { allow: [import.meta.dirname, realpathSync('node_modules')] },
    proxy: { '/api': { target: server, changeOrigin: false } },
  },
  preview: { proxy: { '/api': { target: server, changeOrigin: false } } },
});
