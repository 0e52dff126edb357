import { Component, inject, signal } from "@angular/core";
import { Accounts } from "./accounts";

@Component({ selector: "app-login", template: "" })
export class Login {
  private accounts = inject(Accounts);
  message = signal("");

  open() {
    this.accounts.open().catch((error) => { // ticks
      if (error.code === "wrong-password") this.message.set("This password is wrong.");
    });
  }
}
