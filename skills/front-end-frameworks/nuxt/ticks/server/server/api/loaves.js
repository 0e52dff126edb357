export default defineEventHandler(() => ["rye"]); // ticks
