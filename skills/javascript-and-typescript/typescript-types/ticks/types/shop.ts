type Sale = {};  // ticks
type City = {};  // ticks
const one: Sale = {};  // ticks
const two: City = {};  // ticks
const three: number = 1;  // ticks
