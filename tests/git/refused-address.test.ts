/** Addresses that git is never sent to. Nothing here contacts any of them. */
import { describe, expect, test } from "vitest";
import { reasonToRefuse } from "../../src/ports/git/refused-address.ts";

const server = "https://github.com";

describe("refused", () => {
  const hosts = [
    "127.0.0.1",
    "127.0.0.1:8080",
    "127.1",
    "127.255.255.254",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "017700000001",
    "127.0.0.1.",
    "0.0.0.0",
    "0",
    "169.254.169.254",
    "169.254.0.1",
    "2852039166",
    "0xa9fea9fe",
    "0251.0376.0251.0376",
    "168.63.129.16",
    "100.100.100.200",
    "255.255.255.255",
    "224.0.0.1",
    "[::1]",
    "[::1]:8080",
    "[::]",
    "[0:0:0:0:0:0:0:1]",
    "[0000:0000:0000:0000:0000:0000:0000:0001]",
    "[fe80::1]",
    "[febf::1]",
    "[fe80::1%25eth0]",
    "[ff02::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:a9fe:a9fe]",
    "[::127.0.0.1]",
    "[::ffff:0:127.0.0.1]",
    "[64:ff9b::169.254.169.254]",
    "[2002:7f00:1::]",
    "[fd00:ec2::254]",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "localhost..",
    "localhost:3000",
    "git.localhost",
    "localhost.localdomain",
    "ip6-localhost",
    "ip6-loopback",
    "metadata.google.internal",
    "Metadata.Google.Internal.",
    "metadata",
    "%6cocalhost",
    "ⓛocalhost",
    "１２７.0.0.1",
    "127。0。0。1",
    "ana@127.0.0.1",
    "github.com\\@127.0.0.1",
    "github.com@127.0.0.1",
  ];
  test.each(
    hosts.flatMap((host) => ["http", "https", "ssh", "git", "HTTP"].map((protocol) => [protocol, host])),
  )("%s://%s/x.git", (protocol, host) => {
    expect(reasonToRefuse(`${protocol}://${host}/x.git`, server)).toMatch(/^refused: /);
  });

  test.each([
    "git@127.0.0.1:ana/x.git",
    "127.0.0.1:x.git",
    "git@localhost:x",
    "localhost:x",
    "2130706433:x",
    "git@[::1]:x.git",
    "[::1]:x",
    "git@[fe80::1]:x",
    "[127.0.0.1:22]:x",
    "ana@169.254.169.254:latest",
    "metadata.google.internal:x",
  ])("%s", (address) => {
    expect(reasonToRefuse(address, server)).toMatch(/^refused: /);
  });

  test("with a reason that names the host and what to do", () => {
    expect(reasonToRefuse("ssh://git@127.1/x", server)).toBe(
      "refused: 127.0.0.1 is an address of this machine or its network. List the path of a repository on this machine instead",
    );
  });
});

describe("allowed", () => {
  test.each([
    "https://github.com/ana/x.git",
    "https://localhost.example.com/x",
    "https://notlocalhost/x",
    "https://127.0.0.1.example.com/x",
    "https://[2606:4700::1]/x",
    "https://[64:ff9b::808:808]/x",
    "git@github.com:ana/x.git",
    "ssh://git@git.example.com:2222/x.git",
    "git://git.example.com/x.git",
    // Private networks: companies and homes have their git servers there.
    "https://10.0.0.5/x.git",
    "https://172.16.0.5/x.git",
    "git@192.168.1.5:x.git",
    "https://[fd12:3456::1]/x",
    "https://git.internal/x",
    // Paths.
    "file:///srv/x.git",
    "file://localhost/srv/x.git",
    "/srv/x.git",
    "./127.0.0.1:x",
    "../x.git",
    "C:\\repositories\\x",
    "C:/repositories/x",
    "x.git",
    "",
  ])("%s", (address) => {
    expect(reasonToRefuse(address, server)).toBeNull();
  });

  test("the server that the run is for, on its own port only", () => {
    const own = "http://127.0.0.1:4000";
    expect(reasonToRefuse("http://127.0.0.1:4000/ana/x", own)).toBeNull();
    expect(reasonToRefuse("http://127.0.0.1:4001/ana/x", own)).toMatch(/^refused/);
    expect(reasonToRefuse("git@127.0.0.1:x", own)).toMatch(/^refused/);
  });
});
