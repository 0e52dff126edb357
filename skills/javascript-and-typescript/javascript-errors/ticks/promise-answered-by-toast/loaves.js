export function show(request, response) {
  read()
    .then((loaves) => response.json(loaves))
    .catch((error) => toast.error("Sorry")); // ticks
}
