import { inject } from "@angular/core";
import { CanMatchFn } from "@angular/router";
import { Auth } from "./auth";

export const matchGuard: CanMatchFn = () => inject(Auth).isLoggedIn();
