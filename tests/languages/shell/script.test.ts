/** What is run in a shell script, by the facts that skills name. */
import { expect, test } from "vitest";
import { linesShowing } from "../../support/model.ts";

const script = `#!/bin/bash
set -euo pipefail
trap 'rm -f "$tmp"' EXIT
usage() { echo "Usage: $0"; exit 1; }
function greet {
  local who="\${1:-world}"
  echo "It's $(date +%F) for $who"
}
if [ $# -lt 1 ]; then usage; fi
grep -v '^# $2' "$file" | awk '{ print $1 }' > out.txt
for one in *.txt; do sudo -u bob chmod +x "$one"; done
for ((i = 0; i < 3; i++)); do total=$((total + i)); done
while read -r line; do :; done < in.txt
case "$mode" in
  start | begin) systemctl start nginx ;;
esac
names=(grep sed)
cat <<END | tee out.txt
if rm $3
END
if [[ -f a && "$b" =~ ^(x|y)$ ]] && (cd a; ls); then false || exit 2; fi
[ $? -eq 0 ] || \\
  curl -s "https://example.com" 2>&1
sleep 1 &
command -v git > /dev/null 2>&1 && command -v jq &>/dev/null
`;

test.each<[string, string, number[]]>([
  ["an option", "shell argument set *e*", [2]],
  ["a quoted word", "shell argument trap rm -f*", [3]],
  ["functions", "shell function *", [4, 5]],
  ["parameters, but for those of functions", "shell parameter", [9]],
  ["a substitution in quotes", "shell substitution & shell call date", [7]],
  ["tests", "shell test", [9, 21, 22]],
  ["a comparison", "shell test -lt", [9]],
  ["pipes", "shell pipe", [10, 18]],
  ["a command after a pipe", "shell call awk", [10]],
  ["a command that another runs", "shell argument chmod +x", [11]],
  ["loops", "shell {for,while}", [11, 12, 13]],
  ["arithmetic", "shell arithmetic", [12]],
  ["a branch of a case", "shell call systemctl", [15]],
  ["a list", "shell array", [17]],
  ["a text", "shell here document", [18]],
  ["an exit status", "shell exit status", [22]],
  ["a line that goes on", "shell call curl", [23]],
  ["a command in the background", "shell background", [24]],
  ["redirections, except to /dev/null", "shell redirect", [10, 23, 25]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, "a.sh", script)).toEqual(lines);
});

test.each<[string, string]>([
  ["a pattern of case", "shell call {start,begin,out.txt,in.txt}"],
  ["words of a list and of a text", "shell call {grep sed,rm,sed}"],
  ["what single quotes hold", "shell call print"],
])("%s is not a command", async (_, pattern) => {
  expect(await linesShowing(pattern, "a.sh", script)).toEqual([]);
});

test("a unit of systemd has lines", async () => {
  const unit = "[Service]\n# no\nExecStart=/usr/bin/shop\n";
  expect(await linesShowing("line ExecStart=*", "shop.service", unit)).toEqual([3]);
});
