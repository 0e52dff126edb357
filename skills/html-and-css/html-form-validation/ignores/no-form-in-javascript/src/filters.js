const name = document.createElement("input");
name.required = true;
name.minLength = 2;
