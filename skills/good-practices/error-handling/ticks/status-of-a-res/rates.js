export const rates = (url) =>
  fetch(url).then((res) => {
    if (res.status !== 200) throw new Error("No rates"); // ticks
    return res.json();
  });
