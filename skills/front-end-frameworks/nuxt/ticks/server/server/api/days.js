export default eventHandler(() => ["Monday"]); // ticks
