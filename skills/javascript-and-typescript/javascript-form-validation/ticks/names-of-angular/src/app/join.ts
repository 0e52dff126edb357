import { FormControl, Validators } from "@angular/forms";

export const name = new FormControl("", Validators.required); // ticks
