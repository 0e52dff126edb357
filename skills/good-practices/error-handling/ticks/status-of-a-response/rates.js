export const rates = (url) =>
  fetch(url).then((response) => {
    if (response.status !== 200) throw new Error("No rates"); // ticks
    return response.json();
  });
