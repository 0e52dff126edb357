export function show(request, response) {
  read()
    .then((loaves) => response.json(loaves))
    .catch((error) => response.status(500).json({ problem: "Sorry" })); // ticks
}
