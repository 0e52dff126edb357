const list = names.map((name) => <li>{name}</li>); // names.filter((name) => name)
names.map((name) => name.trim());
names.forEach((name) => show(name));
