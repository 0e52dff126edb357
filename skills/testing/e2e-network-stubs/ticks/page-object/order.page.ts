export class OrderPage {
  stub() {
    return this.page.route("**/api/loaves", (route) => route.abort()); // ticks
  }
  loaded() {
    return this.page.waitForResponse("**/api/loaves"); // ticks
  }
}
