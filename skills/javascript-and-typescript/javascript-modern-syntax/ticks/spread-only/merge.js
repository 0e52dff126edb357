const { a } = { ...options, b: 1 };  // ticks
const text = `a ${a}`;  // ticks
const merge = () => text;  // ticks
