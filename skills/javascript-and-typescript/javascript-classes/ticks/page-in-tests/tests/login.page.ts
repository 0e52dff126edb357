export class LoginPage {
  readonly page;
  constructor(page) { this.page = page; }
  open() { return this.page.title; }
}
