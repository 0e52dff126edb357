interface Item { price: number }
type Kind = "new" | "used";
let kind: Kind;
let item: Item;
const tax = (one: Item): number => one.price / 5;
