/** Answers what `git ls-remote` asks first, for any repository: `node heads-server.ts` prints its address. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";

const line = (text: string): string => `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;

const server = createServer((request, response) => {
  const sha = createHash("sha1")
    .update(request.url ?? "")
    .digest("hex");
  const refs = `${line(`${sha} HEAD\0symref=HEAD:refs/heads/main agent=git/bench\n`)}${line(`${sha} refs/heads/main\n`)}0000`;
  response.writeHead(200, { "content-type": "application/x-git-upload-pack-advertisement" });
  response.end(`${line("# service=git-upload-pack\n")}0000${refs}`);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(`http://127.0.0.1:${address.port}`);
});
