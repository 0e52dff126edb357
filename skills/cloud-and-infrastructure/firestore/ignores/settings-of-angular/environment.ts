export const environment = {
  firebase: { apiKey: "x", databaseURL: "https://shop.firebaseio.com" },
};
