import { inject } from "@angular/core";
import { CanActivateFn, Router } from "@angular/router";

export const authGuard: CanActivateFn = () => { // ticks
  return inject(Router).createUrlTree(["/login"]);
};
