# Sourced by the scripts in the root: checks of tools, and builds that happen only when something changed.
# shellcheck shell=bash

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

die() { printf '%s\n' "$*" >&2; exit 3; }

need_dotnet() {
  command -v dotnet >/dev/null || die '缺少 .NET SDK 10：见 https://dotnet.microsoft.com/download，安装后重试。'
  local version
  version=$(cd "$root" && dotnet --version 2>/dev/null) || die '没有可用的 .NET SDK 10（global.json 要求 10.0.100 以上）。'
  [ "${version%%.*}" -ge 10 ] || die ".NET SDK 版本为 $version，需要 10 以上。"
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || die '缺少 Node.js 20 和 npm：见 https://nodejs.org，安装后重试。'
  local version
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] || die "Node.js 版本为 $version，需要 20 以上。"
}

# The front-end files and the embedded PostgreSQL, when the lock file or the copy list is newer than the last time.
# With "tests" also what only tests need.
ensure_packages() {
  need_node
  local mark="$root/node_modules/.fatong" omit=--omit=dev
  if [ "${1:-}" = tests ]; then
    omit=--include=dev
    [ -d "$root/node_modules/s3rver" ] || rm -f "$mark"
  fi
  if [ ! -f "$mark" ] || [ "$root/package-lock.json" -nt "$mark" ] || [ "$root/build/assets.mjs" -nt "$mark" ] \
    || [ ! -d "$root/src/Web/wwwroot/lib" ]; then
    echo '安装前端文件和内置数据库……' >&2
    (cd "$root" && npm ci --ignore-scripts "$omit" --no-audit --no-fund --loglevel=error) >&2 || die 'npm ci 失败：检查网络或 npm 镜像设置后重试。'
    (cd "$root" && node build/assets.mjs) >&2 || die '前端文件复制失败。'
    touch "$mark"
  fi
}

# Builds the command in Release when any source is newer than the last build.
ensure_build() {
  local mark="$root/src/Cli/bin/Release/.fatong"
  if [ ! -f "$mark" ] || [ -n "$(find "$root/src" "$root"/Directory.*.props "$root/global.json" \
      \( -name bin -o -name obj -o -name lib \) -prune -o -type f -newer "$mark" -print -quit)" ]; then
    need_dotnet
    local log started="$root/src/Cli/bin/.fatong-started"
    mkdir -p "$root/src/Cli/bin/Release"
    touch "$started"
    log=$(mktemp)
    echo '编译……' >&2
    if ! dotnet build "$root/src/Cli/Fatong.Cli.csproj" -c Release -v q -nologo >"$log" 2>&1; then
      cat "$log" >&2
      rm -f "$log"
      die '编译失败。'
    fi
    rm -f "$log"
    mv "$started" "$mark"
  fi
}

command_dll() { echo "$root/src/Cli/bin/Release/net10.0/fatong.dll"; }
