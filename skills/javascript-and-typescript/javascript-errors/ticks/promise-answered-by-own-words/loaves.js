export function show(request, response) {
  read()
    .then((loaves) => response.json(loaves))
    .catch((error) => console.error("The loaves could not be read", error)); // ticks
}
