const { name, ...others } = user;
const greet = (who) => `Hello ${who}`;
