const list = names.map((name) => <li>{name}</li>); // names.filter().reduce()
