// npm runs this after `npm ci` and before it packs. JavaScript, so that an older Node can run it and print the message.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  const { buildDist } = await import("./build.ts");
  await buildDist();
} else {
  console.error(
    `dist/ was not built: this is Node ${process.versions.node}. Install Node 24, then run npm run build.`,
  );
}
