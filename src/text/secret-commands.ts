/** Forms of commands that are given a password or a key, as parts of regular expressions for folded text. */

/** What ends the name of a command, also in a list: ["mysql", "-px"]. */
const begin = String.raw`["']?,?\s`;
const between = String.raw`["',\s]+`;

const takesP = [
  String.raw`mysql\w*|mariadb\w*|mongo\w*|cqlsh|sshpass|smbclient|sqlcmd|bcp|twine|rclone|7z|zip|unzip|unrar|rar`,
  String.raw`useradd|usermod|ncftp\w*|az\s+login|(?:docker|podman|buildah|skopeo|nerdctl|registry)\s+login`,
].join("|");

export const secretCommands: readonly string[] = [
  // mysql -px, docker login -p x
  String.raw`\b(?:${takesP})${begin}.*?(?<![\w-])-p(?!rotocol|ort\b)\S*`,
  // curl -u ana:x, smbclient -U ana%x, lftp -u ana,x
  String.raw`\b(?:curl|wget|https?(?=\s+-)|xh|smbclient|lftp|rclone)${begin}.*?(?<![\w-])(?:-\w{0,4}[ua]|--(?:proxy-)?user=?)["',\s]*[^\s:"'%,-][^\s:"'%,]*[:%,]\S`,
  String.raw`\bredis-cli${begin}.*?(?<![\w-])-a${between}\S|\bhtpasswd\s.*?-\w{0,4}b|\bldap\w+\s.*?\s-w\s*[^\s-]|\bopenssl\s.*?\s-k\s|\brclone\s.*?\s-{1,2}pass`,
  String.raw`\bsudo\s.{0,40}?-s\b|\bnet\s+user\s+\S+\s+\w|\b(?:sqlplus|sqlldr|impdp|expdp)\s+[^\s/]+\/\S|--from-literal[= ]\S|\bvault\s+(?:kv\s+put|write)\s`,
  String.raw`\bsecrets?\s+(?:set|put|create|add|import)\s.*\S[=<]+\s*\S|\baws\s+configure\s+set\s+\S*(?:key|token)\S*\s+\S|:_auth\w*\s+\S`,
  String.raw`\brabbitmqctl\s+(?:add_user|change_password|authenticate_user)\s+\S+\s+\S|\bsp_add(?:login|user)\s`,
  // echo x | passwd ana, kinit ana <<< x
  String.raw`\S\s*\|\s*(?:sudo\s+)?(?:passwd|chpasswd|kinit)\b|\b(?:kinit|passwd|su|sudo|login)\b.*<<<\s*\S`,
  String.raw`\b(?:echo|printf)\s+["']?(?!["'$\u2205])\S.*\|.*--password-stdin`,
];
