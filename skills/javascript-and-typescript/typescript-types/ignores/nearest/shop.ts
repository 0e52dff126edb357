// interface Item { price: number }
const tax = (one) => one.price / 5;
