#!/usr/bin/env sh
# Builds the portal's pages into the folder $1, once per change of their sources.
# Without Node the rest of the build goes on, and releases have no portal until it is built.
set -eu
cd "$(dirname "$0")"
out=$1
warn() {
  echo "[WARNING] ================================================================"
  echo "[WARNING] The portal is NOT built: $1"
  echo "[WARNING] Releases will have no portal/ folder until it is. All else works."
  echo "[WARNING] ================================================================"
  exit 0
}
command -v node >/dev/null 2>&1 || warn "Node 20.19 or newer is not on the PATH."
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  warn "Node $(node --version) is too old; 20.19 or newer is needed."
stamp=$(find src index.html package-lock.json tsconfig.json vite.config.ts -type f | sort | xargs cat | cksum)
if [ -f "$out/files.txt" ] && [ "$(cat "$out/../portal.stamp" 2>/dev/null)" = "$stamp" ]; then
  exit 0
fi
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error || warn "npm could not install what package-lock.json names."
fi
npx tsc --noEmit
npx vite build --logLevel warn --outDir "$out" --emptyOutDir
(cd "$out" && find . -type f ! -name files.txt | sed 's|^\./||' | sort >files.txt)
echo "$stamp" >"$out/../portal.stamp"
