const { a } = options;  // ticks
const text = `a ${a}`;  // ticks
const sum = (...numbers) => text;  // ticks
