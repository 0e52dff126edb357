import LoginPage from "../support/page-objects/LoginPage";

it("logs in", () => LoginPage.visit());
