const { name } = user;
const greet = (who) => `Hello ${who}`;
