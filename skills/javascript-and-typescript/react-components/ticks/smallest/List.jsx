import { memo } from "react";
const Item = ({ name }) => <li>{name}</li>;
export const List = memo(() => <ul><Item name="a" /></ul>);
